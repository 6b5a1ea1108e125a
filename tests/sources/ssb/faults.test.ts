import { languages } from '../../../src/text';
import { ssbFaults } from '../../../src/text/ssb';
import type { RequestedAreas } from '../../../src/sources/figures';
import { fetchFromSsb, type SsbOptions } from '../../../src/sources/ssb';
import { SourceFault } from '../../../src/sources/sourceFault';
import { optionsFor, hjartdal, noLimit } from './server/asking';
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
  ['a page where figures should be', 'html', 'ssbUnreadable'],
  ['a figure too few', 'size', 'ssbUnreadable'],
  ['an answer of another shape', 'reshape', 'ssbUnreadable'],
  ['a broken connection', 'reset', 'ssbNoAnswer'],
  ['a service that is down', 503, 'ssbOutOfOrder'],
  ['too many calls, again and again', 429, 'ssbBusy'],
  ['a question that is refused', 400, 'ssbRefused'],
  ['too many cells', 403, 'ssbRefused'],
])('%s is a gap that names the table, and the other tables come', async (_, status, key) => {
  await start();
  server.fail({ status, at: figures });
  const { rows, gaps } = await fetchAll({ tables: ['population', 'education'] });
  expect(rows.population).toBeUndefined();
  expect(rows.education?.length).toBeGreaterThan(0);
  const gap = gaps.find((one) => one.key === key);
  expect(gap?.details).toMatchObject({ table: '07459' });
  for (const language of languages) expect(gap?.in(language)).toMatch(/07459[^{}]+$/);
});

test.each([503, 429, 'reset'] as const)('an answer of %s that passes leaves no gap', async (status) => {
  await start();
  const right = await fetchAll({ tables: ['population'] });
  server.fail({ status, times: 2, after: 1 });
  await expect(fetchAll({ tables: ['population'] })).resolves.toEqual(right);
});

test.each([400, 403, 404])('what is answered by %i is asked once', async (status) => {
  await start();
  server.fail({ status, at: figures });
  await fetchAll({ tables: ['population'] });
  expect(server.requests.filter((one) => one.status === status)).toHaveLength(1);
});

