/** WorksheetProtection, WorkbookProtection, and the check of what they protect. */
import type { Book } from '../book';
import { fail } from '../errors';
import { sheetOfTable } from '../tableParts';
import type { ClassDefinition } from './define';
import { method, scalar } from './define';
import type { SheetHandle, WorkbookHandle } from './handles';

/** Refuses options and passwords. The host has only protection of all cells without a password. @throws NotImplemented */
const checkPlain = (given: readonly unknown[]): void => {
  if (given.some((each) => each !== undefined && each !== null)) fail('NotImplemented');
};

export const worksheetProtection: ClassDefinition<SheetHandle> = {
  members: {
    protected: scalar((book, { sheetId }) => book.kept.protectedSheets.has(sheetId)),
    protect: method((book, { sheetId }, ...given) => {
      checkPlain(given);
      book.kept.protectedSheets.add(sheetId);
    }),
    unprotect: method((book, { sheetId }) => void book.kept.protectedSheets.delete(sheetId)),
  },
};

export const workbookProtection: ClassDefinition<WorkbookHandle> = {
  members: {
    protected: scalar((book) => book.kept.isStructureProtected),
    protect: method((book, _, ...given) => {
      checkPlain(given);
      book.kept.isStructureProtected = true;
    }),
    unprotect: method((book) => void (book.kept.isStructureProtected = false)),
  },
};

/** The members, by class, that change the workbook's structure: its sheets and their names, order and visibility. */
const structure: Readonly<Record<string, readonly string[]>> = {
  WorksheetCollection: ['add'],
  Worksheet: ['name', 'position', 'visibility', 'delete'],
};

/** Matches the names of members that never change the workbook. */
const harmless = /^(get|activate$|calculate$|select$|suspend)/;

/** @throws AccessDenied when the workbook, or the sheet of this object, is protected against the change */
export const checkChangeable = (book: Book, className: string, self: object, member: string): void => {
  const { isReadOnly, isStructureProtected, protectedSheets } = book.kept;
  if (harmless.test(member)) return;
  if (isReadOnly) fail('AccessDenied');
  if (className in structure) {
    if (isStructureProtected && structure[className]?.includes(member)) fail('AccessDenied');
    return;
  }
  if (className === 'WorksheetProtection' || className === 'WorkbookProtection') return;
  const sheetId = 'sheetId' in self ? self.sheetId : 'tableId' in self ? sheetOfTable(book, String(self.tableId)) : undefined;
  if (typeof sheetId === 'string' && protectedSheets.has(sheetId)) fail('AccessDenied');
};
