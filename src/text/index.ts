/** The three languages of the product, and how a text in them is said. Words themselves stand in the files beside this one. */

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Placeholders are written `{name}`. */
export type Words = Readonly<Record<Language, string>>;

/** The text in `language`, with `{name}` replaced by `values.name`. A placeholder without a value stays, so that it shows in a test. */
export function say(words: Words, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The language for an Office locale such as `nb-NO`, `nn-NO` or `en-US`: Norwegian bokmål for `no`, English for the rest of the world. */
export function languageOf(locale: string | null | undefined): Language {
  const tag = (locale ?? 'nb').toLowerCase();
  if (tag.startsWith('nn')) return 'nn';
  if (tag.startsWith('nb') || tag.startsWith('no')) return 'nb';
  return 'en';
}

/** A text that holds half a character, cut where it was or never whole, cannot be shown or saved. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** A text as a message quotes it. */
export const shortened = (text: string, most: number): string =>
  wellFormed(text.length > most ? `${text.slice(0, most - 1)}…` : text);
