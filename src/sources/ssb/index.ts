/** Fetches the tables of a case from Statistics Norway, one after another. When a table fails, the tables already fetched are kept. */

import type { DataRows, DataTableKey } from '../../case/dataTables';
import type { Figures, RequestedAreas } from '../figures';
import { SourceFault } from '../sourceFault';
import { CallFailure, gapAfter } from './callFailure';
import { makeClient, type ClientOptions } from './client';
import { commuting } from './commuting';
import { education } from './education';
import { employment } from './employment';
import { employmentRate, labourMarketStatus } from './labourMarket';
import { municipalFigures } from './municipalFigures';
import { population, populationProjection } from './population';
import { populationChange } from './populationChange';
import type { Service } from './service';
import type { FetchContext, Step } from './step';

export interface SsbProgress {
  /** Number of the table that is being fetched. */
  readonly table: string;
  readonly title: string;
  /** How many of the `count` tables are finished. */
  readonly done: number;
  readonly count: number;
}

export interface SsbOptions extends ClientOptions {
  readonly baseUrl?: string;
  /** PxWebApi v1, which is asked for the tables that v2 does not answer for. */
  readonly fallbackUrl?: string;
  readonly klassUrl?: string;
  /** ISO date, written in the column Hentet. */
  readonly today: string;
  /** The data tables to fetch. When left out, all that Statistics Norway has figures for. */
  readonly tables?: readonly DataTableKey[];
  readonly onProgress?: (progress: SsbProgress) => void;
  /** The most cells that one answer may hold. When left out, the service's own limit. */
  readonly mostCells?: number;
}

const steps: readonly Step[] = [
  employment,
  population,
  commuting,
  labourMarketStatus,
  employmentRate,
  populationProjection,
  populationChange,
  education,
  municipalFigures,
];

/** The data tables that Statistics Norway has figures for. */
export const ssbTables: readonly DataTableKey[] = [...new Set(steps.map(({ key }) => key))];

/**
 * Fetches figures for the wanted places, their counties and the country. A table that fails becomes a gap, and the other tables are still fetched.
 * @throws SourceFault fetchCancelled; ssbUnreachable, when neither the service nor its older version answers
 */
export async function fetchFromSsb(wanted: RequestedAreas, options: SsbOptions): Promise<Figures> {
  const { tables = ssbTables, onProgress, signal } = options;
  const context = contextOf(wanted, options);
  const chosenSteps = steps.filter(({ key }) => tables.includes(key));
  const rows: Partial<Record<DataTableKey, DataRows>> = {};
  const gaps: SourceFault[] = [];
  for (const [done, step] of chosenSteps.entries()) {
    if (signal?.aborted) throw new SourceFault('fetchCancelled');
    onProgress?.({ table: step.table, title: step.title, done, count: chosenSteps.length });
    try {
      const fetched = await step.fetch(context);
      rows[step.key] = [...(rows[step.key] ?? []), ...fetched.rows];
      gaps.push(...fetched.gaps);
    } catch (error) {
      if (signal?.aborted || (error instanceof CallFailure && error.reason === 'cancelled'))
        throw new SourceFault('fetchCancelled', {}, { cause: error });
      const { v2, v1 } = context.service.unavailable;
      if (v2 && v1 && Object.keys(rows).length === 0) throw new SourceFault('ssbUnreachable', {}, { cause: error });
      gaps.push(gapAfter(error, step));
    }
  }
  const last = chosenSteps.at(-1);
  if (last) onProgress?.({ table: last.table, title: last.title, done: chosenSteps.length, count: chosenSteps.length });
  return { rows, gaps };
}

function contextOf(wanted: RequestedAreas, options: SsbOptions): FetchContext {
  const service: Service = {
    client: makeClient(options),
    baseUrl: options.baseUrl ?? 'https://data.ssb.no/api/pxwebapi/v2',
    fallbackUrl: options.fallbackUrl ?? 'https://data.ssb.no/api/v0',
    mostCells: options.mostCells ?? 800_000,
    tables: new Map(),
    codeLists: new Map(),
    unavailable: { v2: false, v1: false },
  };
  return { service, klassUrl: options.klassUrl ?? 'https://data.ssb.no/api/klass/v1', wanted, today: options.today };
}
