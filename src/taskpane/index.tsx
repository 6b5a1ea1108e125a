import { createRoot } from 'react-dom/client';
import { languageOf } from '../text';
import { copyForSharing } from '../workbook/copyForSharing';
import { recalculate } from '../workbook/recalculate';
import { watchWorkbook } from '../workbook/watchWorkbook';
import { Pane } from './Pane';
import { servicesAt } from './platform';
import { actionIds, requestLine, type PaneRequest } from './ribbon';
import './pane.css';

/** Excel on the web does not say which theme it has; the browser does. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
}

declare global {
  /** The server that figures are fetched from; empty for Statistics Norway itself. The build replaces the name by the address. */
  const OMST_SSB_URL: string;
}

const { send, onRequest } = requestLine();

/** Does the work of a ribbon command, and completes its event also when the work fails, because Office waits for that. */
const answering =
  (work: () => Promise<unknown>) =>
  (event?: Office.AddinCommands.Event): void => {
    void work()
      .catch(() => undefined)
      .finally(() => event?.completed());
  };

const inPane = (request: PaneRequest) =>
  answering(async () => {
    await Office.addin.showAsTaskpane();
    send(request);
  });

/** Connects the commands of the ribbon. The page can also be opened outside Office, where there is no ribbon. */
function listenToRibbon(): void {
  if (!('actions' in Office)) return;
  Office.actions.associate(
    actionIds.open,
    answering(() => Office.addin.showAsTaskpane()),
  );
  for (const request of ['generate', 'copy', 'help'] as const) Office.actions.associate(actionIds[request], inPane(request));
  Office.actions.associate(actionIds.recalculate, answering(recalculate));
}

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element with id "pane"');
  listenToRibbon();
  createRoot(container).render(
    <Pane
      language={languageOf(Office.context.displayLanguage)}
      dark={isDark()}
      platform={{
        copyForSharing,
        watchWorkbook,
        onRequest,
        documentation: 'docs/',
        ...(OMST_SSB_URL !== '' && { ssb: servicesAt(OMST_SSB_URL) }),
      }}
    />,
  );
});
