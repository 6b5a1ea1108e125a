/** Reads what a question selects, in the ways PxWebApi v2 and v1 let it be written. */

import type { ServedCategory, ServedList, ServedTable, ServedVariable } from './servedTable';

/** An answer in place of figures. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {
    super(title);
  }
}

export interface Selected {
  readonly variable: ServedVariable;
  readonly categories: readonly ServedCategory[];
}

/** One variable of a question: which list its codes belong to, and the codes or expressions. */
export interface Part {
  readonly variable: string;
  readonly list?: string | undefined;
  readonly codes: readonly string[];
}

/** @throws Refusal */
export function select(table: ServedTable, parts: readonly Part[]): readonly Selected[] {
  for (const { variable } of parts)
    if (!table.variables.some(({ id }) => same(id, variable))) throw new Refusal(400, 'Non-existent variable');
  return table.variables.flatMap((variable): Selected[] => {
    const part = parts.find((one) => same(one.variable, variable.id));
    if (!part || part.codes.length === 0) {
      if (variable.elimination) return [];
      throw new Refusal(400, 'Missing selection for mandatory variable');
    }
    const list = part.list === undefined ? undefined : listOf(variable, part.list);
    const all = list ? list.groups.map(({ code, label }) => ({ code, label })) : variable.categories;
    const chosen = new Set(part.codes.flatMap((expression) => chosenBy(expression, all)));
    return [{ variable, categories: all.filter(({ code }) => chosen.has(code)) }];
  });
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function listOf({ lists }: ServedVariable, id: string): ServedList {
  const list = lists.find((one) => same(one.id, id));
  if (!list) throw new Refusal(400, 'Non-existent codelist');
  return list;
}

function chosenBy(expression: string, all: readonly ServedCategory[]): string[] {
  const codes = all.map(({ code }) => code);
  const at = (code: string): number => {
    const place = codes.findIndex((one) => same(one, code));
    if (place < 0) throw new Refusal(400, 'Non-existent value');
    return place;
  };
  const [, call, inner = ''] = /^\[?(top|bottom|from|to|range)\(([^)]*)\)\]?$/i.exec(expression) ?? [];
  switch (call?.toLowerCase()) {
    case 'top':
      return codes.slice(-Number(inner));
    case 'bottom':
      return codes.slice(0, Number(inner));
    case 'from':
      return codes.slice(at(inner));
    case 'to':
      return codes.slice(0, at(inner) + 1);
    case 'range': {
      const [first = '', last = ''] = inner.split(',');
      return codes.slice(at(first), at(last) + 1);
    }
    default:
      break;
  }
  if (/[*?]/.test(expression)) {
    const pattern = expression
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    return codes.filter((code) => new RegExp(`^${pattern}$`, 'i').test(code));
  }
  return [codes[at(expression)] ?? ''];
}

/** The variables of an address: `valueCodes[Region]=K-4024,K-4001&codelist[Region]=agg_KommSummer`. */
export function partsOfAddress(search: URLSearchParams): Part[] {
  const parts = new Map<string, { list?: string; codes: string[] }>();
  for (const [name, value] of search) {
    const [, what, variable] = /^(valueCodes|codelist|outputValues)\[([^\]]+)\]$/i.exec(name) ?? [];
    if (what === undefined || variable === undefined) continue;
    const part = parts.get(variable) ?? { codes: [] };
    if (what.toLowerCase() === 'codelist') part.list = value;
    if (what.toLowerCase() === 'valuecodes') part.codes.push(...split(value));
    parts.set(variable, part);
  }
  return [...parts].map(([variable, { list, codes }]) => ({ variable, list, codes }));
}

/** By the commas that are not within brackets. */
const split = (value: string): string[] => value.match(/(?:[^,([]|\[[^\]]*\]|\([^)]*\))+/g) ?? [];

/** The body of a question to v2. */
export function partsOfBody(body: unknown): Part[] {
  const { selection = [] } = body as { selection?: { variableCode: string; codelist?: string; valueCodes: string[] }[] };
  return selection.map(({ variableCode, codelist, valueCodes }) => ({
    variable: variableCode,
    list: codelist,
    codes: valueCodes,
  }));
}

/** The body of a question to v1, where the list stands in the filter. */
export function partsOfOldBody(body: unknown): Part[] {
  const { query = [] } = body as { query?: { code: string; selection: { filter: string; values: string[] } }[] };
  return query.map(({ code, selection: { filter, values } }) => {
    const grouped = /^agg(?:_single)?:(.+)$/.exec(filter)?.[1];
    if (grouped !== undefined) return { variable: code, list: `agg_${grouped}`, codes: values };
    return { variable: code, codes: filter === 'top' ? [`top(${values[0] ?? '1'})`] : values };
  });
}
