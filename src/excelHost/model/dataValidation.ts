/** DataValidation: lists of allowed values. */
import { isEntireColumn, overlap } from '../address';
import type { Book } from '../book';
import { fail } from '../errors';
import type { StoredValidation } from '../extras';
import { extrasOfSheet } from '../extras';
import type { ClassDefinition } from './define';
import { method, scalar } from './define';
import type { RangeHandle } from './handles';
import { addressOf, isRange } from './handles';

interface Rule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string | RangeHandle };
}

const coversSameBlock = (self: RangeHandle, { block }: StoredValidation): boolean =>
  block.row === self.row && block.column === self.column && block.rows === self.rows && block.columns === self.columns;

const validationsOn = (book: Book, self: RangeHandle): StoredValidation[] => extrasOfSheet(book.extras, self.sheetId).validations;

const validationCovering = (book: Book, self: RangeHandle): StoredValidation | undefined =>
  validationsOn(book, self).find((validation) => {
    const shared = overlap(validation.block, self);
    return shared !== undefined && shared.rows === self.rows && shared.columns === self.columns;
  });

const remove = (book: Book, self: RangeHandle): void => {
  const extras = extrasOfSheet(book.extras, self.sheetId);
  const partlyCovered = extras.validations.some(
    (validation) => overlap(validation.block, self) && !coversSameBlock(self, validation),
  );
  if (partlyCovered && !isEntireColumn(self))
    fail('NotImplemented', 'The host can change the validation only of a whole validated range.');
  extras.validations = extras.validations.filter((validation) => !overlap(validation.block, self));
};

/** Reads the source of a list: values separated by commas, or a range or name with a leading "=". @throws InvalidArgument */
const listOf = (book: Book, source: string | RangeHandle): StoredValidation['list'] => {
  if (isRange(source)) return `=${addressOf(book, source, true)}`;
  if (typeof source !== 'string' || source === '') return fail('InvalidArgument');
  if (source.startsWith('=')) return source;
  if (source.length > 255) fail('InvalidArgument', 'A list of values holds at most 255 characters; use a range.');
  return source.split(',').map((value) => value.trim());
};

const setRule = (book: Book, self: RangeHandle, rule: Rule): void => {
  const { list } = rule;
  if (!list) return fail('NotImplemented', 'The host has only validation against a list.');
  const oldValidation = validationCovering(book, self);
  const allowed = listOf(book, list.source);
  remove(book, self);
  validationsOn(book, self).push({
    ...(oldValidation?.prompt ? { prompt: oldValidation.prompt } : {}),
    ...(oldValidation?.error ? { error: oldValidation.error } : {}),
    block: { row: self.row, column: self.column, rows: self.rows, columns: self.columns },
    list: allowed,
    inCellDropDown: list.inCellDropDown ?? true,
  });
};

interface Message {
  readonly message: string;
  readonly title: string;
}

const existingValidation = (book: Book, self: RangeHandle): StoredValidation =>
  validationCovering(book, self) ?? fail('InvalidOperation', 'Set the rule before its messages.');

const sourceOf = ({ list }: StoredValidation): string => (typeof list === 'string' ? list : list.join(','));

export const dataValidation: ClassDefinition<RangeHandle> = {
  members: {
    type: scalar((book, self) => (validationCovering(book, self) ? 'List' : 'None')),
    rule: scalar((book, self): Rule => {
      const validation = validationCovering(book, self);
      return validation ? { list: { inCellDropDown: validation.inCellDropDown, source: sourceOf(validation) } } : {};
    }, setRule),
    prompt: scalar(
      (book, self) => {
        const prompt = validationCovering(book, self)?.prompt;
        return { showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' };
      },
      (book, self, { title, message }: Message) => {
        existingValidation(book, self).prompt = { title, message };
      },
    ),
    errorAlert: scalar(
      (book, self) => {
        const error = validationCovering(book, self)?.error;
        return { showAlert: true, style: 'Stop', title: error?.title ?? '', message: error?.message ?? '' };
      },
      (book, self, { title, message }: Message) => {
        existingValidation(book, self).error = { title, message };
      },
    ),
    clear: method(remove),
  },
};
