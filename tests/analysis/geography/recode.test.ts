import fc from 'fast-check';
import employed from '../../data/employed_11618.json';
import population from '../../data/population_07459.json';
import { municipalities, municipalitiesIn } from '../../../src/analysis/geography/municipalities';
import { recode, withoutHoles, type MunicipalFigure } from '../../../src/analysis/geography/recode';
import { refusal } from '../refusal';

/** Employed persons by workplace, or population 15–74, on the numbers of their year (SSB 11618): 2017, 2019 and 2022. */
const figures = (what: 'employed' | 'population'): MunicipalFigure[] =>
  employed.series.flatMap((series) =>
    employed.years.flatMap((year, at) => {
      const value = series[what][at];
      return value === null || value === undefined ? [] : [{ code: series.municipality, year, value }];
    }),
  );
const jobs = figures('employed');

const of = (rows: readonly MunicipalFigure[], code: string, year: number): number | null | undefined =>
  rows.find((row) => row.code === code && row.year === year)?.value;
const total = (rows: readonly MunicipalFigure[], year: number): number =>
  rows.filter((row) => row.year === year).reduce((sum, { value }) => sum + (value ?? 0), 0);

describe('Jobs of 2017, 2019 and 2022 (SSB 11618) on the municipalities of today', () => {
  const { rows, missing, unused, moves } = recode(jobs);

  test('are a row for each of 357 municipalities and three years', () => {
    expect(rows).toHaveLength(357 * 3);
    expect(unused).toEqual([]);
  });

  test('are summed where municipalities merged: Indre Østfold, of five', () => {
    const five = ['0122', '0123', '0124', '0125', '0138'];
    expect(of(rows, '3118', 2019)).toBe(five.reduce((sum, code) => sum + (of(jobs, code, 2019) ?? NaN), 0));
    expect(of(rows, '3118', 2022)).toBe(of(jobs, '3014', 2022));
  });

  test('count a municipality that kept its number together with those that joined it: Stavanger, Finnøy and Rennesøy', () => {
    const before = ['1103', '1141', '1142'].reduce((sum, code) => sum + (of(jobs, code, 2019) ?? NaN), 0);
    expect(of(rows, '1103', 2019)).toBe(before);
    expect(before).toBeGreaterThan(of(jobs, '1103', 2019) ?? NaN);
  });

  test('are missing, and named, where a municipality was divided, and nowhere else but in Rindal, which 11618 lacks in 2019', () => {
    const named = missing.map(({ code, reason, years, of: parts }) => [code, reason, years.join(' '), parts.join(' ')]);
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

  test('sum to the national total, but for what lies in the divided ones and in those around them', () => {
    const left = {
      // Ålesund with Haram.
      2022: ['1507'],
      // The parts of Heim, Hitra, Orkland, Narvik and Hamarøy.
      2019: ['5011', '5012', '5013', '5016', '5023', '5024', '1571', '1805', '1849', '1850', '1854'],
      2017: ['1612', '1613', '1617', '1622', '1636', '1638', '1571', '1805', '1849', '1850', '1854'],
    };
    for (const [year, codes] of Object.entries(left)) {
      const apart = codes.reduce((sum, code) => sum + (of(jobs, code, Number(year)) ?? NaN), 0);
      expect(total(rows, Number(year)) + apart).toBe(total(jobs, Number(year)));
      expect(apart / total(jobs, Number(year))).toBeLessThan(0.02);
    }
  });

  test('say that Bryggja moved from Vågsøy to Stad with 541 persons, and Nesse from Balestrand to Høyanger', () => {
    expect(moves.map(({ year, loses, gains, persons }) => [year, loses, gains, persons])).toEqual([
      [2020, '4602', '4649', 541],
      [2020, '4640', '4638', null],
    ]);
  });
});

/** Population on 1 January, today's municipalities (SSB 07459); the source shows 0 where its grouping has nothing. */
const grouped = population.series.flatMap(({ municipality, persons }) =>
  population.years.map((year, at) => ({ code: municipality, year, value: persons[at] ?? 0 })),
);

test('population 15–74 (11618) recoded is from 66 to 82 per cent of the whole population (07459) wherever both have a figure', () => {
  const all = new Map(withoutHoles(grouped).rows.map(({ code, year, value }) => [`${code} ${year}`, value]));
  // The fourth quarter of a year stands beside 1 January of the next.
  const shares = recode(figures('population')).rows.flatMap(({ code, year, value }) => {
    const whole = all.get(`${code} ${year + 1}`);
    return value === null || whole === null || whole === undefined ? [] : [value / whole];
  });
  // 13 are missing in the recoded, and Ålesund and Haram of 1 January 2020 in the grouped.
  expect(shares).toHaveLength(357 * 3 - 13 - 2);
  expect(Math.min(...shares)).toBeGreaterThan(0.66);
  expect(Math.max(...shares)).toBeLessThan(0.82);
});

describe('Population on the municipalities of today as Statistics Norway groups it (07459, agg_KommSummer)', () => {
  const { rows, missing } = withoutHoles(grouped);

  test('has no 0 left', () => {
    expect(grouped.filter(({ value }) => value === 0).length).toBeGreaterThan(0);
    expect(rows.filter(({ value }) => value === 0)).toEqual([]);
    expect(rows).toHaveLength(grouped.length);
  });

  test('is missing for five municipalities before 2020 and for Haram 2020–2023, as its zeros say, and for Ålesund those years, which counts Haram', () => {
    const years = new Map<string, number[]>();
    for (const one of missing) years.set(one.code, [...(years.get(one.code) ?? []), ...one.years]);
    const before2020 = Array.from({ length: 2020 - 1986 }, (_, at) => 1986 + at);
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
    // The jump that the grouping makes of Ålesund: 56 250 in 2019, 66 258 in 2020, 58 509 in 2024.
    expect([2019, 2020, 2024].map((year) => of(grouped, '1508', year))).toEqual([56250, 66258, 58509]);
    expect([2019, 2020, 2024].map((year) => of(rows, '1508', year))).toEqual([56250, null, 58509]);
  });

  test('says which borders it runs across: Bryggja shows as a fall of 615 persons in Kinn and a rise of 559 in Stad', () => {
    const { moves } = withoutHoles(grouped);
    expect(moves.map(({ year, loses, gains }) => [year, loses, gains])).toContainEqual([2020, '4602', '4649']);
    const change = (code: string): number => (of(rows, code, 2020) ?? NaN) - (of(rows, code, 2019) ?? NaN);
    expect([change('4602'), change('4649')]).toEqual([-615, 559]);
    // Asker and Røyken, of which one gave to the other in 1996, are one municipality today.
    expect(moves.map(({ year }) => year)).not.toContain(1996);
  });

  test('leaves every other figure as it was', () => {
    const kept = rows.filter(({ value }) => value !== null);
    expect(kept).toHaveLength(grouped.length - 2 * 4 - 5 * 34);
    for (const { code, year, value } of kept.filter(({ code }) => code < '1200')) expect(of(grouped, code, year)).toBe(value);
  });
});

test('to the municipalities of an earlier year: merged ones are divided then, Rygge has no figure of 2022', () => {
  const { rows, missing } = recode(jobs, 2019);
  expect(of(rows, '0101', 2022)).toBe(of(jobs, '3001', 2022));
  expect(of(rows, '0136', 2022)).toBeNull();
  expect(missing.find(({ code }) => code === '0136')).toEqual({
    code: '0136',
    name: 'Rygge',
    reason: 'divided',
    years: [2022],
    of: ['3002'],
  });
  expect(of(rows, '1534', 2022)).toBeNull();
  expect(of(rows, '1507', 2022)).toBeUndefined();
});

test('to 2022: Ålesund with Haram is the sum of five, and what is known of 2024 is summed again', () => {
  const parts = ['1504', '1523', '1529', '1534', '1546'];
  const later = [
    { code: '1508', year: 2024, value: 30000 },
    { code: '1580', year: 2024, value: 4000 },
  ];
  const { rows } = recode([...jobs.filter(({ code }) => parts.includes(code)), ...later], 2022);
  expect(rows.map(({ code }) => code)).toEqual(['1507', '1507', '1507']);
  expect(of(rows, '1507', 2019)).toBe(parts.reduce((sum, code) => sum + (of(jobs, code, 2019) ?? NaN), 0));
  expect(of(rows, '1507', 2024)).toBe(34000);
});

test('a part without a figure makes the whole missing, never less than it is', () => {
  const { rows, missing } = recode([
    { code: '0104', year: 2019, value: 13712 },
    { code: '0136', year: 2019, value: null },
  ]);
  expect(rows).toEqual([{ code: '3103', year: 2019, value: null }]);
  expect(missing).toEqual([{ code: '3103', name: 'Moss', reason: 'figure-missing', years: [2019], of: ['0136'] }]);
  expect(recode([{ code: '0104', year: 2019, value: 13712 }]).missing).toEqual(missing);
});

test('a figure on no municipality of its year is named; the 0 that a table fills in is not', () => {
  const { rows, unused } = recode([
    { code: '9999', year: 2019, value: 12 },
    { code: '3001', year: 2019, value: 0 },
    { code: '3001', year: 2024, value: 7 },
    { code: '3101', year: 2024, value: 12000 },
  ]);
  expect(rows).toEqual([
    { code: '3101', year: 2019, value: null },
    { code: '3101', year: 2024, value: 12000 },
  ]);
  expect(unused).toEqual([
    { code: '9999', year: 2019, value: 12, reason: 'unknown-number' },
    { code: '3001', year: 2024, value: 7, reason: 'not-in-force' },
  ]);
});

test('the number 0716 was Våle in 2001 and Re in 2002', () => {
  const { rows } = recode(
    [
      { code: '0716', year: 2001, value: 4000 },
      { code: '0718', year: 2001, value: 3900 },
      { code: '0716', year: 2002, value: 8000 },
    ],
    2002,
  );
  expect(rows).toEqual([
    { code: '0716', year: 2001, value: 7900 },
    { code: '0716', year: 2002, value: 8000 },
  ]);
});

test('what cannot be recoded says why', () => {
  expect(refusal(() => recode([{ code: '0301', year: 1993, value: 1 }]))).toMatchObject({
    reason: 'outside-bounds',
    value: 1993,
  });
  expect(refusal(() => recode([], 1980))).toMatchObject({ reason: 'outside-bounds', argument: 'toYear', value: 1980 });
  expect(refusal(() => recode([{ code: '0301', year: 2019.5, value: 1 }]))).toEqual({ reason: 'year-not-whole', position: 1 });
  expect(refusal(() => recode([{ code: '0301', year: 2019, value: Infinity }]))).toMatchObject({
    reason: 'figure-not-finite',
    position: 1,
  });
  const twice = { code: '0301', year: 2019, value: 1 };
  expect(refusal(() => recode([twice, twice]))).toEqual({ reason: 'year-twice', year: 2019, code: '0301' });
});

describe('Whatever the figures', () => {
  const years = fc.integer({ min: 1994, max: 2026 });

  test('all that a year has is in the rows of the other, but for what is missing there', () => {
    fc.assert(
      fc.property(years, years, fc.nat(1000), (year, toYear, seed) => {
        const own = municipalitiesIn(year).map(({ code }, at) => ({ code, year, value: (at * 7919 + seed) % 1000 }));
        const { rows, missing, unused } = recode(own, toYear);
        expect(unused).toEqual([]);
        expect(rows).toHaveLength(municipalitiesIn(toYear).length);
        if (missing.length === 0) expect(total(rows, year)).toBe(total(own, year));
        else expect(total(rows, year)).toBeLessThanOrEqual(total(own, year));
        expect(new Set(missing.map(({ reason }) => reason)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('figures on the numbers asked for answer themselves', () => {
    fc.assert(
      fc.property(years, (year) => {
        const own = municipalitiesIn(year).map(({ code }, at) => ({ code, year, value: at }));
        const { rows, missing, moves } = recode(own, year);
        expect(rows).toEqual(own);
        expect([missing, moves]).toEqual([[], []]);
      }),
      { numRuns: 20 },
    );
  });

  test('a number from any year leads to those of today that the register gives it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), ({ code, from, today }) => {
        const { rows } = recode([{ code, year: from, value: 1 }]);
        expect(rows.map((row) => row.code).sort()).toEqual([...today].sort());
      }),
      { numRuns: 100 },
    );
  });
});
