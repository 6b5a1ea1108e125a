import {
  Button,
  FluentProvider,
  Select,
  Spinner,
  Text,
  Title3,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowUndoRegular, InfoRegular, MathFormulaRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { languages, say, type Language } from '../text';
import { shellWords as words, stepWords } from '../text/pane/shell';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { rememberStep } from '../workbook/readWorkbook';
import { Fallback } from './Fallback';
import { FaultMessage } from './FaultMessage';
import type { Platform } from './platform';
import { TabRow } from './TabRow';
import { useCase, type CaseInWorkbook, type CaseState } from './useCase';
import type { RibbonRequest } from './useRibbonRequest';

/** Each step is fetched when it is first shown: the pane is ready before most of it has come. */
const NewCase = lazy(() =>
  import(/* webpackChunkName: "CaseStep" */ './CaseStep').then((module) => ({ default: module.NewCase })),
);
const CaseStep = lazy(() =>
  import(/* webpackChunkName: "CaseStep" */ './CaseStep').then((module) => ({ default: module.CaseStep })),
);
const FiguresStep = lazy(() =>
  import(/* webpackChunkName: "FiguresStep" */ './FiguresStep').then((module) => ({ default: module.FiguresStep })),
);
const VerdictStep = lazy(() =>
  import(/* webpackChunkName: "VerdictStep" */ './VerdictStep').then((module) => ({ default: module.VerdictStep })),
);
const ConsequenceStep = lazy(() =>
  import(/* webpackChunkName: "ConsequenceStep" */ './ConsequenceStep').then((module) => ({ default: module.ConsequenceStep })),
);
const FinancingStep = lazy(() =>
  import(/* webpackChunkName: "FinancingStep" */ './FinancingStep').then((module) => ({ default: module.FinancingStep })),
);
const TablesStep = lazy(() =>
  import(/* webpackChunkName: "TablesStep" */ './TablesStep').then((module) => ({ default: module.TablesStep })),
);
const FollowUpStep = lazy(() =>
  import(/* webpackChunkName: "FollowUpStep" */ './FollowUpStep').then((module) => ({ default: module.FollowUpStep })),
);
const FunctionBrowser = lazy(() =>
  import(/* webpackChunkName: "FunctionBrowser" */ './FunctionBrowser').then((module) => ({ default: module.FunctionBrowser })),
);
const About = lazy(() => import(/* webpackChunkName: "About" */ './About').then((module) => ({ default: module.About })));
const SelfTest = lazy(() =>
  import(/* webpackChunkName: "SelfTest" */ './SelfTest').then((module) => ({ default: module.SelfTest })),
);

type Step = keyof typeof stepWords;
const steps = Object.keys(stepWords) as Step[];
const asStep = (name: unknown): Step | undefined => steps.find((one) => one === name);
const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    // What a theme of high contrast needs to see the edges of.
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
  ways: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    paddingBlockStart: tokens.spacingVerticalS,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  undo: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  last: { marginInlineStart: 'auto' },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly language: Language;
  readonly dark: boolean;
  readonly platform: Platform;
}

