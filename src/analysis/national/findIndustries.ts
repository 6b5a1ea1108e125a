/** Finds industries by what people write in cells: the code or name of a group of the municipal statistics or of an industry of the national table. */

import { AnalysisError } from '../analysisError';
import { makeRoomForLoss } from './groupRipple';
import { toIndustries } from './industryBridge';
import { industryGroups } from './industryGroups';
import { industryNames } from './industryNames';
import { nationalTable } from './nationalTable';

/** An industry as it is written in a cell, and the figure in the cell beside it. */
export interface IndustryFigure {
  readonly industry: string | number;
  readonly value: number | null;
}

/** A group, or an industry of the table. Two entries with the same `id` are the same industry. */
interface Entry {
  readonly id: string;
  /** Counted from 0. */
  readonly position: number;
}

/** Unifies the ways of writing a code: with any dash, with or without the R of the table, or as a number that lost its leading zero. */
const normalise = (written: string | number): string =>
  (typeof written === 'number' ? String(written).padStart(2, '0') : written)
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[_–−]/g, '-')
    .replace(/^r(?=\d|[a-z]$)/, '');

/** Divisions of SN2007 that have no industry of their own in the table: its source has refining and chemicals together with pharmaceuticals. */
const mergedDivisions: readonly (readonly [division: string, code: string])[] = [
  ['19', 'R21'],
  ['20', 'R21'],
];

const groups: ReadonlyMap<string, Entry> = new Map(
  industryGroups.flatMap(({ code, name }, position) =>
    [code, name].map((written) => [normalise(written), { id: code, position }] as const),
  ),
);

let industries: ReadonlyMap<string, Entry> | undefined;

/** Finds an industry of the table. The code or name of a group with one industry finds that industry. */
function findIndustry(written: string | number): Entry | undefined {
  industries ??= new Map([
    ...industryGroups.flatMap(({ code, name, industries: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [code, name].map((label) => [normalise(label), entryOf(only)] as const),
    ),
    ...nationalTable().codes.map((code) => [normalise(code), entryOf(code)] as const),
    ...Object.entries(industryNames).map(([code, name]) => [normalise(name), entryOf(code)] as const),
    ...mergedDivisions.map(([division, code]) => [division, { ...entryOf(code), id: division }] as const),
  ]);
  return industries.get(normalise(written));
}

function entryOf(code: string): Entry {
  return { id: code, position: nationalTable().codes.indexOf(code) };
}

const findGroup = (written: string | number): Entry | undefined => groups.get(normalise(written));

/** Returns the industries of the table in a group, counted from 0. */
const membersOf = (group: number): number[] =>
  (industryGroups[group]?.industries ?? []).map((code) => nationalTable().codes.indexOf(code));

/**
 * Returns the industries of the table that a code or name means, counted from 0: one industry, or all industries of a group.
 *
 * @throws AnalysisError unknown-industry, also for the group of unknown industry, which has no industries
 */
export function findIndustries(written: string | number): { id: string; members: readonly [number, ...number[]] } {
  const industry = findIndustry(written);
  if (industry) return { id: industry.id, members: [industry.position] };
  const group = findGroup(written);
  const [first, ...rest] = group ? membersOf(group.position) : [];
  if (group === undefined || first === undefined)
    throw new AnalysisError('unknown-industry', { argument: 'industry', got: String(written).slice(0, 60) });
  return { id: group.id, members: [first, ...rest] };
}

/**
 * Checks that every figure is present and 0 or more, and that no industry occurs twice.
 *
 * @param firstRow the row of the range that the first figure is in, counted from 1
 * @throws AnalysisError figure-missing-for, figure-negative, industry-twice
 */
export function checkIndustryFigures(
  argument: string,
  figures: readonly (IndustryFigure & { readonly id: string })[],
  firstRow: number,
): asserts figures is readonly { id: string; industry: string | number; value: number }[] {
  const seenIds = new Set<string>();
  figures.forEach(({ id, industry, value }, index) => {
    if (value === null) throw new AnalysisError('figure-missing-for', { argument, industry: String(industry) });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position: index + firstRow, value });
    if (seenIds.has(id)) throw new AnalysisError('industry-twice', { argument, industry: String(industry) });
    seenIds.add(id);
  });
}

/** Jobs by group [17] or by industry of the table [62]. */
export interface JobCounts {
  readonly by: 'group' | 'industry';
  readonly jobs: number[];
}

/**
 * Puts jobs from rows in any order into the order of the groups or of the table, and returns the position of each row among them. An industry without a row
 * has no jobs.
 *
 * @throws AnalysisError unknown-industry; industries-mixed when some rows are groups and others industries of the table; as `checkIndustryFigures`
 */
export function orderJobs(figures: readonly IndustryFigure[]): JobCounts & { readonly positions: readonly number[] } {
  const rows = figures.map((row) => ({ ...row, group: findGroup(row.industry), single: findIndustry(row.industry) }));
  const unknown = rows.find(({ group, single }) => !group && !single);
  if (unknown) throw new AnalysisError('unknown-industry', { argument: 'regional', got: String(unknown.industry).slice(0, 60) });

  const onlyGroup = rows.find(({ single }) => !single);
  const onlyIndustry = rows.find(({ group }) => !group);
  if (onlyGroup && onlyIndustry)
    throw new AnalysisError('industries-mixed', {
      argument: 'regional',
      group: String(onlyGroup.industry),
      industry: String(onlyIndustry.industry),
    });

  const by = onlyIndustry ? 'industry' : 'group';
  const placed = rows.flatMap(({ group, single, ...row }) => {
    const entry = by === 'group' ? group : single;
    return entry ? [{ ...row, ...entry }] : [];
  });
  checkIndustryFigures('regional', placed, 1);
  const jobs = Array.from({ length: by === 'group' ? industryGroups.length : nationalTable().codes.length }, () => 0);
  for (const { position, value } of placed) jobs[position] = (jobs[position] ?? 0) + value;
  return { by, jobs, positions: placed.map(({ position }) => position) };
}

/**
 * Spreads jobs by group over the industries of the table. When the employer's industry is known, that industry gets at least the jobs to be lost, as in
 * `makeRoomForLoss`.
 *
 * @param members the employer's industry, or all industries of its group, counted from 0
 * @throws AnalysisError as `toIndustries` and `makeRoomForLoss`
 */
export function spreadWithRoomForLoss(groupJobs: readonly number[], members: readonly number[], jobsLost: number): number[] {
  const regional = toIndustries(groupJobs);
  const [only, ...others] = members;
  if (only === undefined || others.length > 0) return regional;
  const group = industryGroups.findIndex((_, position) => membersOf(position).includes(only));
  return makeRoomForLoss(regional, membersOf(group), groupJobs[group] ?? NaN, only, jobsLost);
}
