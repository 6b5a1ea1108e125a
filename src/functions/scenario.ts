import type { ConsequencesOfYear } from '../analysis/consequences';
import { sum } from '../analysis/figures';
import type { MunicipalRevenue } from '../analysis/freeRevenue';
import type { MainResult, Scenario } from '../analysis/scenario';
import { missingFigure } from '../case/missing';
import { analysisReasons, ruleReasons } from '../programme/reasons';
import {
  scenarioOf,
  scenarioSensitivityOf,
  type CaseScenario,
  type IndustryConsequence,
  type ScenarioInput,
} from '../programme/scenarioOf';
import { incomeEqualisationOf, scenarioAssumptionIds, type AssumptionId } from '../rules';
import { scenarioColumns, scenarioFigures, scenarioParts } from '../text/functions/scenario';
import { sourceWords } from '../text/functions/sources';
import { certaintyWords } from '../text/functions/words';
import { expected } from '../text/messages';
import type { Value } from './declaration';
import { define } from './define';
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

type Part = keyof typeof scenarioParts;
const partNamed = (written: string): Part | undefined => {
  const name = written.trim().toLowerCase();
  return (Object.keys(scenarioParts) as Part[]).find((part) => scenarioParts[part].some((partName) => partName === name));
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

/** The most losses, because each is followed through its own years: ten losses a year for ten years. */
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
  answer: ({ assumptions, show, ...figures }) => rowsOf(show, { ...figures, assumptions: new Map(assumptions) }),
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
    analysisReasons['nobody-in-industry'],
    analysisReasons['population-year-missing'],
    analysisReasons['figure-missing-for'],
    analysisReasons['industry-twice'],
    analysisReasons['industries-mixed'],
  ],
  source: [
    sourceWords.scenario,
    sourceWords.assumptions,
    'Statistisk sentralbyrå, tabell 1850 (2021), 07984, 13470, 07459; Kommunal- og distriktsdepartementet, løpende inntektsutjevning',
  ],
  example,
});

/** Calculates the rows of a part. The tax is left out when revenue is not shown, because the rates of revenue go less far back than the other figures. */
function rowsOf(part: Part, input: ScenarioInput): Value[][] {
  const withoutEconomy = { ...input, tax: undefined };
  switch (part) {
    case 'main':
      return mainRows(scenarioOf(input));
    case 'economy':
      return yearly(scenarioOf(input), economyRow);
    case 'employment':
      return yearly(scenarioOf(withoutEconomy), employmentRow);
    case 'population':
      return yearly(scenarioOf(withoutEconomy), populationRow);
    case 'industries':
      return scenarioOf(withoutEconomy).industries.map(industryRow);
    case 'sensitivity':
      return scenarioSensitivityOf(input).map(({ id, value, low, high, atLow, atHigh }) => {
        const lowAndHigh = (key: keyof MainResult): Value[] => [atLow[key] ?? missingFigure, atHigh[key] ?? missingFigure];
        return [id, value, low, high, ...lowAndHigh('jobs'), ...lowAndHigh('inhabitants'), ...lowAndHigh('revenue')];
      });
  }
}

/** One year of the scenario: its middle, and its least and greatest effect. */
type YearBand = Readonly<Record<'least' | 'middle' | 'most', ConsequencesOfYear>>;

function yearly({ least, middle, most }: Scenario, row: (year: YearBand) => Value[]): Value[][] {
  return middle.years.flatMap((year, index) => {
    const [low, high] = [least.years[index], most.years[index]];
    return low && high ? [row({ least: low, middle: year, most: high })] : [];
  });
}

function employmentRow({ least, middle: { year, employment, jobsLost }, most }: YearBand): Value[] {
  const { projection, lower, upper } = employment.baseline;
  const { direct, indirect, induced, total } = jobsLost;
  return [
    ...[year, projection, lower, upper],
    ...[direct, indirect, induced, jobsLost.public, total],
    ...[employment.withLoss, least.jobsLost.total, most.jobsLost.total],
  ];
}

/** The first age of each age group in the official statistics of municipalities. */
const ageGroups = [0, 6, 16, 20, 45, 67, 80] as const;

const populationDifference = ({ population }: ConsequencesOfYear): number => population.withLoss - population.baseline;

function populationRow({ least, middle, most }: YearBand): Value[] {
  const { baseline, withLoss, missingByAge } = middle.population;
  return [
    ...[middle.year, baseline, withLoss, populationDifference(middle)],
    ...ageGroups.map((from, group) => 0 - sum(missingByAge.slice(from, ageGroups[group + 1]))),
    ...[populationDifference(least), populationDifference(most)],
  ];
}

const revenueCells = ({ tax, equalisation, grant, total }: MunicipalRevenue): number[] => [tax, equalisation, grant, total];

function economyRow({ least, middle: { year, revenue }, most }: YearBand): Value[] {
  const figures = revenue
    ? [...revenueCells(revenue.baseline), ...revenueCells(revenue.withLoss), revenue.difference]
    : Array.from({ length: 9 }, () => missingFigure);
  const leastAndMost = [least, most].map((end) => end.revenue?.difference ?? missingFigure);
  return [year, ...figures, ...leastAndMost, certaintyWords[incomeEqualisationOf(year, 'carry on').certainty]];
}

const mainRows = ({ main }: CaseScenario): Value[][] =>
  (Object.keys(scenarioFigures) as (keyof MainResult)[]).map((key) => {
    const { middle, least, most } = main[key];
    return [scenarioFigures[key], middle ?? missingFigure, least ?? missingFigure, most ?? missingFigure];
  });

const industryRow = ({ industry, direct, indirect, induced, total, least, most }: IndustryConsequence): Value[] => [
  ...[industry, direct, indirect, induced, total, least, most],
];
