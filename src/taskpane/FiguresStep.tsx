import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { dataTables, sourceHeader, type DataColumn, type DataTableKey } from '../case/dataTables';
import { say, type Language } from '../text';
import { figuresStepWords as words } from '../text/pane/figuresStep';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FallProposal } from './FallProposal';
import { FileImport } from './FileImport';
import { OwnFigure } from './OwnFigure';
import type { Platform } from './platform';
import { SsbFetch } from './SsbFetch';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { textAlign: 'start', verticalAlign: 'top', paddingInlineEnd: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
  readonly services: Platform['ssb'];
}

/** Step 2: fetches, imports and types figures, and lists the ones in the workbook. */
export function FiguresStep({ language, opened, change, services }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Text>{say(words.lead, language)}</Text>
      <SsbFetch language={language} opened={opened} change={change} services={services} />
      <FallProposal language={language} opened={opened} change={change} />
      <FileImport language={language} opened={opened} change={change} />
      <OwnFigure language={language} opened={opened} change={change} />
      <InWorkbook language={language} opened={opened} />
    </div>
  );
}

/** The tables that name the source of each row. */
const fetched = (Object.keys(dataTables) as DataTableKey[]).filter((key) =>
  dataTables[key].columns.some(({ header }) => header === sourceHeader),
);

function InWorkbook({ language, opened }: Pick<Props, 'language' | 'opened'>) {
  const styles = useStyles();
  const about = (key: DataTableKey): { rows: number; newest: number | undefined } => {
    const columns: readonly DataColumn[] = dataTables[key].columns;
    const year = columns.findIndex(({ kind }) => kind === 'year');
    const rows = opened.data[key];
    return { rows: rows.length, newest: rows.length === 0 ? undefined : Math.max(...rows.map((row) => Number(row[year]))) };
  };
  return (
    <Section id="in-workbook" title={say(words.inWorkbook, language)}>
      <table className={styles.table} aria-labelledby="in-workbook">
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {say(words.table, language)}
            </th>
            <th scope="col" className={styles.number}>
              {say(words.rows, language)}
            </th>
            <th scope="col" className={styles.number}>
              {say(words.newest, language)}
            </th>
          </tr>
        </thead>
        <tbody>
          {fetched.map((key) => {
            const { rows, newest } = about(key);
            return (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {dataTables[key].sheet}
                </th>
                <td className={styles.number}>{rows === 0 ? say(words.none, language) : rows}</td>
                <td className={styles.number}>{newest ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
