import { AnalysisError } from '../analysis/analysisError';
import type { ConsequencesOfYear, EconomyOfYear, EmployerLoss, Municipality } from '../analysis/consequences';
import type { MunicipalRevenue } from '../analysis/freeRevenue';
import { toGroups } from '../analysis/national/industryBridge';
import { nationalTable } from '../analysis/national/nationalTable';
import { project } from '../analysis/projection/project';
import {
  mainResult,
  scenario,
  scenarioSensitivity,
  type Assumed,
  type AssumptionKey,
  type MainResult,
  type Scenario,
} from '../analysis/scenario';
import {
  assumedRange,
  assumptionAt,
  blockGrantPerInhabitant,
  incomeEqualisationOf,
  movers,
  newestSettledYear,
  ruleAt,
  scenarioAssumptionIds,
  scenarioAssumptions,
  type AssumptionId,
  type OwnFigures,
} from '../rules';
import { certaintyWords } from '../text/functions/words';
import { notKnown, scenarioColumns, scenarioFigures, scenarioParts } from '../text/functions/scenario';
import { expected, messages } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import type { Value } from './declaration';
import { define } from './define';
import { jobsNamed, membersNamed, roomFor, type IndustryFigure } from './industries';
import {
  boolean,
  industry,
  industryFigures,
  namedRanges,
  optional,
  perInhabitant,
  whereKnown,
  word,
  yearAndNumber,
} from './kinds';
import { analysisReasons, ruleReasons } from './reasons';
import { refuse } from './refusal';

type Part = keyof typeof scenarioParts;
const partNamed = (written: string): Part | undefined => {
  const name = written.trim().toLowerCase();
  return (Object.keys(scenarioParts) as Part[]).find((part) => scenarioParts[part].some((own) => own === name));
};

const ids: readonly AssumptionId[] = Object.values(scenarioAssumptionIds);
const idNamed = (written: string): AssumptionId | undefined =>
  ids.find((id) => id.toLowerCase() === written.trim().toLowerCase());

/** Notodden: jobs 2016–2025 (Statistisk sentralbyrå, tabell 13470), inhabitants (07459, and 14746 MMMM from 2027; CC BY 4.0), tax of 2025 (avregning). */
const example = [
  [[2027, 150]],
  'Industri',
  [
    ['Jordbruk, skogbruk og fiske', 97],
    ['Bergverksdrift og utvinning', 120],
    ['Industri', 633],
    ['Elektrisitet, vann og renovasjon', 148],
    ['Bygge- og anleggsvirksomhet', 359],
    ['Varehandel, reparasjon av motorvogner', 926],
    ['Transport og lagring', 208],
    ['Overnattings- og serveringsvirksomhet', 147],
    ['Informasjon og kommunikasjon', 87],
    ['Finansiering og forsikring', 22],
    ['Teknisk tjenesteyting, eiendomsdrift', 233],
    ['Forretningsmessig tjenesteyting', 146],
    ['Off.adm., forsvar, sosialforsikring', 246],
    ['Undervisning', 685],
    ['Helse- og sosialtjenester', 1586],
    ['Personlig tjenesteyting', 180],
    ['Uoppgitt', 43],
  ],
  [
    [2016, 5373],
    [2017, 5311],
    [2018, 5259],
    [2019, 5300],
    [2020, 5388],
    [2021, 5615],
    [2022, 5650],
    [2023, 5764],
    [2024, 5847],
    [2025, 5866],
  ],
  [
    [2026, 13389],
    [2027, 13395],
    [2028, 13402],
    [2029, 13411],
    [2030, 13421],
    [2031, 13431],
    [2032, 13441],
    [2033, 13450],
    [2034, 13459],
    [2035, 13467],
    [2036, 13476],
  ],
  null,
  35812.101102527566,
];

interface YearFigure {
  readonly year: number;
  readonly value: number | null;
}

