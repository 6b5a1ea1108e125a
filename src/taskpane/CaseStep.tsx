import { Button, Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Area } from '../case/areas';
import { fields } from '../case/case';
import { sampleIds, type SampleId } from '../sources/sample';
import { say, type Language } from '../text';
import { caseSections } from '../text/case';
import { caseStepWords as words } from '../text/pane/caseStep';
import { activateSheet } from '../workbook/activateSheet';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { AreaSearch } from './AreaSearch';
import { FaultMessage } from './FaultMessage';
import { FieldInput } from './FieldInput';
import { formatted } from './formatted';
import { insertSample } from './insertSample';
import { isolationProposal } from './isolationProposal';
import { ListEditor } from './ListEditor';
import { insertCaseOf, newCase } from './newCase';
import { sampleTitles } from './sampleTitles';
import { today } from './today';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  detail: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

/** A workbook without a case: choose an area and make one, or put in a sample. */
export function NewCase({ language, readAgain }: { readonly language: Language; readonly readAgain: () => Promise<void> }) {
  const styles = useStyles();
  const [areas, setAreas] = useState<readonly Area[]>([]);
  const [ownName, setOwnName] = useState<string>();
  const [sample, chooseSample] = useState<SampleId>('hjartdal');
  const [running, setRunning] = useState<'case' | 'sample'>();
  const [fault, setFault] = useState<WorkbookFault>();
  const name = ownName ?? areas.map((area) => area.name).join(', ');

  const run = async (what: 'case' | 'sample', work: () => Promise<void>): Promise<void> => {
    setRunning(what);
    setFault(undefined);
    try {
      await work();
      await readAgain();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setRunning(undefined);
    }
  };

  return (
    <div className={styles.stack}>
      <Section id="what" title={say(words.whatItDoes, language)}>
        <Text>{say(words.lead, language)}</Text>
      </Section>
      <Section id="new" title={say(words.newCase, language)}>
        <AreaSearch language={language} chosen={areas} onChosen={setAreas} />
        {areas.length > 1 && (
          <Field label={say(words.areaName, language)}>
            <Input value={name} onChange={(_, { value }) => setOwnName(value)} />
          </Field>
        )}
        {areas.length > 0 && (
          <>
            <Text size={200} className={styles.detail}>
              {say(words.createHint, language)}
            </Text>
            <Button
              appearance="primary"
              disabledFocusable={running !== undefined || name.trim() === ''}
              onClick={() => void run('case', () => insertCaseOf(newCase(areas, name.trim(), today()), language))}
            >
              {say(running === 'case' ? words.creating : words.create, language)}
            </Button>
          </>
        )}
      </Section>
      <Section id="samples" title={say(words.orSample, language)}>
        <Field label={say(words.sample, language)}>
          <RadioGroup value={sample} onChange={(_, { value }) => chooseSample(sampleIds.find((id) => id === value) ?? sample)}>
            {sampleIds.map((id) => (
              <Radio key={id} value={id} label={say(sampleTitles[id], language)} />
            ))}
          </RadioGroup>
        </Field>
        <Button
          disabledFocusable={running !== undefined}
          onClick={() => void run('sample', () => insertSample(sample, language))}
        >
          {say(running === 'sample' ? words.inserting : words.insertSample, language)}
        </Button>
      </Section>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}

const sections = ['area', 'event', 'scheme', 'applicant'] as const;

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

/** Step 1: area, event, scheme and applicant, as they stand on the Sak sheet. */
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

/** Whether the place is small and isolated is the user's to say; what the statistics propose stands beside it. */
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
