/** The workbook on the screen: Univer with its grid, behind it the host that stands in for Excel. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import presetWords from '@univerjs/preset-sheets-core/locales/en-US';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableWords from '@univerjs/sheets-table-ui/locale/en-US';
import { functions } from '../functions/catalogue';
import { createExcel } from './client';
import { createHost, type Host } from './host';

const FIRST_SHEET = '{00000000-0001-0000-0000-000000000000}';

/**
 * Draws an empty workbook of one sheet, and puts `Excel` in place with the functions of OMST.
 *
 * @param container id of the element to fill
 */
export function openWorkbookView(container: string): Host {
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
  const host = createHost(univer);
  host.registerFunctions(functions);
  globalThis.Excel = createExcel(host);
  return host;
}