/** Everything that is asked, before it is known what is to be shown. */
interface Asked {
  readonly losses: readonly YearFigure[];
  readonly industry: string | number;
  readonly regional: readonly IndustryFigure[];
  readonly employment: readonly YearFigure[];
  readonly population: readonly YearFigure[];
  readonly own: OwnFigures;
  readonly tax: number | undefined;
}

/** Each is followed through its own years: ten a year for ten years. */
const mostLosses = 100;

export const SCENARIO = define('SCENARIO', {
  args: {
    losses: { ...yearAndNumber(), most: 2 * mostLosses },
    industry: industry(expected.industry),
    regional: industryFigures(expected.industryJobs),
    employment: yearAndNumber(),
    population: yearAndNumber(),
    assumptions: optional(namedRanges(expected.ownAssumptions, idNamed, ids), [], 'the assumptions of the add-in'),
    tax: whereKnown(perInhabitant(), 'revenue is missing'),
    show: optional<Part, Part>(
      word(
        expected.scenarioPart,
        partNamed,
        Object.values(scenarioParts).map(([name]) => name),
      ),
      'main',
      'hovedtall',
    ),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ show }) => scenarioColumns[show],
  answer: ({ assumptions, show, ...given }) => {
    const asked: Asked = { ...given, own: new Map(assumptions) };
    checkOwn(asked.own);
    return named(() => shown(show, asked));
  },
  refuses: [
    analysisReasons['too-few-observations'],
    analysisReasons['years-not-consecutive'],
    analysisReasons['year-twice'],
    analysisReasons['value-negative'],
    analysisReasons['figure-negative'],
    analysisReasons['nothing-in-all'],
    analysisReasons['outside-bounds'],
    analysisReasons['unknown-industry'],
    analysisReasons['more-lost-than-there'],
    analysisReasons['shares-not-whole'],
    ruleReasons['year-not-known'],
    analysisReasons['industry-not-in-nation'],
    ['#NUM!', messages.nobodyInIndustry],
    ['#N/A', messages.populationYearMissing],
    ['#N/A', messages.figureMissingFor],
    ['#VALUE!', messages.industryTwice],
    ['#VALUE!', messages.industriesMixed],
  ],
  source: [
    sourceWords.scenario,
    sourceWords.assumptions,
    'Statistisk sentralbyrå, tabell 1850 (2021), 07984, 13470, 07459; Kommunal- og distriktsdepartementet, løpende inntektsutjevning',
  ],
  example,
});

function shown(part: Part, asked: Asked): Value[][] {
  const place = placeOf(asked, part === 'economy' || part === 'main' || part === 'sensitivity');
  const { municipality, nation, loss, assumed } = place;
  if (part === 'sensitivity')
    return scenarioSensitivity(municipality, nation, loss, assumed).map(({ assumption, low, high }) => {
      const id = scenarioAssumptionIds[assumption];
      const range = assumedRange(id, asked.own);
      const both = (key: keyof MainResult): Value[] => [low[key] ?? notKnown, high[key] ?? notKnown];
      return [id, range.value, range.low, range.high, ...both('jobs'), ...both('inhabitants'), ...both('revenue')];
    });
  const band = scenario(municipality, nation, loss, assumed);
  switch (part) {
    case 'main':
      return mainRows(band);
    case 'employment':
      return yearly(band, employmentRow);
    case 'population':
      return yearly(band, populationRow);
    case 'economy':
      return yearly(band, economyRow);
    case 'industries':
      return industryRows(band, asked.regional, place);
  }
}

/** One year, in the middle and at the two ends. */
type InYear = Readonly<Record<keyof Scenario, ConsequencesOfYear>>;

function yearly({ least, middle, most }: Scenario, row: (year: InYear) => Value[]): Value[][] {
  return middle.years.flatMap((year, at) => {
    const [low, high] = [least.years[at], most.years[at]];
    return low && high ? [row({ least: low, middle: year, most: high })] : [];
  });
}

