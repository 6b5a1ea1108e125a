/** The three languages of the product, and the functions that make a text in one of them. The words are in the other files of this folder. */

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Placeholders are written `{name}`. */
export type Words = Readonly<Record<Language, string>>;

/** Returns the text in `language`, with `{name}` replaced by `values.name`. A placeholder without a value stays, so that tests find it. */
export function say(words: Words, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Returns the language for an Office locale such as `nb-NO`, `nn-NO` or `en-US`: bokmål for `no` or no locale, and English for every other locale. */
export function languageOf(locale: string | null | undefined): Language {
  const tag = (locale ?? 'nb').toLowerCase();
  if (tag.startsWith('nn')) return 'nn';
  if (tag.startsWith('nb') || tag.startsWith('no')) return 'nb';
  return 'en';
}

/** Replaces unpaired surrogates (half characters) by U+FFFD. A text that contains one cannot be shown or saved. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** Cuts a text that a message quotes to at most `most` characters, the last of them `…`. */
export const shortened = (text: string, most: number): string =>
  wellFormed(text.length > most ? `${text.slice(0, most - 1)}…` : text);
