import { runCommand } from './runExcel';

/** More than one, because Excel may still be busy with what made the run fail. */
const attempts = 3;

/** Runs `undo` until it succeeds, three times at most. @returns whether it succeeded */
export async function undoWithRetries(undo: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const isDone = await runCommand(undo).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  return false;
}
