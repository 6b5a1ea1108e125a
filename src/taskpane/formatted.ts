import type { FieldFormat } from '../case/case';
import type { Language } from '../text';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The number in digits of the language, with a minus sign: the English of Intl has a hyphen there. */
const inDigits = (value: number, language: Language, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locales[language], options).format(value).replace('-', '−');

/**
 * Writes a value as the language does.
 *
 * @param decimals the most decimals that are written
 * @returns undefined when the value is missing
 */
export function formatted(
  value: string | number | boolean | null,
  format: FieldFormat,
  language: Language,
  decimals = 1,
): string | undefined {
  if (value === null) return undefined;
  if (format === 'date' && typeof value === 'string')
    return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${value}T00:00:00Z`),
    );
  if (typeof value !== 'number' || format === 'year') return String(value);
  const number = inDigits(value, language, {
    maximumFractionDigits: decimals,
    ...(format === 'share' && { style: 'percent' }),
  });
  return format === 'kroner' ? `${number} kr` : number;
}
