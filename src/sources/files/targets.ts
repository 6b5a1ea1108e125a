/** Finds the data tables that a file fits. */

import { inhabitantsIn } from '../../analysis/geography/municipalities';
import { dataTables, sourceHeader, type DataTable, type DataTableKey } from '../../case/dataTables';
import { canonicalChange, dimensionOf } from './categories';
import { contentsIn } from './contents';
import { targetDimensions } from './dimensions';
import { withRoles, type Understanding } from './Understanding';

/** Tables of Statistics Norway, each with the data tables that are made from it. The first of them fits best. */
const publishedTables: Readonly<Record<string, readonly DataTableKey[]>> = {
  '13470': ['employment', 'municipalFigures'],
  '07984': ['employment', 'municipalFigures'],
  '11618': ['municipalFigures', 'employment'],
  '07459': ['population'],
  '03321': ['commuting'],
  '13563': ['labourMarket'],
  '06445': ['labourMarket'],
  '14746': ['populationProjection'],
  '06913': ['populationChange'],
  '09429': ['education'],
};
export const isPublishedTable = (number: string): boolean => number in publishedTables;

/** Contents and titles that suggest a data table. */
const contentsPatterns: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /arbeidssted|arbeidsstad|arbsted|sysselsatte etter|sysselsette etter/i,
  municipalFigures: /arbeidssted|arbeidsstad|arbsted/i,
  labourMarket: /ledige|andel sysselsatte|del sysselsette|arbeidsstyrken|uføre|aap/i,
  populationChange: /innflytt|utflytt|levendefødt|fødte|fødde|^døde/i,
  populationProjection: /alternativ|framskriv|framskrev|MMMM/i,
  economy: /skatt|kroner|utgift|inntekt/i,
  education: /utdanning/i,
};

/** Scores each data table by the table number, the categories, the contents and the years, and returns those with a score, best first. */
export function targetsFor(
  understanding: Pick<Understanding, 'name' | 'title' | 'tableNumber' | 'columns'>,
): readonly DataTableKey[] {
  const { name, title, tableNumber, columns } = understanding;
  const categories = withRoles(columns, 'category');
  const contents = contentsIn(understanding).filter((text) => text !== '');
  const hasFlows = withRoles(columns, 'residence', 'workplace').length > 1;
  const numberInName = /(?:^|\D)(\d{5})(?!\d)/.exec(name)?.[1];
  const years = columns.flatMap(({ role, facts, period }) => (role === 'year' ? facts.years : period ? [period.year] : []));
  const isAhead = years.length > 0 && Math.max(...years) > inhabitantsIn + 1;
  const hasValues = withRoles(columns, 'value', 'yearValue').length > 0;

  return Object.keys(dataTables)
    .filter(isFigureTable)
    .map((target) => {
      let score = 0;
      if (tableNumber !== undefined && publishedTables[tableNumber]?.includes(target))
        score += publishedTables[tableNumber][0] === target ? 100 : 60;
      if (numberInName !== undefined && numberInName !== tableNumber && publishedTables[numberInName]?.includes(target))
        score += publishedTables[numberInName][0] === target ? 30 : 20;
      const dimensions = targetDimensions[target]?.dimensions ?? [];
      const hasCategoryColumn = categories.some(({ dimension }) => dimension !== undefined && dimensions.includes(dimension));
      const contentsDimension = contents.length > 1 ? dimensionOf('', contents) : undefined;
      if (!hasCategoryColumn && contentsDimension !== undefined && dimensions.includes(contentsDimension)) score += 30;
      if (hasCategoryColumn && hasValues) score += 40;
      const suggestsTarget = [...contents, ...(title === undefined ? [] : [title])].some((text) =>
        contentsPatterns[target]?.test(text),
      );
      if (suggestsTarget && hasValues && !(target === 'municipalFigures' && categories.length > 0))
        score += target === 'municipalFigures' ? 15 : 20;
      // A file of moves by age belongs to the changes of population, although its categories are ages.
      const hasChanges = contents.some((text) => canonicalChange(text) !== undefined);
      if (target === 'populationChange' && hasChanges && hasValues) score += 40;
      if (target === 'commuting' && hasFlows && hasValues) score += 80;
      if (target === 'populationProjection' && hasCategoryColumn && isAhead) score += 15;
      if (target === 'municipalFigures' && score > 0 && categories.length === 0) score += 10;
      return { target, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ target }) => target);
}

/** Whether a data table holds published figures. Such tables have a column for the source. */
const isFigureTable = (key: string): key is DataTableKey => {
  const table: DataTable | undefined = dataTables[key as DataTableKey];
  return table.columns.some(({ header }) => header === sourceHeader);
};
