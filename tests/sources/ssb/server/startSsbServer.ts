/** A server on this machine that answers as Statistics Norway's services do (PxWebApi v2 and v1, and KLASS), with the same limits and faults. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { municipalitiesIn, municipalitiesOfToday } from '../../../../src/analysis/geography/municipalities';
import { tableInformation, dataset, metadata, oldMetadata } from './jsonStat';
import { partsOfAddress, partsOfBody, partsOfOldBody, Refusal, select, type Part } from './selection';
import type { ServiceVariant, ServedTable } from './servedTable';
import { servedTables } from './tables';

export interface ServerOptions extends ServiceVariant {
  /** How many calls are answered within a window of milliseconds. Further calls get 429. Thirty a minute when left out. */
  readonly limit?: { readonly calls: number; readonly window: number };
  readonly mostCells?: number;
  /** Tables that v2 does not have. */
  readonly withoutTables?: readonly string[];
}

/**
 *   a number   answers with that status, and the body that Statistics Norway gives with it
 *   reset      breaks the connection half-way
 *   half       sends half of the answer as if it were whole
 *   html       sends a web page with status 200
 *   slow       waits `delay` milliseconds before the answer
 *   size       leaves out one figure
 *   reshape    sends JSON of another shape than JSON-stat
 */
export type Fault = number | 'reset' | 'half' | 'html' | 'slow' | 'size' | 'reshape';

export interface FaultPlan {
  /** How many of the calls that the plan is for get a right answer first. */
  readonly after?: number;
  readonly fault: Fault;
  /** How many calls fail. All when left out. */
  readonly times?: number;
  /** The plan is only for addresses that match. All when left out. */
  readonly url?: RegExp;
  readonly delay?: number;
}

export interface ServedCall {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly when: number;
}

