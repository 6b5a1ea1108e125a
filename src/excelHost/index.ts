/**
 * A strict Excel in memory: it answers Office's batch protocol for a workbook in Univer. It refuses members that it does not have. What
 * Excel refuses, it refuses with Excel's error code.
 */
import type { Univer } from '@univerjs/core';
import { openBook } from './book';
import { messageOf } from './errors';
import type { CustomFunction } from './functions';
import { guardFunctions, registerFunctions } from './functions';
import type { ActionResult, Batch, BatchError, References } from './protocol';
import { errorOf, openBatch } from './protocol';
import { loadWorkbook } from './loadWorkbook';
import { readWorkbook } from './readWorkbook';
import type { WorkbookSnapshot } from './snapshot';

export type { CustomFunction } from './functions';
export type { Batch } from './protocol';

export interface Answer {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

/**
 * Returns the code of the error to raise before an action is carried out, or undefined for none. Tests use it to see what a failure
 * leaves behind. Round trips count from 1, actions from 0. After the last action it is called once more, with the number of actions.
 */
export type FailAt = (roundTrip: number, actionIndex: number) => string | undefined;

export interface Host {
  /** Carries out one batch. Batches that arrive while one runs wait for their turn. */
  readonly execute: (batch: Batch) => Promise<Answer>;
  /** The number of batches carried out. Batches that only drop references after a run do not count, because no user waits for them. */
  readonly roundTrips: number;
  failAt: FailAt | undefined;
  /** True when the user may only read the workbook. */
  isReadOnly: boolean;
  readonly registerFunctions: (functions: readonly CustomFunction[]) => void;
  /** Calculates every formula and returns the workbook as plain data. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** Calls `listener` after a person has changed a cell. Returns a function that removes the listener. */
  readonly onEdited: (listener: () => void) => () => void;
  /** Replaces the open workbook by this one. */
  readonly load: (workbook: WorkbookSnapshot) => Promise<void>;
}

/** The largest request, and the largest response, of one round trip in Excel on the web, in characters of JSON. */
const maxPayload = 5_000_000;

const tooLarge = (code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): Answer => ({
  Error: { Code: code, Message: messageOf(code), Location: '', ActionIndex: -1, HttpStatusCode: 400 },
});

const isCleanup = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  batch.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);

/** Makes a host for the workbook that `univer` holds, with or without a screen. From here on the host starts its calculations. */
export const createHost = (univer: Univer): Host => {
  const book = openBook(univer);
  guardFunctions(book);
  const references: References = new Map();
  let roundTrips = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  const carryOut = async (batch: Batch): Promise<Answer> => {
    if (!isCleanup(batch)) roundTrips++;
    if (JSON.stringify(batch).length > maxPayload) return tooLarge('RequestPayloadSizeLimitExceeded');
    const { run, locate } = openBatch({ book, references }, batch);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const injectedFailure = (index: number): Answer | undefined => {
      const code = host.failAt?.(roundTrips, index);
      const error = { Code: code ?? '', Message: messageOf(code ?? ''), Location: '', ActionIndex: -1, HttpStatusCode: 400 };
      return code === undefined ? undefined : { Error: error };
    };
    for (const [index, action] of batch.Actions.entries()) {
      const failure = injectedFailure(index);
      if (failure) return failure;
      try {
        const result = await run(action);
        if (result) results.push(result);
        if (action.ActionType === 5) traces.push(action.Id);
      } catch (thrown) {
        await book.settle();
        return { Error: errorOf(thrown, locate(action), index) };
      }
    }
    const failure = injectedFailure(batch.Actions.length);
    await book.settle();
    const answer = failure ?? { Results: results, TraceIds: traces };
    return JSON.stringify(answer).length > maxPayload ? tooLarge('ResponsePayloadSizeLimitExceeded') : answer;
  };

  const host: Host = {
    execute: (batch) => inTurn(() => carryOut(batch)),
    get roundTrips() {
      return roundTrips;
    },
    failAt: undefined,
    get isReadOnly() {
      return book.extras.isReadOnly;
    },
    set isReadOnly(isReadOnly) {
      book.extras.isReadOnly = isReadOnly;
    },
    registerFunctions: (functions) => registerFunctions(book, functions),
    snapshot: () =>
      inTurn(async () => {
        await book.settle();
        return readWorkbook(book);
      }),
    onEdited: (listener) => {
      book.listeners.add(listener);
      return () => void book.listeners.delete(listener);
    },
    load: (workbook) =>
      inTurn(async () => {
        await loadWorkbook(book, workbook);
        await book.settle();
      }),
  };
  return host;
};
