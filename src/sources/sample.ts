/** Sample cases on real, attributed figures. What a sample lacks is missing and named; an assumed figure is marked in its note. */

import type { FieldKey } from '../case/case';
import { withAllTables, type CaseData } from '../case/dataTables';
import type { Words } from '../text';

export interface Sample {
  readonly id: string;
  readonly title: Words;
  readonly case: Readonly<Partial<Record<FieldKey, string | number | null>>>;
  /** Where a field comes from, or that it is assumed. */
  readonly notes: Readonly<Partial<Record<FieldKey | 'losses' | 'focusAreas', string>>>;
  readonly lacks: readonly string[];
  readonly data: CaseData;
}

/** The samples by name. Each is fetched when asked for, since the figures of a region are many. */
export const samples = {
  hjartdal: () => import('./samples/hjartdal.json'),
  porsgrunn: () => import('./samples/porsgrunn.json'),
  telemark: () => import('./samples/telemark.json'),
  hallingdal: () => import('./samples/hallingdal.json'),
  norge: () => import('./samples/norge.json'),
} as const;

export type SampleId = keyof typeof samples;
export const sampleIds = Object.keys(samples) as SampleId[];

export async function loadSample(id: SampleId): Promise<Sample> {
  const module = (await samples[id]()) as unknown as { default: Sample };
  return { ...module.default, data: withAllTables(module.default.data) };
}
