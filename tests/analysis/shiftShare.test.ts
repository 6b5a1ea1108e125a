import fc from '../fastCheck';
import { shiftShare, type ShiftShareComponents } from '../../src/analysis/shiftShare';
import published from '../cases/structure/shiftshare_farhauer_kroell.json';
import employment from '../data/employment_telemark_13470.json';
import { refusal } from './refusal';

const column = (figures: readonly (number | null)[]): (number | null)[][] => figures.map((figure) => [figure]);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const totals = (rows: readonly ShiftShareComponents[]): ShiftShareComponents => ({
  national: sum(rows.map(({ national }) => national)),
  industryMix: sum(rows.map(({ industryMix }) => industryMix)),
  regional: sum(rows.map(({ regional }) => regional)),
  allocation: sum(rows.map(({ allocation }) => allocation)),
  change: sum(rows.map(({ change }) => change)),
});

const { inputs, expected, tolerance } = published;
const near = (actual: readonly number[], wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((value, index) => expect(Math.abs(value - wanted[index]!)).toBeLessThanOrEqual(tolerance));
};

describe.each(['A', 'B', 'C'] as const)('Region %s of Farhauer and Kröll (2013), as the package REAT computes it', (region) => {
  const { t, t1 } = inputs.regions[region];
  const wanted = expected[region];
  const rows = (variant: 'dunn' | 'esteban') =>
    shiftShare(column(t), column(t1), column(inputs.nation_t), column(inputs.nation_t1), variant);

  test('Dunn, the region as a whole', () => {
    const all = totals(rows('dunn'));
    near(
      [all.change, all.national, all.industryMix, all.regional, all.industryMix + all.regional, all.allocation],
      [...Object.values(wanted.dunn), 0],
    );
  });

  test('Dunn, by industry', () => {
    const components = rows('dunn');
    near(
      components.map(({ national }) => national),
      wanted.by_industry.national_share,
    );
    near(
      components.map(({ industryMix }) => industryMix),
      wanted.by_industry.industrial_mix,
    );
    near(
      components.map(({ regional }) => regional),
      wanted.by_industry.regional_share,
    );
  });

  test('Esteban-Marquillas, the region as a whole and by industry', () => {
    const components = rows('esteban');
    const all = totals(components);
    near([all.national, all.industryMix, all.regional, all.allocation], Object.values(wanted.esteban));
    near(
      components.map(({ regional }) => regional),
      wanted.by_industry.esteban_competitive,
    );
    near(
      components.map(({ allocation }) => allocation),
      wanted.by_industry.esteban_allocation,
    );
  });
});

test.each(['A', 'B', 'C'] as const)('Gerfin’s indices of region %s are quotients of the same components', (region) => {
  const { t, t1 } = inputs.regions[region];
  const all = totals(shiftShare(column(t), column(t1), column(inputs.nation_t), column(inputs.nation_t1), 'dunn'));
  const asNation = sum(t) + all.national;
  const asItsIndustries = asNation + all.industryMix;
  near([asItsIndustries / asNation, sum(t1) / asItsIndustries, sum(t1) / asNation], Object.values(expected[region].gerfin));
});

test('region A gained 25 jobs: 27 from national growth, 1 from its industry mix, and −3 from growth below that of its industries in the nation', () => {
  const { t, t1 } = inputs.regions.A;
  const all = totals(shiftShare(column(t), column(t1), column(inputs.nation_t), column(inputs.nation_t1), 'dunn'));
  expect([all.change, all.national, all.industryMix, all.regional].map(Math.round)).toEqual([25, 27, 1, -3]);
});

