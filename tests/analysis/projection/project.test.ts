import fc from '../../fastCheck';
import employment from '../../data/employment_telemark_13470.json';
import { drift } from '../../../src/analysis/projection/drift';
import { methodNames, methodByWord } from '../../../src/analysis/projection/methods';
import { project, type Projection } from '../../../src/analysis/projection/project';
import { reach } from '../../../src/analysis/projection/measuredInterval';
import { pooledDamped } from '../../../src/analysis/projection/pooledDamped';
import { refusal } from '../refusal';

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const jobs = [1412, 1398, 1405, 1377, 1361, 1369, 1340, 1332, 1318, 1305];

const column = ({ rows }: Projection, name: 'projection' | 'lower' | 'upper'): number[] => rows.map((row) => row[name]);

describe('a projection', () => {
  test('has ten years from the year after the last figure, by the average of drift and damped Holt with pooled smoothing', () => {
    const answer = project(years, jobs, {});
    expect(answer.method).toBe('auto');
    expect(answer.used).toEqual(['drift', 'pooledDamped']);
    expect(answer.rows.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    const [byDrift, byDamped] = [drift(jobs, 10).mean, pooledDamped(jobs, 10).mean];
    column(answer, 'projection').forEach((value, index) =>
      expect(value).toBeCloseTo(((byDrift[index] ?? NaN) + (byDamped[index] ?? NaN)) / 2, 9),
    );
  });

  test('has an interval of the root mean square of the yearly changes times the measured reach at that level and distance', () => {
    const restless = Math.sqrt((14 ** 2 + 7 ** 2 + 28 ** 2 + 16 ** 2 + 8 ** 2 + 29 ** 2 + 8 ** 2 + 14 ** 2 + 13 ** 2) / 9);
    const [first, , , fourth] = project(years, jobs, {}).rows;
    expect(first && first.projection - first.lower).toBeCloseTo(restless * reach('auto', 0.8, 1).below, 9);
    expect(fourth && fourth.upper - fourth.projection).toBeCloseTo(restless * reach('auto', 0.8, 4).above, 9);
  });

  test.each([
    ['dempet', 'damped'],
    ['Damped', 'damped'],
    ['THETA', 'theta'],
    ['holt', 'holt'],
    ['Trend', 'trend'],
    ['LOGLINEÆR', 'loglinear'],
    ['loglinear', 'loglinear'],
    ['Naiv', 'naive'],
    ['naive', 'naive'],
    [' drift ', 'drift'],
    ['AUTO', 'auto'],
  ])('%s is understood as %s', (word, method) => {
    expect(project(years, jobs, { method: word }).method).toBe(method);
  });

  test('can be made by every method, each with a name that users write', () => {
    expect(new Set(Object.values(methodByWord))).toEqual(new Set(methodNames));
    for (const method of methodNames) expect(project(years, jobs, { method, horizon: 3 }).rows).toHaveLength(3);
  });

  test('of Hjartdal’s total employment 2016–2025 has an interval that contains it and widens', () => {
    const industries = employment.series.filter(({ municipality }) => municipality === 'Hjartdal');
    const total = employment.years.map((_, index) => industries.reduce((sum, { persons }) => sum + (persons[index] ?? NaN), 0));
    const widths = project(employment.years, total, {}).rows.map(({ lower, projection, upper }) => {
      expect(lower).toBeLessThan(projection);
      expect(upper).toBeGreaterThan(projection);
      return upper - lower;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  test('needs five years by auto, and six by damped Holt with all its parameters estimated', () => {
    expect(project(years.slice(0, 5), jobs.slice(0, 5), {}).used).toEqual(['drift', 'pooledDamped']);
    expect(refusal(() => project(years.slice(0, 5), jobs.slice(0, 5), { method: 'dempet' }))).toMatchObject({ needed: 6 });
  });
});

describe('the loss', () => {
  test('lowers projection, lower and upper by its jobs from its year on', () => {
    const baseline = project(years, jobs, {});
    const withLoss = project(years, jobs, { shocks: [{ year: 2028, jobs: 118 }] });
    baseline.rows.forEach((row, index) => {
      const lost = row.year >= 2028 ? 118 : 0;
      expect(withLoss.rows[index]?.projection).toBeCloseTo(row.projection - lost, 9);
      expect(withLoss.rows[index]?.lower).toBeCloseTo(row.lower - lost, 9);
      expect(withLoss.rows[index]?.upper).toBeCloseTo(row.upper - lost, 9);
    });
  });

  test('adds up with losses of other years and of the same year, and jobs gained count against them', () => {
    const shocks = [
      { year: 2027, jobs: 50 },
      { year: 2026, jobs: 100 },
      { year: 2027, jobs: -20 },
    ];
    const [baseline, withLoss] = [project(years, jobs, {}), project(years, jobs, { shocks })];
    const difference = column(baseline, 'projection').map((value, index) => value - (withLoss.rows[index]?.projection ?? NaN));
    expect(difference.map(Math.round)).toEqual([100, 130, 130, 130, 130, 130, 130, 130, 130, 130]);
  });

  test('never makes a figure negative', () => {
    const { rows } = project(years, jobs, { shocks: [{ year: 2026, jobs: 5000 }] });
    expect(rows.every(({ projection, lower, upper }) => projection === 0 && lower === 0 && upper === 0)).toBe(true);
  });

  test('in a year that already has a figure is refused, because the figure includes it', () => {
    expect(refusal(() => project(years, jobs, { shocks: [{ year: 2025, jobs: 10 }] }))).toEqual({
      reason: 'shock-before-projection',
      year: 2025,
      firstYear: 2026,
    });
  });

  test('after the last projected year has no effect', () => {
    expect(project(years, jobs, { shocks: [{ year: 2036, jobs: 10 }] })).toEqual(project(years, jobs, {}));
  });
});

describe('missing years', () => {
  test('blanks before the first figure and after the last are left out, and the projection starts after the last figure', () => {
    const padded = project([2014, 2015, ...years, 2026], [null, NaN, ...jobs, null], {});
    expect(padded).toEqual(project(years, jobs, {}));
  });

  test.each(methodNames)('%s projects a series with a missing year, and does not read it as zero', (method) => {
    const holed = jobs.map((value, index) => (index === 4 ? null : value));
    const [whole, missing] = [project(years, jobs, { method }), project(years, holed, { method })];
    column(missing, 'projection').forEach((value, index) =>
      expect(Math.abs(value / (whole.rows[index]?.projection ?? NaN) - 1)).toBeLessThan(0.03),
    );
  });

  test('on a straight line a missing year changes nothing', () => {
    const line = years.map((_, index) => 1000 - 10 * index);
    const holed = line.map((value, index) => (index === 3 || index === 6 ? null : value));
    for (const method of ['trend', 'drift', 'holt', 'naiv']) {
      const [whole, missing] = [project(years, line, { method }), project(years, holed, { method })];
      column(missing, 'projection').forEach((value, index) => expect(value).toBeCloseTo(whole.rows[index]?.projection ?? NaN, 6));
    }
  });
});

describe('input without an answer is refused with a reason', () => {
  test.each([
    ['a year twice', () => project([2020, 2021, 2021], [1, 2, 3], {}), { reason: 'year-twice', year: 2021 }],
    [
      'a missing year without a row',
      () => project([2020, 2022, 2023], [1, 2, 3], {}),
      { reason: 'years-not-consecutive', after: 2020, next: 2022 },
    ],
    ['a year with decimals', () => project([2020, 2021.5], [1, 2], {}), { reason: 'year-not-whole', position: 2 }],
    ['more years than figures', () => project([2020, 2021], [1], {}), { reason: 'lengths-differ', years: 2, values: 1 }],
    ['a negative figure', () => project([2020, 2021], [1, -2], {}), { reason: 'value-negative', year: 2021, value: -2 }],
    ['an infinite figure', () => project([2020, 2021], [1, Infinity], {}), { reason: 'value-not-finite', year: 2021 }],
    ['no figures', () => project([], [], {}), { reason: 'too-few-observations', method: 'auto', needed: 5, observed: 0 }],
    [
      'four figures and six blanks',
      () => project(years, [1, 2, null, 3, null, null, 4, null, null, null], {}),
      { reason: 'too-few-observations', method: 'auto', needed: 5, observed: 4 },
    ],
    [
      'five figures for damped Holt',
      () => project(years.slice(0, 5), jobs.slice(0, 5), { method: 'dempet' }),
      { reason: 'too-few-observations', method: 'damped', needed: 6, observed: 5 },
    ],
    [
      'a zero for a log-linear trend',
      () => project([2020, 2021, 2022, 2023], [4, 0, 3, 2], { method: 'loglineær' }),
      { reason: 'value-not-positive', method: 'loglinear', year: 2021, value: 0 },
    ],
    ['an unknown method', () => project(years, jobs, { method: 'arima' }), { reason: 'unknown-method', method: 'arima' }],
    [
      'a method with the name of a property that every object has',
      () => project(years, jobs, { method: 'toString' }),
      { reason: 'unknown-method', method: 'toString' },
    ],
    [
      'no years ahead',
      () => project(years, jobs, { horizon: 0 }),
      { reason: 'horizon-out-of-range', horizon: 0, min: 1, max: 50 },
    ],
    [
      'half a year ahead',
      () => project(years, jobs, { horizon: 2.5 }),
      { reason: 'horizon-out-of-range', horizon: 2.5, min: 1, max: 50 },
    ],
    [
      'too many years ahead',
      () => project(years, jobs, { horizon: 51 }),
      { reason: 'horizon-out-of-range', horizon: 51, min: 1, max: 50 },
    ],
    ['level zero', () => project(years, jobs, { level: 0 }), { reason: 'level-out-of-range', level: 0, max: 0.99 }],
    [
      'level 80 meant as per cent',
      () => project(years, jobs, { level: 80 }),
      { reason: 'level-out-of-range', level: 80, max: 0.99 },
    ],
    [
      'a loss that is no number',
      () => project(years, jobs, { shocks: [{ year: 2027, jobs: NaN }] }),
      { reason: 'shock-not-finite', position: 1 },
    ],
  ])('%s', (_, call, why) => {
    expect(refusal(call)).toEqual(why);
  });
});

describe('for any series', () => {
  const series = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 6, maxLength: 30 });
  const method = fc.constantFrom(...methodNames.filter((name) => name !== 'loglinear'));
  const shocks = fc.array(fc.record({ year: fc.integer({ min: 2100, max: 2115 }), jobs: fc.integer({ min: -500, max: 5000 }) }), {
    maxLength: 3,
  });
  const before = (values: readonly number[]): number[] => values.map((_, index) => 2100 - values.length + index);

  test('nothing is below zero, the interval contains the projection, and every figure is a finite number', () => {
    fc.assert(
      fc.property(series, method, shocks, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, name, lost, level) => {
        for (const { projection, lower, upper } of project(before(values), values, { method: name, shocks: lost, level }).rows) {
          expect([projection, lower, upper].every(Number.isFinite)).toBe(true);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(projection).toBeGreaterThanOrEqual(lower);
          expect(upper).toBeGreaterThanOrEqual(projection);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a higher level never gives a narrower interval, and the interval at 95 % is clearly wider than at 80 %, and at 80 % than at 50 %', () => {
    for (const name of methodNames)
      for (const step of [1, 2, 5, 10, 50]) {
        const [half, most, nearlyAll] = [reach(name, 0.5, step), reach(name, 0.8, step), reach(name, 0.95, step)];
        if (step <= 10)
          for (const side of ['below', 'above'] as const) {
            expect(most[side]).toBeGreaterThan(1.2 * half[side]);
            expect(nearlyAll[side]).toBeGreaterThan(1.2 * most[side]);
          }
        const reaches = [0.05, 0.3, 0.5, 0.65, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99].map((level) => reach(name, level, step));
        reaches.slice(1).forEach(({ below, above }, index) => {
          expect(below).toBeGreaterThanOrEqual(reaches[index]?.below ?? NaN);
          expect(above).toBeGreaterThanOrEqual(reaches[index]?.above ?? NaN);
        });
      }
  });

  test('the order of the rows does not matter', () => {
    const shuffled = [3, 0, 9, 1, 8, 2, 7, 4, 6, 5];
    expect(
      project(
        shuffled.map((index) => years[index] ?? NaN),
        shuffled.map((index) => jobs[index] ?? NaN),
        {},
      ),
    ).toEqual(project(years, jobs, {}));
  });

  test('a series in thousands has the same projection as in units', () => {
    const inThousands = project(
      years,
      jobs.map((value) => value / 1000),
      {},
    );
    project(years, jobs, {}).rows.forEach((row, index) => {
      expect((inThousands.rows[index]?.projection ?? NaN) * 1000).toBeCloseTo(row.projection, 3);
      expect((inThousands.rows[index]?.lower ?? NaN) * 1000).toBeCloseTo(row.lower, 3);
    });
  });

  test('a linear decline ends at zero and stays there', () => {
    const { rows } = project(years, [100, 90, 80, 70, 60, 50, 40, 30, 20, 10], {});
    expect(rows.at(-1)).toMatchObject({ projection: 0, lower: 0 });
    expect(rows.map(({ projection }) => projection)).toEqual([...rows.map(({ projection }) => projection)].sort((a, b) => b - a));
  });

  test('a series that never changed is projected unchanged, with an interval without width', () => {
    expect(project([2021, 2022, 2023, 2024, 2025], [7, 7, 7, 7, 7], { horizon: 1 }).rows).toEqual([
      { year: 2026, projection: 7, lower: 7, upper: 7 },
    ]);
  });
});
