/**
 * Reads and writes the largest workbooks that anybody is likely to have, and counts the round trips and the size of the messages. Excel on the web takes and
 * returns at most 5 MB at a time, and the host refuses larger messages with Excel's own error code. Times are recorded, but not tested.
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

/** A workbook, and what its messages have amounted to since the last `measure`. */
interface MeasuredWorkbook {
  readonly host: Host;
  roundTrips: number;
  /** In characters of JSON, as is the largest answer. */
  largestRequest: number;
  largestAnswer: number;
  /** Milliseconds that the host took, which is Univer's time and not the add-in's. */
  hostTime: number;
}

function openMeasured(): MeasuredWorkbook {
  const host = createHeadlessHost(functions);
  const measured: MeasuredWorkbook = { host, roundTrips: 0, largestRequest: 0, largestAnswer: 0, hostTime: 0 };
  globalThis.Excel = genuineExcel({
    ...host,
    execute: async (batch) => {
      const start = performance.now();
      const answer = await host.execute(batch);
      measured.hostTime += performance.now() - start;
      measured.largestRequest = Math.max(measured.largestRequest, JSON.stringify(batch).length);
      measured.largestAnswer = Math.max(measured.largestAnswer, JSON.stringify(answer).length);
      return answer;
    },
  });
  return measured;
}

/** Runs `work` and counts its messages from zero. Also returns the milliseconds and the megabytes of the heap, to be recorded. */
async function measure<T>(measured: MeasuredWorkbook, work: () => Promise<T>) {
  Object.assign(measured, { roundTrips: 0, largestRequest: 0, largestAnswer: 0, hostTime: 0 });
  const start = performance.now();
  const earlierTrips = measured.host.roundTrips;
  const result = await work();
  const milliseconds = Math.round(performance.now() - start);
  measured.roundTrips = measured.host.roundTrips - earlierTrips;
  const addIn = Math.round(milliseconds - measured.hostTime);
  return { result, milliseconds, addIn, heap: Math.round(process.memoryUsage().heapUsed / 1e6) };
}

const limit = 5_000_000;

/** The sizes to try. `npm test` tries a quarter of each, which is enough to show how the messages grow. */
const sizes = (...whole: readonly number[]): readonly number[] => (isLong ? whole : whole.map((size) => size / 4));

async function insertHjartdal(data: Readonly<Record<string, DataRows>> = {}, values = {}): Promise<void> {
  const { case: sampleValues, data: sampleData, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, employment } = sampleData;
  await insertCase(
    {
      ...rest,
      data: withAllTables({ municipalities, losses, focusAreas, employment: employment.slice(0, 3), ...data }),
      values: { ...sampleValues, ...values },
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
    Array.from({ length: count }, (_, index) => {
      const [code, name] = municipalities[Math.floor(index / 640) % municipalities.length] ?? ['', ''];
      const industry = `${String((Math.floor(index / 10) % 64) + 1).padStart(2, '0')} Næring etter nasjonalregnskapet`;
      const source = 'Statistisk sentralbyrå, tabell 13470';
      return [code, name, 'kommune', industry, 2015 + (index % 10), index % 977, source, today, 0];
    });

  /** Returns the workbook with `count` rows on Data sysselsetting, as a county's own export may have. */
  const withRows = (workbook: WorkbookSnapshot, count: number): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (sheet.name !== 'Data sysselsetting' || !table) return sheet;
      const above = sheet.cells.filter(({ row }) => row <= table.row);
      const cells = lines(count).flatMap((line, index): CellSnapshot[] =>
        line.map((value, column) => ({ row: table.row + 1 + index, column: table.column + column, value })),
      );
      return { ...sheet, cells: [...above, ...cells], validations: [], tables: [{ ...table, rows: count + 1 }] };
    }),
  });

  test('there are 357 municipalities', () => expect(municipalities.length).toBe(357));

  test('all rows are read, in parts that each fit in a message, and the number of parts grows no faster than the rows', async () => {
    const measured = openMeasured();
    await insertHjartdal();
    const small = await measured.host.snapshot();
    const roundTrips: number[] = [];
    for (const count of isLong ? [57_120, 114_240, 228_480] : [57_120, 114_240]) {
      await measured.host.load(withRows(small, count));
      const { result, milliseconds, addIn, heap } = await measure(measured, () => openCase('nb'));
      expect(result.data.employment.length).toBe(count);
      expect(result.data.employment.at(-1)?.slice(0, 6)).toEqual(lines(count).at(-1)?.slice(0, 6));
      expect(measured.largestAnswer).toBeLessThan(limit);
      roundTrips.push(measured.roundTrips);
      Object.assign(figures, {
        [`rows${count}RoundTrips`]: measured.roundTrips,
        [`rows${count}LargestAnswer`]: measured.largestAnswer,
        [`rows${count}Milliseconds`]: milliseconds,
        [`rows${count}AddInMilliseconds`]: addIn,
        [`rows${count}HeapMegabytes`]: heap,
      });
    }
    // Each size is twice the one before it.
    for (const [index, trips] of roundTrips.slice(0, -1).entries()) expect(roundTrips[index + 1]).toBeLessThanOrEqual(2 * trips);
  }, 240_000);
});

