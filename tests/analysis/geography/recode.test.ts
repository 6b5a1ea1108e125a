import fc from '../../fastCheck';
import employed from '../../data/employed_11618.json';
import population from '../../data/population_07459.json';
import { municipalities, municipalitiesIn } from '../../../src/analysis/geography/municipalities';
import { recode, markGroupingHoles, type MunicipalFigure } from '../../../src/analysis/geography/recode';
import { refusal } from '../refusal';

/** Employed persons by workplace, or population 15–74, on the numbers of their year (SSB 11618): 2017, 2019 and 2022. */
const figures = (kind: 'employed' | 'population'): MunicipalFigure[] =>
  employed.series.flatMap((series) =>
    employed.years.flatMap((year, index) => {
      const value = series[kind][index];
      return value === null || value === undefined ? [] : [{ code: series.municipality, year, value }];
    }),
  );
const jobs = figures('employed');

const valueOf = (rows: readonly MunicipalFigure[], code: string, year: number): number | null | undefined =>
  rows.find((row) => row.code === code && row.year === year)?.value;
const total = (rows: readonly MunicipalFigure[], year: number): number =>
  rows.filter((row) => row.year === year).reduce((sum, { value }) => sum + (value ?? 0), 0);

describe('Jobs of 2017, 2019 and 2022 (SSB 11618) on the municipalities of today', () => {
  const { rows, missing } = recode(jobs);

  test('have a row for each of 357 municipalities and three years', () => {
    expect(rows).toHaveLength(357 * 3);
  });

  test('are summed where municipalities merged: Indre Østfold, of five', () => {
    const five = ['0122', '0123', '0124', '0125', '0138'];
    expect(valueOf(rows, '3118', 2019)).toBe(five.reduce((sum, code) => sum + (valueOf(jobs, code, 2019) ?? NaN), 0));
    expect(valueOf(rows, '3118', 2022)).toBe(valueOf(jobs, '3014', 2022));
  });

  test('count a municipality that kept its number together with those that joined it: Stavanger, Finnøy and Rennesøy', () => {
    const before = ['1103', '1141', '1142'].reduce((sum, code) => sum + (valueOf(jobs, code, 2019) ?? NaN), 0);
    expect(valueOf(rows, '1103', 2019)).toBe(before);
    expect(before).toBeGreaterThan(valueOf(jobs, '1103', 2019) ?? NaN);
  });

  test('are missing, and listed, where a municipality was divided, and in Rindal, which table 11618 lacks in 2019', () => {
    const named = missing.map(({ code, reason, years, formerCodes }) => [code, reason, years.join(' '), formerCodes.join(' ')]);
    expect(named).toEqual([
      ['1508', 'divided', '2022', '1507'],
      ['1580', 'divided', '2022', '1507'],
      ['1806', 'divided', '2017 2019', '1850'],
      ['1875', 'divided', '2017 2019', '1850'],
      ['5055', 'divided', '2017', '1613'],
      ['5055', 'divided', '2019', '5012'],
      ['5056', 'divided', '2017', '1613'],
      ['5056', 'divided', '2019', '5012'],
      ['5059', 'divided', '2017', '1613'],
      ['5059', 'divided', '2019', '5012'],
      ['5061', 'figure-missing', '2019', '5061'],
    ]);
    const empty = rows.filter(({ value }) => value === null).map(({ code, year }) => `${code} ${year}`);
    expect(empty.sort()).toEqual(missing.flatMap(({ code, years }) => years.map((year) => `${code} ${year}`)).sort());
  });

  test('sum to the national total, except for the divided municipalities and those that received parts of them', () => {
    const left = {
      // Ålesund with Haram.
      2022: ['1507'],
      // The parts of Heim, Hitra, Orkland, Narvik and Hamarøy.
      2019: ['5011', '5012', '5013', '5016', '5023', '5024', '1571', '1805', '1849', '1850', '1854'],
      2017: ['1612', '1613', '1617', '1622', '1636', '1638', '1571', '1805', '1849', '1850', '1854'],
    };
    for (const [year, codes] of Object.entries(left)) {
      const apart = codes.reduce((sum, code) => sum + (valueOf(jobs, code, Number(year)) ?? NaN), 0);
      expect(total(rows, Number(year)) + apart).toBe(total(jobs, Number(year)));
      expect(apart / total(jobs, Number(year))).toBeLessThan(0.02);
    }
  });
});

/** Population on 1 January, today's municipalities (SSB 07459); the source shows 0 where its grouping has nothing. */
const grouped = population.series.flatMap(({ municipality, persons }) =>
  population.years.map((year, index) => ({ code: municipality, year, value: persons[index] ?? 0 })),
);

test('recoded population 15–74 (11618) is from 66 to 82 per cent of the whole population (07459) wherever both have a figure', () => {
  const all = new Map(markGroupingHoles(grouped).rows.map(({ code, year, value }) => [`${code} ${year}`, value]));
  // The fourth quarter of a year is compared with 1 January of the next.
  const shares = recode(figures('population')).rows.flatMap(({ code, year, value }) => {
    const whole = all.get(`${code} ${year + 1}`);
    return value === null || whole === null || whole === undefined ? [] : [value / whole];
  });
  // 13 figures are missing in the recoded series, and those of Ålesund and Haram on 1 January 2020 in the grouped one.
  expect(shares).toHaveLength(357 * 3 - 13 - 2);
  expect(Math.min(...shares)).toBeGreaterThan(0.66);
  expect(Math.max(...shares)).toBeLessThan(0.82);
});

