/** What the figures of a file show, and which of them a data table is about. */

import type { DataTableKey } from '../../case/dataTables';
import { dimensionOf } from './categories';
import { dimensionWanted } from './dimensions';
import { withRoles, type Column, type Understanding } from './Understanding';

/** Data tables where what the figures show is what each row is about; the others hold one kind of figure. */
export const holdsSeveralKinds = (target: DataTableKey): boolean =>
  ['labourMarket', 'populationChange', 'economy'].includes(target);

/** Is what the figures show also what each row is about? In tables of one kind it is so where each category has a column: one for each age. */
export function contentsAreCategories(understanding: Pick<Understanding, 'columns'>, target: DataTableKey): boolean {
  if (holdsSeveralKinds(target)) return true;
  const contents = contentsIn(understanding);
  const wanted = dimensionWanted[target]?.dimensions ?? [];
  const inColumn = withRoles(understanding.columns, 'category').some(({ dimension }) => wanted.some((one) => one === dimension));
  return contents.length > 1 && !inColumn && wanted.includes(dimensionOf('', contents));
}

const inWords = /prosent|per cent|percent|%|\bpst\b/i;
export const saysPercent = (text: string): boolean => inWords.test(text);
export const saysShare = (text: string): boolean => /\b(?:andel|del av|share)/i.test(text);

/** The kinds of figures in a file: in a column of their own, or in the headings of the columns of figures. */
export function contentsIn(understanding: Pick<Understanding, 'columns'>): readonly string[] {
  const [column] = withRoles(understanding.columns, 'contents');
  if (column) return column.words;
  return [...new Set(withRoles(understanding.columns, 'value', 'yearValue').map(({ contents }) => contents ?? ''))];
}

const meant: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /arbeidssted|arbeidsstad|arbsted|place of work/i,
  municipalFigures: /arbeidssted|arbeidsstad|arbsted|place of work/i,
  population: /^personer|^personar|folkemengd|folketal|^befolkning|^persons/i,
  populationProjection: /hovedalternativ|hovudalternativ|MMMM|main alternative/i,
  education: /^personer|^personar|^persons/i,
};

/** Figures that would be read as what they are not. */
const notMeant: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /bosted|bustad|residence/i,
  municipalFigures: /bosted|bustad|residence/i,
  populationProjection: /\([LMH]{4}\)|alternativ|vekst/i,
};

/** The one kind of figures that a data table is about; undefined when the user must say. */
export function contentsFor(
  understanding: Pick<Understanding, 'columns' | 'choices' | 'title'>,
  target: DataTableKey,
): string | undefined {
  const all = contentsIn(understanding);
  const { contents: chosen } = understanding.choices;
  if (chosen !== undefined && all.includes(chosen)) return chosen;
  const counts = all.filter((text) => !saysPercent(text) && !saysShare(text));
  const wanted = counts.filter((text) => meant[target]?.test(text));
  const [only] = wanted.length > 0 ? wanted : counts;
  if (wanted.length > 1 || (wanted.length === 0 && counts.length > 1) || only === undefined) return undefined;
  // Where the headings say nothing of it, the title may.
  const said = only === '' ? (understanding.title ?? '') : only;
  return !meant[target]?.test(said) && notMeant[target]?.test(said) ? undefined : only;
}

/** Headings that say nothing of what the figures show. */
export const saysNothing = (text: string): boolean =>
  /^(?:verdi|value|tall|tal|antall|prosent|andel|share|number|obs_value)?$/i.test(text.trim());

/** What tells a unit: the largest figure, where it is known for figures of this kind alone, and how many have a per cent sign. */
export interface UnitFacts {
  readonly largest: number | undefined;
  readonly percents: number;
}

/** The facts of a column. With several kinds of figures in it, the largest is of one kind and says nothing of the others. */
export const unitFacts = ({ columns }: Pick<Understanding, 'columns'>, { facts }: Column): UnitFacts => ({
  largest: (withRoles(columns, 'contents')[0]?.words.length ?? 0) > 1 ? undefined : facts.largest,
  percents: facts.percents,
});

/** Figures per cent, as shares, or not to be told; `count` where they are no shares at all. */
export function unitOf(text: string, { largest, percents }: UnitFacts): 'percent' | 'share' | 'count' | undefined {
  if (percents > 0) return 'percent';
  // A cell that Excel shows as 64,1 % holds 0,641: figures that never pass 1 may be either.
  if (saysPercent(text)) return largest === undefined || largest > 1 ? 'percent' : undefined;
  if (saysShare(text)) {
    if (largest === undefined) return undefined;
    if (largest > 1) return 'percent';
    // As NAV writes it. A fifth without work would be a catastrophe, and a fifth of a per cent has never been seen.
    return /andel av arbeidsstyrken/i.test(text) && largest < 0.2 ? 'share' : undefined;
  }
  return /\b(?:antall|tal på|personer|personar|number|persons)\b/i.test(text) ? 'count' : undefined;
}
