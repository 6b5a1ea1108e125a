import { AnalysisError } from '../analysis/analysisError';
import { checkByIndustry } from '../analysis/coefficients';
import { groupRippleBand } from '../analysis/national/groupRipple';
import { nationalBridge, toGroups } from '../analysis/national/industryBridge';
import { industryGroups } from '../analysis/national/industryGroups';
import {
  checkIndustryFigures,
  orderJobs,
  findIndustries,
  spreadWithRoomForLoss,
  type IndustryFigure,
  type JobCounts,
} from '../analysis/national/findIndustries';
import { nationalTable } from '../analysis/national/nationalTable';
import type { RippleInput } from '../analysis/ripple';
import { assumptionAt } from '../rules';
import { functionWords } from '../text/functions';
import { expected, messages } from '../text/messages';
import type { Value } from './declaration';
import { define } from './define';
import type { RangeKind } from './kind';
import { boolean, figureLine, figureTable, industry, industryFigures, jobs, oneOf, optional, share } from './kinds';
import { analysisReasons } from '../programme/reasons';
import { refuse } from './refusal';

/** Porsgrunn, 4th quarter of 2025: Statistisk sentralbyrå, tabell 13470 (CC BY 4.0). A chemical plant there lays off 100. */
const example = [
  100,
  'R21',
  [
    ['Jordbruk, skogbruk og fiske', 72],
    ['Bergverksdrift og utvinning', 88],
    ['Industri', 2944],
    ['Elektrisitet, vann og renovasjon', 849],
    ['Bygge- og anleggsvirksomhet', 1359],
    ['Varehandel, reparasjon av motorvogner', 2155],
    ['Transport og lagring', 595],
    ['Overnattings- og serveringsvirksomhet', 476],
    ['Informasjon og kommunikasjon', 705],
    ['Finansiering og forsikring', 248],
    ['Teknisk tjenesteyting, eiendomsdrift', 1531],
    ['Forretningsmessig tjenesteyting', 1186],
    ['Off.adm., forsvar, sosialforsikring', 620],
    ['Undervisning', 1486],
    ['Helse- og sosialtjenester', 3457],
    ['Personlig tjenesteyting', 556],
    ['Uoppgitt', 85],
  ],
];

/** An employer: its industry and, when they are known, its turnover and what it buys in the region, in the same unit. */
interface Employer {
  readonly industry: string | number;
  readonly ownFigures?: { readonly turnover: number | null; readonly bought: readonly IndustryFigure[] };
}

const employerKind = (): RangeKind<Employer> => {
  const name = industry(expected.employerIndustry);
  const rows = industryFigures(expected.employerIndustry);
  return {
    ...rows,
    contentType: 'text',
    read: (cells) => {
      if (cells.length === 1 && cells[0]?.length === 1) return { industry: name.read(cells[0][0]) };
      const [first, ...bought] = rows.read(cells);
      if (!first) throw refuse('#N/A', messages.missing, { expects: expected.employerIndustry });
      return { industry: first.industry, ownFigures: { turnover: first.value, bought } };
    },
  };
};

type RegionalJobs = { readonly byName: readonly IndustryFigure[] } | { readonly inOrder: readonly (number | null)[] };

const regionalJobsKind = (): RangeKind<RegionalJobs> => {
  const line = figureLine();
  const rows = industryFigures(expected.regionalJobs);
  return {
    ...line,
    expects: expected.regionalJobs,
    read: (cells) => (cells[0]?.length === 2 ? { byName: rows.read(cells) } : { inOrder: line.read(cells) }),
  };
};

/** What the ripple needs of a region, and how its answer by industry becomes a figure for each label. */
interface LabelledRegion {
  readonly input: Omit<RippleInput, 'industry' | 'jobsLost' | 'delta' | 'type'>;
  readonly members: readonly number[];
  readonly labels: readonly Value[];
  readonly byLabel: (figures: readonly number[]) => readonly number[];
}

