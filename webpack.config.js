/**
 * The add-in is two bundles: functions.js, which stands alone, and the pane. The search of the documentation is a third; the embedded workbook
 * (src/preview) a fourth, kept out of dist.
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
const { notingPackages } = require('./scripts/licences');
const { baseUrl, developmentUrl, released } = require('./scripts/manifest');
const { writeSite } = require('./scripts/documentation/site');
const { writeMetadata } = require('./scripts/metadata');
const { writeShortcuts } = require('./scripts/shortcuts');

/** Returns a setting, or prints one line that says what to set. A stack trace would hide that line. */
const settled = async (setting) => {
  try {
    return await setting();
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
  // Otherwise webpack finds the global object by code made from text, which the page's policy forbids.
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

const with_ = (config, { plugins = [], output, ...rest }) => ({
  ...config,
  ...rest,
  output: { ...config.output, ...output },
  plugins: [...config.plugins, ...plugins],
});

/** Records the packages in a bundle of a release, for its bill of materials. */
const noting = (production, name) => (production ? [notingPackages(name)] : []);

const functions = (production) =>
  with_(bundle('functions', production), {
    entry: { functions: './src/functions/index.ts' },
    // Loads wherever there is a global CustomFunctions: Excel's runtime, the embedded workbook, plain Node.
    output: { path: folderOf(production), filename: '[name].js', globalObject: 'globalThis' },
    devtool: production ? false : 'inline-source-map',
    plugins: [new CopyPlugin({ patterns: [{ from: metadataOf(production) }] }), ...noting(production, 'functions')],
  });

/** The server that the pane fetches figures from, when that is a county's own server that forwards the calls to Statistics Norway. */
const figuresFrom = process.env.OMST_SSB_URL?.replace(/\/+$/, '') ?? '';

const pane = (production, manifestFor) =>
  with_(bundle('pane', production), {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: folderOf(production),
      filename: '[name].js',
      chunkFilename: 'taskpane-[name].js',
      clean: { keep: /^(docs|functions|shortcuts|preview)/ },
    },
    plugins: [
      ...noting(production, 'pane'),
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
  with_(bundle('preview', production), {
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

/** The search of the documentation; its pages are written by scripts/documentation/site.ts. */
const documentation = (production) =>
  with_(bundle('documentation', production), {
    entry: { search: './scripts/documentation/search.ts' },
    // Its pages are written into the same folder: after the build of a release, before the first build of development.
    output: { path: join(folderOf(production), 'docs'), publicPath: '/docs/', filename: '[name].js', clean: production },
    plugins: noting(production, 'documentation'),
  });

module.exports = async (env, { mode = 'development' }) => {
  const production = mode === 'production';
  if (env.preview) return [preview(production)];
  const address = production ? await settled(() => baseUrl(process.env.OMST_BASE_URL)) : undefined;
  await writeMetadata(metadataOf(production), address);
  writeShortcuts(metadataOf(production));
  const manifestFor = (source) =>
    address
      ? released(source, { baseUrl: address, version })
      : source.replaceAll(developmentUrl, `https://localhost:${env.port}`);
  const addIn = [functions(production), pane(production, manifestFor), documentation(production)];
  if (!env.serve) return addIn;
  await settled(() => writeSite(join(folderOf(production), 'docs')));
  return env.excel ? addIn : [...addIn, preview(production)];
};
