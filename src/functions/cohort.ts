import {
  cohortSteps,
  groupWidths,
  splitNetMigration,
  projectCohorts,
  type CohortConvention,
  type Cohorts,
} from '../analysis/cohortComponent';
import { checkFigures } from '../analysis/figures';
import { conventionWords } from '../text/functions/cohort';
import { populationHeader } from '../text/functions/words';
import { expected, messages } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import type { Value } from './declaration';
import { define } from './define';
import { boolean, decimal, figureTable, optional, whole, word } from './kinds';
import { analysisReasons } from '../programme/reasons';
import { refuse } from './refusal';

type Table = readonly (readonly number[])[];

const columnsOf = (table: Table): number => table[0]?.length ?? 0;

/** The columns of the table one after another, which is the order of the sexes in the method. */
const inOneLine = (table: Table): Float64Array =>
  Float64Array.from(
    { length: columnsOf(table) * table.length },
    (_, index) => table[index % table.length]?.[Math.floor(index / table.length)] ?? NaN,
  );

/** @throws Refusal when the number of columns is not an allowed one */
function checkColumns(argument: 'population' | 'survival' | 'migration', table: Table, allowed: readonly number[]): void {
  const columns = columnsOf(table);
  if (!allowed.includes(columns))
    throw refuse(
      '#VALUE!',
      messages.columnsNeeded,
      { columns, needed: allowed.join(' / '), expects: expected[`${argument}Rows`] },
      argument,
    );
}

const noMigration: Table = [];

/** Whether the table of migration is blank. Excel on the desktop sends 0 for a blank cell. */
const isBlank = (table: Table): boolean =>
  table.length === 0 || (table.length === 1 && table.flat().every((figure) => figure === 0));

/** Reads net migration from one column for each sex, or from two: the shares that move out of each sex, and then the persons of each sex who move in. */
function migrationOf(table: Table, sexes: number): Partial<Cohorts> {
  if (isBlank(table)) return {};
  checkColumns('migration', table, [sexes, 2 * sexes]);
  if (columnsOf(table) === sexes) return splitNetMigration(inOneLine(table));
  checkFigures('migration', table.flat());
  return {
    outMigration: inOneLine(table.map((row) => row.slice(0, sexes))),
    inMigration: inOneLine(table.map((row) => row.slice(sexes))),
  };
}

function conventionNamed(written: string): CohortConvention | undefined {
  const name = written.trim().toLowerCase();
  const [found] = (Object.entries(conventionWords) as [CohortConvention, readonly string[]][]).filter(([, words]) =>
    words.includes(name),
  );
  return found?.[0];
}

/** The default convention: official statistics use the first for groups of one year, and the textbook uses the second for wider groups. */
const conventionFor = (width: number): CohortConvention => (width === 1 ? 'firstOfJanuary' : 'prestonHeuvelineGuillot');

/** The most age groups. Both sexes in single years of age are 240, and a projection may take a hundred steps. */
const mostAgeGroups = 2000;

export const COHORT = define('COHORT', {
  args: {
    population: { ...figureTable(expected.populationRows), most: mostAgeGroups },
    survival: figureTable(expected.survivalRows),
    fertility: figureTable(expected.fertilityRows),
    migration: optional(figureTable(expected.migrationRows), noMigration, 'none'),
    steps: optional(whole(cohortSteps.min, cohortSteps.max), 1),
    width: optional(whole(groupWidths.min, groupWidths.max), 1),
    sexRatio: optional(decimal(0.5, 2), 1.05),
    convention: optional(
      word(
        expected.cohortConvention,
        conventionNamed,
        Object.values(conventionWords).map(([first]) => first),
      ),
      undefined,
      'kalenderår; preston when width is above 1',
    ),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ population, steps, width }) =>
    Array.from({ length: steps }, (_, step) => populationHeader(columnsOf(population) === 2 ? 2 : 1, (step + 1) * width)).flat(),
  answer: ({ population, survival, fertility, migration, steps, width, sexRatio, convention }) => {
    checkColumns('population', population, [1, 2]);
    const sexes = columnsOf(population) === 2 ? 2 : 1;
    checkColumns('survival', survival, [sexes]);
    const ages = population.length;
    const projection = projectCohorts(
      {
        ...{ population: inOneLine(population), survival: inOneLine(survival), fertility: inOneLine(fertility) },
        ...migrationOf(migration, sexes),
      },
      { sexes, steps, width, sexRatio, convention: convention ?? conventionFor(width) },
    ).population;
    return Array.from({ length: ages }, (_, age) =>
      Array.from({ length: steps * sexes }, (__, column): Value => {
        // The projection begins with the population at the start.
        return projection[(sexes + column) * ages + age] ?? null;
      }),
    );
  },
  refuses: [
    ['#VALUE!', messages.columnsNeeded],
    analysisReasons['sizes-differ'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-not-finite'],
    analysisReasons['outside-bounds'],
  ],
  source: [
    'Preston, Heuveline & Guillot (2001), Demography: Measuring and Modeling Population Processes, sections 6.2–6.3',
    sourceWords.calendarYears,
  ],
  // Women of Sweden 1993 in five-year groups, projected to 1998 and 2003: Preston, Heuveline & Guillot (2001), box 6.1.
  example: [
    [
      ...[293395, 248369, 240012, 261346, 285209, 314388, 281290, 286923, 304108, 324946, 247613, 211351, 215140, 221764, 223506],
      ...[183654, 141990, 112424],
    ].map((women) => [women]),
    [
      ...[0.994974, 0.99929847, 0.99952327, 0.99925538, 0.99873321, 0.99851987, 0.99807136, 0.99705997, 0.99530603, 0.99218264],
      ...[0.98777673, 0.98152768, 0.97046542, 0.95260696, 0.92347181, 0.86986034, 0.7749559, 0.51792819, 0.51792819],
    ].map((survival) => [survival]),
    [0, 0, 0, 0.012, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003, 0, 0, 0, 0, 0, 0, 0, 0].map((births) => [births]),
    null,
    2,
    5,
  ],
});
