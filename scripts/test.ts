/**
 * `npm test`: everything that must hold, quick things first. The last line counts the tests, whatever stopped the run.
 * With `--install` the programs that the tests need are installed first where they are missing; CI installs them without being asked.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { missingRequirements } from './requirements';

interface Step {
  readonly name: string;
  readonly command: string;
  /** Where the step leaves Jest's figures, for a step that is Jest. */
  readonly results?: string;
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const jest = (name: string, selection: string): Step => {
  const results = `.cache/${name}.json`;
  return { name, command: `jest ${selection} --json --outputFile=${results}`, results };
};

const steps: readonly Step[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'build', command: 'npm run --silent build:test' },
  { name: 'size', command: 'npm run --silent size' },
  jest('tests', '--testPathIgnorePatterns tests/browser --maxWorkers=2'),
  { name: 'embedded workbook', command: 'npm run --silent build:preview' },
  // One at a time: two browsers on two cores only make each other late.
  jest('browser', 'tests/browser --runInBand'),
  { name: 'unused files and packages', command: 'npm run --silent knip' },
];

/** Tests that passed and failed; a suite that could not start is one that failed. */
function count({ results }: Step): { passed: number; failed: number } {
  if (results === undefined) return { passed: 0, failed: 0 };
  const figures = JSON.parse(readFileSync(results, 'utf8')) as JestResults;
  return { passed: figures.numPassedTests, failed: figures.numFailedTests + figures.numRuntimeErrorTestSuites };
}

const [flag, ...more] = process.argv.slice(2);
if (more.length > 0 || (flag !== undefined && flag !== '--install')) {
  console.error(
    'npm test runs every test and takes no argument but --install. One file: npx jest tests/rules/eligibility.test.ts',
  );
  process.exit(1);
}
const missing = missingRequirements(flag === '--install' || undefined);
if (missing.length > 0) {
  for (const line of missing) console.error(line);
  process.exit(1);
}

let passed = 0;
let failed = 0;
mkdirSync('.cache', { recursive: true });
for (const step of steps) {
  if (step.results !== undefined) rmSync(step.results, { force: true });
  console.log(`\n— ${step.name}`);
  const started = performance.now();
  const { status } = spawnSync(step.command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome = status === 0 || step.results !== undefined ? safely(() => count(step)) : { passed: 0, failed: 1 };
  passed += outcome.passed;
  failed += status === 0 ? outcome.failed : Math.max(1, outcome.failed);
  console.log(status === 0 ? `${step.name}: ok, ${seconds} s` : `${step.name} failed (${step.command})`);
  if (status !== 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Jest that dies leaves no figures behind. */
function safely(read: () => { passed: number; failed: number }): { passed: number; failed: number } {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 1 };
  }
}
