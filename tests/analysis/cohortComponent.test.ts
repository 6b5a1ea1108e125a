import fc from '../fastCheck';
import {
  splitNetMigration,
  projectCohorts,
  projectPlaces,
  type CohortOptions,
  type Cohorts,
} from '../../src/analysis/cohortComponent';
import preston from '../cases/population/ccm_preston_box6_1.json';
import telemark from '../data/cohorts_telemark.json';
import { refusal } from './refusal';
import { survivalRatios } from './survivalRatios';

const list = (values: Iterable<number>): number[] => [...values];
const sum = (values: Iterable<number>): number => list(values).reduce((total, value) => total + value, 0);

/** Women of Sweden 1993, closed. */
const sweden: Cohorts = {
  population: Float64Array.from(preston.inputs.pop_f_1993),
  survival: survivalRatios(preston.inputs.nLx, 5, preston.inputs.radix),
  fertility: Float64Array.from(preston.inputs.asfr),
};
const fiveYears: CohortOptions = { convention: 'prestonHeuvelineGuillot', sexes: 1, steps: 2, width: 5, sexRatio: 1.05 };

describe('Preston, Heuveline & Guillot (2001), box 6.1: women of Sweden 1993, 1998 and 2003', () => {
  const ages = preston.inputs.age_start.length;
  const { population } = projectCohorts(sweden, fiveYears);
  const after = (steps: number): number[] => list(population.subarray(steps * ages, (steps + 1) * ages));

  test('each age group is the published one, to half a person', () => {
    for (const [steps, published] of [preston.expected.pop_1998, preston.expected.pop_2003].entries())
      after(steps + 1).forEach((persons, age) =>
        expect(Math.abs(persons - (published[age] ?? NaN))).toBeLessThanOrEqual(preston.tolerance),
      );
  });

  test('the totals are the published ones', () => {
    expect(Math.abs(sum(after(1)) - preston.expected.total_1998)).toBeLessThanOrEqual(preston.tolerance_totals);
    expect(Math.abs(sum(after(2)) - preston.expected.total_2003)).toBeLessThanOrEqual(preston.tolerance_totals);
  });

  test('in the long run the population grows by the published eigenvalue and has the published stable age distribution', () => {
    // A run is limited to 100 steps, so each run continues from the end of the one before.
    let start = sweden.population;
    for (let run = 0; run < 5; run++)
      start = projectCohorts({ ...sweden, population: start }, { ...fiveYears, steps: 100 }).population.slice(-ages);
    const next = projectCohorts({ ...sweden, population: start }, { ...fiveYears, steps: 1 }).population.slice(-ages);
    const growth = sum(next) / sum(start);
    expect(growth).toBeCloseTo(preston.expected.leading_eigenvalue, 8);
    expect(Math.log(growth) / 5).toBeCloseTo(preston.expected.intrinsic_r, 9);
    next.forEach((persons, age) => expect(persons / sum(next)).toBeCloseTo(preston.expected.stable_age_share[age] ?? NaN, 9));
  });
});

describe('A step calculated by hand', () => {
  // Two groups, the last open, one sex: 100 and 50 persons.
  const place = {
    population: Float64Array.of(100, 50),
    survival: Float64Array.of(0.9, 0.8, 0.5),
    fertility: Float64Array.of(0.1, 0.02),
    outMigration: Float64Array.of(0.1, 0.2),
    inMigration: Float64Array.of(4, 6),
  };

  test('by halves: 97 and 48 persons are present after half of the migration', () => {
    const { population, births, deaths, inMigration, outMigration } = projectCohorts(place, {
      ...{ convention: 'prestonHeuvelineGuillot', sexes: 1, steps: 1, width: 1, sexRatio: 1 },
    });
    // 100 − 5 + 2 = 97; 50 − 5 + 3 = 48; survivors 0.8 · 97 + 0.5 · 48 = 101.6; births 0.1 · 97/2 + 0.02 · (48 + 101.6)/2 = 6.346, half of them girls.
    expect(births[0]).toBeCloseTo(3.173, 12);
    // Of the newborn, 0.9 · 3.173 survive and 2 move in. They are fewer than the 5 who would move out, so all of them move out.
    expect(population[2]).toBe(0);
    expect(population[3]).toBeCloseTo(101.6 + 3 - 5, 12);
    expect(deaths[1]).toBeCloseTo(0.2 * 97 + 0.5 * 48, 12);
    expect(list(inMigration)).toEqual([2, 2 + 3 + 3]);
    expect(outMigration[0]).toBeCloseTo(0.9 * 3.173 + 2, 12);
    expect(outMigration[1]).toBeCloseTo(5 + 5 + 5, 12);
  });

  test('from 1 January: persons of age 0 and persons in the open group are in the open group a year later', () => {
    const { population, births, deaths, outMigration } = projectCohorts(place, {
      ...{ convention: 'firstOfJanuary', sexes: 1, steps: 1, width: 1, sexRatio: 1 },
    });
    // 0.8 · 100 + 0.5 · 50 = 105 survive, a fifth of the 150 move out and 6 move in: 81. Births 0.1 · 100/2 + 0.02 · (50 + 81)/2 = 6.31, half of them girls.
    expect(population[3]).toBeCloseTo(81, 12);
    expect(births[0]).toBeCloseTo(3.155, 12);
    expect(population[2]).toBeCloseTo(3.155 * 0.9 - 0.1 * 3.155 + 4, 12);
    expect(list(deaths).map((persons) => persons.toFixed(4))).toEqual(['0.3155', '45.0000']);
    expect(outMigration[1]).toBeCloseTo(30, 12);
  });
});