export interface SsbServer {
  /** The address of PxWebApi v2. */
  readonly url: string;
  readonly v1Url: string;
  readonly klassUrl: string;
  /** Every call so far, except preflights. */
  readonly requests: readonly ServedCall[];
  readonly fail: (plan: FaultPlan) => void;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const problem = (status: number, title: string): Answer => ({
  status,
  body: { type: status === 404 ? 'Not found' : 'Parameter error', title, status },
  headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
});

const longestAddress = 2100;

export async function startSsbServer(options: ServerOptions = {}): Promise<SsbServer> {
  const { limit = { calls: 30, window: 60_000 }, mostCells = 800_000, withoutTables = [] } = options;
  const tables = servedTables(options);
  const requests: ServedCall[] = [];
  const plans: { plan: FaultPlan; seen: number; failed: number }[] = [];
  let root = '';

  const tableOf = (id: string, without: readonly string[] = []): ServedTable => {
    const table = without.includes(id) ? undefined : tables.get(id);
    if (!table) throw new Refusal(404, 'Non-existent table');
    return table;
  };
  const figures = (table: ServedTable, parts: readonly Part[]): Answer => {
    const selected = select(table, parts);
    const cells = selected.reduce((product, { categories }) => product * categories.length, 1);
    if (cells > mostCells) throw new Refusal(403, 'Too many cells selected');
    return ok(dataset(table, selected));
  };

  function answer({ method = 'GET', url = '', headers }: IncomingMessage, body: string): Answer {
    if (url.length > longestAddress) return { status: 414, body: 'URI Too Long' };
    const address = new URL(url, root);
    const path = decodeURIComponent(address.pathname).toLowerCase();
    const [, id = '', resource] = /^\/api\/pxwebapi\/v2\/tables\/([^/]+)(?:\/(metadata|data))?$/.exec(path) ?? [];
    if (path === '/api/pxwebapi/v2/config') return ok(configuration(limit, mostCells));
    if (id !== '') {
      const table = tableOf(id, withoutTables);
      if (resource === 'metadata') return ok(metadata(table, `${root}/api/pxwebapi/v2`));
      if (resource === undefined) return ok(tableInformation(table, `${root}/api/pxwebapi/v2`));
      return figures(table, method === 'POST' ? partsOfBody(JSON.parse(body)) : partsOfAddress(address.searchParams));
    }
    const [, list] = /^\/api\/pxwebapi\/v2\/codelists\/([^/]+)$/.exec(path) ?? [];
    if (list !== undefined) return codeList(tables, list);
    const [, old] = /^\/api\/v0\/no\/table\/([^/]+)\/?$/.exec(path) ?? [];
    if (old !== undefined)
      return method === 'POST' ? figures(tableOf(old), partsOfOldBody(JSON.parse(body))) : ok(oldMetadata(tableOf(old)));
    if (path.startsWith('/api/klass/v1/')) return klass(path, address.searchParams, headers.accept ?? '');
    return problem(404, 'Not found');
  }

  /** Counts the calls in the window that ends now. The service does not say whether its windows are fixed, and this reading is the stricter. */
  function refusalOverLimit(now: number): Answer | undefined {
    const recentCalls = requests.filter(({ when, status }) => status !== 429 && when > now - limit.window);
    if (recentCalls.length < limit.calls) return undefined;
    const seconds = Math.max(1, Math.ceil(((recentCalls[0]?.when ?? now) + limit.window - now) / 1000));
    return { status: 429, body: problem(429, 'Too many requests').body, headers: { 'Retry-After': String(seconds) } };
  }

  function takePlannedFault(url: string): FaultPlan | undefined {
    for (const entry of plans) {
      const { plan } = entry;
      if (plan.url && !plan.url.test(decodeURIComponent(url))) continue;
      entry.seen += 1;
      if (entry.seen <= (plan.after ?? 0) || entry.failed >= (plan.times ?? Infinity)) continue;
      entry.failed += 1;
      return plan;
    }
    return undefined;
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = 'GET', url = '' } = request;
      if (method === 'OPTIONS') {
        response.writeHead(204, {
          ...cors,
          'Access-Control-Allow-Methods': 'GET, POST',
          'Access-Control-Allow-Headers': 'content-type',
        });
        response.end();
        return;
      }
      const when = Date.now();
      const plan = takePlannedFault(url);
      const answerToSend =
        refusalOverLimit(when) ??
        (typeof plan?.fault === 'number'
          ? failureAnswer(plan.fault)
          : answerOrProblem(() => answer(request, Buffer.concat(chunks).toString())));
      requests.push({ method, url, status: answerToSend.status, when });
      send(response, answerToSend, plan);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${root}/api/pxwebapi/v2`,
    v1Url: `${root}/api/v0`,
    klassUrl: `${root}/api/klass/v1`,
    requests,
    fail: (plan) => void plans.push({ plan, seen: 0, failed: 0 }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const cors = { 'Access-Control-Allow-Origin': '*' };

function answerOrProblem(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return problem(error.status, error.title);
    if (error instanceof SyntaxError) return problem(400, 'Illegal selection');
    throw error;
  }
}

const failureAnswer = (status: number): Answer =>
  status === 429
    ? { status, body: problem(status, 'Too many requests').body, headers: { 'Retry-After': '0' } }
    : problem(status, 'Service unavailable');

function send(response: ServerResponse, { status, body, headers }: Answer, plan: FaultPlan | undefined): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const write = (content: string, type = 'application/json; charset=utf-8'): void => {
    response.writeHead(status, { ...cors, 'Content-Type': type, 'Content-Length': Buffer.byteLength(content), ...headers });
    response.end(content);
  };
  const bodyFault = status === 200 ? plan?.fault : undefined;
  if (bodyFault === 'reset') {
    response.writeHead(200, { ...cors, 'Content-Length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 5);
  } else if (bodyFault === 'half') write(text.slice(0, text.length / 2));
  else if (bodyFault === 'html')
    write('<!doctype html><title>Vedlikehold</title><p>Statistikkbanken er stengt for vedlikehold.</p>', 'text/html');
  else if (bodyFault === 'slow') setTimeout(() => write(text), plan?.delay ?? 1500).unref();
  else if (bodyFault === 'size')
    write(JSON.stringify({ ...(body as object), value: (body as { value?: unknown[] }).value?.slice(1) }));
  else if (bodyFault === 'reshape') write(JSON.stringify({ dataset: body }));
  else write(text);
}

const configuration = ({ calls, window }: { calls: number; window: number }, maxDataCells: number) => ({
  apiVersion: '2.0.0',
  languages: [
    { id: 'no', label: 'Norsk' },
    { id: 'en', label: 'English' },
  ],
  defaultLanguage: 'no',
  maxDataCells,
  maxCallsPerTimeWindow: calls,
  timeWindow: window / 1000,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  defaultDataFormat: 'json-stat2',
  dataFormats: ['json-stat2'],
  features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
});

function codeList(tables: ReadonlyMap<string, ServedTable>, id: string): Answer {
  const list = [...tables.values()]
    .flatMap(({ variables }) => variables.flatMap(({ lists }) => lists))
    .find((served) => served.id.toLowerCase() === id);
  if (!list) return problem(404, 'Non-existent codelist');
  return ok({
    id: list.id,
    label: list.label,
    language: 'no',
    type: 'Aggregation',
    values: list.groups.map(({ code, label, members }) => ({ code, label, valueMap: members })),
    links: [],
  });
}

/** Answers as KLASS does, with XML unless the call asks for JSON. */
function klass(path: string, search: URLSearchParams, accept: string): Answer {
  if (!path.endsWith('.json') && !accept.includes('json')) return { status: 200, body: '<codeList/>' };
  const [, classification, resource] =
    /^\/api\/klass\/v1\/classifications\/(\d+)\/(codesat|corresponds)(?:\.json)?$/.exec(path) ?? [];
  if (classification !== '131') return { status: 404, body: `No Classification found for ${String(classification)}` };
  if (resource === 'codesat') {
    const date = search.get('date') ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { status: 400, body: 'Required parameter date' };
    const codes = municipalitiesIn(Number(date.slice(0, 4))).map(({ code, name }) => ({
      ...{ code, parentCode: null, level: '1', name, shortName: '', presentationName: '' },
    }));
    return ok({
      codes: [...codes, { code: '9999', parentCode: null, level: '1', name: 'Uoppgitt', shortName: '', presentationName: '' }],
    });
  }
  if (search.get('targetClassificationId') !== '128' || search.get('from') === null)
    return { status: 404, body: 'No correspondence table found' };
  return ok({
    correspondenceItems: municipalitiesOfToday.map(({ code, name, centralityClass }) => ({
      ...{ sourceCode: code, sourceName: name, sourceShortName: '', targetCode: String(centralityClass) },
      ...{ targetName: `Sentralitet ${centralityClass}`, targetShortName: '', validFrom: '2024-01-01', validTo: null },
    })),
  });
}
