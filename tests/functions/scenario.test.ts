/** Calls SCENARIO as the sheets do: for Notodden if 150 of 633 jobs in manufacturing are lost in 2027, and for Hjartdal after its losses from 2020 to 2023. */
import { toIndustries } from '../../src/analysis/national/industryBridge';
import { industryGroups } from '../../src/analysis/national/industryGroups';
import { nationalTable } from '../../src/analysis/national/nationalTable';
import { project } from '../../src/analysis/projection/project';
import { mainResult, runScenario, scenarioSensitivity } from '../../src/analysis/scenario';
import { catalogue } from '../../src/functions/catalogue';
import { blockGrantPerInhabitant, incomeEqualisationOf, movers, ruleAt, scenarioAssumptions } from '../../src/rules';
import telemark from '../data/consequences_telemark.json';
import employment from '../data/employment_telemark_13470.json';
import { code, inLanguage, refusal, rows } from './excel';

type Row = readonly unknown[];
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const numbers = (row: Row, from = 1): number[] => row.slice(from).map(Number);

const seriesOf = (place: string) => employment.series.filter(({ municipality }) => municipality === place);
const regionalOf = (place: string, year: number): [string, number][] =>
  seriesOf(place).map(({ industry, persons }) => [industry, persons[employment.years.indexOf(year)]!]);
const jobsOf = (place: string): [number, number][] =>
  employment.years.map((year, index) => [year, sum(seriesOf(place).map(({ persons }) => persons[index]!))]);
const peopleOf = (place: 'Hjartdal' | 'Notodden'): [number, number][] => {
  const { population, projection } = telemark.municipalities[place];
  // The projection's first year is a counted population, so the counted figures replace it.
  const all = new Map(
    [...Object.entries(projection), ...Object.entries(population)].map(([year, ages]) => [Number(year), sum(ages)]),
  );
  return [...all];
};

const { taxPerInhabitant } = telemark.municipalities.Notodden.tax2025;
/** Matches a number that is equal except for rounding in the last digits. */
const near = (value: unknown, digits = 9): unknown => expect.closeTo(Number(value), digits) as unknown;
const containing = (text: string): unknown => expect.stringContaining(text) as unknown;

const parts = ['sysselsetting', 'befolkning', 'økonomi', 'hovedtall', 'følsomhet', 'næringer'] as const;
type Part = (typeof parts)[number];

const people = new Map(peopleOf('Notodden'));
const inputs = {
  losses: [[2027, 150]] as Row[],
  industry: 'Industri' as unknown,
  regional: regionalOf('Notodden', 2025) as Row[],
  employment: jobsOf('Notodden') as Row[],
  population: [...people].filter(([year]) => year >= 2016 && year <= 2036) as Row[],
  assumptions: null as unknown,
  tax: taxPerInhabitant as unknown,
};
const ask = (show: unknown, other: Partial<typeof inputs> = {}): unknown[][] =>
  rows('SCENARIO', ...Object.values({ ...inputs, ...other }), show);
const refused = (other: Partial<typeof inputs>, show: Part = 'hovedtall') =>
  refusal('SCENARIO', ...Object.values({ ...inputs, ...other }), show);
const last = (show: Part, other: Partial<typeof inputs> = {}): number[] => numbers(ask(show, other).at(-1)!, 0);

