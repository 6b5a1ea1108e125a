/**
 * Every command completes or leaves the workbook unchanged: values, formulas, formats, names, sheets, the settings of the add-in, the selection and the
 * calculation mode. The tests make Excel fail at every round trip with each of its error codes. `npm test` tries a sample of these failures, and
 * `npm run test:long` tries them all.
 */
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { functions } from '../../../src/functions/catalogue';
import type { Host } from '../../../src/excelHost';
import { createExcel } from '../../../src/excelHost/client';
import { createHeadlessHost } from '../../../src/excelHost/headless';
import type { WorkbookSnapshot } from '../../../src/excelHost/snapshot';
import { languages } from '../../../src/text';
import type { WorkbookFault } from '../../../src/workbook/fault';
import { recalculate } from '../../../src/workbook/recalculate';
import { genuineExcel } from '../../genuineClient';
import { sampled } from '../../sampling';
import { faultOf } from '../../workbook/faultOf';
import { canonical } from '../../xlsx/canonical';
import { recordWhole } from '../recordWhole';
import { endingWithTheTest } from '../rounds';
import type { Command } from './commands';

/** Excel's own error codes. Each is raised once. */
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

/** Whether the code means that a message was too large. The command then reads in parts and may complete. */
const isTooLarge = (code: string): boolean => code.endsWith('PayloadSizeLimitExceeded');

