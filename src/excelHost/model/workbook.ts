/** Workbook, Application, SettingCollection, Setting, DocumentProperties. */
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Book } from '../book';
import { blockOf } from '../book';
import { fail } from '../errors';
import type { WorkbookExtras } from '../extras';
import type { ClassDefinition } from './define';
import { child, getter, maker, method, scalar } from './define';
import type { WorkbookHandle } from './handles';
import { range } from './handles';

const selection = (book: Book) => book.injector.get(SheetsSelectionsService).getCurrentLastSelection();

export const workbook: ClassDefinition<WorkbookHandle> = {
  members: {
    name: scalar((book) => book.workbook.name),
    application: child('Application', (_, self) => self),
    worksheets: child('WorksheetCollection', (_, self) => self),
    names: child('NamedItemCollection', (_, self) => self),
    tables: child('TableCollection', (_, self) => self),
    settings: child('SettingCollection', (_, self) => self),
    properties: child('DocumentProperties', (_, self) => self),
    protection: child('WorkbookProtection', (_, self) => self),
    getActiveCell: getter('Range', (book) => {
      const { startRow: row = 0, startColumn: column = 0 } = selection(book)?.primary ?? {};
      return range(book.workbook.getActiveSheet().getSheetId(), { row, column, rows: 1, columns: 1 });
    }),
    getSelectedRange: getter('Range', (book) => {
      const selected = selection(book)?.range;
      const block = selected ? blockOf(selected) : { row: 0, column: 0, rows: 1, columns: 1 };
      return range(book.workbook.getActiveSheet().getSheetId(), block);
    }),
  },
};

const calculationModes: readonly WorkbookExtras['calculationMode'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const application: ClassDefinition<WorkbookHandle> = {
  members: {
    calculationMode: scalar(
      (book) => book.extras.calculationMode,
      (book, _, mode: WorkbookExtras['calculationMode']) => {
        if (!calculationModes.includes(mode)) fail('InvalidArgument');
        if (mode !== 'Automatic') fail('NotImplemented', 'The host always calculates automatically.');
        book.extras.calculationMode = mode;
      },
    ),
    calculationState: scalar(() => 'Done'),
    calculate: method(async (book, _, type: string) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) fail('InvalidArgument');
      if (type !== 'Recalculate') book.redefine();
      await book.settle();
    }),
    /** These do nothing, because the screen changes only when a whole batch is done. */
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
    suspendApiCalculationUntilNextSync: method(() => undefined),
  },
};

interface SettingHandle {
  readonly key: string;
}

const settingOf = (book: Book, { key }: SettingHandle): unknown =>
  book.extras.settings.has(key) ? book.extras.settings.get(key) : fail('ItemNotFound');

export const setting: ClassDefinition<SettingHandle> = {
  key: (_, { key }) => ({ _Id: key }),
  members: {
    key: scalar((_, { key }) => key),
    value: scalar(settingOf, (book, { key }, value: unknown) => void book.extras.settings.set(key, value)),
    delete: method((book, self) => {
      settingOf(book, self);
      book.extras.settings.delete(self.key);
    }),
  },
};

const findSetting = (book: Book, key: string): SettingHandle | null => (book.extras.settings.has(key) ? { key } : null);

export const settingCollection: ClassDefinition<WorkbookHandle> = {
  items: { className: 'Setting', list: (book) => [...book.extras.settings.keys()].sort().map((key): SettingHandle => ({ key })) },
  members: {
    add: maker('Setting', (book, _, key: string, value: unknown): SettingHandle => {
      if (typeof key !== 'string' || key === '') fail('InvalidArgument');
      book.extras.settings.set(key, value);
      return { key };
    }),
    getItem: getter('Setting', (book, _, key: string) => findSetting(book, key) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('Setting', (book, _, key: string) => findSetting(book, key)),
    getCount: method((book) => book.extras.settings.size),
  },
};

const property = (key: string) =>
  scalar<WorkbookHandle>(
    (book) => book.extras.properties.get(key) ?? '',
    (book, _, value: string) => void book.extras.properties.set(key, typeof value === 'string' ? value : fail('InvalidArgument')),
  );

export const documentProperties: ClassDefinition<WorkbookHandle> = {
  members: Object.fromEntries(
    ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'company'].map((key) => [key, property(key)]),
  ),
};
