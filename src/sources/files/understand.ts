/** Works out where the table is among the cells, what each column holds, and which questions the user must answer. It makes no guess without a question. */

import type { DataTableKey } from '../../case/dataTables';
import { dimensionOf } from './categories';
import { columnsOf } from './columns';
import { layoutOf } from './layout';
import type { DecimalMark } from './numbers';
import { withQuestions } from './questions';
import type { ReadTable } from './ReadTable';
import type { Role } from './reasons';
import { isPublishedTable, targetsFor } from './targets';
import type { Choices, Column, Understanding } from './Understanding';

/** By default the figures of January stand for the year, as NAV's figures do in the samples. */
const january = 1;

/** Understands a table before the user has answered anything. The target is the data table that fits best. */
export function understand(table: ReadTable): Understanding {
  const layout = layoutOf(table.cells);
  const columns = columnsOf(table.cells, layout);
  const title = layout.titles[0];
  const tableNumber = /^"?(?:Tabell\s+)?(\d{5})\s*:/i.exec(title ?? '')?.[1];
  const namesPublisher = [...layout.titles, ...layout.footnotes].some((text) =>
    /statistisk sentralbyrå|statistics norway|\bssb\b/i.test(text),
  );
  const draft = {
    name: table.name,
    title,
    tableNumber,
    // Titles of Statistikkbanken hold the table number, the contents and, after `etter`, the categories.
    statisticsNorway:
      namesPublisher || (tableNumber !== undefined && (isPublishedTable(tableNumber) || / etter | by /.test(title ?? ''))),
    layout,
    columns,
    choices: { month: january },
    answered: [],
  };
  return withQuestions({ ...draft, target: targetsFor(draft)[0] });
}

/** Groups of roles that only one column can have. A column that loses such a role is ignored, and the user is asked about it. */
const exclusiveRoles: readonly (readonly Role[])[] = [
  ['place', 'codeAndPlace'],
  ['code'],
  ['level'],
  ['year'],
  ['sex'],
  ['contents'],
  ['residence'],
  ['workplace'],
];

/** Gives a column the role that the user has chosen. A column of figures for one year takes the year from its heading. */
export function withRole(understanding: Understanding, index: number, role: Role): Understanding {
  const rivals = exclusiveRoles.find((roles) => roles.includes(role)) ?? [];
  const withoutRivals = {
    ...understanding,
    columns: understanding.columns.map((column): Column =>
      column.index !== index && rivals.includes(column.role)
        ? { ...column, role: 'ignore', certainty: 'unsure', reason: 'replaced' }
        : column,
    ),
  };
  return changeColumn(withoutRivals, index, (column) => ({
    ...column,
    role,
    certainty: 'sure',
    reason: 'chosen',
    ...(role === 'category' && column.dimension === undefined ? { dimension: dimensionOf(column.header, column.words) } : {}),
    ...((role === 'value' || role === 'yearValue') && column.decimal === undefined && column.facts.example === undefined
      ? { decimal: 'none' as const }
      : {}),
  }));
}

/** Gives a column the decimal mark that the user has chosen. */
export function withDecimal(understanding: Understanding, index: number, decimal: DecimalMark): Understanding {
  return changeColumn(understanding, index, (column) => ({ ...column, decimal }));
}

/** Sets the answer to a question about the whole table: the month, the year, what the figures show, … */
export function withChoice<Key extends keyof Choices>(
  understanding: Understanding,
  key: Key,
  value: NonNullable<Choices[Key]>,
): Understanding {
  const { choices, answered } = understanding;
  return withQuestions({
    ...understanding,
    choices: { ...choices, [key]: value },
    answered: [...answered.filter((answeredKey) => answeredKey !== key), key],
  });
}

/** Sets the data table that the file is read for. */
export const withTarget = (understanding: Understanding, target: DataTableKey): Understanding =>
  withQuestions({ ...understanding, target });

/** Marks the roles of all columns as confirmed by the user. */
export const withColumnsConfirmed = (understanding: Understanding): Understanding =>
  withQuestions({
    ...understanding,
    columns: understanding.columns.map((column) => ({ ...column, certainty: 'sure' as const })),
  });

function changeColumn(understanding: Understanding, index: number, change: (column: Column) => Column): Understanding {
  const columns = understanding.columns.map((column) => (column.index === index ? change(column) : column));
  return withQuestions({ ...understanding, columns });
}
