import { makeClient } from '../../../src/sources/ssb/client';
import { noLimit } from './server/options';
import { startSsbServer, type ServerOptions, type SsbServer } from './server/startSsbServer';

let server: SsbServer;
const start = async (options: ServerOptions = noLimit): Promise<SsbServer> => (server = await startSsbServer(options));
afterEach(() => server.close());

const quick = { limit: { interval: 20, calls: 1000 }, retryDelay: 2 };

test.each([429, 503, 500] as const)('a call that gets %i is retried until it succeeds', async (status) => {
  await start();
  server.fail({ fault: status, times: 2 });
  await expect(makeClient(quick).get(`${server.url}/config`)).resolves.toMatchObject({ maxDataCells: 800_000 });
  expect(server.requests.map((one) => one.status)).toEqual([status, status, 200]);
});

test('a retry sends the same body', async () => {
  await start();
  server.fail({ fault: 503, times: 1 });
  const body = { selection: [{ variableCode: 'Tid', valueCodes: ['2025'] }] };
  await expect(makeClient(quick).post(`${server.url}/tables/13470/data?lang=no`, body)).rejects.toThrow(
    'refused 400 Missing selection for mandatory variable',
  );
  expect(server.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 503', 'POST 400']);
});

test('a call whose connection breaks half-way is retried', async () => {
  await start();
  server.fail({ fault: 'reset', times: 2 });
  await expect(makeClient(quick).get(`${server.url}/config`)).resolves.toBeDefined();
  expect(server.requests).toHaveLength(3);
});

test('a call that takes too long is retried three times', async () => {
  await start();
  server.fail({ fault: 'slow', delay: 2000 });
  await expect(makeClient({ ...quick, callTimeout: 50 }).get(`${server.url}/config`)).rejects.toThrow('network');
  expect(server.requests).toHaveLength(4);
});

test.each([400, 403, 404])('a call that gets %i is not retried', async (status) => {
  await start();
  server.fail({ fault: status });
  await expect(makeClient(quick).get(`${server.url}/config`)).rejects.toThrow(`${status}`);
  expect(server.requests).toHaveLength(1);
});

test('the failure of a refused question has the reason that the service gave', async () => {
  await start();
  const address = `${server.url}/tables/13470/data?lang=no&valueCodes%5BNorge%5D=1`;
  await expect(makeClient(quick).get(address)).rejects.toMatchObject({
    reason: 'refused',
    details: { status: 400, serviceMessage: 'Non-existent variable' },
  });
});

test('a retry waits as long as Retry-After says', async () => {
  await start({ limit: { calls: 1, window: 900 } });
  const client = makeClient(quick);
  await client.get(`${server.url}/config`);
  await client.get(`${server.url}/config`);
  const [first, , last] = server.requests;
  expect(server.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  expect(last!.when - first!.when).toBeGreaterThan(950);
});

test('of thirty-one calls, the thirty-first waits for the next interval, and none is refused', async () => {
  await start({ limit: { calls: 30, window: 700 } });
  const limit = { interval: 1000, calls: 30 };
  await Promise.all(Array.from({ length: 31 }, () => makeClient({ limit, retryDelay: 2 }).get(`${server.url}/config`)));
  expect(server.requests.map(({ status }) => status)).toEqual(Array.from({ length: 31 }, () => 200));
  expect(server.requests[30]!.when - server.requests[0]!.when).toBeGreaterThanOrEqual(900);
});

test('a cancel takes effect at once, and calls that wait in the queue are never made', async () => {
  await start();
  const control = new AbortController();
  const limit = { interval: 500, calls: 1 };
  const client = makeClient({ signal: control.signal, limit });
  const calls = Array.from({ length: 3 }, () => client.get(`${server.url}/config`));
  const settled = Promise.allSettled(calls);
  await calls[0];
  // A call of another client, last in the same queue. It is made after the turns of the cancelled calls.
  const last = makeClient({ limit }).get(`${server.url}/config`);
  control.abort();
  const outcomes = await Promise.race([settled, last]);
  expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected' }, { status: 'rejected' }]);
  await last;
  expect(server.requests).toHaveLength(2);
});

test('a server that does not answer is a network failure', async () => {
  await start();
  const { url } = server;
  await server.close();
  await expect(makeClient(quick).get(`${url}/config`)).rejects.toMatchObject({ reason: 'network' });
});
