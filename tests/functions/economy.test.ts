import absorption from '../cases/economy/job_loss_absorption.json';
import settled from '../cases/economy/inntektsutjevning_avregnet.json';
import { cell, code, inLanguage, refusal, rows } from './excel';

const { inputs, expected } = absorption;
const inOrder = [
  inputs.resident_share,
  inputs.reemployed_local,
  inputs.reemployed_commute,
  inputs.unemployed,
  inputs.out_of_labour_force,
  inputs.moved_out,
  inputs.household_factor,
];

describe('ABSORPTION', () => {
  const answer = rows('ABSORPTION', inputs.total_jobs_lost, [inOrder], true);
  const persons = (outcome: string): unknown => answer.find(([name]) => name === outcome)?.[1];

  test('shows where 400 jobs go, by name', () => {
    expect(answer[0]).toEqual(['utfall', 'personer', 'andel']);
    expect(answer[2]?.[2]).toBeCloseTo(0.24, 12);
    expect(persons('bosatt i kommunen')).toBeCloseTo(expected.lost_by_residents, 9);
    expect(persons('innpendler')).toBeCloseTo(expected.lost_by_incommuters, 9);
    expect(persons('ny jobb i kommunen')).toBeCloseTo(expected.reemployed_local, 9);
    expect(persons('pendler ut')).toBeCloseTo(expected.commute, 9);
    expect(persons('arbeidsledig')).toBeCloseTo(expected.unemployed, 9);
    expect(persons('utenfor arbeidsstyrken')).toBeCloseTo(expected.out_of_lf, 9);
    expect(persons('flyttet')).toBeCloseTo(expected.moved, 9);
    expect(persons('færre sysselsatte bosatte')).toBeCloseTo(expected.net_employed_residents_lost, 9);
    expect(persons('folketall')).toBeCloseTo(expected.population_effect, 9);
  });

  test('reads the same figures from a column, by name in three languages, and by default from the assumptions of the add-in', () => {
    const body = answer.slice(1);
    expect(
      rows(
        'ABSORPTION',
        400,
        inOrder.map((share) => [share]),
      ),
    ).toEqual(body);
    expect(rows('ABSORPTION', 400)).toEqual(body);
    expect(
      rows('ABSORPTION', 400, [
        ['Arbeidsledig', '20 %'],
        ['flytta', 0.08],
        ['commuting', '0,15'],
        ['absorption.residents', 0.76],
      ]),
    ).toEqual(body);
    expect(
      rows('ABSORPTION', 400, [
        ['arbeidsledig', null],
        ['', ''],
      ]),
    ).toEqual(body);
    expect(rows('ABSORPTION', 400, [[null, ...inOrder.slice(1)]])).toEqual(body);
  });

  test('lets a name override one assumption, when the five outcomes still sum to 1', () => {
    const answer = rows('ABSORPTION', 400, [
      ['arbeidsledig', 0.3],
      ['ny jobb i kommunen', 0.35],
    ]);
    expect(answer[4]).toEqual(['arbeidsledig', expect.closeTo(91.2, 9), 0.3]);
  });

  test('refuses shares that do not sum to 1, numbers that are not shares, and unknown names', () => {
    expect(
      refusal('ABSORPTION', 400, [
        ['arbeidsledig', 0.3],
        ['flyttet', 0.08],
      ]),
    ).toEqual({
      code: '#NUM!',
      message: '«andeler»: andelene er 1,1 til sammen, men skal være 1. Rett dem.',
    });
    expect(
      code('ABSORPTION', 400, [
        ['flyttet', 1.2],
        ['flyttet', 1.2],
      ]),
    ).toBe('#NUM!');
    expect(
      code('ABSORPTION', 400, [
        ['flyttet', -0.1],
        ['arbeidsledig', 0.38],
      ]),
    ).toBe('#NUM!');
    expect(
      code('ABSORPTION', 400, [
        ['flyttet', 'mange'],
        ['arbeidsledig', 0.2],
      ]),
    ).toBe('#VALUE!');
    expect(
      refusal('ABSORPTION', 400, [
        ['utvandret', 0.1],
        ['flyttet', 0.1],
      ]),
    ).toMatchObject({ code: '#N/A', message: expect.stringContaining('utvandret') });
    expect(refusal('ABSORPTION', 400, [[0.5, 0.5, 0.5]])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('7'),
    });
    expect(code('ABSORPTION', -1)).toBe('#NUM!');
  });
});

