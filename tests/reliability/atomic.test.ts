/**
 * Every command completes, or leaves the workbook as it was: values, formulas, formats, names, sheets, what the add-in keeps in it, the selection and the
 * way it calculates. Shown by failing at every round trip, in each way Excel fails.
 */
import { isDeepStrictEqual } from 'node:util';
import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { languages } from '../../src/text';
import { activateSheet } from '../../src/workbook/activateSheet';
import { changeCase, type CaseChanges } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import type { WorkbookFault } from '../../src/workbook/fault';
import { insertFormula } from '../../src/workbook/insertFormula';
import { openCase } from '../../src/workbook/readWorkbook';
import { recalculate } from '../../src/workbook/recalculate';
import { genuineExcel } from '../genuineClient';
import { canonical } from '../xlsx/canonical';
import { faultOf } from '../workbook/faultOf';
import { record } from './record';

const today = 46_349;
const nb = { language: 'nb' } as const;

/** What fails once, when it fails: Excel's own codes. */
const codes = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidArgument',
  'InvalidOperation',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ConnectionFailure',
  'GeneralException',
] as const;

/** Too much for one message: what was to be read is then read in parts, and the command completes. */
const isTooLarge = (code: string): boolean => code.endsWith('PayloadSizeLimitExceeded');

interface Command {
  readonly name: string;
  readonly prepare: () => Promise<Host>;
  readonly run: () => Promise<unknown>;
  /** Sheets that somebody who shares the workbook may delete while it runs. */
  readonly shared: readonly string[];
  /** Sheets that it writes to, of those that were there before. */
  readonly writes: readonly string[];
  /** Its last round trips only take away sheets that it has replaced; where that fails, they stay beside the new ones. */
  readonly tidies?: number;
  /** It does one thing, which is done or is not. */
  readonly isOneStep?: true;
}

/** A workbook with something of a user's in it, behind Microsoft's own client. */
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

/** The case without statistics, which the budget needs none of. */
async function withCase(): Promise<Host> {
  const host = await openWorkbook();
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, employment } = data;
  await insertCase(
    { ...rest, data: withAllTables({ municipalities, losses, focusAreas, employment: employment.slice(0, 12) }), values },
    nb,
  );
  return host;
}

/** A budget of last year, with a note of the user's on it. */
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

const commands: readonly Command[] = [
  { name: 'a case is inserted', prepare: openWorkbook, run: sample, shared: ['Budsjett 2027'], writes: [] },
  { name: 'tables are made', prepare: withCase, run: budget, shared: ['Budsjett 2027', 'Sak', 'Data sysselsetting'], writes: [] },
  {
    name: 'tables are made again',
    prepare: withBudget,
    run: budget,
    shared: ['Sak', 'B2 Kostnadsplan'],
    writes: ['B2 Kostnadsplan'],
  },
  {
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
    shared: ['Sak', 'B2 Kostnadsplan'],
    writes: [],
    tidies: 2,
  },
  {
    name: 'the case is changed',
    prepare: withCase,
    run: () => changeCase(changes, 'nb'),
    shared: ['Sak', 'Data sysselsetting'],
    writes: ['Sak', 'Data sysselsetting'],
  },
  {
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
    shared: ['S16 Forutsetninger'],
    writes: ['S16 Forutsetninger'],
  },
  {
    name: 'a formula is put in a cell',
    prepare: async () => {
      const host = await withCase();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Budsjett 2027').getRange('D4').select();
        await context.sync();
      });
      return host;
    },
    run: () => insertFormula('=OMST.SPLIT(60000000,"Lierne")'),
    shared: [],
    writes: ['Budsjett 2027'],
  },
  { name: 'the case is read', prepare: withCase, run: () => openCase('nb'), shared: ['Sak'], writes: [] },
  { name: 'all is calculated anew', prepare: withCase, run: recalculate, shared: [], writes: [], isOneStep: true },
  { name: 'a sheet is shown', prepare: withCase, run: () => activateSheet('Sak'), shared: ['Sak'], writes: [], isOneStep: true },
];

/** Everything of the workbook, also what a file does not carry. */
async function stateOf(host: Host) {
  const { settings, properties, ...rest } = await host.snapshot();
  const { selection, mode } = await genuineExcel(host).run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    context.application.load('calculationMode');
    await context.sync();
    return { selection: cell.address, mode: context.application.calculationMode };
  });
  const { sheets, ...workbook } = canonical({ ...rest }) as Omit<typeof rest, 'styles'>;
  return { sheets, workbook, settings, properties, selection, mode };
}

