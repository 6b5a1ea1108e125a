/** Finds what the figures of a file show (their "contents"), which kind of figures a data table takes, and the unit of shares. */

import type { DataTableKey } from '../../case/dataTables';
import { dimensionOf } from './categories';
import { targetDimensions } from './dimensions';
import { withRoles, type Column, type Understanding } from './Understanding';

/** Whether a data table holds several kinds of figures, so that the kind is the category of each row. The other data tables hold one kind. */
export const holdsSeveralKinds = (target: DataTableKey): boolean =>
  ['labourMarket', 'populationChange', 'economy'].includes(target);

/**
 * Whether the contents of the figures are also the category of each row. In a data table of one kind of figures this is so when the file has a column for
 * each category, such as one for each age.
 */
export function contentsAreCategories(understanding: Pick<Understanding, 'columns'>, target: DataTableKey): boolean {
  if (holdsSeveralKinds(target)) return true;
  const contents = contentsIn(understanding);
  const dimensions = targetDimensions[target]?.dimensions ?? [];
  const hasCategoryColumn = withRoles(understanding.columns, 'category').some(
    ({ dimension }) => dimension !== undefined && dimensions.includes(dimension),
  );
  return contents.length > 1 && !hasCategoryColumn && dimensions.includes(dimensionOf('', contents));
}

const percentWords = /prosent|per cent|percent|%|\bpst\b/i;
export const mentionsPercent = (text: string): boolean => percentWords.test(text);
export const mentionsShare = (text: string): boolean => /\b(?:andel|del av|share)/i.test(text);

/** The kinds of figures in a file, from a column of contents or from the headings of the columns of figures. */
export function contentsIn(understanding: Pick<Understanding, 'columns'>): readonly string[] {
  const [column] = withRoles(understanding.columns, 'contents');
  if (column) return column.words;
  return [...new Set(withRoles(understanding.columns, 'value', 'yearValue').map(({ contents }) => contents ?? ''))];
}

/** The contents that a data table is about. */
const expectedContents: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /arbeidssted|arbeidsstad|arbsted|place of work/i,
  municipalFigures: /arbeidssted|arbeidsstad|arbsted|place of work/i,
  population: /^personer|^personar|folkemengd|folketal|^befolkning|^persons/i,
  populationProjection: /hovedalternativ|hovudalternativ|MMMM|main alternative/i,
  education: /^personer|^personar|^persons/i,
};

/** Contents that must not be read for a data table, although they are of the same shape. */
const unexpectedContents: Readonly<Partial<Record<DataTableKey, RegExp>>> = {
  employment: /bosted|bustad|residence/i,
  municipalFigures: /bosted|bustad|residence/i,
  populationProjection: /\([LMH]{4}\)|alternativ|vekst/i,
};

/** The kind of figures in the file that a data table of one kind takes. Undefined when the user must choose. */
export function contentsFor(
  understanding: Pick<Understanding, 'columns' | 'choices' | 'title'>,
  target: DataTableKey,
): string | undefined {
  const contents = contentsIn(understanding);
  const { contents: chosen } = understanding.choices;
  if (chosen !== undefined && contents.includes(chosen)) return chosen;
  const counts = contents.filter((text) => !mentionsPercent(text) && !mentionsShare(text));
  const expected = counts.filter((text) => expectedContents[target]?.test(text));
  const [only] = expected.length > 0 ? expected : counts;
  if (expected.length > 1 || (expected.length === 0 && counts.length > 1) || only === undefined) return undefined;
  // When the headings do not say what the figures show, the title may.
  const description = only === '' ? (understanding.title ?? '') : only;
  return !expectedContents[target]?.test(description) && unexpectedContents[target]?.test(description) ? undefined : only;
}

/** Whether a heading does not say what the figures show, such as `Verdi` or `Antall`. */
export const isUninformative = (text: string): boolean =>
  /^(?:verdi|value|tall|tal|antall|prosent|andel|share|number|obs_value)?$/i.test(text.trim());

/** Facts about a column of figures that show its unit. */
export interface UnitFacts {
  /** The largest figure. Undefined when the column holds several kinds of figures. */
  readonly largest: number | undefined;
  /** The number of figures with a per cent sign. */
  readonly percents: number;
}

export const unitFactsOf = ({ columns }: Pick<Understanding, 'columns'>, { facts }: Column): UnitFacts => ({
  largest: (withRoles(columns, 'contents')[0]?.words.length ?? 0) > 1 ? undefined : facts.largest,
  percents: facts.percents,
});

/** The unit of figures: per cent, shares, or counts, which are not shares at all. Undefined when it cannot be told. */
export function unitOf(text: string, { largest, percents }: UnitFacts): 'percent' | 'share' | 'count' | undefined {
  if (percents > 0) return 'percent';
  // A cell that Excel shows as 64,1 % holds 0,641, so figures of at most 1 may be per cent or shares.
  if (mentionsPercent(text)) return largest === undefined || largest > 1 ? 'percent' : undefined;
  if (mentionsShare(text)) {
    if (largest === undefined) return undefined;
    if (largest > 1) return 'percent';
    // NAV writes shares of the labour force as fractions. Below 0.2 they cannot be per cent, because unemployment is never so low.
    return /andel av arbeidsstyrken/i.test(text) && largest < 0.2 ? 'share' : undefined;
  }
  return /\b(?:antall|tal på|personer|personar|number|persons)\b/i.test(text) ? 'count' : undefined;
}
