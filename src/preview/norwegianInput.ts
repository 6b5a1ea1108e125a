/** Converts numbers and dates in Norwegian notation to the English notation that Univer reads. Univer takes 12,5 for 125. */

const numberPattern = /^(?<sign>[-+−]?)(?<whole>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(?<decimals>\d+))?(?<percent> ?%)?$/;
const datePattern = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;

/** '12,5' → '12.5', '1 638' → '1638', '15,0 %' → '15.0%', '1.10.2026' → '2026-10-01'. Returns other texts unchanged. */
export function fromNorwegian(text: string): string {
  const date = datePattern.exec(text.trim())?.groups;
  if (date) return `${date['year']}-${date['month']?.padStart(2, '0')}-${date['day']?.padStart(2, '0')}`;
  const number = numberPattern.exec(text.trim())?.groups;
  if (!number) return text;
  const { sign = '', whole = '', decimals, percent } = number;
  return `${sign === '−' ? '-' : sign}${whole.replace(/\D/g, '')}${decimals ? `.${decimals}` : ''}${percent ? '%' : ''}`;
}
