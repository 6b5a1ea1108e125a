import type { FieldFormat } from '../case/case';
import type { Language } from '../text';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A value as it is written in the language, with at most so many decimals; undefined when it is missing. */
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
  if (format === 'share')
    return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: decimals }).format(value);
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value);
  return format === 'kroner' ? `${number} kr` : number;
}