describe('Population on the municipalities of today as Statistics Norway groups it (07459, agg_KommSummer)', () => {
  const { rows, missing } = markGroupingHoles(grouped);

  test('has no 0 left', () => {
    expect(grouped.filter(({ value }) => value === 0).length).toBeGreaterThan(0);
    expect(rows.filter(({ value }) => value === 0)).toEqual([]);
    expect(rows).toHaveLength(grouped.length);
  });

  test('is missing for five municipalities before 2020, for Haram in 2020–2023, and for Ålesund in those years, when it includes Haram', () => {
    const years = new Map<string, number[]>();
    for (const entry of missing) years.set(entry.code, [...(years.get(entry.code) ?? []), ...entry.years]);
    const before2020 = Array.from({ length: 2020 - 1986 }, (_, index) => 1986 + index);
    const withHaram = [2020, 2021, 2022, 2023];
    expect(Object.fromEntries(years)).toEqual({
      '1508': withHaram,
      '1580': withHaram,
      '1806': before2020,
      '1875': before2020,
      '5055': before2020,
      '5056': before2020,
      '5059': before2020,
    });
    // Because of the grouping, Ålesund’s figure jumps: 56 250 in 2019, 66 258 in 2020, 58 509 in 2024.
    expect([2019, 2020, 2024].map((year) => valueOf(grouped, '1508', year))).toEqual([56250, 66258, 58509]);
    expect([2019, 2020, 2024].map((year) => valueOf(rows, '1508', year))).toEqual([56250, null, 58509]);
  });

  test('leaves every other figure as it was', () => {
    const kept = rows.filter(({ value }) => value !== null);
    expect(kept).toHaveLength(grouped.length - 2 * 4 - 5 * 34);
    for (const { code, year, value } of kept.filter(({ code }) => code < '1200'))
      expect(valueOf(grouped, code, year)).toBe(value);
  });
});

test('a sum with a missing part is missing', () => {
  const { rows, missing } = recode([
    { code: '0104', year: 2019, value: 13712 },
    { code: '0136', year: 2019, value: null },
  ]);
  expect(rows).toEqual([{ code: '3103', year: 2019, value: null }]);
  expect(missing).toEqual([{ code: '3103', name: 'Moss', reason: 'figure-missing', years: [2019], formerCodes: ['0136'] }]);
  expect(recode([{ code: '0104', year: 2019, value: 13712 }]).missing).toEqual(missing);
});

test('a figure on a number that no municipality had in that year is left out', () => {
  const { rows } = recode([
    { code: '9999', year: 2019, value: 12 },
    { code: '3001', year: 2019, value: 0 },
    { code: '3001', year: 2024, value: 7 },
    { code: '3101', year: 2024, value: 12000 },
  ]);
  expect(rows).toEqual([
    { code: '3101', year: 2019, value: null },
    { code: '3101', year: 2024, value: 12000 },
  ]);
});

test('the number 0716 is Våle in 2001 and Re, which includes Våle, in 2002: both are part of Tønsberg today', () => {
  const figuresOf = (year: number, left: string): MunicipalFigure[] =>
    municipalitiesIn(year)
      .filter(({ code, today }) => today.includes('3905') && code !== left)
      .map(({ code }) => ({ code, year, value: code === '0716' ? 4000 : 100 }));
  expect(recode(figuresOf(2001, '')).rows).toEqual([
    { code: '3905', year: 2001, value: 4000 + 100 * (figuresOf(2001, '').length - 1) },
  ]);
  expect(recode(figuresOf(2001, '0718')).missing).toMatchObject([{ formerCodes: ['0718'] }]);
  expect(recode(figuresOf(2002, '')).rows).toEqual([
    { code: '3905', year: 2002, value: 4000 + 100 * (figuresOf(2002, '').length - 1) },
  ]);
});

test('figures that cannot be recoded are refused with a reason', () => {
  expect(refusal(() => recode([{ code: '0301', year: 1993, value: 1 }]))).toMatchObject({
    reason: 'outside-bounds',
    value: 1993,
  });
  expect(refusal(() => recode([{ code: '0301', year: 2019.5, value: 1 }]))).toEqual({ reason: 'year-not-whole', position: 1 });
  expect(refusal(() => recode([{ code: '0301', year: 2019, value: Infinity }]))).toMatchObject({
    reason: 'figure-not-finite',
    position: 1,
  });
  const twice = { code: '0301', year: 2019, value: 1 };
  expect(refusal(() => recode([twice, twice]))).toEqual({ reason: 'year-twice', year: 2019, code: '0301' });
});

describe('For any figures', () => {
  const years = fc.integer({ min: 1994, max: 2026 });

  test('the figures of a year add up to the same total on the municipalities of today, unless some are missing', () => {
    fc.assert(
      fc.property(years, fc.nat(1000), (year, seed) => {
        const original = municipalitiesIn(year).map(({ code }, index) => ({
          code,
          year,
          value: 1 + ((index * 7919 + seed) % 1000),
        }));
        const { rows, missing } = recode(original);
        expect(rows).toHaveLength(municipalitiesIn(2026).length);
        if (missing.length === 0) expect(total(rows, year)).toBe(total(original, year));
        else expect(total(rows, year)).toBeLessThan(total(original, year));
        expect(missing.every(({ reason }) => reason === 'divided')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('figures on the municipalities of today come back unchanged', () => {
    const original = municipalitiesIn(2026).map(({ code }, index) => ({ code, year: 2026, value: index }));
    expect(recode(original)).toEqual({ rows: original, missing: [] });
  });

  test('a number of any year is recoded to the municipalities of today that the register gives for it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), ({ code, from, today }) => {
        const { rows } = recode([{ code, year: from, value: 1 }]);
        expect(rows.map((row) => row.code).sort()).toEqual([...today].sort());
      }),
      { numRuns: 100 },
    );
  });
});
