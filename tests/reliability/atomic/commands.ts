/** The commands that change or read a workbook, each with the workbook it is run on. */
import { withAllTables } from '../../../src/case/dataTables';
import { functions } from '../../../src/functions/catalogue';
import type { Host } from '../../../src/excelHost';
import { createHeadlessHost } from '../../../src/excelHost/headless';
import { loadSample } from '../../../src/sources/sample';
import { activateSheet } from '../../../src/workbook/activateSheet';
import { changeCase, type CaseChanges } from '../../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../../src/workbook/commands';
import { insertFormula } from '../../../src/workbook/insertFormula';
import { openCase } from '../../../src/workbook/readWorkbook';
import { recalculate } from '../../../src/workbook/recalculate';
import { genuineExcel } from '../../genuineClient';
import { today } from '../../today';

const nb = { language: 'nb' } as const;

export interface Command {
  readonly name: string;
  readonly prepare: () => Promise<Host>;
  readonly run: () => Promise<unknown>;
  /** The sheets that another person deletes while the command runs. */
  readonly deletable: readonly string[];
  /** The existing sheets that the command writes to. */
  readonly writes: readonly string[];
  /** The number of last round trips that only delete replaced sheets. If one of them fails, the old sheets stay beside the new ones. */
  readonly cleanUpTrips?: number;
  /** True when the command makes only one change, so that a fault after it leaves the workbook changed. */
  readonly isOneStep?: true;
  /** True when the command has only one round trip, so that Excel cannot end in the middle of it. */
  readonly isOneTrip?: true;
}

/** Opens a workbook with content of a user, behind Microsoft's own client. */
async function openWorkbook(): Promise<Host> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Budsjett 2027';
    sheet.getRange('A1:B2').formulas = [
      ['Skole', 1_200_000],
      ['Helse', '=B1*2'],
    ];
    sheet.getRange('B1:B2').numberFormat = [['# ##0'], ['# ##0']];
    sheet.getRange('A1:A2').format.font.bold = true;
    context.workbook.worksheets.add('Notater').getRange('A1').values = [['Møtet er 3. mars']];
    context.workbook.names.add('Helse', sheet.getRange('B2'));
    context.workbook.settings.add('someone.else', 'kept');
    sheet.getRange('C3').select();
    await context.sync();
  });
  return host;
}

/** Opens a workbook with a case but without most statistics, because the budget does not use them. */
export async function withCase(): Promise<Host> {
  const host = await openWorkbook();
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, employment } = data;
  await insertCase(
    { ...rest, data: withAllTables({ municipalities, losses, focusAreas, employment: employment.slice(0, 12) }), values },
    nb,
  );
  return host;
}

/** Opens a workbook with a budget that has a note of the user on it. */
async function withBudget(): Promise<Host> {
  const host = await withCase();
  await budget();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('B2 Kostnadsplan').getRange('A40').values = [['Husk møtet']];
    await context.sync();
  });
  return host;
}

const budget = () => generateTables(['budget'], today, nb);
const sample = async () => {
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas } = data;
  return insertCase({ ...rest, data: withAllTables({ municipalities, losses, focusAreas }), values }, nb);
};

const changes: CaseChanges = {
  values: { total: 24_000_000, grantDate: '2027-01-15', applicant: 'Hjartdal kommune' },
  lists: {
    losses: [[2024, 60]],
    focusAreas: [
      ['Reiseliv', 0.5],
      ['Mat', 0.3],
      ['Kompetanse', 0.2],
      ['Energi', 0],
    ],
  },
  figures: {
    employment: Array.from({ length: 20 }, (_, index) => [
      ...['4024', 'Hjartdal', 'kommune', 'Industri', 2005 + index, index],
      ...['Statistisk sentralbyrå, tabell 13470', '2026-11-23'],
    ]),
    education: [['4024', 'Hjartdal', 'kommune', 'Grunnskolenivå', 2025, 330, 'x', null]],
  },
  assumptions: { 'absorption.residents': 0.9 },
};

export const caseInserted: Command = {
  name: 'a case is inserted',
  prepare: openWorkbook,
  run: sample,
  deletable: ['Budsjett 2027'],
  writes: [],
};

export const tablesMade: Command = {
  name: 'tables are made',
  prepare: withCase,
  run: budget,
  deletable: ['Budsjett 2027', 'Sak', 'Data sysselsetting'],
  writes: [],
};

export const tablesMadeAgain: Command = {
  name: 'tables are made again',
  prepare: withBudget,
  run: budget,
  deletable: ['Sak', 'B2 Kostnadsplan'],
  writes: ['B2 Kostnadsplan'],
};

export const tablesNoLongerFit: Command = {
  name: 'tables are made again where they no longer fit',
  prepare: async () => {
    const host = await withBudget();
    await changeCase(
      { lists: { focusAreas: ['Reiseliv', 'Mat', 'Energi', 'Havbruk', 'Skog'].map((area) => [area, 0.2]) } },
      'nb',
    );
    return host;
  },
  run: budget,
  deletable: ['Sak', 'B2 Kostnadsplan'],
  writes: [],
  cleanUpTrips: 2,
};

export const caseChanged: Command = {
  name: 'the case is changed',
  prepare: withCase,
  run: () => changeCase(changes, 'nb'),
  deletable: ['Sak', 'Data sysselsetting'],
  writes: ['Sak', 'Data sysselsetting'],
};

export const assumptionsOnSheet: Command = {
  name: 'the case is changed where the assumptions are on a sheet',
  prepare: async () => {
    const host = await withCase();
    await generateTables(['application'], today, nb);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S16 Forutsetninger');
      context.workbook.names.getItem('Tabell_S16').getRange().getCell(1, 2).formulas = [['=0.4+0.4']];
      sheet.activate();
      await context.sync();
    });
    return host;
  },
  run: () => changeCase({ assumptions: { 'absorption.residents': 0.9, 'absorption.commuting': 0.7 } }, 'nb'),
  deletable: ['S16 Forutsetninger'],
  writes: ['S16 Forutsetninger'],
};

export const formulaInserted: Command = {
  name: 'a formula is inserted in a cell',
  prepare: async () => {
    const host = await withCase();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budsjett 2027').getRange('D4').select();
      await context.sync();
    });
    return host;
  },
  run: () => insertFormula('=OMST.SPLIT(60000000,"Lierne")'),
  deletable: [],
  writes: ['Budsjett 2027'],
};

export const caseRead: Command = {
  name: 'the case is read',
  prepare: withCase,
  run: () => openCase('nb'),
  deletable: ['Sak'],
  writes: [],
};

export const allCalculated: Command = {
  name: 'everything is recalculated',
  prepare: withCase,
  run: recalculate,
  deletable: [],
  writes: [],
  isOneStep: true,
  isOneTrip: true,
};

export const sheetShown: Command = {
  name: 'a sheet is shown',
  prepare: withCase,
  run: () => activateSheet('Sak'),
  deletable: ['Sak'],
  writes: [],
  isOneStep: true,
};