describe('The dynamic variant (Barff and Knight 1988)', () => {
  /** Two industries over three years, calculated by hand: the nation grows 10 %, and then 20 % in the first industry only. */
  const region = [
    [100, 120, 132],
    [50, 50, 60],
  ];
  const nation = [
    [1000, 1100, 1320],
    [1000, 1100, 1100],
  ];
  const starts = (table: readonly (readonly number[])[]) => table.map((row) => row.slice(0, -1));
  const ends = (table: readonly (readonly number[])[]) => table.map((row) => row.slice(1));

  test('sums the yearly decompositions', () => {
    const [first, second] = shiftShare(starts(region), ends(region), starts(nation), ends(nation), 'dunn');
    // First year: 10, 0, 10. Second year, with growth of 10 % in the nation and 20 % in the industry: 12, 12, −12.
    near([first!.national, first!.industryMix, first!.regional, first!.change], [22, 12, -2, 32]);
    // First year: 5, 0, −5. Second year, without growth in the industry: 5, −5, 10.
    near([second!.national, second!.industryMix, second!.regional, second!.change], [10, -5, 5, 10]);
  });

  test('equals the classic variant over a single year, and differs from it over several', () => {
    const once = shiftShare(
      region.map(([first]) => [first!]),
      region.map(([, , three]) => [three!]),
      nation.map(([first]) => [first!]),
      nation.map(([, , three]) => [three!]),
      'dunn',
    );
    const yearly = shiftShare(starts(region), ends(region), starts(nation), ends(nation), 'dunn');
    near(
      once.map(({ change }) => change),
      yearly.map(({ change }) => change),
    );
    expect(Math.abs(once[0]!.national - yearly[0]!.national)).toBeGreaterThan(0.5);
  });

  test('divides the fall in Hjartdal 2016–2025 among Telemark, its industries and itself (SSB 13470)', () => {
    const industries = [...new Set(employment.series.map(({ industry }) => industry))];
    const personsIn = (municipality: string, industry: string): number[] =>
      employment.series.find((row) => row.municipality === municipality && row.industry === industry)!.persons;
    const municipalities = [...new Set(employment.series.map(({ municipality }) => municipality))];
    const hjartdal = industries.map((industry) => personsIn('Hjartdal', industry));
    const telemark = industries.map((industry) =>
      employment.years.map((_, year) => sum(municipalities.map((municipality) => personsIn(municipality, industry)[year]!))),
    );
    for (const variant of ['dunn', 'esteban'] as const) {
      const all = totals(shiftShare(starts(hjartdal), ends(hjartdal), starts(telemark), ends(telemark), variant));
      expect(all.change).toBe(622 - 712);
      expect(all.national + all.industryMix + all.regional + all.allocation).toBeCloseTo(-90, 9);
      // The expected figures are sums over nine years and 17 industries, calculated in Python.
      near(
        [all.national, all.industryMix, all.regional + all.allocation],
        [33.983106564190116, -42.240106996577, -81.74299956761304],
      );
    }
  });

  test('refuses end years that are not the start years moved one year', () => {
    const broken = ends(region).map(([start, two], industry) => (industry === 0 ? [start! + 1, two!] : [start!, two!]));
    expect(refusal(() => shiftShare(starts(region), broken, starts(nation), ends(nation), 'dunn'))).toEqual({
      reason: 'years-not-linked',
      argument: 'regional1',
      column: 1,
    });
    expect(refusal(() => shiftShare(starts(region), ends(region), starts(nation), starts(nation), 'dunn'))).toEqual({
      reason: 'years-not-linked',
      argument: 'national1',
      column: 1,
    });
  });
});

