/**
 * Calls every custom function as Excel does, with whatever a cell can hold. The function must answer in its declared shape, or refuse in plain words. Only a
 * few arguments of each call are wrong, because a function refuses at the first wrong argument and would never look at the others.
 */
import fc from '../fastCheck';
import { mostAnswers, mostCells } from '../../src/functions/adapter';
import { toMatrix } from '../../src/functions/cell';
import { catalogue } from '../../src/functions/catalogue';
import type { FunctionId } from '../../src/functions/declaration';
import type { OmstFunction } from '../../src/functions/define';
import { functionWords } from '../../src/text/functions';
import { associated, CustomFunctionsError, inLanguage } from '../functions/excel';
import { functions } from '../../src/functions/index';
import { isLong, sampled, seed } from '../sampling';
import { inheritedNames, knownWords, listedCells, nastyCell, nastyRange } from './nasties';
import { recordWhole } from './recordWhole';

type Cells = readonly (readonly unknown[])[];

let calls = 0;
let refused = 0;

const frozen = <T>(value: T): T => {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.isFrozen(value) || !Array.isArray(value) ? value : Object.freeze(value);
};

type Outcome = { readonly answer: Cells } | { readonly code: string; readonly message: string };

/** Excel passes this information about the call after the arguments. */
const invocation = { address: 'Ark1!A1', functionName: 'OMST' };

const locales = ['nb-NO', 'nn-NO', 'en-US'] as const;

/** Returns the arguments as Excel sends them, with null for those left out at the end. */
const asSent = (id: FunctionId, inputs: readonly unknown[]): unknown[] => [
  ...Array.from({ length: Math.max(inputs.length, catalogue[id].parameters.length) }, (_, index) => inputs[index] ?? null),
  invocation,
];

/** Calls a function. @throws any error that is not Excel's own */
function callFunction(id: FunctionId, inputs: readonly unknown[], locale: (typeof locales)[number] = 'nb-NO'): Outcome {
  const call = associated.get(id);
  if (!call) throw new Error(`${id} is not associated.`);
  calls += 1;
  try {
    return { answer: inLanguage(locale, () => call(...frozen(asSent(id, inputs)))) };
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    refused += 1;
    return { code: error.code, message: error.message };
  }
}

const codes: readonly string[] = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#NULL!'];

