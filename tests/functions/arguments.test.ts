/** Tries every argument of every function with what cells can hold. The tests are made from the declarations, so a new function is tested too. */
import { missingFigure, missingMarks } from '../../src/case/missing';
import { functions } from '../../src/functions/catalogue';
import { toMatrix } from '../../src/functions/cell';
import type { OmstFunction } from '../../src/functions/define';
import { code, CustomFunctionsError, refusal, rows } from './excel';

interface ArgumentCase {
  readonly title: string;
  readonly fn: OmstFunction;
  readonly position: number;
  readonly key: string;
  readonly kind: OmstFunction['parameters'][number]['kind'];
}

const cases: readonly ArgumentCase[] = functions.flatMap((fn) =>
  fn.parameters.map(({ key, kind }, position) => ({ title: `${fn.id}(… ${key} …)`, fn, position, key, kind })),
);
const titled = (some: readonly ArgumentCase[]): [string, ArgumentCase][] => some.map((one) => [one.title, one]);

/** The example call with another input for one argument. Arguments that the example leaves out are null, which is what Excel sends. */
const inputsWith = ({ fn, position }: ArgumentCase, input: unknown): unknown[] =>
  fn.parameters.map((_, index) => (index === position ? input : (fn.example[index] ?? null)));
const exampleInput = ({ fn, position }: ArgumentCase): unknown => fn.example[position] ?? null;
const exampleInputs = ({ fn }: ArgumentCase): unknown[] => fn.parameters.map((_, index) => fn.example[index] ?? null);

