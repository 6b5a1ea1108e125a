import type { KnipConfig } from 'knip';

type Options = Parameters<Extract<KnipConfig, (options: never) => unknown>>[0];

/**
 * `npm run knip` finds files, exports and packages that nothing uses. `npm run knip:production` finds those that only tests use: it starts from
 * the entries marked `!`, which are the add-in's, the scripts and the benchmarks.
 */
export default ({ production = false }: Options) => ({
  entry: [
    'webpack.config.js',
    'src/functions/index.ts!',
    'src/taskpane/index.tsx!',
    'src/preview/main.tsx!',
    'scripts/*.ts!',
    'scripts/data/*.ts!',
    'scripts/documentation/search.ts!',
    ...(production ? ['scripts/documentation/site.ts!'] : []),
    'tests/bench/*.ts!',
    'tests/build/lint.mjs',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    'scripts/**/*.ts!',
    'tests/bench/**/*.ts!',
    '!tests/bench/**/*.test.ts!',
    'tests/**/*.{ts,tsx,mjs}',
  ],
  webpack: false,
  ignoreBinaries: production ? ['webpack', 'tsx', 'apt-get'] : ['apt-get'],
  ignoreDependencies: production ? [] : ['ts-loader', 'office-addin-cli'],
  // The practice of the counties: proposals for the sheet Sak, which does not show them yet.
  ignoreFiles: production ? ['src/rules/counties.ts'] : [],
  // Tests may import what is otherwise used only in its own file.
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});
