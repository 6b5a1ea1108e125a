/** NamedItem, NamedItemCollection. */
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { parseAddress } from '../address';
import type { Book } from '../book';
import { sheetNamed } from '../book';
import { fail } from '../errors';
import { isDefinable, isNameTaken } from '../tableParts';
import type { ClassDefinition } from './define';
import { child, getter, maker, method, scalar } from './define';
import type { RangeHandle, SheetHandle, WorkbookHandle } from './handles';
import { addressOf, isRange, range, workbookHandle } from './handles';

interface NameHandle {
  readonly nameId: string;
}

type Scope = SheetHandle | WorkbookHandle;

const workbookScope = 'AllDefaultWorkbook';

const definitions = (book: Book) => Object.values(book.names.getDefinedNameMap(book.unitId) ?? {});

const definitionOf = (book: Book, { nameId }: NameHandle) =>
  definitions(book).find(({ id }) => id === nameId) ?? fail('ItemNotFound');

const inScope = (scope: Scope) => (defined: { readonly localSheetId?: string }) =>
  'sheetId' in scope
    ? defined.localSheetId === scope.sheetId
    : defined.localSheetId === undefined || defined.localSheetId === workbookScope;

const namesIn = (book: Book, scope: Scope): NameHandle[] =>
  definitions(book)
    .filter(inScope(scope))
    .sort((first, second) => first.name.localeCompare(second.name))
    .map(({ id }) => ({ nameId: id }));

const findName = (book: Book, scope: Scope, name: string): NameHandle | null => {
  const found = definitions(book)
    .filter(inScope(scope))
    .find((defined) => defined.id === name || defined.name.toLowerCase() === name.toLowerCase());
  return found ? { nameId: found.id } : null;
};

/** Returns a stored formula in Excel's form. Univer stores a reference without '=', and other formulas with it. Excel always has the '='. */
export const nameFormula = (stored: string): string => (stored.startsWith('=') ? stored : `=${stored}`);
const asStored = (formula: string): string => (parseAddress(formula.slice(1)) ? formula.slice(1) : formula);

const checkFormula = (book: Book, formula: unknown): string => {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length < 2)
    return fail('InvalidArgument', 'The formula of a name begins with "=".');
  const address = parseAddress(formula.slice(1));
  if (address && (address.sheet === undefined || !sheetNamed(book, address.sheet)))
    fail('InvalidArgument', `${formula} does not name a sheet of the workbook.`);
  return formula;
};

/** Defines a name or changes its definition. @param formula in Excel's form, "=Sak!$C$7" */
export const defineName = (book: Book, nameId: string, name: string, formula: string, comment = '', sheetId?: string): void => {
  book.run(SetDefinedNameMutation.id, {
    id: nameId,
    name,
    formulaOrRefString: asStored(formula),
    comment,
    localSheetId: sheetId ?? workbookScope,
    hidden: false,
  });
  book.redefine();
};

export const newNameId = (): string => crypto.randomUUID();

const addName = (
  book: Book,
  scope: Scope,
  name: string,
  reference: RangeHandle | string,
  comment?: string | null,
): NameHandle => {
  if (!isDefinable(name))
    fail(
      'InvalidArgument',
      `"${String(name)}" cannot be a name. A name begins with a letter or _, goes on with letters, digits, _ and ., and does not read as a cell.`,
    );
  if (isNameTaken(book, name)) fail('ItemAlreadyExists', `The name "${name}" is taken.`);
  const formula = checkFormula(book, isRange(reference) ? `=${addressOf(book, reference, true)}` : reference);
  const nameId = newNameId();
  defineName(book, nameId, name, formula, comment ?? '', 'sheetId' in scope ? scope.sheetId : undefined);
  return { nameId };
};

const targetRange = (book: Book, self: NameHandle): RangeHandle | null => {
  const address = parseAddress(nameFormula(definitionOf(book, self).formulaOrRefString).slice(1));
  const sheet = address?.sheet === undefined ? undefined : sheetNamed(book, address.sheet);
  return address && sheet ? range(sheet.getSheetId(), address.block) : null;
};

const constantValue = (formula: string): string | number | boolean => {
  const text = formula.slice(1);
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : formula;
};

const typeOf = (value: string | number | boolean): string =>
  typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';

const changeName = (
  book: Book,
  self: NameHandle,
  changes: { readonly formula?: string; readonly comment?: string; readonly hidden?: boolean },
): void => {
  const definition = definitionOf(book, self);
  book.run(SetDefinedNameMutation.id, {
    ...definition,
    formulaOrRefString:
      changes.formula === undefined ? definition.formulaOrRefString : asStored(checkFormula(book, changes.formula)),
    comment: changes.comment ?? definition.comment ?? '',
    hidden: changes.hidden ?? definition.hidden ?? false,
  });
  book.redefine();
};

export const namedItem: ClassDefinition<NameHandle> = {
  key: (_, { nameId }) => ({ _Id: nameId }),
  members: {
    name: scalar((book, self) => definitionOf(book, self).name),
    formula: scalar(
      (book, self) => nameFormula(definitionOf(book, self).formulaOrRefString),
      (book, self, formula: string) => changeName(book, self, { formula }),
    ),
    value: scalar((book, self) => {
      const formula = nameFormula(definitionOf(book, self).formulaOrRefString);
      return targetRange(book, self) ? formula.slice(1) : constantValue(formula);
    }),
    type: scalar((book, self) =>
      targetRange(book, self) ? 'Range' : typeOf(constantValue(nameFormula(definitionOf(book, self).formulaOrRefString))),
    ),
    scope: scalar((book, self) => (inScope(workbookHandle)(definitionOf(book, self)) ? 'Workbook' : 'Worksheet')),
    comment: scalar(
      (book, self) => definitionOf(book, self).comment ?? '',
      (book, self, comment: string) => changeName(book, self, { comment }),
    ),
    visible: scalar(
      (book, self) => definitionOf(book, self).hidden !== true,
      (book, self, visible: boolean) => changeName(book, self, { hidden: !visible }),
    ),
    worksheetOrNullObject: child('Worksheet', (book, self) => {
      const { localSheetId } = definitionOf(book, self);
      return localSheetId === undefined || localSheetId === workbookScope ? null : { sheetId: localSheetId };
    }),
    getRange: getter('Range', (book, self) => targetRange(book, self) ?? fail('InvalidReference')),
    getRangeOrNullObject: getter('Range', (book, self) => targetRange(book, self)),
    delete: method((book, self) => {
      const { id, name } = definitionOf(book, self);
      book.run(RemoveDefinedNameMutation.id, { id, name, formulaOrRefString: '' });
      book.redefine();
    }),
  },
};

export const namedItemCollection: ClassDefinition<Scope> = {
  items: { className: 'NamedItem', list: namesIn },
  members: {
    add: maker('NamedItem', addName),
    getItem: getter('NamedItem', (book, scope, name: string) => findName(book, scope, name) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('NamedItem', (book, scope, name: string) => findName(book, scope, name)),
    getCount: method((book, scope) => namesIn(book, scope).length),
  },
};
