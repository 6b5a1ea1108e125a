import { Button, Checkbox, Field, Link, ProgressBar, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { toSerial } from '../case/excelDate';
import { tablesOf } from '../tables';
import { packs } from '../tables/definition';
import { say, type Language } from '../text';
import { paneWords as words } from '../text/pane';
import { progressSteps } from '../text/workbook';
import type { CopyForSharing } from '../workbook/copyForSharing';
import { activateSheet } from '../workbook/activateSheet';
import { generateTables, type Made, type Pack, type Progress } from '../workbook/commands';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';
import { SharingCopy } from './SharingCopy';
import type { CaseState } from './useCase';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  boxes: { display: 'flex', flexDirection: 'column' },
});

const today = (): number => {
  const now = new Date();
  return toSerial(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10));
};

const nothingMade: Made = { sheets: [], setAside: [] };

interface Props {
  readonly language: Language;
  readonly state: CaseState;
  readonly copyForSharing: CopyForSharing;
}

/** Step 3: choose packs, make the tables with progress and a way to stop, and open what was made. */
export function TablesStep({ language, state, copyForSharing }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly Pack[]>(packs);
  const [progress, setProgress] = useState<Progress>();
  const [{ sheets: made, setAside }, setMade] = useState<Made>(nothingMade);
  const [fault, setFault] = useState<WorkbookFault>();
  const running = useRef<AbortController>();

  const generate = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setFault(undefined);
    setMade(nothingMade);
    setProgress({ step: 'looking', done: 0, count: 0 });
    try {
      setMade(await generateTables(chosen, today(), { language, onProgress: setProgress, signal: controller.signal }));
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setProgress(undefined);
      running.current = undefined;
    }
  };
  const open = async (sheet: string): Promise<void> => {
    try {
      await activateSheet(sheet);
    } catch (error) {
      setFault(asFault(error));
    }
  };

  if (state.status !== 'read') return <Text>{say(words.needsCase, language)}</Text>;
  return (
    <div className={styles.stack}>
      <div role="group" aria-labelledby="packs" className={styles.boxes}>
        <Subtitle2 as="h2" id="packs">
          {say(words.packs, language)}
        </Subtitle2>
        {packs.map((pack) => (
          <Checkbox
            key={pack}
            checked={chosen.includes(pack)}
            label={say(words[pack], language, {
              tables: tablesOf(pack)
                .map(({ title }) => say(title, language).toLocaleLowerCase(language))
                .join(', '),
            })}
            onChange={(_, { checked }) =>
              setChosen(packs.filter((one) => (one === pack ? checked === true : chosen.includes(one))))
            }
          />
        ))}
      </div>
      <Text>{say(words.writesAgain, language)}</Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={progress !== undefined || chosen.length === 0}
          onClick={() => void generate()}
        >
          {say(words.generate, language)}
        </Button>
        {progress && <Button onClick={() => running.current?.abort()}>{say(words.cancel, language)}</Button>}
      </div>
      <div role="status">
        {progress && (
          <Field
            validationState="none"
            validationMessage={say(progressSteps[progress.step], language, { count: progress.count })}
          >
            <ProgressBar
              value={progress.done}
              aria-label={say(progressSteps[progress.step], language, { count: progress.count })}
            />
          </Field>
        )}
        {made.length > 0 && <Text>{say(words.made, language, { count: made.length })}</Text>}
        {setAside.length > 0 && <Text block>{say(words.setAside, language, { sheets: setAside.join(', ') })}</Text>}
      </div>
      {made.length > 0 && (
        <ul className={styles.list} aria-label={say(words.madeSheets, language)}>
          {made.map((sheet) => (
            <li key={sheet}>
              <Link as="button" onClick={() => void open(sheet)}>
                {sheet}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {fault && <FaultMessage fault={fault} language={language} />}
      <SharingCopy language={language} copyForSharing={copyForSharing} busy={progress !== undefined} />
    </div>
  );
}
