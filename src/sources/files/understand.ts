/** Works out where the table is among the cells, what each column holds, and what the user must be asked. It guesses nothing without asking. */

import type { DataTableKey } from '../../case/dataTables';
import { dimensionOf } from './categories';
import { columnsOf } from './columns';
import { layoutOf } from './layout';
import type { DecimalMark } from './numbers';
import { asked } from './questions';
import type { ReadTable } from './ReadTable';
import type { Role } from './reasons';
import { isPublishedTable, targetsFor } from './targets';
import type { Choices, Column, Understanding } from './Understanding';

/** The default: NAV's figures for January are used for the year, as in the samples. */
const january = 1;

/** What can be understood without asking. The target is the data table that fits best. */
export function understand(table: ReadTable): Understanding {
  const layout = layoutOf(table.cells);
  const columns = columnsOf(table.cells, layout);
  const title = layout.titles[0];
  const tableNumber = /^"?(?:Tabell\s+)?(\d{5})\s*:/i.exec(title ?? '')?.[1];
  const said = [...layout.titles, ...layout.footnotes].some((text) =>
    /statistisk sentralbyrå|statistics norway|\bssb\b/i.test(text),
  );
  const open = {
    name: table.name,
    title,
    tableNumber,
    // Titles of Statistikkbanken have the table number, the contents and, after `etter`, the categories.
    statisticsNorway: said || (tableNumber !== undefined && (isPublishedTable(tableNumber) || / etter | by /.test(title ?? ''))),
    layout,
    columns,
    choices: { month: january },
    answered: [],
  };
  return asked({ ...open, target: targetsFor(open)[0] });
}

/** Groups of roles that only one column can have. A column that loses such a role is ignored, and the user is asked about it. */
const onlyOne: readonly (readonly Role[])[] = [
  ['place', 'codeAndPlace'],
  ['code'],
  ['level'],
  ['year'],
  ['sex'],
  ['contents'],
  ['residence'],
  ['workplace'],
];

/** Sets the role of a column, as the user has answered. A column of figures for one year takes the year from its heading. */
export function withRole(understanding: Understanding, column: number, role: Role): Understanding {
  const rivals = onlyOne.find((roles) => roles.includes(role)) ?? [];
  const alone = {
    ...understanding,
    columns: understanding.columns.map((other): Column =>
      other.index !== column && rivals.includes(other.role)
        ? { ...other, role: 'ignore', certainty: 'unsure', reason: 'replaced' }
        : other,
    ),
  };
  return changed(alone, column, (own) => ({
    ...own,
    role,
    certainty: 'sure',
    reason: 'chosen',
    ...(role === 'category' && own.dimension === undefined ? { dimension: dimensionOf(own.header, own.words) } : {}),
    ...((role === 'value' || role === 'yearValue') && own.decimal === undefined && own.facts.example === undefined
      ? { decimal: 'none' as const }
      : {}),
  }));
}

/** Sets the decimal mark of a column, as the user has answered. */
export function withDecimal(understanding: Understanding, column: number, decimal: DecimalMark): Understanding {
  return changed(understanding, column, (own) => ({ ...own, decimal }));
}

/** Sets the answer to a question about the whole table: the month, the year, what the figures show, … */
export function withChoice<Key extends keyof Choices>(
  understanding: Understanding,
  key: Key,
  value: NonNullable<Choices[Key]>,
): Understanding {
  const { choices, answered } = understanding;
  return asked({
    ...understanding,
    choices: { ...choices, [key]: value },
    answered: [...answered.filter((one) => one !== key), key],
  });
}

/** Changes the data table that the file is read for. */
export const withTarget = (understanding: Understanding, target: DataTableKey): Understanding =>
  asked({ ...understanding, target });

/** Confirms the roles of all columns. */
export const withColumnsConfirmed = (understanding: Understanding): Understanding =>
  asked({ ...understanding, columns: understanding.columns.map((column) => ({ ...column, certainty: 'sure' as const })) });

function changed(understanding: Understanding, index: number, change: (column: Column) => Column): Understanding {
  const columns = understanding.columns.map((column) => (column.index === index ? change(column) : column));
  return asked({ ...understanding, columns });
}
