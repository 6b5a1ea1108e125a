import { asFault } from './fault';
import { runAtOnce } from './runExcel';

/** Makes a sheet the active one. Does nothing when the sheet has been deleted. @throws WorkbookFault */
export async function activateSheet(name: string): Promise<void> {
  try {
    await runAtOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      await context.sync();
      if (!sheet.isNullObject) sheet.activate();
      await context.sync();
    });
  } catch (error) {
    throw asFault(error);
  }
}
