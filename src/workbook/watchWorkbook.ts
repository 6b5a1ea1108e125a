import { runAtOnce } from './runExcel';

/**
 * Tells when cells of the workbook change, in Excel. A workbook that cannot tell is read when the pane is used instead.
 * @returns ends the telling
 */
export function watchWorkbook(onChange: () => void): () => void {
  let ended = false;
  const listening = begin(() => {
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

/** Outside Excel there is nothing to listen to, which is no reason for the pane not to open. */
async function begin(onChange: () => void) {
  return runAtOnce(async (context) => {
    const listener = context.workbook.worksheets.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return listener;
  });
}
