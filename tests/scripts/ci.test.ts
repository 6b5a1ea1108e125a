/** CI runs both test commands, even when the first fails. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'omst-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a copy of .ci/run with a fake npm, which runs these shell commands in its place. */
function ci(commands: Readonly<Record<'ci' | 'test' | 'long', string>>): {
  code: number | null;
  lastLine: string | undefined;
  output: string;
} {
  const npm = join(folder, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh
[ "$CI" = 1 ] || exit 9
case "$1 $2" in
  ci*) ${commands.ci} ;;
  'run test:long') ${commands.long} ;;
  test*) ${commands.test} ;;
esac
`,
  );
  chmodSync(npm, 0o755);
  mkdirSync(join(folder, '.ci'), { recursive: true });
  cpSync(join(__dirname, '../../.ci/run'), join(folder, '.ci/run'));
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), {
    encoding: 'utf8',
    env: { ...process.env, CI: '', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  return { code: status, lastLine: stdout.trimEnd().split('\n').at(-1), output: stdout };
}

/** A shell command that ends as a test command does. */
const ends = (passed: number, failed: number): string =>
  `echo '${passed} passed, ${failed} failed'; exit ${failed === 0 ? 0 : 1}`;

test('counts the tests of both commands', () => {
  expect(ci({ ci: 'true', test: ends(10, 0), long: ends(5, 0) })).toMatchObject({ code: 0, lastLine: '15 passed, 0 failed' });
});

test.each([
  ['a failure in the first command', ends(10, 2), ends(5, 0), '15 passed, 2 failed'],
  ['a failure in the second command', ends(10, 0), ends(5, 1), '15 passed, 1 failed'],
  ['a command that dies without printing anything', ends(10, 0), 'exit 137', '10 passed, 1 failed'],
])('fails with %s', (_, test, long, lastLine) => {
  expect(ci({ ci: 'true', test, long })).toMatchObject({ code: 1, lastLine });
});

test('fails without running tests when the packages cannot be installed', () => {
  const { code, lastLine, output } = ci({ ci: 'exit 1', test: ends(10, 0), long: ends(5, 0) });
  expect([code, lastLine]).toEqual([1, '0 passed, 1 failed']);
  expect(output).not.toContain('10 passed');
});
