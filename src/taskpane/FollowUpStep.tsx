import { Button, Link, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toSerial } from '../case/excelDate';
import { dataTables, type CaseData, type DataTableKey } from '../case/dataTables';
import { say, type Language } from '../text';
import { followUpStepWords as words } from '../text/pane/followUpStep';
import { activateSheet } from '../workbook/activateSheet';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { formatted } from './formatted';
import { RuleHelp } from './RuleHelp';
import { cellOf } from '../case/rows';
import { today } from './today';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, margin: 0 },
  detail: { margin: 0 },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: 0, padding: 0 },
  start: { alignSelf: 'flex-start' },
});

const filledIn = ['measures', 'projects', 'results', 'accounts', 'board', 'status'] as const satisfies readonly DataTableKey[];

const numbers = (cells: readonly unknown[]): number[] => cells.filter((cell): cell is number => typeof cell === 'number');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly readAgain: CaseInWorkbook['readAgain'];
}

/** Step 7: sums what the user has filled in on the data sheets of the programme, and links to them. */
export function FollowUpStep({ language, opened, readAgain }: Props) {
  const styles = useStyles();
  const [status, setStatus] = useState<'making' | 'made'>();
  const [fault, setFault] = useState<WorkbookFault>();
  const { data } = opened;
  const existingSheets = filledIn.filter((key) => opened.tables.has(dataTables[key].table));

  const make = async (): Promise<void> => {
    setStatus('making');
    setFault(undefined);
    try {
      const { generateTables } = await import('../workbook/commands');
      await generateTables(['followUp'], toSerial(today()), { language });
      await readAgain();
      setStatus('made');
    } catch (error) {
      setStatus(undefined);
      setFault(asFault(error));
    }
  };
  const open = (sheet: string): Promise<void> => activateSheet(sheet).catch((error: unknown) => setFault(asFault(error)));

  return (
    <div className={styles.stack}>
      <Text>{say(words.lead, language)}</Text>
      {existingSheets.length === 0 && <Text>{say(words.noSheets, language)}</Text>}
      {existingSheets.length < filledIn.length && (
        <Button appearance="primary" className={styles.start} disabledFocusable={status === 'making'} onClick={() => void make()}>
          {say(status === 'making' ? words.making : words.make, language)}
        </Button>
      )}
      <div role="status">{status === 'made' && <Text>{say(words.made, language)}</Text>}</div>
      {existingSheets.length > 0 && (
        <Section id="fill-in" title={say(words.fillIn, language)}>
          <ul className={styles.sheets}>
            {existingSheets.map((key) => (
              <li key={key}>
                <Link as="button" onClick={() => void open(dataTables[key].sheet)}>
                  {dataTables[key].sheet}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data.projects.length > 0 && <Projects language={language} data={data} total={opened.case.total} />}
      {data.results.length > 0 && <Results language={language} data={data} />}
      {existingSheets.includes('accounts') && <Accounts language={language} data={data} />}
      <RuleHelp topic="payment" language={language} date={opened.case.grantDate ?? undefined} />
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}

interface PartProps {
  readonly language: Language;
  readonly data: CaseData;
}

function Projects({ language, data, total }: PartProps & { readonly total: number | null }) {
  const styles = useStyles();
  const cell = cellOf('projects');
  const sumOf = (header: string): number => sum(numbers(data.projects.map((row) => cell(row, header))));
  const committed = sumOf('Tilsagn');
  const kroner = (amount: number): string => formatted(amount, 'kroner', language) ?? '';
  return (
    <Section id="projects" title={say(words.projects, language)}>
      <dl className={styles.list}>
        <dt>{say(words.projectCount, language)}</dt>
        <dd className={styles.detail}>{data.projects.length}</dd>
        <dt>{say(words.committed, language)}</dt>
        <dd className={styles.detail}>{kroner(committed)}</dd>
        <dt>{say(words.paid, language)}</dt>
        <dd className={styles.detail}>{kroner(sumOf('Utbetalt'))}</dd>
        {total !== null && (
          <>
            <dt>{say(words.left, language)}</dt>
            <dd className={styles.detail}>{kroner(total - committed)}</dd>
          </>
        )}
      </dl>
      {total !== null && committed > total && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(words.overspent, language)}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}

function Results({ language, data }: PartProps) {
  const styles = useStyles();
  const cell = cellOf('results');
  const indicators = [...new Set(data.results.map((row) => String(cell(row, 'Indikator'))))];
  const count = (value: number): string => formatted(value, 'count', language) ?? '';
  return (
    <Section id="results" title={say(words.results, language)}>
      <dl className={styles.list}>
        {indicators.map((indicator) => {
          const rows = data.results.filter((row) => cell(row, 'Indikator') === indicator);
          const results = numbers(rows.map((row) => cell(row, 'Resultat')));
          // The results are compared with the goals of the years that have a result.
          const measured = rows.filter((row) => typeof cell(row, 'Resultat') === 'number');
          const goals = numbers((measured.length > 0 ? measured : rows).map((row) => cell(row, 'Mål')));
          const [result, goal] = [sum(results), sum(goals)];
          const text =
            results.length === 0
              ? say(words.noResult, language, { goal: count(goal) })
              : goal === 0
                ? say(words.resultOnly, language, { result: count(result) })
                : say(words.result, language, {
                    result: count(result),
                    goal: count(goal),
                    share: formatted(result / goal, 'share', language) ?? '',
                  });
          return [
            <dt key={indicator}>{indicator}</dt>,
            <dd key={`${indicator}-result`} className={styles.detail}>
              {text}
            </dd>,
          ];
        })}
      </dl>
    </Section>
  );
}

function Accounts({ language, data }: PartProps) {
  const cell = cellOf('accounts');
  const years = [...new Set(data.accounts.map((row) => Number(cell(row, 'År'))))].sort((first, second) => first - second);
  return (
    <Section id="accounts" title={say(words.accounts, language)}>
      {years.length === 0 && <Text>{say(words.noAccounts, language)}</Text>}
      {years.map((year) => {
        const costs = data.accounts.filter((row) => Number(cell(row, 'År')) === year && cell(row, 'Del') === 'kostnad');
        return (
          <Text key={year}>
            {say(words.accountsYear, language, {
              year,
              costs: formatted(sum(numbers(costs.map((row) => cell(row, 'Beløp')))), 'kroner', language) ?? '',
            })}
          </Text>
        );
      })}
    </Section>
  );
}
