/** Reduces the figures of a file to one for each row of a data table. Parts are added up only when together they are the whole and all are known. */

import { allAges, allIndustries, type DataTableKey } from '../../case/dataTables';
import { isAllAges, labelsCovering, readAges, wantedAgeGroups } from './ages';
import { industryNames, isTotal } from './categories';
import type { Observation, SkippedRow } from './observations';
import type { FileReason } from './reasons';
import type { Choices, Column } from './Understanding';

export interface Reduction {
  readonly remaining: readonly ReducedObservation[];
  readonly skipped: readonly SkippedRow[];
}

/** An observation, with the parts that it is the sum of, if it is a sum. */
export type ReducedObservation = Observation & { readonly sumOf?: 'ages' | 'industries' | 'sexes' };

const skippedRow = ({ line }: Observation, reason: FileReason, details: SkippedRow['details'] = {}): SkippedRow => ({
  line,
  reason,
  details,
});

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** The same key for two ways of writing the same ages. */
const agesKey = (text: string): string => {
  const ages = isAllAges(text) ? undefined : readAges(text);
  return ages ? `${ages.from}–${ages.to}` : text;
};

const placeKey = ({ place, workplace, year }: Observation): string =>
  JSON.stringify([place.level, place.name, workplace?.level, workplace?.name, year]);

/** The key of an observation. `part` leaves out the sex, or the word of the column with that index. */
const observationKey = (observation: Observation, part?: 'sex' | number): string =>
  JSON.stringify([
    placeKey(observation),
    agesKey(observation.category ?? ''),
    part === 'sex' ? '' : observation.sex,
    observation.otherCategories.map(({ column, word }) => (column.index === part ? '' : agesKey(word))),
  ]);

const describe = ({ place, workplace, category, year }: Observation): string =>
  [place.name, workplace?.name, category, year].filter((part) => part !== undefined).join(', ');

export interface Duplicates {
  /** The number of keys that have more than one figure. */
  readonly count: number;
  readonly example: string;
}

/** Keeps one observation for each key: the only one with a figure. When several have a figure, the user's choice decides, and until then none is kept. */
export function resolveDuplicates(
  observations: readonly Observation[],
  choice: Choices['duplicates'],
): Reduction & { readonly duplicates: Duplicates | undefined } {
  const skipped: SkippedRow[] = [];
  let count = 0;
  let example = '';
  const remaining = groupBy(observations, (observation) => observationKey(observation)).flatMap((group): Observation[] => {
    const [first, ...more] = group;
    if (first === undefined || more.length === 0) return group;
    const known = group.filter(({ value }) => value !== null);
    const [firstKnown, ...moreKnown] = known;
    if (moreKnown.length === 0) {
      const chosen = firstKnown ?? first;
      for (const observation of group)
        if (observation !== chosen) skipped.push(skippedRow(observation, 'duplicateMissing', { about: describe(observation) }));
      return [chosen];
    }
    count += 1;
    if (example === '') example = describe(first);
    if (choice === 'sum' && first.isAdditive && known.length === group.length) return [{ ...first, value: totalValue(known) }];
    const chosen = choice === 'first' ? firstKnown : choice === 'last' ? moreKnown.at(-1) : undefined;
    for (const observation of group)
      if (observation !== chosen) skipped.push(skippedRow(observation, 'duplicate', { about: describe(observation) }));
    return chosen ? [chosen] : [];
  });
  return { remaining, skipped, duplicates: count === 0 ? undefined : { count, example } };
}

const totalValue = (observations: readonly Observation[]): number =>
  observations.reduce((sum, { value }) => sum + (value ?? 0), 0);
const allKnown = (observations: readonly Observation[]): boolean => observations.every(({ value }) => value !== null);

/** Keeps the figure of both sexes, or the sum of men and women when the file has only these. */
export function combineSexes(observations: readonly ReducedObservation[]): Reduction {
  const skipped: SkippedRow[] = [];
  const remaining = groupBy(observations, (observation) => observationKey(observation, 'sex')).flatMap(
    (group): ReducedObservation[] => {
      const both = group.find(({ sex }) => sex === 'both' || sex === undefined);
      if (both) {
        for (const observation of group) if (observation !== both) skipped.push(skippedRow(observation, 'sexPart'));
        return [{ ...both, sex: undefined }];
      }
      const [first] = group;
      if (first?.isAdditive && group.length === 2 && allKnown(group))
        return [{ ...first, sex: undefined, value: totalValue(group), sumOf: 'sexes' }];
      for (const observation of group) skipped.push(skippedRow(observation, observation.isAdditive ? 'sexAlone' : 'sexShares'));
      return [];
    },
  );
  return { remaining, skipped };
}

