/** Signs that begin a formula or a command in Excel or another spreadsheet that the text may be copied to. The full-width ones do so in East Asian versions. */
const begins = /^[=+\-@'\t\r\n＝＋－＠]/;
/** Texts that Excel, in Norwegian or English, may read as a number, a share, an amount, a date or a time. */
const figures = /^(?:kr\.?|nok)?[\s\d.,:;/()%$€£+–-]*(?:e[+-]?\d+|kr\.?|nok|[ap]m)?$/i;
const months =
  'jan(?:uary?)?|feb(?:ruary?)?|mar(?:s|ch)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?';
/** Dates with the name of a month: `2. mai 2026`, `okt-26`. */
const datedByName = new RegExp(`^(?:\\d{1,4}[ .,/-]{0,3}(?:${months})|(?:${months})[ .,/-]{0,3}\\d)[ .,/\\d-]{0,12}$`, 'i');
const word = /^(?:true|false|sann|usann|#.*)$/i;

const isReadAsOther = (text: string): boolean =>
  begins.test(text) || (figures.test(text) && /\d/.test(text)) || datedByName.test(text) || word.test(text);

/**
 * Makes a text from a user, a file or a service safe for a cell: a text that Excel would read as a formula, a number or a date gets an apostrophe in
 * front, which makes it text. Do not use it for cells that are formatted as text: the apostrophe would become part of the text.
 */
export const plainText = (text: string): string => (isReadAsOther(text) ? `'${text}` : text);

/** Pieces of at most 255 UTF-16 units, which is how Excel counts letters. A sign of two units is not cut in half. */
const literals = /[^]{0,254}[^\ud800-\udbff]|[^]/g;

/** Returns a text as a literal of a formula. A longer text is joined from several literals, because Excel allows at most 255 characters in each. */
export function quoted(text: string): string {
  const pieces = text.match(literals) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
