/** Shows the workbook on the screen: Univer's grid, and the host that stands in for Excel. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import { CellValueType, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { SheetsNumfmtCellContentController, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import presetWords from '@univerjs/preset-sheets-core/locales/en-US';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableWords from '@univerjs/sheets-table-ui/locale/en-US';
import { functions } from '../functions/catalogue';
import type { Language } from '../text';
import { createExcel } from '../excelHost/client';
import { createHost, type Host } from '../excelHost';
import { emptyWorkbook } from '../excelHost/emptyWorkbook';
import { fromNorwegian } from './norwegianInput';

/**
 * Shows an empty workbook of one sheet, with OMST's functions, and sets the global `Excel` to its host.
 *
 * @param container the id of the element to fill
 * @param language the language whose notation of numbers and dates is shown and typed
 */
export function openWorkbookView(container: string, language: Language): Host {
  const univer = new Univer({
    // Univer has no Norwegian texts.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(presetWords, tableWords) },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsCorePreset({ container, ribbonType: 'simple' }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook('OMST', 'Ark1'));
  // The host disposes of Univer's own calculation, which completes its stream of progress. Univer's progress bar still reads the stream, and a
  // completed stream crashes the whole screen. So the stream stays open.
  const progress = Reflect.get(univer.__getInjector().get(TriggerCalculationController), '_progress$') as {
    complete: () => void;
  };
  progress.complete = () => undefined;
  if (language !== 'en') writeNorwegian(univer);
  const host = createHost(univer);
  host.registerFunctions(functions);
  globalThis.Excel = createExcel(host);
  return host;
}

/** Makes the grid show and read numbers in Norwegian notation, such as 1 638,5. */
function writeNorwegian(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nb');
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // The high priority makes this run before Univer turns the text into a number.
    priority: 1_000,
    handler: (cell, _, next) =>
      next(typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING ? { ...cell, v: fromNorwegian(cell.v) } : cell),
  });
}
