import type { CopyForSharing } from '../workbook/copyForSharing';
import type { PaneRequest } from './ribbon';

/** The services of Statistics Norway as they stand below one address. */
export const servicesAt = (server: string): NonNullable<Platform['ssb']> => ({
  baseUrl: `${server}/api/pxwebapi/v2`,
  fallbackUrl: `${server}/api/v0`,
  klassUrl: `${server}/api/klass/v1`,
});

/** What the pane needs of the program around it, beside the workbook itself: Excel, or the embedded workbook that stands in for it. */
export interface Platform {
  readonly copyForSharing: CopyForSharing;
  /** Tells when a person has changed a cell; what it returns ends the telling. */
  readonly watchWorkbook: (onChange: () => void) => () => void;
  /** What is asked for outside the pane: by the ribbon and the keyboard. */
  readonly onRequest?: (listener: (request: PaneRequest) => void) => () => void;
  /** The folder of the documentation, where there is one. */
  readonly documentation?: string;
  /** Addresses of Statistics Norway's services, where they are not the usual ones. */
  readonly ssb?: { readonly baseUrl?: string; readonly fallbackUrl?: string; readonly klassUrl?: string };
}
