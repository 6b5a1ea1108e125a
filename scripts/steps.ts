/** Runs the steps of `npm test`, some of them in parallel. Reports their output, how long each took, and how many tests passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

export interface Step {
  readonly name: string;
  /** A command line for the shell. */
  readonly command: string;
  /** For a step that runs Jest: the file that Jest writes its results to. */
  readonly results?: string;
}

/** Steps that run one after another. */
export type Lane = readonly Step[];

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  /** At least 1 when the step failed. */
  readonly failed: number;
  readonly seconds: number;
  /** Processor time of all processes of the step. Undefined where the shell does not report it. */
  readonly cpuSeconds: number | undefined;
  readonly files: readonly { readonly name: string; readonly seconds: number }[];
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/** Reads the results that Jest wrote. Returns undefined when Jest ended before it wrote them. */
function readResults(file: string): JestResults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResults;
  } catch {
    return undefined;
  }
}

/** Adds up the output of the shell's `times`: two lines of user and system time, each like `1m2.34s`. */
function cpuSecondsOf(times: string): number | undefined {
  const found = [...times.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (found.length === 0) return undefined;
  return found.reduce((sum, [, minutes = '', seconds = '']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')), 0);
}

const secondsText = (seconds: number): string => `${seconds.toFixed(1)} s`;

const costOf = ({ seconds, cpuSeconds }: Outcome): string =>
  cpuSeconds === undefined ? secondsText(seconds) : `${secondsText(seconds)}, CPU ${secondsText(cpuSeconds)}`;

async function run({ name, command, results: resultsFile }: Step, print: (text: string) => void): Promise<Outcome> {
  if (resultsFile !== undefined) rmSync(resultsFile, { force: true });
  print(`… ${name}\n`);
  const startTime = performance.now();
  // `times` gives the processor time of the processes that the shell waited for. The shell of Windows has no `times`.
  const script = process.platform === 'win32' ? command : `${command}\nstatus=$?\ntimes >&3\nexit $status`;
  const child = spawn(script, { shell: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  const times: Buffer[] = [];
  child.stdio[1]?.on('data', (part: Buffer) => output.push(part));
  child.stdio[2]?.on('data', (part: Buffer) => output.push(part));
  child.stdio[3]?.on('data', (part: Buffer) => times.push(part));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  const results = resultsFile === undefined ? undefined : readResults(resultsFile);
  const failed = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0);
  const hasSucceeded = status === 0 && (resultsFile === undefined || results !== undefined);
  const outcome: Outcome = {
    name,
    passed: results?.numPassedTests ?? 0,
    failed: hasSucceeded ? failed : Math.max(1, failed),
    seconds: (performance.now() - startTime) / 1000,
    cpuSeconds: cpuSecondsOf(Buffer.concat(times).toString()),
    files: (results?.testResults ?? []).map((file) => ({
      name: relative('', file.name),
      seconds: (file.endTime - file.startTime) / 1000,
    })),
  };
  const lastLine = hasSucceeded ? `${name}: ok, ${costOf(outcome)}` : `${name} failed, ${costOf(outcome)} (${command})`;
  print(`\n— ${name}\n${Buffer.concat(output).toString()}${lastLine}\n`);
  return outcome;
}

/**
 * Runs the phases one after another, and the lanes of each phase in parallel. When a step fails, the others still run.
 *
 * @param print gets the whole output of a step when the step has ended, so that the lines of parallel steps are not mixed
 */
export async function runSteps(phases: readonly (readonly Lane[])[], print: (text: string) => void): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const lanes of phases)
    await Promise.all(
      lanes.map(async (lane) => {
        for (const step of lane) outcomes.push(await run(step, print));
      }),
    );
  return outcomes;
}

/**
 * Summarises how the steps ended and how long they took.
 *
 * @param fileCount how many of the slowest test files to list
 * @returns lines; the last is "N passed, N failed", which CI reads
 */
export function summary(outcomes: readonly Outcome[], fileCount: number): readonly string[] {
  const files = outcomes.flatMap((outcome) => outcome.files).sort((first, second) => second.seconds - first.seconds);
  const sum = (figure: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + figure(outcome), 0);
  return [
    ...outcomes.map((outcome) => `${outcome.failed === 0 ? 'ok    ' : 'failed'} ${outcome.name}: ${costOf(outcome)}`),
    `CPU together: ${secondsText(sum(({ cpuSeconds = 0 }) => cpuSeconds))}`,
    '',
    ...files.slice(0, fileCount).map(({ name, seconds }) => `${secondsText(seconds).padStart(9)}  ${name}`),
    '',
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ];
}
