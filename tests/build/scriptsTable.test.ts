/** The table of scripts in CONTRIBUTING.md names those of package.json, and the Node version is the same wherever it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines, scripts } from '../../package.json';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What npm runs by its name alone. */
const byName = ['start', 'test'];

test('every script of package.json has a row in the table, with what it does and when, and no row is of another', () => {
  const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `(npm [^`]+)`\s+\| (.+?)\s+\| (.+?)\s+\|$/gmu)];
  const commands = Object.keys(scripts).map((name) => (byName.includes(name) ? `npm ${name}` : `npm run ${name}`));
  expect(rows.map(([, command]) => command).sort()).toEqual(commands.sort());
});

test('.nvmrc, package.json and the README ask for the same Node', () => {
  const version = read('.nvmrc').trim();
  expect(engines.node).toBe(`>=${version}`);
  expect(read('README.md')).toContain(`Node.js ${version} or newer`);
});
