import { runAtOnce } from './runExcel';

/**
 * Calls `onChange` when cells of the workbook change. Does nothing where Excel does not support the event; the pane then reads the workbook when it is used.
 * @returns a function that stops the calls
 */
export function watchWorkbook(onChange: () => void): () => void {
  let ended = false;
  const listening = startListening(() => {
    if (!ended) onChange();
  }).catch(() => undefined);
  return () => {
    ended = true;
    void listening.then((listener) =>
      listener === undefined
        ? undefined
        : runAtOnce(async (context) => {
            listener.remove();
            await context.sync();
          }, listener.context).catch(() => undefined),
    );
  };
}

/** Rejects outside Excel; the caller ignores that, so that the pane opens all the same. */
async function startListening(onChange: () => void) {
  return runAtOnce(async (context) => {
    const listener = context.workbook.worksheets.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return listener;
  });
}
