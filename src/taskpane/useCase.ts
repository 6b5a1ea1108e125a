import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../text';
import type { CaseChanges } from '../workbook/changeCase';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { openCase, type WorkbookCase } from '../workbook/readWorkbook';
import type { Platform } from './platform';

export type CaseState =
  | { readonly status: 'reading' }
  | { readonly status: 'none' }
  | { readonly status: 'read'; readonly opened: WorkbookCase }
  | { readonly status: 'fault'; readonly fault: WorkbookFault };

export interface CaseInWorkbook {
  readonly state: CaseState;
  readonly readAgain: () => Promise<void>;
  /** Writes to the workbook and reads it again. @throws WorkbookFault when nothing was changed */
  readonly change: (changes: CaseChanges) => Promise<void>;
  /** Takes back the last change that the pane made; undefined when there is none. @throws WorkbookFault */
  readonly undo: (() => Promise<void>) | undefined;
}

/** Returns the change that restores what `before` has where the given change writes. */
const inverseOf = ({ values, lists, figures, assumptions }: CaseChanges, before: WorkbookCase): CaseChanges => {
  const valuesBefore = <Key extends string, Value>(
    changed: Readonly<Partial<Record<Key, unknown>>> | undefined,
    from: Readonly<Record<Key, Value>>,
  ) => Object.fromEntries((Object.keys(changed ?? {}) as Key[]).map((key) => [key, from[key]])) as Partial<Record<Key, Value>>;
  return {
    values: valuesBefore(values, before.case),
    lists: valuesBefore(lists, before.data),
    figures: valuesBefore(figures, before.data),
    ...(assumptions && { assumptions: before.assumptions }),
  };
};

/** The pause in the user's typing, in milliseconds, after which the case is read. */
const pause = 400;

/** Reads the case from the workbook, and gives the functions that change it and read it again. The case is kept in the workbook only. */
export function useCase(language: Language, watchWorkbook: Platform['watchWorkbook']): CaseInWorkbook {
  const [state, setState] = useState<CaseState>({ status: 'reading' });
  /** The number of the newest reading. An older reading may end later and is ignored. */
  const newest = useRef(0);
  const readAgain = useCallback(async () => {
    const reading = ++newest.current;
    const next = await openCase(language).then(
      (opened): CaseState => ({ status: 'read', opened }),
      (error: unknown): CaseState => {
        const fault = asFault(error);
        return fault.key === 'noCase' ? { status: 'none' } : { status: 'fault', fault };
      },
    );
    if (reading === newest.current) setState(next);
  }, [language]);
  useEffect(() => void readAgain(), [readAgain]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchWorkbook(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [readAgain, watchWorkbook]);
  const [inverse, setInverse] = useState<CaseChanges>();
  const write = useCallback(
    async (changes: CaseChanges) => {
      const { changeCase } = await import('../workbook/changeCase');
      await changeCase(changes, language);
      await readAgain();
    },
    [language, readAgain],
  );
  const change = useCallback(
    async (changes: CaseChanges) => {
      await write(changes);
      if (state.status === 'read') setInverse(inverseOf(changes, state.opened));
    },
    [write, state],
  );
  const undo = useMemo(
    () =>
      inverse &&
      (async () => {
        await write(inverse);
        setInverse(undefined);
      }),
    [write, inverse],
  );
  return useMemo(() => ({ state, readAgain, change, undo }), [state, readAgain, change, undo]);
}