describe('Notodden, if 150 jobs in manufacturing are lost in 2027', () => {
  const [jobs, inhabitants, revenue, main, sensitivity, industries] = parts.map((show) => ask(show)) as [
    ...(readonly [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]]),
  ];

  test('gets the same answer as from the method with the same figures', () => {
    const table = nationalTable();
    const years = Array.from({ length: 10 }, (_, index) => 2026 + index);
    const [y, v] = [employment.years, jobsOf('Notodden').map(([, persons]) => persons)];
    const members = industryGroups.find(({ name }) => name === 'Industri')!.industries.map((one) => table.codes.indexOf(one));
    const followers = industryGroups.map(({ populationDriven }) => populationDriven ?? false);
    const publicJobs = sum(inputs.regional.map(([, persons], index) => (followers[index] ? Number(persons) : 0)));
    const scenarioInputs = [
      {
        employment: project(y, v, {}).rows,
        jobs: toIndustries(inputs.regional.map(([, persons]) => Number(persons))),
        population: years.map((year) => people.get(year + 1)!),
        outMigrationByAge: movers.outMigrantsByAge,
        birthsPerAdult: movers.birthsPerAdult,
        economy: years.map((year) => ({
          taxPerInhabitant,
          nationalMean: ruleAt('equalisation.nationalMean').value,
          parameters: { ...incomeEqualisationOf(year, 'carry on'), grantPerInhabitant: blockGrantPerInhabitant(2025) },
        })),
      },
      { ...table, table },
      { industries: members, years: [{ year: 2027, jobs: 150 }] },
      scenarioAssumptions({ publicJobsPerInhabitant: publicJobs / 13_389 }),
    ] as const;
    const found = runScenario(...scenarioInputs);
    found.middle.years.forEach((year, index) => {
      expect(jobs[index]![0]).toBe(year.year);
      expect(jobs[index]![8]).toBeCloseTo(year.jobsLost.total, 9);
      expect(jobs[index]![10]).toBeCloseTo(found.least.years[index]!.jobsLost.total, 9);
      expect(jobs[index]![11]).toBeCloseTo(found.most.years[index]!.jobsLost.total, 9);
      expect(inhabitants[index]![2]).toBeCloseTo(year.population.withLoss, 9);
      expect(revenue[index]![9]).toBe(year.revenue!.difference);
    });
    expect(numbers(main[2]!)).toEqual([found.middle, found.least, found.most].map((one) => mainResult(one).revenue));
    expect(sensitivity.map(([, , , , low]) => low)).toEqual(
      scenarioSensitivity(...scenarioInputs).map(({ low }) => near(low.jobs)),
    );
  });

  test('is the example of the function', () => expect(rows('SCENARIO', ...catalogue.SCENARIO.example)).toEqual(main));

  test('loses some 174 jobs, 19 inhabitants and 1.4 million kroner a year in 2035, all written as negative numbers', () => {
    expect(main.map(([label]) => label)).toEqual(['Arbeidsplasser', 'Innbyggere', 'Inntekter']);
    const [lost, gone, kroner] = main.map((row) => Number(row[1]));
    expect(lost).toBeCloseTo(-173.94, 2);
    expect(gone).toBeCloseTo(-18.95, 2);
    expect(kroner! / 1e6).toBeCloseTo(-1.4, 1);
  });

  test('loses nothing before 2027, and from then on the baseline less the path with the loss is the sum of the parts', () => {
    expect(jobs.map(([year]) => year)).toEqual(Array.from({ length: 10 }, (_, index) => 2026 + index));
    expect(numbers(jobs[0]!).slice(3, 8)).toEqual([0, 0, 0, 0, 0]);
    for (const row of jobs) {
      const [baseline, lower, upper, direct, indirect, induced, followers, total, withLoss] = numbers(row) as [
        ...(readonly [number, number, number, number, number, number, number, number, number]),
      ];
      expect(baseline - withLoss).toBeCloseTo(total, 9);
      expect(direct + indirect + induced + followers).toBeCloseTo(total, 9);
      expect(lower).toBeLessThan(baseline);
      expect(baseline).toBeLessThan(upper);
    }
    expect(jobs.slice(1).map((row) => row[4])).toEqual(jobs.slice(1).map(() => near(150)));
  });

  test('has the baseline that PROJECTION gives', () => {
    const [y, v] = [inputs.employment.map(([year]) => [year]), inputs.employment.map(([, persons]) => [persons])];
    expect(jobs.map((row) => row.slice(0, 4))).toEqual(rows('PROJECTION', y, v, 10));
  });

  test('has its missing inhabitants by age, fewer of them old than young', () => {
    inhabitants.forEach((row, index) => {
      const [year, baseline, withLoss, difference, ...rest] = numbers(row, 0) as [number, number, number, number, ...number[]];
      const ages = rest.slice(0, 7);
      expect(baseline).toBe(people.get(year + 1));
      expect(withLoss - baseline).toBeCloseTo(difference, 9);
      expect(sum(ages)).toBeCloseTo(difference, 9);
      if (index === 0) expect(ages).toEqual([0, 0, 0, 0, 0, 0, 0]);
      else for (const age of ages) expect(age).toBeLessThan(0);
      expect(Math.min(...ages)).toBe(ages[3]);
    });
  });

  test('has its middle between the least and the most in every year and part', () => {
    for (const row of jobs) expect([row[10], row[8], row[11]]).toEqual(ascending([row[10], row[8], row[11]]));
    for (const row of inhabitants) expect([row[12], row[3], row[11]]).toEqual(ascending([row[12], row[3], row[11]]));
    for (const row of revenue) expect([row[11], row[9], row[10]]).toEqual(ascending([row[11], row[9], row[10]]));
    for (const row of industries) expect([row[5], row[4], row[6]]).toEqual(ascending([row[5], row[4], row[6]]));
    for (const [, middle, least, most] of main) expect([most, middle, least]).toEqual(ascending([most, middle, least]));
  });

  test('has the last rows of its parts as main figures', () => {
    expect(numbers(main[0]!)).toEqual([8, 10, 11].map((at) => -last('sysselsetting')[at]!));
    expect(numbers(main[1]!)).toEqual([3, 11, 12].map((at) => last('befolkning')[at]));
    expect(numbers(main[2]!)).toEqual([9, 10, 11].map((at) => last('økonomi')[at]));
  });

  test('has revenue in whole kroner that sum, by the same rates as REVENUE, with the certainty of each year', () => {
    for (const row of revenue) {
      const [tax, equalisation, grant, all, tax1, equalisation1, grant1, all1, difference, least, most] = numbers(row);
      expect(tax! + equalisation! + grant!).toBe(all);
      expect(tax1! + equalisation1! + grant1!).toBe(all1);
      expect(all1! - all!).toBe(difference);
      expect([...numbers(row).slice(0, 8), least, most].every((kroner) => Number.isInteger(kroner))).toBe(true);
    }
    const [[, ...asked] = []] = rows(
      'REVENUE',
      people.get(2027),
      taxPerInhabitant,
      ruleAt('equalisation.nationalMean').value,
      2026,
    );
    expect(revenue[0]!.slice(1, 5)).toEqual(asked.slice(0, 4));
    expect(revenue.map((row) => row[12])).toEqual(['USIKKER', ...Array.from({ length: 9 }, () => 'UKJENT')]);
  });

  test('has its jobs by industry in the given order, without the jobs of public services', () => {
    expect(industries.map(([name]) => name)).toEqual(inputs.regional.map(([name]) => name));
    for (const row of industries) expect(sum(numbers(row).slice(0, 3))).toBeCloseTo(Number(row[4]), 9);
    const all = (at: number): number => sum(industries.map((row) => Number(row[at])));
    expect([all(1), all(2), all(3)]).toEqual([4, 5, 6].map((at) => near(last('sysselsetting')[at])));
    expect(industries.find(([name]) => name === 'Undervisning')).toEqual(['Undervisning', 0, 0, 0, 0, 0, 0]);
    const turned = ask('næringer', { regional: [...inputs.regional].reverse() });
    expect([...turned].reverse().map(([name]) => name)).toEqual(inputs.regional.map(([name]) => name));
  });

  test('gets the same answer for jobs by industry of the table and by group', () => {
    const spread = toIndustries(inputs.regional.map(([, persons]) => Number(persons)));
    const regional = nationalTable().codes.map((name, index) => [name, spread[index]!]);
    const apart = ask('hovedtall', { regional });
    apart.forEach((row, index) =>
      numbers(row).forEach((value, end) => expect(value).toBeCloseTo(numbers(main[index]!)[end]!, 6)),
    );
    expect(ask('næringer', { regional })).toHaveLength(62);
  });

  test.each([
    ['hovedtall', 'Hovudtal', ' MAIN '],
    ['sysselsetting', 'Sysselsetting', 'employment'],
    ['befolkning', 'BEFOLKNING', 'population'],
    ['økonomi', 'Økonomi', 'economy'],
    ['følsomhet', 'følsemd', 'sensitivity'],
    ['næringer', 'næringar', 'Industries'],
  ])('is shown as %s, %s or %s', (nb, nn, en) => {
    expect(ask(nn)).toEqual(ask(nb));
    expect(ask(en)).toEqual(ask(nb));
  });

  test.each(parts)('has as many headers as columns: %s', (show) => {
    const [header, ...body] = rows('SCENARIO', ...Object.values(inputs), show, true);
    expect(header).toHaveLength(body[0]!.length);
    expect(body).toEqual(ask(show));
  });
});

