import fc from '../fastCheck';
import { specialisation } from '../../src/analysis/specialisation';
import published from '../cases/structure/specialisation_reat.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance, tolerance_printed } = published;
const { printed, full } = expected;
const areas = (...columns: readonly (readonly number[])[]): number[][] =>
  columns[0]!.map((_, industry) => columns.map((column) => column[industry]!));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('Published examples (REAT 3.0.3)', () => {
  const sales = specialisation(inputs.hhi_sales);
  const gdp = specialisation(inputs.gdp);
  const apart = specialisation(inputs.krugman_a, areas(inputs.krugman_b));
  const sweden = specialisation(inputs.sweden, areas(...Object.values(inputs.others)));
  const besideNorway = specialisation(inputs.sweden, areas(inputs.others.norway));
  const gini = specialisation(inputs.gini_region, areas(inputs.gini_total));
  const goettingen = specialisation(inputs.goettingen2017, areas(inputs.germany2017));

  test.each<[string, number | null, number]>([
    ['HHI of four firms (Dörsam 2004)', sales.herfindahl, full.hhi],
    ['normalised', sales.herfindahlNormalised, full.hhi_normalised],
    ['as equally large firms', sales.equivalentNumber, full.hhi_equivalent_number],
    ['HHI of the GDP of the German states in 2015', gdp.herfindahl, full.hhi_gdp],
    ['Krugman of two regions with nothing in common', apart.krugman, full.krugman_ab],
    ['Krugman of Sweden against Norway, Denmark, Finland and Iceland', sweden.krugman, full.krugman_sweden_vs_4],
    ['Krugman of Sweden against Norway', besideNorway.krugman, full.krugman_sweden_norway],
    ['Gini of specialisation', gini.gini, full.gini_spec],
    ['Theil (Störmann 2009)', specialisation(inputs.theil).theil, full.theil],
    ['Hoover of GDP against population', specialisation(inputs.gdp, areas(inputs.pop)).hoover, full.hoover_gdp_pop],
    ['HHI of Göttingen 2017', goettingen.herfindahl, full.hhi_goettingen_2017],
    ['Shannon of Göttingen 2017', goettingen.shannon, full.shannon_goettingen_2017],
    ['Shannon of Göttingen 2017, normalised', goettingen.shannonNormalised, full.shannon_norm_goettingen_2017],
    ['Krugman of Göttingen against Germany', goettingen.krugman, full.krugman_goettingen_2017],
    ['Gini of Göttingen against Germany', goettingen.gini, full.gini_spec_goettingen_2017],
  ])('%s, at full precision', (_, found, wanted) => {
    expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(tolerance);
  });

  test.each<[string, number | null, number]>([
    ['HHI of the GDP of the German states', gdp.herfindahl, printed.hhi_gdp],
    ['Krugman of Sweden against the four', sweden.krugman, printed.krugman_sweden_vs_4],
    ['Gini of specialisation', gini.gini, printed.gini_spec],
    ['Theil', specialisation(inputs.theil).theil, printed.theil],
    ['Krugman of Göttingen', goettingen.krugman, printed.krugman_goettingen_2017],
    ['Gini of Göttingen', goettingen.gini, printed.gini_spec_goettingen_2017],
  ])('%s, as printed', (_, found, wanted) => {
    const digits = String(wanted).split('.')[1]!.length;
    expect(Math.abs(found! - wanted)).toBeLessThanOrEqual(Math.max(tolerance_printed, 0.5 * 10 ** -digits));
  });
});

test('several reference areas count as the mean of their shares, so that a large area does not dominate a small one', () => {
  const [small, large] = [
    [9, 1],
    [1000, 9000],
  ];
  expect(specialisation([50, 50], areas(small, large)).krugman).toBeCloseTo(0, 12);
  expect(
    specialisation(
      [50, 50],
      areas(
        small,
        large.map((value) => value * 100),
      ),
    ).krugman,
  ).toBeCloseTo(0, 12);
});

test('the cornerstone share is the largest part: 150 of 621 at one employer', () => {
  expect(specialisation([150, 100, 100, 100, 100, 71]).cornerstone).toBe(150 / 621);
});

