import { useEffect, useRef } from 'react';
import type { Asked } from './Pane';

/** Does what the ribbon asks for, once each time it asks. */
export function useAsked(what: Asked['what'], asked: Asked | undefined, work: () => void): void {
  const done = useRef(0);
  useEffect(() => {
    if (asked?.what !== what || asked.count === done.current) return;
    done.current = asked.count;
    work();
  });
}
