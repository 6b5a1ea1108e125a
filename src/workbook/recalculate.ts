import { asFault } from './fault';
import { runCommand } from './runExcel';

/** Has Excel calculate every formula anew, also those that it believes are up to date. */
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
