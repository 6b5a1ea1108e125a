/**
 * jest.config.cjs makes built-ins of the language parameters of each module, which is faster. A built-in that a test replaces must stay global, because modules
 * would not see the replacement.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { sandboxInjectedGlobals: parameters } = createRequire(__filename)(join(root, 'jest.config.cjs')) as {
  readonly sandboxInjectedGlobals: readonly string[];
};

test('a built-in is a parameter of the module, and is not looked up in the global object', () => {
  const originalMath = globalThis.Math;
  try {
    Reflect.set(globalThis, 'Math', undefined);
    expect(Math).toBe(originalMath);
  } finally {
    Reflect.set(globalThis, 'Math', originalMath);
  }
});

test('no source and no test replaces a built-in that is a parameter', () => {
  const replacesParameter = new RegExp(
    `(?:globalThis|window|global|self)(?:\\.|\\[['"]|, ['"])(?:${parameters.join('|')})(?:['"]\\])?(?: = |['"],)`,
  );
  expect('globalThis.Math = other').toMatch(replacesParameter);
  expect(`globalThis['Math'] = other`).toMatch(replacesParameter);
  expect(`Object.defineProperty(window, 'Math', {`).toMatch(replacesParameter);
  expect('globalThis.Excel = client').not.toMatch(replacesParameter);
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(files.filter((file) => file !== __filename && replacesParameter.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a module sees a replaced clock, timer or fetch', () => {
  jest.useFakeTimers({ now: 86_400_000 });
  try {
    expect(new Date().toISOString()).toBe('1970-01-02T00:00:00.000Z');
    let isCalled = false;
    setTimeout(() => (isCalled = true), 1000);
    jest.advanceTimersByTime(1000);
    expect(isCalled).toBe(true);
  } finally {
    jest.useRealTimers();
  }
  const originalFetch = globalThis.fetch;
  const replacement: typeof fetch = () => Promise.reject(new Error('No network.'));
  try {
    globalThis.fetch = replacement;
    expect(fetch).toBe(replacement);
  } finally {
    globalThis.fetch = originalFetch;
  }
});
