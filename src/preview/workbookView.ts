/** The workbook on the screen: Univer with its grid, behind it the host that stands in for Excel. */
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
import { fromNorwegian } from './norwegianInput';

const FIRST_SHEET = '{00000000-0001-0000-0000-000000000000}';

/**
 * Draws an empty workbook of one sheet, and puts `Excel` in place with the functions of OMST.
 *
 * @param container id of the element to fill
 * @param language whose numbers and dates are shown and typed
 */
export function openWorkbookView(container: string, language: Language): Host {
  const univer = new Univer({
    // Univer speaks no Norwegian.
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
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: crypto.randomUUID(),
    name: 'OMST',
    sheetOrder: [FIRST_SHEET],
    sheets: { [FIRST_SHEET]: { id: FIRST_SHEET, name: 'Ark1', rowCount: 1_000, columnCount: 40 } },
  });
  // The host takes over calculation and ends Univer's own, whose progress bar still asks how far it is: of a completed stream it gets no answer,
  // and the whole screen falls with it. So the stream stays open.
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

/** Numbers as in 1 638,5, shown and typed. */
function writeNorwegian(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nb');
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer makes a number of it.
    priority: 1_000,
    handler: (cell, _, next) =>
      next(typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING ? { ...cell, v: fromNorwegian(cell.v) } : cell),
  });
}
