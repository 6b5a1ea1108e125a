/** The built-in table against figures read in Statistics Norway's table 1850 (2021, basic prices, million kroner) and tables 07984 and 13470. */
import { leontief } from '../../../src/analysis/leontief';
import { factorise, inverseFromFactors } from '../../../src/analysis/linearSystem';
import { nationalBridge, toGroups } from '../../../src/analysis/national/industryBridge';
import { industryGroups, nationalJobs } from '../../../src/analysis/national/industryGroups';
import { industryNames } from '../../../src/analysis/national/industryNames';
import published from '../../../src/analysis/national/inputOutput2021.json';
import { nationalTable, nationalTableYear } from '../../../src/analysis/national/nationalTable';
import employment from '../../data/employment_telemark_13470.json';
import final from '../../data/finalUse_1850_2021.json';

const table = nationalTable();
const { codes, jobs, coefficients, employmentPerOutput, populationDriven } = table;
const indexOf = (code: string): number => codes.indexOf(code);
const all = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  codes.map((_, column) => all(rows.map((row) => row[column]!)));
const { income, consumption } = table.households!;

describe('The table of 2021', () => {
  test('has 62 industries, each once', () => {
    expect(nationalTableYear).toBe(2021);
    expect(codes).toHaveLength(62);
    expect(new Set(codes).size).toBe(62);
    expect(coefficients.map((row) => row.length)).toEqual(codes.map(() => 62));
  });

  test.each([
    ['R01', 'R10_12', 44_233.978],
    ['RB', 'R21', 42_777.716],
    ['RD', 'R24', 9514.44],
    ['RD', 'R21', 3948.296],
    ['R24', 'R24', 8517.325],
    ['R24', 'R30', 661.735],
    ['RF', 'RF', 153_215.89],
    ['R69_70', 'R64', 5643.959],
    ['R86', 'R86', 158.486],
  ])('%s delivered to %s for %d million kroner', (supplier, purchaser, millions) => {
    expect(published.flows[indexOf(supplier)]![indexOf(purchaser)]).toBe(millions);
    expect(coefficients[indexOf(supplier)]![indexOf(purchaser)]! * published.output[indexOf(purchaser)]!).toBeCloseTo(
      millions,
      6,
    );
  });

  test.each([
    ['R24', 77_616, 8782],
    ['R21', 144_384, 13_254],
    ['RB', 1_181_572, 86_011],
    ['R10_12', 282_578, 32_345],
  ])('%s produced for %d million and paid its employees %d', (code, output, compensation) => {
    expect(published.output[indexOf(code)]).toBe(output);
    expect(published.compensation[indexOf(code)]).toBe(compensation);
    expect(income[indexOf(code)]).toBeCloseTo(compensation / output, 12);
  });

  test.each([
    ['RI', 53_559.019],
    ['R47', 57_085.576],
    ['RT', 294],
  ])('households bought from %s for %d million', (code, millions) => {
    expect(published.householdConsumption[indexOf(code)]).toBe(millions);
    expect(consumption[indexOf(code)]! * all(published.compensation)).toBeCloseTo(millions, 6);
  });

  test('the two cells that the source lacks are 0, as the rest of their rows are', () => {
    expect(published.flows[indexOf('R68A')]![indexOf('R51')]).toBe(0);
    expect(published.flows[indexOf('RT')]![indexOf('R51')]).toBe(0);
    expect(all(published.flows[indexOf('R68A')]!)).toBe(0);
  });

  test('the rent of owner-occupied homes is not among the households’ purchases', () =>
    expect(consumption[indexOf('R68A')]).toBe(0));
});

