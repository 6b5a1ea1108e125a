import { Button, Text, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { say, type Language } from '../text';
import { shellWords as words } from '../text/pane/shell';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
});

/** Says that the pane has changed the workbook, and offers to take the change back: Excel's own Undo does not reach what an add-in writes. */
export function Undo({ language, undo }: { readonly language: Language; readonly undo: () => Promise<void> }) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  return (
    <div className={styles.row}>
      <Text role="status" size={200}>
        {say(words.saved, language)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        onClick={() => void undo().catch((error: unknown) => setFault(asFault(error)))}
      >
        {say(words.undo, language)}
      </Button>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}
