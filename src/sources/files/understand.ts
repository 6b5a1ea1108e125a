/** What a table of cells holds: where it lies, what each column is, and what has to be asked. Nothing is guessed silently. */

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

/** As the samples have it: NAV's figures of January stand for the year. */
const january = 1;

/** The table as it can be understood without asking. Its target is the data table that fits best. */
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
    // Statistikkbanken's own title: number, contents and what the figures are divided by.
    statisticsNorway: said || (tableNumber !== undefined && (isPublishedTable(tableNumber) || / etter | by /.test(title ?? ''))),
    layout,
    shape: columns.some(({ role }) => role === 'yearValue') ? ('wide' as const) : ('long' as const),
    columns,
    choices: { month: january },
    answered: [],
  };
  return asked({ ...open, target: targetsFor(open)[0]?.target });
}

/** Roles that one column alone can have: another that had it is not used any more, and that is asked about. */
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

/** The understanding when the user says what a column holds. A column that is to hold figures of one year gets its year from its heading. */
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

/** The understanding when the user says which mark a column has before its decimals. */
export function withDecimal(understanding: Understanding, column: number, decimal: DecimalMark): Understanding {
  return changed(understanding, column, (own) => ({ ...own, decimal }));
}

/** The understanding when the user answers a question about the whole table: the month, the year, what the figures show, … */
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

/** The understanding for another data table. */
export const withTarget = (understanding: Understanding, target: DataTableKey): Understanding =>
  asked({ ...understanding, target });

/** The understanding when everything that is unsure is right as it stands. */
export const withColumnsConfirmed = (understanding: Understanding): Understanding =>
  asked({ ...understanding, columns: understanding.columns.map((column) => ({ ...column, certainty: 'sure' as const })) });

function changed(understanding: Understanding, index: number, change: (column: Column) => Column): Understanding {
  const columns = understanding.columns.map((column) => (column.index === index ? change(column) : column));
  return asked({ ...understanding, columns, shape: columns.some(({ role }) => role === 'yearValue') ? 'wide' : 'long' });
}
