/** Sample cases with real figures and their sources. A field without a known value is missing, and the note of an assumed value says that it is assumed. */

import type { FieldKey } from '../case/case';
import { withAllTables, type CaseData } from '../case/dataTables';
import type { Words } from '../text';

export interface Sample {
  readonly id: string;
  readonly title: Words;
  readonly case: Readonly<Partial<Record<FieldKey, string | number | null>>>;
  /** The source of a field, or that its value is assumed. */
  readonly notes: Readonly<Partial<Record<FieldKey | 'losses' | 'focusAreas', string>>>;
  /** The data that the sample lacks, in words. */
  readonly lacks: readonly string[];
  readonly data: CaseData;
}

/** The samples by name. A sample is loaded only when it is used, because the figures of a region take much space. */
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
