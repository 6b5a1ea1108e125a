/**
 * The add-in is two bundles: functions.js, which stands alone, and the pane. The search of the documentation is a third; the embedded workbook
 * (src/preview) a fourth, kept out of dist.
 *
 *   webpack --mode production           dist/, for the address in OMST_BASE_URL
 *   webpack --env preview               .cache/preview/, the embedded workbook alone
 *   webpack serve                       http://localhost:3000: the add-in, and the embedded workbook at /preview/
 *   webpack serve --env excel           https://localhost:3000: the add-in for Excel, with the certificates of office-addin-dev-certs
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
const { baseUrl, released } = require('./scripts/manifest');
const { writeSite } = require('./scripts/documentation/site');
const { writeMetadata } = require('./scripts/metadata');
const { writeShortcuts } = require('./scripts/shortcuts');

/** A setting, or the line that says what to set: a stack would hide it. */
const settled = async (setting) => {
  try {
    return await setting();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};

const metadata = join(__dirname, '.cache', 'metadata');

/** The pages of the documentation while the add-in is developed; a release has its own in dist/docs. */
const site = join(__dirname, '.cache', 'docs');

/** @returns {import('webpack').Configuration} */
const bundle = (name, production) => ({
  name,
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  experiments: { css: true },
  // Without it webpack asks for the global object by a function made of text, which the policy of the page forbids.
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

/** A release says what it is made of. */
const noting = (production, name) => (production ? [notingPackages(name)] : []);

const functions = (production) =>
  with_(bundle('functions', production), {
    entry: { functions: './src/functions/index.ts' },
    // Loads wherever there is a global CustomFunctions: Excel's runtime, the embedded workbook, plain Node.
    output: { path: join(__dirname, 'dist'), filename: '[name].js', globalObject: 'globalThis' },
    devtool: production ? false : 'inline-source-map',
    plugins: [new CopyPlugin({ patterns: [{ from: metadata }] }), ...noting(production, 'functions')],
  });

/** Where the pane fetches figures, when not from Statistics Norway itself: a county's own server, which passes the calls on. */
const figuresFrom = process.env.OMST_SSB_URL?.replace(/\/+$/, '') ?? '';

const pane = (production, address) =>
  with_(bundle('pane', production), {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'taskpane-[name].js',
      clean: { keep: /^(docs|functions|shortcuts)/ },
    },
    plugins: [
      ...noting(production, 'pane'),
      new DefinePlugin({ OMST_SSB_URL: JSON.stringify(figuresFrom) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        // The development server reloads the page, and shows faults, by means that the policy would stop.
        policy: production ? panePolicy(figuresFrom) : '',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (source) => (address ? released(String(source), { baseUrl: address, version }) : source),
          },
        ],
      }),
    ],
  });

const preview = (production) =>
  with_(bundle('preview', production), {
    entry: { preview: './src/preview/main.tsx' },
    output: {
      path: join(__dirname, '.cache', 'preview'),
      publicPath: production ? 'auto' : '/preview/',
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/preview/index.html',
        filename: 'index.html',
        policy: production ? previewPolicy : '',
      }),
    ],
  });

/** The search of the documentation; its pages are written by scripts/documentation/site.ts. */
const documentation = (production) =>
  with_(bundle('documentation', production), {
    entry: { search: './scripts/documentation/search.ts' },
    output: { path: join(__dirname, 'dist', 'docs'), publicPath: '/docs/', filename: '[name].js', clean: true },
    plugins: noting(production, 'documentation'),
  });

const server = async (excel) => ({
  host: 'localhost',
  port: 3000,
  hot: false,
  static: { directory: site, publicPath: '/docs', watch: false },
  headers: { 'Access-Control-Allow-Origin': '*' },
  client: { overlay: { warnings: false, errors: true } },
  ...(excel && {
    server: { type: 'https', options: await settled(() => require('office-addin-dev-certs').getHttpsServerOptions()) },
  }),
  onListening: () => {
    console.log(
      excel
        ? 'The add-in is at https://localhost:3000. Sideload manifest.xml in Excel (see README).'
        : 'Embedded workbook with the pane beside it: http://localhost:3000/preview/',
    );
  },
});

module.exports = async (env, { mode = 'development' }) => {
  const production = mode === 'production';
  if (env.preview) return [preview(production)];
  const address = production ? await settled(() => baseUrl(process.env.OMST_BASE_URL)) : undefined;
  await writeMetadata(metadata, address);
  writeShortcuts(metadata);
  if (!env.WEBPACK_SERVE) return [functions(production), pane(production, address), documentation(production)];
  await settled(() => writeSite(site));
  const bundles = [
    functions(production),
    pane(production, address),
    documentation(production),
    ...(env.excel ? [] : [preview(production)]),
  ];
  bundles[0].devServer = await server(env.excel);
  return bundles;
};
