import { recalculate } from '../../scripts/libreoffice';
import { generate } from '../../src/preview/generate';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { sharingCopy } from '../../src/xlsx/sharing';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import type { Language } from '../../src/text';
import { sampled } from '../sampling';
import { differences } from '../xlsx/differences';
import { today } from '../today';

/** Returns the copy for sharing of a sample with every pack. */
async function copyOf(sample: SampleId, language: Language): Promise<WorkbookSnapshot> {
  const { case: values, ...rest } = await loadSample(sample);
  return sharingCopy(await generate({ from: { input: { ...rest, values } }, packs, language, today }));
}

const samples: readonly (readonly [SampleId, Language])[] = [
  ['hjartdal', 'nb'],
  ['hjartdal', 'nn'],
  ['hjartdal', 'en'],
  ['porsgrunn', 'nn'],
  ['telemark', 'en'],
  ['hallingdal', 'nb'],
  ['norge', 'nb'],
];

describe('The copy for sharing, with every pack', () => {
  test.each(sampled('samples', samples, 1))(
    'of %s in %s opens in LibreOffice and recalculates to the same values, cell by cell',
    async (sample, language) => {
      const copy = await copyOf(sample, language);
      const formulas = copy.sheets.flatMap(({ cells }) =>
        cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
      );
      expect(formulas.filter((formula) => formula.includes('OMST.'))).toEqual([]);
      expect(formulas.length).toBeGreaterThan(500);
      expect(differences(copy, await recalculate(await toXlsx(copy)))).toEqual([]);
    },
  );
});
