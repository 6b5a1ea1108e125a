import { recalculate } from '../../scripts/libreoffice';
import { generate } from '../../src/preview/generate';
import { sharingCopy } from '../../src/preview/xlsx/sharing';
import { toXlsx } from '../../src/preview/xlsx/toXlsx';
import { loadSample, sampleIds, type SampleId } from '../../src/sources/sample';
import { languages, type Language } from '../../src/text';
import { differences } from '../preview/xlsx/differences';

async function generated(sample: SampleId, language: Language) {
  const { case: values, ...rest } = await loadSample(sample);
  return generate({ from: { input: { ...rest, values } }, packs: ['application', 'budget'], language, today: 46_349 });
}

describe('The copy for sharing', () => {
  test.each(languages)(
    'of Hjartdal in %s opens in LibreOffice and recalculates to the same values, cell by cell',
    async (language) => {
      const copy = sharingCopy(await generated('hjartdal', language));
      expect(copy.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('OMST.')))).toEqual([]);
      expect(copy.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)).length).toBeGreaterThan(
        500,
      );
      expect(differences(copy, await recalculate(await toXlsx(copy)))).toEqual([]);
    },
  );

  test.each(sampleIds.filter((id) => id !== 'hjartdal'))('of %s recalculates to the same values', async (sample) => {
    const copy = sharingCopy(await generated(sample, 'nb'));
    expect(differences(copy, await recalculate(await toXlsx(copy)))).toEqual([]);
  });
});
