import fc from '../fastCheck';
import { hamiltonPerry } from '../../src/analysis/hamiltonPerry';
import burkina from '../cases/population/hamilton_perry_burkina.json';
import telemark from '../data/cohorts_telemark.json';
import { refusal } from './refusal';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const { pop_t0: earlier, pop_t10: later } = burkina.inputs;
const tenYears = { sexes: 1, interval: 10, steps: 1 } as const;
const close = (value: number | undefined, expected: number | undefined): void =>
  expect(Math.abs((value ?? NaN) / (expected ?? NaN) - 1)).toBeLessThanOrEqual(burkina.tolerance);

/** Returns the persons of one column who will be in age group `age` when they are `born` groups older. */
const cohort = (persons: readonly number[], age: number, born: number): number =>
  sum(persons.slice(age - born, age === persons.length - 1 ? undefined : age - born + 1));

/** Returns the persons of one sex from a list [ages × sexes]. */
const ofSex = (persons: readonly number[], sex: number, sexes: number): number[] =>
  persons.filter((_, index) => index % sexes === sex);

describe('Women of Burkina Faso, censuses of 1995 and 2005', () => {
  const [projected = []] = hamiltonPerry(earlier, later, tenYears);

  test('each cohort changes by the published ratio, and the ratio of the open group is for the three groups that enter it', () => {
    burkina.expected.ccr.slice(2).forEach((ratio, index) => close(projected[index + 2], ratio * cohort(later, index + 2, 2)));
  });

  test('girls of 0–4 per woman of 15–44 and girls of 5–9 per woman of 20–49 have the published ratios', () => {
    close(projected[0], burkina.expected.cwr_0_4 * sum(projected.slice(3, 9)));
    close(projected[1], burkina.expected.cwr_5_9 * sum(projected.slice(4, 10)));
  });

  test('the population of 2015 is the published one', () => {
    burkina.expected.pop_t20.forEach((persons, age) => close(projected[age], persons));
    close(sum(projected), burkina.expected.total);
  });
});

/** Two counts of a place, with at least one person in every group. */
const counts = fc
  .record({
    sexes: fc.constantFrom(1 as const, 2 as const),
    ages: fc.integer({ min: 11, max: 20 }),
    interval: fc.constantFrom(5, 10),
  })
  .chain((shape) => {
    const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), {
      minLength: shape.ages * shape.sexes,
      maxLength: shape.ages * shape.sexes,
    });
    return fc.record({ shape: fc.constant(shape), earlier: figures, later: figures });
  });

test('the ratios that project the second count turn the first count into the second, for every cohort and for children', () => {
  fc.assert(
    fc.property(counts, ({ shape: { sexes, interval }, earlier: first, later: second }) => {
      const [third = []] = hamiltonPerry(first, second, { sexes, interval, steps: 1 });
      const born = interval / 5;
      const women = (persons: readonly number[], children: number): number =>
        sum(ofSex(persons, sexes - 1, sexes).slice(3 + children, 9 + children));
      second.forEach((persons, index) => {
        const age = Math.floor(index / sexes);
        const [from, to] = [first, second].map((count) => cohort(ofSex(count, index % sexes, sexes), age, born)) as [
          number,
          number,
        ];
        const carried =
          age < born ? ((third[index] ?? NaN) / women(third, age)) * women(second, age) : ((third[index] ?? NaN) / to) * from;
        expect(Math.abs(carried - persons)).toBeLessThanOrEqual(1e-9 * persons);
      });
    }),
  );
});

test('a population with the same figures in both counts and in all closed groups does not change', () => {
  const level = Array.from({ length: 17 }, () => 1000);
  for (const population of hamiltonPerry(level, level, { ...tenYears, steps: 3 })) {
    population.forEach((persons) => expect(persons).toBeCloseTo(1000, 9));
  }
});

test('the second step continues from the first with the same ratios', () => {
  const [once = [], twice = []] = hamiltonPerry(earlier, later, { ...tenYears, steps: 2 });
  for (let age = 2; age < 16; age++)
    expect(twice[age]).toBeCloseTo(((once[age - 2] ?? NaN) * (once[age] ?? NaN)) / (later[age - 2] ?? NaN), 6);
});

test('men and women are projected by their own ratios, and children by the women', () => {
  const both = (women: readonly number[], men: readonly number[]): number[] =>
    women.flatMap((persons, age) => [men[age] ?? NaN, persons]);
  const half = earlier.map((women) => women / 2);
  const [together = []] = hamiltonPerry(both(earlier, half), both(later, later), { ...tenYears, sexes: 2 });
  const [alone = []] = hamiltonPerry(earlier, later, tenYears);
  alone.forEach((women, age) => expect(together[2 * age + 1]).toBeCloseTo(women, 6));
  // Each cohort of men doubles compared with women, and there are as many boys per woman as girls.
  expect(together[0]).toBeCloseTo(alone[0] ?? NaN, 6);
  expect(together[10]).toBeCloseTo(2 * (alone[5] ?? NaN), 6);
});