const ascending = (values: readonly unknown[]): unknown[] => [...values].sort((one, other) => Number(one) - Number(other));

describe('When everyone spends the wages, as in RIPPLE, the jobs by industry are the same as in RIPPLE', () => {
  const residents = [['absorption.residents', 1, 1, 1]];
  const byIndustry = (industry: string, losses: Row[], regional: Row[] = inputs.regional): number[][] =>
    ask('næringer', { industry, losses, regional, assumptions: residents }).map((row) => numbers(row));

  test.each([
    ['Industri', [150]],
    ['10-33', [633]],
    ['R21', [150]],
    ['Varehandel, reparasjon av motorvogner', [90, 40, 110]],
    ['68-75', [233]],
    ['01-03', [1, 60]],
    ['RP', [20]],
  ])('%s, losing %j', (industry, jobs) => {
    const losses = jobs.map((lost, index) => [2024 + index, lost]);
    const known = inputs.regional.slice(0, -1);
    const asked = rows('RIPPLE', sum(jobs), industry, known).map((row) => numbers(row));
    const found = byIndustry(industry, losses, known);
    expect(asked).toHaveLength(16);
    asked.forEach((row, index) => row.forEach((value, column) => expect(found[index]![column]).toBeCloseTo(value, 9)));
  });

  test('also by industry of the table', () => {
    const spread = toIndustries(inputs.regional.map(([, persons]) => Number(persons)));
    const regional = nationalTable().codes.map((name, index) => [name, spread[index]!]);
    const asked = rows('RIPPLE', 150, 'Industri', regional).map((row) => numbers(row));
    const found = byIndustry('Industri', [[2027, 150]], regional);
    asked.forEach((row, index) => row.forEach((value, column) => expect(found[index]![column]).toBeCloseTo(value, 9)));
  });

  test('150 jobs in Industri become 172.77 in all, between 162.23 and 274.25', () => {
    const found = byIndustry('Industri', [[2027, 150]]);
    expect([3, 4, 5].map((column) => sum(found.map((row) => row[column]!)).toFixed(2))).toEqual(['172.77', '162.23', '274.25']);
  });

  test('all 633 jobs in Industri become 633 in that row, in the middle and at both ends, whoever spends the wages', () => {
    const losses = [
      [2026, 300],
      [2028, 333],
    ];
    for (const assumptions of [residents, null]) {
      const found = ask('næringer', { losses, assumptions });
      const industri = numbers(found.find(([name]) => name === 'Industri')!);
      expect(industri).toEqual([633, 0, 0, 633, 633, 633].map((jobs) => near(jobs)));
    }
  });
});