describe.each(functions.map((fn) => [fn.id, fn] as const))('%s', (id, fn) => {
  test('answers its example with rows of equal length, without missing cells', () => {
    const answer = rows(id, ...fn.example);
    expect(answer.length).toBeGreaterThan(0);
    expect(new Set(answer.map((row) => row.length)).size).toBe(1);
    expect(answer.flat().filter((value) => value === null || value === undefined || Number.isNaN(value))).toEqual([]);
    expect(answer.flat().filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  });

  test('gives the same answer to a value and to a range of one cell', () => {
    expect(rows(id, ...fn.example.map(toMatrix))).toEqual(rows(id, ...fn.example));
  });
});

describe('An error in a cell', () => {
  test.each(titled(cases))('%s is passed on', (_, one) => {
    for (const error of [{ code: '#DIV/0!' }, new Error('unlike any other')]) {
      const expected = error instanceof Error ? '#VALUE!' : '#DIV/0!';
      expect(code(one.fn.id, ...inputsWith(one, error))).toBe(expected);
    }
    expect(code(one.fn.id, ...inputsWith(one, [['#N/A']]))).toBe('#N/A');
    expect(refusal(one.fn.id, ...inputsWith(one, '#REF!'))).toEqual({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
  });
});

describe('A blank', () => {
  const blanks = [null, undefined, '', ' ', [['']]];
  test.each(titled(cases.filter(({ kind }) => kind.omitted !== undefined)))('%s takes the default', (_, one) => {
    const omitted = rows(one.fn.id, ...inputsWith(one, null));
    for (const blank of blanks) expect(rows(one.fn.id, ...inputsWith(one, blank))).toEqual(omitted);
  });

  test.each(titled(cases.filter(({ kind }) => kind.omitted === undefined)))('%s is missing', (_, one) => {
    for (const blank of [...blanks, ...missingMarks]) expect(code(one.fn.id, ...inputsWith(one, blank))).toBe('#N/A');
  });

  test.each(
    titled(
      cases.filter(
        ({ kind, key }) => kind.omitted !== undefined && !['secured', 'headers'].includes(key) && kind.takes === 'cell',
      ),
    ),
  )('%s is also the 0 of Excel on the desktop, except where 0 is an answer', (_, one) => {
    expect(rows(one.fn.id, ...inputsWith(one, 0))).toEqual(rows(one.fn.id, ...inputsWith(one, null)));
  });
});

describe('A mark for a missing figure', () => {
  const otherMarks = missingMarks.filter((mark) => mark !== missingFigure);
  const answerOrError = (one: ArgumentCase, input: unknown): unknown => {
    try {
      return rows(one.fn.id, ...inputsWith(one, input));
    } catch (error) {
      if (error instanceof CustomFunctionsError) return error.code;
      throw error;
    }
  };
  /** The example of an argument, with a mark in place of its last number. */
  const withMark = (input: unknown, mark: string): unknown => {
    const cells = toMatrix(input);
    const row = cells.findLastIndex((line) => line.some((cell) => typeof cell === 'number'));
    const column = cells[row]?.findLastIndex((cell) => typeof cell === 'number');
    return cells.map((line, index) => line.map((cell, position) => (index === row && position === column ? mark : cell)));
  };

  test.each(titled(cases.filter(({ kind }) => kind.omitted !== undefined)))(
    'in %s means the same whichever mark it is',
    (_, one) => {
      const missing = answerOrError(one, missingFigure);
      for (const mark of otherMarks) expect([mark, answerOrError(one, mark)]).toEqual([mark, missing]);
    },
  );

  const withNumbers = cases.filter((one) =>
    toMatrix(exampleInput(one))
      .flat()
      .some((cell) => typeof cell === 'number'),
  );
  test.each(titled(withNumbers))('in %s is the same missing number whichever mark it is', (_, one) => {
    const missing = answerOrError(one, withMark(exampleInput(one), missingFigure));
    for (const mark of otherMarks) expect([mark, answerOrError(one, withMark(exampleInput(one), mark))]).toEqual([mark, missing]);
  });

  test('of three points makes the year of OMST.LOSS missing too', () => {
    const years = [[2020], [2021], [2022], [2023]];
    expect(rows('LOSS', years, [[700], [690], [680], ['…']], 2)).toEqual([[2020, 2022, 20, 20 / 700]]);
  });
});

describe('A 0 that cannot be meant', () => {
  const neverZero = titled(
    cases.filter(
      ({ kind, key }) => kind.omitted === undefined && (kind.contentType === 'date' || /year$/i.test(key) || key === 'id'),
    ),
  );
  test.each(neverZero)('in %s is read as a blank, for which Excel on the desktop sends 0', (_, one) => {
    expect(code(one.fn.id, ...inputsWith(one, 0))).toBe('#N/A');
  });

  test('is possible in five dates, years and names', () => expect(neverZero.map(([title]) => title)).toHaveLength(5));
});

describe('A boolean', () => {
  const takesBoolean = (one: ArgumentCase): boolean => one.kind.contentType === 'boolean';
  test.each(titled(cases.filter((one) => !takesBoolean(one))))('%s is the wrong kind', (_, one) => {
    for (const value of [true, false]) expect(code(one.fn.id, ...inputsWith(one, value))).toBe('#VALUE!');
  });

  test.each(titled(cases.filter(takesBoolean)))('%s is read, in three languages', (_, one) => {
    const yes = rows(one.fn.id, ...inputsWith(one, true));
    for (const word of ['TRUE', 'SANN', 'ja', 'Yes']) expect(rows(one.fn.id, ...inputsWith(one, word))).toEqual(yes);
    const no = rows(one.fn.id, ...inputsWith(one, false));
    for (const word of ['FALSE', 'USANN', 'nei', 'No']) expect(rows(one.fn.id, ...inputsWith(one, word))).toEqual(no);
  });
});

describe('A text', () => {
  test.each(titled(cases))('%s refuses it as the wrong kind or an unknown name', (_, one) => {
    const name = one.kind.contentType === 'text' && !['rules', 'members', 'municipalities'].includes(one.key);
    const { code: shown, message } = refusal(one.fn.id, ...inputsWith(one, 'tull'));
    expect(shown).toBe(name ? '#N/A' : '#VALUE!');
    if (one.kind.takes === 'cell') expect(message).toContain('tull');
  });
});

describe('An array', () => {
  const single = cases.filter(({ kind }) => kind.takes === 'cell');
  const spreads = ({ fn, key }: ArgumentCase): boolean => fn.gives !== 'table' && key !== 'headers';

  test.each(titled(single.filter(spreads)))('%s gives an answer for each element', (_, one) => {
    const [answer] = rows(one.fn.id, ...exampleInputs(one));
    expect(rows(one.fn.id, ...inputsWith(one, [[exampleInput(one)], [exampleInput(one)], [exampleInput(one)]]))).toEqual([
      answer,
      answer,
      answer,
    ]);
  });

  test.each(titled(single.filter(({ fn, key }) => fn.gives === 'value' && key !== 'headers')))(
    '%s spills in the shape of the range',
    (_, one) => {
      const [[answer] = []] = rows(one.fn.id, ...exampleInputs(one));
      const pair = [exampleInput(one), exampleInput(one)];
      expect(rows(one.fn.id, ...inputsWith(one, [pair, pair, pair]))).toEqual(Array.from({ length: 3 }, () => [answer, answer]));
    },
  );

  test.each(titled(single.filter((one) => !spreads(one))))('%s refuses it, because the answer is a table', (_, one) => {
    expect(code(one.fn.id, ...inputsWith(one, [[exampleInput(one)], [exampleInput(one)]]))).toBe('#VALUE!');
  });
});

describe('A number written as Norwegian text', () => {
  const grouped = (value: number, space: string): string => {
    const [whole = '', decimals] = String(Math.abs(value)).split('.');
    const groups = whole.replace(/\B(?=(\d{3})+$)/g, space);
    return `${value < 0 ? '−' : ''}${groups}${decimals === undefined ? '' : `,${decimals}`}`;
  };
  const written = (input: unknown, space: string): unknown =>
    Array.isArray(input)
      ? (input as unknown[]).map((one) => written(one, space))
      : typeof input === 'number'
        ? grouped(input, space)
        : input;
  const numeric = cases.filter(({ fn, position, kind }) => kind.contentType === 'number' && fn.example[position] !== undefined);

  test.each(titled(numeric))('%s reads it as the number, with any kind of space between the digits', (_, one) => {
    const answer = rows(one.fn.id, ...exampleInputs(one));
    for (const space of [' ', '\u00A0', '\u202F'])
      expect(rows(one.fn.id, ...inputsWith(one, written(exampleInput(one), space)))).toEqual(answer);
  });
});
