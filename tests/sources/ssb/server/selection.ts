/** Reads what a question selects, in all the forms that PxWebApi v2 and v1 accept. */

import type { ServedCategory, ServedList, ServedTable, ServedVariable } from './servedTable';

/** The service's refusal of a question. */
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

/** One variable of a question: its codes or expressions, and the grouping list that they belong to. */
export interface Part {
  readonly variable: string;
  readonly list?: string | undefined;
  readonly codes: readonly string[];
}

/** @throws Refusal */
export function select(table: ServedTable, parts: readonly Part[]): readonly Selected[] {
  for (const { variable } of parts)
    if (!table.variables.some(({ id }) => sameId(id, variable))) throw new Refusal(400, 'Non-existent variable');
  return table.variables.flatMap((variable): Selected[] => {
    const part = parts.find((asked) => sameId(asked.variable, variable.id));
    if (!part || part.codes.length === 0) {
      if (variable.elimination) return [];
      throw new Refusal(400, 'Missing selection for mandatory variable');
    }
    const list = part.list === undefined ? undefined : listOf(variable, part.list);
    const all = list ? list.groups.map(({ code, label }) => ({ code, label })) : variable.categories;
    const chosen = new Set(part.codes.flatMap((expression) => codesChosenBy(expression, all)));
    return [{ variable, categories: all.filter(({ code }) => chosen.has(code)) }];
  });
}

const sameId = (first: string, second: string): boolean => first.toLowerCase() === second.toLowerCase();

function listOf({ lists }: ServedVariable, id: string): ServedList {
  const list = lists.find((served) => sameId(served.id, id));
  if (!list) throw new Refusal(400, 'Non-existent codelist');
  return list;
}

function codesChosenBy(expression: string, all: readonly ServedCategory[]): string[] {
  const codes = all.map(({ code }) => code);
  const indexOf = (code: string): number => {
    const index = codes.findIndex((served) => sameId(served, code));
    if (index < 0) throw new Refusal(400, 'Non-existent value');
    return index;
  };
  const [, call, inner = ''] = /^\[?(top|bottom|from|to|range)\(([^)]*)\)\]?$/i.exec(expression) ?? [];
  switch (call?.toLowerCase()) {
    case 'top':
      return codes.slice(-Number(inner));
    case 'bottom':
      return codes.slice(0, Number(inner));
    case 'from':
      return codes.slice(indexOf(inner));
    case 'to':
      return codes.slice(0, indexOf(inner) + 1);
    case 'range': {
      const [first = '', last = ''] = inner.split(',');
      return codes.slice(indexOf(first), indexOf(last) + 1);
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
  return [codes[indexOf(expression)] ?? ''];
}

/** Reads the variables of an address such as `valueCodes[Region]=K-4024,K-4001&codelist[Region]=agg_KommSummer`. */
export function partsOfAddress(search: URLSearchParams): Part[] {
  const parts = new Map<string, { list?: string; codes: string[] }>();
  for (const [name, value] of search) {
    const [, parameter, variable] = /^(valueCodes|codelist|outputValues)\[([^\]]+)\]$/i.exec(name) ?? [];
    if (parameter === undefined || variable === undefined) continue;
    const part = parts.get(variable) ?? { codes: [] };
    if (parameter.toLowerCase() === 'codelist') part.list = value;
    if (parameter.toLowerCase() === 'valuecodes') part.codes.push(...splitAtCommas(value));
    parts.set(variable, part);
  }
  return [...parts].map(([variable, { list, codes }]) => ({ variable, list, codes }));
}

/** Splits at the commas outside brackets. */
const splitAtCommas = (value: string): string[] => value.match(/(?:[^,([]|\[[^\]]*\]|\([^)]*\))+/g) ?? [];

/** Reads the body of a question to v2. */
export function partsOfBody(body: unknown): Part[] {
  const { selection = [] } = body as { selection?: { variableCode: string; codelist?: string; valueCodes: string[] }[] };
  return selection.map(({ variableCode, codelist, valueCodes }) => ({
    variable: variableCode,
    list: codelist,
    codes: valueCodes,
  }));
}

/** Reads the body of a question to v1, where the filter names the grouping list. */
export function partsOfOldBody(body: unknown): Part[] {
  const { query = [] } = body as { query?: { code: string; selection: { filter: string; values: string[] } }[] };
  return query.map(({ code, selection: { filter, values } }) => {
    const list = /^agg(?:_single)?:(.+)$/.exec(filter)?.[1];
    if (list !== undefined) return { variable: code, list: `agg_${list}`, codes: values };
    return { variable: code, codes: filter === 'top' ? [`top(${values[0] ?? '1'})`] : values };
  });
}
