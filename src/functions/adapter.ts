/** Turns a declaration into the function that Excel calls: reads the arguments, broadcasts ranges, and gives errors in the user's language. */

import { functionWords } from '../text/functions';
import { reasonOf, sentenceOf, type NoAnswer } from '../programme/reasons';
import { languageOf, type Language, type Words } from '../text';
import { messages } from '../text/messages';
import { isBlank, toMatrix, type Matrix } from './cell';
import type { Declaration, FunctionId, Value } from './declaration';
import type { CellKind, Kind } from './kind';
import { refuse, Refusal } from './refusal';

export type Cells = (string | number | boolean | CustomFunctions.Error)[][];

type AnyArguments = Record<string, Kind<unknown>>;

interface RangeArgument {
  readonly key: string;
  readonly kind: CellKind<unknown>;
  readonly cells: Matrix;
}

/** Makes the function that Excel calls from a declaration. */
export function callable(id: FunctionId, declaration: Declaration<AnyArguments>): (...inputs: unknown[]) => Cells {
  const kinds = Object.entries(declaration.args);
  return (...inputs) => {
    try {
      const values: Record<string, unknown> = {};
      const ranges: RangeArgument[] = [];
      kinds.forEach(([key, kind], position) => {
        const cells = toMatrix(inputs[position]);
        if (kind.takes === 'range') values[key] = readArgument(key, () => kind.read(withinBounds(cells, kind.most)));
        else if (isSingle(cells)) values[key] = readArgument(key, () => kind.read(cells[0]?.[0]));
        else ranges.push({ key, kind, cells });
      });
      const body = ranges.length === 0 ? [...answerOne(declaration, values)] : answerEach(id, declaration, values, ranges);
      return [...header(declaration, values), ...body];
    } catch (error) {
      // CustomFunctions.Error is an error to Excel, but its types do not extend Error.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw toExcelError(error, id);
    }
  };
}

/** The most cells in use in a range. 357 municipalities by 17 industries over 24 years fit, and a square matrix of this size is inverted in a moment. */
export const mostCells = 150_000;

/** The most answers to a range in a single-valued argument. Every municipality in each of 50 years fits. */
export const mostAnswers = 20_000;

/** Checks the size of a range. Users often select whole columns, so the cells below the last one in use do not count. @throws Refusal */
function withinBounds(cells: Matrix, most = mostCells): Matrix {
  const columns = cells[0]?.length ?? 0;
  const rows = cells.findLastIndex((row) => row.some((cell) => cell !== 0 && !isBlank(cell))) + 1;
  if (rows * columns > most) throw refuse('#VALUE!', messages.tooManyCells, { rows, columns, most });
  return cells;
}

const isSingle = (cells: Matrix): boolean => cells.length === 1 && cells[0]?.length === 1;

/** Reads an argument and names it in a refusal, because a kind does not know which argument it reads. */
function readArgument<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) error.argument ??= key;
    throw error;
  }
}

function header(declaration: Declaration<AnyArguments>, values: Record<string, unknown>): string[][] {
  if (values['headers'] !== true || declaration.columns === undefined) return [];
  return [[...(typeof declaration.columns === 'function' ? declaration.columns(values) : declaration.columns)]];
}

function answerOne(declaration: Declaration<AnyArguments>, values: Record<string, unknown>): Cells {
  switch (declaration.gives) {
    case 'value':
      return [[cellContent(declaration.answer(values))]];
    case 'row':
      return [declaration.answer(values).map(cellContent)];
    case 'table': {
      const rows = declaration.answer(values);
      // Excel on the desktop sends 0 for a blank cell, so the kind did not see that the range is blank.
      if (rows.length === 0) throw refuse('#N/A', messages.nothingInUse);
      return rows.map((row) => row.map(cellContent));
    }
  }
}

/** Writes a missing value as an empty text, and −0 as 0, because Excel has no −0. */
const cellContent = (value: Value): string | number | boolean => (value === 0 ? 0 : (value ?? ''));

