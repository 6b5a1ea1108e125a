import { useEffect, useRef } from 'react';
import type { PaneRequest } from './ribbon';

/** The last request of the ribbon or the keyboard to the step of tables. */
export interface RibbonRequest {
  readonly what: Exclude<PaneRequest, 'help'>;
  /** The number of requests so far, which tells two equal requests apart. */
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
