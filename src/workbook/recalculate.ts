import { asFault } from './fault';
import { runOptions } from './runOptions';

/** Has Excel calculate every formula anew, also those that it believes are up to date. */
export async function recalculate(): Promise<void> {
  try {
    await Excel.run(runOptions(), async (context) => {
      context.application.calculate('FullRebuild');
      await context.sync();
    });
  } catch (error) {
    throw asFault(error);
  }
}