/** One answer for each element. An element that cannot be answered shows its own error, and the others are answered. */
function answerEach(
  id: FunctionId,
  declaration: Declaration<AnyArguments>,
  fixed: Record<string, unknown>,
  ranges: readonly RangeArgument[],
): Cells {
  const { rows, columns } = commonShape(ranges);
  const notAllowed = ranges.find(({ key }) => declaration.gives === 'table' || key === 'headers');
  if (notAllowed) throw tooLarge(messages.oneValue, notAllowed);
  const tooWide = ranges.find(({ cells }) => (cells[0]?.length ?? 0) > 1);
  if (declaration.gives === 'row' && tooWide) throw tooLarge(messages.oneColumn, tooWide);
  if (rows * columns > mostAnswers) throw refuse('#VALUE!', messages.tooManyAnswers, { rows, columns, most: mostAnswers });

  const element = (row: number, column: number): Cells[number] | CustomFunctions.Error => {
    try {
      const values = { ...fixed };
      for (const { key, kind, cells } of ranges) values[key] = readArgument(key, () => kind.read(elementAt(cells, row, column)));
      return answerOne(declaration, values)[0] ?? [];
    } catch (error) {
      return toExcelError(error, id);
    }
  };
  let cellsInAnswer = 0;
  const elements = Array.from({ length: rows }, (_, row) => {
    const answers = Array.from({ length: columns }, (__, column) => element(row, column));
    for (const answer of answers) cellsInAnswer += Array.isArray(answer) ? answer.length : 1;
    if (cellsInAnswer > mostCells) throw refuse('#VALUE!', messages.tooManyCellsInAnswer, { rows, most: mostCells });
    return answers;
  });
  if (declaration.gives === 'value')
    return elements.map((row) => row.map((cell) => (Array.isArray(cell) ? (cell[0] ?? '') : cell)));
  // The answer is as wide as its header, even when no element could be answered.
  const [title] = header(declaration, { ...fixed, headers: true });
  const width = elements.reduce((widest, [cell]) => Math.max(widest, Array.isArray(cell) ? cell.length : 1), title?.length ?? 1);
  return elements.map(([cell = []]) => (Array.isArray(cell) ? cell : Array.from({ length: width }, () => cell)));
}

/** Returns the element of a range for a row and column of the answer. A single row or column is repeated. */
function elementAt(cells: Matrix, row: number, column: number): unknown {
  const line = cells[cells.length === 1 ? 0 : row] ?? [];
  return line[cells[0]?.length === 1 ? 0 : column];
}

/** Returns the common shape of the ranges. @throws Refusal for the first range that does not fit it */
function commonShape(ranges: readonly RangeArgument[]): { rows: number; columns: number } {
  const rows = Math.max(...ranges.map(({ cells }) => cells.length));
  const columns = Math.max(...ranges.map(({ cells }) => cells[0]?.length ?? 0));
  for (const range of ranges) {
    const [height, width] = [range.cells.length, range.cells[0]?.length ?? 0];
    if ((height !== 1 && height !== rows) || (width !== 1 && width !== columns)) throw tooLarge(messages.unequalShapes, range);
  }
  return { rows, columns };
}

const tooLarge = (words: Words, { key, cells }: RangeArgument): Refusal =>
  refuse('#VALUE!', words, { rows: cells.length, columns: cells[0]?.length ?? 0 }, key);

/** The language of Office; Norwegian bokmål outside Office. */
function officeLanguage(): Language {
  const { Office } = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(Office?.context?.displayLanguage);
}

/**
 * Turns any error into Excel's own. A custom function cannot show `#NAME?` or `#REF!`, so these become `#VALUE!` with the name of the error in the
 * message.
 */
function toExcelError(error: unknown, id: FunctionId): CustomFunctions.Error {
  const reason: NoAnswer = error instanceof Refusal ? error : (reasonOf(error) ?? unforeseen(error));
  const language = officeLanguage();
  const names: Readonly<Record<string, { name: Words }>> = functionWords[id].args;
  const argument = names[reason.argument ?? '']?.name[language] ?? id;
  return new CustomFunctions.Error(errorCode(reason.code), sentenceOf(reason, language, argument));
}

const unforeseen = (error: unknown): Refusal =>
  refuse('#VALUE!', messages.unforeseen, { got: error instanceof Error ? error.message : String(error) });

function errorCode(code: string): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return ErrorCode.notAvailable;
    case '#NUM!':
      return ErrorCode.invalidNumber;
    case '#DIV/0!':
      return ErrorCode.divisionByZero;
    case '#NULL!':
      return ErrorCode.nullReference;
    default:
      return ErrorCode.invalidValue;
  }
}
