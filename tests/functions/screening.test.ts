/** Every municipality of the country in one call. Employed persons: Statistisk sentralbyrå, tabell 11618 and 13470. */
import { catalogue } from '../../src/functions/catalogue';
import { loadSample } from '../../src/sources/sample';
import { cell, code, refusal, rows } from './excel';

type Lines = readonly [municipalities: unknown[][], years: unknown[][], employment: unknown[][], centrality: unknown[][]];

async function norway(): Promise<Lines> {
  const { data } = await loadSample('norge');
  const column = (index: number): unknown[][] => data.municipalFigures.map((row) => [row[index]]);
  return [column(1), column(4), column(5), column(3)];
}

describe('SCREENING of the country, 2017–2022', () => {
  let answer: unknown[][];
  let lines: Lines;
  beforeAll(async () => {
    lines = await norway();
    answer = rows('SCREENING', ...lines);
  });

  test('has a row for each of the 357 municipalities', () => {
    expect(answer).toHaveLength(357);
    expect(new Set(answer.map(([name]) => name)).size).toBe(357);
  });

  test('one municipality passes both thresholds: Midtre Gauldal lost 492 of 3 153 jobs from 2018 to 2021, 19 more than 15 %', () => {
    expect(answer[0]).toEqual(['Midtre Gauldal', 2018, 2021, 492, 492 / 3153, 'JA', 19, 5]);
    expect(answer.filter(([, , , , , verdict]) => verdict === 'JA')).toHaveLength(1);
  });

  test('six miss one threshold and are small and isolated; Hyllestad lost 19 % but 22 persons too few', () => {
    const left = answer.filter(([, , , , , verdict]) => verdict === 'SKJØNN').map(([name, , , , , , margin]) => [name, margin]);
    expect(left.map(([name]) => name)).toEqual(['Hyllestad', 'Aukra', 'Sel', 'Sunndal', 'Rauma', 'Kinn']);
    expect(left[0]).toEqual(['Hyllestad', -22]);
  });

  test('stands JA, SKJØNN, NEI, missing, and within each the largest share first', () => {
    const gravity = ['JA', 'SKJØNN', 'NEI', '..'];
    const keys = answer.map(([, , , , share, verdict]) => [gravity.indexOf(String(verdict)), -Number(share)] as const);
    for (const [index, [rank, share]] of keys.entries()) {
      const [before, shareBefore] = keys[index - 1] ?? [rank, share];
      expect(before < rank || (before === rank && (rank === 3 || shareBefore <= share))).toBe(true);
    }
  });

  test('a municipality without two figures three years apart is missing, not safe', () => {
    // Ålesund was divided in 2024; the figures on today's municipalities begin in 2024.
    expect(answer.find(([name]) => name === 'Ålesund')).toEqual(['Ålesund', '..', '..', '..', '..', '..', '..', 3]);
    expect(answer.at(-1)?.[5]).toBe('..');
  });

  test('answers as ELIGIBLE and LOSS do for each municipality by itself', () => {
    const [names, years, employment] = lines;
    for (const [name, from, to, jobs, share, verdict, , centrality] of answer.slice(0, 40)) {
      const own = names.flatMap(([one], index) => (one === name ? [index] : []));
      const loss = rows(
        'LOSS',
        own.map((index) => years[index]),
        own.map((index) => employment[index]),
      );
      expect(loss).toEqual([[from, to, jobs, share]]);
      const before = own.find((index) => years[index]?.[0] === from);
      expect(cell('ELIGIBLE', jobs, employment[before ?? -1]?.[0], centrality)).toBe(verdict);
    }
  });

  test('takes under 200 ms', () => {
    const start = performance.now();
    catalogue.SCREENING.call(...lines);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

/** A year and its figures by municipality, as lines. */
const lying = (...table: readonly (readonly [string | number | null, unknown, unknown, unknown?])[]): unknown[][][] =>
  [0, 1, 2, 3].map((column) => table.map((row) => [row[column] ?? null]));

describe('SCREENING', () => {
  test('sums the industries of a municipality and year, and has no sum where one is missing', () => {
    const [names, years, employed] = lying(
      ['A', 2020, 600], ['A', 2020, 400], ['A', 2023, 500], ['A', 2023, 350],
      ['B', 2020, 600], ['B', 2020, 400], ['B', 2023, 500], ['B', 2023, ':'],
    ); // prettier-ignore
    expect(rows('SCREENING', names, years, employed)).toEqual([
      ['A', 2020, 2023, 150, 0.15, 'JA', 0, '..'],
      ['B', '..', '..', '..', '..', '..', '..', '..'],
    ]);
  });

  test('a rise is a loss below zero, and has to be undone before anything is lost', () => {
    const [names, years, employed] = lying(['A', 2020, 1000], ['A', 2023, 1050]);
    expect(rows('SCREENING', names, years, employed)).toEqual([['A', 2020, 2023, -50, -0.05, 'NEI', -200, '..']]);
  });

  test('one missed threshold is SKJØNN only where the place is small and isolated', () => {
    const [names, years, employed] = lying(['A', 2020, 2000], ['A', 2023, 1800]);
    const verdict = (isolated: unknown): unknown => rows('SCREENING', names, years, employed, isolated)[0]?.[5];
    expect([true, 'JA', 5, 6].map(verdict)).toEqual(['SKJØNN', 'SKJØNN', 'SKJØNN', 'SKJØNN']);
    expect([false, 'NEI', 1, 4, null, [['..'], ['..']]].map(verdict)).toEqual(['NEI', 'NEI', 'NEI', 'NEI', 'NEI', 'NEI']);
    expect(rows('SCREENING', names, years, employed, true)[0]?.[7]).toBe('JA');
  });

  test('takes the newest centrality that is known', () => {
    const [names, years, employed, centrality] = lying(['A', 2020, 2000, 4], ['A', 2022, 1900, 5], ['A', 2023, 1800, '..']);
    expect(rows('SCREENING', names, years, employed, centrality)[0]?.slice(5)).toEqual(['SKJØNN', -100, 5]);
  });

  test('looks for the fall over as many years as it is told', () => {
    const [names, years, employed] = lying(['A', 2018, 1200], ['A', 2020, 1000], ['A', 2023, 900]);
    expect(rows('SCREENING', names, years, employed)[0]?.slice(1, 4)).toEqual([2020, 2023, 100]);
    expect(rows('SCREENING', names, years, employed, null, 5)[0]?.slice(1, 4)).toEqual([2018, 2023, 300]);
    expect(rows('SCREENING', names, years, employed, null, 4)[0]?.[3]).toBe('..');
  });

  test('rows that are not in use count for nothing, and a figure without its municipality or year is refused', () => {
    const figures = [
      ['A', 2020, 1000],
      ['A', 2023, 900],
    ] as const;
    expect(rows('SCREENING', ...lying(...figures, [null, null, null]).slice(0, 3))).toHaveLength(1);
    expect(code('SCREENING', ...lying(...figures, [null, 2023, 5]).slice(0, 3))).toBe('#N/A');
    expect(code('SCREENING', ...lying(...figures, ['A', null, 5]).slice(0, 3))).toBe('#VALUE!');
  });

  test('columns of unequal length are refused, and so is a date before the rules', () => {
    const [names, years, employed] = lying(['A', 2020, 1000], ['A', 2023, 900]);
    expect(code('SCREENING', names, years, employed?.slice(1))).toBe('#VALUE!');
    expect(code('SCREENING', names, years, employed, [[5], [5], [5]])).toBe('#VALUE!');
    expect(refusal('SCREENING', names, years, employed, null, null, '2010-01-01').code).toBe('#N/A');
  });

  test('has headers that formulas look up, when asked', () => {
    const [names, years, employed] = lying(['A', 2020, 1000], ['A', 2023, 900]);
    expect(rows('SCREENING', names, years, employed, null, null, null, true)[0]).toEqual(
      'kommune fra til arbeidsplasser andel vurdering margin isolert'.split(' '),
    );
  });
});
