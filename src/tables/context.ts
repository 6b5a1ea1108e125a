import type { Case } from '../case/case';
import { dataTables, sourceHeader, type CaseData, type DataTableKey } from '../case/dataTables';
import { industriesOf, municipalitiesOf } from '../case/rows';
import { ruleAt } from '../rules';
import { say, type Language } from '../text';
import type { TableContext, TableId } from './definition';

/** Returns the publications that some source cells name, each once. What follows a semicolon says what was done with the figures, and is left out. */
const sourcesOf = (cells: readonly string[]): string[] => [...new Set(cells.map((cell) => cell.split(';')[0]?.trim() ?? cell))];

/** Returns what the tables of a case may read when they are laid out. */
export function contextOf(
  read: Case,
  data: CaseData,
  language: Language,
  tables: ReadonlySet<TableId>,
  own: TableContext['ownAssumptions'] = {},
): TableContext {
  const date = read.grantDate ?? undefined;
  const column = (rows: CaseData[keyof CaseData], index: number): string[] => [
    ...new Set(rows.map((row) => row[index]).filter((value): value is string => typeof value === 'string' && value !== '')),
  ];
  const headers = (key: DataTableKey): string[] => dataTables[key].columns.map(({ header }) => header);
  return {
    language,
    say: (words, values) => say(words, language, values),
    case: read,
    data,
    tables,
    ownAssumptions: own,
    municipalities: municipalitiesOf(data),
    focusAreas: column(data.focusAreas, 0),
    industries: industriesOf(data),
    sources: Object.fromEntries(
      (Object.keys(dataTables) as DataTableKey[]).map((key) => [
        key,
        sourcesOf(column(data[key], headers(key).indexOf(sourceHeader))),
      ]),
    ) as Record<DataTableKey, string[]>,
    planYears: ruleAt('period.programmeYears', date).value,
    seriesYears: ruleAt('analysis.years', date).value,
  };
}