function employmentRow({ least, middle: { year, employment, jobsLost }, most }: InYear): Value[] {
  const { projection, lower, upper } = employment.baseline;
  const { direct, indirect, induced, total } = jobsLost;
  return [
    ...[year, projection, lower, upper],
    ...[direct, indirect, induced, jobsLost.public, total],
    ...[employment.withLoss, least.jobsLost.total, most.jobsLost.total],
  ];
}

/** First age of each group of the official statistics of municipalities. */
const ageGroups = [0, 6, 16, 20, 45, 67, 80] as const;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const fewer = ({ population }: ConsequencesOfYear): number => population.withLoss - population.baseline;

function populationRow({ least, middle, most }: InYear): Value[] {
  const { baseline, withLoss, missingByAge } = middle.population;
  return [
    ...[middle.year, baseline, withLoss, fewer(middle)],
    ...ageGroups.map((from, group) => 0 - sum(missingByAge.slice(from, ageGroups[group + 1]))),
    ...[fewer(least), fewer(most)],
  ];
}

const amounts = ({ tax, equalisation, grant, total }: MunicipalRevenue): number[] => [tax, equalisation, grant, total];

function economyRow({ least, middle: { year, revenue }, most }: InYear): Value[] {
  const figures = revenue
    ? [...amounts(revenue.baseline), ...amounts(revenue.withLoss), revenue.difference]
    : Array.from({ length: 9 }, () => notKnown);
  const ends = [least, most].map((end) => end.revenue?.difference ?? notKnown);
  return [year, ...figures, ...ends, certaintyWords[incomeEqualisationOf(year, 'carry on').certainty]];
}

function mainRows({ least, middle, most }: Scenario): Value[][] {
  const results = [middle, least, most].map(mainResult);
  return (Object.keys(scenarioFigures) as (keyof MainResult)[]).map((key) => [
    scenarioFigures[key],
    ...results.map((result) => result[key] ?? notKnown),
  ]);
}

function industryRows({ least, middle, most }: Scenario, regional: readonly IndustryFigure[], { by, at }: PlaceAsked): Value[][] {
  const { direct, indirect, induced, total } = middle.ripple;
  const columns = [direct, indirect, induced, total, least.ripple.total, most.ripple.total].map((figures) =>
    by === 'group' ? toGroups(figures) : figures,
  );
  return regional.map((row, index) => [row.industry, ...columns.map((column) => column[at[index] ?? NaN] ?? null)]);
}

/** A place as the scenario takes it, and how its industries are shown. */
interface PlaceAsked {
  readonly municipality: Municipality;
  readonly nation: {
    readonly jobs: readonly number[];
    readonly table: ReturnType<typeof nationalTable>;
    readonly populationDriven: readonly boolean[];
  };
  readonly loss: EmployerLoss;
  readonly assumed: Readonly<Record<AssumptionKey, Assumed>>;
  readonly by: 'group' | 'industry';
  readonly at: readonly number[];
}

function placeOf(asked: Asked, withEconomy: boolean): PlaceAsked {
  const table = nationalTable();
  const lost = asked.losses.flatMap(({ year, value }, at) => {
    if (value !== null && value < 0) throw new AnalysisError('figure-negative', { argument: 'losses', position: at + 1, value });
    return value ? [{ year, jobs: value }] : [];
  });
  const { by, jobs: counted, at } = jobsNamed(asked.regional);
  const { members } = membersNamed(asked.industry);
  if (members.every((member) => table.employmentPerOutput[member] === 0))
    throw refuse('#NUM!', messages.nobodyInIndustry, { industry: String(asked.industry) }, 'industry');
  const all = sum(lost.map(({ jobs }) => jobs));
  const jobs = by === 'group' ? roomFor(counted, members, all) : counted;

  const horizon = ruleAt('analysis.years').value;
  const projected = project(
    asked.employment.map(({ year }) => year),
    asked.employment.map(({ value }) => value),
    { horizon },
  ).rows;
  const first = projected[0]?.year ?? NaN;
  const people = inhabitants(asked.population);
  const population = ending(people, first, horizon);
  const employment = projected.slice(0, population.length);
  const publicJobs = sum(jobs.filter((_, industryAt) => table.populationDriven[industryAt]));
  const now = [...people.keys()]
    .filter((year) => year <= first)
    .sort((one, other) => one - other)
    .at(-1);
  return {
    municipality: {
      employment,
      jobs,
      population,
      outMigrationByAge: movers.outMigrantsByAge,
      birthsPerAdult: movers.birthsPerAdult,
      economy: employment.map(({ year }) => (withEconomy ? economyOf(year, asked.tax) : null)),
    },
    nation: { jobs: table.jobs, table, populationDriven: table.populationDriven },
    loss: { industries: members, years: lost },
    assumed: scenarioAssumptions({
      publicJobsPerInhabitant: publicJobs / ((now === undefined ? population[0] : people.get(now)) ?? NaN),
      own: asked.own,
    }),
    by,
    at,
  };
}

