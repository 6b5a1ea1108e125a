/** Widths of columns and heights of rows in points, as in Excel's API. Univer has them in pixels. */
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import type { Block } from './address';
import type { Book } from './book';
import { sheetOf, univerRange } from './book';
import { cellText, growGrid, readBlock, usedBlock, withinGrid } from './cells';
import { fail } from './errors';
import { pointsPerPixel } from './points';
import { styleAt } from './styles';

/** The widest column and highest row that Excel allows, in points. */
const maxColumnWidth = 1_790;
const maxRowHeight = 409.5;

export const columnWidth = (book: Book, sheetId: string, column: number): number =>
  sheetOf(book, sheetId).getColumnWidth(column) * pointsPerPixel;

export const rowHeight = (book: Book, sheetId: string, row: number): number =>
  sheetOf(book, sheetId).getRowHeight(row) * pointsPerPixel;

export const setColumnWidth = (book: Book, sheetId: string, block: Block, points: number): void => {
  if (typeof points !== 'number' || !(points >= 0 && points <= maxColumnWidth)) fail('InvalidArgument');
  growGrid(book, sheetId, { ...block, row: 0, rows: 1 });
  const inside = withinGrid(book, sheetId, block);
  if (inside)
    book.run(SetWorksheetColWidthMutation.id, {
      subUnitId: sheetId,
      ranges: [univerRange(inside)],
      colWidth: points / pointsPerPixel,
    });
};

export const setRowHeight = (book: Book, sheetId: string, block: Block, points: number): void => {
  if (typeof points !== 'number' || !(points >= 0 && points <= maxRowHeight)) fail('InvalidArgument');
  const inside = withinGrid(book, sheetId, block);
  if (!inside) return;
  const ranges = [univerRange(inside)];
  book.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: points / pointsPerPixel });
  book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.FALSE });
};

/** The width of a digit in 11-point type, and the margin of both sides together, in points. Without a screen, the width is an estimate. */
const pointsPerLetter = 5.4;
const margin = 8;

export const autofitColumns = (book: Book, sheetId: string, block: Block): void => {
  const used = usedBlock(book, sheetId, true, block);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const widths = readBlock({ ...used, column, columns: 1 }, (row) => {
      const longest = Math.max(
        ...cellText(book, sheetId, row, column)
          .split('\n')
          .map((line) => line.length),
      );
      return longest * pointsPerLetter * ((styleAt(book, sheetId, row, column).fontSize ?? 11) / 11);
    }).flat();
    const widest = Math.max(...widths);
    if (widest > 0)
      setColumnWidth(book, sheetId, { row: 0, rows: 1, column, columns: 1 }, Math.min(maxColumnWidth, widest + margin));
  }
};
