/**
 * `npm start`: builds the add-in and the embedded workbook, serves them, and builds again when a file changes. It prints the address when the page answers.
 * `npm run start:excel`: the same for the add-in alone, over https as Excel requires, with the certificates of office-addin-dev-certs.
 * The environment variable PORT sets another port than 3000; 0 takes a free port.
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

/** Makes the open pages reload after a build. Each page listens at /builds. */
function pageReloader() {
  const pages = new Set<ServerResponse>();
  return {
    reloadPages: () => {
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

async function start(excel: boolean, requestedPort: number): Promise<void> {
  const home = excel ? '/taskpane.html' : '/preview/';
  const { reloadPages, pageEnd, routes } = pageReloader();
  let announceReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (announceReady = resolve));
  // A port that is taken is reported at once, and not after half a minute of building.
  const { port } = await serveFolder(join(root, '.cache', 'development'), {
    port: requestedPort,
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
  let isFirstBuild = true;
  webpack(await configurations({ serve: true, excel, port }, { mode: 'development' })).watch({}, (error, stats) => {
    if (error) console.error(error.message);
    if (stats?.hasErrors() || stats?.hasWarnings())
      console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
    if (error || stats?.hasErrors()) return;
    announceReady();
    if (isFirstBuild) console.log(line);
    else reloadPages();
    isFirstBuild = false;
  });
}

const isPortTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const excel = process.argv.includes('--excel');
const port = process.env['PORT'] ?? '3000';
start(excel, Number(port)).catch((error: unknown) => {
  const command = excel ? 'npm run start:excel' : 'npm start';
  console.error(
    isPortTaken(error)
      ? `Port ${port} is taken. Choose another: PORT=${Number(port) + 1} ${command}`
      : `${error instanceof Error ? error.message : String(error)} (PORT=${port} ${command})`,
  );
  process.exit(1);
});