/** Inhabitants on 1 January by year. */
function inhabitants(rows: readonly YearFigure[]): ReadonlyMap<number, number> {
  const people = new Map<number, number>();
  rows.forEach(({ year, value }, at) => {
    if (people.has(year)) throw new AnalysisError('year-twice', { argument: 'population', year });
    if (value === null) return;
    if (value < 0) throw new AnalysisError('figure-negative', { argument: 'population', position: at + 1, value });
    if (value === 0) throw new AnalysisError('nothing-in-all', { argument: 'population' });
    people.set(year, value);
  });
  return people;
}

/** Inhabitants at the end of each year from the first on, as far as they are known without a hole. */
function ending(people: ReadonlyMap<number, number>, first: number, horizon: number): number[] {
  const found: number[] = [];
  for (let year = first + 1; found.length < horizon; year += 1) {
    const there = people.get(year);
    if (there === undefined) break;
    found.push(there);
  }
  if (found.length === 0) throw refuse('#N/A', messages.populationYearMissing, { year: first + 1 }, 'population');
  return found;
}

/** In kroner of the newest settled year, with each year's rates. */
function economyOf(year: number, taxPerInhabitant: number | undefined): EconomyOfYear | null {
  if (taxPerInhabitant === undefined) return null;
  const grantPerInhabitant = blockGrantPerInhabitant(newestSettledYear);
  return {
    taxPerInhabitant,
    nationalMean: ruleAt('equalisation.nationalMean').value,
    parameters: { ...incomeEqualisationOf(year, 'carry on'), grantPerInhabitant },
  };
}

const bounds = {
  share: { min: 0, max: 1 },
  persons: { min: 0, max: 10 },
  years: { min: 1, max: 50 },
  kroner: { min: 0, max: 1e6 },
} as const;

/** @throws AnalysisError outside-bounds for a figure that cannot be */
function checkOwn(own: OwnFigures): void {
  for (const [id, figures] of own) {
    const { unit } = assumptionAt(id);
    for (const value of Object.values(figures))
      if (
        value !== null &&
        !(value >= bounds[unit].min && value <= bounds[unit].max && (unit !== 'years' || Number.isInteger(value)))
      )
        throw new AnalysisError('outside-bounds', { argument: 'assumptions', value, ...bounds[unit] });
  }
}

/** What the methods call the arguments, where it is not what they are called in the cells. */
const argumentOf: Readonly<Record<string, string>> = {
  ...{ shares: 'assumptions', movingYears: 'assumptions', delta: 'assumptions', taxPerJob: 'assumptions' },
  ...{ taxPerInhabitant: 'tax', jobsLost: 'losses' },
};

function named<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    const called = error instanceof AnalysisError ? argumentOf[error.argument ?? ''] : undefined;
    if (!(error instanceof AnalysisError) || called === undefined) throw error;
    throw new AnalysisError(error.reason, { ...error.details, argument: called });
  }
}
