import { readDataset } from '../../../src/sources/ssb/readDataset';
import { noLimit } from './server/options';
import { startSsbServer, type ServerOptions, type SsbServer } from './server/startSsbServer';

let server: SsbServer;
const start = async (options: ServerOptions = noLimit): Promise<SsbServer> => (server = await startSsbServer(options));
afterEach(() => server.close());

const json = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;
const ask = (table: string, query: string) => fetch(`${server.url}/tables/${table}/data?lang=no&${query}`);
const codesOf = async (response: Promise<Response>, dimension: string) =>
  readDataset(await json(response))
    .dimensions.find(({ id }) => id === dimension)!
    .categories.map(({ code }) => code);

test('the server on this machine selects by codes, wildcards, top, from and range, as PxWebApi does', async () => {
  await start();
  const rest = 'valueCodes[Alder]=01&valueCodes[ContentsCode]=*';
  const years = (expression: string) =>
    codesOf(ask('07459', `valueCodes[Region]=0&${rest}&valueCodes[Tid]=${expression}`), 'Tid');
  expect(await years('2025,2026')).toEqual(['2025', '2026']);
  expect(await years('top(3)')).toEqual(['2024', '2025', '2026']);
  expect(await years('from(2025)')).toEqual(['2025', '2026']);
  expect(await years('[range(2019,2021)]')).toEqual(['2019', '2020', '2021']);
  expect(await years('202?')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  const grouped = `codelist[Region]=AGG_KommSummer&valueCodes[Region]=K-40*&${rest}&valueCodes[Tid]=2026`;
  expect(await codesOf(ask('07459', grouped), 'Region')).toHaveLength(17);
});

test('it answers questions sent in a body', async () => {
  await start();
  const selection = [
    { variableCode: 'Region', codelist: 'agg_KommSummer', valueCodes: ['K-4024'] },
    { variableCode: 'NACE2007', valueCodes: ['00-99'] },
    { variableCode: 'ContentsCode', valueCodes: ['SysselsatteArb'] },
    { variableCode: 'Tid', valueCodes: ['2020', '2023'] },
  ];
  const body = JSON.stringify({ selection });
  const headers = { 'content-type': 'application/json' };
  const answer = await json(fetch(`${server.url}/tables/13470/data?lang=no`, { method: 'POST', body, headers }));
  expect(answer['value']).toEqual([739, 621]);
});

test.each([
  ['an unknown table', '99999', 'valueCodes[Tid]=2025', 404, 'Non-existent table'],
  ['an unknown variable', '07459', 'valueCodes[Land]=0', 400, 'Non-existent variable'],
  ['an unknown value', '07459', 'valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=1066', 400, 'Non-existent value'],
  ['an unknown list', '07459', 'codelist[Region]=agg_X&valueCodes[Region]=0', 400, 'Non-existent codelist'],
  ['no contents', '07459', 'valueCodes[Tid]=2025', 400, 'Missing selection for mandatory variable'],
  ['no time', '07459', 'valueCodes[ContentsCode]=Personer1', 400, 'Missing selection for mandatory variable'],
  [
    'too much',
    '03321',
    'valueCodes[ArbstedKomm]=*&valueCodes[Bokommuen]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=*',
    403,
    'Too many cells selected',
  ],
])('a question with %s is refused as Statistics Norway refuses it', async (_, table, query, status, title) => {
  await start();
  const response = await ask(table, query);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(await response.json()).toMatchObject({ title, status });
});

test('an address that is too long is refused', async () => {
  await start();
  expect((await ask('07459', `valueCodes[Region]=${'4024,'.repeat(450)}`)).status).toBe(414);
});

test('the first call above the limit gets 429, with the seconds to wait', async () => {
  await start({ limit: { calls: 2, window: 60_000 } });
  const calls = [1, 2, 3].map(() => fetch(`${server.url}/config`));
  const answers = await Promise.all(calls);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  const refused = answers.find(({ status }) => status === 429)!;
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
});

test('web pages of any origin may call it, also with a body', async () => {
  await start();
  const preflight = await fetch(`${server.url}/tables/13470/data`, { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  expect((await fetch(`${server.url}/config`)).headers.get('access-control-allow-origin')).toBe('*');
});

test('in its metadata the index has another order than the keys, and the grouping lists are named', async () => {
  await start();
  const metadata = await json(fetch(`${server.url}/tables/09429/metadata?lang=no&outputFormat=json-stat2`));
  const { dimensions } = readDataset(metadata);
  const list = await json(fetch(`${server.url}/codelists/AGG_kommsummer?lang=no`));
  expect(list['values']).toHaveLength(357);
  expect(dimensions.find(({ id }) => id === 'Kjonn')!.categories.map(({ code }) => code)).toEqual(['0', '2', '1']);
  expect(dimensions.find(({ id }) => id === 'Region')!.codeLists).toEqual(['agg_KommSummer', 'agg_KommFylker']);
  expect(metadata['value']).toEqual([]);
});

test('figures that the samples lack are not available', async () => {
  await start();
  const births = 'valueCodes[Region]=0&valueCodes[ContentsCode]=Fodte2&valueCodes[Tid]=*';
  expect((await json(ask('06913', births)))['value']).toEqual(Array.from({ length: 16 }, () => null));
});
