/** The columns and rows of the sheet Sak are large enough for their text. */
import { fields } from '../../src/case/case';
import { loadSample, sampleIds } from '../../src/sources/sample';
import { caseSheets } from '../../src/tables/caseSheets';
import { languages } from '../../src/text';

/** The average width of a letter of Calibri at one point, in Norwegian text. */
const letterWidth = 0.45;
const linesOf = (text: string, width: number, size: number): number => Math.ceil((text.length * size * letterWidth) / width);

describe.each(sampleIds.flatMap((sample) => languages.map((language) => [sample, language] as const)))(
  '%s in %s',
  (sample, language) => {
    const plan = async () => {
      const { case: values, ...rest } = await loadSample(sample);
      const [sheet] = caseSheets({ ...rest, values }, language);
      if (!sheet) throw new Error('A case has a sheet.');
      return sheet;
    };

    test('the column of labels is as wide as its longest label', async () => {
      const { cells, widths } = await plan();
      const labels = cells.slice(4, 4 + fields.length).map(([label]) => String(label));
      for (const label of labels) expect(linesOf(label, widths[0] ?? 0, 11)).toBeLessThanOrEqual(1);
    });

    test('a row is high enough for its value, its note and its explanation, also the row of notes above the lists', async () => {
      const { cells, widths, heights } = await plan();
      for (const [index, row] of cells.slice(0, 4 + fields.length).entries())
        for (const [column, value] of row.entries()) {
          if (column === 0 || typeof value !== 'string' || value.startsWith('=')) continue;
          const size = column === 1 ? 11 : 9;
          const height = heights.get(index + 1) ?? 15;
          expect([value, linesOf(value, widths[column] ?? 0, size) * size * 1.2 <= height]).toEqual([value, true]);
        }
    });
  },
);
