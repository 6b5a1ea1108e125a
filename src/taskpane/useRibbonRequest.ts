import { useEffect, useRef } from 'react';
import type { PaneRequest } from './ribbon';

/** What the ribbon or the keyboard last requested of the tables. */
export interface RibbonRequest {
  readonly what: Exclude<PaneRequest, 'help'>;
  /** How many requests there have been: the same request twice is two. */
  readonly count: number;
}

/** Does the work once each time the ribbon requests it. */
export function useRibbonRequest(what: RibbonRequest['what'], request: RibbonRequest | undefined, work: () => void): void {
  const done = useRef(0);
  useEffect(() => {
    if (request?.what !== what || request.count === done.current) return;
    done.current = request.count;
    work();
  });
}