describe('An assumption', () => {
  const sensitivity = ask('følsomhet');
  const main = ask('hovedtall').map((row) => Number(row[1]));

  test('is listed with its value, low and high, in the order of the scenario', () => {
    expect(sensitivity.map((row) => row.slice(0, 4))).toEqual([
      ['ripple.delta', 0.25, 0.15, 0.35],
      ['absorption.residents', 0.76, 0.5, 0.95],
      ['absorption.commuting', 0.15, 0.05, 0.3],
      ['absorption.unemployed', 0.2, 0.1, 0.35],
      ['absorption.outOfLabourForce', 0.12, 0.05, 0.2],
      ['absorption.moved', 0.08, 0.03, 0.15],
      ['absorption.householdFactor', 1.6, 1, 2.2],
      ['population.movingYears', 3, 1, 5],
      ['publicJobs.response', 0.7, 0.3, 1],
      ['revenue.taxPerJob', 30_000, 15_000, 50_000],
    ]);
  });

  test('shows the main figures at its low value, which is not always the least loss: with a low delta more is bought in the region, and more is lost', () => {
    const [delta, residents] = sensitivity;
    expect(Number(delta![4])).toBeLessThan(main[0]!);
    expect(Number(delta![5])).toBeGreaterThan(main[0]!);
    expect(Number(residents![6])).toBeGreaterThan(main[1]!);
  });

  test('changes nothing when its low and high are equal to its value', () => {
    const fixed = sensitivity.map(([id, value]) => [id, value, value, value]);
    for (const row of ask('følsomhet', { assumptions: fixed }))
      expect(numbers(row, 4)).toEqual(main.flatMap((value) => [value, value]).map((value) => near(value)));
    for (const row of ask('hovedtall', { assumptions: fixed })) expect(new Set(numbers(row)).size).toBe(1);
  });

  test('is overridden by an own value: the figure at the low value is then the main figure', () => {
    sensitivity.forEach(([id, , low, , jobs, , people1, , revenue], index) => {
      if (index === 0) return; // The low end of delta is by CILQ.
      const own = ask('hovedtall', { assumptions: [[id, low, '', '']] }).map((row) => Number(row[1]));
      expect(own).toEqual([jobs, people1, revenue].map((value) => near(value, 6)));
    });
  });

  test('has its judged value when it is blank, and its band widens to a value outside it', () => {
    expect(ask('hovedtall', { assumptions: [['absorption.moved', null, '', '..']] })).toEqual(ask('hovedtall'));
    const wide = ask('følsomhet', { assumptions: [['Absorption.Moved', 0.2, '', '']] })[5]!;
    expect(wide.slice(0, 4)).toEqual(['absorption.moved', 0.2, 0.03, 0.2]);
  });

  test('is refused when it is the outcome that gets the rest, or an impossible figure', () => {
    const own = (...row: unknown[]) => refused({ assumptions: [row] });
    expect(own('absorption.reemployedLocally', 0.5, '', '')).toMatchObject({
      code: '#N/A',
      message: containing('absorption.moved'),
    });
    for (const [id, value] of [
      ['absorption.moved', 1.5],
      ['publicJobs.response', -0.1],
      ['population.movingYears', 2.5],
      ['population.movingYears', 0],
      ['revenue.taxPerJob', -1],
      ['ripple.delta', 1],
    ] as const)
      expect(own(id, value, '', '')).toMatchObject({
        code: '#NUM!',
        message: expect.stringMatching(/^«forutsetninger»/) as unknown,
      });
    expect(own('absorption.moved', 0.9, '', '').message).toContain('andelene er 1,37 til sammen');
  });
});

