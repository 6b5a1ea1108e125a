/** Compares the addresses of the tables and the workbook with those of the host, which has its own code for them. */
import fc from '../fastCheck';
import { blockAddress, maxColumns, maxRows, parseAddress, quoteSheet as quotedWhereNeeded } from '../../src/excelHost/address';
import { address, columnName, cornersOf, quoteSheet, splitReference } from '../../src/tables/address';

const sheetName = fc
  .string({ unit: fc.constantFrom(...Array.from('Aæ1 \'!$:.-_()&é"')), minLength: 1, maxLength: 31 })
  .filter((name) => !/^'|'$|:/.test(name));
const row = fc.integer({ min: 0, max: maxRows - 1 });
const column = fc.integer({ min: 0, max: maxColumns - 1 });
const block = fc
  .tuple(row, row, column, column)
  .map(([one, other, left, right]) => ({
    row: Math.min(one, other),
    column: Math.min(left, right),
    rows: Math.abs(one - other) + 1,
    columns: Math.abs(left - right) + 1,
  }))
  .filter(({ rows, columns }) => rows < maxRows && columns < maxColumns);

test('every column has the same letters as in the host', () => {
  for (let at = 0; at < maxColumns; at += 1)
    expect(`${columnName(at)}1`).toBe(blockAddress({ row: 0, column: at, rows: 1, columns: 1 }, false));
});

test('a cell address is written as the host writes it, fixed or relative', () => {
  fc.assert(
    fc.property(row, column, (down, across) => {
      const cell = { row: down, column: across, rows: 1, columns: 1 };
      expect([address(down + 1, across), address(down + 1, across, true)]).toEqual([
        blockAddress(cell, false),
        blockAddress(cell, true),
      ]);
    }),
  );
});

test('a range has the corners that the host reads', () => {
  fc.assert(
    fc.property(block, fc.boolean(), (cells, fixed) => {
      expect(cornersOf(blockAddress(cells, fixed))).toEqual({
        top: cells.row + 1,
        left: cells.column,
        bottom: cells.row + cells.rows,
        right: cells.column + cells.columns - 1,
      });
    }),
  );
});

test('a reference is split into sheet and range as the host reads it, whether the sheet name needs its quotes or not', () => {
  fc.assert(
    fc.property(sheetName, block, fc.boolean(), (name, cells, fixed) => {
      const range = blockAddress(cells, fixed);
      for (const written of [quoteSheet(name), quotedWhereNeeded(name)]) {
        expect(splitReference(`${written}!${range}`)).toEqual({ sheet: name, range });
        expect(parseAddress(`${written}!${range}`)).toEqual({ sheet: name, block: cells });
      }
    }),
  );
});

test.each(['A1', 'Sak!', '!A1', "'Sak!A1", 'Sak!A:C', 'Sak!4:6', 'Sak!1A', '#REF!', "'S4'!$A$1:$B$2:$C$3"])(
  '%j is not a range on a sheet',
  (text) => {
    expect(splitReference(text)).toBeUndefined();
  },
);
