/** *Kopi for deling* in Excel: the open workbook, without what needs the add-in, as a new workbook. The user's own is only read. */
import { asFault, WorkbookFault, type FaultKey } from './fault';
import { runAtOnce } from './runExcel';

/** Makes a copy that shows the same to somebody without the add-in, and says where it is. @throws WorkbookFault */
export type CopyForSharing = () => Promise<'opened' | 'downloaded'>;

/** The most that Office hands over at a time, bytes. */
const sliceSize = 4_194_304;

/** What Office's own callbacks answer, as a promise. */
function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookFault('copyRefused', { code: error.code }, { cause: error }));
    });
  });
}

/** The open workbook as a file, with what is not saved yet. */
async function openFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      slices.push(new Uint8Array(slice.data as ArrayLike<number>));
    }
    return new Uint8Array(await new Blob(slices as BlobPart[]).arrayBuffer());
  } finally {
    // Office keeps two files at most; a third try would be refused.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** As many arguments as every engine takes in one call. */
const atOnce = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce) text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
}

/** A cell being edited, or formulas not calculated: in either case the file would not hold what the user sees. */
async function checkReady(): Promise<void> {
  const state = await runAtOnce(async (context) => {
    context.application.load('calculationState');
    await context.sync();
    return context.application.calculationState;
  });
  if (state !== Excel.CalculationState.done) throw new WorkbookFault('copyCalculating');
}

const tooMuch: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded'];

function notOpened(cause: unknown): WorkbookFault {
  const fault = asFault(cause);
  const { code = 'unknown' } = fault.details;
  if (fault.key === 'busy') return fault;
  const key: FaultKey = tooMuch.includes(String(code)) ? 'copyTooLarge' : 'copyNotOpened';
  return new WorkbookFault(key, { code }, { cause });
}

/**
 * Opens a new, unsaved workbook that shows the same to somebody without the add-in: its formulas are their values there, ordinary ones live.
 *
 * @throws WorkbookFault
 */
export async function copyForSharing(): Promise<'opened'> {
  const { document, requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.8') || !('getFileAsync' in document))
    throw new WorkbookFault('copyUnsupported');
  await checkReady().catch((error: unknown) => {
    throw asFault(error);
  });
  const bytes = await openFile();
  const { withoutAddIn } = await import('./withoutAddIn');
  const copy = base64(withoutAddIn(bytes));
  try {
    await Excel.createWorkbook(copy);
  } catch (error) {
    throw notOpened(error);
  }
  return 'opened';
}
