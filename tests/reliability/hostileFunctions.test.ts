/**
 * Every custom function, called as Excel calls it, with whatever a cell can hold: it answers in the shape it declares or is refused in plain words, never anything
 * else. Most arguments are those of a good call, for what is wrong throughout is refused at the first.
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

/** Excel gives every call what it knows of the call, after the arguments. */
const invocation = { address: 'Ark1!A1', functionName: 'OMST' };

const locales = ['nb-NO', 'nn-NO', 'en-US'] as const;

/** The arguments as Excel sends them: null for those left out at the end. */
const asSent = (id: FunctionId, inputs: readonly unknown[]): unknown[] => [
  ...Array.from({ length: Math.max(inputs.length, catalogue[id].parameters.length) }, (_, at) => inputs[at] ?? null),
  invocation,
];

/** @throws what is not Excel's own error */
function called(id: FunctionId, inputs: readonly unknown[], locale: (typeof locales)[number] = 'nb-NO'): Outcome {
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
/** What code would say. Texts of the input are quoted in messages, and none of `nasties` says any of these. */
const notPlain =
  /undefined|\[object|\bNaN\b|Infinity|klarte ikke å svare|klarte ikkje å svare|could not answer|\{(?:argument|got|expects|rows|columns|most)\}.*\{/;

function checkRefusal({ code, message }: { code: string; message: string }): void {
  if (!codes.includes(code)) throw new Error(`Excel has no error ${code}.`);
  if (message.length < 10 || message.length > 2000) throw new Error(`A message of ${message.length} characters: ${message}`);
  if (notPlain.test(message)) throw new Error(`Not in plain words: ${message}`);
  if (halfCharacter.test(message)) throw new Error(`Half a character in: ${message}`);
}

function checkCell(cell: unknown, mayBeHalf: boolean): void {
  if (cell instanceof CustomFunctionsError) checkRefusal(cell);
  else if (typeof cell === 'number') {
    if (!Number.isFinite(cell) || Object.is(cell, -0)) throw new Error(`A cell holds ${Object.is(cell, -0) ? '−0' : cell}.`);
  } else if (typeof cell === 'string') {
    if (cell.length > 32_767) throw new Error(`A cell holds ${cell.length} characters.`);
    if (!mayBeHalf && halfCharacter.test(cell)) throw new Error(`Half a character in: ${cell}`);
    if (notPlain.test(cell)) throw new Error(`A cell holds ${cell}.`);
  } else if (typeof cell !== 'boolean') throw new Error(`A cell holds ${String(cell)}.`);
}

/** Rows and columns that a range in a single-valued argument gives. */
function broadcast({ parameters }: OmstFunction, inputs: readonly unknown[]): { rows: number; columns: number } {
  const shapes = parameters.flatMap(({ kind }, at) => (kind.takes === 'cell' ? [toMatrix(inputs[at])] : []));
  return {
    rows: Math.max(1, ...shapes.map(({ length }) => length)),
    columns: Math.max(1, ...shapes.map(([first]) => first?.length ?? 0)),
  };
}

function checkAnswer(fn: OmstFunction, inputs: readonly unknown[], answer: Cells): void {
  const [first = []] = answer;
  if (answer.length === 0 || first.length === 0) throw new Error('The answer is empty.');
  if (answer.some((row) => row.length !== first.length)) throw new Error('The rows of the answer are of unequal length.');
  const given = JSON.stringify(inputs, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  // JSON writes half a character as its number.
  const mayBeHalf = /\\u[dD][89a-fA-F]/.test(given);
  for (const row of answer) for (const cell of row) checkCell(cell, mayBeHalf);

  const { rows, columns } = broadcast(fn, inputs);
  if (fn.gives === 'value' && (answer.length !== rows || first.length !== columns))
    throw new Error(`${answer.length} × ${first.length} answers to ${rows} × ${columns}`);
  const { columns: named } = functionWords[fn.id] as { columns?: readonly string[] };
  if (fn.gives === 'row' && answer.length - rows > 1) throw new Error(`${answer.length} rows to ${rows}`);
  if (
    named &&
    !varying.includes(fn.id) &&
    first.length !== named.length &&
    !first.every((cell) => cell instanceof CustomFunctionsError)
  )
    throw new Error(`${first.length} columns where ${named.length} are declared`);
}

/** Functions whose columns are those of what was asked for. */
const varying: readonly string[] = ['MULTIPLIERS', 'SHIFTSHARE'];

function check(fn: OmstFunction, inputs: readonly unknown[], locale?: (typeof locales)[number]): Outcome {
  const outcome = called(fn.id, inputs, locale);
  if ('answer' in outcome) checkAnswer(fn, inputs, outcome.answer);
  else checkRefusal(outcome);
  return outcome;
}

/** One thing that is done to the arguments of a good call. */
interface Change {
  readonly at: number;
  readonly how: (typeof ways)[number];
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
  readonly range: unknown;
  readonly factor: number;
}

const ways = [
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
    'turned',
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
  at: fc.nat({ max: 11 }),
  how: fc.constantFrom(...ways),
  row: fc.nat({ max: 20 }),
  column: fc.nat({ max: 4 }),
  cell: nastyCell,
  range: nastyRange,
  factor: fc.constantFrom(0, -1, 0.5, 2, 10, 1e-9, 1e-300, 1e9, 1e12, 1e300),
});

const at = (list: readonly unknown[], index: number): number => index % Math.max(1, list.length);

function changed(inputs: readonly unknown[], { at: position, how, row, column, cell, range, factor }: Change): unknown[] {
  const result = [...inputs];
  if (result.length === 0) return [cell];
  const own = at(result, position);
  const cells = toMatrix(result[own]);
  const r = at(cells, row);
  const c = at(cells[0] ?? [], column);
  const edited = (edit: (value: unknown, row: number, column: number) => unknown): unknown[][] =>
    cells.map((line, y) => line.map((value, x) => edit(value, y, x)));
  const next = (): unknown => {
    switch (how) {
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
      case 'turned':
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
        return result[at(result, position + 1)];
      case 'blank rows':
        return [...cells, ...Array.from({ length: row }, () => (cells[0] ?? []).map(() => null))];
    }
  };
  result[own] = next();
  return result;
}

/** Arguments of a good call, those that the example leaves out as Excel sends them. */
const good = ({ parameters, example }: OmstFunction): unknown[] => parameters.map((_, index) => example[index] ?? null);

const named = (): [string, OmstFunction][] => functions.map((fn) => [fn.id, fn]);

/** Functions that take a millisecond or more, and so get fewer cases. */
const slow: Readonly<Partial<Record<OmstFunction['id'], number>>> = { SCENARIO: 80, RIPPLE: 800, BACKTEST: 800, RULES: 1500 };
const usual = 2400;

/** So many calls drawn by the seed; in `npm test` an eighth. */
const draws = (whole: number) => ({ seed, endOnFailure: false, numRuns: isLong ? whole : Math.ceil(whole / 8) });

beforeAll(() => void process.stdout.write(`Hostile input: seed ${seed}\n`));

describe('Whatever the arguments, a function answers in its shape or is refused in plain words', () => {
  test('every function of the catalogue is given to Excel', () => {
    expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
  });

  test.each(named())('%s, with one to three things wrong with a good call', (_, fn) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.constantFrom(...locales), (changes, locale) => {
        check(fn, changes.reduce<unknown[]>(changed, good(fn)), locale);
      }),
      draws(slow[fn.id] ?? usual),
    );
  });

  test.each(named())('%s, with anything at all', (_, fn) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nastyCell, nastyRange), { maxLength: fn.parameters.length + 2 }), (inputs) => {
        check(fn, inputs);
      }),
      draws(300),
    );
  });

  test.each(named().filter(([, { parameters }]) => parameters.length > 0))(
    '%s, with each listed nasty as each argument, and in the first and the last cell of it',
    (id, fn) => {
      for (const position of fn.parameters.keys()) {
        const whole = good(fn);
        const cells = toMatrix(whole[position]);
        const usable = slow[fn.id] === undefined ? listedCells : listedCells.filter((_, index) => index % 20 === position);
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

describe('What holds of every call', () => {
  const comparable = (outcome: Outcome): unknown =>
    'answer' in outcome
      ? outcome.answer.map((row) => row.map((cell) => (cell instanceof CustomFunctionsError ? [cell.code, cell.message] : cell)))
      : outcome;

  test.each(named())('%s answers the same twice, and one cell as it answers a range of that cell', (_, fn) => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
        const inputs = changes.reduce<unknown[]>(changed, good(fn));
        const once = comparable(called(fn.id, inputs));
        expect(comparable(called(fn.id, inputs))).toEqual(once);
        expect(comparable(called(fn.id, inputs.map(toMatrix)))).toEqual(once);
      }),
      draws(slow[fn.id] === undefined ? 60 : 4),
    );
  });

  test.each(named().filter(([, { parameters }]) => parameters.at(-1)?.key === 'headers'))(
    '%s gives the same rows under its header as without one',
    (_, fn) => {
      fc.assert(
        fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
          const inputs = changes.reduce<unknown[]>(changed, good(fn));
          const without = called(fn.id, inputs.with(-1, false));
          const withHeader = called(fn.id, inputs.with(-1, true));
          if (!('answer' in withHeader)) {
            expect(withHeader).toEqual(without);
            return;
          }
          const [header = [], ...body] = withHeader.answer;
          expect(comparable({ answer: body })).toEqual(comparable(without));
          expect(header.every((title) => typeof title === 'string' && title !== '')).toBe(true);
        }),
        draws(slow[fn.id] === undefined ? 60 : 4),
      );
    },
  );

  test('nothing has been written into the objects that every program shares', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('A name that every object has is a name like any other that nobody knows', () => {
  const unlike = 'tullball';
  const places = (): [string, OmstFunction, number][] =>
    functions.flatMap((fn) =>
      fn.parameters.map(({ key }, index): [string, OmstFunction, number] => [`${fn.id}(… ${key} …)`, fn, index]),
    );

  test.each(places())('%s', (_, fn, position) => {
    const whole = good(fn);
    const cells = toMatrix(whole[position]);
    const withName = (name: string): unknown[] =>
      whole.with(
        position,
        cells.map((row, y) => row.map((cell, x) => (y === 0 && x === 0 ? name : cell))),
      );
    const shown = (name: string): unknown => {
      const outcome = called(fn.id, withName(name));
      // The names that look most like what was written are not the same.
      return 'answer' in outcome ? JSON.stringify(outcome.answer).replaceAll(name, unlike) : outcome.code;
    };
    for (const name of sampled(`${fn.id}, argument ${position}, names`, inheritedNames, 3))
      expect(shown(name)).toEqual(shown(unlike));
  });
});

describe('A range that is too large is refused before any work', () => {
  const filled = (rows: number, columns: number, cell: (row: number, column: number) => unknown): Cells =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
  /** The cells of a good argument, over and over. */
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
    // Lets Jest's own clock run between calls.
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

  describe.each(named().filter(([, { parameters }]) => parameters.length > 0))('%s', (_, fn) => {
    test.each(sampled(`${fn.id}, sizes`, sizes, 1))(
      'answers or refuses %s within ten seconds of processor time',
      async (title, rows, columns) => {
        const before = process.cpuUsage();
        const ranges = fn.parameters.map(({ kind }) => kind.takes === 'range');
        const whole = good(fn);
        const large = fn.parameters.map(({ kind }, position) =>
          rows > mostCells && kind.takes === 'cell' && position !== ranges.indexOf(false)
            ? []
            : repeated(whole[position], rows, columns),
        );
        const one = large.map((range, position) => whole.with(position, range));
        const all = whole.map((input, position) => (ranges[position] && input !== null ? large[position] : input));
        const firstSingle = ranges.indexOf(false);
        for (const [position, inputs] of [...one, all].entries()) {
          // One single-valued argument is refused as another, and a million rows are long in making.
          if (rows > mostCells && ranges[position] === false && position !== firstSingle) continue;
          const outcome = await timed(`${fn.id} ${fn.parameters[position]?.key ?? 'all'} ${title}`, fn, inputs);
          if ('code' in outcome) checkRefusal(outcome);
          else {
            expect(new Set(outcome.answer.map((row) => row.length)).size).toBe(1);
            expect(outcome.answer.length).toBeLessThanOrEqual(mostCells + 1);
          }
          // More answers than may be given are never begun on.
          if (rows > mostAnswers && ranges[position] === false) expect(outcome).toMatchObject({ code: '#VALUE!' });
        }
        // Not time on the clock: a machine that does other things too is slow by that, not by the function.
        expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
      },
    );
  });

  test('the rows of one argument and the columns of another are not multiplied without end', () => {
    const { message } = called('ELIGIBLE', [repeated(118, 100_000, 1), repeated(739, 1, 16_384)]) as { message: string };
    expect(message).toBe(
      'Områdene gir 100000 × 16384 svar, og det meste er 20000 om gangen. Del dem opp, eller velg bare de cellene som trengs.',
    );
  });

  test('a whole column in which little is written is taken for what is written there', () => {
    const column = (cells: readonly unknown[], blank: unknown): Cells => {
      const rest = [blank];
      return Array.from({ length: 1_048_576 }, (_, row) => (row < cells.length ? [cells[row]] : rest));
    };
    const [years, employment] = [
      [2020, 2021, 2022, 2023],
      [739, 718, 726, 621],
    ];
    const expected = called('LOSS', [years.map((year) => [year]), employment.map((one) => [one])]);
    for (const blank of sampled('blank cells', [null, 0], 1))
      expect(called('LOSS', [column(years, blank), column(employment, blank)])).toEqual(expected);
  });

  /** Figures that are good and many: the hard case, for nothing is wrong that could be refused early. */
  const column = (rows: number, cell: (row: number) => unknown): Cells => filled(rows, 1, cell);
  const figure = (at: number): number => ((at * 7919) % 1000) + 1;
  const side = Math.floor(Math.sqrt(mostCells));
  const coefficients = (n: number) => (row: number, at: number) => (0.9 * figure(row * 31 + at)) / 1000 / n;
  const half = mostCells / 2;
  const dense: readonly (readonly [title: string, id: FunctionId, inputs: Readonly<Record<number, unknown>>])[] = [
    ['the largest table of coefficients is inverted', 'LEONTIEF', { 0: filled(side, side, coefficients(side)) }],
    [
      'and its multipliers found',
      'MULTIPLIERS',
      { 0: filled(side, side, coefficients(side)), 1: column(side, figure), 2: filled(side, 2, () => 0.5 / side) },
    ],
    [
      'and it is made regional',
      'REGIONALISE',
      { 0: filled(side, side, coefficients(side)), 1: column(side, figure), 2: column(side, (row) => figure(row) * 50) },
    ],
    [
      'a ripple in a table of one’s own of 380 industries',
      'RIPPLE',
      {
        1: 3,
        2: column(380, (row) => 1000 + figure(row)),
        5: filled(380, 384, (row, at) => (at < 380 ? coefficients(380)(row, at) : at === 381 ? 1e6 : 0.3 / 380)),
      },
    ],
    [
      'many areas to compare two industries with',
      'SPECIALISATION',
      { 0: column(2, figure), 1: filled(2, half, (_, at) => figure(at)) },
    ],
    ['many industries', 'SPECIALISATION', { 0: column(mostCells, figure), 1: null }],
    ['many regions of two industries', 'LQ', { 0: filled(2, half, (_, at) => figure(at)), 1: column(2, () => 1e6) }],
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
    ['many flows', 'SPILLOVER', { 1: filled(half, 2, (row, at) => (at === 0 ? `Sted ${row}` : figure(row))) }],
    [
      'a hundred steps of a thousand ages',
      'COHORT',
      { 0: filled(1000, 2, figure), 1: filled(1001, 2, () => 0.99), 2: column(1000, () => 0.05), 4: 100, 5: 1 },
    ],
    ['twenty steps of many groups', 'HAMILTONPERRY', { 0: filled(half, 2, figure), 1: filled(half, 2, figure), 2: 20 }],
    [
      'a thousand parties',
      'BUDGET',
      { 0: 999_999_999_999, 3: [Array.from({ length: 1000 }, (_, at) => Math.sqrt(figure(at)))], 5: 1 },
    ],
    [
      'twenty thousand amounts among a thousand parties',
      'SPLIT',
      { 0: column(mostAnswers, figure), 1: [Array.from({ length: 1000 }, (_, at) => figure(at))] },
    ],
    [
      'three centuries, tried out fifty years ahead',
      'BACKTEST',
      { 0: column(301, (row) => 1900 + row), 1: column(301, figure), 2: 50 },
    ],
    ['a hundred losses', 'SCENARIO', { 0: filled(100, 2, (_, at) => (at === 0 ? 2027 : 0.5)) }],
    ['many losses', 'SCENARIO', { 0: filled(half, 2, (_, at) => (at === 0 ? 2027 : 0.001)) }],
    ['many rows of revenue', 'REVENUE', { 0: filled(10_000, 2, () => 3000) }],
    ['names that nobody bears', 'MUNICIPALITY', { 0: column(mostAnswers, (row) => `${'abcdefghij'.repeat(8)}${row}`) }],
    ['long names that nobody bears', 'MUNICIPALITY', { 0: column(mostAnswers, (row) => `${'('.repeat(240)}${row}`) }],
    ['many members', 'BOARD', { 0: filled(mostCells / 3, 3, (row, at) => ['Kari', 'K', `næringsliv ${row}`][at]) }],
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
      const whole = good(fn).map((own, position) => (position in inputs ? inputs[position] : own));
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

test('every known word is a word that some nasty call may hold', () => expect(new Set(knownWords).size).toBe(knownWords.length));
