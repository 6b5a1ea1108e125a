import type { IWorkbookData } from '@univerjs/core';

/** The size of the grid of a new sheet. The host enlarges it when cells are written near its edge. */
export const newSheetSize = { rowCount: 1_000, columnCount: 40 } as const;

const firstSheetId = '{00000000-0001-0000-0000-000000000000}';

/** Returns Univer's data of a workbook with one blank sheet. Each workbook has its own id, by which Univer's caches distinguish them. */
export const emptyWorkbook = (name: string, sheetName: string): Partial<IWorkbookData> => ({
  id: crypto.randomUUID(),
  name,
  sheetOrder: [firstSheetId],
  sheets: { [firstSheetId]: { id: firstSheetId, name: sheetName, ...newSheetSize } },
});
