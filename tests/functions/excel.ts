/** Excel's side of a custom function: the globals of the runtime, and calls that return the answer or the refusal. */
import { catalogue } from '../../src/functions/catalogue';
import type { FunctionId } from '../../src/functions/declaration';
import type { OmstFunction } from '../../src/functions/define';

export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Microsoft's own values (@types/custom-functions-runtime). */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidNumber: '#NUM!',
  divisionByZero: '#DIV/0!',
  nullReference: '#NULL!',
};

/** The functions that the add-in has registered with the runtime, by id. Load src/functions/index.ts after this file to register them. */
export const associated = new Map<string, OmstFunction['call']>();

const associate = (id: string, call: OmstFunction['call']): void => void associated.set(id, call);

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode, associate } });

/** The answer in rows of cells, where an error in a cell is its code. */
export function rows(id: FunctionId, ...args: unknown[]): unknown[][] {
  return catalogue[id].call(...args).map((row) => row.map((cell) => (cell instanceof CustomFunctionsError ? cell.code : cell)));
}

/** The answer of a call that fills one cell. */
export function cell(id: FunctionId, ...args: unknown[]): unknown {
  const answer = rows(id, ...args);
  expect(answer.map((row) => row.length)).toEqual([1]);
  return answer[0]?.[0];
}

/** The refusal of a call: the error code in the cell and the message beside it. */
export function refusal(id: FunctionId, ...args: unknown[]): { code: string; message: string } {
  try {
    catalogue[id].call(...args);
  } catch (error) {
    if (error instanceof CustomFunctionsError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error(`${id} answered, and should have been refused`);
}

export const code = (id: FunctionId, ...args: unknown[]): string => refusal(id, ...args).code;

/** Runs `work` with Office in a language. */
export function inLanguage<T>(displayLanguage: string, work: () => T): T {
  const place = globalThis as { Office?: unknown };
  place.Office = { context: { displayLanguage } };
  try {
    return work();
  } finally {
    delete place.Office;
  }
}
