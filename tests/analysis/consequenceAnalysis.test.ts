/**
 * The whole consequence analysis on real figures. Hjartdal’s loss from 2022 to 2023 is projected from the figures of 2022 and compared with the later figures.
 * For Notodden, the analysis shows the consequences if a quarter of the jobs in manufacturing were lost. Figures of Statistics Norway and the ministry, with their tables in the files read here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestFall } from '../../src/analysis/employmentFall';
import type { EconomyOfYear, EmployerLoss, Municipality, Nation } from '../../src/analysis/consequences';
import { labourMarketRegion } from '../../src/analysis/geography/labourMarketRegion';
import { smallAndIsolated } from '../../src/analysis/geography/smallAndIsolated';
import { incomeEqualisation } from '../../src/analysis/incomeEqualisation';
import { nationalBridge, toGroups, toIndustries } from '../../src/analysis/national/industryBridge';
import { industryGroups } from '../../src/analysis/national/industryGroups';
import { nationalTable } from '../../src/analysis/national/nationalTable';
import { project } from '../../src/analysis/projection/project';
import { mainResult, runScenario, scenarioSensitivity, type Scenario } from '../../src/analysis/scenario';
import { spillover } from '../../src/analysis/spillover';
import { blockGrantPerInhabitant, incomeEqualisationOf, judge, ruleAt, scenarioAssumptions } from '../../src/rules';
import telemark from '../data/consequences_telemark.json';
import employment from '../data/employment_telemark_13470.json';

type Name = keyof typeof telemark.municipalities;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const horizon = 10;
const { codes, jobs: nationalJobs, populationDriven, ...table } = nationalTable();
const nation: Nation = { jobs: nationalJobs, table, populationDriven };
const R01 = codes.indexOf('R01');

/** Jobs in each of the 17 groups in a year (table 13470). */
const groups = (municipality: string, year: number): number[] =>
  industryGroups.map(({ name }) => {
    const series = employment.series.find((row) => row.municipality === municipality && row.industry === name);
    return series!.persons[employment.years.indexOf(year)]!;
  });
const jobsIn = (municipality: string, year: number): number => sum(groups(municipality, year));

/** Inhabitants on 1 January (table 07459). */
const inhabitants = (name: Name): Map<number, number> =>
  new Map(Object.entries(telemark.municipalities[name].population).map(([year, ages]) => [Number(year), sum(ages)]));

/** Returns the share of the jobs in the municipality that residents hold (table 03321, 2022). */
function heldByResidents(name: Name, code2022: string): number {
  const flows: Readonly<Record<string, number>> = telemark.municipalities[name].commutersIn2022;
  return flows[code2022]! / sum(Object.values(flows));
}

/** Children under one year per inhabitant aged 20–44. */
function birthsPerAdult(name: Name, year: number): number {
  const ages = (telemark.municipalities[name].population as Readonly<Record<string, readonly number[]>>)[String(year)]!;
  return ages[telemark.ageGroups.names.indexOf('0 år')]! / ages[telemark.ageGroups.names.indexOf('20-44 år')]!;
}

const publicGroups = industryGroups.map(({ populationDriven: follows }) => follows ?? false);
const publicJobs = (municipality: string, year: number): number =>
  sum(groups(municipality, year).filter((_, index) => publicGroups[index]));

/** Jobs projected from those of the years up to `last`. */
const employmentFrom = (municipality: string, last: number) => {
  const years = employment.years.filter((year) => year <= last);
  return project(
    years,
    years.map((year) => jobsIn(municipality, year)),
    { horizon },
  ).rows;
};

/** The page of methods in each language, with its words for an unknown revenue. */
const methodPages = [
  { page: 'metode.md', locale: 'nb-NO', million: 'mill.', lacks: 'mangler: skatten ikke funnet' },
  { page: 'en/metode.md', locale: 'en-GB', million: 'million', lacks: 'missing: the tax was not found' },
] as const;

