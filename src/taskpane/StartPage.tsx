import { Button, Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Area } from '../case/areas';
import { sampleIds, type SampleId } from '../sources/sample';
import { say, type Language } from '../text';
import { caseStepWords as words } from '../text/pane/caseStep';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { AreaSearch } from './AreaSearch';
import { FaultMessage } from './FaultMessage';
import { insertSample } from './insertSample';
import { insertCaseOf, newCase } from './newCase';
import { sampleTitles } from './sampleTitles';
import { Section } from './Section';
import { today } from './today';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** What the pane shows for a workbook without a case: the user chooses an area and makes a case of it, or inserts a sample. */
export function StartPage({ language, readAgain }: { readonly language: Language; readonly readAgain: () => Promise<void> }) {
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
