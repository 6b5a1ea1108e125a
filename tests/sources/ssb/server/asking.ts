/** How the tests ask: every service on this machine, no waiting to speak of, and a day of their own. */

import type { Wanted } from '../../../../src/sources/figures';
import type { SsbOptions } from '../../../../src/sources/ssb';
import type { SsbServer } from './startSsbServer';

export const today = '2026-11-23';

export const hjartdal: Wanted = {
  municipalities: [{ code: '4024', name: 'Hjartdal' }],
  counties: [{ code: '40', name: 'Telemark' }],
};

/** More calls than a test makes, so that only the test of the limit meets it. */
export const noLimit = { limit: { calls: 10_000, window: 1000 } };

export const asks = (server: SsbServer): SsbOptions & { baseUrl: string; fallbackUrl: string; klassUrl: string } => ({
  baseUrl: server.url,
  fallbackUrl: server.v1Url,
  klassUrl: server.klassUrl,
  today,
  pause: { interval: 50, cap: 1000 },
  retryDelay: 2,
});
