import fc from '../fastCheck';
import closure from '../cases/inputOutput/closure_region_flq.json';
import lambdas from '../cases/inputOutput/flq_lambda.json';
import toroj from '../cases/inputOutput/lq_toroj_2024.json';
import { multipliers } from '../../src/analysis/multipliers';
import { quotientMethods, regionalise, regionSize } from '../../src/analysis/regionalise';
import { country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

const { Z_national, x_national, Q_regions } = toroj.inputs;
const national = Z_national.map((row) => row.map((purchases, index) => purchases / x_national[index]!));
const { full, printed } = toroj.expected;

/** Returns the region’s purchases from the rest of the nation, by supplying industry: Σ_j (A_ij − A^r_ij) · x^r_j. */
const implicitImports = (regional: readonly (readonly number[])[], output: readonly number[]): number[] =>
  national.map((row, i) => row.reduce((sum, value, j) => sum + (value - regional[i]![j]!) * output[j]!, 0));

const quotients = (regional: readonly (readonly number[])[]): number[][] =>
  regional.map((row, i) => row.map((value, j) => value / national[i]![j]!));

interface Region {
  readonly q: number[][];
  readonly A: number[][];
  readonly implicit_imports?: number[];
  readonly output_multipliers: number[];
}

function expectRegion(method: string, region: 1 | 2, expected: Region, delta = 0.25): number[][] {
  const jobs = Q_regions[region - 1]!;
  const regional = regionalise(national, jobs, x_national, method, delta);
  expectWithin(regional, expected.A, toroj.tolerance);
  expectWithin(quotients(regional), expected.q, toroj.tolerance);
  const none = jobs.map(() => 0);
  expectWithin(multipliers(regional, none).typeI.output, expected.output_multipliers, toroj.tolerance);
  if (expected.implicit_imports) expectWithin(implicitImports(regional, jobs), expected.implicit_imports, toroj.tolerance);
  return regional;
}

describe('Torój 2024, tables 4–7: three industries, two regions', () => {
  const methods = ['SLQ', 'CILQ', 'RLQ'] as const;
  const regions = [1, 2] as const;

  test.each(methods.flatMap((method) => regions.map((region) => [method, region] as const)))(
    '%s of region %i: coefficients and imports as printed; quotients and multipliers at full precision',
    (method, region) => {
      const regional = expectRegion(method, region, full[method][`region${region}`]);
      expectWithin(regional, printed.A[method][region - 1]!, toroj.tolerance_printed);
      const imports = implicitImports(regional, Q_regions[region - 1]!);
      expectWithin(imports, printed.imports[method][region - 1]!, toroj.tolerance_printed);
    },
  );

  test.each(regions)('the ratios of CILQ and RLQ outside the diagonal in region %i, as printed, with the cap at 1', (region) => {
    for (const [method, ratios] of [
      ['CILQ', printed.CILQ_offdiag],
      ['RLQ', printed.RLQ_offdiag],
    ] as const) {
      const q = quotients(regionalise(national, Q_regions[region - 1]!, x_national, method, 0.25));
      const offDiagonal = q.map((row, supplier) => row.filter((_, purchaser) => purchaser !== supplier));
      const capped = Object.values(ratios[`r${region}`]).map((row) => row.map((ratio) => Math.min(1, ratio)));
      expectWithin(offDiagonal, capped, toroj.tolerance_printed);
    }
  });

  const deltas = [0.1, 0.2, 0.25, 0.3] as const;
  const flegg = [
    ['FLQ', full.FLQ],
    ['AFLQ', full.AFLQ],
    ['AFLQ-uncapped', full.AFLQ_cap_before_augment],
  ] as const;

  test.each(flegg.flatMap(([method, expected]) => deltas.map((delta) => [method, delta, expected] as const)))(
    '%s with δ %d: λ, quotients, coefficients, imports and multipliers of both regions',
    (method, delta, expected) => {
      const all = x_national.reduce((sum, value) => sum + value, 0);
      for (const region of regions) {
        const wanted = expected[`delta_${delta}`][`region${region}`];
        expectRegion(method, region, wanted, delta);
        const here = Q_regions[region - 1]!.reduce((sum, value) => sum + value, 0);
        expectWithin(regionSize(here, all, delta), wanted.lam, toroj.tolerance);
      }
    },
  );
});

test('λ over sizes of region from 0.05 to 100 per cent of the nation and δ from 0.1 to 0.4', () => {
  let checked = 0;
  for (const [share, byDelta] of Object.entries(lambdas.expected))
    for (const [delta, lambda] of Object.entries(byDelta)) {
      expectWithin(regionSize(Number(share), 1, Number(delta)), lambda, lambdas.tolerance);
      checked++;
    }
  expect(checked).toBe(77);
});

test('a region of 3 900 jobs from the German table of 1995 by FLQ 0.25', () => {
  const { A_national, emp_region, emp_national, delta } = closure.inputs;
  expectWithin(regionalise(A_national, emp_region, emp_national, 'FLQ', delta), closure.expected.A_regional, closure.tolerance);
});

describe('For any country', () => {
  test('by every method except AFLQ without a cap, a region never buys a larger share from itself than the nation does', () => {
    fc.assert(
      fc.property(country, fc.constantFrom(...quotientMethods), ({ coefficients, regions, national: jobs }, method) => {
        const regional = regionalise(coefficients, regions[0]!, jobs, method, 0.25);
        regional.forEach((row, i) =>
          row.forEach((value, j) => {
            expect(value).toBeGreaterThanOrEqual(0);
            if (method !== 'aflq-uncapped') expect(value).toBeLessThanOrEqual(coefficients[i]![j]!);
          }),
        );
      }),
    );
  });

  test('the whole nation as a region has its own table, by every method', () => {
    fc.assert(
      fc.property(country, fc.constantFrom(...quotientMethods), ({ coefficients, national: jobs }, method) => {
        expectWithin(regionalise(coefficients, jobs, jobs, method, 0.25), coefficients, 1e-14);
      }),
    );
  });

  test('a higher δ never gives a larger share inside the region, and δ 0 gives CILQ', () => {
    fc.assert(
      fc.property(country, ({ coefficients, regions, national: jobs }) => {
        const [none, low, high] = [0, 0.2, 0.4].map((delta) => regionalise(coefficients, regions[0]!, jobs, 'flq', delta).flat());
        low!.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(high![index]! - 1e-15));
        expectWithin(none!, regionalise(coefficients, regions[0]!, jobs, 'cilq', 0.25).flat(), 1e-14);
      }),
    );
  });
});

