import { asFault } from './fault';
import { runAtOnce } from './runExcel';

/** Shows a sheet to the user; nothing happens when it has been deleted. */
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
