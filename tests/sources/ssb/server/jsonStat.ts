/** Writes the metadata and figures of served tables in the form that Statistics Norway gives them: JSON-stat, and for v1 its own. */

import type { Selected } from './selection';
import type { ServedCategory, ServedTable, ServedVariable } from './servedTable';

const category = (categories: readonly ServedCategory[], metric: boolean) => ({
  // The service sorts the keys by code, so only the index gives the order of the categories.
  index: Object.fromEntries(
    categories.map(({ code }, index) => [code, index] as const).sort(([first], [second]) => (first < second ? -1 : 1)),
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

const roles = (variables: readonly ServedVariable[]) => {
  const idsWith = (role: ServedVariable['role']) => variables.filter((variable) => variable.role === role).map(({ id }) => id);
  return { time: idsWith('time'), metric: idsWith('metric'), ...(idsWith('geo').length > 0 ? { geo: idsWith('geo') } : {}) };
};

export function metadata(table: ServedTable, root: string): unknown {
  const { id, title, updated, variables } = table;
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source: 'Statistisk sentralbyrå',
    updated,
    role: roles(variables),
    id: variables.map((variable) => variable.id),
    size: variables.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(
      variables.map((variable) => [
        variable.id,
        {
          label: variable.label,
          category: category(variable.categories, variable.role === 'metric'),
          extension: {
            elimination: variable.elimination,
            show: variable.role === 'time' ? 'code' : 'value',
            codeLists: variable.lists.map((list) => ({
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

export const tableInformation = ({ id, title, updated, variables }: ServedTable, root: string): unknown => {
  const years = variables.find(({ role }) => role === 'time')?.categories.map(({ code }) => code) ?? [];
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
  variables: variables.map(({ id, label, categories, elimination, role }) => ({
    code: id,
    text: label,
    values: categories.map(({ code }) => code),
    valueTexts: categories.map((served) => served.label),
    ...(elimination ? { elimination } : {}),
    ...(role === 'time' ? { time: true } : {}),
  })),
});

/** The selected cells row by row. A figure that is not available is null, with the status `.`. */
export function dataset(
  table: ServedTable,
  selected: readonly Selected[],
): Record<string, unknown> & { value: (number | null)[] } {
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const fill = (depth: number, codes: Readonly<Record<string, string>>): void => {
    const next = selected[depth];
    if (next) {
      for (const { code } of next.categories) fill(depth + 1, { ...codes, [next.variable.id]: code });
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
    role: roles(selected.map(({ variable }) => variable)),
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
