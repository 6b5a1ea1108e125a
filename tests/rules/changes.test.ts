import { changesSince, knownUntil, ruleAt, RuleError } from '../../src/rules';

const ids = (date: string) => changesSince(date).map(({ newest }) => newest.id);

describe('What would differ under the newest rules', () => {
  test('for a grant of 2019: a programme may last six years and not five, since the regulation of 2024 (§ 10)', () => {
    const change = changesSince('2019-01-01').find(({ newest }) => newest.id === 'period.maxYears');
    expect(change).toMatchObject({
      earlierValue: 5,
      newest: { value: 6, unit: 'years', source: { document: 'FOR-2024-04-03-556' } },
    });
  });

  test('a rule that has ended is not in the list', () => {
    expect(ruleAt('reporting.resultsFrom', '2024-01-01').to).not.toBeNull();
    expect(ids('2025-06-01')).not.toContain('reporting.resultsFrom');
  });

  test('the thresholds of the main rule are the same in both regulations, so they are not in the list', () => {
    expect(ids('2019-01-01')).not.toContain('criteria.share');
    expect(ruleAt('criteria.share', '2019-01-01').value).toBe(ruleAt('criteria.share').value);
  });

  test('figures of one year, such as appropriations, are no rules and are not in the list', () => {
    expect(ids('2019-01-01').filter((id) => id.startsWith('appropriation.'))).toEqual([]);
  });

  test('nothing differs from the newest on the last day that any rule began', () => {
    expect(ids('2099-01-01')).toEqual([]);
    expect(ids(knownUntil).every((id) => ruleAt(id).from > knownUntil)).toBe(true);
  });

  test('an invalid date is refused', () => {
    expect(() => changesSince('2024-02-30')).toThrow(RuleError);
  });
});
