import { assumptionAt, assumptions, documents } from '../../src/rules';
import { languages } from '../../src/text';
import { assumptionWords } from '../../src/text/assumptions';
import published from '../cases/economy/job_loss_absorption.json';
import { refusalOf } from './refusal';

describe('Every assumption', () => {
  test.each(assumptions.map((assumption) => [assumption.id, assumption] as const))(
    '%s is a judgement with a low and a high end around it',
    (_, assumption) => {
      expect(assumption.strength).toBe('judgement');
      for (const { low, value, high } of assumption.values) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThan(value);
        expect(value).toBeLessThan(high);
        if (assumption.unit === 'share') expect(high).toBeLessThanOrEqual(1);
      }
      for (const { document } of assumption.literature) expect(documents[document].title).toMatch(/\(\d{4}\)/);
    },
  );

  test('has a name and grounds in three languages, and the grounds say that it is judgement', () => {
    expect(Object.keys(assumptionWords).sort()).toEqual(assumptions.map(({ id }) => id).sort());
    for (const { name, grounds } of Object.values(assumptionWords))
      for (const language of languages) {
        expect(name[language].length).toBeGreaterThan(0);
        expect(grounds[language]).toMatch(/^(Skjønn|Skjøn|Judgement)\. /);
      }
  });

  test('has a name of its own in each language, so that a name overrides only one assumption', () => {
    for (const language of languages) {
      const names = Object.values(assumptionWords).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test('the five outcomes of residents sum to 1', () => {
  const outcomes = ['reemployedLocally', 'commuting', 'unemployed', 'outOfLabourForce', 'moved'] as const;
  expect(outcomes.reduce((sum, outcome) => sum + assumptionAt(`absorption.${outcome}`).value, 0)).toBeCloseTo(1, 12);
});

test('the values are those of the published account', () => {
  const { inputs } = published;
  expect(assumptionAt('absorption.residents').value).toBe(inputs.resident_share);
  expect(assumptionAt('absorption.moved').value).toBe(inputs.moved_out);
  expect(assumptionAt('absorption.householdFactor').value).toBe(inputs.household_factor);
});

test('an assumption holds from its day, and not before', () => {
  expect(assumptionAt('absorption.moved', '2026-01-01')).toMatchObject({
    value: 0.08,
    low: 0.03,
    high: 0.15,
    from: '2026-01-01',
  });
  expect(assumptionAt('absorption.moved', '2031-05-17')).toEqual(assumptionAt('absorption.moved'));
  expect(refusalOf(() => assumptionAt('absorption.moved', '2025-12-31'))).toMatchObject({ reason: 'before-first' });
  expect(refusalOf(() => assumptionAt('absorption.moved', '31.12.2025'))).toMatchObject({ reason: 'not-a-date' });
});
