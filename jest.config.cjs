/** Jest runs the tests as written in TypeScript, in Node. Tests of pages and components ask for jsdom at the top of their file. */
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
  // These packages are published only as ES modules. They are for xlsx, for Statistics Norway, for the documentation, or needed by Univer's CommonJS build.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|cjk-regex|collapse-white-space|eventemitter3|franc-min|kdbush|github-slugger|ky|lodash-es|marked|marked-gfm-heading-id|minisearch|n-gram|nanoid|p-queue|p-timeout|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/)',
  ],
  globals: { OMST_VERSION: version },
  // Jest looks up a global in the context of the test each time, which makes `Math.abs` fifty times slower. So these built-ins become parameters of every module.
  // The list has no built-in that a test replaces (the clock, the timers, fetch) or that a package redeclares with `const` (Symbol, Function, parseInt).
  sandboxInjectedGlobals: (
    'Array BigInt Boolean Error Float64Array Infinity Int32Array Intl JSON Map Math Number Object Promise Proxy RangeError Reflect RegExp Set String ' +
    'TypeError Uint8Array Uint32Array WeakMap WeakSet isFinite isNaN parseFloat'
  ).split(' '),
  // Milliseconds. Many tests calculate a whole workbook, on two cores that they share with other tests.
  testTimeout: 120_000,
};