type State = Awaited<ReturnType<typeof stateOf>>;

/** Without sheets that were replaced, and that there was not time to take away. */
const withoutReplaced = ({ sheets, ...rest }: State) => ({
  ...rest,
  sheets: sheets.filter(({ name }) => !name.endsWith('(forrige)')),
});

interface Course {
  /** How many actions each round trip has. */
  readonly actions: readonly number[];
  /** The workbook when the command has completed. */
  readonly after: State;
}

async function courseOf({ prepare, run }: Command): Promise<Course> {
  const host = await prepare();
  const from = host.roundTrips;
  const actions: number[] = [];
  host.failAt = (trip, action) => {
    actions[trip - from - 1] = Math.max(actions[trip - from - 1] ?? 0, action);
    return undefined;
  };
  await run();
  host.failAt = undefined;
  return { actions, after: await stateOf(host) };
}

/** Where in a batch to fail: before anything, after all, and evenly between. */
const points = (actions: number, most: number): number[] => [
  ...new Set(Array.from({ length: most }, (_, index) => Math.round((index * actions) / (most - 1)))),
];

const counted = {
  faultsOnce: 0,
  readInParts: 0,
  faultsThatStay: 0,
  deletedByOthers: 0,
  protectedSheets: 0,
  endedBetweenRoundTrips: 0,
};
afterAll(() => {
  record('atomic', { commands: commands.length, kindsOfError: codes.length, ...counted });
  process.stdout.write(`Atomic: ${JSON.stringify(counted)}\n`);
});

const checkSaid = (fault: WorkbookFault): void => {
  for (const language of languages) {
    expect(fault.in(language)).toMatch(/\.$/);
    expect(fault.in(language)).not.toMatch(/undefined|\{\w+\}|\[object/);
  }
};

/** A case that is put in by the run that was cut off is not put in again. */
const checkThere = (fault: WorkbookFault): void => expect(fault.key).toBe('caseExists');

test('a sheet of the user’s that has the name of one to be made is neither written to nor deleted', async () => {
  const host = await withCase();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('data utdanning').getRange('A1').values = [['Mine egne tall']];
    await context.sync();
  });
  const before = await stateOf(host);
  const refusals = [
    ['missingTable', () => generateTables(['application'], today, nb)],
    ['sheetTaken', () => changeCase({ figures: { education: [] } }, 'nb')],
  ] as const;
  for (const [key, run] of refusals) {
    const fault = await faultOf(run());
    checkSaid(fault);
    expect(fault.key).toBe(key);
    expect(fault.details).toMatchObject({ sheet: 'Data utdanning' });
    expect(await stateOf(host)).toEqual(before);
  }
});