test('a table that was moved away is a gap that says so', async () => {
  await start();
  server.fail({ status: 404, at: /\/07459\// });
  server.fail({ status: 404, at: /v0.*\/07459/ });
  const { gaps } = await fetchAll({ tables: ['population'] });
  expect(gaps.map((gap) => gap.in('nb'))).toEqual([
    'SSB-tabell 07459 (folketall etter alder) finnes ikke lenger under dette nummeret. Søk opp tabellen på ssb.no/statbank, og hent tallene fra fil.',
  ]);
});

describe('the older service', () => {
  const every = ['13470', '07984', '07459', '03321', '13563', '06445', '14746', '06913', '09429'];

  test('gives the same rows for tables that the newer one does not have', async () => {
    await start();
    const newer = await fetchAll();
    await server.close();
    await start({ withoutTables: every });
    const older = await fetchAll();
    expect(server.requests.filter(({ method, status }) => method === 'POST' && status === 200).length).toBeGreaterThanOrEqual(9);
    expect(older.rows).toEqual(newer.rows);
    expect(older.gaps.map((gap) => gap.in('nb'))).toEqual(newer.gaps.map((gap) => gap.in('nb')));
  });

  test('gives them when the newer one is down, which is then asked no more', async () => {
    await start();
    const tables = ['population', 'education'] as const;
    const newer = await fetchAll({ tables });
    const before = server.requests.length;
    server.fail({ status: 503, at: /pxwebapi/ });
    const older = await fetchAll({ tables });
    expect(older.rows).toEqual(newer.rows);
    const after = server.requests.slice(before).filter(({ url }) => url.includes('pxwebapi'));
    expect(after.map(({ url }) => /\/tables\/(\d+)\//.exec(url)?.[1])).toEqual(['07459', '07459', '07459', '07459']);
  });

  test('gives the numbers of each year where it has no lists either', async () => {
    await start();
    const wanted: RequestedAreas = { ...hjartdal, counties: [] };
    const newer = await fetchAll({ tables: ['population'] }, wanted);
    await server.close();
    await start({ withoutTables: every, withoutLists: true });
    const older = await fetchAll({ tables: ['population'] }, wanted);
    expect(older.rows).toEqual(newer.rows);
    expect(server.requests.map(({ status }) => status)).toEqual([404, 200, 400, 200]);
  });
});

describe('no one to ask', () => {
  test('when nothing answers, that is what is said, and in every language', async () => {
    await start();
    await server.close();
    const fault = await fetchAll().catch((error: unknown) => error as SourceFault);
    expect(fault).toBeInstanceOf(SourceFault);
    expect((fault as SourceFault).key).toBe('ssbUnreachable');
    expect((fault as SourceFault).in('nn')).toMatch(/^Fekk ikkje svar frå SSB/);
  });

  test('when both services are down, the first table is enough to know', async () => {
    await start();
    server.fail({ status: 503 });
    await expect(fetchAll()).rejects.toMatchObject({ key: 'ssbUnreachable' });
    expect(new Set(server.requests.map(({ url }) => /(\d{5})/.exec(url.replace(/:\d+/, ''))?.[1]))).toEqual(new Set(['13470']));
  });

  test('when they go down on the way, what has come is kept and the rest are gaps', async () => {
    await start();
    server.fail({ status: 503, after: 9 });
    const { rows, gaps } = await fetchAll({ tables: ['employment', 'population', 'education'] });
    expect(Object.keys(rows)).toEqual(['employment']);
    expect(gaps.map(({ details }) => details['table'])).toEqual(['07459', '09429']);
  });
});

describe('a cancel', () => {
  /** Until the server has been asked so many times. The calls are made one after the other, so no other is on its way then. */
  const callsMade = async (count: number): Promise<void> => {
    while (server.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('stops what is under way, and no further call is made', async () => {
    await start();
    const control = new AbortController();
    server.fail({ status: 'slow', delay: 60_000, after: 3 });
    const fetching = fetchAll({ signal: control.signal });
    await callsMade(4);
    control.abort();
    await expect(fetching).rejects.toMatchObject({ key: 'fetchCancelled' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(server.requests).toHaveLength(4);
  });

  test('before the start makes no call at all', async () => {
    await start();
    await expect(fetchAll({ signal: AbortSignal.abort() })).rejects.toMatchObject({ key: 'fetchCancelled' });
    expect(server.requests).toHaveLength(0);
  });

  test('is heard while a retry is waited for, which is then not made', async () => {
    await start();
    const control = new AbortController();
    server.fail({ status: 503 });
    const fetching = fetchAll({ signal: control.signal, retryDelay: 3000 });
    await callsMade(1);
    control.abort();
    await expect(fetching).rejects.toMatchObject({ key: 'fetchCancelled' });
    expect(server.requests).toHaveLength(1);
  });
});

test('without KLASS, the municipalities and their centrality are those that come with the product, and that is said', async () => {
  await start();
  const right = await fetchAll({ tables: ['municipalFigures'] });
  server.fail({ status: 500, at: /klass/ });
  const { rows, gaps } = await fetchAll({ tables: ['municipalFigures'] });
  const sorted = (some: typeof rows) => [...(some.municipalFigures ?? [])].map((row) => JSON.stringify(row)).sort();
  expect(sorted(rows)).toEqual(sorted(right.rows));
  expect(gaps.map(({ key }) => key)).toContain('klassNotFetched');
});

test('without the table for the country, employment has its municipalities all the same', async () => {
  await start();
  server.fail({ status: 404, at: /07984/ });
  const { rows, gaps } = await fetchAll({ tables: ['employment'] });
  expect(rows.employment?.some((row) => row[1] === 'Hjartdal')).toBe(true);
  expect(rows.employment?.some((row) => row[2] === 'land')).toBe(false);
  expect(gaps.map(({ key, details }) => [key, details['table']])).toEqual([['ssbNotFound', '07984']]);
});

test('a list of municipalities that is named but not there leaves the numbers of each year', async () => {
  await start();
  const wanted: RequestedAreas = { ...hjartdal, counties: [] };
  const listed = await fetchAll({ tables: ['population'] }, wanted);
  server.fail({ status: 404, at: /codelists/ });
  const numbered = await fetchAll({ tables: ['population'] }, wanted);
  expect(numbered.rows).toEqual(listed.rows);
});

test('every sentence has the same blanks in every language', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const words of Object.values(ssbFaults)) {
    expect(blanks(words.nn)).toEqual(blanks(words.nb));
    expect(blanks(words.en)).toEqual(blanks(words.nb));
  }
});
