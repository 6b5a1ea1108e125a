import { z } from 'zod';
import {
  documents,
  fundingModels,
  parameters,
  parties,
  phases,
  precedents,
  ruleAt,
  rulesAt,
  ruleSetAt,
  ruleSets,
  type Rule,
} from '../../src/rules';
import { countyProfiles } from '../../src/rules/counties';
import { refusalOf } from './refusal';

const documentId = z.enum(Object.keys(documents) as [keyof typeof documents, ...(keyof typeof documents)[]]);
const source = z.strictObject({ document: documentId, place: z.string() });
const dated = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date().optional(),
  value: z.number(),
  source: source.extend({ place: z.string().min(1) }),
  note: z.string().min(1).optional(),
});
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/),
  unit: z.enum([
    'share',
    'persons',
    'employees',
    'members',
    'years',
    'months',
    'kroner',
    'million kroner',
    'euro',
    'criteria',
    'grants',
    'centrality class',
  ]),
  strength: z.enum(['requirement', 'main rule', 'practice', 'fact', 'judgement']),
  values: z.array(dated).min(1),
});

const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('Every rule', () => {
  test.each(parameters.map((rule) => [rule.id, rule] as const))(
    '%s has a unit, a strictness, dates and a source on every value',
    (_, rule) => {
      expect(ruleSchema.safeParse(rule).error?.issues ?? []).toEqual([]);
    },
  );

  test('has an id of its own', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
  });

  test.each(parameters.map((rule) => [rule.id, rule] as const))(
    '%s holds without gap or overlap from its first day',
    (_, { values }) => {
      for (const [index, value] of values.entries()) {
        const next = values[index + 1];
        if (value.to !== undefined) expect(value.to >= value.from).toBe(true);
        if (next) expect(next.from).toBe(value.to === undefined ? next.from : nextDay(value.to));
        if (next) expect(next.from > value.from).toBe(true);
      }
    },
  );

  const changes = parameters.flatMap((rule: Rule) =>
    rule.values.slice(1).map((value, index) => [rule.id, value.from, rule.values[index]!.value, value.value] as const),
  );
  test.each(changes)('%s, changed %s, has the old value the day before and the new one on the day', (id, day, before, after) => {
    expect(ruleAt(id, dayBefore(day)).value).toBe(before);
    expect(ruleAt(id, dayBefore(day)).to).toBe(dayBefore(day));
    expect(ruleAt(id, day).value).toBe(after);
    expect(ruleAt(id, day).from).toBe(day);
  });

  test('a share lies between 0 and 1', () => {
    for (const { unit, values } of parameters)
      if (unit === 'share') for (const { value } of values) expect(value >= 0 && value <= 1).toBe(true);
  });
});

describe('The rule sets', () => {
  test('follow each other without a gap, and the newest has no end', () => {
    expect(ruleSets.map(({ from, to }) => [from, to])).toEqual([
      ['2018-05-23', '2024-04-02'],
      ['2024-04-03', null],
    ]);
  });

  test('a grant of 2 April 2024 is under the text of 2018, one of 3 April under that of 2024 (§ 24, § 25)', () => {
    expect(ruleSetAt('2024-04-02').id).toBe('2018');
    expect(ruleSetAt('2024-04-03').id).toBe('2024');
  });

  test('without a date the newest is used, and a date after the newest document has a warning', () => {
    expect(ruleSetAt()).toMatchObject({ id: '2024', mayBeOutdated: false });
    expect(ruleSetAt('2031-01-01')).toMatchObject({ id: '2024', mayBeOutdated: true });
  });

  test('a date before the regulation of 2018 is refused with the first day of known rules', () => {
    expect(refusalOf(() => ruleSetAt('2018-05-22'))).toMatchObject({
      reason: 'before-first',
      details: { id: 'rules', date: '2018-05-22', first: '2018-05-23' },
    });
  });
});

describe('The rules on a day', () => {
  test.each([
    ['criteria.share', '2020-01-01', 0.15, '§ 17'],
    ['criteria.share', '2025-01-01', 0.15, '§ 5'],
    ['criteria.persons', '2025-01-01', 150, '§ 5'],
    ['period.maxYears', '2024-04-02', 5, '§ 6'],
    ['period.maxYears', '2024-04-03', 6, '§ 10'],
    ['payment.retained', '2025-01-01', 0.25, '§ 12'],
    ['goals.criteria', '2024-04-02', 3, '§ 18'],
    ['goals.criteria', '2024-04-03', 2, '§ 6'],
    ['commitment.maxYears', '2025-01-01', 5, '§ 15'],
    ['administration.share', '2025-01-01', 0.05, '§ 21'],
    ['deMinimis.ceiling', '2024-11-10', 200_000, '§ 4'],
    ['deMinimis.ceiling', '2024-11-11', 300_000, 'art. 3'],
    ['deMinimis.printed', '2025-01-01', 200_000, '§ 8'],
    ['board.eachSex', '2025-01-01', 0.4, '3.2.4'],
  ])('%s on %s is %d (%s)', (id, date, value, place) => {
    expect(ruleAt(id, date)).toMatchObject({ value, source: { place } });
  });

  test('a figure of one budget year is not in force the year after', () => {
    expect(ruleAt('appropriation.post65Proposed', '2020-06-30').value).toBe(66);
    expect(refusalOf(() => ruleAt('appropriation.post65Proposed', '2021-01-01'))).toMatchObject({ reason: 'not-in-force' });
  });

  test('on the day before the regulation of 2024, none of its paragraphs is cited', () => {
    for (const { source } of rulesAt('2024-04-02')) expect(source.document).not.toBe('FOR-2024-04-03-556');
  });

  test('an unknown id is refused with the most similar ids', () => {
    expect(refusalOf(() => ruleAt('criteria.shares'))).toMatchObject({
      reason: 'unknown-rule',
      details: expect.objectContaining({ nearest: expect.stringContaining('criteria.share') }),
    });
  });

  test.each(['2024-02-30', '3.4.2024', '', '2024-4-3'])('%j is not a date', (date) => {
    expect(refusalOf(() => ruleAt('criteria.share', date))).toMatchObject({ reason: 'not-a-date' });
  });
});

describe('Funding models, counties, phases and precedents', () => {
  test('every model has payments by known parties in the order of the plan, and cites its source', () => {
    for (const { weights, source: cited } of fundingModels) {
      const order = weights.map(({ party }) => parties.indexOf(party));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(weights.every(({ amount }) => amount > 0)).toBe(true);
      expect(source.safeParse(cited).success).toBe(true);
    }
  });

  test('no two models have a name in common', () => {
    const names = fundingModels.flatMap(({ id, names: others }) => [id, ...others]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('a county profile and a phase refer only to rules that exist', () => {
    for (const { rules } of countyProfiles) for (const id of Object.values(rules)) expect(ruleAt(id).id).toBe(id);
    for (const { minRule, maxRule } of phases)
      for (const id of [minRule, maxRule]) if (id) expect(ruleAt(id).unit).toBe('months');
  });

  test('a precedent has its outcome and its source, and what the source lacks is null, never zero', () => {
    for (const { outcome, source: cited, jobsLost, share } of precedents) {
      expect(outcome).not.toBe('');
      expect(source.safeParse(cited).success).toBe(true);
      expect(jobsLost).not.toBe(0);
      expect(share).not.toBe(0);
    }
  });
});