describe('The components', () => {
  const persons = fc.integer({ min: 0, max: 5000 });
  const industry = fc.record({ before: persons, after: persons, elsewhere: persons, elsewhereAfter: persons });
  const economy = fc
    .array(industry, { minLength: 1, maxLength: 20 })
    .filter((all) => sum(all.map(({ before }) => before)) > 0 && sum(all.map(({ after }) => after)) > 0);

  test('sum to the change of every industry, in both variants', () => {
    fc.assert(
      fc.property(economy, fc.constantFrom('dunn' as const, 'esteban' as const), (industries, variant) => {
        const rows = shiftShare(
          industries.map(({ before }) => [before]),
          industries.map(({ after }) => [after]),
          industries.map(({ before, elsewhere }) => [before + elsewhere]),
          industries.map(({ after, elsewhereAfter }) => [after + elsewhereAfter]),
          variant,
        );
        rows.forEach(({ national, industryMix, regional, allocation, change }, index) => {
          const { before, after } = industries[index]!;
          expect(change).toBe(after - before);
          const size = Math.abs(national) + Math.abs(industryMix) + Math.abs(regional) + Math.abs(allocation) + 1;
          expect(Math.abs(national + industryMix + regional + allocation - change) / size).toBeLessThan(1e-12);
        });
      }),
    );
  });

  test('of a nation compared with itself have no regional part', () => {
    const nation0 = column(inputs.nation_t);
    const nation1 = column(inputs.nation_t1);
    for (const { regional, allocation } of shiftShare(nation0, nation1, nation0, nation1, 'esteban'))
      near([regional, allocation], [0, 0]);
  });
});

describe('Industries that are missing at the start or in the nation', () => {
  test('the growth of an industry that is new in the region is regional, in both variants', () => {
    for (const variant of ['dunn', 'esteban'] as const) {
      const [, come] = shiftShare(column([100, 0]), column([100, 30]), column([1000, 500]), column([1000, 550]), variant);
      expect(come).toEqual({ national: 0, industryMix: 0, regional: 30, allocation: 0, change: 30 });
    }
  });

  test('the growth of an industry that is new in the nation too is regional', () => {
    const [, come] = shiftShare(column([100, 0]), column([100, 30]), column([1000, 0]), column([1000, 50]), 'dunn');
    expect(come).toEqual({ national: 0, industryMix: 0, regional: 30, allocation: 0, change: 30 });
  });

  test('an industry that the region has and the nation lacks is refused, because the industries must be in the same order', () => {
    expect(refusal(() => shiftShare(column([1, 2]), column([1, 2]), column([5, 0]), column([5, 5]), 'dunn'))).toEqual({
      reason: 'industry-not-in-nation',
      argument: 'regional0',
      position: 2,
    });
    expect(refusal(() => shiftShare(column([1, 2]), column([1, 2]), column([5, 5]), column([5, 0]), 'dunn'))).toMatchObject({
      reason: 'industry-not-in-nation',
      argument: 'regional1',
    });
  });
});

describe('Input without an answer is refused with a reason', () => {
  const good = column([1, 2]);
  test.each<[string, number, (number | null)[][], object]>([
    ['a figure missing', 1, column([1, null]), { reason: 'figure-missing', argument: 'regional1', position: 2 }],
    ['people below zero', 0, column([-1, 2]), { reason: 'figure-negative', argument: 'regional0', position: 1, value: -1 }],
    ['a figure without end', 2, column([1, Infinity]), { reason: 'figure-not-finite', argument: 'national0', position: 2 }],
    ['an industry too many', 3, column([1, 2, 3]), { reason: 'sizes-differ', argument: 'national1', size: 3, needed: 2 }],
    [
      'one year too many',
      2,
      [
        [1, 1],
        [2, 2],
      ],
      { reason: 'sizes-differ', argument: 'national0', size: 2, needed: 1 },
    ],
    ['nobody in the region', 0, column([0, 0]), { reason: 'nothing-in-all', argument: 'regional0' }],
    ['nobody in the nation', 3, column([0, 0]), { reason: 'nothing-in-all', argument: 'national1' }],
  ])('%s', (_, position, table, wanted) => {
    const tables = [good, good, good, good].map((figures, index) => (index === position ? table : figures));
    expect(refusal(() => shiftShare(tables[0]!, tables[1]!, tables[2]!, tables[3]!, 'dunn'))).toEqual(wanted);
  });
});
