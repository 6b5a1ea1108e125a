/** Runs the command with Microsoft's own client over this project's host. Office's part, files and new workbooks, is replaced by a stand-in that is as strict. */
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

interface Situation {
  readonly bytes?: Uint8Array;
  /** The error code with which Office refuses to give the file. */
  readonly refusalCode?: number;
  /** The index of a slice that Office fails to give. */
  readonly lostSlice?: number;
  /** The error code with which Excel refuses to open the copy. */
  readonly openingError?: string;
  readonly supported?: boolean;
  readonly calculationState?: 'Done' | 'Calculating' | 'Pending';
}

interface FakeOffice {
  readonly host: Host;
  /** The workbooks that were opened, as bytes. */
  readonly opened: Uint8Array[];
  /** The number of files that are not closed, which Office keeps in memory. */
  readonly openFiles: () => number;
  /** How many times the add-in asked for the file. */
  readonly fileRequests: () => number;
}

type Callback = (result: unknown) => void;

const succeeded = (callback: Callback | undefined, value?: unknown): void =>
  queueMicrotask(() => callback?.({ status: 'succeeded', value }));
const failed = (callback: Callback, code: number): void =>
  queueMicrotask(() => callback({ status: 'failed', error: { code, name: 'Error', message: 'No.' } }));

function fakeOffice({
  bytes = new Uint8Array(),
  refusalCode,
  lostSlice,
  openingError,
  supported = true,
  calculationState,
}: Situation): FakeOffice {
  const host = createHeadlessHost(functions);
  const opened: Uint8Array[] = [];
  let [openFiles, fileRequests] = [0, 0];
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
        openFiles -= open ? 1 : 0;
        open = false;
        succeeded(callback);
      },
    };
  };
  const getFileAsync = (type: string, { sliceSize }: { sliceSize: number }, callback: Callback): void => {
    fileRequests += 1;
    if (refusalCode !== undefined) {
      failed(callback, refusalCode);
      return;
    }
    // Office keeps at most two files open, and gives at most 4 MB of one at a time.
    if (type !== 'compressed' || sliceSize > 4_194_304 || openFiles === 2) {
      failed(callback, 5001);
      return;
    }
    openFiles += 1;
    succeeded(callback, file(sliceSize));
  };
  const office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Compressed: 'compressed' },
    context: { document: { getFileAsync }, requirements: { isSetSupported: () => supported } },
  };
  const createWorkbook = (base64: string): Promise<void> => {
    if (openingError !== undefined) return Promise.reject(Object.assign(new Error(openingError), { code: openingError }));
    opened.push(new Uint8Array(Buffer.from(base64, 'base64')));
    return Promise.resolve();
  };
  const client = genuineExcel(host);
  const excel: unknown = Object.create(client, {
    createWorkbook: { value: createWorkbook },
    // The host is always calculated, but Excel may not be.
    ...(calculationState === undefined ? {} : { run: { value: () => Promise.resolve(calculationState) } }),
  });
  Object.assign(globalThis, { Office: office, Excel: excel });
  return { host, opened, openFiles: () => openFiles, fileRequests: () => fileRequests };
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

test('the copy is opened as a new workbook: the file of the open workbook, without what needs the add-in', async () => {
  const bytes = await toXlsx(sample);
  const { opened, openFiles } = fakeOffice({ bytes });
  await expect(copyForSharing()).resolves.toBe('opened');
  expect(opened.map((copy) => unzipSync(copy))).toEqual([unzipSync(withoutAddIn(bytes))]);
  expect(openFiles()).toBe(0);
});

test('a file of several slices is put together without a change', async () => {
  const picture = Uint8Array.from({ length: 9_000_001 }, (_, index) => (index * index) % 251);
  const bytes = zipSync({ ...unzipSync(await toXlsx(sample)), 'xl/media/image1.png': [picture, { level: 0 }] });
  const { opened } = fakeOffice({ bytes });
  await copyForSharing();
  expect(Buffer.compare(unzipSync(opened[0]!)['xl/media/image1.png']!, picture)).toBe(0);
});

test('several copies leave no file in Office’s memory', async () => {
  const { opened, openFiles } = fakeOffice({ bytes: await toXlsx(sample) });
  for (let time = 0; time < 4; time += 1) await copyForSharing();
  expect(opened).toHaveLength(4);
  expect(openFiles()).toBe(0);
});

test('Excel’s file is not asked for while a cell is being edited', async () => {
  const { host, fileRequests } = fakeOffice({ bytes: await toXlsx(sample) });
  host.failAt = () => 'InvalidOperationInCellEditMode';
  expect((await faultOf(copyForSharing())).key).toBe('busy');
  expect(fileRequests()).toBe(0);
});

test.each(['Calculating', 'Pending'] as const)('while Excel is %s, no copy of old values is made', async (calculationState) => {
  const { fileRequests } = fakeOffice({ bytes: await toXlsx(sample), calculationState });
  expect((await faultOf(copyForSharing())).key).toBe('copyCalculating');
  expect(fileRequests()).toBe(0);
});

test('in an Excel that cannot make the copy, the message says to use another Excel', async () => {
  fakeOffice({ supported: false });
  expect((await faultOf(copyForSharing())).key).toBe('copyUnsupported');
});

test('when Office does not give the file, the message has Office’s own error code', async () => {
  fakeOffice({ refusalCode: 5009 });
  const fault = await faultOf(copyForSharing());
  expect(fault.key).toBe('copyRefused');
  expect(fault.in('nb')).toContain('feil 5009');
});

test('when a slice cannot be read, no copy is made and the file is closed', async () => {
  const { openFiles, opened } = fakeOffice({ bytes: await toXlsx(sample), lostSlice: 0 });
  expect((await faultOf(copyForSharing())).key).toBe('copyRefused');
  expect([openFiles(), opened]).toEqual([0, []]);
});

test('for a workbook that is not an xlsx file, the message says how to save it', async () => {
  fakeOffice({ bytes: zipSync({ 'xl/workbook.bin': new Uint8Array([1]) }) });
  expect((await faultOf(copyForSharing())).in('nn')).toContain('Lagre arbeidsboka som .xlsx');
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'copyTooLarge'],
  ['GeneralException', 'copyNotOpened'],
  ['InvalidOperationInCellEditMode', 'busy'],
] as const)('when Excel does not open the copy (%s), the message is %s', async (openingError, key) => {
  fakeOffice({ bytes: await toXlsx(sample), openingError });
  expect((await faultOf(copyForSharing())).key).toBe(key);
});
