/** From the figures of a file to one for each row of a data table: parts are added only where they are the whole and every one is known. */

import { allAges, allIndustries, type DataTableKey } from '../../case/dataTables';
import { isAllAges, readAges, tiles, wantedAges } from './ages';
import { industryNames, isTotal } from './categories';
import type { Observation, SkippedRow } from './observations';
import type { FileReason } from './reasons';
import type { Choices, Column } from './Understanding';

export interface Reduced {
  readonly kept: readonly Summed[];
  readonly skipped: readonly SkippedRow[];
}

/** An observation, and what it was added up from where it was. */
export type Summed = Observation & { readonly sumOf?: 'ages' | 'industries' | 'sexes' };

const skip = ({ line }: Observation, reason: FileReason, details: SkippedRow['details'] = {}): SkippedRow => ({
  line,
  reason,
  details,
});

function grouped<T>(some: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

const agesKey = (text: string): string => {
  const ages = isAllAges(text) ? undefined : readAges(text);
  return ages ? `${ages.from}–${ages.to}` : text;
};

const placeKey = ({ place, workplace, year }: Observation): string =>
  JSON.stringify([place.level, place.name, workplace?.level, workplace?.name, year]);
const keyWithout = (one: Observation, part?: 'sex' | 'category' | number): string =>
  JSON.stringify([
    placeKey(one),
    part === 'category' ? '' : agesKey(one.category ?? ''),
    part === 'sex' ? '' : one.sex,
    one.others.map(({ column, word }) => (column.index === part ? '' : agesKey(word))),
  ]);

const aboutText = ({ place, workplace, category, year }: Observation): string =>
  [place.name, workplace?.name, category, year].filter((part) => part !== undefined).join(', ');

export interface Duplicates {
  readonly count: number;
  readonly example: string;
}

/** Of rows about the same, the one with a figure; where several have one, what the user says, and until then none. */
export function withoutDuplicates(
  all: readonly Observation[],
  choice: Choices['duplicates'],
): Reduced & { readonly duplicates: Duplicates | undefined } {
  const skipped: SkippedRow[] = [];
  let count = 0;
  let example = '';
  const kept = grouped(all, (one) => keyWithout(one)).flatMap((group): Observation[] => {
    const [first, ...more] = group;
    if (first === undefined || more.length === 0) return group;
    const known = group.filter(({ value }) => value !== null);
    const [only, ...others] = known;
    if (others.length === 0) {
      const stays = only ?? first;
      for (const one of group) if (one !== stays) skipped.push(skip(one, 'duplicateMissing', { about: aboutText(one) }));
      return [stays];
    }
    count += 1;
    if (example === '') example = aboutText(first);
    const adds = choice === 'sum' && first.adds && known.length === group.length;
    if (adds) return [{ ...first, value: added(known) }];
    const stays = choice === 'first' ? only : choice === 'last' ? others.at(-1) : undefined;
    for (const one of group) if (one !== stays) skipped.push(skip(one, 'duplicate', { about: aboutText(one) }));
    return stays ? [stays] : [];
  });
  return { kept, skipped, duplicates: count === 0 ? undefined : { count, example } };
}

const added = (some: readonly Observation[]): number => some.reduce((sum, { value }) => sum + (value ?? 0), 0);
const allKnown = (some: readonly Observation[]): boolean => some.every(({ value }) => value !== null);

/** Both sexes, as the file has them or as the sum of the two. */
export function bothSexes(all: readonly Summed[]): Reduced {
  const skipped: SkippedRow[] = [];
  const kept = grouped(all, (one) => keyWithout(one, 'sex')).flatMap((group): Summed[] => {
    const both = group.find(({ sex }) => sex === 'both' || sex === undefined);
    if (both) {
      for (const one of group) if (one !== both) skipped.push(skip(one, 'sexPart'));
      return [{ ...both, sex: undefined }];
    }
    const [first] = group;
    if (first?.adds && group.length === 2 && allKnown(group))
      return [{ ...first, sex: undefined, value: added(group), sumOf: 'sexes' }];
    for (const one of group) skipped.push(skip(one, one.adds ? 'sexAlone' : 'sexShares'));
    return [];
  });
  return { kept, skipped };
}

/** The whole of a division that the data table does not use: its total, or all its ages where they are everyone. */
export function whole(all: readonly Summed[], column: Column, agesEnd: Choices['agesEnd']): Reduced {
  const skipped: SkippedRow[] = [];
  const wordOf = (one: Observation): string => one.others.find((other) => other.column.index === column.index)?.word ?? '';
  const without = (one: Summed): Summed => ({
    ...one,
    others: one.others.filter((other) => other.column.index !== column.index),
  });
  const kept = grouped(all, (one) => keyWithout(one, column.index)).flatMap((group): Summed[] => {
    const total = group.find((one) => isTotal(wordOf(one)) || isAllAges(wordOf(one)));
    if (total) {
      for (const one of group) if (one !== total) skipped.push(skip(one, 'otherCategoryPart', { category: wordOf(one) }));
      return [without(total)];
    }
    const [first] = group;
    const words = group.map(wordOf);
    const last = Math.max(-1, ...words.map((word) => readAges(word)?.to ?? -1));
    // Everyone who has the last age of the file is everyone only up to where the whole file ends.
    const covered =
      tiles(words, { from: 0, to: Infinity }) ??
      (agesEnd === 'everyone' && last === lastOf(column) ? tiles(words, { from: 0, to: last }) : undefined);
    if (column.dimension === 'age' && first?.adds && covered) {
      const parts = group.filter((one) => covered.includes(wordOf(one)));
      if (allKnown(parts)) return [{ ...without(first), value: added(parts), sumOf: 'ages' }];
    }
    for (const one of group)
      skipped.push(skip(one, one.value === null ? 'ageMissing' : 'otherCategoryPart', { category: wordOf(one) }));
    return [];
  });
  return { kept, skipped };
}

const lastOf = ({ words }: Column): number => Math.max(-1, ...words.map((word) => readAges(word)?.to ?? -1));

/** The age groups of the tables, each as the file has it or as the sum of ages that are exactly it. */
export function inAgeGroups(all: readonly Summed[], target: DataTableKey): Reduced {
  const skipped: SkippedRow[] = [];
  const kept = grouped(all, placeKey).flatMap((group): Summed[] => {
    const byLabel = new Map(group.map((one) => [one.category ?? allAges, one]));
    const labels = [...byLabel.keys()];
    const used = new Set<string>();
    const rows = wantedAges.flatMap(({ label, span }): Summed[] => {
      // The projection has no row for all ages in the data table.
      if (label === allAges && target === 'populationProjection') return [];
      const parts = tiles(labels, span) ?? [];
      const ones = parts.flatMap((part) => byLabel.get(part) ?? []);
      const [first] = ones;
      if (first === undefined) return [];
      for (const part of parts) used.add(part);
      if (ones.length === 1) return [{ ...first, category: label }];
      if (allKnown(ones)) return [{ ...first, category: label, value: added(ones), sumOf: 'ages' }];
      skipped.push(...ones.filter(({ value }) => value === null).map((one) => skip(one, 'ageMissing', { category: label })));
      return [];
    });
    for (const one of group)
      if (!used.has(one.category ?? allAges)) skipped.push(skip(one, 'agePart', { category: one.category ?? allAges }));
    return rows;
  });
  return { kept, skipped };
}

/** All industries of a place and year, as the file has it or as the sum of the 17 groups of the statistics. */
export function withAllIndustries(all: readonly Summed[]): readonly Summed[] {
  return grouped(all, placeKey).flatMap((group) => {
    if (group.some(({ category }) => category === allIndustries)) return group;
    const [first] = group;
    const parts = group.filter(({ category }) => industryNames.includes(category ?? ''));
    if (first === undefined || parts.length < industryNames.length || parts.length < group.length || !allKnown(parts))
      return group;
    return [...group, { ...first, category: allIndustries, value: added(parts), sumOf: 'industries' }];
  });
}
