import { asFault } from './fault';
import { runCommand } from './runExcel';

/** Makes Excel recalculate every formula, including those that it considers up to date. @throws WorkbookFault */
export async function recalculate(): Promise<void> {
  try {
    await runCommand(async (context) => {
      context.application.calculate('FullRebuild');
      await context.sync();
    });
  } catch (error) {
    throw asFault(error);
  }
}
