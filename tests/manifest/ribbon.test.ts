/** Checks that the manifest, the pane and Office agree on the actions of the ribbon and the shortcuts. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeShortcuts } from '../../scripts/shortcuts';
import { actionIds, requestLine, shortcuts, type PaneRequest } from '../../src/taskpane/ribbon';
import { languages } from '../../src/text';
import { ribbonWords } from '../../src/text/pane/ribbon';

const manifest = new DOMParser().parseFromString(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'), 'text/xml');
const all = (tag: string): Element[] => [...manifest.getElementsByTagName(tag)];

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}
const folder = mkdtempSync(join(tmpdir(), 'omst-shortcuts-'));
writeShortcuts(folder);
const written = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

test('every button with an action has one that the pane handles', () => {
  const named = all('FunctionName').map((element) => element.textContent);
  expect(named).toEqual([actionIds.generate, actionIds.recalculate, actionIds.copy, actionIds.help]);
});

test('the labels of the ribbon are those of the catalogue, in every language', () => {
  const label = (id: string) => {
    const text = all('bt:String').find((element) => element.getAttribute('id') === `${id}.Label`);
    const overrides = [...(text?.getElementsByTagName('bt:Override') ?? [])];
    const at = (locale: string) => overrides.find((one) => one.getAttribute('Locale') === locale)?.getAttribute('Value');
    return { en: text?.getAttribute('DefaultValue'), nb: at('nb-NO'), nn: at('nn-NO') };
  };
  const labels = { OpenPane: 'open', Generate: 'generate', Recalculate: 'recalculate', Copy: 'copy', Help: 'help' } as const;
  for (const [id, action] of Object.entries(labels)) expect(label(id)).toEqual(ribbonWords[action]);
});

test('each action has a shortcut of its own with three modifiers, which neither Excel nor AltGr on a Norwegian keyboard uses', () => {
  const keys = Object.values(shortcuts);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
});

test('the file of shortcuts names every action, and its resources have a name for each in every language', () => {
  const { actions, shortcuts: keys } = written('shortcuts.json') as Shortcuts;
  expect(keys.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const { resources } = written('shortcuts-resources.json') as {
    resources: Record<string, Record<string, { value: string }>>;
  };
  expect(Object.keys(resources)).toHaveLength(languages.length);
  for (const { name } of actions) {
    const key = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '';
    for (const strings of Object.values(resources)) expect(strings[key]?.value).toMatch(/\w/);
  }
});

test('an action that is asked for before the pane is open is done once when it opens', () => {
  const { send, onRequest } = requestLine();
  const heard: PaneRequest[] = [];
  send('generate');
  const end = onRequest((request) => heard.push(request));
  send('help');
  end();
  expect(heard).toEqual(['generate', 'help']);
});
