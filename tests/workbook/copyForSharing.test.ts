/** The command in Excel: Microsoft's own client over this project's host; what Office itself does (files, new workbooks) is stood in for, as strict as Office is. */
import { unzipSync, zipSync } from 'fflate';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { languages } from '../../src/text';
import { copyForSharing } from '../../src/workbook/copyForSharing';
import { WorkbookFault } from '../../src/workbook/fault';
import { withoutAddIn } from '../../src/workbook/withoutAddIn';
import { genuineExcel } from '../genuineClient';
import { sample } from '../xlsx/sample';

interface Setting {
  readonly bytes?: Uint8Array;
  /** The error that Office answers the request for the file with. */
  readonly refused?: number;
  /** The slice that Office fails to hand over. */
  readonly lostSlice?: number;
  /** What Excel says to opening the copy. */
  readonly notOpened?: string;
  readonly supported?: boolean;
  readonly calculationState?: 'Done' | 'Calculating' | 'Pending';
}

interface Desk {
  readonly host: Host;
  /** Workbooks that were opened, as bytes. */
  readonly opened: Uint8Array[];
  /** Files that Office still holds in memory. */
  readonly held: () => number;
  readonly asked: () => number;
}

type Callback = (result: unknown) => void;

const succeeded = (callback: Callback | undefined, value?: unknown): void =>
  queueMicrotask(() => callback?.({ status: 'succeeded', value }));
const failed = (callback: Callback, code: number): void =>
  queueMicrotask(() => callback({ status: 'failed', error: { code, name: 'Error', message: 'No.' } }));

function sit({ bytes = new Uint8Array(), refused, lostSlice, notOpened, supported = true, calculationState }: Setting): Desk {
  const host = createHeadlessHost(functions);
  const opened: Uint8Array[] = [];
  let [held, asked] = [0, 0];
  const file = (sliceSize: number): object => {
    let open = true;
    return {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (index: number, callback: Callback) => {
        if (!open || index === lostSlice || index * sliceSize >= bytes.length) {
          failed(callback, 5001);
          return;
        }
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        succeeded(callback, { data, index, size: data.length });
      },
      closeAsync: (callback?: Callback) => {
        held -= open ? 1 : 0;
        open = false;
        succeeded(callback);
      },
    };
  };
  const getFileAsync = (type: string, { sliceSize }: { sliceSize: number }, callback: Callback): void => {
    asked += 1;
    if (refused !== undefined) {
      failed(callback, refused);
      return;
    }
    // Office holds two files at most, and hands over 4 MB of them at a time.
    if (type !== 'compressed' || sliceSize > 4_194_304 || held === 2) {
      failed(callback, 5001);
      return;
    }
    held += 1;
    succeeded(callback, file(sliceSize));
  };
  const office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Compressed: 'compressed' },
    context: { document: { getFileAsync }, requirements: { isSetSupported: () => supported } },
  };
  const createWorkbook = (base64: string): Promise<void> => {
    if (notOpened !== undefined) return Promise.reject(Object.assign(new Error(notOpened), { code: notOpened }));
    opened.push(new Uint8Array(Buffer.from(base64, 'base64')));
    return Promise.resolve();
  };
  const client = genuineExcel(host);
  const excel: unknown = Object.create(client, {
    createWorkbook: { value: createWorkbook },
    // The host has always calculated; Excel may not have.
    ...(calculationState === undefined ? {} : { run: { value: () => Promise.resolve(calculationState) } }),
  });
  Object.assign(globalThis, { Office: office, Excel: excel });
  return { host, opened, held: () => held, asked: () => asked };
}

const faultOf = async (work: Promise<unknown>): Promise<WorkbookFault> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookFault)) throw new Error(`Expected a fault, got ${String(error)}`);
  for (const language of languages) expect(error.in(language)).not.toMatch(/[{}]/u);
  return error;
};

test('the copy is opened as a new workbook: the open one’s own file, without what needs the add-in', async () => {
  const bytes = await toXlsx(sample);
  const { opened, held } = sit({ bytes });
  await expect(copyForSharing()).resolves.toBe('opened');
  expect(opened.map((copy) => unzipSync(copy))).toEqual([unzipSync(withoutAddIn(bytes))]);
  expect(held()).toBe(0);
});

test('a file of several slices is put together, byte for byte', async () => {
  const picture = Uint8Array.from({ length: 9_000_001 }, (_, index) => (index * index) % 251);
  const bytes = zipSync({ ...unzipSync(await toXlsx(sample)), 'xl/media/image1.png': [picture, { level: 0 }] });
  const { opened } = sit({ bytes });
  await copyForSharing();
  expect(Buffer.compare(unzipSync(opened[0]!)['xl/media/image1.png']!, picture)).toBe(0);
});

test('made again and again, it leaves no file in Office’s memory', async () => {
  const { opened, held } = sit({ bytes: await toXlsx(sample) });
  for (let time = 0; time < 4; time += 1) await copyForSharing();
  expect(opened).toHaveLength(4);
  expect(held()).toBe(0);
});

test('while a cell is being edited, Excel’s file is not asked for', async () => {
  const { host, asked } = sit({ bytes: await toXlsx(sample) });
  host.failAt = () => 'InvalidOperationInCellEditMode';
  expect((await faultOf(copyForSharing())).key).toBe('busy');
  expect(asked()).toBe(0);
});

test.each(['Calculating', 'Pending'] as const)('while Excel is %s, no copy of old values is made', async (calculationState) => {
  const { asked } = sit({ bytes: await toXlsx(sample), calculationState });
  expect((await faultOf(copyForSharing())).key).toBe('copyCalculating');
  expect(asked()).toBe(0);
});

test('an Excel without the means says to use another', async () => {
  sit({ supported: false });
  expect((await faultOf(copyForSharing())).key).toBe('copyUnsupported');
});

test('a file that Office does not give out is said with Office’s own number', async () => {
  sit({ refused: 5009 });
  const fault = await faultOf(copyForSharing());
  expect(fault.key).toBe('copyRefused');
  expect(fault.in('nb')).toContain('feil 5009');
});

test('a slice that is lost stops the copy, and the file is closed', async () => {
  const { held, opened } = sit({ bytes: await toXlsx(sample), lostSlice: 0 });
  expect((await faultOf(copyForSharing())).key).toBe('copyRefused');
  expect([held(), opened]).toEqual([0, []]);
});

test('a workbook that is no xlsx says how to save it', async () => {
  sit({ bytes: zipSync({ 'xl/workbook.bin': new Uint8Array([1]) }) });
  expect((await faultOf(copyForSharing())).in('nn')).toContain('Lagre arbeidsboka som .xlsx');
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'copyTooLarge'],
  ['GeneralException', 'copyNotOpened'],
  ['InvalidOperationInCellEditMode', 'busy'],
] as const)('when Excel does not open the copy (%s), the message is %s', async (notOpened, key) => {
  sit({ bytes: await toXlsx(sample), notOpened });
  expect((await faultOf(copyForSharing())).key).toBe(key);
});
