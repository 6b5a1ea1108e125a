import { Button, Checkbox, Field, Link, ProgressBar, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { toSerial } from '../case/excelDate';
import { dataTables } from '../case/dataTables';
import { tablesOf } from '../tables';
import { titled } from '../tables/titles';
import { packs } from '../tables/definition';
import { say, type Language } from '../text';
import { tablesStepWords as words } from '../text/pane/tablesStep';
import { progressSteps } from '../text/workbook';
import type { CopyForSharing } from '../workbook/copyForSharing';
import { activateSheet } from '../workbook/activateSheet';
import { generateTables, type CommandResult, type Pack, type Progress } from '../workbook/commands';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';
import { SharingCopy } from './SharingCopy';
import { useRibbonRequest, type RibbonRequest } from './useRibbonRequest';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { today } from './today';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  boxes: { display: 'flex', flexDirection: 'column' },
  // A target that a finger hits.
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  detail: { color: tokens.colorNeutralForeground2 },
});

const nothingMade: CommandResult = { sheets: [], setAside: [] };

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly copyForSharing: CopyForSharing;
  readonly readAgain: () => Promise<void>;
  readonly request?: RibbonRequest | undefined;
}

/** Step 6: the user chooses packs, makes the tables, can stop meanwhile, and opens the sheets that were made. */
export function TablesStep({ language, opened, copyForSharing, readAgain, request }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly Pack[]>(packs);
  const [progress, setProgress] = useState<Progress>();
  const [{ sheets: made, setAside }, setMade] = useState<CommandResult>(nothingMade);
  const [fault, setFault] = useState<WorkbookFault>();
  const running = useRef<AbortController>();

  const generate = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setFault(undefined);
    setMade(nothingMade);
    setProgress({ step: 'looking', done: 0, count: 0 });
    try {
      setMade(await generateTables(chosen, toSerial(today()), { language, onProgress: setProgress, signal: controller.signal }));
      void readAgain();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setProgress(undefined);
      running.current = undefined;
    }
  };
  useRibbonRequest('generate', request, () => void (running.current ?? generate()));
  const open = async (sheet: string): Promise<void> => {
    try {
      await activateSheet(sheet);
    } catch (error) {
      setFault(asFault(error));
    }
  };

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
            label={say(words[pack], language)}
            onChange={(_, { checked }) =>
              setChosen(packs.filter((other) => (other === pack ? checked === true : chosen.includes(other))))
            }
          />
        ))}
      </div>
      <Preview language={language} chosen={chosen} opened={opened} />
      <Text>{say(words.writesAgain, language)}</Text>
      <Text>{say(words.cannotUndo, language)}</Text>
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
      <SharingCopy language={language} copyForSharing={copyForSharing} busy={progress !== undefined} request={request} />
    </div>
  );
}

interface PreviewProps {
  readonly language: Language;
  readonly chosen: readonly Pack[];
  readonly opened: WorkbookCase;
}

/** Lists the tables that the chosen packs make, and the figures that each lacks. */
function Preview({ language, chosen, opened }: PreviewProps) {
  const styles = useStyles();
  const tables = chosen.flatMap((pack) => tablesOf(pack));
  const lacking = ({ data }: (typeof tables)[number]): string =>
    data
      .filter((key) => opened.data[key].length === 0)
      .map((key) => dataTables[key].sheet)
      .join(', ');
  return (
    <details>
      <summary className={styles.summary}>{say(words.preview, language, { count: tables.length })}</summary>
      <ul className={styles.list}>
        {tables.map((table) => {
          const lacks = lacking(table);
          return (
            <li key={table.id}>
              {titled(table.id, say(table.title, language))}
              {lacks !== '' && (
                <Text size={200} className={styles.detail}>
                  {' '}
                  ({say(words.lacksData, language, { sheets: lacks })})
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      <Text size={200}>{say(words.madeAnyway, language)}</Text>
    </details>
  );
}
