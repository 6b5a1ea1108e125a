import { Button, Spinner, Text } from '@fluentui/react-components';
import { say, type Language } from '../text';
import { shellWords as words } from '../text/pane/shell';
import { FaultMessage } from './FaultMessage';
import type { Platform } from './platform';
import {
  CaseStep,
  ConsequenceStep,
  FiguresStep,
  FinancingStep,
  FollowUpStep,
  StartPage,
  TablesStep,
  VerdictStep,
  type Step,
} from './steps';
import type { CaseInWorkbook, CaseState } from './useCase';
import type { RibbonRequest } from './useRibbonRequest';

interface StepProps {
  readonly step: Step;
  readonly language: Language;
  readonly inWorkbook: CaseInWorkbook;
  readonly platform: Platform;
  readonly request: RibbonRequest | undefined;
}

/** Shows one step. Without a case, the first step offers to make one and the others ask for it. */
export function StepView({ step, language, inWorkbook, platform, request }: StepProps) {
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
        <StartPage language={language} readAgain={readAgain} />
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
