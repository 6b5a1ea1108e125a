/** Where programs outside npm are looked for, and the message when they are missing. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findOrInstall, locate, mayInstall, MissingProgram, type Program } from '../../scripts/program';

const folder = mkdtempSync(join(tmpdir(), 'omst-program-'));
const environment = { ...process.env };

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
  jest.restoreAllMocks();
  process.env = { ...environment };
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a program is looked for in its environment variable first, then on PATH in the order of its names, then in the usual places', () => {
  const elsewhere = executable('elsewhere');
  expect(locate(program)).toBe(elsewhere);
  const second = executable('regneark');
  process.env['PATH'] = `${folder}${delimiter}${environment['PATH'] ?? ''}`;
  expect(locate(program)).toBe(second);
  const preferred = executable('regneark-ny');
  expect(locate(program)).toBe(preferred);
  process.env['OMST_TEST_REGNEARK'] = elsewhere;
  expect(locate(program)).toBe(elsewhere);
});

test('a variable that does not name an executable is reported at once', () => {
  process.env['OMST_TEST_REGNEARK'] = executable('not-executable', 0o644);
  expect(() => locate(program)).toThrow(MissingProgram);
  expect(() => locate(program)).toThrow(/^OMST_TEST_REGNEARK=.*not-executable is not an executable file/u);
});

test('a missing program that may not be installed is named in one line with its package and variable', () => {
  expect(() => findOrInstall({ ...program, commands: ['finnes-ikke'], places: [] }, false)).toThrow(
    'Regnearket is missing: install it (Debian and Ubuntu: sudo apt-get install regneark-pakke), or set OMST_TEST_REGNEARK to its executable.',
  );
});

describe('A missing program', () => {
  const absent: Program = { ...program, commands: ['regneark-pakket'], places: [] };

  /** Puts a fake apt-get on PATH: it records its calls, and creates the program when it is told to install. */
  function fakeAptGet(): () => string {
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    const installed = join(folder, 'regneark-pakket');
    rmSync(installed, { force: true });
    const script = `#!/bin/sh\necho "$*" >> '${calls}'\ncase "$*" in *install*) printf '#!/bin/sh\\n' > '${installed}'; chmod 755 '${installed}';; esac\n`;
    writeFileSync(join(folder, 'apt-get'), script, { mode: 0o755 });
    process.env['PATH'] = `${folder}${delimiter}${environment['PATH'] ?? ''}`;
    return () => readFileSync(calls, 'utf8');
  }

  test.each([
    ['is named and not installed when a developer did not ask for it', undefined, undefined, 0, false],
    ['is installed when the developer asked for it and is root', undefined, true, 0, true],
    ['is installed in CI without being asked for', 'true', undefined, 0, true],
    ['is installed by .ci/run, which sets CI=1', '1', undefined, 0, true],
    ['is named and not installed when CI=false', 'false', undefined, 0, false],
    ['is named and not installed for a user who is not root', '1', true, 1000, false],
  ])('%s', (_, ci, isRequested, user, isInstalled) => {
    const calls = fakeAptGet();
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    Object.assign(process, { getuid: process.getuid ?? (() => user) });
    jest.spyOn(process as Required<NodeJS.Process>, 'getuid').mockReturnValue(user);
    delete process.env['CI'];
    if (ci !== undefined) process.env['CI'] = ci;
    if (isInstalled) expect(findOrInstall(absent, mayInstall(isRequested))).toBe(join(folder, 'regneark-pakket'));
    else expect(() => findOrInstall(absent, mayInstall(isRequested))).toThrow(/^Regnearket is missing: install it/u);
    expect(calls().includes('install regneark-pakke')).toBe(isInstalled);
    expect(calls() === '').toBe(!isInstalled);
  });
});
