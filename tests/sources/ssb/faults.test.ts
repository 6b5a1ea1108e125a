import { languages } from '../../../src/text';
import { ssbFaults } from '../../../src/text/ssb';
import type { RequestedAreas } from '../../../src/sources/figures';
import { fetchFromSsb, type SsbOptions } from '../../../src/sources/ssb';
import { SourceFault } from '../../../src/sources/sourceFault';
import { optionsFor, hjartdal, noLimit } from './server/options';
import { startSsbServer, type Fault, type ServerOptions, type SsbServer } from './server/startSsbServer';

let server: SsbServer;
const start = async (options: ServerOptions = {}): Promise<SsbServer> =>
  (server = await startSsbServer({ ...noLimit, ...options }));
afterEach(() => server.close());

const fetchAll = (options: Partial<SsbOptions> = {}, wanted: RequestedAreas = hjartdal) =>
  fetchFromSsb(wanted, { ...optionsFor(server), ...options });

const figures = /\/07459\/data/;

test.each<[string, Fault, string]>([
  ['half an answer', 'half', 'ssbUnreadable'],
  ['a web page instead of figures', 'html', 'ssbUnreadable'],
  ['one figure too few', 'size', 'ssbUnreadable'],
  ['an answer of another shape', 'reshape', 'ssbUnreadable'],
  ['a broken connection', 'reset', 'ssbNoAnswer'],
  ['a service that is down', 503, 'ssbOutOfOrder'],
  ['a service that is busy at every retry', 429, 'ssbBusy'],
  ['a question that is refused', 400, 'ssbRefused'],
  ['too many cells', 403, 'ssbRefused'],
])('%s leaves a gap that names the table, and the other tables are fetched', async (_, status, key) => {
  await start();
  server.fail({ fault: status, url: figures });
  const { rows, gaps } = await fetchAll({ tables: ['population', 'education'] });
  expect(rows.population).toBeUndefined();
  expect(rows.education?.length).toBeGreaterThan(0);
  const gap = gaps.find((one) => one.key === key);
  expect(gap?.details).toMatchObject({ table: '07459' });
  for (const language of languages) expect(gap?.in(language)).toMatch(/07459[^{}]+$/);
});

test.each([503, 429, 'reset'] as const)('a fault (%s) that is gone at the last retry leaves no gap', async (status) => {
  await start();
  const right = await fetchAll({ tables: ['population'] });
  server.fail({ fault: status, times: 2, after: 1 });
  await expect(fetchAll({ tables: ['population'] })).resolves.toEqual(right);
});

test.each([400, 403, 404])('a question that gets %i is not asked again', async (status) => {
  await start();
  server.fail({ fault: status, url: figures });
  await fetchAll({ tables: ['population'] });
  expect(server.requests.filter((one) => one.status === status)).toHaveLength(1);
});

