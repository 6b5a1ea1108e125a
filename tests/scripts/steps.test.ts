/** The steps of `npm test`: how they run and what they print. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps, summary, type Lane, type Step } from '../../scripts/steps';

const folder = mkdtempSync(join(tmpdir(), 'omst-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A step that runs a script in Node. */
const node = (name: string, script: string, results?: string): Step => {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, script);
  return { name, command: `"${process.execPath}" "${file}"`, ...(results !== undefined && { results }) };
};

/** A step that writes results and ends as Jest does. */
const jestLike = (name: string, passed: number, failed: number, notStarted: number): Step => {
  const results = join(folder, `${name}.json`);
  const figures = {
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: notStarted,
    testResults: [{ name: join(process.cwd(), `tests/${name}.test.ts`), startTime: 1000, endTime: 1000 + passed * 100 }],
  };
  const script = `require('node:fs').writeFileSync(${JSON.stringify(results)}, ${JSON.stringify(JSON.stringify(figures))});
process.exitCode = ${failed + notStarted === 0 ? 0 : 1};`;
  return node(name, script, results);
};

async function ran(phases: readonly (readonly Lane[])[]) {
  const printed: string[] = [];
  const outcomes = await runSteps(phases, (text) => printed.push(text));
  return { outcomes, printed, lines: summary(outcomes, 2) };
}

test('a failed step does not stop the others, and counts as one failure', async () => {
  const { outcomes, lines } = await ran([
    [[node('types', 'process.exit(2)'), jestLike('later', 3, 0, 0)]],
    [[jestLike('next phase', 4, 0, 0)]],
  ]);
  expect(outcomes.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
    ['types', 0, 1],
    ['later', 3, 0],
    ['next phase', 4, 0],
  ]);
  expect(lines.at(-1)).toBe('7 passed, 1 failed');
});

test('a suite that cannot start is a failure, and so is a Jest that ends without results', async () => {
  const died = node('died', 'process.exit(1)', join(folder, 'nothing.json'));
  const silent = node('silent', '', join(folder, 'nothing.json'));
  const { outcomes, lines } = await ran([[[jestLike('half', 5, 1, 2), died, silent]]]);
  expect(outcomes.map(({ failed }) => failed)).toEqual([3, 1, 1]);
  expect(lines.at(-1)).toBe('5 passed, 5 failed');
});

test('results of an earlier run are not counted again', async () => {
  const results = join(folder, 'earlier.json');
  await ran([[[{ ...jestLike('earlier', 9, 0, 0), results }]]]);
  const { lines } = await ran([[[node('now', 'process.exit(1)', results)]]]);
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
});

test('parallel steps run at the same time, and the output of each is printed in one piece', async () => {
  const flag = (name: string): string => JSON.stringify(join(folder, name));
  // Each step waits for the other to begin. If they ran one after the other, they would wait for ever.
  const waiting = (own: string, other: string): Step =>
    node(
      own,
      `const { existsSync, writeFileSync } = require('node:fs');
console.log('${own} begins');
writeFileSync(${flag(`${own}.flag`)}, '');
const timer = setInterval(() => {
  if (!existsSync(${flag(`${other}.flag`)})) return;
  clearInterval(timer);
  console.error('${own} ends');
}, 10);`,
    );
  const { printed } = await ran([[[waiting('one', 'two')], [waiting('two', 'one')]]]);
  for (const name of ['one', 'two'])
    expect(printed).toContainEqual(
      expect.stringMatching(new RegExp(`^\\n— ${name}\\n${name} begins\\n${name} ends\\n${name}: ok, [\\d.]+ s.*\\n$`)),
    );
});

test('a step prints its time and its processor time, including that of its child processes', async () => {
  const burn = `const until = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < until);`;
  const { outcomes, lines } = await ran([
    [[node('burning', `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(burn)}]);`)]],
  ]);
  if (process.platform === 'win32') expect(lines[0]).toMatch(/^ok {5}burning: [\d.]+ s$/);
  else {
    expect(lines[0]).toMatch(/^ok {5}burning: [\d.]+ s, CPU [\d.]+ s$/);
    expect(outcomes[0]?.cpuSeconds).toBeGreaterThanOrEqual(0.3);
  }
});

test('the slowest test files of all steps are listed, slowest first', async () => {
  const { lines } = await ran([[[jestLike('a', 1, 0, 0), jestLike('b', 30, 0, 0)], [jestLike('c', 20, 0, 0)]]]);
  expect(lines.slice(-4, -2).map((line) => line.trim())).toEqual([
    `3.0 s  ${join('tests', 'b.test.ts')}`,
    `2.0 s  ${join('tests', 'c.test.ts')}`,
  ]);
});