export const RIPPLE = define('RIPPLE', {
  args: {
    jobsLost: jobs(),
    industry: employerKind(),
    regional: regionalJobsKind(),
    delta: optional(share(), assumptionAt('ripple.delta').value),
    type: optional<1 | 2, 1 | 2>(oneOf(1, 2), 2),
    table: optional(figureTable(expected.rippleTable), undefined, 'Norway 2021'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.RIPPLE.columns,
  answer: ({ jobsLost, industry: employer, regional, delta, type, table }) => {
    const region = table
      ? regionInOwnTable(table, type, employer, regional)
      : regionInNationalTable(jobsLost, employer, regional);
    if (region.members.every((member) => region.input.table.employmentPerOutput[member] === 0))
      throw new AnalysisError('nobody-in-industry', {
        argument: table ? 'table' : 'industry',
        industry: String(employer.industry),
      });
    const band = withTableNamedInErrors(() =>
      groupRippleBand({ ...region.input, members: region.members, jobsLost, delta, type }, assumptionAt('ripple.delta')),
    );
    const { direct, indirect, induced, total } = band.middle;
    if (employer.ownFigures) checkJobsLeft(region, total);
    const columns = [direct, indirect, induced, total, band.low.total, band.high.total].map(region.byLabel);
    return region.labels.map((label, row) => [label, ...columns.map((column) => column[row] ?? null)]);
  },
  refuses: [
    analysisReasons['unknown-industry'],
    analysisReasons['more-lost-than-there'],
    analysisReasons['sizes-differ'],
    analysisReasons['figure-missing'],
    analysisReasons['figure-negative'],
    analysisReasons['outside-bounds'],
    analysisReasons['nothing-in-all'],
    analysisReasons['column-sum-too-large'],
    analysisReasons['industry-not-in-nation'],
    analysisReasons['no-solution'],
    analysisReasons['nobody-in-industry'],
    analysisReasons['figure-missing-for'],
    analysisReasons['industry-twice'],
    analysisReasons['industries-mixed'],
    ['#NUM!', messages.turnoverNotPositive],
    ['#NUM!', messages.purchasesTooLarge],
    ['#VALUE!', messages.rippleTableShape],
  ],
  source: [
    'Statistisk sentralbyrå, tabell 1850 (2021), tabell 07984 og 13470',
    'Miller & Blair (2009), Input–Output Analysis, 2nd ed., sections 2.5 and 13.2.1',
    'Flegg & Webber (1997), Regional Studies 31(8), 795–805',
    'Flegg & Tohmo (2013), Regional Studies 47(5), 703–721',
  ],
  example,
});

/** Checks that no industry loses more jobs than it has: the employer's own figures may say that it buys more in the region than is produced there. @throws Refusal */
function checkJobsLeft({ input, labels, byLabel }: LabelledRegion, total: readonly number[]): void {
  const jobsInRegion = byLabel(input.regional);
  const jobsLost = byLabel(total);
  const row = jobsLost.findIndex((value, index) => value > (jobsInRegion[index] ?? NaN) + 1e-6);
  const industry = labels[row];
  if (industry === undefined) return;
  const details = {
    industry: String(industry),
    lost: Math.round(jobsLost[row] ?? NaN),
    there: Math.round(jobsInRegion[row] ?? NaN),
  };
  throw refuse('#NUM!', messages.purchasesTooLarge, details, 'industry');
}

/** Names the table in an error about one of its parts: the method takes them as separate arguments, but in the cells they are columns of one table. */
function withTableNamedInErrors<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AnalysisError && ['employmentPerOutput', 'households', 'national'].includes(error.argument ?? ''))
      throw error.withArgument('table');
    throw error;
  }
}

function regionInNationalTable(jobsLost: number, employer: Employer, regionalJobs: RegionalJobs): LabelledRegion {
  const table = nationalTable();
  const { by, jobs: jobsByPart } = 'byName' in regionalJobs ? orderJobs(regionalJobs.byName) : jobsInLine(regionalJobs.inOrder);
  const { members } = findIndustries(employer.industry);
  const regional = by === 'group' ? spreadWithRoomForLoss(jobsByPart, members, jobsLost) : jobsByPart;
  const labels = by === 'group' ? industryGroups.filter(hasIndustries).map(({ name }) => name) : table.codes;
  return {
    input: {
      regional,
      national: table.jobs,
      table,
      populationDriven: table.populationDriven,
      purchases: employer.ownFigures && purchases(employer.ownFigures, table.codes.length, spread),
    },
    members,
    labels,
    byLabel: (figures) => (by === 'group' ? toGroups(figures).slice(0, labels.length) : figures),
  };
}

/** Whether a group has industries in the table. The group of unknown industry, which is the last one, has none. */
const hasIndustries = ({ industries }: { readonly industries: readonly string[] }): boolean => industries.length > 0;

