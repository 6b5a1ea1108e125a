/** Industries as people write them in cells: the groups of the municipal statistics and the industries of the national table, by code or name. */

import { AnalysisError } from '../analysisError';
import { makeRoomForLoss } from './groupRipple';
import { toIndustries } from './industryBridge';
import { industryGroups } from './industryGroups';
import { industryNames } from './industryNames';
import { nationalTable } from './nationalTable';

/** A figure beside an industry, as it stands in two cells. */
export interface IndustryFigure {
  readonly industry: string | number;
  readonly value: number | null;
}

/** What was written, and the place it has. Two that have the same `id` are the same industry. */
interface Found {
  readonly id: string;
  /** Counted from 0. */
  readonly at: number;
}

/** Codes come with dashes of every kind, with the table's own R or without, and as numbers that lost their first zero. */
const plain = (written: string | number): string =>
  (typeof written === 'number' ? String(written).padStart(2, '0') : written)
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[_–−]/g, '-')
    .replace(/^r(?=\d|[a-z]$)/, '');

/** Divisions that the table has in another: refining and chemicals stand with pharmaceuticals in its source. */
const heldBy: readonly (readonly [division: string, code: string])[] = [
  ['19', 'R21'],
  ['20', 'R21'],
];

const groups: ReadonlyMap<string, Found> = new Map(
  industryGroups.flatMap(({ code, name }, at) => [code, name].map((written) => [plain(written), { id: code, at }] as const)),
);

let industries: ReadonlyMap<string, Found> | undefined;

/** A group of one industry is that industry. */
function industryNamed(written: string | number): Found | undefined {
  industries ??= new Map([
    ...industryGroups.flatMap(({ code, name, industries: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [code, name].map((one) => [plain(one), found(only)] as const),
    ),
    ...nationalTable().codes.map((code) => [plain(code), found(code)] as const),
    ...Object.entries(industryNames).map(([code, name]) => [plain(name), found(code)] as const),
    ...heldBy.map(([division, code]) => [division, { ...found(code), id: division }] as const),
  ]);
  return industries.get(plain(written));
}

function found(code: string): Found {
  return { id: code, at: nationalTable().codes.indexOf(code) };
}

const groupNamed = (written: string | number): Found | undefined => groups.get(plain(written));

/** Industries of the table in a group, counted from 0. */
const membersOf = (group: number): number[] =>
  (industryGroups[group]?.industries ?? []).map((code) => nationalTable().codes.indexOf(code));

/**
 * The industries of the table that a code or name stands for, counted from 0: one, or all of a group.
 * @throws AnalysisError unknown-industry; jobs of unknown industry are in none
 */
export function membersNamed(written: string | number): { id: string; members: readonly [number, ...number[]] } {
  const industry = industryNamed(written);
  if (industry) return { id: industry.id, members: [industry.at] };
  const group = groupNamed(written);
  const [first, ...rest] = group ? membersOf(group.at) : [];
  if (group === undefined || first === undefined)
    throw new AnalysisError('unknown-industry', { argument: 'industry', got: String(written).slice(0, 60) });
  return { id: group.id, members: [first, ...rest] };
}

/**
 * Every figure is there and 0 or more, and no industry stands twice.
 * @param first the row of the range that the first figure stands in
 * @throws AnalysisError figure-missing-for, figure-negative, industry-twice
 */
export function checkFigures(
  argument: string,
  figures: readonly (IndustryFigure & { readonly id: string })[],
  first = 1,
): asserts figures is readonly { id: string; industry: string | number; value: number }[] {
  const seen = new Set<string>();
  figures.forEach(({ id, industry, value }, at) => {
    if (value === null) throw new AnalysisError('figure-missing-for', { argument, industry: String(industry) });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position: at + first, value });
    if (seen.has(id)) throw new AnalysisError('industry-twice', { argument, industry: String(industry) });
    seen.add(id);
  });
}

/** Jobs by group [17] or by industry of the table [62]. */
export interface JobsIn {
  readonly by: 'group' | 'industry';
  readonly jobs: number[];
}

/**
 * Jobs from rows in any order, and the place of each row among them. Industries that are not there have no jobs.
 * @throws AnalysisError unknown-industry; industries-mixed when groups and industries of the table stand together; as `checkFigures`
 */
export function jobsNamed(figures: readonly IndustryFigure[]): JobsIn & { readonly at: readonly number[] } {
  const rows = figures.map((row) => ({ ...row, group: groupNamed(row.industry), single: industryNamed(row.industry) }));
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
    const place = by === 'group' ? group : single;
    return place ? [{ ...row, ...place }] : [];
  });
  checkFigures('regional', placed);
  const jobs = Array.from({ length: by === 'group' ? industryGroups.length : nationalTable().codes.length }, () => 0);
  for (const { at, value } of placed) jobs[at] = (jobs[at] ?? 0) + value;
  return { by, jobs, at: placed.map(({ at }) => at) };
}

/** Jobs by group over the industries, with room for the loss in the one that the employer is in. */
export function roomFor(groups: readonly number[], members: readonly number[], jobsLost: number): number[] {
  const regional = toIndustries(groups);
  const [only, ...others] = members;
  const group = industryGroups.findIndex((_, position) => only !== undefined && membersOf(position).includes(only));
  const there = groups[group] ?? NaN;
  return only === undefined || others.length > 0 ? regional : makeRoomForLoss(regional, membersOf(group), there, only, jobsLost);
}
