import {
  Button,
  FluentProvider,
  Select,
  Spinner,
  Title3,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { ArrowLeftRegular, InfoRegular, MathFormulaRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { languages, say, type Language } from '../text';
import { shellWords as words, stepWords } from '../text/pane/shell';
import { rememberStep } from '../workbook/readWorkbook';
import { Fallback } from './Fallback';
import { FaultMessage } from './FaultMessage';
import type { Platform } from './platform';
import { About, FunctionBrowser, SelfTest, stepNamed, steps, type Step } from './steps';
import { StepView } from './StepView';
import { TabRow } from './TabRow';
import { Undo } from './Undo';
import { useCase } from './useCase';
import type { RibbonRequest } from './useRibbonRequest';

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    // A theme of high contrast draws the pane's own background, so that its edges are seen.
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  title: { margin: 0 },
  tools: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
  panel: { paddingBlock: tokens.spacingVerticalM, flexGrow: 1 },
  neighbours: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    paddingBlockStart: tokens.spacingVerticalS,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  next: { marginInlineStart: 'auto' },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly language: Language;
  readonly dark: boolean;
  readonly platform: Platform;
}

/** The pane: seven steps from an empty workbook to the follow-up, and three pages beside them: the functions, about OMST, and the self-test. */
export function Pane({ language: initial, dark, platform }: Props) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initial);
  const [chosen, setChosen] = useState<Step>();
  const [aside, setAside] = useState<'functions' | 'about' | 'selfTest'>();
  const inWorkbook = useCase(language, platform.watchWorkbook);
  const { state, readAgain } = inWorkbook;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A workbook that is opened again shows the step that was left, until the user chooses another.
  const step = chosen ?? (state.status === 'read' ? stepNamed(state.opened.step) : undefined) ?? 'case';
  const panel = useRef<HTMLDivElement>(null);
  const previousStatus = useRef(state.status);
  useEffect(() => {
    // The button that made the case had the focus and is gone.
    if (previousStatus.current === 'none' && state.status === 'read') panel.current?.focus();
    previousStatus.current = state.status;
  }, [state.status]);
  const goTo = (next: Step): void => {
    setChosen(next);
    if (state.status === 'read') void rememberStep(next);
    void readAgain();
  };
  const goOn = (next: Step): void => {
    goTo(next);
    // The button is at the foot of the page, and the step begins at its head.
    panel.current?.focus();
  };
  const [request, setRequest] = useState<RibbonRequest>();
  const { onRequest } = platform;
  useEffect(
    () =>
      onRequest?.((what) => {
        if (what === 'help') setAside('functions');
        else {
          setAside(undefined);
          setChosen('tables');
          setRequest((last) => ({ what, count: (last?.count ?? 0) + 1 }));
        }
      }),
    [onRequest],
  );
  const position = steps.indexOf(step);
  const [previous, next] = [steps[position - 1], steps[position + 1]];
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <section className={styles.page} aria-label={say(words.title, language)}>
        <div className={styles.top}>
          <Title3 as="h1" className={styles.title}>
            {say(words.title, language)}
          </Title3>
          <div className={styles.tools}>
            <Button size="small" appearance="subtle" icon={<MathFormulaRegular />} onClick={() => setAside('functions')}>
              {say(words.functions, language)}
            </Button>
            <Button size="small" appearance="subtle" icon={<InfoRegular />} onClick={() => setAside('about')}>
              {say(words.about, language)}
            </Button>
            <Select
              size="small"
              aria-label={say(words.language, language)}
              value={language}
              onChange={(_, { value }) => setLanguage(languages.find((tag) => tag === value) ?? language)}
            >
              {languages.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {languageNames[tag]}
                </option>
              ))}
            </Select>
          </div>
        </div>
        {aside === undefined ? (
          <>
            <TabRow
              label={say(words.steps, language)}
              tabs={steps.map((id, index) => ({ id, name: `${index + 1} ${say(stepWords[id], language)}` }))}
              selected={step}
              panel="step"
              onSelect={goTo}
            />
            <div ref={panel} role="tabpanel" id="step" tabIndex={-1} aria-labelledby={`tab-${step}`} className={styles.panel}>
              <Loaded key={step} language={language}>
                <StepView step={step} language={language} inWorkbook={inWorkbook} platform={platform} request={request} />
              </Loaded>
            </div>
            {inWorkbook.undo && <Undo language={language} undo={inWorkbook.undo} />}
            <nav className={styles.neighbours} aria-label={say(words.steps, language)}>
              {previous && (
                <Button onClick={() => goOn(previous)}>
                  {say(words.previous, language, { step: say(stepWords[previous], language) })}
                </Button>
              )}
              {next && state.status === 'read' && (
                <Button className={styles.next} appearance="primary" onClick={() => goOn(next)}>
                  {say(words.next, language, { step: say(stepWords[next], language) })}
                </Button>
              )}
            </nav>
          </>
        ) : (
          <div className={styles.panel}>
            <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => setAside(undefined)}>
              {say(words.backToSteps, language)}
            </Button>
            <Loaded key={aside} language={language}>
              {aside === 'functions' && <FunctionBrowser language={language} documentation={platform.documentation} />}
              {aside === 'about' && (
                <About
                  language={language}
                  state={state}
                  documentation={platform.documentation}
                  onSelfTest={() => setAside('selfTest')}
                />
              )}
              {aside === 'selfTest' && <SelfTest language={language} />}
            </Loaded>
          </div>
        )}
      </section>
    </FluentProvider>
  );
}

interface LoadedProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Shows a spinner until the page is loaded, and a sentence when it cannot be loaded. */
function Loaded({ language, children }: LoadedProps) {
  const notLoaded = { key: 'notLoaded', in: (shownIn: Language) => say(words.notLoaded, shownIn) };
  return (
    <Fallback instead={<FaultMessage fault={notLoaded} language={language} />}>
      <Suspense fallback={<Spinner label={say(words.loading, language)} />}>{children}</Suspense>
    </Fallback>
  );
}
