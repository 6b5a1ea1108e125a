/** DataValidation: lists of allowed values. */
import { isEntireColumn, overlap } from '../address';
import type { Book } from '../book';
import { fail } from '../errors';
import type { KeptValidation } from '../kept';
import { keptSheet } from '../kept';
import type { ClassDefinition } from './define';
import { method, scalar } from './define';
import type { RangeHandle } from './handles';
import { addressOf, isRange } from './handles';

interface Rule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string | RangeHandle };
}

const same = (self: RangeHandle, { block }: KeptValidation): boolean =>
  block.row === self.row && block.column === self.column && block.rows === self.rows && block.columns === self.columns;

const validationsOn = (book: Book, self: RangeHandle): KeptValidation[] => keptSheet(book.kept, self.sheetId).validations;

const holding = (book: Book, self: RangeHandle): KeptValidation | undefined =>
  validationsOn(book, self).find((validation) => {
    const shared = overlap(validation.block, self);
    return shared !== undefined && shared.rows === self.rows && shared.columns === self.columns;
  });

const remove = (book: Book, self: RangeHandle): void => {
  const kept = keptSheet(book.kept, self.sheetId);
  const cut = kept.validations.find((validation) => overlap(validation.block, self) && !same(self, validation));
  if (cut && !isEntireColumn(self)) fail('NotImplemented', 'The host changes the validation of whole validated ranges only.');
  kept.validations = kept.validations.filter((validation) => !overlap(validation.block, self));
};

/** Reads the source of a list: values separated by commas, or a range or name with a leading "=". @throws InvalidArgument */
const listOf = (book: Book, source: string | RangeHandle): KeptValidation['list'] => {
  if (isRange(source)) return `=${addressOf(book, source, true)}`;
  if (typeof source !== 'string' || source === '') return fail('InvalidArgument');
  if (source.startsWith('=')) return source;
  if (source.length > 255) fail('InvalidArgument', 'A list of values holds at most 255 characters; use a range.');
  return source.split(',').map((value) => value.trim());
};

const setRule = (book: Book, self: RangeHandle, rule: Rule): void => {
  const { list } = rule;
  if (!list) return fail('NotImplemented', 'The host validates against lists only.');
  const before = holding(book, self);
  const allowed = listOf(book, list.source);
  remove(book, self);
  validationsOn(book, self).push({
    ...(before?.prompt ? { prompt: before.prompt } : {}),
    ...(before?.error ? { error: before.error } : {}),
    block: { row: self.row, column: self.column, rows: self.rows, columns: self.columns },
    list: allowed,
    inCellDropDown: list.inCellDropDown ?? true,
  });
};

interface Message {
  readonly message: string;
  readonly title: string;
}

const orFail = (book: Book, self: RangeHandle): KeptValidation =>
  holding(book, self) ?? fail('InvalidOperation', 'Set the rule before its messages.');

const sourceOf = ({ list }: KeptValidation): string => (typeof list === 'string' ? list : list.join(','));

export const dataValidation: ClassDefinition<RangeHandle> = {
  members: {
    type: scalar((book, self) => (holding(book, self) ? 'List' : 'None')),
    rule: scalar((book, self): Rule => {
      const validation = holding(book, self);
      return validation ? { list: { inCellDropDown: validation.inCellDropDown, source: sourceOf(validation) } } : {};
    }, setRule),
    prompt: scalar(
      (book, self) => {
        const prompt = holding(book, self)?.prompt;
        return { showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' };
      },
      (book, self, { title, message }: Message) => {
        orFail(book, self).prompt = { title, message };
      },
    ),
    errorAlert: scalar(
      (book, self) => {
        const error = holding(book, self)?.error;
        return { showAlert: true, style: 'Stop', title: error?.title ?? '', message: error?.message ?? '' };
      },
      (book, self, { title, message }: Message) => {
        orFail(book, self).error = { title, message };
      },
    ),
    clear: method(remove),
  },
};
