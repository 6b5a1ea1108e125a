/** Where programs from outside npm are looked for, and what is said when they are not there. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findOrInstall, locate, MissingProgram, type Program } from '../../scripts/program';

const folder = mkdtempSync(join(tmpdir(), 'omst-program-'));
const before = { ...process.env };

function executable(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

const program: Program = {
  title: 'Regnearket',
  commands: ['regneark-ny', 'regneark'],
  variable: 'OMST_TEST_REGNEARK',
  places: [join(folder, 'elsewhere')],
  package: 'regneark-pakke',
};

afterEach(() => {
  process.env = { ...before };
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the environment variable wins, then PATH in the order of names, then the usual places', () => {
  const elsewhere = executable('elsewhere');
  expect(locate(program)).toBe(elsewhere);
  const old = executable('regneark');
  process.env['PATH'] = `${folder}${delimiter}${before['PATH'] ?? ''}`;
  expect(locate(program)).toBe(old);
  const young = executable('regneark-ny');
  expect(locate(program)).toBe(young);
  process.env['OMST_TEST_REGNEARK'] = elsewhere;
  expect(locate(program)).toBe(elsewhere);
});

test('a variable that names nothing executable is said at once, not passed over', () => {
  process.env['OMST_TEST_REGNEARK'] = executable('not-executable', 0o644);
  expect(() => locate(program)).toThrow(MissingProgram);
  expect(() => locate(program)).toThrow(/^OMST_TEST_REGNEARK=.*not-executable is not an executable file/u);
});

test('what is missing and may not be installed is named in one line with its package and variable', () => {
  expect(() => findOrInstall({ ...program, commands: ['finnes-ikke'], places: [] }, false)).toThrow(
    'Regnearket is missing: install it (Debian and Ubuntu: sudo apt-get install regneark-pakke), or set OMST_TEST_REGNEARK to its executable.',
  );
});