describe('The 17 municipalities of Telemark in 2026, from 2006 and 2016', () => {
  const { from } = telemark.ageGroups;
  // Persons in Statistics Norway’s ten groups are spread evenly over their years and put into groups of five years, up to 85 and older.
  const inFives = (groups: readonly number[]): number[] => {
    const years = Array.from({ length: 100 }, (_, age) => {
      const group = from.filter((start) => start <= age).length - 1;
      return (groups[group] ?? NaN) / ((from[group + 1] ?? 100) - (from[group] ?? NaN));
    });
    return Array.from({ length: 18 }, (_, index) => sum(years.slice(5 * index, index === 17 ? 100 : 5 * index + 5)));
  };
  const outcomes = Object.values(telemark.municipalities).map((counted) => {
    const [projected = []] = hamiltonPerry(inFives(counted['2006']), inFives(counted['2016']), tenYears);
    const outcome = sum(counted['2026']);
    return {
      projected: sum(projected),
      outcome,
      error: Math.abs(sum(projected) / outcome - 1),
      unchanged: Math.abs(sum(counted['2016']) / outcome - 1),
    };
  });
  const sorted = (errors: readonly number[]): number[] => [...errors].sort((a, b) => a - b);

  test('the error for the county as a whole is 0.6 %, where assuming no change gives an error of 3 %', () => {
    const projected = sum(outcomes.map((place) => place.projected));
    const outcome = sum(outcomes.map((place) => place.outcome));
    expect(projected / outcome - 1).toBeCloseTo(-0.006, 3);
    const before = sum(Object.values(telemark.municipalities).map((counted) => sum(counted['2016'])));
    expect(before / outcome - 1).toBeCloseTo(-0.03, 2);
  });

  test('the error for a municipality is 2.2 % at the median and 7.7 % at most, no better than assuming no change', () => {
    const errors = sorted(outcomes.map(({ error }) => error));
    expect(errors[8]).toBeCloseTo(0.022, 3);
    expect(errors[16]).toBeCloseTo(0.077, 3);
    const unchanged = sorted(outcomes.map((outcome) => outcome.unchanged));
    expect(unchanged[8]).toBeCloseTo(0.022, 3);
    expect(unchanged[16]).toBeCloseTo(0.077, 3);
  });
});

describe('Input that cannot be projected is refused with a reason', () => {
  const changed = (figures: readonly number[], position: number, value: number | null): (number | null)[] =>
    figures.map((figure, index) => (index === position ? value : figure));

  test('an empty group that a ratio divides by is named', () => {
    expect(refusal(() => hamiltonPerry(changed(earlier, 4, 0), later, tenYears))).toEqual({
      reason: 'group-empty',
      argument: 'earlier',
      group: 5,
    });
    const childless = later.map((women, age) => (age >= 3 && age <= 8 ? 0 : women));
    expect(refusal(() => hamiltonPerry(earlier, childless, tenYears))).toEqual({
      reason: 'group-empty',
      argument: 'later',
      group: 4,
    });
  });

  test('an empty open group is accepted when a younger group enters it', () => {
    const [projected = []] = hamiltonPerry(changed(earlier, 16, 0), later, tenYears);
    expect((projected[16] ?? NaN) / cohort(later, 16, 2)).toBeCloseTo(12 / 62, 12);
  });

  test('negative or missing figures, counts of different sizes, or too few groups', () => {
    expect(refusal(() => hamiltonPerry(changed(earlier, 0, -1), later, tenYears))).toEqual({
      reason: 'figure-negative',
      argument: 'earlier',
      position: 1,
      value: -1,
    });
    expect(refusal(() => hamiltonPerry(earlier, changed(later, 2, null), tenYears))).toEqual({
      reason: 'figure-missing',
      argument: 'later',
      position: 3,
    });
    expect(refusal(() => hamiltonPerry(earlier, later.slice(1), tenYears))).toEqual({
      reason: 'sizes-differ',
      argument: 'later',
      size: 16,
      needed: 17,
    });
    expect(refusal(() => hamiltonPerry(earlier.slice(7), later.slice(7), tenYears))).toEqual({
      reason: 'sizes-differ',
      argument: 'earlier',
      size: 10,
      needed: 11,
    });
  });

  test('too many steps, or an interval that is not one or two groups', () => {
    expect(refusal(() => hamiltonPerry(earlier, later, { ...tenYears, steps: 21 }))).toEqual({
      reason: 'outside-bounds',
      argument: 'steps',
      value: 21,
      min: 1,
      max: 20,
    });
    expect(refusal(() => hamiltonPerry(earlier, later, { ...tenYears, steps: 0.5 + 1 }))).toMatchObject({ reason: 'not-whole' });
    expect(refusal(() => hamiltonPerry(earlier, later, { ...tenYears, interval: 7 }))).toMatchObject({
      reason: 'unknown-choice',
      argument: 'interval',
    });
  });
});
