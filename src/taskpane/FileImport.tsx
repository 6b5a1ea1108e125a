import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { dataTables, sourceHeader, type DataTableKey } from '../case/dataTables';
import { mergeRows } from '../case/mergeRows';
import { readFile, readPaste } from '../sources/files/readFile';
import type { ReadTable } from '../sources/files/ReadTable';
import type { Role } from '../sources/files/reasons';
import { targetsFor } from '../sources/files/targets';
import { toRows } from '../sources/files/toRows';
import { understand, withColumnsConfirmed, withRole, withTarget } from '../sources/files/understand';
import type { Understanding } from '../sources/files/Understanding';
import { SourceFault } from '../sources/sourceFault';
import { say, type Language } from '../text';
import { fileColumnReasons, fileRoles, fileSkips } from '../text/files';
import { fileImportWords as words } from '../text/pane/fileImport';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { FileQuestion } from './FileQuestion';
import { today } from './today';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  start: { alignSelf: 'flex-start' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  choice: { minWidth: 0, width: '100%' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

interface Opened {
  readonly fileName: string;
  readonly tables: readonly ReadTable[];
  readonly chosen: number;
  readonly understanding: Understanding;
}

/** The number of skipped rows that are listed one by one. */
const mostNamed = 10;
const mostExamples = 3;
const targets = (Object.keys(dataTables) as DataTableKey[]).filter((key) =>
  dataTables[key].columns.some(({ header }) => header === sourceHeader),
);
const roles = Object.keys(fileRoles) as Role[];

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

/** Imports a table from a file or from pasted text. The user corrects how the columns are understood and answers questions before the rows are written. */
export function FileImport({ language, opened: { data }, change }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<Opened>();
  const [fault, setFault] = useState<WorkbookFault | SourceFault>();
  const [inserted, setInserted] = useState<{ rows: number; file: string; sheet: string }>();

  const begin = (fileName: string, tables: readonly ReadTable[]): void => {
    const [first] = tables;
    if (first) setRead({ fileName, tables, chosen: 0, understanding: understand(first) });
  };
  const attempt = async (work: () => void | Promise<void>): Promise<void> => {
    setFault(undefined);
    setInserted(undefined);
    try {
      await work();
    } catch (error) {
      setFault(error instanceof SourceFault ? error : asFault(error));
    }
  };
  const open = (file: File): Promise<void> =>
    attempt(async () => begin(file.name, await readFile(file.name, new Uint8Array(await file.arrayBuffer()))));
  const insert = (target: DataTableKey, rows: ReturnType<typeof toRows>['rows'], fileName: string): Promise<void> =>
    attempt(async () => {
      await change({ figures: { [target]: mergeRows(target, data[target], rows).rows } });
      setRead(undefined);
      setPasted('');
      setInserted({ rows: rows.length, file: fileName, sheet: dataTables[target].sheet });
    });

  return (
    <Section id="files" title={say(words.heading, language)}>
      <Text>{say(words.lead, language)}</Text>
      <Button className={styles.start} onClick={() => picker.current?.click()}>
        {say(words.choose, language)}
      </Button>
      {/* The browser's own button is hidden, because it is in the language of the browser. */}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // With an empty value, choosing the same file again is a change, so it is read again.
          target.value = '';
        }}
      />
      <details>
        <summary className={styles.summary}>{say(words.paste, language)}</summary>
        <div className={styles.section}>
          <Field label={say(words.pasteHere, language)}>
            <Textarea rows={5} value={pasted} onChange={(_, { value }) => setPasted(value)} />
          </Field>
          <Button
            className={styles.start}
            disabledFocusable={pasted.trim() === ''}
            onClick={() => void attempt(() => begin(say(words.paste, language), readPaste(pasted)))}
          >
            {say(words.readPaste, language)}
          </Button>
        </div>
      </details>
      {read && (
        <Reading
          language={language}
          read={read}
          onChanged={(understanding) => setRead({ ...read, understanding })}
          onTable={(chosen) => {
            const table = read.tables[chosen];
            if (table) setRead({ ...read, chosen, understanding: understand(table) });
          }}
          onInsert={(target, rows) => void insert(target, rows, read.fileName)}
        />
      )}
      <div role="status">{inserted && <Text>{say(words.inserted, language, inserted)}</Text>}</div>
      {fault && <FaultMessage fault={fault} language={language} />}
    </Section>
  );
}

