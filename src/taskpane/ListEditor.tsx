import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { caseTables, type CaseTableKey, type CellContent, type DataColumn, type DataRows } from '../case/dataTables';
import type { FieldFormat } from '../case/case';
import { say, type Language } from '../text';
import { caseStepWords as words } from '../text/pane/caseStep';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';
import { editedText, typedValue } from './FieldInput';
import type { CaseInWorkbook } from './useCase';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  ways: { width: '36px' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: { padding: 0, paddingInlineEnd: tokens.spacingHorizontalXS },
  input: { width: '100%', minWidth: 0 },
});

const formatOf: Record<DataColumn['kind'], FieldFormat> = {
  code: 'text',
  text: 'text',
  date: 'date',
  year: 'year',
  count: 'count',
  share: 'share',
};

interface Props {
  readonly list: CaseTableKey;
  /** The id of the heading above the list. */
  readonly labelledBy: string;
  readonly rows: DataRows;
  readonly language: Language;
  readonly change: CaseInWorkbook['change'];
  readonly add: string;
  /** The content of a new row. */
  readonly newRow: readonly CellContent[];
}

/** Edits a short list of the Sak sheet. Every change is written to the workbook at once. */
export function ListEditor({ list, labelledBy, rows, language, change, add, newRow }: Props) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  const { columns }: { columns: readonly DataColumn[] } = caseTables[list];
  const write = async (next: DataRows): Promise<void> => {
    setFault(undefined);
    try {
      await change({ lists: { [list]: next } });
    } catch (error) {
      setFault(asFault(error));
    }
  };
  const withCell = (row: number, column: number, value: CellContent): DataRows =>
    rows.map((line, index) => (index === row ? columns.map((_, at) => (at === column ? value : (line[at] ?? null))) : line));
  return (
    <div className={styles.stack}>
      {rows.length > 0 && (
        <table className={styles.table} aria-labelledby={labelledBy}>
          <thead>
            <tr>
              {columns.map(({ header }) => (
                <th key={header} scope="col" className={styles.head}>
                  {header}
                </th>
              ))}
              <td className={styles.ways} />
            </tr>
          </thead>
          <tbody>
            {rows.map((line, row) => (
              <tr key={row}>
                {columns.map(({ header, kind }, column) => (
                  <td key={header} className={styles.cell}>
                    <CellInput
                      label={say(words.cellOfRow, language, { column: header, row: row + 1 })}
                      format={formatOf[kind]}
                      value={line[column] ?? null}
                      onTyped={(value) => write(withCell(row, column, value))}
                    />
                  </td>
                ))}
                <td className={styles.cell}>
                  <Button
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={say(words.removeRow, language, { row: row + 1 })}
                    onClick={() => void write(rows.filter((_, index) => index !== row))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button size="small" icon={<AddRegular />} onClick={() => void write([...rows, newRow])}>
        {add}
      </Button>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly format: FieldFormat;
  readonly value: CellContent;
  readonly onTyped: (value: CellContent) => Promise<void>;
}

function CellInput({ label, format, value, onTyped }: CellProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const read = draft === undefined ? value : typedValue(draft, format);
  const commit = async (): Promise<void> => {
    if (draft === undefined || read === undefined) return;
    if (read !== value) await onTyped(read);
    setDraft(undefined);
  };
  return (
    <Input
      className={styles.input}
      size="small"
      aria-label={label}
      aria-invalid={read === undefined}
      value={draft ?? editedText(value, format)}
      onChange={(_, data) => setDraft(data.value)}
      onBlur={() => void commit()}
      onKeyDown={({ key }) => void (key === 'Enter' && commit())}
    />
  );
}
