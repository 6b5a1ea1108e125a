/** CI runs both test commands, also when the first fails. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'omst-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a copy of .ci/run with a fake npm that ends with the given exit codes. */
function ci(answers: Readonly<Record<'ci' | 'test' | 'long', string>>): {
  code: number | null;
  last: string | undefined;
  said: string;
} {
  const npm = join(folder, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh
[ "$CI" = 1 ] || exit 9
case "$1 $2" in
  ci*) ${answers.ci} ;;
  'run test:long') ${answers.long} ;;
  test*) ${answers.test} ;;
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
  return { code: status, last: stdout.trimEnd().split('\n').at(-1), said: stdout };
}

const says = (passed: number, failed: number): string =>
  `echo '${passed} passed, ${failed} failed'; exit ${failed === 0 ? 0 : 1}`;

test('counts the tests of both commands', () => {
  expect(ci({ ci: 'true', test: says(10, 0), long: says(5, 0) })).toMatchObject({ code: 0, last: '15 passed, 0 failed' });
});

test.each([
  ['the first', says(10, 2), says(5, 0), '15 passed, 2 failed'],
  ['the second', says(10, 0), says(5, 1), '15 passed, 1 failed'],
  ['one that dies without a word', says(10, 0), 'exit 137', '10 passed, 1 failed'],
])('fails with %s', (_, test, long, last) => {
  expect(ci({ ci: 'true', test, long })).toMatchObject({ code: 1, last });
});

test('fails without running tests when the packages cannot be installed', () => {
  const { code, last, said } = ci({ ci: 'exit 1', test: says(10, 0), long: says(5, 0) });
  expect([code, last]).toEqual([1, '0 passed, 1 failed']);
  expect(said).not.toContain('10 passed');
});