test('of 205 born at a sex ratio of 1.05, 105 are boys, and boys come first', () => {
  for (const convention of ['prestonHeuvelineGuillot', 'firstOfJanuary'] as const) {
    const none = new Float64Array(4);
    const { births, population } = projectCohorts(
      {
        population: Float64Array.of(0, 0, 0, 205),
        survival: Float64Array.of(1, 1, 1, 1, 1, 1),
        fertility: Float64Array.of(0, 1),
        inMigration: none,
      },
      { convention, sexes: 2, steps: 1, width: 1, sexRatio: 1.05 },
    );
    expect(list(births).map((persons) => Math.round(persons * 1e9) / 1e9)).toEqual([105, 100]);
    expect(population[4]).toBeCloseTo(105, 9);
    expect(population[6]).toBeCloseTo(100, 9);
  }
});

/** A random place with its rates, in either convention. */
const places = fc
  .record({
    convention: fc.constantFrom('prestonHeuvelineGuillot' as const, 'firstOfJanuary' as const),
    sexes: fc.constantFrom(1 as const, 2 as const),
    ages: fc.integer({ min: 2, max: 12 }),
    steps: fc.integer({ min: 1, max: 8 }),
    wide: fc.integer({ min: 1, max: 10 }),
    sexRatio: fc.double({ min: 0.9, max: 1.2, noNaN: true }),
  })
  .chain((shape) => {
    const cells = shape.ages * shape.sexes;
    const figures = (count: number, max: number) =>
      fc
        .array(fc.double({ min: 0, max, noNaN: true }), { minLength: count, maxLength: count })
        .map((all) => Float64Array.from(all));
    return fc.record({
      shape: fc.constant(shape),
      place: fc.record({
        population: figures(cells, 1000),
        survival: figures(cells + shape.sexes, 1),
        fertility: figures(shape.ages, 0.3),
        outMigration: figures(cells, 1),
        inMigration: figures(cells, 50),
        departures: fc.oneof(figures(cells, 300), figures(cells * shape.steps, 300)),
      }),
    });
  });

const optionsOf = ({
  convention,
  sexes,
  steps,
  wide,
  sexRatio,
}: { wide: number } & Omit<CohortOptions, 'width'>): CohortOptions => ({
  ...{ convention, sexes, steps, sexRatio },
  width: convention === 'firstOfJanuary' ? 1 : wide,
});

test('every change of a cohort is accounted for: each equals the cohort before + births − deaths + in − out, and none is below zero', () => {
  fc.assert(
    fc.property(places, ({ shape, place }) => {
      const { population, births, deaths, inMigration, outMigration } = projectCohorts(place, optionsOf(shape));
      const { ages, sexes, steps } = shape;
      const cells = ages * sexes;
      for (let step = 0; step < steps; step++)
        for (let row = 0; row < cells; row++) {
          const [age, sex] = [row % ages, Math.floor(row / ages)];
          const cohort = (younger: number): number => population[step * cells + sex * ages + younger] ?? NaN;
          const before = age === 0 ? (births[step * sexes + sex] ?? NaN) : cohort(age - 1) + (age === ages - 1 ? cohort(age) : 0);
          const cell = step * cells + row;
          const after = population[cell + cells] ?? NaN;
          const [died = NaN, came = NaN, left = NaN] = [deaths[cell], inMigration[cell], outMigration[cell]];
          expect(Math.abs(after - (before - died + came - left))).toBeLessThanOrEqual(1e-9 * (1 + before + came));
          for (const persons of [after, died, came, left]) expect(persons).toBeGreaterThanOrEqual(0);
        }
    }),
  );
});

