import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Subtitle2,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { say, type Language } from '../text';
import { selfTestWords as words } from '../text/pane/selfTest';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { behaviours, byHand } from '../workbook/selfTest/behaviours';
import { countOf, reportOf } from '../workbook/selfTest/report';
import { runSelfTest, type SelfTest as Tested } from '../workbook/selfTest/run';
import { FaultMessage } from './FaultMessage';
import { saysSupported, surroundings } from './surroundings';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlockStart: tokens.spacingVerticalS },
  heading: { margin: 0 },
  button: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  report: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, height: '16em' },
});

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number }
  | { readonly status: 'ended'; readonly tested: Tested; readonly copied?: boolean }
  | { readonly status: 'failed'; readonly fault: WorkbookFault };

/** Runs the self-test, which tries everything that OMST takes for granted of Excel, and gives a report to copy. */
export function SelfTest({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const [state, setState] = useState<State>({ status: 'idle' });
  const stopping = useRef<AbortController>();
  // Leaving the page stops the test.
  useEffect(() => () => stopping.current?.abort(), []);
  const count = behaviours.length;

  const run = async (): Promise<void> => {
    const { signal } = (stopping.current = new AbortController());
    let done = 0;
    setState({ status: 'running', done });
    try {
      const onOutcome = (): void => setState({ status: 'running', done: ++done });
      setState({ status: 'ended', tested: await runSelfTest(behaviours, { onOutcome, signal, isSupported: saysSupported }) });
    } catch (error) {
      setState({ status: 'failed', fault: asFault(error) });
    }
  };

  return (
    <section className={styles.stack} aria-labelledby="self-test">
      <Subtitle2 as="h2" id="self-test" className={styles.heading}>
        {say(words.heading, language)}
      </Subtitle2>
      <Text>{say(words.lead, language, { count })}</Text>
      <Text>{say(words.advice, language)}</Text>
      {state.status === 'running' ? (
        <>
          <Field label={say(words.running, language)} hint={say(words.progress, language, { done: state.done, count })}>
            <ProgressBar value={state.done} max={count} />
          </Field>
          <Button className={styles.button} onClick={() => stopping.current?.abort()}>
            {say(words.stop, language)}
          </Button>
        </>
      ) : (
        <Button className={styles.button} appearance="primary" onClick={() => void run()}>
          {say(words.run, language)}
        </Button>
      )}
      <div role="status">{state.status === 'ended' && <Text>{summary(state.tested, language)}</Text>}</div>
      {state.status === 'ended' && <Ended tested={state.tested} language={language} />}
      {state.status === 'failed' && <FaultMessage fault={state.fault} language={language} />}
    </section>
  );
}

function summary(tested: Tested, language: Language): string {
  const done = tested.outcomes.length;
  const [passed, different, unsupported] = (['passed', 'different', 'unsupported'] as const).map((one) => countOf(tested, one));
  const result = say(words.result, language, { passed: passed ?? 0, different: different ?? 0, unsupported: unsupported ?? 0 });
  const { length: count } = behaviours;
  return done < count ? `${say(words.stopped, language, { done, count })} ${result}` : result;
}

function Ended({ tested, language }: { readonly tested: Tested; readonly language: Language }) {
  const styles = useStyles();
  const report = useMemo(() => reportOf(tested, surroundings()), [tested]);
  const [copied, setCopied] = useState<boolean>();
  const text = useRef<HTMLTextAreaElement>(null);
  const differences = tested.outcomes.filter(({ result }) => result === 'different');

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      // Some of the browsers inside Excel give no access to the clipboard. The user copies the selected text instead.
      text.current?.focus();
      text.current?.select();
      setCopied(false);
    }
  };

  return (
    <>
      {!tested.isCleaned && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(words.left, language)}</MessageBarBody>
        </MessageBar>
      )}
      {differences.length > 0 && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {say(words.differences, language)}
          </Subtitle2>
          <ul className={styles.list} lang="en">
            {differences.map(({ behaviour: { id, says }, detail }) => (
              <li key={id}>{`${says} — ${detail ?? ''}`}</li>
            ))}
          </ul>
        </>
      )}
      <Text>{say(words.byHand, language, { count: byHand.length })}</Text>
      <Button className={styles.button} onClick={() => void copy()}>
        {say(words.copy, language)}
      </Button>
      <div role="status">{copied !== undefined && <Text>{say(copied ? words.copied : words.notCopied, language)}</Text>}</div>
      <Field label={say(words.report, language)}>
        <Textarea readOnly lang="en" value={report} textarea={{ ref: text, className: styles.report }} />
      </Field>
    </>
  );
}