describe('Ten thousand formulas', () => {
  test('each formula has its own answer, and one round trip writes them all', async () => {
    const measured = openMeasured();
    for (const count of sizes(2_500, 5_000, 10_000)) {
      const { milliseconds } = await measure(measured, () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add(`Sak ${count}`);
          sheet.getRangeByIndexes(0, 0, count, 3).formulas = Array.from({ length: count }, (_, index) => [
            index % 300,
            1000,
            `=OMST.ELIGIBLE(A${index + 1},B${index + 1})`,
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
      expect(answers).toEqual(Array.from({ length: count }, (_, index) => (index % 300 >= 150 ? 'JA' : 'NEI')));
      expect(measured.largestRequest).toBeLessThan(limit);
      Object.assign(figures, {
        [`formulas${count}Milliseconds`]: milliseconds,
        [`formulas${count}Request`]: measured.largestRequest,
      });
    }
  }, 240_000);
});

describe('Two hundred sheets of other people', () => {
  test('cost no extra round trip, and stay unchanged', async () => {
    const trips: number[] = [];
    for (const count of isLong ? [0, 100, 200] : [0, 50]) {
      const measured = openMeasured();
      await insertHjartdal();
      await Excel.run(async (context) => {
        for (let number = 1; number <= count; number++)
          context.workbook.worksheets.add(`Avdeling ${number}`).getRange('A1:B2').formulas = [
            ['Lønn', number],
            ['Sum', '=SUM(B1)'],
          ];
        await context.sync();
      });
      const { milliseconds } = await measure(measured, () => generateTables(['budget'], today, nb));
      trips.push(measured.roundTrips);
      expect(measured.largestRequest).toBeLessThan(limit);
      expect(measured.largestAnswer).toBeLessThan(limit);
      if (count > 0)
        expect(await rowsOn(measured.host, `Avdeling ${count}`)).toEqual([
          ['Lønn', count],
          ['Sum', count],
        ]);
      Object.assign(figures, { [`sheets${count}RoundTrips`]: measured.roundTrips, [`sheets${count}Milliseconds`]: milliseconds });
    }
    expect(new Set(trips).size).toBe(1);
  }, 240_000);
});

describe('A programme of six years with hundreds of projects', () => {
  test('every project has its row, and each message fits', async () => {
    const largestRequests: number[] = [];
    for (const count of sizes(125, 250, 500).map(Math.ceil)) {
      const measured = openMeasured();
      const projects = Array.from({ length: count }, (_, index) => index + 1).map((number) => [
        ...[`Prosjekt ${number}`, 'Reiseliv', 'hovedprosjekt', `Bedrift ${number} AS`, 2027 + ((number - 1) % 6)],
        ...[number * 3_000, number * 1_000, number * 500, number * 700, 'pågår', 0],
      ]);
      await insertHjartdal({ projects }, { years: 6 });
      const { milliseconds, addIn, heap } = await measure(measured, () => generateTables(['budget', 'followUp'], today, nb));
      expect(measured.roundTrips).toBeLessThanOrEqual(6);
      expect(measured.largestRequest).toBeLessThan(limit);
      largestRequests.push(measured.largestRequest);
      const rows = await rowsOn(measured.host, 'B7 Prosjektportefølje');
      expect(rowOf(rows, `Prosjekt ${count}`)).toEqual(expect.arrayContaining(['Reiseliv']));
      Object.assign(figures, {
        [`projects${count}RoundTrips`]: measured.roundTrips,
        [`projects${count}Request`]: measured.largestRequest,
        [`projects${count}Milliseconds`]: milliseconds,
        [`projects${count}AddInMilliseconds`]: addIn,
        [`projects${count}HeapMegabytes`]: heap,
      });
    }
    const [quarter = 0, half = 0, whole = 0] = largestRequests;
    // The size grows no faster than the number of projects.
    expect(whole - half).toBeLessThanOrEqual(2.1 * (half - quarter));
  }, 240_000);
});
