/** What the ribbon and the keyboard can ask for outside the pane. */

import { type ribbonWords } from '../text/pane/ribbon';

export type RibbonAction = keyof typeof ribbonWords;

/** What each is called to Office: the manifest and the shortcuts name them so. */
export const actionIds: Record<RibbonAction, string> = {
  open: 'Omst.Open',
  generate: 'Omst.Generate',
  recalculate: 'Omst.Recalculate',
  copy: 'Omst.Copy',
  help: 'Omst.Help',
};

/**
 * Three modifiers and a letter: Excel itself has none of these, and Ctrl+Alt alone is AltGr, with which a Norwegian keyboard writes signs.
 */
export const shortcuts: Record<RibbonAction, string> = {
  open: 'Ctrl+Alt+Shift+O',
  generate: 'Ctrl+Alt+Shift+T',
  recalculate: 'Ctrl+Alt+Shift+R',
  copy: 'Ctrl+Alt+Shift+K',
  help: 'Ctrl+Alt+Shift+H',
};

/** What the pane is asked to do; the rest needs no pane. */
export type PaneRequest = Exclude<RibbonAction, 'recalculate' | 'open'>;
type Listener = (request: PaneRequest) => void;

/** Passes on what is asked, also what was asked before the pane was there to hear it. */
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
