/** Compares the table of scripts in CONTRIBUTING.md with package.json, and the Node version in the files that give it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines, scripts } from '../../package.json';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Scripts that npm runs without `run`. */
const byName = ['start', 'test'];

test('every script of package.json has a row in the table that says what it does and when, and there is no other row', () => {
  const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `(npm [^`]+)`\s+\| (.+?)\s+\| (.+?)\s+\|$/gmu)];
  const commands = Object.keys(scripts).map((name) => (byName.includes(name) ? `npm ${name}` : `npm run ${name}`));
  expect(rows.map(([, command]) => command).sort()).toEqual(commands.sort());
});

test('.nvmrc, package.json and the README give the same version of Node', () => {
  const version = read('.nvmrc').trim();
  expect(engines.node).toBe(`>=${version}`);
  expect(read('README.md')).toContain(`Node.js ${version} or newer`);
});
