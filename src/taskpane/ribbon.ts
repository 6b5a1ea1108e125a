/** The commands of the ribbon and the keyboard. */

import { type ribbonWords } from '../text/pane/ribbon';

export type RibbonAction = keyof typeof ribbonWords;

/** The id of each command, which the manifest and the shortcuts use. */
export const actionIds: Record<RibbonAction, string> = {
  open: 'Omst.Open',
  generate: 'Omst.Generate',
  recalculate: 'Omst.Recalculate',
  copy: 'Omst.Copy',
  help: 'Omst.Help',
};

/**
 * The shortcuts have three modifiers and a letter. Excel itself uses none of them. Ctrl+Alt alone is AltGr, with which a Norwegian keyboard writes signs.
 */
export const shortcuts: Record<RibbonAction, string> = {
  open: 'Ctrl+Alt+Shift+O',
  generate: 'Ctrl+Alt+Shift+T',
  recalculate: 'Ctrl+Alt+Shift+R',
  copy: 'Ctrl+Alt+Shift+K',
  help: 'Ctrl+Alt+Shift+H',
};

/** The commands that the pane carries out. */
export type PaneRequest = Exclude<RibbonAction, 'recalculate' | 'open'>;
type Listener = (request: PaneRequest) => void;

/** Passes requests on to the pane. A request that is sent before the pane listens waits for it. */
export function requestLine(): { readonly send: Listener; readonly onRequest: (listener: Listener) => () => void } {
  let waiting: PaneRequest | undefined;
  const listeners = new Set<Listener>();
  return {
    send: (request) => {
      if (listeners.size === 0) waiting = request;
      for (const listener of listeners) listener(request);
    },
    onRequest: (listener) => {
      listeners.add(listener);
      if (waiting) listener(waiting);
      waiting = undefined;
      return () => void listeners.delete(listener);
    },
  };
}
