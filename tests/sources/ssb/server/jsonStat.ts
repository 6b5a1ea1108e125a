/** Writes tables and figures as Statistics Norway's JSON-stat has them. */

import type { Selected } from './selection';
import type { ServedCategory, ServedTable, ServedVariable } from './servedTable';

const category = (categories: readonly ServedCategory[], metric: boolean) => ({
  // Keys by code, as the service sorts them: the index is what says the order.
  index: Object.fromEntries(
    categories.map(({ code }, at) => [code, at] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  ),
  label: Object.fromEntries(categories.map(({ code, label }) => [code, label])),
  ...(metric
    ? {
        unit: Object.fromEntries(
          categories.map(({ code, unit }) => [code, { base: unit ?? 'antall', decimals: unit === 'prosent' ? 1 : 0 }]),
        ),
      }
    : {}),
});

const role = (variables: readonly ServedVariable[]) => {
  const of = (wanted: ServedVariable['role']) => variables.filter((one) => one.role === wanted).map(({ id }) => id);
  return { time: of('time'), metric: of('metric'), ...(of('geo').length > 0 ? { geo: of('geo') } : {}) };
};

export function metadata(table: ServedTable, root: string): unknown {
  const { id, title, updated, variables } = table;
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: 'Statistisk sentralbyrå',
    updated,
    role: role(variables),
    id: variables.map((one) => one.id),
    size: variables.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(
      variables.map((one) => [
        one.id,
        {
          label: one.label,
          category: category(one.categories, one.role === 'metric'),
          extension: {
            elimination: one.elimination,
            show: one.role === 'time' ? 'code' : 'value',
            codeLists: one.lists.map((list) => ({
              id: list.id,
              label: list.label,
              type: 'Aggregation',
              links: [{ rel: 'metadata', hreflang: 'no', href: `${root}/codelists/${list.id}?lang=no` }],
            })),
          },
        },
      ]),
    ),
    extension: {
      px: {
        infofile: 'None',
        tableid: id,
        decimals: 0,
        'official-statistics': true,
        aggregallowed: true,
        copyright: false,
        language: 'no',
      },
      contact: [],
    },
    value: [],
  };
}

export const about = ({ id, title, updated, variables }: ServedTable, root: string): unknown => {
  const years = variables.find(({ role: is }) => is === 'time')?.categories.map(({ code }) => code) ?? [];
  return {
    language: 'no',
    id,
    label: title,
    description: '',
    updated,
    firstPeriod: years[0],
    lastPeriod: years.at(-1),
    category: 'public',
    variableNames: variables.map(({ label }) => label),
    source: 'Statistisk sentralbyrå',
    timeUnit: 'Annual',
    links: ['metadata', 'data'].map((rel) => ({ rel, hreflang: 'no', href: `${root}/tables/${id}/${rel}?lang=no` })),
  };
};

export const oldMetadata = ({ title, variables }: ServedTable): unknown => ({
  title,
  variables: variables.map(({ id, label, categories, elimination, role: is }) => ({
    code: id,
    text: label,
    values: categories.map(({ code }) => code),
    valueTexts: categories.map((one) => one.label),
    ...(elimination ? { elimination } : {}),
    ...(is === 'time' ? { time: true } : {}),
  })),
});

/** The chosen cells, row by row; what is not available is null with a dot. */
export function dataset(
  table: ServedTable,
  selected: readonly Selected[],
): Record<string, unknown> & { value: (number | null)[] } {
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const fill = (at: number, codes: Readonly<Record<string, string>>): void => {
    const next = selected[at];
    if (next) {
      for (const { code } of next.categories) fill(at + 1, { ...codes, [next.variable.id]: code });
      return;
    }
    const cell = table.cell(codes);
    if (cell === undefined) status[String(value.length)] = '.';
    value.push(cell ?? null);
  };
  fill(0, {});
  return {
    version: '2.0',
    class: 'dataset',
    label: table.title,
    source: 'Statistisk sentralbyrå',
    updated: table.updated,
    role: role(selected.map(({ variable }) => variable)),
    id: selected.map(({ variable }) => variable.id),
    size: selected.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(
      selected.map(({ variable, categories }) => [
        variable.id,
        {
          label: variable.label,
          category: category(categories, variable.role === 'metric'),
          extension: { elimination: variable.elimination, show: variable.role === 'time' ? 'code' : 'value' },
        },
      ]),
    ),
    extension: { px: { infofile: 'None', tableid: table.id, decimals: 0 } },
    value,
    ...(Object.keys(status).length > 0 ? { status } : {}),
  };
}