/** Reads jobs in one line, in the order of the groups (with or without the group of unknown industry) or of the industries of the table. */
function jobsInLine(line: readonly (number | null)[]): JobCounts {
  const [groups, known, industries] = [
    industryGroups.length,
    industryGroups.filter(hasIndustries).length,
    nationalTable().codes.length,
  ];
  if (![groups, known, industries].includes(line.length))
    throw refuse(
      '#VALUE!',
      messages.sizesDiffer,
      { size: line.length, needed: `${known}, ${groups} / ${industries}` },
      'regional',
    );
  checkByIndustry('regional', line, line.length);
  return line.length === industries ? { by: 'industry', jobs: [...line] } : { by: 'group', jobs: [...line, 0].slice(0, groups) };
}

/** Returns what the employer buys in the region per unit of its turnover, by industry of the table. */
function purchases(
  { turnover, bought }: NonNullable<Employer['ownFigures']>,
  n: number,
  locate: (written: string | number) => { id: string; shares: readonly (readonly [industry: number, share: number])[] },
): number[] {
  if (turnover === null) throw new AnalysisError('figure-missing', { argument: 'industry', position: 2 });
  if (!(turnover > 0)) throw refuse('#NUM!', messages.turnoverNotPositive, { value: turnover }, 'industry');
  const rows = bought.map((row) => ({ ...row, ...locate(row.industry) }));
  checkIndustryFigures('industry', rows, 2);
  const perUnit = new Array<number>(n).fill(0);
  for (const { shares, value } of rows)
    for (const [index, part] of shares) perUnit[index] = (perUnit[index] ?? 0) + (value * part) / turnover;
  const sum = perUnit.reduce((all, value) => all + value, 0);
  if (sum >= 1) throw new AnalysisError('column-sum-too-large', { argument: 'industry', column: 2, sum });
  return perUnit;
}

/** Spreads a purchase from a group over the group's industries in proportion to their jobs in the nation. */
function spread(written: string | number): { id: string; shares: (readonly [industry: number, share: number])[] } {
  const { id, members } = findIndustries(written);
  const [only, ...others] = members;
  if (others.length === 0) return { id, shares: [[only, 1]] };
  const weights = nationalBridge().find((row) => (row[only] ?? 0) > 0);
  return { id, shares: members.map((member) => [member, weights?.[member] ?? NaN]) };
}

/** Reads the user's own table: coefficients, then one column each for jobs per output and national jobs, and for type 2 also income and consumption. */
function regionInOwnTable(
  cells: readonly (readonly number[])[],
  type: 1 | 2,
  employer: Employer,
  regionalJobs: RegionalJobs,
): LabelledRegion {
  const n = cells.length;
  const columns = cells[0]?.length ?? 0;
  const needed = n + (type === 2 ? 4 : 2);
  if (columns !== needed && !(type === 1 && columns === n + 4))
    throw refuse(
      '#VALUE!',
      messages.rippleTableShape,
      { rows: n, columns, type, needed, expects: expected.rippleTable },
      'table',
    );
  if ('byName' in regionalJobs)
    throw refuse('#VALUE!', messages.columnsNeeded, { columns: 2, needed: 1, expects: expected.figures }, 'regional');
  checkByIndustry('table', cells.flat(), n * columns);
  checkByIndustry('regional', regionalJobs.inOrder, n);
  const column = (position: number): number[] => cells.map((row) => row[n + position] ?? NaN);
  return {
    input: {
      regional: regionalJobs.inOrder,
      national: column(1),
      table: {
        coefficients: cells.map((row) => row.slice(0, n)),
        employmentPerOutput: column(0),
        ...(type === 2 && { households: { income: column(2), consumption: column(3) } }),
      },
      purchases: employer.ownFigures && purchases(employer.ownFigures, n, (written) => wholeOf(position(written, n))),
    },
    members: [position(employer.industry, n)],
    labels: cells.map((_, row) => row + 1),
    byLabel: (figures) => figures,
  };
}

const wholeOf = (index: number): { id: string; shares: [[number, number]] } => ({ id: String(index), shares: [[index, 1]] });

/** Returns the position, from 0, of an industry that is numbered from 1. @throws AnalysisError unknown-industry */
function position(written: string | number, n: number): number {
  const number = typeof written === 'number' ? written : /^\d+$/.test(written) ? Number(written) : NaN;
  if (!(Number.isInteger(number) && number >= 1 && number <= n))
    throw new AnalysisError('unknown-industry', { argument: 'industry', got: String(written).slice(0, 60) });
  return number - 1;
}
