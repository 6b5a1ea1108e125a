import fc from '../fastCheck';
import closure from '../cases/inputOutput/closure_employment_loss.json';
import region from '../cases/inputOutput/closure_region_flq.json';
import { leontief } from '../../src/analysis/leontief';
import { groupRippleBand } from '../../src/analysis/national/groupRipple';
import { ripple, type Ripple, type RippleInput } from '../../src/analysis/ripple';
import { country, type Country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

const all = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const bandOf = ({ industry, ...input }: RippleInput, deltas: { low: number; high: number }) =>
  groupRippleBand({ ...input, members: [industry] }, deltas);
const valueAt = (values: readonly number[], index: number): number => values[index]!;

describe('Germany 1995: 30 per cent of manufacturing closes (Miller & Blair 2009, ch. 13)', () => {
  const { inputs, expected, tolerance } = closure;
  const employmentPerOutput = inputs.employment.map((jobs, index) => jobs / inputs.x[index]!);
  // With the nation as the region, its table is unchanged.
  const input: RippleInput = {
    jobsLost: expected.direct_jobs,
    industry: inputs.sector_index0,
    regional: inputs.employment,
    national: inputs.employment,
    table: {
      coefficients: inputs.A,
      employmentPerOutput,
      households: { income: inputs.household_row, consumption: inputs.household_column },
    },
  };

  test('2 514.3 thousand jobs are lost directly, 1 149.0 at the suppliers and 3 663.3 in all', () => {
    const { direct, indirect, induced, total } = ripple(input);
    expect(all(direct)).toBe(expected.direct_jobs);
    expectWithin(total, expected.mixed_jobs_by_sector, tolerance);
    expectWithin(all(indirect), expected.mixed_indirect_jobs, tolerance);
    expectWithin(all(total), expected.mixed_total_jobs, tolerance);
    expectWithin(all(total) / expected.direct_jobs, expected.mixed_type1_ratio, tolerance);
    expect(induced).toEqual(inputs.x.map(() => 0));
    const output = total.map((jobs, index) => jobs / valueAt(employmentPerOutput, index));
    expectWithin(output, expected.mixed_dx, tolerance * 1e3);
  });

  test('with households, 1 804.3 thousand jobs are induced and 5 467.6 are lost in all', () => {
    const { indirect, induced, total } = ripple({ ...input, type: 2 });
    expectWithin(total, expected.typeII_mixed_jobs_by_sector, tolerance);
    expectWithin(all(induced), expected.induced_jobs, tolerance);
    expectWithin(all(total), expected.typeII_total_jobs, tolerance);
    expect(indirect).toEqual(ripple(input).indirect);
  });

  test('the plain multiplier gives 5 235.4, too many by the factor L_kk = 1.429', () => {
    const inverse = leontief(inputs.A);
    const k = inputs.sector_index0;
    const lost = expected.direct_jobs / valueAt(employmentPerOutput, k);
    const naive = all(inverse.map((row, index) => valueAt(employmentPerOutput, index) * row[k]! * lost));
    expectWithin(naive, expected.naive_total_jobs, tolerance);
    expectWithin(inverse[k]![k]!, expected.naive_overstatement_factor, tolerance);
    expectWithin(naive / inverse[k]![k]!, all(ripple(input).total), tolerance);
  });

  test('when all of manufacturing closes, 12 211.1 thousand jobs are lost, as when the industry is taken out of the economy', () => {
    const k = inputs.sector_index0;
    const { total } = ripple({ ...input, jobsLost: inputs.employment[k]! });
    expectWithin(all(total), expected.full_closure_total_jobs, tolerance);
    const output = total.map((jobs, index) => jobs / valueAt(employmentPerOutput, index));
    expectWithin(output, expected.full_closure_mixed_dx, tolerance * 1e3);
    expectWithin(output, expected.full_closure_extraction_dx, tolerance * 1e3);
  });

  test('when manufacturing stops its purchases but not its sales, 635 437 mill. DM of output is lost', () => {
    const k = inputs.sector_index0;
    const withoutColumn = inputs.A.map((row) => row.map((value, index) => (index === k ? 0 : value)));
    const left = leontief(withoutColumn).map((row) => all(row.map((value, index) => value * inputs.f[index]!)));
    expectWithin(all(inputs.x) - all(left), expected.backward_only_total_output_loss, tolerance * 1e5);
  });
});

describe('An employer of 300 in a region of 3 900 jobs, FLQ 0.25', () => {
  const { inputs, expected, tolerance } = region;
  const input: RippleInput = {
    jobsLost: inputs.jobs_lost,
    industry: inputs.sector_index0,
    regional: inputs.emp_region,
    national: inputs.emp_national,
    table: { coefficients: inputs.A_national, employmentPerOutput: inputs.output_per_job.map((output) => 1 / output) },
    delta: inputs.delta,
  };

  test('8.39 more jobs are lost at suppliers in the region', () => {
    const { indirect, total } = ripple(input);
    expectWithin(total, expected.jobs_by_sector, tolerance);
    expectWithin(all(indirect), expected.indirect_jobs, tolerance);
    expectWithin(all(total), expected.total_jobs, tolerance);
    expectWithin(all(total) / inputs.jobs_lost, expected.ratio, tolerance);
  });

  test('FLQ, δ 0.25 and type 1 are the defaults', () => {
    const leftOut = ripple({ ...input, delta: undefined, method: undefined, type: undefined });
    expect(leftOut).toEqual(ripple({ ...input, delta: 0.25, method: 'flq', type: 1 }));
  });

  test('the band has fewest jobs at the highest δ and most by CILQ, which does not use λ', () => {
    const { low, middle, high } = bandOf(input, { low: 0.15, high: 0.35 });
    expect(low).toEqual(ripple({ ...input, delta: 0.35 }));
    expect(middle).toEqual(ripple(input));
    expect(high).toEqual(ripple({ ...input, method: 'cilq' }));
    expect([low, middle, high].map(({ total }) => all(total).toFixed(1))).toEqual(['304.3', '308.4', '347.4']);
  });

  test('known purchases of the employer replace the column of its industry', () => {
    const nothing = inputs.emp_region.map(() => 0);
    expect(all(ripple({ ...input, purchases: nothing }).indirect)).toBe(0);
    // 10 per cent of output is spent on services (industry 6). In the first round, the output of 30 jobs there is lost.
    const services = nothing.map((_, index) => (index === 5 ? 0.1 : 0));
    const { indirect } = ripple({ ...input, purchases: services });
    const firstRound = (0.1 * inputs.jobs_lost * inputs.output_per_job[1]!) / inputs.output_per_job[5]!;
    expect(indirect[5]).toBeGreaterThan(firstRound);
    expect(indirect[5]).toBeLessThan(1.02 * firstRound);
  });

  test('other employers in the industry may lose jobs as suppliers when the employer is a sector of its own, but not when it is the whole industry', () => {
    const ofItsKind = inputs.emp_region.map((_, index) => (index === 5 ? 0.1 : 0));
    expect(ripple({ ...input, purchases: ofItsKind }).indirect[1]).toBeGreaterThan(0);
    const whole = ripple({ ...input, jobsLost: inputs.emp_region[1]!, purchases: ofItsKind });
    expect(whole.indirect[1]).toBe(0);
  });

  test('industries that follow the population keep their jobs and pass no loss on', () => {
    const populationDriven = inputs.emp_region.map((_, index) => index === 5);
    const kept = ripple({ ...input, populationDriven });
    expect(kept.indirect[5]).toBe(0);
    const plain = ripple(input).indirect;
    kept.indirect.forEach((jobs, index) => expect(jobs).toBeLessThanOrEqual(plain[index]!));
    expect(ripple({ ...input, populationDriven: populationDriven.map(() => false) })).toEqual(ripple(input));
  });

  test('an industry that follows the population and closes loses its own jobs', () => {
    const populationDriven = inputs.emp_region.map((_, index) => index === 1);
    expect(ripple({ ...input, populationDriven })).toEqual(ripple(input));
  });
});

describe('For any country', () => {
  const inputOf = ({
    coefficients,
    employmentPerOutput,
    regions,
    national,
    industry,
    income,
    consumption,
  }: Country): RippleInput => ({
    jobsLost: regions[0]![industry]!,
    industry,
    regional: regions[0]!,
    national,
    table: { coefficients, employmentPerOutput, households: { income, consumption } },
  });
  const methods = fc.constantFrom<RippleInput['method']>('slq', 'cilq', 'rlq', 'flq', 'aflq');

  test('direct, indirect and induced jobs sum to the total in each industry, and no industry gains', () => {
    fc.assert(
      fc.property(country, methods, (drawn, method) => {
        const { direct, indirect, induced, total } = ripple({ ...inputOf(drawn), method, type: 2 });
        total.forEach((jobs, index) => {
          expect(jobs).toBeCloseTo(direct[index]! + indirect[index]! + induced[index]!, 6);
          expect(Math.min(indirect[index]!, induced[index]!)).toBeGreaterThanOrEqual(-1e-9 * all(total));
        });
        expect(indirect[drawn.industry]).toBe(0);
      }),
    );
  });

  test('the plain multiplier equals the mixed model times L_kk', () => {
    fc.assert(
      fc.property(country, (drawn) => {
        const { coefficients, employmentPerOutput, national, industry } = drawn;
        const { total } = ripple({ ...inputOf(drawn), regional: national, jobsLost: national[industry]! });
        const inverse = leontief(coefficients);
        const output = national[industry]! / employmentPerOutput[industry]!;
        const naive = all(employmentPerOutput.map((jobsPerOutput, index) => jobsPerOutput * inverse[index]![industry]! * output));
        expect(naive / (all(total) * inverse[industry]![industry]!)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('closing a whole industry equals the economy without it (hypothetical extraction)', () => {
    fc.assert(
      fc.property(country, (drawn) => {
        const { coefficients, employmentPerOutput, national, industry } = drawn;
        // The test holds for any final demand: the nation produces what is needed, with and without the industry.
        const produced = leontief(coefficients).map((row) => all(row));
        const without = leontief(
          coefficients.map((row, i) => row.map((value, j) => (i === industry || j === industry ? 0 : value))),
        ).map((row, i) => (i === industry ? 0 : all(row) - row[industry]!));
        const extracted = produced.map((value, index) => (value - without[index]!) * employmentPerOutput[index]!);
        const jobs = produced.map((value, index) => value * employmentPerOutput[index]!);
        const { total } = ripple({ ...inputOf(drawn), regional: jobs, national: jobs, jobsLost: jobs[industry]! });
        expect(national).toHaveLength(jobs.length);
        expectWithin(total, extracted, 1e-9 * all(jobs));
      }),
    );
  });

  test('twice the loss gives twice the ripple', () => {
    fc.assert(
      fc.property(country, (drawn) => {
        const input = inputOf(drawn);
        const half = ripple({ ...input, jobsLost: input.jobsLost / 2, type: 2 }).total;
        expectWithin(
          half.map((jobs) => 2 * jobs),
          ripple({ ...input, type: 2 }).total,
          1e-9 * all(half),
        );
      }),
    );
  });

  test('in a band low is at most middle, and middle at most high', () => {
    fc.assert(
      fc.property(country, methods, (drawn, method) => {
        const { low, middle, high } = bandOf({ ...inputOf(drawn), method, type: 2 }, { low: 0.1, high: 0.4 });
        const inAll = ({ total }: Ripple): number => all(total);
        expect(inAll(low)).toBeLessThanOrEqual(inAll(middle));
        expect(inAll(middle)).toBeLessThanOrEqual(inAll(high));
      }),
    );
  });
});

describe('Input without an answer is refused with a reason', () => {
  const table = {
    coefficients: [
      [0.1, 0.2],
      [0.3, 0.1],
    ],
    employmentPerOutput: [0.5, 0.5],
  };
  const input: RippleInput = { jobsLost: 10, industry: 0, regional: [20, 30], national: [200, 300], table };
  const refused = (changes: Partial<RippleInput>): unknown => refusal(() => ripple({ ...input, ...changes }));

  test('a loss of 0 has no ripple', () => {
    expect(ripple({ ...input, jobsLost: 0 }).total).toEqual([0, 0]);
  });

  test('a loss larger than the jobs, a negative loss, and an industry that is not in the table', () => {
    expect(refused({ jobsLost: 21 })).toEqual({ reason: 'more-lost-than-there', argument: 'jobsLost', lost: 21, there: 20 });
    expect(refused({ jobsLost: 20 })).toBeUndefined();
    expect(refused({ jobsLost: -1 })).toMatchObject({ reason: 'outside-bounds', argument: 'jobsLost' });
    expect(refused({ jobsLost: NaN })).toMatchObject({ reason: 'outside-bounds', argument: 'jobsLost' });
    expect(refused({ industry: 2 })).toEqual({ reason: 'unknown-industry', argument: 'industry', got: 3 });
    expect(refused({ industry: -1 })).toMatchObject({ reason: 'unknown-industry' });
  });

  test('an industry that the nation lacks, and one whose output needs no jobs', () => {
    expect(refused({ national: [0, 300] })).toMatchObject({ reason: 'industry-not-in-nation', position: 1 });
    expect(refused({ table: { ...table, employmentPerOutput: [0, 1] } })).toMatchObject({
      reason: 'nothing-in-all',
      argument: 'employmentPerOutput',
    });
  });

  test('type 2 without households, and households that use more than is produced', () => {
    expect(refused({ type: 2 })).toMatchObject({ reason: 'figure-missing', argument: 'households' });
    const households = { income: [1, 1], consumption: [0.9, 0.9] };
    expect(refused({ type: 2, method: 'slq', table: { ...table, households } })).toEqual({
      reason: 'no-solution',
      argument: 'households',
    });
  });

  test('lists of other sizes, and purchases that cost as much as the output', () => {
    expect(refused({ regional: [20] })).toMatchObject({ reason: 'sizes-differ', argument: 'regional' });
    expect(refused({ national: [200, 300, 1] })).toMatchObject({ reason: 'sizes-differ', argument: 'national' });
    expect(refused({ purchases: [0.1] })).toMatchObject({ reason: 'sizes-differ', argument: 'purchases' });
    expect(refused({ purchases: [0.5, 0.5] })).toMatchObject({ reason: 'column-sum-too-large', argument: 'purchases' });
    expect(refused({ populationDriven: [true] })).toMatchObject({ reason: 'sizes-differ', argument: 'populationDriven' });
    expect(refused({ regional: [20, -1] })).toMatchObject({ reason: 'figure-negative', argument: 'regional', position: 2 });
  });

  test('an invalid table, and δ out of bounds', () => {
    expect(refused({ table: { ...table, coefficients: [[0.1, 0.2]] } })).toMatchObject({
      reason: 'not-square',
      argument: 'table',
    });
    expect(refused({ delta: 1 })).toMatchObject({ reason: 'outside-bounds', argument: 'delta' });
  });
});
