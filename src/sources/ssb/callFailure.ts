/** Why a call to a service of Statistics Norway's gave no figures, and the sentence that says so. */

import type { ssbFaults } from '../../text/ssb';
import { SourceFault } from '../sourceFault';

/**
 *   network     no answer, or one that broke off or took too long
 *   busy        still too many calls after every retry (429)
 *   down        the service answers, but with a fault of its own (5xx)
 *   missing     no such table or list (404)
 *   refused     the question is not accepted (400, 403 and their like)
 *   unreadable  an answer, but not the one it claims to be
 *   changed     the table does not hold what is asked for
 *   cancelled   the user stopped it
 */
type Reason = 'network' | 'busy' | 'down' | 'missing' | 'refused' | 'unreadable' | 'changed' | 'cancelled';

interface Details {
  readonly status?: number;
  readonly said?: string;
  readonly what?: string;
}

export class CallFailure extends Error {
  override readonly name = 'CallFailure';

  constructor(
    readonly reason: Reason,
    readonly details: Details = {},
    options?: ErrorOptions,
  ) {
    super([reason, details.status, details.said, details.what].filter((part) => part !== undefined).join(' '), options);
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

/** What a table that did not come is named by. */
export interface TableName {
  /** Number of the table. */
  readonly table: string;
  readonly title: string;
}

/** The gap that a failure leaves. A cancel is no gap, and other errors are ours: they pass on. */
export function gapAfter(error: unknown, { table, title }: TableName): SourceFault {
  if (error instanceof SourceFault) return error;
  if (!(error instanceof CallFailure) || error.reason === 'cancelled') throw error;
  const { status = 0, said = '', what = '' } = error.details;
  return new SourceFault(faults[error.reason], { table, title, status, said, what }, { cause: error });
}
