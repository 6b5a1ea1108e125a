/**
 * `npm test` runs all checks, and of the long tests a part that a seed selects. `npm run test:long` runs the long tests whole.
 * With `--install`, and always in CI, it first installs the programs that the tests need and that are missing.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { missingRequirements } from './requirements';
import { runSteps, summary, type Lane, type Step } from './steps';

const npm = (name: string, script: string): Step => ({ name, command: `npm run --silent ${script}` });

const jest = (name: string, selection: string): Step => {
  const results = `.cache/${name.replaceAll(' ', '-')}.json`;
  return { name, command: `jest ${selection} --json --outputFile=${results}`, results };
};

// Each worker holds its own workbooks in memory, so the number of workers is limited.
const inParallel = `--maxWorkers=${Math.min(availableParallelism(), 4)}`;
// Two browsers at once on two cores slow each other down until tests time out.
const oneAtATime = '--runInBand';

/** Only `npm run test:long` runs the files with this in their name. */
const longMark = '.long.test.';
const longPattern = `'${longMark.replaceAll('.', '\\.')}'`;

const builds: readonly Lane[] = [[npm('build', 'build:test')], [npm('embedded workbook', 'build:preview')]];

const everyday: readonly Lane[] = [
  [jest('tests', `--testPathIgnorePatterns tests/browser ${longPattern} ${inParallel}`)],
  [
    jest('browser', `tests/browser --testPathIgnorePatterns ${longPattern} ${oneAtATime}`),
    npm('types', 'types'),
    npm('lint', 'lint'),
    npm('circular imports', 'circles'),
    npm('unused files and packages', 'knip'),
    npm('what only tests use', 'knip:production'),
    npm('size', 'size'),
  ],
];

/** The long tests: the files with the mark in their name, and those that use tests/sampling.ts to decide how much they try. */
function long(): readonly Lane[] {
  const marked = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(longMark));
  const files = ['tests/sampling.ts', ...marked.map((name) => `tests/${name.replaceAll('\\', '/')}`)].join(' ');
  return [
    [jest('long tests', `--findRelatedTests ${files} --testPathIgnorePatterns tests/browser ${inParallel}`)],
    [jest('long browser', `--findRelatedTests ${files} --testPathIgnorePatterns 'tests/(?!browser)' ${oneAtATime}`)],
  ];
}

async function main(flags: readonly string[]): Promise<boolean> {
  if (flags.some((flag) => flag !== '--install' && flag !== '--long')) {
    console.error(
      'npm test runs every test and takes no argument but --install. One file: npx jest tests/rules/eligibility.test.ts',
    );
    return false;
  }
  const missing = missingRequirements(flags.includes('--install') || undefined);
  for (const line of missing) console.error(line);
  if (missing.length > 0) return false;

  const isLong = flags.includes('--long');
  if (isLong) process.env['OMST_LONG'] = '1';
  process.env['OMST_SEED'] ||= String(randomInt(2 ** 31));
  const seed = process.env['OMST_SEED'];
  const repeatCommand = `OMST_SEED=${seed} npm ${isLong ? 'run test:long' : 'test'}`;
  console.log(`The seed is ${seed}. To try the same again: ${repeatCommand}`);
  mkdirSync('.cache', { recursive: true });
  const outcomes = await runSteps([builds, isLong ? long() : everyday], (text) => process.stdout.write(text));
  console.log(`\nThe seed was ${seed}. To try the same again: ${repeatCommand}`);
  for (const line of summary(outcomes, isLong ? Number.POSITIVE_INFINITY : 10)) console.log(line);
  return outcomes.every(({ failed }) => failed === 0) && outcomes.some(({ passed }) => passed > 0);
}

main(process.argv.slice(2)).then(
  (hasSucceeded) => (process.exitCode = hasSucceeded ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
