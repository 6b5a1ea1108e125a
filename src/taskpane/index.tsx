import { createRoot } from 'react-dom/client';
import { languageOf } from '../text';
import { copyForSharing } from '../workbook/copyForSharing';
import { Pane } from './Pane';

/** Excel on the web does not say which theme it has; the browser does. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
}

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element with id "pane"');
  createRoot(container).render(
    <Pane language={languageOf(Office.context.displayLanguage)} dark={isDark()} copyForSharing={copyForSharing} />,
  );
});
