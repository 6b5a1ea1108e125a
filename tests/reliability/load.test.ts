/**
 * The largest workbooks that anybody is likely to have: what is read and written is counted, in round trips and in the size of the messages. Excel on the web
 * takes and gives at most 5 MB at a time, and the host refuses what is larger with Excel's own code. Times are recorded, never asserted.
 */
import { withAllTables, type DataRows } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import register from '../../src/analysis/geography/municipalities.json';
import { loadSample } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { isLong } from '../sampling';
import { rowOf, rowsOn } from '../tables/sheetsOf';
import { recordWhole } from './recordWhole';
import { today } from '../today';

const nb = { language: 'nb' } as const;
const figures: Record<string, number | string> = {};

afterAll(() => {
  recordWhole('load', figures);
});

interface Messages {
  readonly host: Host;
  roundTrips: number;
  largestRequest: number;
  largestAnswer: number;
  /** Milliseconds that the workbook took, which is Univer's time and not the add-in's. */
  inWorkbook: number;
}

/** A workbook whose messages are weighed. */
function openWeighed(): Messages {
  const host = createHeadlessHost(functions);
  const seen: Messages = { host, roundTrips: 0, largestRequest: 0, largestAnswer: 0, inWorkbook: 0 };
  globalThis.Excel = genuineExcel({
    ...host,
    execute: async (batch) => {
      const from = performance.now();
      const answer = await host.execute(batch);
      seen.inWorkbook += performance.now() - from;
      seen.largestRequest = Math.max(seen.largestRequest, JSON.stringify(batch).length);
      seen.largestAnswer = Math.max(seen.largestAnswer, JSON.stringify(answer).length);
      return answer;
    },
  });
  return seen;
}

/** Runs it from a clean count; milliseconds and megabytes of the heap are for the record. */
async function weigh<T>(seen: Messages, work: () => Promise<T>) {
  Object.assign(seen, { roundTrips: 0, largestRequest: 0, largestAnswer: 0, inWorkbook: 0 });
  const from = performance.now();
  const before = seen.host.roundTrips;
  const result = await work();
  const milliseconds = Math.round(performance.now() - from);
  seen.roundTrips = seen.host.roundTrips - before;
  const addIn = Math.round(milliseconds - seen.inWorkbook);
  return { result, milliseconds, addIn, heap: Math.round(process.memoryUsage().heapUsed / 1e6) };
}

const limit = 5_000_000;

/** The sizes that are tried; in `npm test` a quarter of each, since what is shown is how the messages grow. */
const sizes = (...whole: readonly number[]): readonly number[] => (isLong ? whole : whole.map((size) => size / 4));

async function insertHjartdal(data: Readonly<Record<string, DataRows>> = {}, values = {}): Promise<void> {
  const { case: own, data: figuresOf, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, employment } = figuresOf;
  await insertCase(
    {
      ...rest,
      data: withAllTables({ municipalities, losses, focusAreas, employment: employment.slice(0, 3), ...data }),
      values: { ...own, ...values },
    },
    nb,
  );
}

describe('Every municipality, 64 industries, ten years', () => {
  const municipalities = register.codes
    .map((line) => line.split(';'))
    .filter(([, , from, to]) => Number(from) <= 2024 && (to === '' || Number(to) >= 2024))
    .map(([code = '', name = '']) => [code, name] as const);
  const lines = (count: number): (string | number)[][] =>
    Array.from({ length: count }, (_, at) => {
      const [code, name] = municipalities[Math.floor(at / 640) % municipalities.length] ?? ['', ''];
      const industry = `${String((Math.floor(at / 10) % 64) + 1).padStart(2, '0')} Næring etter nasjonalregnskapet`;
      return [code, name, 'kommune', industry, 2015 + (at % 10), at % 977, 'Statistisk sentralbyrå, tabell 13470', today, 0];
    });

  /** The workbook with so many rows on Data sysselsetting: what a county's own export would be. */
  const withRows = (workbook: WorkbookSnapshot, count: number): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== 'Data sysselsetting' || !table) return sheet;
      const above = sheet.cells.filter(({ row }) => row <= table.row);
      const cells = lines(count).flatMap((line, at): CellSnapshot[] =>
        line.map((value, column) => ({ row: table.row + 1 + at, column: table.column + column, value })),
      );
      return { ...sheet, cells: [...above, ...cells], validations: [], tables: [{ ...table, rows: count + 1 }] };
    }),
  });

  test('there are 357 municipalities', () => expect(municipalities.length).toBe(357));

  test('is read whole, in parts that each fit in a message, and in as many more as there are more rows', async () => {
    const seen = openWeighed();
    await insertHjartdal();
    const small = await seen.host.snapshot();
    const parts: number[] = [];
    for (const count of isLong ? [57_120, 114_240, 228_480] : [57_120, 114_240]) {
      await seen.host.load(withRows(small, count));
      const { result, milliseconds, addIn, heap } = await weigh(seen, () => openCase('nb'));
      expect(result.data.employment.length).toBe(count);
      expect(result.data.employment.at(-1)?.slice(0, 6)).toEqual(lines(count).at(-1)?.slice(0, 6));
      expect(seen.largestAnswer).toBeLessThan(limit);
      parts.push(seen.roundTrips);
      Object.assign(figures, {
        [`rows${count}RoundTrips`]: seen.roundTrips,
        [`rows${count}LargestAnswer`]: seen.largestAnswer,
        [`rows${count}Milliseconds`]: milliseconds,
        [`rows${count}AddInMilliseconds`]: addIn,
        [`rows${count}HeapMegabytes`]: heap,
      });
    }
    for (const [index, half] of parts.slice(0, -1).entries()) expect(parts[index + 1]).toBeLessThanOrEqual(2 * half);
  }, 240_000);
});

