/** What begins a formula or a command, here or in a spreadsheet that the text is copied to; full-width signs do so in East Asian ones. */
const begins = /^[=+\-@'\t\r\n＝＋－＠]/;
/** What Excel, in Norwegian or English, reads as a number, a share, an amount, a date, a time, a truth value or an error. */
const figures = /^(?:kr\.?|nok)?[\s\d.,:;/()%$€£+–-]*(?:e[+-]?\d+|kr\.?|nok|[ap]m)?$/i;
const months =
  'jan(?:uary?)?|feb(?:ruary?)?|mar(?:s|ch)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?';
/** `2. mai 2026`, `okt-26`. */
const datedByName = new RegExp(`^(?:\\d{1,4}[ .,/-]{0,3}(?:${months})|(?:${months})[ .,/-]{0,3}\\d)[ .,/\\d-]{0,12}$`, 'i');
const word = /^(?:true|false|sann|usann|#.*)$/i;

const isReadAsOther = (text: string): boolean =>
  begins.test(text) || (figures.test(text) && /\d/.test(text)) || datedByName.test(text) || word.test(text);

/**
 * A text that came from a user, a file or a service, as a cell may hold it: what Excel would take for a formula, a number or a date gets the apostrophe
 * that makes it text. Not for cells that are formatted as text: there the apostrophe would be part of it.
 */
export const plainText = (text: string): string => (isReadAsOther(text) ? `'${text}` : text);

/** At most 255 of what Excel counts as letters; a sign that counts as two is not cut in half. */
const literals = /[^]{0,254}[^\ud800-\udbff]|[^]/g;

/** A text as a formula writes it, in as many pieces as Excel asks for: a text within a formula has at most 255 characters. */
export function quoted(text: string): string {
  const pieces = text.match(literals) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
