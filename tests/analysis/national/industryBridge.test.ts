import fc from '../../fastCheck';
import { nationalBridge, toGroups, toIndustries } from '../../../src/analysis/national/industryBridge';
import { industryGroups } from '../../../src/analysis/national/industryGroups';
import { nationalTable } from '../../../src/analysis/national/nationalTable';
import { refusal } from '../refusal';

const all = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const { codes, jobs } = nationalTable();
const unknown = industryGroups.length - 1;

describe('The bridge from groups to industries', () => {
  test('spreads all jobs of each group, and none of the jobs of unknown industry', () => {
    nationalBridge().forEach((shares, group) => expect(all(shares)).toBeCloseTo(group === unknown ? 0 : 1, 12));
  });

  test('spreads a group over its own industries only', () => {
    nationalBridge().forEach((shares, group) =>
      codes.forEach((code, index) => {
        if (!industryGroups[group]!.industries.includes(code)) expect(shares[index]).toBe(0);
      }),
    );
  });

  test('gives all jobs of a group with one industry to that industry', () => {
    const construction = industryGroups.findIndex(({ code }) => code === '41-43');
    expect(nationalBridge()[construction]![codes.indexOf('RF')]).toBe(1);
  });

  test('gives the nation its own jobs by industry', () => {
    toIndustries(industryGroups.map((group) => group.jobs)).forEach((value, index) => expect(value).toBeCloseTo(jobs[index]!, 6));
  });

  test('and back gives the jobs that were spread, except those of unknown industry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: industryGroups.length, maxLength: industryGroups.length }),
        (groups) => {
          const back = toGroups(toIndustries(groups));
          expect(back).toHaveLength(industryGroups.length);
          back.forEach((value, group) => expect(value).toBeCloseTo(group === unknown ? 0 : groups[group]!, 6));
        },
      ),
    );
  });

  test('can be replaced by another spread when more is known about the place', () => {
    const metalsOnly = nationalBridge().map((shares, group) =>
      industryGroups[group]!.code === '10-33' ? codes.map((code) => (code === 'R24' ? 1 : 0)) : shares,
    );
    const groups = industryGroups.map(({ code }) => (code === '10-33' ? 400 : 0));
    expect(toIndustries(groups, metalsOnly)).toEqual(codes.map((code) => (code === 'R24' ? 400 : 0)));
  });

  test('refuses a list of another length, and states both lengths', () => {
    expect(refusal(() => toIndustries([1, 2, 3]))).toEqual({
      reason: 'sizes-differ',
      argument: 'regional',
      size: 3,
      needed: 17,
    });
  });
});
