import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fields } from '../case/case';
import { say, type Language } from '../text';
import { caseSections } from '../text/case';
import { caseStepWords as words } from '../text/pane/caseStep';
import { activateSheet } from '../workbook/activateSheet';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { FieldInput } from './FieldInput';
import { formatted } from './formatted';
import { isolationProposal } from './isolationProposal';
import { ListEditor } from './ListEditor';
import { today } from './today';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  detail: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

const sections = ['area', 'event', 'scheme', 'applicant'] as const;

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

/** Step 1: the fields of the Sak sheet about the area, the event, the scheme and the applicant. */
export function CaseStep({ language, opened, change }: Props) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  const { case: values, data } = opened;
  const losses = data.losses;
  const openSak = (): Promise<void> => activateSheet('Sak').catch((error: unknown) => setFault(asFault(error)));
  return (
    <div className={styles.stack}>
      <Text>{say(words.whereItIs, language)}</Text>
      {sections.map((section) => (
        <Section key={section} id={`section-${section}`} title={say(caseSections[section], language)}>
          {fields
            .filter((field) => field.section === section && field.formula === undefined)
            .map(({ key }) => (
              <div key={key} className={styles.section}>
                <FieldInput field={key} language={language} value={values[key]} change={change} />
                {key === 'smallIsolated' && <Proposal language={language} opened={opened} />}
              </div>
            ))}
          {section === 'event' && (
            <div className={styles.section}>
              <Text weight="semibold" id="losses">
                {say(words.losses, language)}
              </Text>
              <Text size={200} className={styles.detail}>
                {say(words.lossesHint, language)}
              </Text>
              <ListEditor
                list="losses"
                labelledBy="losses"
                rows={losses}
                language={language}
                change={change}
                add={say(words.addYear, language)}
                newRow={[Math.max(...losses.map(([year]) => Number(year)), Number(today().slice(0, 4)) - 1) + 1, null]}
              />
              <Text>{say(words.sum, language, { sum: formatted(values.jobsLost, 'count', language) ?? '–' })}</Text>
            </div>
          )}
        </Section>
      ))}
      <Button className={styles.start} onClick={() => void openSak()}>
        {say(words.openSheet, language)}
      </Button>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}

/** Shows what the statistics propose about small and isolated places. The user decides. */
function Proposal({ language, opened }: { readonly language: Language; readonly opened: WorkbookCase }) {
  const styles = useStyles();
  const proposal = isolationProposal(opened.data.municipalities, language);
  if (proposal === undefined) return null;
  return (
    <Text size={200} className={styles.detail}>
      {say(words.proposal, language)}: {proposal}
    </Text>
  );
}