describe('The identities of an input-output table', () => {
  test('the deliveries of an industry to industries and to final use sum to its output, so the two cells that the source lacks are 0', () => {
    const finalUse = new Map<string, number>(Object.entries(final.finalUse));
    codes.forEach((code, industry) => {
      const used = all(published.flows[industry]!) + finalUse.get(code)!;
      expect(Math.abs(used - published.output[industry]!)).toBeLessThan(0.5);
    });
  });

  test('no industry delivers more than its output, except the two that draw on stocks in the source', () => {
    const over = codes.filter((_, industry) => all(published.flows[industry]!) > published.output[industry]!);
    expect(over).toEqual(['R01', 'R18']);
    expect(all(published.flows[indexOf('R01')]!)).toBeCloseTo(47_585.373, 6);
    expect(all(published.flows[indexOf('R18')]!)).toBeCloseTo(8190.287, 6);
  });

  test('the purchases of every industry cost less than its output, and only private households pay all of their output as wages', () => {
    const bought = columnSums(coefficients);
    bought.forEach((sum) => expect(sum).toBeLessThan(1));
    expect(codes.filter((_, industry) => bought[industry]! + income[industry]! >= 1)).toEqual(['RT']);
    expect(Math.min(...published.flows.flat())).toBe(0);
  });

  test('the table closed with its households is productive: every element of the inverse is finite and not negative', () => {
    expect(all(consumption)).toBeLessThan(1);
    const closed = [...coefficients.map((row, industry) => [...row, consumption[industry]!]), [...income, 0]];
    const inverted = inverseFromFactors(factorise(Float64Array.from(closed.flat()), 63, 'table'), 63);
    for (const value of inverted) expect(value).toBeGreaterThanOrEqual(0);
    expect(inverted[63 * 63 - 1]).toBeGreaterThan(1);
  });

  test('the inverse satisfies L = I + A·L', () => {
    const inverse = leontief(coefficients);
    for (const code of ['R24', 'RF', 'R47']) {
      const column = inverse.map((row) => row[indexOf(code)]!);
      coefficients.forEach((row, industry) =>
        expect((industry === indexOf(code) ? 1 : 0) + all(row.map((value, other) => value * column[other]!))).toBeCloseTo(
          column[industry]!,
          10,
        ),
      );
    }
  });
});

describe('Jobs in the nation', () => {
  test('sum to 2 762 175, of which 8 961 are of unknown industry', () => {
    expect(nationalJobs).toBe(2_762_175);
    expect(industryGroups.at(-1)).toEqual({ code: '00', name: 'Uoppgitt', jobs: 8961, industries: [] });
    expect(all(industryGroups.map((group) => group.jobs))).toBe(2_762_175);
    expect(all(jobs)).toBeCloseTo(2_762_175 - 8961, 6);
  });

  test('sum by group to the jobs of the group', () => {
    const wanted = industryGroups.map((group) => (group.industries.length > 0 ? group.jobs : 0));
    toGroups(jobs).forEach((value, group) => expect(value).toBeCloseTo(wanted[group]!, 6));
  });

  test('are divided within a group by compensation: basic metals pay 8 782 of the 162 078 million of manufacturing', () => {
    const manufacturing = industryGroups.find(({ code }) => code === '10-33')!;
    const paid = all(manufacturing.industries.map((code) => published.compensation[indexOf(code)]!));
    expect(paid).toBe(162_078);
    expect(jobs[indexOf('R24')]).toBeCloseTo((209_741 * 8782) / paid, 8);
    expect(jobs[indexOf('R24')]! / jobs[indexOf('R21')]!).toBeCloseTo(8782 / 13_254, 12);
  });

  test('in agriculture include farmers and their families beside the employees', () => {
    expect(jobs[indexOf('R01')]! + jobs[indexOf('R02')]! + jobs[indexOf('R03')]!).toBeCloseTo(32_358 + 31_690, 8);
    expect(jobs[indexOf('R01')]).toBeGreaterThan(31_690);
  });

  test('per million kroner are jobs divided by output', () => {
    codes.forEach((code, industry) =>
      expect(employmentPerOutput[industry]! * published.output[indexOf(code)]!).toBeCloseTo(jobs[industry]!, 8),
    );
  });

  test('that depend on the population are in public administration, education, health and care', () => {
    expect(codes.filter((_, industry) => populationDriven[industry])).toEqual(['R84', 'RP', 'R86', 'R87_88']);
  });
});

describe('The names of industries', () => {
  test('are given for each industry of the table', () => {
    expect(Object.keys(industryNames)).toEqual(codes);
    expect(new Set(Object.values(industryNames)).size).toBe(codes.length);
  });

  test('equal the name of a group only when the group has that industry alone', () => {
    const same = industryGroups.filter(({ name }) => Object.values(industryNames).includes(name));
    expect(same.map(({ industries }) => industries)).toEqual([['RB'], ['RF'], ['RI'], ['R84'], ['RP']]);
    for (const { name, industries } of same) expect(industryNames[industries[0]!]).toBe(name);
  });
});

describe('The groups', () => {
  test('contain every industry of the table once', () => {
    expect(industryGroups.flatMap(({ industries }) => industries).sort()).toEqual([...codes].sort());
  });

  test('are those of table 13470, in its order and under its names', () => {
    const inStatistics = employment.series
      .filter(({ municipality }) => municipality === 'Porsgrunn')
      .map(({ industry }) => industry);
    expect(industryGroups.map(({ name }) => name)).toEqual(inStatistics);
    expect(nationalBridge()).toHaveLength(inStatistics.length);
  });
});
