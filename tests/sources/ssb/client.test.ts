import { makeClient } from '../../../src/sources/ssb/client';
import { noLimit } from './server/asking';
import { startSsbServer, type ServerOptions, type SsbServer } from './server/startSsbServer';

let server: SsbServer;
const start = async (options: ServerOptions = noLimit): Promise<SsbServer> => (server = await startSsbServer(options));
afterEach(() => server.close());

const quick = { pause: { interval: 20, cap: 1000 }, retryDelay: 2 };

test.each([429, 503, 500] as const)('a call answered by %i is made again, and comes through', async (status) => {
  await start();
  server.fail({ status, times: 2 });
  await expect(makeClient(quick).get(`${server.url}/config`)).resolves.toMatchObject({ maxDataCells: 800_000 });
  expect(server.requests.map((one) => one.status)).toEqual([status, status, 200]);
});

test('a question in a body is asked again as it was', async () => {
  await start();
  server.fail({ status: 503, times: 1 });
  const body = { selection: [{ variableCode: 'Tid', valueCodes: ['2025'] }] };
  await expect(makeClient(quick).post(`${server.url}/tables/13470/data?lang=no`, body)).rejects.toThrow(
    'refused 400 Missing selection for mandatory variable',
  );
  expect(server.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 503', 'POST 400']);
});

test('a connection that breaks half-way is tried again', async () => {
  await start();
  server.fail({ status: 'reset', times: 2 });
  await expect(makeClient(quick).get(`${server.url}/config`)).resolves.toBeDefined();
  expect(server.requests).toHaveLength(3);
});

test('an answer that takes too long is tried again, three times and no more', async () => {
  await start();
  server.fail({ status: 'slow', delay: 2000 });
  await expect(makeClient({ ...quick, patience: 50 }).get(`${server.url}/config`)).rejects.toThrow('network');
  expect(server.requests).toHaveLength(4);
});

test.each([400, 403, 404])('a call answered by %i is not made again', async (status) => {
  await start();
  server.fail({ status });
  await expect(makeClient(quick).get(`${server.url}/config`)).rejects.toThrow(`${status}`);
  expect(server.requests).toHaveLength(1);
});

test('what the service says about a question it refuses is kept', async () => {
  await start();
  const address = `${server.url}/tables/13470/data?lang=no&valueCodes%5BNorge%5D=1`;
  await expect(makeClient(quick).get(address)).rejects.toMatchObject({
    reason: 'refused',
    details: { status: 400, said: 'Non-existent variable' },
  });
});

test('Retry-After is waited for when the service says it', async () => {
  await start({ limit: { calls: 1, window: 900 } });
  const client = makeClient(quick);
  await client.get(`${server.url}/config`);
  await client.get(`${server.url}/config`);
  const [first, , last] = server.requests;
  expect(server.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  expect(last!.when - first!.when).toBeGreaterThan(950);
});

test('thirty-one calls are spread, so that the thirty-first waits for the next interval and none is refused', async () => {
  await start({ limit: { calls: 30, window: 700 } });
  const pause = { interval: 1000, cap: 30 };
  await Promise.all(Array.from({ length: 31 }, () => makeClient({ pause, retryDelay: 2 }).get(`${server.url}/config`)));
  expect(server.requests.map(({ status }) => status)).toEqual(Array.from({ length: 31 }, () => 200));
  expect(server.requests[30]!.when - server.requests[0]!.when).toBeGreaterThanOrEqual(900);
});

test('a cancel is heard at once, also by calls that wait for their turn, and they are never made', async () => {
  await start();
  const control = new AbortController();
  const pause = { interval: 500, cap: 1 };
  const client = makeClient({ signal: control.signal, pause });
  const calls = Array.from({ length: 3 }, () => client.get(`${server.url}/config`));
  const settled = Promise.allSettled(calls);
  await calls[0];
  // Of somebody else, and last in the same queue: it is made when the turns of the cancelled calls have passed.
  const last = makeClient({ pause }).get(`${server.url}/config`);
  control.abort();
  const outcomes = await Promise.race([settled, last]);
  expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected' }, { status: 'rejected' }]);
  await last;
  expect(server.requests).toHaveLength(2);
});

test('no one answering at all is a failure of the network', async () => {
  await start();
  const { url } = server;
  await server.close();
  await expect(makeClient(quick).get(`${url}/config`)).rejects.toMatchObject({ reason: 'network' });
});