test('the gap of a table that no longer exists says so', async () => {
  await start();
  server.fail({ fault: 404, url: /\/07459\// });
  server.fail({ fault: 404, url: /v0.*\/07459/ });
  const { gaps } = await fetchAll({ tables: ['population'] });
  expect(gaps.map((gap) => gap.in('nb'))).toEqual([
    'SSB-tabell 07459 (folketall etter alder) finnes ikke lenger under dette nummeret. Søk opp tabellen på ssb.no/statbank, og hent tallene fra fil.',
  ]);
});

describe('PxWebApi v1', () => {
  const allTables = ['13470', '07984', '07459', '03321', '13563', '06445', '14746', '06913', '09429'];

  test('gives the same rows for tables that v2 does not have', async () => {
    await start();
    const newer = await fetchAll();
    await server.close();
    await start({ withoutTables: allTables });
    const older = await fetchAll();
    expect(server.requests.filter(({ method, status }) => method === 'POST' && status === 200).length).toBeGreaterThanOrEqual(9);
    expect(older.rows).toEqual(newer.rows);
    expect(older.gaps.map((gap) => gap.in('nb'))).toEqual(newer.gaps.map((gap) => gap.in('nb')));
  });

  test('is asked when v2 is down, and v2 is then not asked again', async () => {
    await start();
    const tables = ['population', 'education'] as const;
    const newer = await fetchAll({ tables });
    const before = server.requests.length;
    server.fail({ fault: 503, url: /pxwebapi/ });
    const older = await fetchAll({ tables });
    expect(older.rows).toEqual(newer.rows);
    const after = server.requests.slice(before).filter(({ url }) => url.includes('pxwebapi'));
    expect(after.map(({ url }) => /\/tables\/(\d+)\//.exec(url)?.[1])).toEqual(['07459', '07459', '07459', '07459']);
  });

  test('is asked by the municipality numbers of each year when it has no grouping lists', async () => {
    await start();
    const wanted: RequestedAreas = { ...hjartdal, counties: [] };
    const newer = await fetchAll({ tables: ['population'] }, wanted);
    await server.close();
    await start({ withoutTables: allTables, withoutLists: true });
    const older = await fetchAll({ tables: ['population'] }, wanted);
    expect(older.rows).toEqual(newer.rows);
    expect(server.requests.map(({ status }) => status)).toEqual([404, 200, 400, 200]);
  });
});

describe('when neither version answers', () => {
  test('the error says that Statistics Norway could not be reached', async () => {
    await start();
    await server.close();
    const fault = await fetchAll().catch((error: unknown) => error as SourceFault);
    expect(fault).toBeInstanceOf(SourceFault);
    expect((fault as SourceFault).key).toBe('ssbUnreachable');
    expect((fault as SourceFault).in('nn')).toMatch(/^Fekk ikkje svar frå SSB/);
  });

  test('no more tables are tried after the first', async () => {
    await start();
    server.fail({ fault: 503 });
    await expect(fetchAll()).rejects.toMatchObject({ key: 'ssbUnreachable' });
    expect(new Set(server.requests.map(({ url }) => /(\d{5})/.exec(url.replace(/:\d+/, ''))?.[1]))).toEqual(new Set(['13470']));
  });

  test('after some tables are fetched, these are kept and the rest become gaps', async () => {
    await start();
    server.fail({ fault: 503, after: 9 });
    const { rows, gaps } = await fetchAll({ tables: ['employment', 'population', 'education'] });
    expect(Object.keys(rows)).toEqual(['employment']);
    expect(gaps.map(({ details }) => details['table'])).toEqual(['07459', '09429']);
  });
});

describe('a cancel', () => {
  /** Waits until the server has been called so many times. The calls are made one after another, so no other call is under way then. */
  const callsMade = async (count: number): Promise<void> => {
    while (server.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('stops the call under way, and no further call is made', async () => {
    await start();
    const control = new AbortController();
    server.fail({ fault: 'slow', delay: 60_000, after: 3 });
    const fetching = fetchAll({ signal: control.signal });
    await callsMade(4);
    control.abort();
    await expect(fetching).rejects.toMatchObject({ key: 'fetchCancelled' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(server.requests).toHaveLength(4);
  });

  test('before the start leads to no call at all', async () => {
    await start();
    await expect(fetchAll({ signal: AbortSignal.abort() })).rejects.toMatchObject({ key: 'fetchCancelled' });
    expect(server.requests).toHaveLength(0);
  });

  test('takes effect during the wait before a retry, which is then not made', async () => {
    await start();
    const control = new AbortController();
    server.fail({ fault: 503 });
    const fetching = fetchAll({ signal: control.signal, retryDelay: 3000 });
    await callsMade(1);
    control.abort();
    await expect(fetching).rejects.toMatchObject({ key: 'fetchCancelled' });
    expect(server.requests).toHaveLength(1);
  });
});

test('when KLASS fails, the built-in municipalities and centrality are used, and a gap says so', async () => {
  await start();
  const right = await fetchAll({ tables: ['municipalFigures'] });
  server.fail({ fault: 500, url: /klass/ });
  const { rows, gaps } = await fetchAll({ tables: ['municipalFigures'] });
  const sorted = (some: typeof rows) => [...(some.municipalFigures ?? [])].map((row) => JSON.stringify(row)).sort();
  expect(sorted(rows)).toEqual(sorted(right.rows));
  expect(gaps.map(({ key }) => key)).toContain('klassNotFetched');
});

test('when the table for the country fails, the employment of the municipalities is still fetched', async () => {
  await start();
  server.fail({ fault: 404, url: /07984/ });
  const { rows, gaps } = await fetchAll({ tables: ['employment'] });
  expect(rows.employment?.some((row) => row[1] === 'Hjartdal')).toBe(true);
  expect(rows.employment?.some((row) => row[2] === 'land')).toBe(false);
  expect(gaps.map(({ key, details }) => [key, details['table']])).toEqual([['ssbNotFound', '07984']]);
});

test('when a grouping list is named but does not exist, the municipality numbers of each year are used', async () => {
  await start();
  const wanted: RequestedAreas = { ...hjartdal, counties: [] };
  const listed = await fetchAll({ tables: ['population'] }, wanted);
  server.fail({ fault: 404, url: /codelists/ });
  const numbered = await fetchAll({ tables: ['population'] }, wanted);
  expect(numbered.rows).toEqual(listed.rows);
});

test('every message has the same placeholders in every language', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const words of Object.values(ssbFaults)) {
    expect(placeholders(words.nn)).toEqual(placeholders(words.nb));
    expect(placeholders(words.en)).toEqual(placeholders(words.nb));
  }
});