const halfCharacter = /\p{Surrogate}/u;
/** Words that only code would write. Messages quote texts of the input, but no listed text contains these words. */
const codeWords =
  /undefined|\[object|\bNaN\b|Infinity|klarte ikke å svare|klarte ikkje å svare|could not answer|\{(?:argument|got|expects|rows|columns|most)\}.*\{/;

function checkRefusal({ code, message }: { code: string; message: string }): void {
  if (!codes.includes(code)) throw new Error(`Excel has no error ${code}.`);
  if (message.length < 10 || message.length > 2000) throw new Error(`A message of ${message.length} characters: ${message}`);
  if (codeWords.test(message)) throw new Error(`Not in plain words: ${message}`);
  if (halfCharacter.test(message)) throw new Error(`Half a character in: ${message}`);
}

function checkCell(cell: unknown, mayBeHalf: boolean): void {
  if (cell instanceof CustomFunctionsError) checkRefusal(cell);
  else if (typeof cell === 'number') {
    if (!Number.isFinite(cell) || Object.is(cell, -0)) throw new Error(`A cell holds ${Object.is(cell, -0) ? '−0' : cell}.`);
  } else if (typeof cell === 'string') {
    if (cell.length > 32_767) throw new Error(`A cell holds ${cell.length} characters.`);
    if (!mayBeHalf && halfCharacter.test(cell)) throw new Error(`Half a character in: ${cell}`);
    if (codeWords.test(cell)) throw new Error(`A cell holds ${cell}.`);
  } else if (typeof cell !== 'boolean') throw new Error(`A cell holds ${String(cell)}.`);
}

/** Returns the shape of the answer when single-valued arguments are ranges. */
function broadcastShape({ parameters }: OmstFunction, inputs: readonly unknown[]): { rows: number; columns: number } {
  const shapes = parameters.flatMap(({ kind }, index) => (kind.takes === 'cell' ? [toMatrix(inputs[index])] : []));
  return {
    rows: Math.max(1, ...shapes.map(({ length }) => length)),
    columns: Math.max(1, ...shapes.map(([first]) => first?.length ?? 0)),
  };
}

function checkAnswer(fn: OmstFunction, inputs: readonly unknown[], answer: Cells): void {
  const [first = []] = answer;
  if (answer.length === 0 || first.length === 0) throw new Error('The answer is empty.');
  if (answer.some((row) => row.length !== first.length)) throw new Error('The rows of the answer are of unequal length.');
  const inputText = JSON.stringify(inputs, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  // JSON writes half a character as its number.
  const mayBeHalf = /\\u[dD][89a-fA-F]/.test(inputText);
  for (const row of answer) for (const cell of row) checkCell(cell, mayBeHalf);

  const { rows, columns } = broadcastShape(fn, inputs);
  if (fn.gives === 'value' && (answer.length !== rows || first.length !== columns))
    throw new Error(`${answer.length} × ${first.length} answers to ${rows} × ${columns}`);
  const { columns: declaredColumns } = functionWords[fn.id] as { columns?: readonly string[] };
  if (fn.gives === 'row' && answer.length - rows > 1) throw new Error(`${answer.length} rows to ${rows}`);
  if (
    declaredColumns &&
    !hasVaryingColumns.includes(fn.id) &&
    first.length !== declaredColumns.length &&
    !first.every((cell) => cell instanceof CustomFunctionsError)
  )
    throw new Error(`${first.length} columns where ${declaredColumns.length} are declared`);
}

/** Functions whose columns depend on their arguments. */
const hasVaryingColumns: readonly string[] = ['MULTIPLIERS', 'SHIFTSHARE'];

function check(fn: OmstFunction, inputs: readonly unknown[], locale?: (typeof locales)[number]): Outcome {
  const outcome = callFunction(fn.id, inputs, locale);
  if ('answer' in outcome) checkAnswer(fn, inputs, outcome.answer);
  else checkRefusal(outcome);
  return outcome;
}

/** A change of one argument of a valid call. Positions are taken modulo the number of arguments, rows and columns. */
interface Change {
  readonly position: number;
  readonly kind: (typeof changeKinds)[number];
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
  readonly range: unknown;
  readonly factor: number;
}

const changeKinds = [
  ...[
    'cell',
    'cell',
    'cell',
    'cells',
    'whole',
    'whole',
    'range',
    'omitted',
    'row gone',
    'row twice',
    'column gone',
    'column twice',
  ],
  ...[
    'transposed',
    'reversed',
    'scaled',
    'blank column',
    'first cell alone',
    'in a range',
    'spread',
    'ragged',
    'swapped',
    'blank rows',
  ],
] as const;

const change: fc.Arbitrary<Change> = fc.record({
  position: fc.nat({ max: 11 }),
  kind: fc.constantFrom(...changeKinds),
  row: fc.nat({ max: 20 }),
  column: fc.nat({ max: 4 }),
  cell: nastyCell,
  range: nastyRange,
  factor: fc.constantFrom(0, -1, 0.5, 2, 10, 1e-9, 1e-300, 1e9, 1e12, 1e300),
});

const wrapped = (list: readonly unknown[], index: number): number => index % Math.max(1, list.length);

function applyChange(inputs: readonly unknown[], { position, kind, row, column, cell, range, factor }: Change): unknown[] {
  const result = [...inputs];
  if (result.length === 0) return [cell];
  const changedPosition = wrapped(result, position);
  const cells = toMatrix(result[changedPosition]);
  const r = wrapped(cells, row);
  const c = wrapped(cells[0] ?? [], column);
  const edited = (edit: (value: unknown, row: number, column: number) => unknown): unknown[][] =>
    cells.map((line, y) => line.map((value, x) => edit(value, y, x)));
  const changedInput = (): unknown => {
    switch (kind) {
      case 'cell':
        return edited((value, y, x) => (y === r && x === c ? cell : value));
      case 'cells':
        return edited((value, _, x) => (x === c ? cell : value));
      case 'whole':
        return cell;
      case 'range':
        return range;
      case 'omitted':
        return null;
      case 'row gone':
        return cells.filter((_, y) => y !== r);
      case 'row twice':
        return [...cells, cells[r] ?? []];
      case 'column gone':
        return cells.map((line) => line.filter((_, x) => x !== c));
      case 'column twice':
        return cells.map((line) => [...line, line[c]]);
      case 'transposed':
        return (cells[0] ?? []).map((_, x) => cells.map((line) => line[x]));
      case 'reversed':
        return [...cells].reverse();
      case 'scaled':
        return edited((value) => (typeof value === 'number' ? value * factor : value));
      case 'blank column':
        return edited((value, _, x) => (x === c ? null : value));
      case 'first cell alone':
        return cells[0]?.[0];
      case 'in a range':
        return cells;
      case 'spread':
        return [...cells, [cell], ...cells];
      case 'ragged':
        return cells.map((line, y) => (y === r ? line.slice(0, c) : line));
      case 'swapped':
        return result[wrapped(result, position + 1)];
      case 'blank rows':
        return [...cells, ...Array.from({ length: row }, () => (cells[0] ?? []).map(() => null))];
    }
  };
  result[changedPosition] = changedInput();
  return result;
}

/** Returns the arguments of the example, with null for those that it leaves out, as Excel sends them. */
const validArguments = ({ parameters, example }: OmstFunction): unknown[] => parameters.map((_, index) => example[index] ?? null);

const functionsById = (): [string, OmstFunction][] => functions.map((fn) => [fn.id, fn]);

/** The number of calls of functions that take a millisecond or more. The others get `usualCalls`. */
const callsOfSlow: Readonly<Partial<Record<OmstFunction['id'], number>>> = {
  SCENARIO: 80,
  RIPPLE: 800,
  BACKTEST: 800,
  RULES: 1500,
};
const usualCalls = 2400;

/** The options of fast-check for this number of random calls. `npm test` makes an eighth of them. */
const randomCalls = (count: number) => ({ seed, endOnFailure: false, numRuns: isLong ? count : Math.ceil(count / 8) });

beforeAll(() => void process.stdout.write(`Hostile input: seed ${seed}\n`));

describe('With any arguments, a function answers in its declared shape or refuses in plain words', () => {
  test('every function of the catalogue is registered in Excel', () => {
    expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
  });

  test.each(functionsById())('%s, when one to three things are wrong in a valid call', (_, fn) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.constantFrom(...locales), (changes, locale) => {
        check(fn, changes.reduce<unknown[]>(applyChange, validArguments(fn)), locale);
      }),
      randomCalls(callsOfSlow[fn.id] ?? usualCalls),
    );
  });

  test.each(functionsById())('%s, when every argument is random', (_, fn) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nastyCell, nastyRange), { maxLength: fn.parameters.length + 2 }), (inputs) => {
        check(fn, inputs);
      }),
      randomCalls(300),
    );
  });

  test.each(functionsById().filter(([, { parameters }]) => parameters.length > 0))(
    '%s, when a listed value is an argument, or the first or last cell of an argument',
    (id, fn) => {
      for (const position of fn.parameters.keys()) {
        const whole = validArguments(fn);
        const cells = toMatrix(whole[position]);
        const usable = callsOfSlow[fn.id] === undefined ? listedCells : listedCells.filter((_, index) => index % 20 === position);
        const some = sampled(`${fn.id}, argument ${position}`, usable, Math.ceil(usable.length / 8));
        for (const nasty of some) {
          const first = cells.map((row, y) => row.map((cell, x) => (y === 0 && x === 0 ? nasty : cell)));
          const last = cells.map((row, y) =>
            row.map((cell, x) => (y === cells.length - 1 && x === row.length - 1 ? nasty : cell)),
          );
          for (const input of cells.length > 1 ? [nasty, first, last] : [nasty]) check(fn, whole.with(position, input));
        }
      }
      expect(id).toBe(fn.id);
    },
  );
});

