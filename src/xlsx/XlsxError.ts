/** Why a file could not be read as a workbook. The reason is the key of the message; the words are the text catalogue's. */
export type XlsxReason =
  /** Something else altogether: a web page, CSV, Word, OpenDocument, an empty file. */
  | 'not-xlsx'
  /** Protected with a password. */
  | 'encrypted'
  /** Excel 97–2003 (.xls) or binary (.xlsb): save as .xlsx. */
  | 'other-excel'
  /** A zip or workbook that is cut short or broken. */
  | 'damaged';

export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  /** @param detail what the reader said, in English, for a log; never the message to the user */
  constructor(
    readonly reason: XlsxReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
