/**
 * Every command completes, or leaves the workbook as it was: values, formulas, formats, names, sheets, what the add-in keeps in it, the selection and the
 * way it calculates. Shown by failing at every round trip, in each way Excel fails. `npm test` draws some of the failures, `npm run test:long` tries them all.
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

/** Everything of the workbook, also what a file does not carry. */
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

/** Without sheets that were replaced, and that there was not time to take away. */
const withoutReplaced = ({ sheets, ...rest }: State) => ({
  ...rest,
  sheets: sheets.filter(({ name }) => !name.endsWith('(forrige)')),
});

interface Course {
  /** The workbook before the command, as data; opening it takes a third of the time of making it. */
  readonly workbook: WorkbookSnapshot;
  readonly before: State;
  /** How many actions each round trip has. */
  readonly actions: readonly number[];
  /** The workbook when the command has completed. */
  readonly after: State;
}

/** The workbook on a host of its own, with the same cell selected, behind Microsoft's own client. */
async function openFor({ workbook, before }: Pick<Course, 'workbook' | 'before'>): Promise<Host> {
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

async function courseOf({ prepare, run }: Command): Promise<Course> {
  const made = await prepare();
  const workbook = await made.snapshot();
  const before = await stateOf(made);
  const host = await openFor({ workbook, before });
  expect(await stateOf(host)).toEqual(before);
  const from = host.roundTrips;
  const actions: number[] = [];
  host.failAt = (trip, action) => {
    actions[trip - from - 1] = Math.max(actions[trip - from - 1] ?? 0, action);
    return undefined;
  };
  await run();
  host.failAt = undefined;
  return { workbook, before, actions, after: await stateOf(host) };
}

/** Where in a batch to fail: before anything, after all, and evenly between. */
const points = (actions: number, most: number): number[] => [
  ...new Set(Array.from({ length: most }, (_, index) => Math.round((index * actions) / (most - 1)))),
];

export const checkSaid = (fault: WorkbookFault): void => {
  for (const language of languages) {
    expect(fault.in(language)).toMatch(/\.$/);
    expect(fault.in(language)).not.toMatch(/undefined|\{\w+\}|\[object/);
  }
};

/** A case that is put in by the run that was cut off is not put in again. */
const checkThere = (fault: WorkbookFault): void => expect(fault.key).toBe('caseExists');

/** What a command fails with, if it does. */
const faultIn = (running: Promise<unknown>): Promise<WorkbookFault | undefined> =>
  running.then(
    () => undefined,
    () => faultOf(running),
  );

/** The parts of the proof. A command whose proof takes long has them in two files. */
const parts = ['faults that pass', 'faults that last', 'other people'] as const;

/** Declares the tests of one command. */
export function allOrNothing(command: Command, tried: readonly (typeof parts)[number][] = parts): void {
  const counted: Record<string, number> = { kindsOfError: codes.length };
  const count = (what: string): void => {
    counted[what] = (counted[what] ?? 0) + 1;
  };
  if (tried.includes('faults that pass')) count('commands');

  describe(`${command.name}:`, () => {
    const whole = endingWithTheTest();
    const tidies = command.tidies ?? 0;
    let course: Course;
    beforeAll(async () => {
      course = await courseOf(command);
    }, 120_000);
    afterAll(() => recordWhole(`atomic/${basename(expect.getState().testPath ?? '', '.test.ts')}`, counted));

    const open = (): Promise<Host> => openFor(course);
    /** The round trips that do more than take away what is replaced. */
    const trips = (): number[] => [...course.actions.keys()].slice(0, course.actions.length - tidies);

    const failing = async (host: Host, failAt?: Host['failAt']): Promise<WorkbookFault> => {
      host.failAt = failAt;
      const fault = await faultIn(command.run());
      host.failAt = undefined;
      if (!fault) throw new Error('The command completed.');
      checkSaid(fault);
      return fault;
    };

    if (tried.includes('faults that pass'))
      test(
        'whatever fails, and wherever, the workbook is as it was and a sentence says what to do',
        whole(async (inRounds) => {
          let host = await open();
          const rounds = course.actions.flatMap((actions, index) => {
            const faults = codes.map((code, turn) => ({ code, index, point: Math.round((turn * actions) / (codes.length - 1)) }));
            return sampled(`${command.name}, round trip ${index}`, faults, 1);
          });
          await inRounds(rounds, async ({ code, index, point }) => {
            const from = host.roundTrips;
            host.failAt = (trip, action) => (trip === from + index + 1 && action === point ? code : undefined);
            count('faultsOnce');
            const fault = await faultIn(command.run());
            host.failAt = undefined;
            const now = await stateOf(host);
            if (!trips().includes(index)) {
              expect(fault).toBeUndefined();
              expect(withoutReplaced(now)).toEqual(withoutReplaced(course.after));
            } else if (!fault) {
              expect([isTooLarge(code), now]).toEqual([true, course.after]);
              count('readInParts');
            } else {
              checkSaid(fault);
              if (command.isOneStep && point === course.actions[index]) expect([course.before, course.after]).toContainEqual(now);
              else expect(now).toEqual(course.before);
            }
            if (!isDeepStrictEqual(now, course.before)) host = await open();
          });
        }),
        240_000,
      );

    if (tried.includes('faults that last')) {
      test(
        'where the connection to Excel is gone for good, the same command completes once it is back, and nothing half-made is left',
        whole(async (inRounds) => {
          const faults = trips().flatMap((index) => points(course.actions[index] ?? 0, 3).map((point) => ({ index, point })));
          await inRounds(sampled(`${command.name}, the connection is gone`, faults, 1), async ({ index, point }) => {
            const host = await open();
            const from = host.roundTrips;
            await failing(host, (trip, action) =>
              trip > from + index + 1 || (trip === from + index + 1 && action >= point) ? 'ConnectionFailure' : undefined,
            );
            count('faultsThatStay');
            // It may have been done, and only the answer lost.
            if (!isDeepStrictEqual(await stateOf(host), course.after)) await command.run().catch(checkThere);
            expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(course.after));
          });
        }),
        240_000,
      );

      if (!command.isOneTrip)
        test(
          'where Excel ends between two round trips, the next run waits until it is sure, and then completes',
          whole(async (inRounds) => {
            const ends = [...course.actions.keys()].slice(1);
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
                expect((await failing(host)).key).toBe('underWay');
                expect(await stateOf(host)).toEqual(left);
              }
              const later = Date.now() + 180_000;
              const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
              try {
                if (!isDeepStrictEqual(withoutReplaced(left), withoutReplaced(course.after)))
                  await command.run().catch(checkThere);
              } finally {
                clock.mockRestore();
              }
              expect(withoutReplaced(await stateOf(host))).toEqual(withoutReplaced(course.after));
            });
          }),
          240_000,
        );

      test(
        'a workbook that may only be read stays as it is',
        whole(async () => {
          const host = await open();
          host.isReadOnly = true;
          const fault = await faultIn(command.run());
          host.isReadOnly = false;
          if (fault) checkSaid(fault);
          count('faultsThatStay');
          const now = await stateOf(host);
          // What changes nothing may well succeed.
          if (fault) expect([fault.key, now]).toEqual(['protected', course.before]);
          else expect(now).toEqual(course.after);
        }),
      );

      if (command.writes.length > 0)
        test.each(command.writes)(
          'a protected %s is named before anything is done',
          whole(async (_, sheet: string) => {
            const host = await open();
            await Excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).protection.protect();
              await context.sync();
            });
            const fault = await failing(host);
            expect([fault.key, fault.details]).toEqual(['protectedSheet', { sheet }]);
            count('protectedSheets');
            await Excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).protection.unprotect();
              await context.sync();
            });
            expect(await stateOf(host)).toEqual(course.before);
          }),
        );
    }

    if (tried.includes('other people') && command.shared.length > 0)
      test.each(command.shared)(
        'somebody else deletes %s meanwhile: only that is gone',
        whole(async (inRounds, sheet: string) => {
          const deleteSheet = (excel: typeof Excel) =>
            excel.run(async (context) => {
              context.workbook.worksheets.getItem(sheet).delete();
              await context.sync();
            });
          const moments = [...course.actions.keys()];
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
            checkSaid(fault);
            // What asked the sheet is calculated some time after it has gone; here at once, in both.
            await recalculate();
            const left = await stateOf(host);
            // What the command had put in its place may be what was deleted.
            const isReplaced = command.tidies !== undefined && index === course.actions.length - command.tidies - 1;
            if (isReplaced) expect(left).toEqual(course.before);
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
