/** Handles tell which part of the workbook an object of the object model stands for. A handle may outlive that part. */
import type { Block } from '../address';
import { blockAddress, parseAddress, quoteSheet } from '../address';
import type { Book } from '../book';
import { sheetNamed, sheetOf } from '../book';
import { fail } from '../errors';

export interface SheetHandle {
  readonly sheetId: string;
}

export interface RangeHandle extends Block, SheetHandle {}

/** Several ranges of one sheet that are formatted together. */
export interface AreasHandle extends SheetHandle {
  readonly areas: readonly RangeHandle[];
}

export const areasOf = (self: RangeHandle | AreasHandle): readonly RangeHandle[] => ('areas' in self ? self.areas : [self]);

/** Stands for the workbook. A host has only one. The field only tells the handle from those of a sheet and its parts. */
export interface WorkbookHandle {
  readonly wholeWorkbook: true;
}

export const workbookHandle: WorkbookHandle = { wholeWorkbook: true };

export const range = (sheetId: string, block: Block): RangeHandle => ({
  sheetId,
  row: block.row,
  column: block.column,
  rows: block.rows,
  columns: block.columns,
});

/** Returns the address in the form of `Range.address`: "Sak!A1:B2". */
export const addressOf = (book: Book, self: RangeHandle, absolute = false): string =>
  `${quoteSheet(sheetOf(book, self.sheetId).getName())}!${blockAddress(self, absolute)}`;

/** Reads an address with or without a sheet name. @throws InvalidArgument */
export const rangeFrom = (book: Book, address: string, defaultSheetId?: string): RangeHandle => {
  const parsed = parseAddress(address) ?? fail('InvalidArgument', `"${address}" is not an address.`);
  const sheetId = parsed.sheet === undefined ? defaultSheetId : sheetNamed(book, parsed.sheet)?.getSheetId();
  return range(sheetId ?? fail('InvalidArgument', `"${address}" is not on a sheet of the workbook.`), parsed.block);
};

export const isRange = (value: unknown): value is RangeHandle =>
  typeof value === 'object' && value !== null && 'sheetId' in value && 'row' in value && 'rows' in value;

/** Reads an argument that is a range or its address. @throws InvalidArgument */
export const rangeOrAddress = (book: Book, value: unknown, defaultSheetId?: string): RangeHandle => {
  if (isRange(value)) return value;
  return typeof value === 'string' ? rangeFrom(book, value, defaultSheetId) : fail('InvalidArgument');
};