/** Returns everything in the workbook, including what a file does not hold. */
export async function stateOf(host: Host) {
  const { settings, properties, ...rest } = await host.snapshot();
  const { selection, mode } = await createExcel(host).run(async (context) => {
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

/** Leaves out the replaced sheets that the command had no time to delete. */
const withoutReplaced = ({ sheets, ...rest }: State) => ({
  ...rest,
  sheets: sheets.filter(({ name }) => !name.endsWith('(forrige)')),
});

/** A run of the command that completes. */
interface CompleteRun {
  /** The workbook before the command, as data. It is faster to load this than to prepare the workbook again. */
  readonly workbook: WorkbookSnapshot;
  readonly before: State;
  /** The number of actions in each round trip. */
  readonly actions: readonly number[];
  readonly after: State;
}

/** Opens the workbook on a new host, with the same cell selected, behind Microsoft's own client. */
async function openWorkbook({ workbook, before }: Pick<CompleteRun, 'workbook' | 'before'>): Promise<Host> {
  const host = createHeadlessHost(functions);
  await host.load(workbook);
  globalThis.Excel = genuineExcel(host);
  const [cell = ''] = /[^!]+$/.exec(before.selection) ?? [];
  await createExcel(host).run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
    await context.sync();
  });
  return host;
}

async function runCompletely({ prepare, run }: Command): Promise<CompleteRun> {
  const prepared = await prepare();
  const workbook = await prepared.snapshot();
  const before = await stateOf(prepared);
  const host = await openWorkbook({ workbook, before });
  expect(await stateOf(host)).toEqual(before);
  const earlierTrips = host.roundTrips;
  const actions: number[] = [];
  host.failAt = (trip, action) => {
    const index = trip - earlierTrips - 1;
    actions[index] = Math.max(actions[index] ?? 0, action);
    return undefined;
  };
  await run();
  host.failAt = undefined;
  return { workbook, before, actions, after: await stateOf(host) };
}

/** Returns points in a batch at which to fail: before the first action, after the last, and evenly between them. */
const points = (actions: number, count: number): number[] => [
  ...new Set(Array.from({ length: count }, (_, index) => Math.round((index * actions) / (count - 1)))),
];

export const checkSentence = (fault: WorkbookFault): void => {
  for (const language of languages) {
    expect(fault.in(language)).toMatch(/\.$/);
    expect(fault.in(language)).not.toMatch(/undefined|\{\w+\}|\[object/);
  }
};

/** Checks that the command was refused because the interrupted run had already inserted the case. */
const checkCaseExists = (fault: WorkbookFault): void => expect(fault.key).toBe('caseExists');

/** Returns the fault with which a command fails, or undefined when it completes. */
const faultIn = (running: Promise<unknown>): Promise<WorkbookFault | undefined> =>
  running.then(
    () => undefined,
    () => faultOf(running),
  );

/** The parts of the tests. A command whose tests take long has them in two files. */
const parts = ['faults that pass', 'faults that last', 'other people'] as const;

/** Declares the tests of a command. */
export function allOrNothing(command: Command, testedParts: readonly (typeof parts)[number][] = parts): void {
  const figures: Record<string, number> = { kindsOfError: codes.length };
  const count = (figure: string): void => {
    figures[figure] = (figures[figure] ?? 0) + 1;
  };
  if (testedParts.includes('faults that pass')) count('commands');

  describe(`${command.name}:`, () => {
    const whole = endingWithTheTest();
    const cleanUpTrips = command.cleanUpTrips ?? 0;
    let complete: CompleteRun;
    beforeAll(async () => {
      complete = await runCompletely(command);
    }, 120_000);
    afterAll(() => recordWhole(`atomic/${basename(expect.getState().testPath ?? '', '.test.ts')}`, figures));

    const open = (): Promise<Host> => openWorkbook(complete);
    /** The round trips that do more than delete replaced sheets. */
    const mainTrips = (): number[] => [...complete.actions.keys()].slice(0, complete.actions.length - cleanUpTrips);

    const expectFault = async (host: Host, failAt?: Host['failAt']): Promise<WorkbookFault> => {
      host.failAt = failAt;
      const fault = await faultIn(command.run());
      host.failAt = undefined;
      if (!fault) throw new Error('The command completed.');
      checkSentence(fault);
      return fault;
    };

    if (testedParts.includes('faults that pass'))
      test(
        'after any error at any point the workbook is unchanged, and a sentence says what to do',
        whole(async (inRounds) => {
          let host = await open();
          const rounds = complete.actions.flatMap((actions, index) => {
            const faults = codes.map((code, turn) => ({ code, index, point: Math.round((turn * actions) / (codes.length - 1)) }));
            return sampled(`${command.name}, round trip ${index}`, faults, 1);
          });
          await inRounds(rounds, async ({ code, index, point }) => {
            const earlierTrips = host.roundTrips;
            host.failAt = (trip, action) => (trip === earlierTrips + index + 1 && action === point ? code : undefined);
            count('faultsOnce');
            const fault = await faultIn(command.run());
            host.failAt = undefined;
            const now = await stateOf(host);
            if (!mainTrips().includes(index)) {
              expect(fault).toBeUndefined();
              expect(withoutReplaced(now)).toEqual(withoutReplaced(complete.after));
            } else if (!fault) {
              expect([isTooLarge(code), now]).toEqual([true, complete.after]);
              count('readInParts');
            } else {
              checkSentence(fault);
              if (command.isOneStep && point === complete.actions[index])
                expect([complete.before, complete.after]).toContainEqual(now);
              else expect(now).toEqual(complete.before);
            }
            if (!isDeepStrictEqual(now, complete.before)) host = await open();
          });
        }),
        240_000,
      );

    if (testedParts.includes('faults that last')) {
      test(
        'when the connection to Excel is lost, the same command completes after it returns, and nothing is left half made',
        whole(async (inRounds) => {
          const faults = mainTrips().flatMap((index) =>
            points(complete.actions[index] ?? 0, 3).map((point) => ({ index, point })),
          );
          await inRounds(sampled(`${command.name}, the connection is gone`, faults, 1), async ({ index, point }) => {
            const host = await open();
            const earlierTrips = host.roundTrips;
            await expectFault(host, (trip, action) =>
              trip > earlierTrips + index + 1 || (trip === earlierTrips + index + 1 && action >= point)
                ? 'ConnectionFailure'
                : undefined,
            );
            count('faultsThatStay');
            // The command may have completed, so that only the answer was lost.
            if (!isDeepStrictEqual(await stateOf(host), complete.after)) await command.run().catch(checkCaseExists);
            expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(complete.after));
          });
        }),
        240_000,
      );

      if (!command.isOneTrip)
        test(
          'when Excel ends between two round trips, the next run waits until the first can no longer be running, and then completes',
          whole(async (inRounds) => {
            const ends = [...complete.actions.keys()].slice(1);
            await inRounds(sampled(`${command.name}, Excel ends`, ends, 1), async (done) => {
              const host = await open();
              const last = host.roundTrips + done;
              globalThis.Excel = genuineExcel({
                ...host,
                execute: (batch) => (host.roundTrips < last ? host.execute(batch) : new Promise<never>(() => undefined)),
              });
              void command.run();
              while (host.roundTrips < last) await new Promise((resolve) => setTimeout(resolve, 5));
              count('endedBetweenRoundTrips');
              globalThis.Excel = genuineExcel(host);
              const left = await stateOf(host);
              if (Object.hasOwn(left.settings ?? {}, 'omst.unfinished')) {
                expect((await expectFault(host)).key).toBe('underWay');
                expect(await stateOf(host)).toEqual(left);
              }
              const later = Date.now() + 180_000;
              const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
              try {
                if (!isDeepStrictEqual(withoutReplaced(left), withoutReplaced(complete.after)))
                  await command.run().catch(checkCaseExists);
              } finally {
                clock.mockRestore();
              }
              expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(complete.after));
            });
          }),
          240_000,
        );

      test(
        'a read-only workbook stays unchanged',
        whole(async () => {
          const host = await open();
          host.isReadOnly = true;
          const fault = await faultIn(command.run());
          host.isReadOnly = false;
          if (fault) checkSentence(fault);
          count('faultsThatStay');
          const now = await stateOf(host);
          // A command that changes nothing may succeed.
          if (fault) expect([fault.key, now]).toEqual(['protected', complete.before]);
          else expect(now).toEqual(complete.after);
        }),
      );

      if (command.writes.length > 0)
        test.each(command.writes)(
          'a protected sheet %s is reported before anything is changed',
          whole(async (_, sheet: string) => {
            const host = await open();
            await Excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).protection.protect();
              await context.sync();
            });
            const fault = await expectFault(host);
            expect([fault.key, fault.details]).toEqual(['protectedSheet', { sheet }]);
            count('protectedSheets');
            await Excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).protection.unprotect();
              await context.sync();
            });
            expect(await stateOf(host)).toEqual(complete.before);
          }),
        );
    }

    if (testedParts.includes('other people') && command.deletable.length > 0)
      test.each(command.deletable)(
        'when another person deletes %s during the command, only that sheet is gone',
        whole(async (inRounds, sheet: string) => {
          const deleteSheet = (excel: typeof Excel) =>
            excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).delete();
              await context.sync();
            });
          const moments = [...complete.actions.keys()];
          await inRounds(sampled(`${command.name}, ${sheet} is deleted`, moments, 1), async (index) => {
            const host = await open();
            const trip = host.roundTrips + index + 1;
            const another = genuineExcel(host);
            let isDeleted = false;
            globalThis.Excel = genuineExcel({
              ...host,
              execute: async (batch) => {
                if (host.roundTrips + 1 === trip && !isDeleted) {
                  isDeleted = true;
                  await deleteSheet(another);
                }
                return host.execute(batch);
              },
            });
            const fault = await faultIn(command.run());
            count('deletedByOthers');
            globalThis.Excel = genuineExcel(host);
            if (!fault) return;
            checkSentence(fault);
            // Formulas that refer to the deleted sheet are calculated at different times in the two workbooks. Here both are calculated at once.
            await recalculate();
            const left = await stateOf(host);
            // The deleted sheet may be the one with which the command had replaced the old sheet.
            const isReplaced = command.cleanUpTrips !== undefined && index === complete.actions.length - command.cleanUpTrips - 1;
            if (isReplaced) expect(left).toEqual(complete.before);
            else {
              const alone = await open();
              await deleteSheet(Excel);
              expect(left).toEqual(await stateOf(alone));
            }
          });
        }),
        240_000,
      );
  });
}
