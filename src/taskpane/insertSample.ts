import { loadSample, type SampleId } from '../sources/sample';
import type { Language } from '../text';
import { insertCase } from '../workbook/commands';

/** Puts a sample case into a workbook that has none. @throws WorkbookFault */
export async function insertSample(id: SampleId, language: Language): Promise<void> {
  const { case: values, ...rest } = await loadSample(id);
  await insertCase({ ...rest, values }, { language });
}