describe('Without the tax', () => {
  test.each([[null], [''], ['..'], [0]])('(%p), revenue is missing and the rest is answered', (tax) => {
    expect(ask('hovedtall', { tax })[2]).toEqual(['Inntekter', '..', '..', '..']);
    expect(ask('hovedtall', { tax }).slice(0, 2)).toEqual(ask('hovedtall').slice(0, 2));
    expect(ask('økonomi', { tax })[9]).toEqual([2035, ...Array.from({ length: 11 }, () => '..'), 'UKJENT']);
    expect(ask('følsomhet', { tax })[0]!.slice(8)).toEqual(['..', '..']);
  });
});

describe('Hjartdal, whose figures to 2025 include the loss in agriculture and forestry in 2023', () => {
  const hjartdal = {
    losses: [[2023, 130]],
    industry: 'R01',
    regional: regionalOf('Hjartdal', 2022),
    employment: jobsOf('Hjartdal'),
    population: peopleOf('Hjartdal'),
    tax: 40_000,
  };

  test('has its projections as the path with the loss, and adds the lost jobs and inhabitants in the path without', () => {
    const projected = rows(
      'PROJECTION',
      hjartdal.employment.map(([year]) => [year]),
      hjartdal.employment.map(([, persons]) => [persons]),
    );
    const jobs = ask('sysselsetting', hjartdal);
    expect(jobs.map((row) => [row[0], row[9]])).toEqual(projected.map(([year, middle]) => [year, middle]));
    jobs.forEach((row, index) => {
      const total = Number(row[8]);
      expect(total).toBeGreaterThan(130);
      expect(row.slice(1, 4)).toEqual(projected[index]!.slice(1).map((value) => near(Number(value) + total)));
    });
    const found = new Map(hjartdal.population);
    for (const row of ask('befolkning', hjartdal)) {
      expect(row[2]).toBe(found.get(Number(row[0]) + 1));
      expect(Number(row[3])).toBeLessThan(-10);
    }
    for (const row of ask('økonomi', hjartdal)) expect(row[5]).toBe(Math.round(found.get(Number(row[0]) + 1)! * 40_000));
  });

  test('counts the years since people moved: more are missing in 2026 than when they moved', () => {
    const past = Number(ask('befolkning', hjartdal)[0]![3]);
    const seen = { ...hjartdal, employment: hjartdal.employment.filter(([year]) => year <= 2022) };
    const rows2023 = ask('befolkning', { ...seen, population: hjartdal.population });
    expect(rows2023[0]![0]).toBe(2023);
    expect(past).toBeLessThan(Number(rows2023[0]![3]));
  });
});