describe.each(commands)('$name:', (command) => {
  let course: Course;
  let host: Host;
  let before: State;
  beforeAll(async () => {
    course = await courseOf(command);
  }, 60_000);
  beforeEach(async () => {
    host = await command.prepare();
    before = await stateOf(host);
  }, 60_000);

  /** What the command fails with, if it does. */
  const tried = async (failAt: Host['failAt']): Promise<WorkbookFault | undefined> => {
    globalThis.Excel = genuineExcel(host);
    host.failAt = failAt;
    const running = command.run();
    const isDone = await running.then(
      () => true,
      () => false,
    );
    host.failAt = undefined;
    return isDone ? undefined : faultOf(running);
  };
  const failing = async (failAt: Host['failAt']): Promise<WorkbookFault> => {
    const fault = await tried(failAt);
    if (!fault) throw new Error('The command completed.');
    checkSaid(fault);
    return fault;
  };

  test('whatever fails, and wherever, the workbook is as it was and a sentence says what to do', async () => {
    for (const [index, actions] of course.actions.entries()) {
      const isTidying = index >= course.actions.length - (command.tidies ?? 0);
      for (const [turn, code] of codes.entries()) {
        const point = Math.round((turn * actions) / (codes.length - 1));
        const from = host.roundTrips;
        const failAt: Host['failAt'] = (trip, action) => (trip === from + index + 1 && action === point ? code : undefined);
        counted.faultsOnce++;
        if (isTidying) {
          host.failAt = failAt;
          await command.run();
          expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(course.after));
          host = await command.prepare();
          continue;
        }
        const fault = await tried(failAt);
        const now = await stateOf(host);
        if (fault) checkSaid(fault);
        else {
          expect([isTooLarge(code), now]).toEqual([true, course.after]);
          counted.readInParts++;
          host = await command.prepare();
          continue;
        }
        if (command.isOneStep && point === actions) expect([before, course.after]).toContainEqual(now);
        else expect(now).toEqual(before);
      }
    }
  }, 240_000);

  test('where the connection to Excel is gone for good, the same command completes once it is back, and nothing half-made is left', async () => {
    for (const index of course.actions.keys()) {
      const actions = course.actions[index] ?? 0;
      for (const point of points(actions, 3)) {
        const from = host.roundTrips;
        if (index >= course.actions.length - (command.tidies ?? 0)) continue;
        await failing((trip, action) =>
          trip > from + index + 1 || (trip === from + index + 1 && action >= point) ? 'ConnectionFailure' : undefined,
        );
        counted.faultsThatStay++;
        // It may have been done, and only the answer lost.
        if (!isDeepStrictEqual(await stateOf(host), course.after)) await command.run().catch(checkThere);
        expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(course.after));
        host = await command.prepare();
      }
    }
  }, 240_000);

  test('where Excel ends between two round trips, the next run waits until it is sure, and then completes', async () => {
    for (let trips = 1; trips < course.actions.length; trips++) {
      const own = await command.prepare();
      const last = own.roundTrips + trips;
      globalThis.Excel = genuineExcel({
        ...own,
        execute: (batch) => (own.roundTrips < last ? own.execute(batch) : new Promise<never>(() => undefined)),
      });
      void command.run();
      while (own.roundTrips < last) await new Promise((resolve) => setTimeout(resolve, 5));
      counted.endedBetweenRoundTrips++;
      globalThis.Excel = genuineExcel(own);
      const left = await stateOf(own);
      if (Object.hasOwn(left.settings ?? {}, 'omst.unfinished')) {
        const fault = await faultOf(command.run());
        checkSaid(fault);
        expect(fault.key).toBe('underWay');
        expect(await stateOf(own)).toEqual(left);
      }
      const later = Date.now() + 180_000;
      const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
      if (!isDeepStrictEqual(withoutReplaced(left), withoutReplaced(course.after))) await command.run().catch(checkThere);
      clock.mockRestore();
      expect(withoutReplaced(await stateOf(own))).toEqual(withoutReplaced(course.after));
    }
  }, 240_000);

  test('a workbook that may only be read stays as it is', async () => {
    host.isReadOnly = true;
    const fault = await command.run().then(
      () => undefined,
      (error: unknown) => error as WorkbookFault,
    );
    host.isReadOnly = false;
    if (fault) checkSaid(fault);
    counted.faultsThatStay++;
    const now = await stateOf(host);
    // What changes nothing may well succeed.
    if (fault) expect([fault.key, now]).toEqual(['protected', before]);
    else expect(now).toEqual(course.after);
  });

  if (command.writes.length > 0)
    test.each(command.writes)('a protected %s is named before anything is done', async (sheet) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.protect();
        await context.sync();
      });
      const fault = await failing(undefined);
      expect([fault.key, fault.details]).toEqual(['protectedSheet', { sheet }]);
      counted.protectedSheets++;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.unprotect();
        await context.sync();
      });
      expect(await stateOf(host)).toEqual(before);
    });

  if (command.shared.length > 0)
    test.each(command.shared)(
      'somebody else deletes %s meanwhile: only that is gone',
      async (sheet) => {
        for (const index of course.actions.keys()) {
          const own = await command.prepare();
          const trip = own.roundTrips + index + 1;
          const another = genuineExcel(own);
          let isDeleted = false;
          globalThis.Excel = genuineExcel({
            ...own,
            execute: async (batch) => {
              if (own.roundTrips + 1 === trip && !isDeleted) {
                isDeleted = true;
                await another.run(async (context) => {
                  context.workbook.worksheets.getItem(sheet).delete();
                  await context.sync();
                });
              }
              return own.execute(batch);
            },
          });
          const fault = await command.run().then(
            () => undefined,
            (error: unknown) => error as WorkbookFault,
          );
          counted.deletedByOthers++;
          globalThis.Excel = genuineExcel(own);
          if (!fault) continue;
          checkSaid(fault);
          // What asked the sheet is calculated some time after it has gone; here at once, in both.
          await recalculate();
          const alone = await command.prepare();
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem(sheet).delete();
            await context.sync();
          });
          // What the command had put in its place may be what was deleted.
          const isReplaced = command.tidies !== undefined && index === course.actions.length - command.tidies - 1;
          expect(await stateOf(own)).toEqual(isReplaced ? before : await stateOf(alone));
        }
      },
      240_000,
    );
});