describe('Ten thousand formulas', () => {
  test('each has its own answer, and one round trip writes them', async () => {
    const seen = openWeighed();
    for (const count of sizes(2_500, 5_000, 10_000)) {
      const { milliseconds } = await weigh(seen, () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(`Sak ${count}`);
          sheet.getRangeByIndexes(0, 0, count, 3).formulas = Array.from({ length: count }, (_, at) => [
            at % 300,
            1000,
            `=OMST.ELIGIBLE(A${at + 1},B${at + 1})`,
          ]);
          await context.sync();
        }),
      );
      const answers = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(`Sak ${count}`).getRangeByIndexes(0, 2, count, 1);
        range.load('values');
        await context.sync();
        return (range.values as unknown[][]).flat();
      });
      expect(answers).toEqual(Array.from({ length: count }, (_, at) => (at % 300 >= 150 ? 'JA' : 'NEI')));
      expect(seen.largestRequest).toBeLessThan(limit);
      Object.assign(figures, {
        [`formulas${count}Milliseconds`]: milliseconds,
        [`formulas${count}Request`]: seen.largestRequest,
      });
    }
  }, 240_000);
});

describe('Two hundred sheets of other people', () => {
  test('cost no round trip more, and stay as they are', async () => {
    const trips: number[] = [];
    for (const count of isLong ? [0, 100, 200] : [0, 50]) {
      const seen = openWeighed();
      await insertHjartdal();
      await Excel.run(async (context) => {
        for (let at = 1; at <= count; at++)
          context.workbook.worksheets.add(`Avdeling ${at}`).getRange('A1:B2').formulas = [
            ['Lønn', at],
            ['Sum', '=SUM(B1)'],
          ];
        await context.sync();
      });
      const { milliseconds } = await weigh(seen, () => generateTables(['budget'], today, nb));
      trips.push(seen.roundTrips);
      expect(seen.largestRequest).toBeLessThan(limit);
      expect(seen.largestAnswer).toBeLessThan(limit);
      if (count > 0)
        expect(await rowsOn(seen.host, `Avdeling ${count}`)).toEqual([
          ['Lønn', count],
          ['Sum', count],
        ]);
      Object.assign(figures, { [`sheets${count}RoundTrips`]: seen.roundTrips, [`sheets${count}Milliseconds`]: milliseconds });
    }
    expect(new Set(trips).size).toBe(1);
  }, 240_000);
});

describe('A programme of six years with hundreds of projects', () => {
  test('every project has its row, the sums are theirs, and each message fits', async () => {
    const bytes: number[] = [];
    for (const count of sizes(125, 250, 500).map(Math.ceil)) {
      const seen = openWeighed();
      const projects = Array.from({ length: count }, (_, at) => [
        ...[`Prosjekt ${at + 1}`, 'Reiseliv', 'hovedprosjekt', `Bedrift ${at + 1} AS`, 2027 + (at % 6)],
        ...[(at + 1) * 3_000, (at + 1) * 1_000, (at + 1) * 500, (at + 1) * 700, 'pågår', 0],
      ]);
      await insertHjartdal({ projects }, { years: 6 });
      const { milliseconds, addIn, heap } = await weigh(seen, () => generateTables(['budget', 'followUp'], today, nb));
      expect(seen.roundTrips).toBeLessThanOrEqual(6);
      expect(seen.largestRequest).toBeLessThan(limit);
      bytes.push(seen.largestRequest);
      const rows = await rowsOn(seen.host, 'B7 Prosjektportefølje');
      expect(rowOf(rows, `Prosjekt ${count}`)).toEqual(expect.arrayContaining(['Reiseliv']));
      Object.assign(figures, {
        [`projects${count}RoundTrips`]: seen.roundTrips,
        [`projects${count}Request`]: seen.largestRequest,
        [`projects${count}Milliseconds`]: milliseconds,
        [`projects${count}AddInMilliseconds`]: addIn,
        [`projects${count}HeapMegabytes`]: heap,
      });
    }
    const [quarter = 0, half = 0, whole = 0] = bytes;
    // What grows with the projects grows no faster than they do.
    expect(whole - half).toBeLessThanOrEqual(2.1 * (half - quarter));
  }, 240_000);
});
