/** Steps of a run, some beside each other: what each of them said, how long it took, and how many tests passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

export interface Step {
  readonly name: string;
  /** For the shell. */
  readonly command: string;
  /** Where the command leaves Jest's figures, for a step that is Jest. */
  readonly results?: string;
}

/** Steps that run one after the other. */
export type Lane = readonly Step[];

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  /** At least 1 for a step that failed. */
  readonly failed: number;
  readonly seconds: number;
  /** Of all processes of the step. Undefined where the shell does not say. */
  readonly cpuSeconds: number | undefined;
  readonly files: readonly { readonly name: string; readonly seconds: number }[];
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/** The figures that Jest left; undefined for a Jest that died before it wrote them. */
function figuresIn(results: string): JestResults | undefined {
  try {
    return JSON.parse(readFileSync(results, 'utf8')) as JestResults;
  } catch {
    return undefined;
  }
}

/** Adds up what the shell's `times` wrote: two lines of user and system time, each like `1m2.34s`. */
function cpuSecondsOf(times: string): number | undefined {
  const found = [...times.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (found.length === 0) return undefined;
  return found.reduce((sum, [, minutes = '', seconds = '']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')), 0);
}

const rounded = (seconds: number): string => `${seconds.toFixed(1)} s`;

const costOf = ({ seconds, cpuSeconds }: Outcome): string =>
  cpuSeconds === undefined ? rounded(seconds) : `${rounded(seconds)}, CPU ${rounded(cpuSeconds)}`;

async function run({ name, command, results }: Step, print: (text: string) => void): Promise<Outcome> {
  if (results !== undefined) rmSync(results, { force: true });
  print(`… ${name}\n`);
  const started = performance.now();
  // The shell knows what the processes that it waited for have used. The one of Windows does not.
  const script = process.platform === 'win32' ? command : `${command}\nstatus=$?\ntimes >&3\nexit $status`;
  const child = spawn(script, { shell: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  const times: Buffer[] = [];
  child.stdio[1]?.on('data', (part: Buffer) => said.push(part));
  child.stdio[2]?.on('data', (part: Buffer) => said.push(part));
  child.stdio[3]?.on('data', (part: Buffer) => times.push(part));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  const figures = results === undefined ? undefined : figuresIn(results);
  const failed = (figures?.numFailedTests ?? 0) + (figures?.numRuntimeErrorTestSuites ?? 0);
  const isFine = status === 0 && (results === undefined || figures !== undefined);
  const outcome: Outcome = {
    name,
    passed: figures?.numPassedTests ?? 0,
    failed: isFine ? failed : Math.max(1, failed),
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuSecondsOf(Buffer.concat(times).toString()),
    files: (figures?.testResults ?? []).map((file) => ({
      name: relative('', file.name),
      seconds: (file.endTime - file.startTime) / 1000,
    })),
  };
  const end = isFine ? `${name}: ok, ${costOf(outcome)}` : `${name} failed, ${costOf(outcome)} (${command})`;
  print(`\n— ${name}\n${Buffer.concat(said).toString()}${end}\n`);
  return outcome;
}

/**
 * Runs the phases one after the other, and the lanes of a phase beside each other. A step that fails stops no other.
 *
 * @param print gets what a step said in one piece, when the step is over, so that steps beside each other do not mix their lines
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
 * What a run cost and how it ended.
 *
 * @param howManyFiles the slowest test files are listed, so many of them
 * @returns lines, the last of them "N passed, N failed", which CI reads
 */
export function summary(outcomes: readonly Outcome[], howManyFiles: number): readonly string[] {
  const files = outcomes.flatMap((outcome) => outcome.files).sort((one, other) => other.seconds - one.seconds);
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return [
    ...outcomes.map((outcome) => `${outcome.failed === 0 ? 'ok    ' : 'failed'} ${outcome.name}: ${costOf(outcome)}`),
    `CPU together: ${rounded(sum(({ cpuSeconds = 0 }) => cpuSeconds))}`,
    '',
    ...files.slice(0, howManyFiles).map(({ name, seconds }) => `${rounded(seconds).padStart(9)}  ${name}`),
    '',
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ];
}
