/** *Kopi for deling* in Excel: opens a new workbook with the contents of the open one, without what needs the add-in. The open workbook is not changed. */
import { asFault, WorkbookFault, type FaultKey } from './fault';
import { runAtOnce } from './runExcel';

/** Makes a copy that shows the same to somebody without the add-in, and returns whether it was opened or downloaded. @throws WorkbookFault */
export type CopyForSharing = () => Promise<'opened' | 'downloaded'>;

/** The largest slice that Office allows, in bytes. */
const sliceSize = 4_194_304;

/** Calls a callback function of Office and returns its result as a promise. @throws WorkbookFault copyRefused */
function asPromise<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookFault('copyRefused', { code: error.code }, { cause: error }));
    });
  });
}

/** The open workbook as a file, including unsaved changes. */
async function openFile(): Promise<Uint8Array> {
  const file = await asPromise<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asPromise<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      slices.push(new Uint8Array(slice.data as ArrayLike<number>));
    }
    return new Uint8Array(await new Blob(slices as BlobPart[]).arrayBuffer());
  } finally {
    // Office allows two open files at most and would refuse the third copy.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** A number of arguments that every JavaScript engine accepts in one call. */
const mostArguments = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += mostArguments)
    text += String.fromCharCode(...bytes.subarray(from, from + mostArguments));
  return btoa(text);
}

/** Throws when a cell is being edited or Excel is calculating, because the file would then differ from what the user sees. */
async function checkReady(): Promise<void> {
  const state = await runAtOnce(async (context) => {
    context.application.load('calculationState');
    await context.sync();
    return context.application.calculationState;
  });
  if (state !== Excel.CalculationState.done) throw new WorkbookFault('copyCalculating');
}

const sizeCodes: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'PayloadSizeLimitExceeded'];

function openingFault(cause: unknown): WorkbookFault {
  const fault = asFault(cause);
  const { code = 'unknown' } = fault.details;
  if (fault.key === 'busy') return fault;
  const key: FaultKey = sizeCodes.includes(String(code)) ? 'copyTooLarge' : 'copyNotOpened';
  return new WorkbookFault(key, { code }, { cause });
}

/**
 * Opens a new, unsaved workbook that shows the same to somebody without the add-in. Formulas that need the add-in are replaced by their values; others stay formulas.
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
    throw openingFault(error);
  }
  return 'opened';
}