/** Removes a division that the data table does not use. Keeps its total, or the sum of its ages when they cover everyone. */
export function combineCategory(
  observations: readonly ReducedObservation[],
  column: Column,
  agesEnd: Choices['agesEnd'],
): Reduction {
  const skipped: SkippedRow[] = [];
  const wordOf = ({ otherCategories }: Observation): string =>
    otherCategories.find((category) => category.column.index === column.index)?.word ?? '';
  const withoutColumn = (observation: ReducedObservation): ReducedObservation => ({
    ...observation,
    otherCategories: observation.otherCategories.filter((category) => category.column.index !== column.index),
  });
  const remaining = groupBy(observations, (observation) => observationKey(observation, column.index)).flatMap(
    (group): ReducedObservation[] => {
      const total = group.find((observation) => isTotal(wordOf(observation)) || isAllAges(wordOf(observation)));
      if (total) {
        for (const observation of group)
          if (observation !== total)
            skipped.push(skippedRow(observation, 'otherCategoryPart', { category: wordOf(observation) }));
        return [withoutColumn(total)];
      }
      const [first] = group;
      const words = group.map(wordOf);
      const last = lastAgeOf(words);
      // Ages without an open group are everyone only when they go as far as the last age of the file.
      const covered =
        labelsCovering(words, { from: 0, to: Infinity }) ??
        (agesEnd === 'everyone' && last === lastAgeOf(column.words) ? labelsCovering(words, { from: 0, to: last }) : undefined);
      if (column.dimension === 'age' && first?.isAdditive && covered) {
        const parts = group.filter((observation) => covered.includes(wordOf(observation)));
        if (allKnown(parts)) return [{ ...withoutColumn(first), value: totalValue(parts), sumOf: 'ages' }];
      }
      for (const observation of group) {
        const reason = observation.value === null ? 'ageMissing' : 'otherCategoryPart';
        skipped.push(skippedRow(observation, reason, { category: wordOf(observation) }));
      }
      return [];
    },
  );
  return { remaining, skipped };
}

/** The last age among the words, or -1 when none is an age. */
const lastAgeOf = (words: readonly string[]): number => Math.max(-1, ...words.map((word) => readAges(word)?.to ?? -1));

/** Reduces ages to the age groups of the workbook. Each is a row of the file, or the sum of rows that cover it exactly. */
export function combineAges(observations: readonly ReducedObservation[], target: DataTableKey): Reduction {
  const skipped: SkippedRow[] = [];
  const remaining = groupBy(observations, placeKey).flatMap((group): ReducedObservation[] => {
    const byLabel = new Map(group.map((observation) => [observation.category ?? allAges, observation]));
    const labels = [...byLabel.keys()];
    const used = new Set<string>();
    const rows = wantedAgeGroups.flatMap(({ label, span }): ReducedObservation[] => {
      // The projection has no row for all ages in the data table.
      if (label === allAges && target === 'populationProjection') return [];
      const partLabels = labelsCovering(labels, span) ?? [];
      const parts = partLabels.flatMap((partLabel) => byLabel.get(partLabel) ?? []);
      const [first] = parts;
      if (first === undefined) return [];
      for (const partLabel of partLabels) used.add(partLabel);
      if (parts.length === 1) return [{ ...first, category: label }];
      if (allKnown(parts)) return [{ ...first, category: label, value: totalValue(parts), sumOf: 'ages' }];
      const missing = parts.filter(({ value }) => value === null);
      skipped.push(...missing.map((part) => skippedRow(part, 'ageMissing', { category: label })));
      return [];
    });
    for (const observation of group) {
      const category = observation.category ?? allAges;
      if (!used.has(category)) skipped.push(skippedRow(observation, 'agePart', { category }));
    }
    return rows;
  });
  return { remaining, skipped };
}

/** Adds a row for all industries to each place and year that has exactly the 17 industry groups, with a known figure for each. */
export function addIndustryTotals(observations: readonly ReducedObservation[]): readonly ReducedObservation[] {
  return groupBy(observations, placeKey).flatMap((group) => {
    if (group.some(({ category }) => category === allIndustries)) return group;
    const [first] = group;
    const parts = group.filter(({ category }) => industryNames.includes(category ?? ''));
    if (first === undefined || parts.length < industryNames.length || parts.length < group.length || !allKnown(parts))
      return group;
    return [...group, { ...first, category: allIndustries, value: totalValue(parts), sumOf: 'industries' }];
  });
}
