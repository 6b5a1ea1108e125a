/** A test that lacks its build gets a line with the command that makes it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { builtFolder } from '../../scripts/builtFolder';

const top = mkdtempSync(join(tmpdir(), 'omst-built-'));
afterAll(() => rmSync(top, { recursive: true }));

test.each([
  ['build', 'dist', 'THIRD-PARTY-LICENCES.txt'],
  ['build:test', 'dist', 'THIRD-PARTY-LICENCES.txt'],
  ['build:preview', '.cache/preview', 'index.html'],
] as const)('%s is named as long as its last file is missing', (command, folder, lastFile) => {
  expect(Object.keys(scripts)).toContain(command);
  rmSync(join(top, folder), { recursive: true, force: true });
  mkdirSync(join(top, folder), { recursive: true });
  expect(() => builtFolder(command, top)).toThrow(`${folder} is not built: run "npm run ${command}" first.`);
  writeFileSync(join(top, folder, lastFile), '');
  expect(builtFolder(command, top)).toBe(join(top, folder));
});
