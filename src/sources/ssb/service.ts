/** Reads metadata and figures of Statistics Norway's tables through PxWebApi v2 or, where that does not answer, v1. */

import * as z from 'zod/mini';
import { CallFailure } from './callFailure';
import type { Client } from './client';
import { readDataset, type Category, type Dataset, type Dimension } from './readDataset';

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly updated: string | undefined;
  readonly variables: readonly Dimension[];
  readonly version: 'v1' | 'v2';
}

/** The codes of one variable to ask for. A variable without a choice is left out of the question, and the service sums over it. */
export interface Choice {
  readonly variable: string;
  /** The id of the grouping list that the codes belong to. */
  readonly codeList?: string | undefined;
  readonly codes: readonly string[];
}

export interface Answer {
  readonly updated: string | undefined;
  /** The figure for one code of each chosen variable. Null is missing. */
  readonly cell: (codes: Readonly<Record<string, string>>) => number | null;
}

export interface Service {
  readonly client: Client;
  readonly baseUrl: string;
  readonly fallbackUrl: string;
  /** The most cells that one answer may hold. */
  readonly mostCells: number;
  /** Metadata already asked for, by table number. */
  readonly tables: Map<string, Promise<Table>>;
  readonly codeLists: Map<string, Promise<readonly Category[]>>;
  /** True once a version has not answered. The rest of the tables are then not asked for there. */
  readonly unavailable: { v2: boolean; v1: boolean };
}

/** In characters. The service refuses addresses of more than about 2 100, so longer questions are sent as a body. */
const longestAddress = 2000;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The metadata of a table. @throws CallFailure */
export function tableOf(service: Service, id: string): Promise<Table> {
  const cached = service.tables.get(id) ?? findTable(service, id);
  service.tables.set(id, cached);
  return cached;
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof CallFailure && (error.reason === 'network' || error.reason === 'down');

async function findTable(service: Service, id: string): Promise<Table> {
  let v2Error: unknown = new CallFailure('network');
  if (!service.unavailable.v2)
    try {
      return await tableOfV2(service, id);
    } catch (error) {
      v2Error = error;
      service.unavailable.v2 = isUnavailable(error);
      if (!service.unavailable.v2 && !(error instanceof CallFailure && error.reason === 'missing')) throw error;
    }
  if (service.unavailable.v1) throw v2Error;
  try {
    return await tableOfV1(service, id);
  } catch (error) {
    if (error instanceof CallFailure && error.reason === 'cancelled') throw error;
    service.unavailable.v1 = isUnavailable(error);
    // The user gets v2's error when v2 answered, since that is the one to act on.
    throw isUnavailable(v2Error) && !service.unavailable.v1 ? error : v2Error;
  }
}

async function tableOfV2({ client, baseUrl }: Service, id: string): Promise<Table> {
  const metadata = readDataset(await client.get(`${baseUrl}/tables/${encode(id)}/metadata?lang=no&outputFormat=json-stat2`));
  return { id, title: titleOf(metadata.title, id), updated: metadata.updated, variables: metadata.dimensions, version: 'v2' };
}

const metadataV1 = z.object({
  title: z.string(),
  variables: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.optional(z.boolean()),
      time: z.optional(z.boolean()),
    }),
  ),
});

async function tableOfV1({ client, fallbackUrl }: Service, id: string): Promise<Table> {
  const metadata = metadataV1.safeParse(await client.get(`${fallbackUrl}/no/table/${encode(id)}/`));
  if (!metadata.success) throw new CallFailure('unreadable', { part: 'v1' });
  return {
    id,
    title: titleOf(metadata.data.title, id),
    updated: undefined,
    version: 'v1',
    variables: metadata.data.variables.map(({ code, text, values, valueTexts, elimination, time }) => ({
      id: code,
      label: text,
      role: code === 'ContentsCode' ? 'metric' : time === true || code === 'Tid' ? 'time' : 'other',
      categories: values.map((value, index) => ({ code: value, label: valueTexts[index] ?? value, unit: '' })),
      mayBeLeftOut: elimination ?? false,
      codeLists: [],
    })),
  };
}

/** The title without the table's number, since messages and rows give the number beside it. */
const titleOf = (title: string, id: string): string => title.replace(new RegExp(`^${id}:?\\s*`), '');

const codeList = z.object({ values: z.array(z.object({ code: z.string(), label: z.string() })) });

/** The groups of a grouping list, for instance today's municipalities. @throws CallFailure */
export function codeListOf(service: Service, id: string): Promise<readonly Category[]> {
  const cached = service.codeLists.get(id) ?? findCodeList(service, id);
  service.codeLists.set(id, cached);
  return cached;
}

