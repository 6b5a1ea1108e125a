/**
 * The errors that Excel returns: a code that add-ins branch on, and a message.
 * Codes and messages follow Microsoft's list of Excel JavaScript API errors.
 */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

export type ErrorCode = keyof typeof messages;

export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }
}

export const fail = (code: ErrorCode, message?: string): never => {
  throw new ExcelError(code, message);
};

/** Returns the message of an error code. A code that is not in the list gets the message of GeneralException. */
export const messageOf = (code: string): string => (code in messages ? messages[code as ErrorCode] : messages.GeneralException);
