/** npm run build:test: builds the add-in for an address that only the tests use. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, OMST_BASE_URL: 'https://omst.test' },
});
process.exitCode = status ?? 1;
