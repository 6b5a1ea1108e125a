import { Button, Field, Radio, RadioGroup, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { fields, type FieldKey } from '../case/case';
import { sampleIds, type SampleId } from '../sources/sample';
import { say, type Language } from '../text';
import { caseFields } from '../text/case';
import { isolationWords } from '../text/isolation';
import { paneWords as words } from '../text/pane';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { FaultMessage } from './FaultMessage';
import { formatted } from './formatted';
import { insertSample } from './insertSample';
import { isolationProposal } from './isolationProposal';
import { sampleTitles } from './sampleTitles';
import type { CaseState } from './useCase';

const shownFields: readonly FieldKey[] = [
  'area',
  'county',
  'employer',
  'jobsLost',
  'totalEmployment',
  'smallIsolated',
  'scheme',
  'grantDate',
  'total',
  'years',
  'model',
];

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  detail: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly language: Language;
  readonly state: CaseState;
  readonly readAgain: () => Promise<void>;
}

/** Step 1: the case that the workbook holds, or a sample to begin with. */
export function CaseStep({ language, state, readAgain }: Props) {
  const styles = useStyles();
  if (state.status === 'reading') return <Spinner label={say(words.reading, language)} />;
  const proposal = state.status === 'read' ? isolationProposal(state.opened.data.municipalities, language) : undefined;
  return (
    <div className={styles.stack}>
      {state.status === 'none' && <SampleChoice language={language} readAgain={readAgain} />}
      {state.status === 'fault' && <FaultMessage fault={state.fault} language={language} />}
      {state.status === 'read' && (
        <dl className={styles.facts}>
          {fields
            .filter(({ key }) => shownFields.includes(key))
            .map(({ key, format }) => (
              <Fragment key={key}>
                <Fact label={say(caseFields[key].label, language)}>
                  {formatted(state.opened.case[key], format, language) ?? say(words.missing, language)}
                </Fact>
                {key === 'smallIsolated' && proposal && <Fact label={say(isolationWords.label, language)}>{proposal}</Fact>}
              </Fragment>
            ))}
        </dl>
      )}
      {state.status !== 'none' && (
        <>
          <Text>{say(words.changeInSheet, language)}</Text>
          <Button onClick={() => void readAgain()}>{say(words.readAgain, language)}</Button>
        </>
      )}
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.detail}>{children}</dd>
    </>
  );
}

function SampleChoice({ language, readAgain }: Pick<Props, 'language' | 'readAgain'>) {
  const styles = useStyles();
  const [chosen, choose] = useState<SampleId>('hjartdal');
  const [inserting, setInserting] = useState(false);
  const [fault, setFault] = useState<WorkbookFault>();
  const insert = async (): Promise<void> => {
    setInserting(true);
    setFault(undefined);
    try {
      await insertSample(chosen, language);
      await readAgain();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setInserting(false);
    }
  };
  return (
    <div className={styles.stack}>
      <Text>{say(words.noCaseYet, language)}</Text>
      <Field label={say(words.sample, language)}>
        <RadioGroup value={chosen} onChange={(_, { value }) => choose(sampleIds.find((id) => id === value) ?? chosen)}>
          {sampleIds.map((id) => (
            <Radio key={id} value={id} label={say(sampleTitles[id], language)} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabledFocusable={inserting} onClick={() => void insert()}>
        {say(inserting ? words.inserting : words.insertSample, language)}
      </Button>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}
