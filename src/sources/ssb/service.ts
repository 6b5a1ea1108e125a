/** The tables of Statistics Norway: what they hold, and figures out of them, through PxWebApi v2 or, where that does not answer, v1. */

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

/** The part of one variable that is asked for. A variable without a choice is left out, and answered as a sum. */
export interface Choice {
  readonly variable: string;
  readonly codeList?: string | undefined;
  readonly codes: readonly string[];
}

export interface Answer {
  readonly updated: string | undefined;
  /** By the code of each chosen variable; null is missing. */
  readonly cell: (codes: Readonly<Record<string, string>>) => number | null;
}

export interface Service {
  readonly client: Client;
  readonly baseUrl: string;
  readonly fallbackUrl: string;
  /** The most cells that one answer may hold. */
  readonly mostCells: number;
  readonly tables: Map<string, Promise<Table>>;
  readonly codeLists: Map<string, Promise<readonly Category[]>>;
  /** Once v2 does not answer, the rest of the tables go straight to v1; once neither does, there is no one to ask. */
  readonly unavailable: { v2: boolean; v1: boolean };
}

/** Longer addresses are refused somewhere above 2 100 characters, so they go in a body. */
const longestAddress = 2000;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** @throws CallFailure */
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
    // What the newer service said is what the user can act on, unless it said nothing.
    throw isUnavailable(v2Error) && !service.unavailable.v1 ? error : v2Error;
  }
}

async function tableOfV2({ client, baseUrl }: Service, id: string): Promise<Table> {
  const about = readDataset(await client.get(`${baseUrl}/tables/${encode(id)}/metadata?lang=no&outputFormat=json-stat2`));
  return { id, title: titleOf(about.title, id), updated: about.updated, variables: about.dimensions, version: 'v2' };
}

const aboutV1 = z.object({
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
  const about = aboutV1.safeParse(await client.get(`${fallbackUrl}/no/table/${encode(id)}/`));
  if (!about.success) throw new CallFailure('unreadable', { what: 'v1' });
  return {
    id,
    title: titleOf(about.data.title, id),
    updated: undefined,
    version: 'v1',
    variables: about.data.variables.map(({ code, text, values, valueTexts, elimination, time }) => ({
      id: code,
      label: text,
      role: code === 'ContentsCode' ? 'metric' : time === true || code === 'Tid' ? 'time' : 'other',
      categories: values.map((value, at) => ({ code: value, label: valueTexts[at] ?? value, unit: '' })),
      mayBeLeftOut: elimination ?? false,
      codeLists: [],
    })),
  };
}

/** Titles begin with the number of the table, which stands beside them anyway. */
const titleOf = (title: string, id: string): string => title.replace(new RegExp(`^${id}:?\\s*`), '');

const codeList = z.object({ values: z.array(z.object({ code: z.string(), label: z.string() })) });

/** The groups of a list, for instance the municipalities of today. @throws CallFailure */
export function codeListOf(service: Service, id: string): Promise<readonly Category[]> {
  const cached = service.codeLists.get(id) ?? findCodeList(service, id);
  service.codeLists.set(id, cached);
  return cached;
}

async function findCodeList({ client, baseUrl }: Service, id: string): Promise<readonly Category[]> {
  const list = codeList.safeParse(await client.get(`${baseUrl}/codelists/${encode(id)}?lang=no`));
  if (!list.success) throw new CallFailure('unreadable', { what: id });
  return list.data.values.map(({ code, label }) => ({ code, label, unit: '' }));
}

/** Figures of a table, in as many calls as its size takes. @throws CallFailure */
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

/** The choices, halved along the longest until each part is small enough. */
function pages(choices: readonly Choice[], mostCells: number): readonly (readonly Choice[])[] {
  const cells = choices.reduce((product, { codes }) => product * codes.length, 1);
  const longest = choices.reduce<Choice | undefined>(
    (long, one) => (long && long.codes.length >= one.codes.length ? long : one),
    undefined,
  );
  if (cells <= mostCells || !longest || longest.codes.length < 2) return [choices];
  const half = Math.ceil(longest.codes.length / 2);
  return [longest.codes.slice(0, half), longest.codes.slice(half)].flatMap((codes) =>
    pages(
      choices.map((one) => (one === longest ? { ...one, codes } : one)),
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

/** Files an answer's cells by their codes. An answer that lacks what was asked for is not that answer. */
function collectCells(
  { dimensions, values }: Dataset,
  page: readonly Choice[],
  order: readonly string[],
  cells: Map<string, number | null>,
): void {
  for (const { variable, codes } of page) {
    const own = new Set(dimensions.find(({ id }) => id === variable)?.categories.map(({ code }) => code));
    if (codes.some((code) => !own.has(code))) throw new CallFailure('unreadable', { what: variable });
  }
  if (dimensions.some(({ id, categories }) => !order.includes(id) && categories.length > 1))
    throw new CallFailure('unreadable', { what: dimensions.map(({ id }) => id).join(', ') });
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (values.length !== size) throw new CallFailure('unreadable', { what: 'size' });
  for (let at = 0; at < size; at += 1) {
    const codes: Record<string, string> = {};
    let rest = at;
    for (const { id, categories } of [...dimensions].reverse()) {
      codes[id] = categories[rest % categories.length]?.code ?? '';
      rest = Math.floor(rest / categories.length);
    }
    cells.set(keyOf(order, codes), values[at] ?? null);
  }
}
