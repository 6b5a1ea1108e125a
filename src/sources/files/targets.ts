/** Finds the data tables that a file fits, best first. */

import { inhabitantsIn } from '../../analysis/geography/municipalities';
import { dataTables, type DataTable, type DataTableKey } from '../../case/dataTables';
import { changeNamed, dimensionOf } from './categories';
import { contentsIn } from './contents';
import { dimensionWanted } from './dimensions';
import { withRoles, type Understanding } from './Understanding';

/** Tables of Statistics Norway, and the data tables that are made from them. */
const published: Readonly<Record<string, readonly DataTableKey[]>> = {
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
export const isPublishedTable = (number: string): boolean => number in published;

const contentsWanted: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /arbeidssted|arbeidsstad|arbsted|sysselsatte etter|sysselsette etter/i,
  municipalFigures: /arbeidssted|arbeidsstad|arbsted/i,
  labourMarket: /ledige|andel sysselsatte|del sysselsette|arbeidsstyrken|uføre|aap/i,
  populationChange: /innflytt|utflytt|levendefødt|fødte|fødde|^døde/i,
  populationProjection: /alternativ|framskriv|framskrev|MMMM/i,
  economy: /skatt|kroner|utgift|inntekt/i,
  education: /utdanning/i,
};

export function targetsFor(
  understanding: Pick<Understanding, 'name' | 'title' | 'tableNumber' | 'columns'>,
): readonly DataTableKey[] {
  const { name, title, tableNumber, columns } = understanding;
  const categories = withRoles(columns, 'category');
  const contents = contentsIn(understanding).filter((text) => text !== '');
  const flows = withRoles(columns, 'residence', 'workplace').length > 1;
  const inName = /(?:^|\D)(\d{5})(?!\d)/.exec(name)?.[1];
  const years = columns.flatMap(({ role, facts, period }) => (role === 'year' ? facts.years : period ? [period.year] : []));
  const ahead = new Set(years).size > 0 && Math.max(...years) > inhabitantsIn + 1;
  const values = withRoles(columns, 'value', 'yearValue').length > 0;

  return Object.keys(dataTables)
    .filter(isFigureTable)
    .map((target) => {
      let score = 0;
      if (tableNumber !== undefined && published[tableNumber]?.includes(target))
        score += published[tableNumber][0] === target ? 100 : 60;
      if (inName !== undefined && inName !== tableNumber && published[inName]?.includes(target))
        score += published[inName][0] === target ? 30 : 20;
      const wanted = dimensionWanted[target];
      const divided = categories.find(({ dimension }) => dimension !== undefined && wanted?.dimensions.includes(dimension));
      const headings = contents.length > 1 ? dimensionOf('', contents) : undefined;
      if (!divided && headings !== undefined && wanted?.dimensions.includes(headings)) score += 30;
      if (divided && values) score += 40;
      const shown = [...contents, ...(title === undefined ? [] : [title])].find((text) => contentsWanted[target]?.test(text));
      if (shown !== undefined && values && !(target === 'municipalFigures' && categories.length > 0))
        score += target === 'municipalFigures' ? 15 : 20;
      // A file of moves by age belongs to the changes of population, although its categories are ages.
      const moved = contents.find((text) => changeNamed(text) !== undefined);
      if (target === 'populationChange' && moved !== undefined && values) score += 40;
      if (target === 'commuting' && flows && values) score += 80;
      if (target === 'populationProjection' && divided && ahead) score += 15;
      if (target === 'municipalFigures' && score > 0 && categories.length === 0) score += 10;
      return { target, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ target }) => target);
}

/** The tables that hold published figures: those whose rows say where they came from. */
const isFigureTable = (key: string): key is DataTableKey => {
  const table: DataTable | undefined = dataTables[key as DataTableKey];
  return table.columns.some(({ header }) => header === 'Kilde');
};
