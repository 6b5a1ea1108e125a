/** Tests run as written in TypeScript; pages and components ask for jsdom in the file itself. */
const { version } = require('./package.json');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs|cjs|js)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that are published only as ES modules: for xlsx, for Statistics Norway, for the documentation, and dependencies of Univer's CommonJS build.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|cjk-regex|collapse-white-space|eventemitter3|franc-min|kdbush|github-slugger|ky|lodash-es|marked|marked-gfm-heading-id|minisearch|n-gram|nanoid|p-queue|p-timeout|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/)',
  ],
  globals: { OMST_VERSION: version },
  // Jest looks a global up in the context of the test each time, which makes `Math.abs` fifty times slower. These are parameters of every module instead: built-ins
  // of the language that no test replaces, and that no package declares anew by `const` (Symbol, Function, parseInt). The clock, the timers and fetch stay global.
  sandboxInjectedGlobals: (
    'Array BigInt Boolean Error Float64Array Infinity Int32Array Intl JSON Map Math Number Object Promise Proxy RangeError Reflect RegExp Set String ' +
    'TypeError Uint8Array Uint32Array WeakMap WeakSet isFinite isNaN parseFloat'
  ).split(' '),
  // Many tests calculate a whole workbook, on two cores that they share with other tests.
  testTimeout: 120_000,
};
