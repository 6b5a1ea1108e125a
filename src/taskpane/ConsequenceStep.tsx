import { Button, Field, MessageBar, MessageBarBody, Select, Slider, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ScenarioInput } from '../case/scenarioInputs';
import { reasonOf, sentenceOf } from '../programme/reasons';
import type { MainFigure } from '../programme/scenarioOf';
import { assumptionAt } from '../rules';
import { say, type Language, type Words } from '../text';
import { assumptionWords } from '../text/assumptions';
import { functionWords } from '../text/functions';
import { consequenceStepWords as words } from '../text/pane/consequenceStep';
import type { AssumptionId, UserAssumptions } from '../workbook/assumptions';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { formatted } from './formatted';
import { industriesOf } from '../case/rows';
import { LineGraph } from './graph/LineGraph';
import { assumptionsToSet, scenarioOfCase, type PaneScenario } from './scenario';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  figures: {
    display: 'grid',
    // The names are never narrower than their longest word: "Arbeidsplasser" ran into its figure in a pane of 320 pixels.
    gridTemplateColumns: 'minmax(min-content, 1fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { margin: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  choice: { minWidth: 0, width: '100%' },
  // Without this, Fluent marks every step of the slider, which makes a dotted line.
  slider: { '& .fui-Slider__rail::before': { backgroundImage: 'none' } },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

/** Step 4: the consequences of the loss, and sliders for the assumptions. */
export function ConsequenceStep({ language, opened, change }: Props) {
  const styles = useStyles();
  const { case: values, data, assumptions: inUse } = opened;
  const [tried, setTried] = useState<UserAssumptions>();
  const [saved, setSaved] = useState(false);
  const [fault, setFault] = useState<WorkbookFault>();
  const chosen = tried ?? inUse;
  // The sliders move at once, and the figures follow when they are calculated.
  const followed = useDeferredValue(chosen);
  const scenario = useMemo(
    () => computed(() => scenarioOfCase(values, data, followed), language),
    [values, data, followed, language],
  );

  const write = async (changes: Parameters<typeof change>[0]): Promise<void> => {
    setFault(undefined);
    try {
      await change(changes);
      if (changes.assumptions) {
        setTried(undefined);
        setSaved(true);
      }
    } catch (error) {
      setFault(asFault(error));
    }
  };

  const industries = industriesOf(data);
  return (
    <div className={styles.stack}>
      <Text>{say(words.lead, language)}</Text>
      {industries.length > 0 && (
        <Field label={say(words.industry, language)}>
          <Select
            className={styles.choice}
            value={values.industry ?? ''}
            onChange={(_, { value }) => void write({ values: { industry: value === '' ? null : value } })}
          >
            <option value="" />
            {values.industry !== null && !industries.includes(values.industry) && (
              <option value={values.industry}>{values.industry}</option>
            )}
            {industries.map((industry) => (
              <option key={industry} value={industry}>
                {industry}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Answer language={language} scenario={scenario} />
      <Section id="assumptions" title={say(words.assumptions, language)}>
        <Text>{say(words.assumptionsLead, language)}</Text>
        {assumptionsToSet.map((id) => (
          <AssumptionSlider
            key={id}
            id={id}
            language={language}
            own={chosen[id] ?? (id === 'absorption.residents' ? (values.residentsShare ?? undefined) : undefined)}
            onChange={(value) => {
              setSaved(false);
              setTried({ ...chosen, [id]: value });
            }}
          />
        ))}
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={tried === undefined}
            onClick={() => void write({ assumptions: chosen })}
          >
            {say(words.use, language)}
          </Button>
          <Button disabledFocusable={Object.keys(chosen).length === 0} onClick={() => setTried({})}>
            {say(words.reset, language)}
          </Button>
        </div>
        <div role="status">
          {tried !== undefined && <Text>{say(words.unused, language)}</Text>}
          {saved && tried === undefined && <Text>{say(words.used, language)}</Text>}
        </div>
        {fault && <FaultMessage fault={fault} language={language} />}
      </Section>
    </div>
  );
}

/** Returns the answer, or the sentence that says why there is none. */
function computed(
  answer: () => ReturnType<typeof scenarioOfCase>,
  language: Language,
): ReturnType<typeof scenarioOfCase> | string {
  try {
    return answer();
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    const names: Readonly<Record<string, { readonly name: Words }>> = functionWords.SCENARIO.args;
    return sentenceOf(reason, language, say(names[reason.argument ?? '']?.name ?? words.scenario, language));
  }
}

const lackWords: Readonly<Record<ScenarioInput, Words>> = {
  employment: words.lacksEmployment,
  losses: words.lacksLosses,
  industry: words.lacksIndustry,
  population: words.lacksPopulation,
};

function Answer({ language, scenario }: { readonly language: Language; readonly scenario: ReturnType<typeof computed> }) {
  if (typeof scenario === 'string' || 'length' in scenario) {
    const text =
      typeof scenario === 'string'
        ? scenario
        : say(words.lacks, language, { what: scenario.map((key) => say(lackWords[key], language)).join('; ') });
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    );
  }
  return <Figures language={language} scenario={scenario} />;
}

function Figures({ language, scenario }: { readonly language: Language; readonly scenario: PaneScenario }) {
  const styles = useStyles();
  const figure = ({ middle, least, most }: MainFigure, format: 'count' | 'kroner'): string | undefined => {
    const [shown, low, high] = [middle, least, most].map((value) =>
      formatted(value === null ? null : Math.round(value), format, language),
    );
    return shown === undefined ? undefined : say(words.figure, language, { middle: shown, least: low ?? '', most: high ?? '' });
  };
  const { main, observed, baseline, lower, upper, withLoss } = scenario;
  const { jobs, inhabitants, revenue } = main;
  return (
    <Section id="main-figures" title={say(words.main, language)}>
      <dl className={styles.figures} aria-live="polite">
        <dt>{say(words.jobs, language)}</dt>
        <dd className={styles.figure}>{figure(jobs, 'count')}</dd>
        <dt>{say(words.inhabitants, language)}</dt>
        <dd className={styles.figure}>{figure(inhabitants, 'count')}</dd>
        <dt>{say(words.revenue, language)}</dt>
        <dd className={styles.figure}>{figure(revenue, 'kroner') ?? say(words.noRevenue, language)}</dd>
      </dl>
      <LineGraph
        title={say(words.chart, language)}
        yearTitle={say(words.year, language)}
        language={language}
        lines={[
          { name: say(words.observed, language), points: observed, tone: 'known' },
          { name: say(words.baseline, language), points: baseline, tone: 'without' },
          { name: say(words.withLoss, language), points: withLoss, tone: 'loss' },
          { name: say(words.lower, language), points: lower, tone: 'bound', dashed: true },
          { name: say(words.upper, language), points: upper, tone: 'bound', dashed: true },
        ]}
        band={{ lower, upper }}
      />
    </Section>
  );
}

interface SliderProps {
  readonly id: AssumptionId;
  readonly language: Language;
  /** The user's own value; undefined when the assumption has its judged value. */
  readonly own: number | undefined;
  readonly onChange: (value: number) => void;
}

/** The step of the slider for each unit. */
const steps = { share: 0.01, persons: 0.1, years: 1, kroner: 1000 } as const;

function AssumptionSlider({ id, language, own, onChange }: SliderProps) {
  const styles = useStyles();
  const { unit, value, low, high } = assumptionAt(id);
  const used = own ?? value;
  const withUnit = (figure: number): string => {
    switch (unit) {
      case 'share':
        return formatted(figure, id === 'ripple.delta' ? 'count' : 'share', language, 2) ?? '';
      case 'persons':
        return say(words.persons, language, { value: formatted(figure, 'count', language) ?? '' });
      case 'years':
        return say(words.years, language, { value: figure });
      case 'kroner':
        return formatted(figure, 'kroner', language) ?? '';
    }
  };
  return (
    <Field
      label={`${capital(say(assumptionWords[id].name, language))}: ${withUnit(used)}`}
      hint={`${say(words.judged, language, { value: withUnit(value) })}. ${say(assumptionWords[id].grounds, language)}`}
    >
      <Slider
        className={styles.slider}
        min={Math.min(low, used)}
        max={Math.max(high, used)}
        step={steps[unit]}
        value={used}
        aria-valuetext={withUnit(used)}
        onChange={(_, data) => onChange(Number(data.value.toFixed(4)))}
      />
    </Field>
  );
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('nb')}${text.slice(1)}`;
