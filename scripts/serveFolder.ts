/** Serves a folder as a site on this machine, for development (scripts/start.ts), the browser tests and the benchmarks. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

interface Options {
  /** By default `localhost`. */
  readonly host?: string;
  /** By default a free port. */
  readonly port?: number;
  /** Key and certificate. With them, the site is served over https. */
  readonly certificate?: ServerOptions;
  /** Handlers by path, for paths that are not files in the folder. */
  readonly routes?: Readonly<Record<string, RequestListener>>;
  /** No request is answered before this resolves. */
  readonly ready?: Promise<void>;
  /** HTML added at the end of each page. */
  readonly pageEnd?: string;
}

export interface ServedFolder {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Serves a folder to this machine only. Any origin may read, because Excel fetches the metadata of the functions from another origin. The browser
 * caches nothing, because the files change with each build.
 *
 * @throws the error of Node's `listen`; its code is EADDRINUSE when the port is taken
 */
export async function serveFolder(folder: string, options: Options = {}): Promise<ServedFolder> {
  const { host = 'localhost', port = 0, certificate, routes = {}, ready, pageEnd = '' } = options;
  const listener: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const route = routes[pathname];
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Cache-Control', 'no-store');
    const answer = async (): Promise<void> => {
      await ready;
      if (route) {
        route(request, response);
        return;
      }
      // A path that begins with a slash cannot lead out of the folder once it is normalised.
      const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      const bytes = await readFile(join(folder, path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(type === types['.html'] ? `${bytes.toString()}${pageEnd}` : bytes);
    };
    answer().catch(() => response.writeHead(404).end(`Nothing is served at ${pathname}`));
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
