/** Range. */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Block } from '../address';
import { boundingBlock, insideGrid, isEntireColumn, isEntireRow, isOneCell, maxColumns, maxRows, overlap } from '../address';
import type { Book } from '../book';
import { blockOf, sheetOf, univerRange } from '../book';
import type { CellInput } from '../cells';
import {
  cellFormula,
  cellText,
  cellValue,
  clearContents,
  isErrorText,
  numberFormatAt,
  readBlock,
  spillAt,
  spillsOf,
  inputReader,
  usedBlock,
  writeBlock,
} from '../cells';
import { fail } from '../errors';
import { extrasOfSheet } from '../extras';
import { columnWidth, rowHeight } from '../sizes';
import { clearStyle, setStyle } from '../styles';
import { checkWritable, renameColumns } from '../tableParts';
import type { ClassDefinition } from './define';
import { child, getter, method, scalar } from './define';
import type { RangeHandle } from './handles';
import { addressOf, range, rangeOrAddress } from './handles';

const areIntegers = (...numbers: unknown[]): boolean => numbers.every(Number.isInteger);

/** Returns the block as a range of the same sheet. @throws InvalidArgument when the block reaches outside the sheet */
const rangeInSheet = (self: RangeHandle, block: Block): RangeHandle =>
  areIntegers(block.row, block.column, block.rows, block.columns) && insideGrid(block)
    ? range(self.sheetId, block)
    : fail('InvalidArgument');

const readCells = <Value>(self: RangeHandle, read: (row: number, column: number) => Value): Value[][] => readBlock(self, read);

const write = (book: Book, self: RangeHandle, input: CellInput | readonly (readonly CellInput[])[]): void => {
  checkWritable(book, self.sheetId, self);
  writeBlock(book, self.sheetId, self, input);
  renameColumns(book, self.sheetId, self);
};

