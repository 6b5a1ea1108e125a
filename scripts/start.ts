/**
 * `npm start`: builds the add-in and the embedded workbook, serves them, and builds anew what is changed. The address is printed when the page answers.
 * `npm run start:excel`: the add-in alone, by https with the certificates of office-addin-dev-certs, as Excel wants it.
 * PORT chooses another port than 3000 (0: one that is free).
 */
import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack, { type Configuration } from 'webpack';
import { serveFolder } from './serveFolder';

const root = join(__dirname, '..');
const configurations = createRequire(__filename)(join(root, 'webpack.config.js')) as (
  environment: { readonly serve: true; readonly excel: boolean; readonly port: number },
  flags: { readonly mode: 'development' },
) => Promise<Configuration[]>;

/** Open pages are told when a build is done, and load anew. */
function reloading() {
  const pages = new Set<ServerResponse>();
  return {
    tell: () => {
      for (const page of pages) page.write('data: built\n\n');
    },
    pageEnd: '<script src="/reload.js"></script>',
    routes: {
      '/reload.js': (_: unknown, response: ServerResponse) =>
        void response
          .writeHead(200, { 'Content-Type': 'text/javascript' })
          .end(`new EventSource('/builds').onmessage = () => location.reload();`),
      '/builds': (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
        pages.add(response.on('close', () => pages.delete(response)));
      },
    },
  };
}

async function start(excel: boolean, wanted: number): Promise<void> {
  const home = excel ? '/taskpane.html' : '/preview/';
  const { tell, pageEnd, routes } = reloading();
  let isBuilt = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isBuilt = resolve));
  // The port is tried before the build, which takes its time.
  const { port } = await serveFolder(join(root, '.cache', 'development'), {
    port: wanted,
    ready,
    pageEnd,
    routes: {
      ...routes,
      '/': ({ url = '/' }, response) => response.writeHead(302, { Location: url.replace('/', home) }).end(),
      '/preview': (_, response) => response.writeHead(302, { Location: '/preview/' }).end(),
    },
    ...(excel && { certificate: await getHttpsServerOptions() }),
  });
  const address = `${excel ? 'https' : 'http'}://localhost:${port}/`;
  const manifest = port === 3000 ? 'manifest.xml' : '.cache/development/manifest.xml, which names this port,';
  const line = excel
    ? `The add-in is at ${address} Sideload ${manifest} in Excel (see README).`
    : `Embedded workbook with the pane beside it: ${address} (${address}?sample=hjartdal for a sample case)`;
  let isFirst = true;
  webpack(await configurations({ serve: true, excel, port }, { mode: 'development' })).watch({}, (error, stats) => {
    if (error) console.error(error.message);
    if (stats?.hasErrors() || stats?.hasWarnings())
      console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
    if (error || stats?.hasErrors()) return;
    isBuilt();
    if (isFirst) console.log(line);
    else tell();
    isFirst = false;
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const excel = process.argv.includes('--excel');
const port = process.env['PORT'] ?? '3000';
start(excel, Number(port)).catch((error: unknown) => {
  const command = excel ? 'npm run start:excel' : 'npm start';
  console.error(
    isTaken(error)
      ? `Port ${port} is taken. Choose another: PORT=${Number(port) + 1} ${command}`
      : `${error instanceof Error ? error.message : String(error)} (PORT=${port} ${command})`,
  );
  process.exit(1);
});
