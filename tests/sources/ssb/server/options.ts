/** What the tests of the fetch share: places, a date, and options that ask the server on this machine with hardly any waiting. */

import type { RequestedAreas } from '../../../../src/sources/figures';
import type { SsbOptions } from '../../../../src/sources/ssb';
import type { SsbServer } from './startSsbServer';

export const today = '2026-11-23';

export const hjartdal: RequestedAreas = {
  municipalities: [{ code: '4024', name: 'Hjartdal' }],
  counties: [{ code: '40', name: 'Telemark' }],
};

/** A limit that no test reaches, except those that set a limit of their own. */
export const noLimit = { limit: { calls: 10_000, window: 1000 } };

export const optionsFor = (server: SsbServer): SsbOptions & { baseUrl: string; fallbackUrl: string; klassUrl: string } => ({
  baseUrl: server.url,
  fallbackUrl: server.v1Url,
  klassUrl: server.klassUrl,
  today,
  limit: { interval: 50, calls: 1000 },
  retryDelay: 2,
});