describe('The years of the scenario', () => {
  test('are as many as the population has, and at most ten', () => {
    const until = (year: number) => ask('sysselsetting', { population: inputs.population.filter(([at]) => Number(at) <= year) });
    expect(until(2030).map(([year]) => year)).toEqual([2026, 2027, 2028, 2029]);
    expect(until(2030)).toEqual(ask('sysselsetting').slice(0, 4));
    expect(ask('sysselsetting', { population: peopleOf('Notodden') })).toHaveLength(10);
  });

  test('begin after the newest figure of employment, when later years are blank', () => {
    const without = inputs.employment.map(([year, persons]) => [year, year === 2025 ? '..' : persons]);
    expect(ask('sysselsetting', { employment: without })[0]![0]).toBe(2025);
  });

  test('are refused when there is no population at the end of the first year', () => {
    const message = refused({ population: inputs.population.filter(([year]) => Number(year) <= 2026) });
    expect(message).toEqual({
      code: '#N/A',
      message:
        '«folketall» mangler folketallet 1. januar 2027, det første analysen trenger. Fyll det inn, observert eller framskrevet.',
    });
    inLanguage('en-GB', () =>
      expect(
        refused({
          population: [
            [2027, '..'],
            [2026, 13_389],
          ],
        }).message,
      ).toContain('lacks the population on 1 January 2027'),
    );
  });
});

describe('A call that cannot be answered', () => {
  test('is refused with a message that names the cell and says what to do', () => {
    const says = (other: Partial<typeof inputs>) => refused(other);
    expect(
      says({
        regional: [
          ['Industri', '..'],
          ['Undervisning', 600],
        ],
      }),
    ).toEqual({
      code: '#N/A',
      message: '«regionen» mangler et tall for «Industri». Fyll det inn; skriv 0 der det ikke er noe.',
    });
    expect(says({ losses: [[2027, 700]] }).message).toBe(
      '«bortfall»: 700 er tapt, men det er bare 633 å tape. Kontroller tallene.',
    );
    expect(says({ losses: [[2027, -5]] })).toMatchObject({ code: '#NUM!', message: containing('negativt') });
    expect(says({ losses: [[2040, 10]] }).message).toContain('2040 er utenfor det tillatte. Oppgi et tall fra 2006 til 2035');
    expect(says({ industry: 'Uoppgitt' })).toMatchObject({
      code: '#N/A',
      message: containing('kjenner ikke næringen'),
    });
    expect(says({ industry: 'R21', losses: [[2027, 634]] }).message).toContain('634 er tapt, men det er bare 633');
    expect(
      says({
        population: [
          [2027, 13_395],
          [2027, 13_395],
        ],
      }).message,
    ).toContain('står to ganger');
    expect(says({ population: [[2027, -1]] }).code).toBe('#NUM!');
    expect(says({ employment: inputs.employment.filter(([year]) => year !== 2020) })).toMatchObject({
      code: '#VALUE!',
      message: containing('Etter 2019 kommer 2021'),
    });
    expect(
      says({
        population: [
          [2026, 30],
          [2027, 30],
          [2028, 30],
        ],
      }).message,
    ).toMatch(/^«(folketall|skatt)»/);
    expect(code('SCENARIO', ...Object.values(inputs), 'alt')).toBe('#N/A');
    expect(says({ assumptions: [['absorption.moved', 0.1]] }).message).toContain('har 2 kolonner');
  });

  test('does not include one that loses a whole group over two years, or an industry that is larger than its group', () => {
    const whole = ask('sysselsetting', {
      losses: [
        [2027, 400],
        [2029, 233],
      ],
    });
    expect(whole.map((row) => row[4])).toEqual([0, 400, 400, 633, 633, 633, 633, 633, 633, 633].map((jobs) => near(jobs)));
    expect(Number(ask('sysselsetting', { industry: 'R21' })[1]![4])).toBeCloseTo(150, 9);
  });

  test('does not include one without losses', () => {
    expect(
      ask('hovedtall', {
        losses: [
          [2027, 0],
          [2028, ''],
        ],
      }),
    ).toEqual([
      ['Arbeidsplasser', 0, 0, 0],
      ['Innbyggere', 0, 0, 0],
      ['Inntekter', 0, 0, 0],
    ]);
  });
});
