/** Makes the files that tell Office the keyboard shortcuts and their names in each language, from src/taskpane/ribbon.ts. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionIds, shortcuts, type RibbonAction } from '../src/taskpane/ribbon';
import { languages, type Language } from '../src/text';
import { ribbonWords } from '../src/text/pane/ribbon';

const actions = Object.keys(actionIds) as RibbonAction[];
const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'default' };

/** @see https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts */
const shortcutsFile = {
  actions: actions.map((action) => ({ id: actionIds[action], type: 'ExecuteFunction', name: `\${resource.${action}}` })),
  shortcuts: actions.map((action) => ({ action: actionIds[action], key: { default: shortcuts[action] } })),
};

const resources = Object.fromEntries(
  languages.map((language) => [
    locales[language],
    Object.fromEntries(actions.map((action) => [action, { value: ribbonWords[action][language], comment: actionIds[action] }])),
  ]),
);

/** Writes shortcuts.json and shortcuts-resources.json. */
export function writeShortcuts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shortcuts.json'), `${JSON.stringify(shortcutsFile, null, 2)}\n`);
  writeFileSync(join(folder, 'shortcuts-resources.json'), `${JSON.stringify({ resources }, null, 2)}\n`);
}
