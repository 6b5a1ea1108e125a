/** The copy for sharing shows the same in every cell as the workbook, when a program that is not ours recalculates it. */
import { recalculate } from '../../scripts/libreoffice';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { differences } from './differences';
import { cell, sample, sheet, workbook } from './sample';

test('every cell of the sample: SUM, SUMIFS over table columns, "this row", SUMPRODUCT, IFERROR, TEXTJOIN, names, errors', async () => {
  const calculated = await recalculate(await toXlsx(sample, { forSharing: true }));
  expect([...calculated.keys()]).toEqual(sample.sheets.map(({ name }) => name));
  expect(differences(sample, calculated)).toEqual([]);
}, 120_000);

test('LibreOffice calculates and does not copy: a wrong stored value is found', async () => {
  const wrong = workbook([
    sheet('A', {
      cells: [
        cell(0, 0, { value: 2 }),
        cell(1, 0, { value: 3 }),
        cell(2, 0, { value: 99, formula: '=SUM(A1:A2)' }),
        cell(3, 0, { value: 'x', formula: '="y"' }),
      ],
    }),
  ]);
  expect(differences(wrong, await recalculate(await toXlsx(wrong)))).toEqual([
    { place: 'A!A3', formula: '=SUM(A1:A2)', ours: 99, theirs: 5 },
    { place: 'A!A4', formula: '="y"', ours: 'x', theirs: 'y' },
  ]);
}, 120_000);

test('a workbook that is not for sharing shows #NAME? where the add-in is missing', async () => {
  const calculated = await recalculate(await toXlsx(sample));
  expect(calculated.get('B1 Finansieringsplan')?.get('B9')).toEqual({ error: '#NAME?' });
}, 120_000);