describe('Identities', () => {
  const employment = fc.array(fc.nat({ max: 5000 }), { minLength: 2, maxLength: 30 }).filter((all) => sum(all) > 0);
  const pair = fc
    .integer({ min: 2, max: 20 })
    .chain((n) => fc.tuple(...[0, 1].map(() => fc.array(fc.nat({ max: 5000 }), { minLength: n, maxLength: n }))))
    .filter((both) => both.every((figures) => sum(figures) > 0)) as fc.Arbitrary<[number[], number[]]>;
  const slack = 1e-12;

  test('HHI lies between 1/n and 1, its normalised form and Shannon’s between 0 and 1', () => {
    fc.assert(
      fc.property(employment, (all) => {
        const { herfindahl, herfindahlNormalised, equivalentNumber, shannonNormalised, cornerstone } = specialisation(all);
        expect(herfindahl).toBeGreaterThanOrEqual(1 / all.length - slack);
        expect(herfindahl).toBeLessThanOrEqual(1 + slack);
        for (const share of [herfindahlNormalised, shannonNormalised]) {
          expect(share).toBeGreaterThanOrEqual(-slack);
          expect(share).toBeLessThanOrEqual(1 + slack);
        }
        expect(equivalentNumber! * herfindahl!).toBeCloseTo(1, 12);
        expect(cornerstone! ** 2).toBeLessThanOrEqual(herfindahl! + slack);
      }),
    );
  });

  test('Krugman lies between 0 and 2, is twice Hoover, and is the same when area and reference change places', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { krugman, hoover } = specialisation(a, areas(b));
        expect(krugman).toBeGreaterThanOrEqual(0);
        expect(krugman).toBeLessThanOrEqual(2 + slack);
        expect(krugman).toBeCloseTo(2 * hoover!, 12);
        expect(krugman).toBeCloseTo(specialisation(b, areas(a)).krugman!, 12);
      }),
    );
  });

  test('an area compared with itself, and evenly spread employment, are not specialised', () => {
    const { krugman, hoover, gini } = specialisation(inputs.sweden, areas(inputs.sweden));
    for (const measure of [krugman, hoover, gini]) expect(measure).toBeCloseTo(0, 12);
    const even = specialisation([7, 7, 7, 7]);
    expect(even.herfindahl).toBeCloseTo(0.25, 12);
    expect(even.herfindahlNormalised).toBeCloseTo(0, 12);
    expect(even.shannonNormalised).toBeCloseTo(1, 12);
    expect(even.theil).toBeCloseTo(0, 12);
  });

  test('all employment in one industry gives the highest specialisation', () => {
    const { herfindahl, shannon, cornerstone, equivalentNumber } = specialisation([0, 30, 0]);
    expect([herfindahl, shannon, cornerstone, equivalentNumber]).toEqual([1, 0, 1, 1]);
  });
});

describe('A measure that cannot be calculated is null', () => {
  test('Theil, when an industry has nobody', () => expect(specialisation([1, 0, 3]).theil).toBeNull());

  test('the measures that need a reference, without one', () => {
    const { krugman, hoover, gini } = specialisation([1, 2]);
    expect([krugman, hoover, gini]).toEqual([null, null, null]);
  });

  test('the Gini, when the reference lacks an industry of the area; an industry that neither has is left out', () => {
    expect(specialisation([1, 2], [[1], [0]]).gini).toBeNull();
    expect(specialisation([1, 2, 0], [[5], [5], [0]]).gini).toBe(specialisation([1, 2], [[5], [5]]).gini);
  });
});

test('input without an answer is refused with a reason', () => {
  expect(refusal(() => specialisation([5]))).toEqual({ reason: 'sizes-differ', argument: 'employment', size: 1, needed: 2 });
  expect(refusal(() => specialisation([5, null]))).toEqual({ reason: 'figure-missing', argument: 'employment', position: 2 });
  expect(refusal(() => specialisation([5, -1]))).toMatchObject({ reason: 'figure-negative', argument: 'employment' });
  expect(refusal(() => specialisation([0, 0]))).toEqual({ reason: 'nothing-in-all', argument: 'employment' });
  expect(refusal(() => specialisation([5, 1], [[1]]))).toEqual({
    reason: 'sizes-differ',
    argument: 'reference',
    size: 1,
    needed: 2,
  });
  expect(refusal(() => specialisation([5, 1], [[1, 2], [1]]))).toMatchObject({ reason: 'sizes-differ', argument: 'reference' });
  expect(
    refusal(() =>
      specialisation(
        [5, 1],
        [
          [1, 0],
          [1, 0],
        ],
      ),
    ),
  ).toEqual({ reason: 'nothing-in-all', argument: 'reference' });
  expect(
    refusal(() =>
      specialisation(
        [5, 1],
        [
          [1, null],
          [1, 0],
        ],
      ),
    ),
  ).toMatchObject({ reason: 'figure-missing', position: 2 });
});

test('150 000 employers are measured as well as fifteen industries, and two industries against 75 000 areas', () => {
  const employers = Array.from({ length: 150_000 }, (_, index) => (index === 7 ? 149_999 : 1));
  expect(specialisation(employers).cornerstone).toBeCloseTo(0.5, 12);
  const areas = Array.from({ length: 75_000 }, () => 1);
  expect(specialisation([3, 1], [areas, areas]).krugman).toBeCloseTo(0.5, 12);
});
