/** Which data tables a file fits, best first. */

import { inhabitantsIn } from '../../analysis/geography/municipalities';
import { dataTables, type DataTable, type DataTableKey } from '../../case/dataTables';
import { changeNamed, dimensionOf } from './categories';
import { contentsIn } from './contents';
import { dimensionWanted } from './dimensions';
import type { Details, TargetReasonKey } from './reasons';
import { withRoles, type Understanding } from './Understanding';

export interface FittingTarget {
  readonly target: DataTableKey;
  readonly reasons: readonly { readonly key: TargetReasonKey; readonly details: Details }[];
}

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
): readonly FittingTarget[] {
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
      const reasons: FittingTarget['reasons'][number][] = [];
      let score = 0;
      const says = (points: number, key: TargetReasonKey, details: Details = {}): void => {
        score += points;
        reasons.push({ key, details });
      };
      if (tableNumber !== undefined && published[tableNumber]?.includes(target))
        says(published[tableNumber][0] === target ? 100 : 60, 'tableNumber', { table: tableNumber });
      if (inName !== undefined && inName !== tableNumber && published[inName]?.includes(target))
        says(published[inName][0] === target ? 30 : 20, 'fileName', { table: inName });
      const wanted = dimensionWanted[target];
      const divided = categories.find(({ dimension }) => dimension !== undefined && wanted?.dimensions.includes(dimension));
      const headings = contents.length > 1 ? dimensionOf('', contents) : undefined;
      if (!divided && headings !== undefined && wanted?.dimensions.includes(headings))
        says(30, 'categories', { category: wanted.header });
      if (divided && values)
        says(40, 'categories', { category: divided.header === '' ? (wanted?.header ?? '') : divided.header });
      const shown = [...contents, ...(title === undefined ? [] : [title])].find((text) => contentsWanted[target]?.test(text));
      if (shown !== undefined && values && !(target === 'municipalFigures' && categories.length > 0))
        says(target === 'municipalFigures' ? 15 : 20, 'contents', { contents: shown });
      // Moves by age are about the moves, whatever they are divided by.
      const moved = contents.find((text) => changeNamed(text) !== undefined);
      if (target === 'populationChange' && moved !== undefined && values) says(40, 'contents', { contents: moved });
      if (target === 'commuting' && flows && values) says(80, 'flows');
      if (target === 'populationProjection' && divided && ahead) says(15, 'future');
      if (target === 'municipalFigures' && score > 0 && categories.length === 0) says(10, 'totals');
      return { target, reasons, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ target, reasons }) => ({ target, reasons }));
}

/** The tables that hold published figures: those whose rows say where they came from. */
const isFigureTable = (key: string): key is DataTableKey => {
  const table: DataTable | undefined = dataTables[key as DataTableKey];
  return table.columns.some(({ header }) => header === 'Kilde');
};
