/** Calls the functions of location quotients, regional coefficients, the Leontief inverse and multipliers as a user would. */
import textbook from '../cases/inputOutput/io_miller_blair_2x2.json';
import households from '../cases/inputOutput/io_miller_blair_households.json';
import toroj from '../cases/inputOutput/lq_toroj_2024.json';
import { expectWithin } from '../analysis/within';
import { code, inLanguage, refusal, rows } from './excel';

const column = (cells: readonly unknown[]): unknown[][] => cells.map((value) => [value]);
const numbers = (table: readonly (readonly unknown[])[]): number[][] => table.map((row) => row.map(Number));
const columnOf = (table: readonly (readonly unknown[])[], position: number): number[] =>
  table.map((row) => Number(row[position]));

const { x_national, Q_regions, Z_national } = toroj.inputs;
const [first = []] = Q_regions;
const national = Z_national.map((row) => row.map((flow, position) => flow / x_national[position]!));

describe('LQ', () => {
  test('answers a column in a column and a row in a row', () => {
    const asColumn = numbers(rows('LQ', column(first), column(x_national)));
    expectWithin(
      asColumn,
      toroj.expected.SLQ_full[0]!.map((value) => [value]),
      toroj.tolerance,
    );
    expect(numbers(rows('LQ', [first], column(x_national)))).toEqual([asColumn.flat()]);
    expect(numbers(rows('LQ', column(first), [x_national]))).toEqual(asColumn);
  });

  test('answers every region in one call, a column for each', () => {
    const regions = x_national.map((_, industry) => Q_regions.map((region) => region[industry]!));
    const quotients = numbers(rows('LQ', regions, column(x_national)));
    Q_regions.forEach((_, region) =>
      expectWithin(columnOf(quotients, region), toroj.expected.SLQ_full[region]!, toroj.tolerance),
    );
  });

  test('leaves an industry without jobs in region and nation blank, and refuses one that only the region has', () => {
    expect(rows('LQ', [[10, 0, 0]], [[50, 50, 0]])).toEqual([[2, 0, '']]);
    expect(refusal('LQ', [[10, 5]], [[50, 0]])).toEqual({
      code: '#NUM!',
      message: '«regionen»: næring 2 finnes i regionen, men ikke i landet. Kontroller at næringene står i samme rekkefølge.',
    });
  });

  test('refuses a table with a blank or a mark of Statistics Norway, and does not read it as 0', () => {
    expect(refusal('LQ', column([10, ':', 5]), column([1, 2, 3]))).toEqual({
      code: '#N/A',
      message: '«regionen» mangler et tall i celle 2. Fyll det inn, eller ta raden ut.',
    });
    expect(code('LQ', column([10, 5]), column([10, null]))).toBe('#N/A');
  });

  test('refuses negative numbers and lists of different lengths in the language of Office', () => {
    expect(inLanguage('nn-NO', () => refusal('LQ', [[10, -5]], [[10, 5]]))).toEqual({
      code: '#NUM!',
      message: '«regionen»: tal 2 er negativt (−5), men kan ikkje vere under 0. Rett det.',
    });
    expect(inLanguage('en-US', () => refusal('LQ', [[10, 5]], [[10, 5, 1]]))).toEqual({
      code: '#VALUE!',
      message: '“national” has 3 figures where 2 are needed. Choose ranges that fit together.',
    });
    expect(code('LQ', [[0, 0]], [[1, 1]])).toBe('#NUM!');
  });
});

describe('REGIONALISE', () => {
  const region = (...rest: unknown[]): number[][] =>
    numbers(rows('REGIONALISE', national, column(first), column(x_national), ...rest));

  test.each(['SLQ', 'CILQ', 'RLQ'] as const)('gives the published figures by %s', (method) => {
    expectWithin(region(method.toLowerCase()), toroj.expected.printed.A[method][0]!, toroj.tolerance_printed);
  });

  test('uses FLQ with δ 0.25 by default, and AFLQ with its cap after or before the augmentation', () => {
    const { FLQ, AFLQ, AFLQ_cap_before_augment } = toroj.expected.full;
    expectWithin(region(), FLQ['delta_0.25'].region1.A, toroj.tolerance);
    expectWithin(region('AFLQ', '0,3'), AFLQ['delta_0.3'].region1.A, toroj.tolerance);
    expectWithin(region('AFLQ-uten-tak', '10 %'), AFLQ_cap_before_augment['delta_0.1'].region1.A, toroj.tolerance);
    expect(region('AFLQ-uncapped', 0.1)).toEqual(region('aflq-uten-tak', 0.1));
  });

  test('refuses an unknown method, a δ of 1 and a table that is not square', () => {
    const refused = (...rest: unknown[]): unknown => refusal('REGIONALISE', national, column(first), column(x_national), ...rest);
    expect(refused('RAS')).toEqual({
      code: '#N/A',
      message: '«metode»: kjenner ikke «RAS». Velg mellom SLQ, CILQ, RLQ, FLQ, AFLQ, AFLQ-UNCAPPED.',
    });
    expect(refused('FLQ', 1)).toMatchObject({ code: '#NUM!', message: expect.stringContaining('delta') });
    expect(refusal('REGIONALISE', [[0.1, 0.2]], [[1, 2]], [[3, 4]])).toEqual({
      code: '#VALUE!',
      message: '«koeffisienter» er et område på 1 × 2 celler. Her trengs like mange rader som kolonner.',
    });
  });
});

