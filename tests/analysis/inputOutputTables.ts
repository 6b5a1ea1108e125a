import fc from '../fastCheck';

/** The coefficients of a purchasing industry: its purchases from each supplier, which sum to 0.05–0.9 of its output. */
const column = (n: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n }), fc.integer({ min: 5, max: 90 }))
    .map(([weights, percent]) => {
      const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
      return weights.map((weight) => ((weight / all) * percent) / 100);
    });

const transposed = (table: readonly (readonly number[])[]): number[][] =>
  table.map((_, index) => table.map((row) => row[index]!));

const people = (n: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: n, maxLength: n });

const perOutput = (n: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 100 }), { minLength: n, maxLength: n }).map((values) => values.map((value) => value / 100));

export interface Country {
  readonly coefficients: number[][];
  /** Jobs by industry [regions × industries]. */
  readonly regions: number[][];
  readonly national: number[];
  readonly employmentPerOutput: number[];
  /** Income per unit of output. Purchases and income together are less than the output. */
  readonly income: number[];
  readonly consumption: number[];
  readonly industry: number;
}

/** A country of two to seven industries and one to four regions. */
export const country: fc.Arbitrary<Country> = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc
    .record({
      columns: fc.array(column(n), { minLength: n, maxLength: n }),
      regions: fc.array(people(n), { minLength: 1, maxLength: 4 }),
      employmentPerOutput: perOutput(n),
      wages: perOutput(n),
      consumption: column(n),
      industry: fc.nat({ max: n - 1 }),
    })
    .map(({ columns, regions, wages, ...rest }) => ({
      ...rest,
      regions,
      coefficients: transposed(columns),
      national: columns.map((_, index) => regions.reduce((sum, region) => sum + region[index]!, 0)),
      income: wages.map((wage, index) => 0.9 * wage * (1 - columns[index]!.reduce((sum, value) => sum + value, 0))),
    })),
);
