/** A script that lacks an argument prints one line that says how to call it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadsFolder } from '../../scripts/data/downloads';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'omst-scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): { status: number | null; message: string } => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root, encoding: 'utf8' });
  return { status, message: stderr };
};

test('a script without its folder says how to call it, without a stack trace', () => {
  expect(run('scripts/data/nationalTable.ts')).toEqual({
    status: 1,
    message: 'Usage: npm run national-table -- FOLDER, where the downloaded tables are\n',
  });
});

test('a file that is missing from the downloads is named in one line', () => {
  const { status, message } = run('scripts/data/nationalTable.ts', folder);
  expect(status).toBe(1);
  expect(message).toMatch(/^ENOENT: no such file or directory, open '.*ssb_iot_1850_2021_clean\.csv'\n$/u);
});

test('the folder is the one on the command line, and must exist', () => {
  expect(downloadsFolder('samples', folder)).toBe(folder);
  const missing = join(folder, 'missing');
  expect(() => downloadsFolder('samples', missing)).toThrow(`${missing} is not a folder.`);
});
