import type { CopyForSharing } from '../workbook/copyForSharing';
import type { PaneRequest } from './ribbon';

/** The addresses of Statistics Norway's services on one server. */
export const servicesAt = (server: string): NonNullable<Platform['ssb']> => ({
  baseUrl: `${server}/api/pxwebapi/v2`,
  fallbackUrl: `${server}/api/v0`,
  klassUrl: `${server}/api/klass/v1`,
});

/** What the pane needs from the program around it besides the workbook. The program is Excel or the embedded workbook. */
export interface Platform {
  readonly copyForSharing: CopyForSharing;
  /** Calls `onChange` when the user has changed a cell. Returns a function that stops this. */
  readonly watchWorkbook: (onChange: () => void) => () => void;
  /** Calls the listener when the user asks for something by the ribbon or the keyboard. Returns a function that stops this. */
  readonly onRequest?: (listener: (request: PaneRequest) => void) => () => void;
  /** The folder of the documentation; undefined when there is none. */
  readonly documentation?: string;
  /** The addresses of Statistics Norway's services, when they are not the usual ones. */
  readonly ssb?: { readonly baseUrl?: string; readonly fallbackUrl?: string; readonly klassUrl?: string };
}