test('a population twice as large, with twice the in-migration, is twice as large after every step', () => {
  fc.assert(
    fc.property(places, ({ shape, place }) => {
      const twice = (figures: Float64Array): Float64Array => figures.map((persons) => 2 * persons);
      const double = {
        ...place,
        ...{ population: twice(place.population), inMigration: twice(place.inMigration), departures: twice(place.departures) },
      };
      const single = projectCohorts(place, optionsOf(shape)).population;
      projectCohorts(double, optionsOf(shape)).population.forEach((persons, index) => {
        expect(Math.abs(persons - 2 * (single[index] ?? NaN))).toBeLessThanOrEqual(1e-9 * (1 + persons));
      });
    }),
  );
});

test('many places projected at once have the same result as each of them alone', () => {
  fc.assert(
    fc.property(places, ({ shape, place }) => {
      const last = projectCohorts(place, optionsOf(shape)).population.slice(-shape.ages * shape.sexes);
      expect(projectPlaces([place, place], optionsOf(shape))).toEqual([last, last]);
    }),
  );
});

test('when nobody dies, moves or is born, both conventions age the population equally', () => {
  const closed = {
    population: Float64Array.of(3, 5, 7, 11),
    survival: new Float64Array(5).fill(1),
    fertility: new Float64Array(4),
  };
  for (const convention of ['prestonHeuvelineGuillot', 'firstOfJanuary'] as const)
    expect(list(projectCohorts(closed, { ...fiveYears, convention, width: 1 }).population)).toEqual([
      3, 5, 7, 11, 0, 3, 5, 18, 0, 0, 3, 23,
    ]);
});

test('when more would leave than are present, all who are present leave, and the account shows their number', () => {
  const emptied = { population: Float64Array.of(10, 4), survival: Float64Array.of(1, 1, 1), fertility: new Float64Array(2) };
  for (const convention of ['prestonHeuvelineGuillot', 'firstOfJanuary'] as const) {
    const { population, outMigration } = projectCohorts(
      { ...emptied, departures: Float64Array.of(100, 100) },
      { ...fiveYears, convention, steps: 1, width: 1 },
    );
    expect(list(population.subarray(2))).toEqual([0, 0]);
    expect(sum(outMigration)).toBe(14);
  }
});

test('extra departures in one step change the departures of that step only', () => {
  const closed = { population: Float64Array.of(0, 100), survival: Float64Array.of(1, 1, 1), fertility: new Float64Array(2) };
  const { outMigration } = projectCohorts(
    { ...closed, departures: Float64Array.of(0, 0, 0, 30) },
    { ...fiveYears, convention: 'firstOfJanuary', width: 1 },
  );
  expect(list(outMigration)).toEqual([0, 0, 0, 30]);
});

test('positive net migration becomes in-migration, and negative net migration becomes departures', () => {
  const { inMigration, departures } = splitNetMigration(Float64Array.of(3, -2, 0));
  expect(list(inMigration)).toEqual([3, 0, 0]);
  expect(list(departures).map((persons) => persons + 0)).toEqual([0, 2, 0]);
});

/**
 * Real figures, with assumptions where figures do not exist: Statistics Norway’s table by municipality has ten wide age groups and no mortality.
 * Mortality by age is that of Swedish women 1993 (the table of the published case, e0 81.1 years), its level set so that the country’s 80-year-olds of
 * 2016 are its 90-year-olds of 2026. Within a group the ages are as in a stationary population. Births follow the infants per inhabitant aged 20–44 of the ten
 * years before. Migration is the mean of the ten projected years, so the test is of ageing, deaths and births and not of migration.
 */
