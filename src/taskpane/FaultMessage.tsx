import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../text';

/** A fault of the workbook or of a source, which gives its own message in any language. */
interface Fault {
  readonly key: string;
  readonly in: (language: Language) => string;
}

/** The faults that are no errors, because the user stopped the work. */
const stopped: readonly string[] = ['cancelled', 'fetchCancelled'];

/** One sentence that says what is wrong and what to do. */
export function FaultMessage({ fault, language }: { readonly fault: Fault; readonly language: Language }) {
  return (
    <MessageBar intent={stopped.includes(fault.key) ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>{fault.in(language)}</MessageBarBody>
    </MessageBar>
  );
}