describe('Edges', () => {
  const table = [
    [0.1, 0.2],
    [0.3, 0.1],
  ];

  test.each(quotientMethods)(
    '%s: an industry that the region lacks supplies nothing, and its column has what it would buy in the region',
    (method) => {
      const [, lacking] = regionalise(table, [10, 0], [50, 50], method, 0.25);
      expect(lacking).toEqual([0, 0]);
      const [supplier] = regionalise(table, [10, 0], [50, 50], method, 0.25);
      expect(supplier![1]).toBe(0.2);
    },
  );

  test('method names may be in any case, and other names are refused with the choices', () => {
    expect(regionalise(table, [10, 5], [50, 50], ' cilq ', 0.25)).toEqual(regionalise(table, [10, 5], [50, 50], 'CILQ', 0.25));
    expect(regionalise(table, [10, 5], [50, 50], 'AFLQ-uten-tak', 0.25)).toEqual(
      regionalise(table, [10, 5], [50, 50], 'aflq-uncapped', 0.25),
    );
    expect(refusal(() => regionalise(table, [10, 5], [50, 50], 'RAS', 0.25))).toEqual({
      reason: 'unknown-choice',
      argument: 'method',
      got: 'RAS',
      choices: 'SLQ, CILQ, RLQ, FLQ, AFLQ, AFLQ-UNCAPPED',
    });
  });

  test('δ of 1 and above or below 0 is refused', () => {
    for (const delta of [1, -0.1, NaN])
      expect(refusal(() => regionalise(table, [10, 5], [50, 50], 'FLQ', delta))).toMatchObject({
        reason: 'outside-bounds',
        argument: 'delta',
      });
  });

  test('a table, a region and a nation of unequal sizes are refused', () => {
    expect(refusal(() => regionalise(table, [10, 5, 1], [50, 50, 1], 'flq', 0.25))).toMatchObject({
      reason: 'sizes-differ',
      argument: 'regional',
    });
    expect(refusal(() => regionalise(table, [10, 5], [50, 50, 1], 'flq', 0.25))).toMatchObject({
      reason: 'sizes-differ',
      argument: 'national',
    });
  });
});
