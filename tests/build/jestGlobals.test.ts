/** Jest gives each module the built-ins of the language as parameters, which is faster. What a test replaces must stay a global, so that the replacement is seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { sandboxInjectedGlobals: parameters } = createRequire(__filename)(join(root, 'jest.config.cjs')) as {
  readonly sandboxInjectedGlobals: readonly string[];
};

test('a built-in is a parameter of the module, not looked up in the global object', () => {
  const usual = globalThis.Math;
  try {
    Reflect.set(globalThis, 'Math', undefined);
    expect(Math).toBe(usual);
  } finally {
    Reflect.set(globalThis, 'Math', usual);
  }
});

test('no source and no test replaces a built-in that is a parameter', () => {
  const replaced = new RegExp(
    `(?:globalThis|window|global|self)(?:\\.|\\[['"]|, ['"])(?:${parameters.join('|')})(?:['"]\\])?(?: = |['"],)`,
  );
  expect('globalThis.Math = other').toMatch(replaced);
  expect(`globalThis['Math'] = other`).toMatch(replaced);
  expect(`Object.defineProperty(window, 'Math', {`).toMatch(replaced);
  expect('globalThis.Excel = client').not.toMatch(replaced);
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(files.filter((file) => file !== __filename && replaced.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a replaced clock, timer or fetch is seen by the module', () => {
  jest.useFakeTimers({ now: 86_400_000 });
  try {
    expect(new Date().toISOString()).toBe('1970-01-02T00:00:00.000Z');
    let rang = false;
    setTimeout(() => (rang = true), 1000);
    jest.advanceTimersByTime(1000);
    expect(rang).toBe(true);
  } finally {
    jest.useRealTimers();
  }
  const usual = globalThis.fetch;
  const other: typeof fetch = () => Promise.reject(new Error('No network.'));
  try {
    globalThis.fetch = other;
    expect(fetch).toBe(other);
  } finally {
    globalThis.fetch = usual;
  }
});
