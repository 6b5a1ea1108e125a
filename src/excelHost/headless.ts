/** The host without a screen, in Node. */
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { emptyWorkbook } from './emptyWorkbook';
import type { CustomFunction, Host } from './index';
import { createHost } from './index';

/** Univer calls `some` on iterators, which Node 20 does not have. */
const provideIteratorSome = (): void => {
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()) as object) as { some?: unknown };
  iterators.some ??= function some(this: Iterable<unknown>, test: (value: unknown) => unknown): boolean {
    for (const value of this) if (test(value)) return true;
    return false;
  };
};

/** Makes a host for an empty workbook of one sheet, with these functions in the namespace OMST. */
export const createHeadlessHost = (functions: readonly CustomFunction[]): Host => {
  provideIteratorSome();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook('Book1', 'Sheet1'));
  const host = createHost(univer);
  host.registerFunctions(functions);
  return host;
};
