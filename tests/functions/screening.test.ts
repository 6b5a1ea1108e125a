/** Every municipality of the country in one call. Employed persons: Statistisk sentralbyrå, tabell 11618 and 13470. */
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

  test('six municipalities miss one threshold and are small and isolated: Hyllestad lost 19 %, but 22 persons too few', () => {
    const left = answer.filter(([, , , , , verdict]) => verdict === 'SKJØNN').map(([name, , , , , , margin]) => [name, margin]);
    expect(left.map(([name]) => name)).toEqual(['Hyllestad', 'Aukra', 'Sel', 'Sunndal', 'Rauma', 'Kinn']);
    expect(left[0]).toEqual(['Hyllestad', -22]);
  });

  test('is in the order JA, SKJØNN, NEI and missing, with the largest share first in each', () => {
    const gravity = ['JA', 'SKJØNN', 'NEI', '..'];
    const keys = answer.map(([, , , , share, verdict]) => [gravity.indexOf(String(verdict)), -Number(share)] as const);
    for (const [index, [rank, share]] of keys.entries()) {
      const [before, shareBefore] = keys[index - 1] ?? [rank, share];
      expect(before < rank || (before === rank && (rank === 3 || shareBefore <= share))).toBe(true);
    }
  });

  test('gives no verdict for a municipality without two figures three years apart', () => {
    // Ålesund was divided in 2024; the figures on today's municipalities begin in 2024.
    expect(answer.find(([name]) => name === 'Ålesund')).toEqual(['Ålesund', '..', '..', '..', '..', '..', '..', 3]);
    expect(answer.at(-1)?.[5]).toBe('..');
  });

  test('gives the same answers as ELIGIBLE and LOSS for each municipality', () => {
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
});

/** Splits rows of municipality, year, employed persons and isolation into a column for each argument. */
const linesOf = (...table: readonly (readonly [string | number | null, unknown, unknown, unknown?])[]): unknown[][][] =>
  [0, 1, 2, 3].map((column) => table.map((row) => [row[column] ?? null]));

describe('SCREENING', () => {
  test('sums the rows of the same municipality and year, and has no sum when one of them is missing', () => {
    const [names, years, employed] = linesOf(
      ['A', 2020, 600], ['A', 2020, 400], ['A', 2023, 500], ['A', 2023, 350],
      ['B', 2020, 600], ['B', 2020, 400], ['B', 2023, 500], ['B', 2023, ':'],
    ); // prettier-ignore
    expect(rows('SCREENING', names, years, employed)).toEqual([
      ['A', 2020, 2023, 150, 0.15, 'JA', 0, '..'],
      ['B', '..', '..', '..', '..', '..', '..', '..'],
    ]);
  });

  test('shows a rise as a negative loss, which is added to the jobs that must be lost', () => {
    const [names, years, employed] = linesOf(['A', 2020, 1000], ['A', 2023, 1050]);
    expect(rows('SCREENING', names, years, employed)).toEqual([['A', 2020, 2023, -50, -0.05, 'NEI', -200, '..']]);
  });

  test('gives SKJØNN for one missed threshold only when the place is small and isolated', () => {
    const [names, years, employed] = linesOf(['A', 2020, 2000], ['A', 2023, 1800]);
    const verdict = (isolated: unknown): unknown => rows('SCREENING', names, years, employed, isolated)[0]?.[5];
    expect([true, 'JA', 5, 6].map(verdict)).toEqual(['SKJØNN', 'SKJØNN', 'SKJØNN', 'SKJØNN']);
    expect([false, 'NEI', 1, 4, null, [['..'], ['..']]].map(verdict)).toEqual(['NEI', 'NEI', 'NEI', 'NEI', 'NEI', 'NEI']);
    expect(rows('SCREENING', names, years, employed, true)[0]?.[7]).toBe('JA');
  });

  test('uses the newest known centrality', () => {
    const [names, years, employed, centrality] = linesOf(['A', 2020, 2000, 4], ['A', 2022, 1900, 5], ['A', 2023, 1800, '..']);
    expect(rows('SCREENING', names, years, employed, centrality)[0]?.slice(5)).toEqual(['SKJØNN', -100, 5]);
  });

  test('looks for the fall over the given number of years', () => {
    const [names, years, employed] = linesOf(['A', 2018, 1200], ['A', 2020, 1000], ['A', 2023, 900]);
    expect(rows('SCREENING', names, years, employed)[0]?.slice(1, 4)).toEqual([2020, 2023, 100]);
    expect(rows('SCREENING', names, years, employed, null, 5)[0]?.slice(1, 4)).toEqual([2018, 2023, 300]);
    expect(rows('SCREENING', names, years, employed, null, 4)[0]?.[3]).toBe('..');
  });

  test('ignores rows that are not in use, and refuses a figure without its municipality or year', () => {
    const figures = [
      ['A', 2020, 1000],
      ['A', 2023, 900],
    ] as const;
    expect(rows('SCREENING', ...linesOf(...figures, [null, null, null]).slice(0, 3))).toHaveLength(1);
    expect(code('SCREENING', ...linesOf(...figures, [null, 2023, 5]).slice(0, 3))).toBe('#N/A');
    expect(code('SCREENING', ...linesOf(...figures, ['A', null, 5]).slice(0, 3))).toBe('#VALUE!');
  });

  test('refuses columns of different lengths, and a date before the first rules', () => {
    const [names, years, employed] = linesOf(['A', 2020, 1000], ['A', 2023, 900]);
    expect(code('SCREENING', names, years, employed?.slice(1))).toBe('#VALUE!');
    expect(code('SCREENING', names, years, employed, [[5], [5], [5]])).toBe('#VALUE!');
    expect(refusal('SCREENING', names, years, employed, null, null, '2010-01-01').code).toBe('#N/A');
  });

  test('has the headers that formulas look up when `headers` is TRUE', () => {
    const [names, years, employed] = linesOf(['A', 2020, 1000], ['A', 2023, 900]);
    expect(rows('SCREENING', names, years, employed, null, null, null, true)[0]).toEqual(
      'kommune fra til arbeidsplasser andel vurdering margin isolert'.split(' '),
    );
  });
});