/** Returns the cells of a case in the table of the page, after the cell of the direct loss and without padding. */
function cellsOnPage(page: string, beginning: string): string[] {
  const row = readFileSync(join(__dirname, '../../docs', page), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${beginning}`));
  return (row ?? '')
    .split('|')
    .slice(3, -1)
    .map((cell) => cell.trim());
}

/** Returns the cells that the page should have for a case: jobs with the ripple, inhabitants after ten years, revenue of that year in millions. */
function pageCells(scenario: Scenario, decimals: number, { locale, million, lacks }: (typeof methodPages)[number]): string[] {
  const written = (value: number, places = 0): string =>
    value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places }).replace('-', '−');
  const ends = [scenario.middle, scenario.least, scenario.most];
  const [jobs, least, most] = ends.map((end) => written(sum(end.ripple.total), decimals));
  const results = ends.map(mainResult);
  const [people, fewest, mostPeople] = results.map(({ inhabitants: gone }) => written(gone));
  const revenue = results.flatMap(({ revenue: kroner }) => (kroner === null ? [] : [written(kroner / 1e6, 1)]));
  return [
    `${jobs} (${least}–${most})`,
    `${people} (${fewest} – ${mostPeople})`,
    revenue.length === 0 ? lacks : `${revenue[0]} ${million} (${revenue[1]} – ${revenue[2]})`,
  ];
}

const lastYear = ({ middle }: Scenario) => middle.years.at(-1)!;

describe('Hjartdal’s loss of 130 jobs in agriculture and forestry in 2023, projected from 2022', () => {
  const residents = heldByResidents('Hjartdal', '3819');
  const people = inhabitants('Hjartdal');
  const known = [...people.keys()].filter((year) => year <= 2023);

  /** Hjartdal has no coast, so none of its jobs in the group of agriculture, forestry and fishing are in fishing. */
  const bridge = nationalBridge().map((shares, group) => {
    if (industryGroups[group]!.code !== '01-03') return shares;
    const inland = shares.map((share, index) => (codes[index] === 'R03' ? 0 : share));
    return inland.map((share) => share / sum(inland));
  });
  const jobs = toIndustries(groups('Hjartdal', 2022), bridge);

  const municipality: Municipality = {
    employment: employmentFrom('Hjartdal', 2022),
    jobs,
    population: project(
      known,
      known.map((year) => people.get(year)!),
      { horizon },
    ).rows.map(({ projection }) => projection),
    outMigrationByAge: telemark.municipalities.Hjartdal.outMigrantsByAge2016to2025,
    birthsPerAdult: birthsPerAdult('Hjartdal', 2023),
    economy: Array.from({ length: horizon }, () => null),
  };
  const loss: EmployerLoss = { industries: [R01], years: [{ year: 2023, jobs: 130 }] };
  const assumed = scenarioAssumptions({
    publicJobsPerInhabitant: publicJobs('Hjartdal', 2022) / people.get(2023)!,
    residents,
  });
  const scenario = runScenario(municipality, nation, loss, assumed);

  test('is the fall of the statistics: 192 jobs in the group in 2022 and 62 in 2023, 739 in all in 2020 and 621 in 2023', () => {
    expect([2022, 2023].map((year) => groups('Hjartdal', year)[0])).toEqual([192, 62]);
    const fall = largestFall(
      employment.years,
      employment.years.map((year) => jobsIn('Hjartdal', year)),
      3,
    );
    expect(fall).toMatchObject({ from: 2020, to: 2023, jobs: 118 });
    expect(fall.share).toBeCloseTo(0.1597, 4);
    expect(judge({ jobsLost: fall.jobs, totalEmployment: 739, smallIsolated: false }).verdict).toBe('NEI');
  });

  test('happens in a municipality that is not proposed as small and isolated, because Notodden in its labour-market region is more central', () => {
    const proposal = smallAndIsolated('4024', ruleAt('criteria.isolatedClass').value);
    expect(proposal).toMatchObject({ proposed: false, reason: 'more-central-member', mostCentral: { name: 'Notodden' } });
    expect(
      labourMarketRegion('4024')!
        .members.map(({ name }) => name)
        .sort(),
    ).toEqual(['Hjartdal', 'Midt-Telemark', 'Notodden']);
  });

  test('affects residents of other municipalities too: residents of Hjartdal held 65 of 118 jobs and residents of Notodden 24, if commuters are hit in proportion', () => {
    const flows = Object.entries(telemark.municipalities.Hjartdal.commutersIn2022).map(([code, persons]) => ({
      municipality: code,
      commuters: persons,
    }));
    const rows = spillover(118, flows);
    const lostIn = (code: string): number => rows.find((row) => row.municipality === code)!.jobs;
    expect([lostIn('3819'), lostIn('3808'), sum(rows.map((row) => row.jobs))]).toEqual([65, 24, 118]);
    expect(residents).toBeCloseTo(402 / 727, 12);
  });

  test('costs hardly any other jobs by FLQ, because so small a region buys little locally', () => {
    const total = sum(scenario.middle.ripple.total);
    expect(total).toBeGreaterThan(130);
    expect(total).toBeLessThan(132);
    // The upper end is by CILQ, which does not depend on the size of the region.
    expect(sum(scenario.most.ripple.total)).toBeGreaterThan(total + 1);
    expect(sum(scenario.most.ripple.total)).toBeLessThan(135);
  });

  test('gives an interval for employment in 2023, lowered by the loss, that contains the 621 that were counted', () => {
    const { employment: jobsThen, jobsLost } = scenario.middle.years[0]!;
    expect(jobsThen.baseline.lower - jobsLost.total).toBeLessThan(621);
    expect(jobsThen.baseline.upper - jobsLost.total).toBeGreaterThan(621);
    expect(Math.abs(jobsThen.withLoss - 621)).toBeLessThan(35);
  });

  test('gives a fall in inhabitants, but the count rose from 1 588 at the start of 2023 to 1 638 three years later', () => {
    const end2025 = scenario.middle.years.find(({ year }) => year === 2025)!;
    expect(end2025.population.withLoss).toBeLessThan(end2025.population.baseline);
    expect(end2025.population.baseline - end2025.population.withLoss).toBeCloseTo(130.6 * residents * 0.08 * 1.6, 0);
    expect(people.get(2026)).toBe(1638);
    expect(people.get(2026)! - people.get(2023)!).toBe(50);
  });

  test.each(methodPages)('is on $page with these figures', (methodPage) => {
    expect(cellsOnPage(methodPage.page, 'Hjartdal 2023')).toEqual(pageCells(scenario, 1, methodPage));
  });

  test('has no result for the municipality’s revenue, because its tax is not among the figures', () => {
    expect(mainResult(scenario.middle).revenue).toBeNull();
    const sensitivity = scenarioSensitivity(municipality, nation, loss, assumed);
    expect(sensitivity.every(({ least, most }) => least.revenue === null && most.revenue === null)).toBe(true);
  });
});

describe('A loss of 150 of Notodden’s 633 jobs in manufacturing in 2027', () => {
  const residents = heldByResidents('Notodden', '3808');
  const people = inhabitants('Notodden');
  const projection = telemark.municipalities.Notodden.projection as Readonly<Record<string, readonly number[]>>;
  const { taxPerInhabitant, equalisationPerInhabitant } = telemark.municipalities.Notodden.tax2025;
  const nationalMean = ruleAt('equalisation.nationalMean').value;
  const years = Array.from({ length: horizon }, (_, index) => 2026 + index);

  /** The economy in kroner of 2025: the tax, the national mean and the grant of 2025, with each year's rates. */
  const economy = years.map((year): EconomyOfYear => ({
    taxPerInhabitant,
    nationalMean,
    parameters: { ...incomeEqualisationOf(year, 'carry on'), grantPerInhabitant: blockGrantPerInhabitant(2025) },
  }));
  const jobs = toIndustries(groups('Notodden', 2025));
  const municipality: Municipality = {
    employment: employmentFrom('Notodden', 2025),
    jobs,
    population: years.map((year) => sum(projection[String(year + 1)]!)),
    outMigrationByAge: telemark.municipalities.Notodden.outMigrantsByAge2016to2025,
    birthsPerAdult: birthsPerAdult('Notodden', 2026),
    economy,
  };
  /** It is not known which industry of manufacturing loses the jobs, so all of them are members. */
  const manufacturing = industryGroups.find(({ name }) => name === 'Industri')!.industries.map((code) => codes.indexOf(code));
  const loss: EmployerLoss = { industries: manufacturing, years: [{ year: 2027, jobs: 150 }] };
  const assumed = scenarioAssumptions({
    publicJobsPerInhabitant: publicJobs('Notodden', 2025) / people.get(2026)!,
    residents,
  });
  const scenario = runScenario(municipality, nation, loss, assumed);

  test('starts from the published figures: 13 389 inhabitants, 5 866 jobs, 76 per cent of them held by residents', () => {
    expect(people.get(2026)).toBe(13_389);
    expect(jobsIn('Notodden', 2025)).toBe(5866);
    expect(residents).toBeCloseTo(0.7632, 4);
  });

  test.each(methodPages)('is on $page with these figures', (methodPage) => {
    expect(cellsOnPage(methodPage.page, 'Notodden 2027')).toEqual(pageCells(scenario, 0, methodPage));
  });

  test('starts from the equalisation that the ministry settled for 2025: 4 406.18 kroner per inhabitant', () => {
    const rates = incomeEqualisationOf(2025);
    const net = incomeEqualisation(taxPerInhabitant, nationalMean, rates, rates.deductionShare);
    expect(net).toBeCloseTo(equalisationPerInhabitant, 3);
  });

  test('costs 21 more jobs at suppliers and shops, and between 11 and 115 with other assumptions about local purchases', () => {
    const extra = (end: Scenario['middle']): number => sum(end.ripple.total) - 150;
    expect([scenario.least, scenario.middle, scenario.most].map((end) => Math.floor(extra(end)))).toEqual([11, 21, 115]);
    expect(scenario.middle.ripple.direct.reduce((all, value) => all + value, 0)).toBeCloseTo(150, 9);
    const byGroup = toGroups(scenario.middle.ripple.total);
    publicGroups.forEach((follows, index) => {
      if (follows) expect(byGroup[index]).toBe(0);
    });
    expect(sum(byGroup)).toBeCloseTo(sum(scenario.middle.ripple.total), 9);
  });

  test('reduces jobs, inhabitants and revenue in ten years, each between the ends of the band', () => {
    const [least, middle, most] = [scenario.least, scenario.middle, scenario.most].map(({ years: rows }) => rows.at(-1)!);
    const personsLost = (year: typeof least): number => year!.population.baseline - year!.population.withLoss;
    expect(personsLost(least)).toBeLessThan(personsLost(middle));
    expect(personsLost(middle)).toBeLessThan(personsLost(most));
    expect(least!.revenue!.difference).toBeGreaterThan(middle!.revenue!.difference);
    expect(middle!.revenue!.difference).toBeGreaterThan(most!.revenue!.difference);
    expect(middle!.revenue!.difference).toBeLessThan(0);
    expect(personsLost(middle)).toBeCloseTo(19.3, 1);
  });

  test('is compensated by 99 per cent of the fall in tax per remaining inhabitant, because the rates below 90 per cent of the mean are 64 and 35 per cent', () => {
    const { population, revenue } = lastYear(scenario);
    const perInhabitant = (kind: 'tax' | 'equalisation'): number =>
      revenue!.withLoss[kind] / population.withLoss - revenue!.baseline[kind] / population.baseline;
    expect(perInhabitant('tax')).toBeLessThan(-50);
    expect(perInhabitant('equalisation') / -perInhabitant('tax')).toBeCloseTo(0.99, 4);
  });

  test('gives figures that follow from each other by hand calculation', () => {
    const { jobsLost, absorption, population, revenue } = lastYear(scenario);
    expect(jobsLost.total).toBeCloseTo(sum(scenario.middle.ripple.total) + jobsLost.public, 9);
    expect(absorption.lostByResidents).toBeCloseTo(jobsLost.total * residents, 9);
    expect(absorption.moved).toBeCloseTo(jobsLost.total * residents * 0.08, 9);
    expect(-absorption.populationEffect).toBeCloseTo(absorption.moved * 1.6, 9);
    const lostTax = population.baseline * taxPerInhabitant - absorption.fewerEmployedResidents * 30_000;
    expect(revenue!.withLoss.tax).toBeCloseTo(lostTax, -1);
    expect(revenue!.withLoss.total).toBe(revenue!.withLoss.tax + revenue!.withLoss.equalisation + revenue!.withLoss.grant);
  });

  test('uses rates with a stated certainty: those of 2026 are announced, and those after are the same, carried on', () => {
    expect(years.map((year) => incomeEqualisationOf(year, 'carry on').certainty)).toEqual([
      'uncertain',
      ...years.slice(1).map(() => 'not known'),
    ]);
    expect(scenarioSensitivity(municipality, nation, loss, assumed).map(({ assumption }) => assumption)).toContain('moved');
  });
});
