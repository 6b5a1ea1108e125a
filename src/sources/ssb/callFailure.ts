/** Why a call to one of Statistics Norway's services gave no figures, and the message that tells the user. */

import type { ssbFaults } from '../../text/ssb';
import { SourceFault } from '../sourceFault';

/**
 *   network     there was no answer, or the answer broke off or took too long
 *   busy        the service still said that there were too many calls after every retry (429)
 *   down        the service answered with a fault of its own (5xx)
 *   missing     there is no such table or list (404)
 *   refused     the service did not accept the question (400, 403 and similar)
 *   unreadable  the answer is not in the format it claims to be
 *   changed     the table does not hold the variable or category that was looked for
 *   cancelled   the user stopped the fetch
 */
type Reason = 'network' | 'busy' | 'down' | 'missing' | 'refused' | 'unreadable' | 'changed' | 'cancelled';

interface Details {
  /** HTTP status. */
  readonly status?: number;
  /** The reason that the service gave in its answer. */
  readonly serviceMessage?: string;
  /** What was unreadable or not found. */
  readonly part?: string;
}

export class CallFailure extends Error {
  override readonly name = 'CallFailure';

  constructor(
    readonly reason: Reason,
    readonly details: Details = {},
    options?: ErrorOptions,
  ) {
    super([reason, details.status, details.serviceMessage, details.part].filter((part) => part !== undefined).join(' '), options);
  }
}

const faults = {
  network: 'ssbNoAnswer',
  busy: 'ssbBusy',
  down: 'ssbOutOfOrder',
  missing: 'ssbNotFound',
  refused: 'ssbRefused',
  unreadable: 'ssbUnreadable',
  changed: 'ssbChanged',
  cancelled: 'fetchCancelled',
} as const satisfies Record<Reason, keyof typeof ssbFaults>;

/** How a table is named in a message. */
export interface TableName {
  /** Statistics Norway's number of the table. */
  readonly table: string;
  readonly title: string;
}

/** The gap that a failed call leaves. A cancelled fetch, and an error that is not a CallFailure, is thrown on. */
export function gapAfter(error: unknown, { table, title }: TableName): SourceFault {
  if (error instanceof SourceFault) return error;
  if (!(error instanceof CallFailure) || error.reason === 'cancelled') throw error;
  const { status = 0, serviceMessage = '', part = '' } = error.details;
  return new SourceFault(faults[error.reason], { table, title, status, said: serviceMessage, what: part }, { cause: error });
}
