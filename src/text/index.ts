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