describe('In every call', () => {
  const comparable = (outcome: Outcome): unknown =>
    'answer' in outcome
      ? outcome.answer.map((row) => row.map((cell) => (cell instanceof CustomFunctionsError ? [cell.code, cell.message] : cell)))
      : outcome;

  test.each(functionsById())(
    '%s answers the same the second time, and the same for a range of one cell as for the cell',
    (_, fn) => {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
          const inputs = changes.reduce<unknown[]>(applyChange, validArguments(fn));
          const once = comparable(callFunction(fn.id, inputs));
          expect(comparable(callFunction(fn.id, inputs))).toEqual(once);
          expect(comparable(callFunction(fn.id, inputs.map(toMatrix)))).toEqual(once);
        }),
        randomCalls(callsOfSlow[fn.id] === undefined ? 60 : 4),
      );
    },
  );

  test.each(functionsById().filter(([, { parameters }]) => parameters.at(-1)?.key === 'headers'))(
    '%s gives the same rows under its header as without one',
    (_, fn) => {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
          const inputs = changes.reduce<unknown[]>(applyChange, validArguments(fn));
          const without = callFunction(fn.id, inputs.with(-1, false));
          const withHeader = callFunction(fn.id, inputs.with(-1, true));
          if (!('answer' in withHeader)) {
            expect(withHeader).toEqual(without);
            return;
          }
          const [header = [], ...body] = withHeader.answer;
          expect(comparable({ answer: body })).toEqual(comparable(without));
          expect(header.every((title) => typeof title === 'string' && title !== '')).toBe(true);
        }),
        randomCalls(callsOfSlow[fn.id] === undefined ? 60 : 4),
      );
    },
  );

  test('nothing is written into the prototype of objects', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('The name of a member that every object has is treated as any unknown name', () => {
  const unknownName = 'tullball';
  const places = (): [string, OmstFunction, number][] =>
    functions.flatMap((fn) =>
      fn.parameters.map(({ key }, index): [string, OmstFunction, number] => [`${fn.id}(… ${key} …)`, fn, index]),
    );

  test.each(places())('%s', (_, fn, position) => {
    const whole = validArguments(fn);
    const cells = toMatrix(whole[position]);
    const withName = (name: string): unknown[] =>
      whole.with(
        position,
        cells.map((row, y) => row.map((cell, x) => (y === 0 && x === 0 ? name : cell))),
      );
    const answerTo = (name: string): unknown => {
      const outcome = callFunction(fn.id, withName(name));
      // Only the codes of refusals are compared, because the messages propose names that resemble the written one.
      return 'answer' in outcome ? JSON.stringify(outcome.answer).replaceAll(name, unknownName) : outcome.code;
    };
    for (const name of sampled(`${fn.id}, argument ${position}, names`, inheritedNames, 3))
      expect(answerTo(name)).toEqual(answerTo(unknownName));
  });
});

describe('A range that is too large is refused before any work', () => {
  const tableOf = (rows: number, columns: number, cell: (row: number, column: number) => unknown): Cells =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
  /** Repeats the cells of a valid argument to fill a range. */
  const repeated = (input: unknown, rows: number, columns?: number): Cells => {
    const cells = toMatrix(input ?? 1);
    const width = cells[0]?.length ?? 1;
    const lines = cells.map((line) => Array.from({ length: columns ?? width }, (_, column) => line[column % width]));
    const range: (readonly unknown[])[] = [];
    for (let row = 0; row < rows; row += 1) range.push(lines[row % lines.length] ?? []);
    return range;
  };
  const sizes = [
    ['a whole column', 1_048_576, undefined],
    ['1 000 × 1 000', 1000, 1000],
    ['a whole row', 1, 16_384],
    ['as much as is allowed', mostAnswers, undefined],
    ['a square as large as is allowed', Math.floor(Math.sqrt(mostCells)), Math.floor(Math.sqrt(mostCells))],
  ] as const;
  let slowest = { milliseconds: 0, call: '' };

  const timed = async (title: string, fn: OmstFunction, inputs: unknown[]): Promise<Outcome> => {
    // Jest's own timers run between the calls.
    await new Promise((resolve) => void setImmediate(resolve));
    const call = associated.get(fn.id);
    const started = performance.now();
    let outcome: Outcome;
    try {
      outcome = { answer: call?.(...asSent(fn.id, inputs)) ?? [] };
    } catch (error) {
      if (!(error instanceof CustomFunctionsError)) throw error;
      outcome = { code: error.code, message: error.message };
    }
    const milliseconds = Math.round(performance.now() - started);
    calls += 1;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, call: title };
    return outcome;
  };

  describe.each(functionsById().filter(([, { parameters }]) => parameters.length > 0))('%s', (_, fn) => {
    test.each(sampled(`${fn.id}, sizes`, sizes, 1))(
      'answers or refuses %s within ten seconds of processor time',
      async (title, rows, columns) => {
        const before = process.cpuUsage();
        const ranges = fn.parameters.map(({ kind }) => kind.takes === 'range');
        const whole = validArguments(fn);
        const large = fn.parameters.map(({ kind }, position) =>
          rows > mostCells && kind.takes === 'cell' && position !== ranges.indexOf(false)
            ? []
            : repeated(whole[position], rows, columns),
        );
        const oneLarge = large.map((range, position) => whole.with(position, range));
        const allLarge = whole.map((input, position) => (ranges[position] && input !== null ? large[position] : input));
        const firstSingle = ranges.indexOf(false);
        for (const [position, inputs] of [...oneLarge, allLarge].entries()) {
          // All single-valued arguments are refused in the same way, and it takes long to make a million rows, so only the first is tried.
          if (rows > mostCells && ranges[position] === false && position !== firstSingle) continue;
          const outcome = await timed(`${fn.id} ${fn.parameters[position]?.key ?? 'all'} ${title}`, fn, inputs);
          if ('code' in outcome) checkRefusal(outcome);
          else {
            expect(new Set(outcome.answer.map((row) => row.length)).size).toBe(1);
            expect(outcome.answer.length).toBeLessThanOrEqual(mostCells + 1);
          }
          // A call with too many answers is refused before it is calculated.
          if (rows > mostAnswers && ranges[position] === false) expect(outcome).toMatchObject({ code: '#VALUE!' });
        }
        // Processor time is measured, because other processes make the clock time longer.
        expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
      },
    );
  });

  test('the number of answers from a column and a row together is limited', () => {
    const { message } = callFunction('ELIGIBLE', [repeated(118, 100_000, 1), repeated(739, 1, 16_384)]) as { message: string };
    expect(message).toBe(
      'Områdene gir 100000 × 16384 svar, og det meste er 20000 om gangen. Del dem opp, eller velg bare de cellene som trengs.',
    );
  });

  test('a whole column with few filled cells is read as those cells', () => {
    const column = (cells: readonly unknown[], blank: unknown): Cells => {
      const rest = [blank];
      return Array.from({ length: 1_048_576 }, (_, row) => (row < cells.length ? [cells[row]] : rest));
    };
    const [years, employment] = [
      [2020, 2021, 2022, 2023],
      [739, 718, 726, 621],
    ];
    const expected = callFunction('LOSS', [years.map((year) => [year]), employment.map((persons) => [persons])]);
    for (const blank of sampled('blank cells', [null, 0], 1))
      expect(callFunction('LOSS', [column(years, blank), column(employment, blank)])).toEqual(expected);
  });

  /** Large tables of valid figures. They are the hardest case, because no error lets the function refuse early. */
  const column = (rows: number, cell: (row: number) => unknown): Cells => tableOf(rows, 1, cell);
  const figure = (index: number): number => ((index * 7919) % 1000) + 1;
  const side = Math.floor(Math.sqrt(mostCells));
  const coefficients = (n: number) => (row: number, column: number) => (0.9 * figure(row * 31 + column)) / 1000 / n;
  const half = mostCells / 2;
  const dense: readonly (readonly [title: string, id: FunctionId, inputs: Readonly<Record<number, unknown>>])[] = [
    ['the largest table of coefficients is inverted', 'LEONTIEF', { 0: tableOf(side, side, coefficients(side)) }],
    [
      'the multipliers of the largest table are calculated',
      'MULTIPLIERS',
      { 0: tableOf(side, side, coefficients(side)), 1: column(side, figure), 2: tableOf(side, 2, () => 0.5 / side) },
    ],
    [
      'the largest table is regionalised',
      'REGIONALISE',
      { 0: tableOf(side, side, coefficients(side)), 1: column(side, figure), 2: column(side, (row) => figure(row) * 50) },
    ],
    [
      'ripple effects in a user’s table of 380 industries',
      'RIPPLE',
      {
        1: 3,
        2: column(380, (row) => 1000 + figure(row)),
        5: tableOf(380, 384, (row, index) => (index < 380 ? coefficients(380)(row, index) : index === 381 ? 1e6 : 0.3 / 380)),
      },
    ],
    [
      'two industries are compared with many areas',
      'SPECIALISATION',
      { 0: column(2, figure), 1: tableOf(2, half, (_, index) => figure(index)) },
    ],
    ['many industries', 'SPECIALISATION', { 0: column(mostCells, figure), 1: null }],
    ['many regions of two industries', 'LQ', { 0: tableOf(2, half, (_, index) => figure(index)), 1: column(2, () => 1e6) }],
    [
      'as many places as rows',
      'SCREENING',
      { 0: column(mostCells, (row) => `Sted ${row}`), 1: column(mostCells, () => 2020), 2: column(mostCells, figure), 3: null },
    ],
    [
      'a country of places',
      'SCREENING',
      {
        0: column(mostCells, (row) => `Sted ${row % 400}`),
        1: column(mostCells, (row) => 2000 + (row % 25)),
        2: column(mostCells, figure),
        3: null,
      },
    ],
    ['many flows', 'SPILLOVER', { 1: tableOf(half, 2, (row, index) => (index === 0 ? `Sted ${row}` : figure(row))) }],
    [
      'a hundred steps of a thousand ages',
      'COHORT',
      { 0: tableOf(1000, 2, figure), 1: tableOf(1001, 2, () => 0.99), 2: column(1000, () => 0.05), 4: 100, 5: 1 },
    ],
    ['twenty steps of many groups', 'HAMILTONPERRY', { 0: tableOf(half, 2, figure), 1: tableOf(half, 2, figure), 2: 20 }],
    [
      'a thousand parties',
      'BUDGET',
      { 0: 999_999_999_999, 3: [Array.from({ length: 1000 }, (_, index) => Math.sqrt(figure(index)))], 5: 1 },
    ],
    [
      'twenty thousand amounts among a thousand parties',
      'SPLIT',
      { 0: column(mostAnswers, figure), 1: [Array.from({ length: 1000 }, (_, index) => figure(index))] },
    ],
    [
      'three centuries, projected fifty years ahead',
      'BACKTEST',
      { 0: column(301, (row) => 1900 + row), 1: column(301, figure), 2: 50 },
    ],
    ['a hundred losses', 'SCENARIO', { 0: tableOf(100, 2, (_, index) => (index === 0 ? 2027 : 0.5)) }],
    ['many losses', 'SCENARIO', { 0: tableOf(half, 2, (_, index) => (index === 0 ? 2027 : 0.001)) }],
    ['many rows of revenue', 'REVENUE', { 0: tableOf(10_000, 2, () => 3000) }],
    ['many unknown names', 'MUNICIPALITY', { 0: column(mostAnswers, (row) => `${'abcdefghij'.repeat(8)}${row}`) }],
    ['long unknown names', 'MUNICIPALITY', { 0: column(mostAnswers, (row) => `${'('.repeat(240)}${row}`) }],
    ['many members', 'BOARD', { 0: tableOf(mostCells / 3, 3, (row, index) => ['Kari', 'K', `næringsliv ${row}`][index]) }],
    [
      'many indicators',
      'SITUATION',
      { 0: column(mostCells, () => 'Trygd'), 1: column(mostCells, figure), 2: column(mostCells, figure) },
    ],
  ];
  test.each(sampled('hard cases', dense, 4))(
    '%s: %s',
    async (title, id, inputs) => {
      const fn = catalogue[id];
      const whole = validArguments(fn).map((input, position) => (position in inputs ? inputs[position] : input));
      const outcome = await timed(`${id}: ${title}`, fn, whole);
      if ('code' in outcome) checkRefusal(outcome);
      else expect(new Set(outcome.answer.map((row) => row.length)).size).toBe(1);
    },
    10_000,
  );

  afterAll(() => {
    const figures = {
      cases: calls,
      refused,
      seed,
      functions: functions.length,
      slowestMilliseconds: slowest.milliseconds,
      slowestCall: slowest.call,
    };
    recordWhole('hostileFunctions', figures);
  });
});

test('no known word is listed twice', () => expect(new Set(knownWords).size).toBe(knownWords.length));
