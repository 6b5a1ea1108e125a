import { loadSample, sampleIds, type SampleId } from '../sources/sample';
import type { Language } from '../text';
import { insertCaseOf } from './newCase';

/** Returns the sample of a name, which an address or a command line gives; undefined when there is none. */
export const sampleNamed = (name: string | null): SampleId | undefined => sampleIds.find((id) => id === name);

/** Puts a sample case into a workbook that has none. @throws WorkbookFault */
export async function insertSample(id: SampleId, language: Language): Promise<void> {
  const { case: values, ...rest } = await loadSample(id);
  await insertCaseOf({ ...rest, values }, language);
}
