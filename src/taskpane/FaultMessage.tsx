import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../text';
import type { WorkbookFault } from '../workbook/fault';

/** One sentence that says what is wrong and what to do. */
export function FaultMessage({ fault, language }: { readonly fault: WorkbookFault; readonly language: Language }) {
  const stopped = fault.key === 'cancelled';
  return (
    <MessageBar intent={stopped ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>{fault.in(language)}</MessageBarBody>
    </MessageBar>
  );
}
