import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../text';
import { openCase } from '../workbook/commands';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';

export type CaseState =
  | { readonly status: 'reading' }
  | { readonly status: 'none' }
  | { readonly status: 'read'; readonly opened: WorkbookCase }
  | { readonly status: 'fault'; readonly fault: WorkbookFault };

/** The case as it stands in the workbook, and a way to read it again: it lives there, never here. */
export function useCase(language: Language): { readonly state: CaseState; readonly readAgain: () => Promise<void> } {
  const [state, setState] = useState<CaseState>({ status: 'reading' });
  const readAgain = useCallback(async () => {
    try {
      setState({ status: 'read', opened: await openCase(language) });
    } catch (error) {
      const fault = asFault(error);
      setState(fault.key === 'noCase' ? { status: 'none' } : { status: 'fault', fault });
    }
  }, [language]);
  useEffect(() => void readAgain(), [readAgain]);
  return { state, readAgain };
}
