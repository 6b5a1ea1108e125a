/** The reason why a file could not be read as a workbook. It is the key of the message in the text catalogue. */
export type XlsxReason =
  /** The file is of another kind: a web page, CSV, Word, OpenDocument or an empty file. */
  | 'not-xlsx'
  /** The file is protected with a password. */
  | 'encrypted'
  /** The file is an Excel 97–2003 (.xls) or binary (.xlsb) workbook. Excel can save it as .xlsx. */
  | 'other-excel'
  /** The zip or the workbook in it is truncated or broken. */
  | 'damaged';

export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  /** @param detail the parser's message in English, for a log; never shown to the user */
  constructor(
    readonly reason: XlsxReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
