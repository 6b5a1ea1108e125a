import { dataTables } from '../../case/dataTables';
import type { Column, Formula } from '../definition';
import { missing, type newestYear } from '../observed';

/** The keys of year columns, oldest first. */
export const yearKeys = (count: number): string[] => Array.from({ length: count }, (_, index) => `y${index + 1}`);

/** The newest year that a data table holds, or missing while it is empty; with '='. */
export function newestHeld(key: Parameters<typeof newestYear>[0]): string {
  const years = `${dataTables[key].table}[År]`;
  return `=IF(COUNT(${years})=0,${missing},MAX(${years}))`;
}

/** Year columns of a block. The newest year stands in the last header and the others follow from it, so that new figures move the whole sheet. */
export function yearColumns(block: string, count: number, newest: Formula | string, width = 46): Column[] {
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
