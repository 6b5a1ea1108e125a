/** A folder as a site on this machine: for those who develop (scripts/start.ts), the browser tests and the bench. */
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
  /** `localhost` when left out. */
  readonly host?: string;
  /** A free one when left out. */
  readonly port?: number;
  /** Key and certificate: with them the site is served by https. */
  readonly certificate?: ServerOptions;
  /** Paths that are not files of the folder. */
  readonly routes?: Readonly<Record<string, RequestListener>>;
  /** Every answer waits for it. */
  readonly ready?: Promise<void>;
  /** Markup added at the end of each page. */
  readonly pageEnd?: string;
}

export interface ServedFolder {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Serves a folder to this machine alone. Excel fetches the metadata of the functions from another origin, so that any origin may read; nothing is kept in
 * a cache, since what is served is built anew.
 *
 * @throws the error of Node's `listen`, of code EADDRINUSE where the port is taken
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
      // Normalised from the root, a path cannot lead out of the folder.
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