interface ReadingProps {
  readonly language: Language;
  readonly read: Opened;
  readonly onChanged: (understanding: Understanding) => void;
  readonly onTable: (chosen: number) => void;
  readonly onInsert: (target: DataTableKey, rows: ReturnType<typeof toRows>['rows']) => void;
}

function Reading({ language, read, onChanged, onTable, onInsert }: ReadingProps) {
  const styles = useStyles();
  const { tables, chosen, understanding, fileName } = read;
  const table = tables[chosen];
  const { target } = understanding;
  const result = useMemo(
    () => (table && target ? toRows(table, understanding, target, { today: today(), fileName }) : undefined),
    [table, understanding, target, fileName],
  );
  if (!table) return null;
  const fitting = targetsFor(understanding);
  const questions = [...understanding.questions, ...(result?.questions ?? [])];
  const isUnsure = understanding.columns.some(({ certainty }) => certainty === 'unsure');
  return (
    <div className={styles.section}>
      {tables.length > 1 && (
        <Field label={say(words.sheet, language)}>
          <Select className={styles.choice} value={String(chosen)} onChange={(_, { value }) => onTable(Number(value))}>
            {tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {understanding.title !== undefined && <Text size={200}>{understanding.title}</Text>}
      <Field label={say(words.target, language)}>
        <Select
          className={styles.choice}
          value={target ?? ''}
          onChange={(_, { value }) => {
            const next = targets.find((one) => one === value);
            if (next) onChanged(withTarget(understanding, next));
          }}
        >
          <option value="" />
          {[...fitting, ...targets.filter((one) => !fitting.includes(one))].map((one) => (
            <option key={one} value={one}>
              {dataTables[one].sheet}
            </option>
          ))}
        </Select>
      </Field>
      <Text weight="semibold">{say(words.whatColumns, language)}</Text>
      {understanding.columns.map((column) => (
        <Field
          key={column.index}
          label={say(words.column, language, { column: column.header || String(column.index + 1) })}
          hint={{
            children: (
              <>
                {column.certainty === 'unsure' && <strong className={styles.unsure}>{say(words.unsure, language)} </strong>}
                {say(fileColumnReasons[column.reason], language)} {examples(table, understanding, column.index, language)}
              </>
            ),
          }}
        >
          <Select
            className={styles.choice}
            value={column.role}
            onChange={(_, { value }) => {
              const role = roles.find((one) => one === value);
              if (role) onChanged(withRole(understanding, column.index, role));
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {say(fileRoles[role], language)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {isUnsure && (
        <Button className={styles.start} onClick={() => onChanged(withColumnsConfirmed(understanding))}>
          {say(words.columnsRight, language)}
        </Button>
      )}
      {questions.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <Text weight="semibold">{say(words.questions, language)}</Text>
            {questions.map((question, index) => (
              <FileQuestion
                key={`${question.key} ${question.column ?? ''} ${index}`}
                question={question}
                understanding={understanding}
                language={language}
                onAnswered={onChanged}
              />
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {result && (
        <>
          {result.skipped.length > 0 && <Skipped language={language} skipped={result.skipped} />}
          {result.rows.length === 0 ? (
            <Text>{say(words.noRows, language)}</Text>
          ) : (
            <Button
              appearance="primary"
              className={styles.start}
              disabledFocusable={questions.length > 0}
              onClick={() => target && onInsert(target, result.rows)}
            >
              {say(words.insert, language, { rows: result.rows.length })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function examples(table: ReadTable, { layout }: Understanding, column: number, language: Language): string {
  const cells = table.cells
    .slice(layout.firstRow, layout.endRow)
    .map((row) => row[column])
    .filter((cell) => cell !== null && cell !== undefined && cell !== '');
  const shown = [...new Set(cells.map(String))].slice(0, mostExamples).map((cell) => `«${cell.slice(0, 40)}»`);
  return shown.length === 0 ? '' : say(words.forExample, language, { cells: shown.join(', ') });
}

type SkippedRows = ReturnType<typeof toRows>['skipped'];

function Skipped({ language, skipped }: { readonly language: Language; readonly skipped: SkippedRows }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{say(words.skipped, language, { count: skipped.length })}</summary>
      <ul className={styles.list}>
        {skipped.slice(0, mostNamed).map(({ line, reason, details }, index) => (
          <li key={index}>{say(words.line, language, { line, reason: say(fileSkips[reason], language, details) })}</li>
        ))}
        {skipped.length > mostNamed && <li>{say(words.more, language, { count: skipped.length - mostNamed })}</li>}
      </ul>
    </details>
  );
}
