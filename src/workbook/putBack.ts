import { runCommand } from './runExcel';

/** Excel may still be busy with what made the run fail. */
const attempts = 3;

/** Undoes what a failed run did. @returns whether it got through */
export async function putBack(undo: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const isDone = await runCommand(undo).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  return false;
}
