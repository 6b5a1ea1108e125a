import {
  FluentProvider,
  Select,
  Tab,
  TabList,
  Title3,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { languages, say, type Language } from '../text';
import { paneWords as words } from '../text/pane';
import type { CopyForSharing } from '../workbook/copyForSharing';
import { CaseStep } from './CaseStep';
import { TablesStep } from './TablesStep';
import { useCase } from './useCase';
import { VerdictStep } from './VerdictStep';

const steps = ['case', 'verdict', 'tables'] as const;
type Step = (typeof steps)[number];
const stepWords = { case: words.caseStep, verdict: words.verdictStep, tables: words.tablesStep } as const;
const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', padding: tokens.spacingHorizontalL },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  panel: { paddingBlock: tokens.spacingVerticalL },
});

interface Props {
  readonly language: Language;
  readonly dark: boolean;
  readonly copyForSharing: CopyForSharing;
}

/** The pane: the case, the verdict on it, and the tables. */
export function Pane({ language: initial, dark, copyForSharing }: Props) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initial);
  const [step, setStep] = useState<Step>('case');
  const { state, readAgain } = useCase(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A case changed in the sheets is judged as it now stands.
  const goTo = (next: Step): void => {
    setStep(next);
    void readAgain();
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <section className={styles.page} aria-label={say(words.title, language)}>
        <div className={styles.top}>
          <Title3 as="h1">{say(words.title, language)}</Title3>
          <Select
            size="small"
            aria-label={say(words.language, language)}
            value={language}
            onChange={(_, { value }) => setLanguage(languages.find((one) => one === value) ?? language)}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </Select>
        </div>
        <TabList
          aria-label={say(words.steps, language)}
          selectedValue={step}
          onTabSelect={(_, { value }) => goTo(steps.find((one) => one === value) ?? step)}
        >
          {steps.map((one, index) => (
            <Tab key={one} value={one} id={`tab-${one}`} aria-controls={step === one ? 'step' : undefined}>
              {`${index + 1} ${say(stepWords[one], language)}`}
            </Tab>
          ))}
        </TabList>
        <div role="tabpanel" id="step" aria-labelledby={`tab-${step}`} className={styles.panel}>
          {step === 'case' && <CaseStep language={language} state={state} readAgain={readAgain} />}
          {step === 'verdict' && <VerdictStep language={language} state={state} />}
          {step === 'tables' && <TablesStep language={language} state={state} copyForSharing={copyForSharing} />}
        </div>
      </section>
    </FluentProvider>
  );
}
