import { Button, Spinner, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say, type Language } from '../text';
import { tablesStepWords as words } from '../text/pane/tablesStep';
import type { CopyForSharing } from '../workbook/copyForSharing';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';
import { useRibbonRequest, type RibbonRequest } from './useRibbonRequest';

type State =
  | { readonly status: 'idle' | 'copying' | 'opened' | 'downloaded' }
  | { readonly status: 'failed'; readonly fault: WorkbookFault };

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly language: Language;
  readonly copyForSharing: CopyForSharing;
  /** Whether tables are being made, so that the workbook is not ready to be copied. */
  readonly busy: boolean;
  readonly request?: RibbonRequest | undefined;
}

/** *Kopi for deling*: explains the copy, makes it at the press of a button, and says where it is. */
export function SharingCopy({ language, copyForSharing, busy, request }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<State>({ status: 'idle' });
  const copying = state.status === 'copying';

  const copy = async (): Promise<void> => {
    setState({ status: 'copying' });
    try {
      setState({ status: await copyForSharing() });
    } catch (error) {
      setState({ status: 'failed', fault: asFault(error) });
    }
  };

  useRibbonRequest('copy', request, () => void (copying || busy || copy()));

  return (
    <section className={styles.stack} aria-labelledby="copy">
      <Subtitle2 as="h2" id="copy" className={styles.heading}>
        {say(words.copyForSharing, language)}
      </Subtitle2>
      <Text>{say(words.copyKeeps, language)}</Text>
      <Button disabledFocusable={busy || copying} onClick={() => void copy()}>
        {say(words.makeCopy, language)}
      </Button>
      <div role="status">
        {copying && <Spinner size="tiny" label={say(words.copying, language)} labelPosition="after" />}
        {state.status === 'opened' && <Text>{say(words.copyOpened, language)}</Text>}
        {state.status === 'downloaded' && <Text>{say(words.copyDownloaded, language)}</Text>}
      </div>
      {state.status === 'failed' && <FaultMessage fault={state.fault} language={language} />}
    </section>
  );
}
