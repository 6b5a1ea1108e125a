import fc from '../fastCheck';
import { assessSituation, documents, findSituationIndicator, ruleAt, situationIndicators } from '../../src/rules';
import type { SituationIndicator } from '../../src/rules/situation';
import { refusalOf } from './refusal';

const named = (name: string): SituationIndicator => {
  const indicator = findSituationIndicator(name);
  if (!indicator) throw new Error(`${name} is not known`);
  return indicator;
};
const answer = (name: string, value: number | null, reference: number | null): string =>
  assessSituation([{ indicator: named(name), value, reference }])[0]!.answer;

describe('The circumstances of the overall assessment', () => {
  test.each(situationIndicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s has a name, a direction, and a paragraph in each regulation',
    (_, { id, names, supportsWhen, weights }) => {
      expect(names[0]).not.toBe('');
      expect(['higher', 'lower']).toContain(supportsWhen);
      expect(weights.map(({ from, source }) => [from, source])).toEqual([
        ['2018-05-23', { document: 'FOR-2018-05-23-747', place: '§ 17' }],
        ['2024-04-03', { document: 'FOR-2024-04-03-556', place: '§ 5' }],
      ]);
      for (const { source } of weights) expect(documents).toHaveProperty([source.document]);
      expect(findSituationIndicator(id)?.id).toBe(id);
    },
  );

  test('weight shall be given to indirect employment, unemployment and commuting; the rest may be considered (§ 5)', () => {
    const rows = assessSituation(situationIndicators.map((indicator) => ({ indicator, value: 1, reference: 1 })));
    expect(rows.map(({ indicator, weight }) => [indicator.id, weight])).toEqual([
      ['indirectLoss', 'SKAL'],
      ['unemployment', 'SKAL'],
      ['commuting', 'SKAL'],
      ['socialSecurity', 'KAN'],
      ['active', 'KAN'],
      ['municipalEconomy', 'KAN'],
    ]);
  });

  test('no two circumstances have a name in common, also when case and spaces are ignored', () => {
    const names = situationIndicators.flatMap(({ id, names: own }) => [id, ...own]);
    const ids = names.map((name) => findSituationIndicator(name)?.id);
    expect(ids).toEqual(situationIndicators.flatMap(({ id, names: own }) => [id, ...own].map(() => id)));
    expect(findSituationIndicator('  andel   YRKESAKTIVE ')?.id).toBe('active');
    expect(findSituationIndicator('sykefravær')).toBeUndefined();
  });
});

describe('A circumstance compared with the county or the country', () => {
  test.each([
    ['Arbeidsledighet', 3.1, 2.0, 'STØTTER', 'more unemployed than the county'],
    ['Arbeidsledighet', 1.2, 2.0, 'MOT', 'fewer unemployed'],
    ['Pendlingsmuligheter', 0.1, 0.3, 'STØTTER', 'little to commute to'],
    ['Pendlingsmuligheter', 0.5, 0.3, 'MOT', 'much to commute to: Karmøy in the Haugesund region'],
    ['Trygd', 14, 9, 'STØTTER', 'more on social security'],
    ['Andel yrkesaktive', 50, 60, 'STØTTER', 'fewer active'],
    ['Kommuneøkonomi', 65_000, 75_000, 'STØTTER', 'a poorer municipality'],
    ['Indirekte sysselsetting', 0.08, 0.02, 'STØTTER', 'a larger indirect loss'],
  ])('%s %d against %d: %s, %s', (name, value, reference, wanted) => {
    expect(answer(name, value, reference)).toBe(wanted);
  });

  test('within a tenth of the reference is neutral; a difference of exactly a tenth is not', () => {
    expect(ruleAt('situation.neutralBand')).toMatchObject({ value: 0.1, strength: 'judgement' });
    expect(answer('Arbeidsledighet', 2.19, 2)).toBe('NØYTRAL');
    expect(answer('Arbeidsledighet', 2.2, 2)).toBe('STØTTER');
    expect(answer('Arbeidsledighet', 3.3, 3)).toBe('STØTTER');
    expect(answer('Arbeidsledighet', 2.7, 3)).toBe('MOT');
    expect(answer('Arbeidsledighet', 0.33, 0.3)).toBe('STØTTER');
    expect(answer('Arbeidsledighet', 2, 2)).toBe('NØYTRAL');
  });

  test('a missing figure gives MANGLER and never NØYTRAL', () => {
    for (const [value, reference] of [
      [null, 2],
      [2, null],
      [null, null],
      [NaN, 2],
    ] as const)
      expect(answer('Arbeidsledighet', value, reference)).toBe('MANGLER');
  });

  test('a reference of 0 or less can be compared with', () => {
    expect(answer('Arbeidsledighet', 0.1, 0)).toBe('STØTTER');
    expect(answer('Arbeidsledighet', 0, 0)).toBe('NØYTRAL');
    expect(answer('Kommuneøkonomi', -3, -1)).toBe('STØTTER');
    expect(answer('Kommuneøkonomi', -1.05, -1)).toBe('NØYTRAL');
  });

  test('exchanging value and reference turns support into opposition, and neutral stays neutral', () => {
    const figure = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...situationIndicators), figure, figure, (indicator, value, reference) => {
        const [answer, exchanged] = [
          { indicator, value, reference },
          { indicator, value: reference, reference: value },
        ].map((figures) => assessSituation([figures])[0]!.answer);
        if (answer === 'STØTTER') expect(['MOT', 'NØYTRAL']).toContain(exchanged);
        if (answer === 'MOT') expect(['STØTTER', 'NØYTRAL']).toContain(exchanged);
        const gap = Math.abs(value - reference);
        if (gap * 10 < reference) expect(answer).toBe('NØYTRAL');
        else if (gap > 0) expect(answer).not.toBe('NØYTRAL');
      }),
    );
  });
});

test('a grant of 2019 cites the regulation of 2018; the newest cites that of 2024', () => {
  const figures = [{ indicator: named('Arbeidsledighet'), value: 3, reference: 2 }];
  expect(assessSituation(figures, '2019-06-01')[0]!.source).toBe('FOR-2018-05-23-747 § 17');
  expect(assessSituation(figures, '2024-04-02')[0]!.source).toBe('FOR-2018-05-23-747 § 17');
  expect(assessSituation(figures, '2024-04-03')[0]!.source).toBe('FOR-2024-04-03-556 § 5');
  expect(assessSituation(figures)[0]!.source).toBe('FOR-2024-04-03-556 § 5');
  expect(refusalOf(() => assessSituation(figures, '2017-01-01'))).toMatchObject({ reason: 'before-first' });
});