describe('EQUALISATION', () => {
  const at2025 = settled.inputs.year.indexOf(2025);
  const mean = settled.inputs.national_mean[at2025] ?? NaN;

  test('gives the ministry’s settlement for 2025 for a column of municipalities, also when no year is given', () => {
    const taxes = (settled.inputs.tax_per_inhabitant[at2025] ?? []).map((tax) => [tax]);
    const settlements = (settled.expected.net_per_inhabitant[at2025] ?? []).map((net): unknown[] => [expect.closeTo(net, 2)]);
    expect(rows('EQUALISATION', taxes, mean, 2025)).toEqual(settlements);
    expect(rows('EQUALISATION', taxes, mean)).toEqual(settlements);
  });

  test('evens out 64 per cent of the difference in 2026, as announced, which is 2 points more than in 2025', () => {
    expect(Number(cell('EQUALISATION', 30_000, 40_000, 2026)) - Number(cell('EQUALISATION', 30_000, 40_000, 2025))).toBeCloseTo(
      0.02 * 10_000,
      9,
    );
  });

  test('is ten per cent higher when every amount is ten per cent higher', () => {
    expect(cell('EQUALISATION', 33_000, 44_000, 2024)).toBeCloseTo(1.1 * Number(cell('EQUALISATION', 30_000, 40_000, 2024)), 6);
  });

  test('refuses a year without known rates, and names the years that have them', () => {
    expect(refusal('EQUALISATION', 30_000, 40_000, 2027)).toEqual({
      code: '#N/A',
      message: 'Satsene for 2027 er ikke kjent: de dekker 2015–2026. Velg et år de dekker.',
    });
    expect(inLanguage('en-US', () => refusal('EQUALISATION', 30_000, 40_000, 2014)).message).toContain('2015–2026');
    expect(rows('EQUALISATION', 30_000, 40_000, [[2014], [2025]])).toEqual([['#N/A'], [expect.any(Number)]]);
  });

  test('needs a national mean above 0 and a tax that is not negative', () => {
    expect(code('EQUALISATION', 30_000, 0, 2025)).toBe('#NUM!');
    expect(code('EQUALISATION', -1, 40_000, 2025)).toBe('#NUM!');
  });
});

describe('REVENUE', () => {
  const [header = [], ...body] = rows('REVENUE', [[3371, 3332]], 36_076.144468, 42_269.576967, 2025, true);
  const figure = (row: readonly unknown[] | undefined, name: string): unknown => row?.[header.indexOf(name)];

  test('gives the tax and the equalisation of Sokndal’s settlement for 2025, to the krone', () => {
    expect(figure(body[0], 'år')).toBe(2025);
    expect(figure(body[0], 'skatt')).toBe(121_612_683);
    expect(figure(body[0], 'inntektsutjevning')).toBe(13_989_839);
    expect(figure(body[0], 'sikkerhet')).toBe('SIKKER');
  });

  test('sums in whole kroner, without and with the loss', () => {
    const row = body[0]?.map(Number) ?? [];
    expect(row[4]).toBe((row[1] ?? NaN) + (row[2] ?? NaN) + (row[3] ?? NaN));
    expect(row[8]).toBe((row[5] ?? NaN) + (row[6] ?? NaN) + (row[7] ?? NaN));
    expect(row[9]).toBe((row[8] ?? NaN) - (row[4] ?? NaN));
    expect(row[9]).toBeLessThan(0);
  });

  test('answers for ten years from the first, each with the certainty of its rates', () => {
    const population = Array.from({ length: 10 }, (_, index) => [3371 - 10 * index, 3332 - 20 * index]);
    const path = rows('REVENUE', population, [[36_000, 35_000]], 42_000, 2025);
    expect(path.map(([year]) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034]);
    expect(path.map((row) => row.at(-1))).toEqual(['SIKKER', 'USIKKER', ...Array.from({ length: 8 }, () => 'UKJENT')]);
    expect(path.every((row) => Number(row[9]) < 0)).toBe(true);
  });

  test('leaves the cells of the loss blank when there is none', () => {
    const [row = []] = rows('REVENUE', [[3371]], 36_000, 42_000, 2025);
    expect(row.slice(5, 10)).toEqual(['', '', '', '', '']);
    expect(row[10]).toBe('SIKKER');
  });

  test('accepts a loss of tax alone, years in any order, and a national mean for each year', () => {
    const path = rows(
      'REVENUE',
      [[3371], [3371]],
      [
        [36_000, 35_000],
        [36_000, 36_000],
      ],
      [[38_000], [42_000]],
      [[2024], [2025]],
    );
    expect(path.map(([year]) => year)).toEqual([2024, 2025]);
    expect(path[0]?.[9]).toBeLessThan(0);
    expect(path[1]?.[9]).toBe(0);
  });

  test('names the cell that cannot be used', () => {
    expect(
      refusal(
        'REVENUE',
        [
          [3371, 3332],
          [3360, -1],
        ],
        36_000,
        42_000,
      ),
    ).toEqual({
      code: '#NUM!',
      message: '«innbyggere»: tall 4 er negativt (−1), men kan ikke være under 0. Rett det.',
    });
    expect(refusal('REVENUE', [[3371], [null]], 36_000, 42_000)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('celle 2'),
    });
    expect(code('REVENUE', [[3371, 1, 2]], 36_000, 42_000)).toBe('#VALUE!');
    expect(code('REVENUE', [[3371], [3370], [3369]], [[1], [2]], 42_000)).toBe('#VALUE!');
    expect(code('REVENUE', [[3371]], 36_000, [[1, 2]])).toBe('#VALUE!');
    expect(code('REVENUE', [[3371], [3370]], 36_000, 42_000, [[2024], [2025], [2026]])).toBe('#VALUE!');
    expect(code('REVENUE', [[3371], [3370]], 36_000, 42_000, [[2024], [null]])).toBe('#N/A');
    expect(code('REVENUE', [[0]], 36_000, 42_000)).toBe('#NUM!');
    expect(code('REVENUE', [[3371]], 36_000, 0)).toBe('#NUM!');
    // The rates for 2010 are not known either, but the message names the years of the grant, which is known for fewer years.
    for (const year of [2010, 2021])
      expect(refusal('REVENUE', [[3371]], 36_000, 42_000, year)).toMatchObject({
        code: '#N/A',
        message: expect.stringContaining('2022–2025'),
      });
  });
});
