/**
 * Builds four bundles. Two are the add-in: functions.js, which does not need the other, and the pane. The third is the search of the
 * documentation. The fourth is the embedded workbook (src/preview), which is not part of dist.
 *
 *   webpack --mode production           dist/, for the address in OMST_BASE_URL
 *   webpack --env preview               .cache/preview/, the embedded workbook alone
 *   scripts/start.ts (npm start)        .cache/development/: the add-in, its documentation, and the embedded workbook in preview/
 */
require('tsx/cjs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { panePolicy, previewPolicy } = require('./scripts/contentSecurity');
const { recordPackages } = require('./scripts/licences');
const { baseUrl, developmentUrl, released } = require('./scripts/manifest');
const { writeSite } = require('./scripts/documentation/site');
const { writeMetadata } = require('./scripts/metadata');
const { writeShortcuts } = require('./scripts/shortcuts');

/** Returns what `read` returns. When it throws, prints the message, which says what to set, and ends. A stack trace would hide that line. */
const orExit = async (read) => {
  try {
    return await read();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};

const folderOf = (production) => (production ? join(__dirname, 'dist') : join(__dirname, '.cache', 'development'));

/** The folder of the metadata of functions and shortcuts, before webpack copies them into the build. */
const metadataOf = (production) => join(__dirname, '.cache', production ? 'metadata' : 'development-metadata');

/** @returns {import('webpack').Configuration} */
const bundle = (name, production) => ({
  name,
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  experiments: { css: true },
  // Without this, webpack finds the global object by running code made from a string, which the page's policy forbids.
  output: { environment: { globalThis: true } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        // Types are checked once for the whole project, by `npm run types`.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new DefinePlugin({ OMST_VERSION: JSON.stringify(version) })],
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const extend = (config, { plugins = [], output, ...rest }) => ({
  ...config,
  ...rest,
  output: { ...config.output, ...output },
  plugins: [...config.plugins, ...plugins],
});

/** Plugins that record the packages in a bundle of a release, for its bill of materials. */
const packageRecorder = (production, name) => (production ? [recordPackages(name)] : []);

const functions = (production) =>
  extend(bundle('functions', production), {
    entry: { functions: './src/functions/index.ts' },
    // It must load wherever there is a global CustomFunctions: in Excel's runtime, in the embedded workbook and in plain Node.
    output: { path: folderOf(production), filename: '[name].js', globalObject: 'globalThis' },
    devtool: production ? false : 'inline-source-map',
    plugins: [new CopyPlugin({ patterns: [{ from: metadataOf(production) }] }), ...packageRecorder(production, 'functions')],
  });

/** The address of a county's own server that forwards the pane's calls to Statistics Norway. By default '': the pane calls Statistics Norway itself. */
const figuresFrom = process.env.OMST_SSB_URL?.replace(/\/+$/, '') ?? '';

const pane = (production, manifestFor) =>
  extend(bundle('pane', production), {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: folderOf(production),
      filename: '[name].js',
      chunkFilename: 'taskpane-[name].js',
      clean: { keep: /^(docs|functions|shortcuts|preview)/ },
    },
    plugins: [
      ...packageRecorder(production, 'pane'),
      new DefinePlugin({ OMST_SSB_URL: JSON.stringify(figuresFrom) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        policy: panePolicy(figuresFrom),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (source) => manifestFor(String(source)),
          },
        ],
      }),
    ],
  });

const preview = (production) =>
  extend(bundle('preview', production), {
    entry: { preview: './src/preview/main.tsx' },
    output: {
      path: join(production ? join(__dirname, '.cache') : folderOf(production), 'preview'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/preview/index.html',
        filename: 'index.html',
        policy: previewPolicy,
      }),
    ],
  });

/** The search of the documentation. scripts/documentation/site.ts writes the pages. */
const documentation = (production) =>
  extend(bundle('documentation', production), {
    entry: { search: './scripts/documentation/search.ts' },
    // The pages are in the same folder. In development they are written before the first build, so it must not empty the folder.
    output: { path: join(folderOf(production), 'docs'), publicPath: '/docs/', filename: '[name].js', clean: production },
    plugins: packageRecorder(production, 'documentation'),
  });

module.exports = async (env, { mode = 'development' }) => {
  const production = mode === 'production';
  if (env.preview) return [preview(production)];
  const address = production ? await orExit(() => baseUrl(process.env.OMST_BASE_URL)) : undefined;
  await writeMetadata(metadataOf(production), address);
  writeShortcuts(metadataOf(production));
  const manifestFor = (source) =>
    address
      ? released(source, { baseUrl: address, version })
      : source.replaceAll(developmentUrl, `https://localhost:${env.port}`);
  const addIn = [functions(production), pane(production, manifestFor), documentation(production)];
  if (!env.serve) return addIn;
  await orExit(() => writeSite(join(folderOf(production), 'docs')));
  return env.excel ? addIn : [...addIn, preview(production)];
};