describe('Hjartdal projected from 2016, compared with the population of 2026', () => {
  const ages = 106;
  const { from } = telemark.ageGroups;
  const perAge = (figure: (age: number) => number): Float64Array => Float64Array.from({ length: ages }, (_, age) => figure(age));
  const calendarYears: CohortOptions = { convention: 'firstOfJanuary', sexes: 1, steps: 10, width: 1, sexRatio: 1.05 };

  // Hazards at the boundaries of the five-year groups, ages 5, 10 … 80. Between and above these ages their logarithm is linear.
  const fiveYearHazards = list(survivalRatios(preston.inputs.nLx, 5, preston.inputs.radix)).map((ratio) => -Math.log(ratio) / 5);
  const hazard = (age: number): number => {
    const node = Math.min(15, Math.max(1, Math.floor(age / 5)));
    const [below = NaN, above = NaN] = fiveYearHazards.slice(node, node + 2);
    return below * (above / below) ** Math.max(0, age / 5 - node);
  };
  const survivalAt = (level: number): Float64Array =>
    Float64Array.from({ length: ages + 1 }, (_, row) =>
      Math.exp(-level * (row === 0 ? 4 * (fiveYearHazards[0] ?? NaN) : hazard(row))),
    );
  const byAge = (groups: readonly number[], survival: Float64Array): Float64Array => {
    const alive: number[] = [1];
    for (let age = 1; age < ages; age++) alive.push((alive[age - 1] ?? NaN) * (survival[age] ?? NaN));
    return perAge((age) => {
      const group = from.filter((start) => start <= age).length - 1;
      return ((groups[group] ?? NaN) * (alive[age] ?? NaN)) / sum(alive.slice(from[group], from[group + 1] ?? ages));
    });
  };
  const inGroups = (persons: Float64Array): number[] =>
    from.map((start, index) => sum(persons.slice(start, from[index + 1] ?? ages)));

  const country = telemark.wholeCountry;
  const oldInTenYears = (level: number): number[] => {
    const survival = survivalAt(level);
    const closed = { population: byAge(country['2016'], survival), survival, fertility: new Float64Array(ages) };
    return inGroups(projectCohorts(closed, calendarYears).population.slice(-ages));
  };
  let [low, high] = [0.5, 1.5];
  for (let halving = 0; halving < 30; halving++) {
    const middle = (low + high) / 2;
    if ((oldInTenYears(middle)[9] ?? NaN) > (country['2026'][9] ?? NaN)) low = middle;
    else high = middle;
  }

  const { infants, aged20to44, outMigration2016to2025, inMigration2016to2025 } = telemark.hjartdal;
  const decade = (figures: Record<string, number>, first: number): number =>
    sum(
      Object.entries(figures).flatMap(([year, persons]) => (Number(year) >= first && Number(year) < first + 10 ? [persons] : [])),
    );
  const survival = survivalAt(low);
  const { '2016': start, '2026': outcome } = telemark.municipalities.Hjartdal;
  const [before, after] = [byAge(start, survival), byAge(outcome, survival)];
  // Both sexes are in one column. With one column only girls are born into it, 1 in 2.05 children, so the rate is multiplied to give all children.
  const birthsPerAdult = (2.05 * decade(infants, 2007)) / decade(aged20to44, 2006);
  const yearly = (figures: readonly number[]): Float64Array => perAge((age) => (figures[age] ?? 0) / 10);
  const projected = projectCohorts(
    {
      population: before,
      survival,
      fertility: perAge((age) => (age >= 20 && age < 45 ? birthsPerAdult : 0)),
      outMigration: yearly(outMigration2016to2025).map((persons, age) =>
        age === 0 ? (10 * persons) / decade(infants, 2017) : (2 * persons) / ((before[age - 1] ?? NaN) + (after[age - 1] ?? NaN)),
      ),
      inMigration: yearly(inMigration2016to2025),
    },
    calendarYears,
  );

  test('with 0.84 of the table’s mortality, the country’s number of persons of 80 and older in 2026 is within 3 %', () => {
    expect(low).toBeCloseTo(0.84, 2);
    const [projectedOld = NaN, old = NaN] = [oldInTenYears(low), country['2026']].map((groups) => sum(groups.slice(8)));
    expect(Math.abs(projectedOld / old - 1)).toBeLessThan(0.035);
  });

  test('147 infants where 145 were counted, and in- and out-migration are the figures put in', () => {
    expect(Math.round(sum(projected.births))).toBe(147);
    expect(decade(infants, 2017)).toBe(145);
    expect(Math.abs(sum(projected.outMigration) - sum(outMigration2016to2025))).toBeLessThan(5);
    expect(sum(projected.inMigration)).toBeCloseTo(sum(inMigration2016to2025), 6);
  });

  test('1 615 inhabitants where 1 638 were counted; the error is among those over 66', () => {
    const groups = inGroups(projected.population.slice(-ages));
    expect(Math.round(sum(groups))).toBe(1615);
    expect(sum(outcome)).toBe(1638);
    expect(Math.abs(sum(groups.slice(0, 7)) - sum(outcome.slice(0, 7)))).toBeLessThan(10);
    // Movers over 70 are not counted in 2016–2021. The large cohorts born after 1945 were younger than the ages of 67–79 in a stationary population.
    expect(sum(outcome.slice(7)) - sum(groups.slice(7))).toBeGreaterThan(10);
    expect(sum(outcome.slice(7)) - sum(groups.slice(7))).toBeLessThan(30);
  });
});

