/** Networks between the add-in and Statistics Norway that replace the answers, and clocks that are wrong. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeClient } from '../../../src/sources/ssb/client';

let server: Server;
let address: string;
let calls: number[];

const start = async (answer: RequestListener): Promise<void> => {
  calls = [];
  server = createServer((request, response) => {
    calls.push(performance.now());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
afterEach(() => new Promise((resolve) => server.close(resolve)));

const quick = { limit: { interval: 10, calls: 100 }, retryDelay: 2 };
const hour = 3_600_000;

/** Answers the first call with 429 and the given Retry-After, and later calls with figures. */
const busyOnce =
  (retryAfter: string, date = new Date().toUTCString()): RequestListener =>
  (_, response) => {
    if (calls.length === 1) response.writeHead(429, { 'retry-after': retryAfter, date }).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"figures":1}');
  };

describe('A service whose clock is not that of this machine', () => {
  test.each([
    ['an hour before', -hour],
    ['an hour after', hour],
    ['three years after', 26_298 * hour],
  ])('%s: a wait of one second until a time on its clock is one second', async (_, skew) => {
    const now = Date.now() + skew;
    await start(busyOnce(new Date(now + 1000).toUTCString(), new Date(now).toUTCString()));
    await expect(makeClient(quick).get(address)).resolves.toEqual({ figures: 1 });
    const [first = 0, second = 0] = calls;
    expect(second - first).toBeGreaterThan(950);
    expect(second - first).toBeLessThan(10_000);
  });

  test.each(['soon', '', '-5', 'Wed, 99 Foo 2026 99:99:99 GMT'])(
    'an unreadable Retry-After, “%s”, is ignored',
    async (retryAfter) => {
      await start(busyOnce(retryAfter));
      await expect(makeClient(quick).get(address)).resolves.toEqual({ figures: 1 });
      expect(calls.length).toBe(2);
    },
  );
});

describe('A network where people must log in first', () => {
  const page = '<!doctype html><title>Gjestenett</title><form action="/login"></form>';

  test('and that sends its login page instead of the figures: the page is refused', async () => {
    await start((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('and that sends the page as JSON: the page is refused', async () => {
    await start((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('and that redirects the call to the page: the page is refused', async () => {
    await start(({ url }, response) => {
      if (url === '/login') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      else response.writeHead(302, { location: '/login' }).end();
    });
    await expect(makeClient(quick).get(`${address}/tables`)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('and that answers 511: the call is not retried', async () => {
    await start((_, response) => response.writeHead(511, { 'content-type': 'text/html' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ details: { status: 511 } });
    expect(calls.length).toBe(1);
  });
});

test('an answer shorter than its Content-Length is a network failure', async () => {
  await start((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' }).write('{"figures":1}');
    response.destroy();
  });
  await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'network' });
});
