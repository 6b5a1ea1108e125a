/** WorksheetProtection, WorkbookProtection, and the check of what they protect. */
import type { Book } from '../book';
import { fail } from '../errors';
import { sheetOfTable } from '../tableParts';
import type { ClassDefinition } from './define';
import { method, scalar } from './define';
import type { SheetHandle, WorkbookHandle } from './handles';

/** Refuses options and passwords. The host has only protection of all cells without a password. @throws NotImplemented */
const refuseOptions = (options: readonly unknown[]): void => {
  if (options.some((option) => option !== undefined && option !== null)) fail('NotImplemented');
};

export const worksheetProtection: ClassDefinition<SheetHandle> = {
  members: {
    protected: scalar((book, { sheetId }) => book.extras.protectedSheets.has(sheetId)),
    protect: method((book, { sheetId }, ...options) => {
      refuseOptions(options);
      book.extras.protectedSheets.add(sheetId);
    }),
    unprotect: method((book, { sheetId }) => void book.extras.protectedSheets.delete(sheetId)),
  },
};

export const workbookProtection: ClassDefinition<WorkbookHandle> = {
  members: {
    protected: scalar((book) => book.extras.isStructureProtected),
    protect: method((book, _, ...options) => {
      refuseOptions(options);
      book.extras.isStructureProtected = true;
    }),
    unprotect: method((book) => void (book.extras.isStructureProtected = false)),
  },
};

/** The members, by class, that change the workbook's structure: its sheets and their names, order and visibility. */
const structureMembers: Readonly<Record<string, readonly string[]>> = {
  WorksheetCollection: ['add'],
  Worksheet: ['name', 'position', 'visibility', 'delete'],
};

/** Matches the names of members that never change the workbook. */
const harmlessMember = /^(get|activate$|calculate$|select$|suspend)/;

/** @throws AccessDenied when the workbook, or the sheet of this object, is protected against the change */
export const checkChangeable = (book: Book, className: string, self: object, member: string): void => {
  const { isReadOnly, isStructureProtected, protectedSheets } = book.extras;
  if (harmlessMember.test(member)) return;
  if (isReadOnly) fail('AccessDenied');
  if (className in structureMembers) {
    if (isStructureProtected && structureMembers[className]?.includes(member)) fail('AccessDenied');
    return;
  }
  if (className === 'WorksheetProtection' || className === 'WorkbookProtection') return;
  const sheetId = 'sheetId' in self ? self.sheetId : 'tableId' in self ? sheetOfTable(book, String(self.tableId)) : undefined;
  if (typeof sheetId === 'string' && protectedSheets.has(sheetId)) fail('AccessDenied');
};