describe('Input that cannot be projected is refused with a reason', () => {
  const options = { ...fiveYears, steps: 1 };
  const withFigure = (figures: Float64Array, position: number, value: number): Float64Array =>
    figures.map((figure, index) => (index === position ? value : figure));
  const refused = (changed: Partial<Cohorts>, changedOptions: Partial<CohortOptions> = {}): unknown =>
    refusal(() => projectCohorts({ ...sweden, ...changed }, { ...options, ...changedOptions }));

  test('negative or missing persons', () => {
    const population = (value: number): unknown => refused({ population: withFigure(sweden.population, 2, value) });
    expect(population(-1)).toEqual({ reason: 'figure-negative', argument: 'population', position: 3, value: -1 });
    expect(population(NaN)).toEqual({ reason: 'figure-missing', argument: 'population', position: 3 });
    expect(population(Infinity)).toEqual({ reason: 'figure-not-finite', argument: 'population', position: 3 });
  });

  test('survival above 1 or below 0; fertility in per mille', () => {
    const bounds = { reason: 'outside-bounds', min: 0, max: 1 };
    expect(refused({ survival: withFigure(sweden.survival, 4, 1.01) })).toEqual({ ...bounds, argument: 'survival', value: 1.01 });
    expect(refused({ survival: withFigure(sweden.survival, 4, -0.1) })).toEqual({ ...bounds, argument: 'survival', value: -0.1 });
    expect(refused({ survival: withFigure(sweden.survival, 4, NaN) })).toEqual({
      reason: 'figure-missing',
      argument: 'survival',
      position: 5,
    });
    expect(refused({ fertility: withFigure(sweden.fertility, 5, 149.9) })).toEqual({
      ...bounds,
      argument: 'fertility',
      value: 149.9,
    });
    expect(refused({ outMigration: new Float64Array(18).fill(1.5) })).toEqual({ ...bounds, argument: 'migration', value: 1.5 });
    expect(refused({ inMigration: new Float64Array(18).fill(-2) })).toMatchObject({
      reason: 'figure-negative',
      argument: 'migration',
    });
  });

  test('arrays of different sizes', () => {
    expect(refused({ survival: sweden.survival.slice(1) })).toEqual({
      reason: 'sizes-differ',
      argument: 'survival',
      size: 18,
      needed: 19,
    });
    expect(refused({ fertility: sweden.fertility.slice(1) })).toEqual({
      reason: 'sizes-differ',
      argument: 'fertility',
      size: 17,
      needed: 18,
    });
    expect(refused({ inMigration: new Float64Array(3) })).toEqual({
      reason: 'sizes-differ',
      argument: 'migration',
      size: 3,
      needed: 18,
    });
    expect(refused({ departures: new Float64Array(19) })).toEqual({
      reason: 'sizes-differ',
      argument: 'migration',
      size: 19,
      needed: 18,
    });
    expect(refused({ population: Float64Array.of(1) })).toEqual({
      reason: 'sizes-differ',
      argument: 'population',
      size: 1,
      needed: 2,
    });
  });

  test('too many steps, a width that is not a number of years, a sex ratio outside its bounds', () => {
    expect(refused({}, { steps: 101 })).toEqual({ reason: 'outside-bounds', argument: 'steps', value: 101, min: 1, max: 100 });
    expect(refused({}, { steps: 1.5 })).toEqual({ reason: 'not-whole', argument: 'steps', value: 1.5 });
    expect(refused({}, { convention: 'firstOfJanuary' })).toEqual({
      reason: 'outside-bounds',
      argument: 'width',
      value: 5,
      min: 1,
      max: 1,
    });
    expect(refused({}, { sexRatio: 105 })).toMatchObject({ reason: 'outside-bounds', argument: 'sexRatio', value: 105 });
  });
});
