import type { CellSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { callsAddIn } from '../../src/workbook/addInFormulas';
import { sharingCopy } from '../../src/xlsx/sharing';
import { cell, sample, sheet, workbook } from './sample';

function at(book: WorkbookSnapshot, sheetName: string, row: number, column: number): CellSnapshot | undefined {
  return book.sheets.find(({ name }) => name === sheetName)?.cells.find((each) => each.row === row && each.column === column);
}

describe('a copy for sharing', () => {
  const copy = sharingCopy(sample);

  test('has no call of the add-in', () => {
    expect(
      sample.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined && callsAddIn(formula)),
    ).toHaveLength(3);
    expect(
      copy.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined && callsAddIn(formula)),
    ).toEqual([]);
    expect(copy.names.filter(({ formula }) => callsAddIn(formula))).toEqual([]);
  });

  test('shows the same value in every cell', () => {
    const shown = (book: WorkbookSnapshot): unknown =>
      book.sheets.map(({ cells }) => cells.map(({ row, column, value, style }) => ({ row, column, value, style })));
    expect(shown(copy)).toEqual(shown(sample));
  });

  test('keeps other formulas live, including those that use a result of the add-in', () => {
    expect(at(copy, 'B1 Finansieringsplan', 4, 4)?.formula).toBe('=SUM(B5:D5)');
    expect(at(copy, 'S4 Sysselsetting', 8, 1)?.formula).toBe('=SUM(B5:B8)');
    expect(at(copy, 'B1 Finansieringsplan', 4, 0)).toEqual({ row: 4, column: 0, value: 2024 });
  });

  test('keeps the defined names', () => {
    expect(copy.names.map(({ name }) => name)).toEqual(['SisteAar', 'Sak_Ramme', 'Naeringer']);
  });

  test('has the value of a formula that uses a name that calls the add-in', () => {
    const book = workbook(
      [
        sheet('A', {
          cells: [cell(0, 0, { value: 3, formula: '=SUM(Forslag)' }), cell(1, 0, { value: 3, formula: '=SUM(ForslagEn)' })],
        }),
      ],
      {
        names: [
          { name: 'Andel', formula: '=forslag' },
          { name: 'Forslag', formula: '=OMST.SPLIT(3,"Lierne")' },
          { name: 'ForslagEn', formula: '=A!$A$1' },
        ],
      },
    );
    expect(at(sharingCopy(book), 'A', 0, 0)).toEqual({ row: 0, column: 0, value: 3 });
    expect(at(sharingCopy(book), 'A', 1, 0)?.formula).toBe('=SUM(ForslagEn)');
    expect(sharingCopy(book).names.map(({ name }) => name)).toEqual(['ForslagEn']);
  });

  test('has a cell range in place of a reference to a block that became values, and keeps references to other blocks', () => {
    const book = workbook([
      sheet('Et ark', {
        cells: [
          cell(0, 0, { value: 1, formula: '=OMST.SPLIT(3,"Lierne")', spill: { rows: 1, columns: 3 } }),
          cell(0, 1, { value: 1 }),
          cell(0, 2, { value: 1 }),
          cell(2, 0, { value: 1, formula: '=TRANSPOSE(A1:C1)', spill: { rows: 3, columns: 1 } }),
          cell(6, 0, { value: 6, formula: "=SUM(A1#)+SUM('Et ark'!$A$1#)+SUM(A3#)" }),
        ],
      }),
    ]);
    expect(at(sharingCopy(book), 'Et ark', 6, 0)?.formula).toBe("=SUM(A1:C1)+SUM('Et ark'!$A$1:$C$1)+SUM(A3#)");
    expect(at(sharingCopy(book), 'Et ark', 2, 0)?.spill).toEqual({ rows: 3, columns: 1 });
  });
});
