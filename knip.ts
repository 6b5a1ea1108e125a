import type { KnipConfig } from 'knip';

type Options = Parameters<Extract<KnipConfig, (options: never) => unknown>>[0];

/**
 * `npm run knip` looks for what nothing uses. `npm run knip:production` looks for what only tests use: what is reached starts from the entries marked
 * `!`, the add-in's, the scripts and the benchmarks.
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
  // How counties practise the scheme: proposals for the sheet Sak, where they are not shown yet.
  ignoreFiles: production ? ['src/rules/counties.ts'] : [],
  // A test may ask for what its own file uses.
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});
