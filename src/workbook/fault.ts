/** The error that every command on a workbook throws. It carries a key of the text catalogue and the details that the text names. */

import type { Language } from '../text';
import { say } from '../text';
import { workbookFaults } from '../text/workbook';

export type FaultKey = keyof typeof workbookFaults;

export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';

  constructor(
    readonly key: FaultKey,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(say(workbookFaults[key], 'en', details), options);
  }

  /** A message in the language: what is wrong, where, and what to do. */
  in(language: Language): string {
    return say(workbookFaults[this.key], language, this.details);
  }
}

const keyOfCode: Readonly<Record<string, FaultKey>> = {
  InvalidOperationInCellEditMode: 'busy',
  AccessDenied: 'protected',
  RequestAborted: 'interrupted',
  ConnectionFailure: 'lost',
  PayloadSizeLimitExceeded: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ItemNotFound: 'gone',
  InsertDeleteConflict: 'interrupted',
};

/** Turns any error into a WorkbookFault. Returns a WorkbookFault unchanged. */
export function asFault(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  return new WorkbookFault(keyOfCode[code] ?? 'unexpected', { code }, { cause: error });
}