describe('LEONTIEF', () => {
  test('gives table 2.4 of Miller & Blair', () => {
    expectWithin(numbers(rows('LEONTIEF', textbook.expected.A)), textbook.expected.L_full, textbook.tolerance);
  });

  test('refuses a table in kroner, and says to use coefficients', () => {
    expect(refusal('LEONTIEF', textbook.inputs.Z)).toEqual({
      code: '#NUM!',
      message:
        '«koeffisienter»: kolonne 1 summerer til 350. En næring kan ikke kjøpe for like mye som den produserer; bruk koeffisienter (kjøp delt på produksjon).',
    });
  });

  test('refuses negative purchases, text and blanks, and names their cell', () => {
    expect(
      refusal('LEONTIEF', [
        [0.1, -0.2],
        [0.1, 0.2],
      ]),
    ).toMatchObject({
      code: '#NUM!',
      message: expect.stringContaining('tall 2 er negativt'),
    });
    expect(
      code('LEONTIEF', [
        [0.1, 'mye'],
        [0.1, 0.2],
      ]),
    ).toBe('#VALUE!');
    expect(
      refusal('LEONTIEF', [
        [0.1, 0.2],
        [0.1, null],
      ]),
    ).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('celle 4'),
    });
  });
});

describe('MULTIPLIERS', () => {
  const { inputs, expected, tolerance } = households;
  const table = inputs.A_closed.slice(0, 2).map((row) => row.slice(0, 2));
  const income = inputs.household_income_coeff;
  const range = inputs.A_closed.map((row, industry) => [inputs.A_closed[2]![industry], row[2]]);

  test('gives type I alone without households: output, jobs and jobs per job, with a header', () => {
    const [header, ...found] = rows('MULTIPLIERS', table, column(income), null, true);
    expect(header).toEqual(['produksjon I', 'sysselsetting I', 'sysselsettingsforhold I']);
    expectWithin(columnOf(found, 0), expected.simple_output, tolerance);
    expectWithin(columnOf(found, 1), expected.simple_income, tolerance);
    expectWithin(columnOf(found, 2), expected.type1_income, tolerance);
  });

  test('gives type II beside type I when households are given, with their own row last', () => {
    const [header, ...found] = rows('MULTIPLIERS', table, column(income), range, true);
    expect(header).toHaveLength(6);
    expectWithin(columnOf(found, 0), expected.simple_output, tolerance);
    expectWithin(columnOf(found, 3), expected.truncated_total_output, tolerance);
    expect(rows('MULTIPLIERS', table, column(income), range.slice(0, 2))[0]).toHaveLength(6);
  });

  test('reads blank households, for which Excel on the desktop sends 0, as none', () => {
    expect(rows('MULTIPLIERS', table, column(income), 0)).toEqual(rows('MULTIPLIERS', table, column(income)));
  });

  test('refuses households of another shape', () => {
    expect(refusal('MULTIPLIERS', table, column(income), column(income))).toEqual({
      code: '#VALUE!',
      message:
        '«husholdninger» har 1 kolonner. Her trengs 2: lønn per produksjon og andel av lønnen brukt, en næring i hver rad.',
    });
    expect(refusal('MULTIPLIERS', table, column(income), range.slice(0, 1))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('1 tall der det trengs 2'),
    });
  });

  test('refuses wages and consumption that grow without end, which have no solution', () => {
    expect(
      code(
        'MULTIPLIERS',
        table,
        column(income),
        column([1, 1]).map(([wage]) => [wage, 0.9]),
      ),
    ).toBe('#NUM!');
  });

  test('has no ratio for an industry without jobs', () => {
    expect(rows('MULTIPLIERS', table, column([0, 0.5]))[0]?.[2]).toBe('');
  });
});
