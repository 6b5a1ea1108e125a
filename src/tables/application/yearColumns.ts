import { dataTables } from '../../case/dataTables';
import type { Column, Formula } from '../definition';
import { missing, type newestYear } from '../observed';

/** The keys of year columns, oldest first: `y1`, `y2`, … */
export const yearKeys = (count: number): string[] => Array.from({ length: count }, (_, index) => `y${index + 1}`);

/** Returns the formula for the newest year of a data table, with '='. It gives `..` while the table is empty. */
export function newestHeld(key: Parameters<typeof newestYear>[0]): string {
  const years = `${dataTables[key].table}[År]`;
  return `=IF(COUNT(${years})=0,${missing},MAX(${years}))`;
}

/** Returns the year columns of a block. The last header is the newest year and the others are calculated from it, so new figures move all of them. */
export function yearColumns(block: string, count: number, newest: Formula | string, width: number): Column[] {
  const keys = yearKeys(count);
  const last = keys.at(-1) ?? '';
  return keys.map((key, index): Column => {
    const back = count - 1 - index;
    return {
      key,
      title:
        back === 0
          ? newest
          : (sheet) => `=IF(ISNUMBER(${sheet.headerCell(block, last)}),${sheet.headerCell(block, last)}-${back},${missing})`,
      format: 'count',
      width,
    };
  });
}
