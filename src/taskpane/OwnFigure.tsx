import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { allIndustries, dataTables } from '../case/dataTables';
import { numberIn } from '../case/writtenNumber';
import { say, type Language } from '../text';
import { figuresStepWords as words } from '../text/pane/figuresStep';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { mergeRows } from '../case/mergeRows';
import { industriesOf } from '../case/rows';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  start: { alignSelf: 'flex-start' },
  choice: { minWidth: 0, width: '100%' },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

const whole = (text: string): number | undefined => {
  const number = numberIn(text)?.value;
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** Lets the user type an employer's own figure, for a cell that Statistics Norway hides. */
export function OwnFigure({ language, opened, change }: Props) {
  const styles = useStyles();
  const places = opened.data.municipalities;
  const industries = [allIndustries, ...industriesOf(opened.data)];
  const [place, setPlace] = useState(String(places[0]?.[1] ?? ''));
  const [industry, setIndustry] = useState<string>();
  const [year, setYear] = useState('');
  const [employed, setEmployed] = useState('');
  const [source, setSource] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const [isAdded, setAdded] = useState(false);
  const [fault, setFault] = useState<WorkbookFault>();

  const add = async (): Promise<void> => {
    const [ofYear, jobs] = [whole(year), whole(employed)];
    const code = places.find(([, name]) => name === place)?.[0] ?? null;
    setFault(undefined);
    setAdded(false);
    if (ofYear === undefined || jobs === undefined || source.trim() === '' || place === '') {
      setIncomplete(true);
      return;
    }
    setIncomplete(false);
    const row = [code, place, 'kommune', industry ?? industries[1] ?? allIndustries, ofYear, jobs, source.trim(), null];
    try {
      // The user's row replaces Statistics Norway's row for the same place, industry and year.
      const { rows } = mergeRows('employment', [row], opened.data.employment);
      await change({ figures: { employment: rows } });
      setAdded(true);
      setEmployed('');
    } catch (error) {
      setFault(asFault(error));
    }
  };

  if (places.length === 0) return null;
  const { sheet } = dataTables.employment;
  return (
    <Section id="own" title={say(words.ownFigures, language)}>
      <Text>{say(words.ownFiguresLead, language)}</Text>
      <details>
        <summary className={styles.summary}>{say(words.typeFigure, language)}</summary>
        <div className={styles.section}>
          <Field label={say(words.place, language)}>
            <Select className={styles.choice} value={place} onChange={(_, { value }) => setPlace(value)}>
              {places.map(([, name]) => (
                <option key={String(name)}>{String(name)}</option>
              ))}
            </Select>
          </Field>
          <Field label={say(words.industry, language)}>
            <Select
              className={styles.choice}
              value={industry ?? industries[1] ?? allIndustries}
              onChange={(_, { value }) => setIndustry(value)}
            >
              {industries.map((industry) => (
                <option key={industry}>{industry}</option>
              ))}
            </Select>
          </Field>
          <Field label={say(words.year, language)}>
            <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
          </Field>
          <Field label={say(words.employed, language)}>
            <Input inputMode="numeric" value={employed} onChange={(_, { value }) => setEmployed(value)} />
          </Field>
          <Field
            label={say(words.whose, language)}
            validationState={isIncomplete ? 'error' : 'none'}
            validationMessage={isIncomplete ? say(words.incomplete, language) : null}
          >
            <Input value={source} onChange={(_, { value }) => setSource(value)} />
          </Field>
          <Button className={styles.start} onClick={() => void add()}>
            {say(words.addFigure, language)}
          </Button>
        </div>
      </details>
      <div role="status">{isAdded && <Text>{say(words.added, language, { sheet })}</Text>}</div>
      {fault && <FaultMessage fault={fault} language={language} />}
    </Section>
  );
}
