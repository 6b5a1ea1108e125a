/** Networks that stand between the add-in and Statistics Norway, and clocks that are wrong. */
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

const quick = { pause: { interval: 10, cap: 100 }, retryDelay: 2 };
const hour = 3_600_000;

/** Busy once, and asks to be left alone for a second by its own clock. */
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
  ])('%s: the second that it asks for is a second', async (_, skew) => {
    const now = Date.now() + skew;
    await start(busyOnce(new Date(now + 1000).toUTCString(), new Date(now).toUTCString()));
    await expect(makeClient(quick).get(address)).resolves.toEqual({ figures: 1 });
    const [first = 0, second = 0] = calls;
    expect(second - first).toBeGreaterThan(950);
    expect(second - first).toBeLessThan(10_000);
  });

  test.each(['soon', '', '-5', 'Wed, 99 Foo 2026 99:99:99 GMT'])('an unreadable time to wait, “%s”, is as none', async (said) => {
    await start(busyOnce(said));
    await expect(makeClient(quick).get(address)).resolves.toEqual({ figures: 1 });
    expect(calls.length).toBe(2);
  });
});

describe('A network that asks people to log in first', () => {
  const page = '<!doctype html><title>Gjestenett</title><form action="/login"></form>';

  test('by sending its own page in place of the figures: that is not taken for figures', async () => {
    await start((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('by calling its page JSON', async () => {
    await start((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('by sending the call on to its page', async () => {
    await start(({ url }, response) => {
      if (url === '/login') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      else response.writeHead(302, { location: '/login' }).end();
    });
    await expect(makeClient(quick).get(`${address}/tables`)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('by saying so (511): it is asked no more', async () => {
    await start((_, response) => response.writeHead(511, { 'content-type': 'text/html' }).end(page));
    await expect(makeClient(quick).get(address)).rejects.toMatchObject({ details: { status: 511 } });
    expect(calls.length).toBe(1);
  });
});

test('an answer that says it is longer than it is never becomes figures', async () => {
  await start((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' }).write('{"figures":1}');
    response.destroy();
  });
  await expect(makeClient(quick).get(address)).rejects.toMatchObject({ reason: 'network' });
});