/** The pane: seven steps from an empty workbook to the follow-up, and beside them the functions and what this is. */
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
  // A workbook opened again shows the step where it was left, until another is chosen.
  const step = chosen ?? (state.status === 'read' ? asStep(state.opened.step) : undefined) ?? 'case';
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(state.status);
  useEffect(() => {
    // The button that made the case is gone, and the keyboard with it.
    if (before.current === 'none' && state.status === 'read') panel.current?.focus();
    before.current = state.status;
  }, [state.status]);
  const goTo = (next: Step): void => {
    setChosen(next);
    if (state.status === 'read') void rememberStep(next);
    void readAgain();
  };
  const goOn = (next: Step): void => {
    goTo(next);
    // Whoever pressed the button stands at the foot of the page, and the step begins at its head.
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
          setRequest((before) => ({ what, count: (before?.count ?? 0) + 1 }));
        }
      }),
    [onRequest],
  );
  const at = steps.indexOf(step);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
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
              onChange={(_, { value }) => setLanguage(languages.find((one) => one === value) ?? language)}
            >
              {languages.map((one) => (
                <option key={one} value={one} lang={one}>
                  {languageNames[one]}
                </option>
              ))}
            </Select>
          </div>
        </div>
        {aside === undefined ? (
          <>
            <TabRow
              label={say(words.steps, language)}
              tabs={steps.map((one, index) => ({ id: one, name: `${index + 1} ${say(stepWords[one], language)}` }))}
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
            <nav className={styles.ways} aria-label={say(words.steps, language)}>
              {previous && (
                <Button onClick={() => goOn(previous)}>
                  {say(words.previous, language, { step: say(stepWords[previous], language) })}
                </Button>
              )}
              {next && state.status === 'read' && (
                <Button className={styles.last} appearance="primary" onClick={() => goOn(next)}>
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

interface StepProps {
  readonly step: Step;
  readonly language: Language;
  readonly inWorkbook: CaseInWorkbook;
  readonly platform: Platform;
  readonly request: RibbonRequest | undefined;
}

function StepView({ step, language, inWorkbook, platform, request }: StepProps) {
  const { state, readAgain, change } = inWorkbook;
  if (state.status !== 'read') return <WithoutCase step={step} language={language} state={state} readAgain={readAgain} />;
  const { opened } = state;
  const common = { language, opened, change };
  switch (step) {
    case 'case':
      return <CaseStep {...common} />;
    case 'figures':
      return <FiguresStep {...common} services={platform.ssb} />;
    case 'verdict':
      return <VerdictStep language={language} opened={opened} />;
    case 'consequence':
      return <ConsequenceStep {...common} />;
    case 'financing':
      return <FinancingStep {...common} />;
    case 'tables':
      return (
        <TablesStep
          language={language}
          opened={opened}
          copyForSharing={platform.copyForSharing}
          readAgain={readAgain}
          request={request}
        />
      );
    case 'followUp':
      return <FollowUpStep language={language} opened={opened} readAgain={readAgain} />;
  }
}

interface WithoutCaseProps {
  readonly step: Step;
  readonly language: Language;
  readonly state: Exclude<CaseState, { readonly status: 'read' }>;
  readonly readAgain: () => Promise<void>;
}

function WithoutCase({ step, language, state, readAgain }: WithoutCaseProps) {
  switch (state.status) {
    case 'reading':
      return <Spinner label={say(words.reading, language)} />;
    case 'none':
      return step === 'case' ? (
        <NewCase language={language} readAgain={readAgain} />
      ) : (
        <Text>{say(words.needsCase, language)}</Text>
      );
    case 'fault':
      return (
        <>
          <FaultMessage fault={state.fault} language={language} />
          <Button onClick={() => void readAgain()}>{say(words.readAgain, language)}</Button>
        </>
      );
  }
}

/** A change made in the pane is told, and can be taken back: Excel itself undoes nothing that an add-in has done. */
function Undo({ language, undo }: { readonly language: Language; readonly undo: () => Promise<void> }) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  return (
    <div className={styles.undo}>
      <Text role="status" size={200}>
        {say(words.saved, language)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        onClick={() => void undo().catch((error: unknown) => setFault(asFault(error)))}
      >
        {say(words.undo, language)}
      </Button>
      {fault && <FaultMessage fault={fault} language={language} />}
    </div>
  );
}

interface LoadedProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A step that is on its way, and a sentence where it did not come. */
function Loaded({ language, children }: LoadedProps) {
  const notLoaded = { key: 'notLoaded', in: (tongue: Language) => say(words.notLoaded, tongue) };
  return (
    <Fallback instead={<FaultMessage fault={notLoaded} language={language} />}>
      <Suspense fallback={<Spinner label={say(words.loading, language)} />}>{children}</Suspense>
    </Fallback>
  );
}
