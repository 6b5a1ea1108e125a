/** Tests with random runs that both clients change the workbook in the same way and get the same errors. */
import fc from '../fastCheck';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { genuineExcel } from '../genuineClient';
import { openDesk, type Desk } from './clients';

type Step = (context: Excel.RequestContext) => void;

const sheetName = fc.constantFrom('Sheet1', 'Sak', 'S4 Næringer', 'B:1', 'Borte');
const address = fc.constantFrom('A1', 'B2:C3', 'A1:C4', 'D5', 'C2:E2', 'B:B', 'hei');
const value = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('', 'Ål', '0301', '15%', "'x", '=SUM(A1:A3)', '=Tall*2', '=SUM(', '=Tabell[a]'),
);
const word = fc.constantFrom('Tall', 'Tabell', 'A1', 'Sats', 'To ord');

const inSheet = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);

const step: fc.Arbitrary<readonly [string, Step]> = fc.oneof(
  fc
    .tuple(sheetName)
    .map(([name]) => [`add ${name}`, (context: Excel.RequestContext) => void context.workbook.worksheets.add(name)] as const),
  fc
    .tuple(sheetName, sheetName)
    .map(
      ([from, to]) => [`rename ${from} to ${to}`, (context: Excel.RequestContext) => (inSheet(context, from).name = to)] as const,
    ),
  fc
    .tuple(sheetName)
    .map(
      ([name]) =>
        [
          `delete ${name}`,
          (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject(name).delete(),
        ] as const,
    ),
  fc.tuple(sheetName, address, value).map(
    ([name, at, input]) =>
      [
        `write ${JSON.stringify(input)} to ${name}!${at}`,
        (context: Excel.RequestContext) => {
          inSheet(context, name).getRange(at).getCell(0, 0).values = [[input]];
        },
      ] as const,
  ),
  fc.tuple(sheetName, address).map(
    ([name, at]) =>
      [
        `format ${name}!${at}`,
        (context: Excel.RequestContext) => {
          const { format } = inSheet(context, name).getRange(at);
          format.font.bold = true;
          format.borders.getItem('EdgeBottom').style = 'Continuous';
        },
      ] as const,
  ),
  fc
    .tuple(sheetName, address, word)
    .map(
      ([name, at, called]) =>
        [
          `name ${called}`,
          (context: Excel.RequestContext) => void context.workbook.names.add(called, inSheet(context, name).getRange(at)),
        ] as const,
    ),
  fc
    .tuple(word)
    .map(
      ([called]) =>
        [`forget ${called}`, (context: Excel.RequestContext) => context.workbook.names.getItem(called).delete()] as const,
    ),
  fc.tuple(sheetName, address, word).map(
    ([name, at, called]) =>
      [
        `table ${called} at ${name}!${at}`,
        (context: Excel.RequestContext) => {
          inSheet(context, name).tables.add(at, true).name = called;
        },
      ] as const,
  ),
  fc.tuple(sheetName, address).map(
    ([name, at]) =>
      [
        `chart of ${name}!${at}`,
        (context: Excel.RequestContext) => {
          const sheet = inSheet(context, name);
          sheet.charts.add('Line', sheet.getRange(at)).title.text = 'Figur';
        },
      ] as const,
  ),
);

/** A random run. Each inner list is one round trip. */
const programme = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

const outcome = async ({ excel, host }: Desk, rounds: readonly (readonly (readonly [string, Step])[])[]) => {
  const errors: string[] = [];
  for (const round of rounds) {
    try {
      await excel.run(async (context) => {
        for (const [, work] of round) work(context);
        await context.sync();
      });
      errors.push('none');
    } catch (thrown) {
      const { code, debugInfo } = thrown as { code?: string; debugInfo?: { errorLocation?: string } };
      errors.push(`${String(code)} at ${String(debugInfo?.errorLocation)}`);
    }
  }
  const workbook: WorkbookSnapshot = await host.snapshot();
  return { errors, workbook, roundTrips: host.roundTrips };
};

test("Microsoft's client and the thin client give the same workbook, the same errors and the same number of round trips", async () => {
  await fc.assert(
    fc.asyncProperty(programme, async (rounds) => {
      const genuine = await outcome(openDesk(createHeadlessHost([]), genuineExcel), rounds);
      const thin = await outcome(openDesk(createHeadlessHost([]), createExcel), rounds);
      expect(thin).toEqual(genuine);
    }),
    { numRuns: 60 },
  );
}, 120_000);
