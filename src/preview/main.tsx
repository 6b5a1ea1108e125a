/** The embedded workbook: the grid to the left, the pane to the right, for those without Excel. */
import { createRoot } from 'react-dom/client';
import { insertSample } from '../taskpane/insertSample';
import { Pane } from '../taskpane/Pane';
import { languageOf } from '../text';
import { downloadCopy } from './downloadCopy';
import type { Host } from './host';

declare global {
  interface Window {
    /** What stands behind the page, for tests and for the curious. */
    omst?: { readonly host: Host; readonly Excel: typeof Excel };
  }
}

/** A new workbook's blank sheet is nobody's. */
const dropFirstSheet = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });

async function open(pane: HTMLElement): Promise<void> {
  const language = languageOf(navigator.language);
  // Most of what is loaded is the grid; the words on the page are there before it.
  const { openWorkbookView } = await import('./workbookView');
  const host = openWorkbookView('workbook', language);
  await insertSample('hjartdal', language);
  await dropFirstSheet();
  window.omst = { host, Excel };
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  createRoot(pane).render(<Pane language={language} dark={dark} copyForSharing={downloadCopy(host)} />);
}

const pane = document.getElementById('pane');
if (!pane) throw new Error('index.html has no element with id "pane"');
void open(pane);