const valueType = (value: unknown): string => {
  if (value === undefined) return 'Empty';
  if (isErrorText(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

const totalSize = (count: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += size(index);
  return sum;
};

const merge = (book: Book, self: RangeHandle, across: boolean): void => {
  if (book.tables.getTablesBySubunitId(book.unitId, self.sheetId).some((table) => overlapsRange(self, table.getRange()))) {
    fail('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const blocks: Block[] = across
    ? Array.from({ length: self.rows }, (_, row) => ({ ...self, row: self.row + row, rows: 1 }))
    : [self];
  const merged = blocks.filter((block) => !isOneCell(block));
  if (merged.length === 0) return;
  unmerge(book, self);
  // Only the first cell of each merged block keeps its content.
  for (const block of merged) {
    for (const { row, column } of readBlock(block, (row, column) => ({ row, column }))
      .flat()
      .slice(1)) {
      if (isFilled(book, self.sheetId, row, column)) clearContents(book, self.sheetId, { row, column, rows: 1, columns: 1 });
    }
  }
  book.run(AddWorksheetMergeMutation.id, { subUnitId: self.sheetId, ranges: merged.map(univerRange) });
};

const isFilled = (book: Book, sheetId: string, row: number, column: number): boolean =>
  cellValue(book, sheetId, row, column) !== undefined || cellFormula(book, sheetId, row, column) !== undefined;

const overlapsRange = (self: Block, other: Parameters<typeof blockOf>[0]): boolean => overlap(self, blockOf(other)) !== undefined;

const unmerge = (book: Book, self: RangeHandle): void => {
  const touched = sheetOf(book, self.sheetId)
    .getMergeData()
    .filter((merged) => overlapsRange(self, merged));
  if (touched.length > 0) book.run(RemoveWorksheetMergeMutation.id, { subUnitId: self.sheetId, ranges: touched });
};

const removeLinks = (book: Book, self: RangeHandle): void => {
  const { links } = extrasOfSheet(book.extras, self.sheetId);
  for (const key of [...links.keys()]) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    if (overlap(self, { row, column, rows: 1, columns: 1 })) links.delete(key);
  }
};

const clear = (book: Book, self: RangeHandle, applyTo: string): void => {
  switch (applyTo) {
    case 'All':
      clearContents(book, self.sheetId, self);
      clearStyle(book, self.sheetId, self);
      removeLinks(book, self);
      extrasOfSheet(book.extras, self.sheetId).validations = extrasOfSheet(book.extras, self.sheetId).validations.filter(
        ({ block }) => !overlap(block, self),
      );
      return;
    case 'Contents': {
      clearContents(book, self.sheetId, self);
      return;
    }
    case 'Formats': {
      clearStyle(book, self.sheetId, self);
      return;
    }
    case 'Hyperlinks':
    case 'RemoveHyperlinks': {
      removeLinks(book, self);
      return;
    }
    default:
      fail('InvalidArgument');
  }
};

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const linkAt = (book: Book, self: RangeHandle): Hyperlink | null => {
  const link = extrasOfSheet(book.extras, self.sheetId).links.get(`${self.row},${self.column}`);
  if (!link) return null;
  return {
    ...(link.target.startsWith('#') ? { documentReference: link.target.slice(1) } : { address: link.target }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: cellText(book, self.sheetId, self.row, self.column),
  };
};

const setLink = (book: Book, self: RangeHandle, link: Hyperlink): void => {
  const target = link.documentReference !== undefined ? `#${link.documentReference}` : link.address;
  if (target === undefined || target === '') fail('InvalidArgument');
  for (const { row, column } of readCells(self, (row, column) => ({ row, column })).flat()) {
    extrasOfSheet(book.extras, self.sheetId).links.set(`${row},${column}`, {
      target: target as string,
      ...(link.screenTip ? { screenTip: link.screenTip } : {}),
    });
    if (link.textToDisplay !== undefined)
      writeBlock(book, self.sheetId, { row, column, rows: 1, columns: 1 }, link.textToDisplay);
  }
};

const spillFrom = (book: Book, self: RangeHandle): RangeHandle | null => {
  if (!isOneCell(self)) fail('InvalidArgument');
  const spill = spillsOf(book, self.sheetId).find(({ row, column }) => row === self.row && column === self.column);
  return spill ? range(self.sheetId, spill) : null;
};

const spillParent = (book: Book, self: RangeHandle): RangeHandle | null => {
  const spill = spillAt(book, self.sheetId, self);
  return spill ? range(self.sheetId, { row: spill.row, column: spill.column, rows: 1, columns: 1 }) : null;
};

/** Returns true when every cell is part of a spill, false when none is, and null when only some are. */
const hasSpill = (book: Book, self: RangeHandle): boolean | null => {
  const spills = spillsOf(book, self.sheetId).flatMap((spill) => overlap(spill, self) ?? []);
  const cells = spills.reduce((sum, part) => sum + part.rows * part.columns, 0);
  return cells === 0 ? false : cells === self.rows * self.columns ? true : null;
};

export const rangeClass: ClassDefinition<RangeHandle> = {
  tracked: true,
  members: {
    address: scalar((book, self) => addressOf(book, self)),
    rowIndex: scalar((_, self) => self.row),
    columnIndex: scalar((_, self) => self.column),
    rowCount: scalar((_, self) => self.rows),
    columnCount: scalar((_, self) => self.columns),
    cellCount: scalar((_, self) => (self.rows * self.columns > 2 ** 31 - 1 ? -1 : self.rows * self.columns)),
    isEntireColumn: scalar((_, self) => isEntireColumn(self)),
    isEntireRow: scalar((_, self) => isEntireRow(self)),
    values: scalar(
      (book, self) => readCells(self, (row, column) => cellValue(book, self.sheetId, row, column) ?? ''),
      (book, self, input: CellInput | CellInput[][]) => write(book, self, input),
    ),
    formulas: scalar(
      (book, self) =>
        readCells(
          self,
          (row, column) => cellFormula(book, self.sheetId, row, column) ?? cellValue(book, self.sheetId, row, column) ?? '',
        ),
      (book, self, input: CellInput | CellInput[][]) => write(book, self, input),
    ),
    text: scalar((book, self) => readCells(self, (row, column) => cellText(book, self.sheetId, row, column))),
    valueTypes: scalar((book, self) => readCells(self, (row, column) => valueType(cellValue(book, self.sheetId, row, column)))),
    numberFormat: scalar(
      (book, self) => readCells(self, (row, column) => numberFormatAt(book, self.sheetId, row, column)),
      (book, self, format: string | (string | null)[][]) => {
        const formatAt = inputReader<string | null>(self, format);
        setStyle(
          book,
          self.sheetId,
          self,
          Array.isArray(format)
            ? (row, column) => formatChange(formatAt(row - self.row, column - self.column))
            : formatChange(format),
        );
      },
    ),
    hasSpill: scalar((book, self) => hasSpill(book, self)),
    hyperlink: scalar(
      (book, self) => linkAt(book, self),
      (book, self, link: Hyperlink) => setLink(book, self, link),
    ),
    left: scalar((book, self) => totalSize(self.column, (column) => columnWidth(book, self.sheetId, column))),
    top: scalar((book, self) => totalSize(self.row, (row) => rowHeight(book, self.sheetId, row))),
    width: scalar((book, self) => totalSize(self.columns, (column) => columnWidth(book, self.sheetId, self.column + column))),
    height: scalar((book, self) => totalSize(self.rows, (row) => rowHeight(book, self.sheetId, self.row + row))),

    format: child('RangeFormat', (_, self) => self),
    dataValidation: child('DataValidation', (_, self) => self),
    worksheet: child('Worksheet', (_, self) => ({ sheetId: self.sheetId })),

    getCell: getter('Range', (_, self, row: number, column: number) =>
      rangeInSheet(self, { row: self.row + row, column: self.column + column, rows: 1, columns: 1 }),
    ),
    getRow: getter('Range', (_, self, row: number) => rangeInSheet(self, { ...self, row: self.row + row, rows: 1 })),
    getColumn: getter('Range', (_, self, column: number) =>
      rangeInSheet(self, { ...self, column: self.column + column, columns: 1 }),
    ),
    getLastCell: getter('Range', (_, self) =>
      rangeInSheet(self, { row: self.row + self.rows - 1, column: self.column + self.columns - 1, rows: 1, columns: 1 }),
    ),
    getLastRow: getter('Range', (_, self) => rangeInSheet(self, { ...self, row: self.row + self.rows - 1, rows: 1 })),
    getLastColumn: getter('Range', (_, self) =>
      rangeInSheet(self, { ...self, column: self.column + self.columns - 1, columns: 1 }),
    ),
    getResizedRange: getter('Range', (_, self, rows: number, columns: number) =>
      rangeInSheet(self, { ...self, rows: self.rows + rows, columns: self.columns + columns }),
    ),
    getAbsoluteResizedRange: getter('Range', (_, self, rows: number, columns: number) =>
      rangeInSheet(self, { ...self, rows, columns }),
    ),
    getOffsetRange: getter('Range', (_, self, rows: number, columns: number) =>
      rangeInSheet(self, { ...self, row: self.row + rows, column: self.column + columns }),
    ),
    getEntireColumn: getter('Range', (_, self) => range(self.sheetId, { ...self, row: 0, rows: maxRows })),
    getEntireRow: getter('Range', (_, self) => range(self.sheetId, { ...self, column: 0, columns: maxColumns })),
    getBoundingRect: getter('Range', (book, self, other: RangeHandle | string) =>
      range(self.sheetId, boundingBlock(self, rangeOrAddress(book, other, self.sheetId))),
    ),
    getIntersection: getter(
      'Range',
      (book, self, other: RangeHandle | string) => intersection(book, self, other) ?? fail('ItemNotFound'),
    ),
    getIntersectionOrNullObject: getter('Range', (book, self, other: RangeHandle | string) => intersection(book, self, other)),
    getUsedRange: getter('Range', async (book, self, valuesOnly?: boolean | null) => {
      await book.settle();
      const used = usedBlock(book, self.sheetId, valuesOnly ?? false, self);
      return range(self.sheetId, used ?? { row: self.row, column: self.column, rows: 1, columns: 1 });
    }),
    getUsedRangeOrNullObject: getter('Range', async (book, self, valuesOnly?: boolean | null) => {
      await book.settle();
      const used = usedBlock(book, self.sheetId, valuesOnly ?? false, self);
      return used ? range(self.sheetId, used) : null;
    }),
    getSpillingToRange: getter('Range', async (book, self) => {
      await book.settle();
      return spillFrom(book, self) ?? fail('ItemNotFound');
    }),
    getSpillingToRangeOrNullObject: getter('Range', async (book, self) => {
      await book.settle();
      return spillFrom(book, self);
    }),
    getSpillParent: getter('Range', async (book, self) => {
      await book.settle();
      return spillParent(book, self) ?? fail('ItemNotFound');
    }),
    getSpillParentOrNullObject: getter('Range', async (book, self) => {
      await book.settle();
      return spillParent(book, self);
    }),

    clear: method((book, self, applyTo?: string | null) => clear(book, self, applyTo ?? 'All')),
    merge: method((book, self, across?: boolean | null) => merge(book, self, across ?? false)),
    unmerge: method((book, self) => unmerge(book, self)),
    calculate: method((book) => book.settle()),
    select: method((book, self) => {
      book.run(SetWorksheetActiveOperation.id, { subUnitId: self.sheetId });
      const selected = univerRange(self);
      const primary = {
        ...selected,
        actualRow: self.row,
        actualColumn: self.column,
        isMerged: false,
        isMergedMainCell: false,
        startRow: self.row,
        startColumn: self.column,
        endRow: self.row,
        endColumn: self.column,
      };
      book.run(SetSelectionsOperation.id, { subUnitId: self.sheetId, selections: [{ range: selected, primary, style: null }] });
    }),
    _ValidateArraySize: method((_, self, rows: number, columns: number) => {
      if (rows !== self.rows || columns !== self.columns) {
        fail(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    }),
  },
};

const formatChange = (format: string | null) => {
  if (format === null) return {};
  return typeof format === 'string' && format !== '' ? { numberFormat: format } : fail('InvalidArgument');
};

const intersection = (book: Book, self: RangeHandle, other: RangeHandle | string): RangeHandle | null => {
  const block = rangeOrAddress(book, other, self.sheetId);
  const shared = block.sheetId === self.sheetId ? overlap(self, block) : undefined;
  return shared ? range(self.sheetId, shared) : null;
};
