/**
 * `npm test`: everything that must hold, and of what is long a part that a seed draws. `npm run test:long`: all of what is long.
 * With `--install` the programs that the tests need are installed first where they are missing; CI installs them without being asked.
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

// Each worker holds workbooks of its own, so that many workers want much memory.
const inParallel = `--maxWorkers=${Math.min(availableParallelism(), 4)}`;
// One at a time: two browsers on two cores only make each other late.
const oneAtATime = '--runInBand';

/** What the name of a file has that is run by `npm run test:long` only. */
const longOnly = '.long.test.';
const ignoreLongOnly = `'${longOnly.replaceAll('.', '\\.')}'`;

const builds: readonly Lane[] = [[npm('build', 'build:test')], [npm('embedded workbook', 'build:preview')]];

const everyday: readonly Lane[] = [
  [jest('tests', `--testPathIgnorePatterns tests/browser ${ignoreLongOnly} ${inParallel}`)],
  [
    jest('browser', `tests/browser --testPathIgnorePatterns ${ignoreLongOnly} ${oneAtATime}`),
    npm('types', 'types'),
    npm('lint', 'lint'),
    npm('circular imports', 'circles'),
    npm('unused files and packages', 'knip'),
    npm('what only tests use', 'knip:production'),
    npm('size', 'size'),
  ],
];

/** The files that are named as long, and those that ask tests/sampling.ts how much they are to try. */
function long(): readonly Lane[] {
  const named = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(longOnly));
  const files = ['tests/sampling.ts', ...named.map((name) => `tests/${name.replaceAll('\\', '/')}`)].join(' ');
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
  const again = `OMST_SEED=${seed} npm ${isLong ? 'run test:long' : 'test'}`;
  console.log(`The seed is ${seed}. The same is tried again with: ${again}`);
  mkdirSync('.cache', { recursive: true });
  const outcomes = await runSteps([builds, isLong ? long() : everyday], (text) => process.stdout.write(text));
  console.log(`\nThe seed was ${seed} (${again}).`);
  for (const line of summary(outcomes, isLong ? Number.POSITIVE_INFINITY : 10)) console.log(line);
  return outcomes.every(({ failed }) => failed === 0) && outcomes.some(({ passed }) => passed > 0);
}

main(process.argv.slice(2)).then(
  (isFine) => (process.exitCode = isFine ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