async function findCodeList({ client, baseUrl }: Service, id: string): Promise<readonly Category[]> {
  const list = codeList.safeParse(await client.get(`${baseUrl}/codelists/${encode(id)}?lang=no`));
  if (!list.success) throw new CallFailure('unreadable', { part: id });
  return list.data.values.map(({ code, label }) => ({ code, label, unit: '' }));
}

/** Asks a table for figures, in as many calls as the limit of cells requires. @throws CallFailure */
export async function ask(service: Service, table: Table, choices: readonly Choice[]): Promise<Answer> {
  const order = choices.map(({ variable }) => variable);
  const cells = new Map<string, number | null>();
  let updated = table.updated;
  for (const page of pages(choices, service.mostCells)) {
    const answer = readDataset(await askPage(service, table, page));
    collectCells(answer, page, order, cells);
    updated ??= answer.updated;
  }
  return { updated, cell: (codes) => cells.get(keyOf(order, codes)) ?? null };
}

const keyOf = (order: readonly string[], codes: Readonly<Record<string, string>>): string =>
  order.map((variable) => codes[variable] ?? '').join('\n');

/** Splits the choices into pages below the limit of cells, by halving the choice with most codes. */
function pages(choices: readonly Choice[], mostCells: number): readonly (readonly Choice[])[] {
  const cells = choices.reduce((product, { codes }) => product * codes.length, 1);
  const longest = choices.reduce<Choice | undefined>(
    (longestSoFar, choice) => (longestSoFar && longestSoFar.codes.length >= choice.codes.length ? longestSoFar : choice),
    undefined,
  );
  if (cells <= mostCells || !longest || longest.codes.length < 2) return [choices];
  const half = Math.ceil(longest.codes.length / 2);
  return [longest.codes.slice(0, half), longest.codes.slice(half)].flatMap((codes) =>
    pages(
      choices.map((choice) => (choice === longest ? { ...choice, codes } : choice)),
      mostCells,
    ),
  );
}

function askPage({ client, baseUrl, fallbackUrl }: Service, table: Table, choices: readonly Choice[]): Promise<unknown> {
  if (table.version === 'v1')
    return client.post(`${fallbackUrl}/no/table/${encode(table.id)}/`, {
      query: choices.map(({ variable, codeList, codes }) => ({
        code: variable,
        selection: { filter: codeList === undefined ? 'item' : codeList.replace(/^agg_/, 'agg:'), values: codes },
      })),
      response: { format: 'json-stat2' },
    });
  const address = `${baseUrl}/tables/${encode(table.id)}/data?lang=no&outputFormat=json-stat2`;
  const parameters = choices.flatMap(({ variable, codeList, codes }) => [
    ...(codeList === undefined ? [] : [`${encode(`codelist[${variable}]`)}=${encode(codeList)}`]),
    `${encode(`valueCodes[${variable}]`)}=${codes.map(encode).join(',')}`,
  ]);
  const url = [address, ...parameters].join('&');
  if (url.length <= longestAddress) return client.get(url);
  return client.post(address, {
    selection: choices.map(({ variable, codeList, codes }) => ({
      variableCode: variable,
      ...(codeList === undefined ? {} : { codelist: codeList }),
      valueCodes: codes,
    })),
  });
}

/** Adds an answer's figures to the cells, by their codes. @throws CallFailure unreadable, when the answer does not hold exactly what the page asked for */
function collectCells(
  { dimensions, values }: Dataset,
  page: readonly Choice[],
  order: readonly string[],
  cells: Map<string, number | null>,
): void {
  for (const { variable, codes } of page) {
    const answeredCodes = new Set(dimensions.find(({ id }) => id === variable)?.categories.map(({ code }) => code));
    if (codes.some((code) => !answeredCodes.has(code))) throw new CallFailure('unreadable', { part: variable });
  }
  if (dimensions.some(({ id, categories }) => !order.includes(id) && categories.length > 1))
    throw new CallFailure('unreadable', { part: dimensions.map(({ id }) => id).join(', ') });
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (values.length !== size) throw new CallFailure('unreadable', { part: 'size' });
  for (let cell = 0; cell < size; cell += 1) {
    const codes: Record<string, string> = {};
    let rest = cell;
    for (const { id, categories } of [...dimensions].reverse()) {
      codes[id] = categories[rest % categories.length]?.code ?? '';
      rest = Math.floor(rest / categories.length);
    }
    cells.set(keyOf(order, codes), values[cell] ?? null);
  }
}
