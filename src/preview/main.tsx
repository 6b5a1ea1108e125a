/** The page of the embedded workbook, for users without Excel: the grid to the left, the pane to the right. */
import { createRoot } from 'react-dom/client';
import { insertSample, sampleNamed } from '../taskpane/insertSample';
import { Pane } from '../taskpane/Pane';
import { servicesAt, type Platform } from '../taskpane/platform';
import { languageOf } from '../text';
import { downloadCopy } from './downloadCopy';
import type { Host } from '../excelHost';

declare global {
  interface Window {
    /** The page's host and its Excel object, for tests and for the browser's console. */
    omst?: { readonly host: Host; readonly Excel: typeof Excel };
  }
}

/** Reads the page's address: `?sample=hjartdal` opens a sample, and `?ssb=http://…` takes the figures from another server than SSB's. */
function addressOptions(): { sample: ReturnType<typeof sampleNamed>; ssb: Platform['ssb'] } {
  const { searchParams } = new URL(location.href);
  const server = searchParams.get('ssb')?.replace(/\/$/, '');
  return {
    sample: sampleNamed(searchParams.get('sample')),
    ssb: server ? servicesAt(server) : undefined,
  };
}

/** Deletes the blank sheet of a new workbook, once the sheets of the sample are there. */
const dropFirstSheet = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });

async function open(pane: HTMLElement): Promise<void> {
  const language = languageOf(navigator.language);
  const { sample, ssb } = addressOptions();
  // The grid is most of the code. It loads after the page shows its first text.
  const { openWorkbookView } = await import('./workbookView');
  const host = openWorkbookView('workbook', language);
  if (sample) {
    await insertSample(sample, language);
    await dropFirstSheet();
  }
  window.omst = { host, Excel };
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const platform: Platform = { copyForSharing: downloadCopy(host), watchWorkbook: host.onEdited, ...(ssb && { ssb }) };
  createRoot(pane).render(<Pane language={language} dark={dark} platform={platform} />);
}

const pane = document.getElementById('pane');
if (!pane) throw new Error('index.html has no element with id "pane"');
void open(pane);
