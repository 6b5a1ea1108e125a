import { Badge, Card, MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled, ScalesRegular } from '@fluentui/react-icons';
import type { Case } from '../case/case';
import { reasonOf, sentenceOf } from '../programme/reasons';
import { documents, judge, knownUntil, type Judgement, type Reason, type Verdict } from '../rules';
import { say, type Language, type Words } from '../text';
import { caseFields } from '../text/case';
import { shellWords } from '../text/pane/shell';
import { verdictStepWords as words } from '../text/pane/verdictStep';
import { criteriaWords } from '../text/rules';
import { formatted } from './formatted';
import { LineGraph } from './graph/LineGraph';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { RuleHelp } from './RuleHelp';
import { employmentSeries } from '../case/rows';
import { Precedents } from './Precedents';
import { Situation } from './Situation';
import { UnderNewestRules } from './UnderNewestRules';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  source: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
}

/** Step 3: the verdict of the main rule, each criterion with its margin, the situation, and the cases that resemble this one. */
export function VerdictStep({ language, opened }: Props) {
  const styles = useStyles();
  const { case: values, data } = opened;
  const judged = judgedCase(values, language);
  const employed = employmentSeries(data);
  const date = values.grantDate ?? undefined;
  return (
    <div className={styles.stack}>
      {typeof judged === 'string' ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{judged}</MessageBarBody>
        </MessageBar>
      ) : (
        <JudgementView judgement={judged} language={language} />
      )}
      {typeof judged !== 'string' && date !== undefined && (
        <UnderNewestRules
          judged={judged}
          newest={judgedCase({ ...values, grantDate: null }, language)}
          date={date}
          language={language}
        />
      )}
      <RuleHelp topic="criteria" language={language} date={date} />
      {employed.filter(({ value }) => value !== null).length > 1 && (
        <LineGraph
          title={say(words.employmentChart, language)}
          yearTitle={say(words.year, language)}
          language={language}
          lines={[{ name: say(words.employmentChart, language), points: employed, tone: 'known' }]}
        />
      )}
      <Situation language={language} data={data} county={values.county} area={values.area} date={date} />
      <RuleHelp topic="situation" language={language} date={date} />
      {values.jobsLost !== null && values.totalEmployment !== null && typeof judged !== 'string' && (
        <Precedents language={language} jobsLost={values.jobsLost} totalEmployment={values.totalEmployment} />
      )}
    </div>
  );
}

/** Returns the judgement, or the sentence that says why there is none. */
function judgedCase({ jobsLost, totalEmployment, smallIsolated, grantDate }: Case, language: Language): Judgement | string {
  if (jobsLost === null || totalEmployment === null) {
    const lacking = [
      ...(jobsLost === null ? ['jobsLost' as const] : []),
      ...(totalEmployment === null ? ['totalEmployment' as const] : []),
    ];
    return say(words.lacksLoss, language, { fields: lacking.map((key) => say(caseFields[key].label, language)).join(', ') });
  }
  try {
    const isolated = typeof smallIsolated === 'string' ? smallIsolated === 'JA' : smallIsolated;
    return judge({ jobsLost, totalEmployment, smallIsolated: isolated }, { date: grantDate ?? undefined });
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return sentenceOf(reason, language, say(caseFields.jobsLost.label, language));
  }
}

const verdicts: Record<Verdict, { readonly words: Words; readonly color: 'success' | 'warning' | 'danger' }> = {
  JA: { words: words.verdictYes, color: 'success' },
  SKJØNN: { words: words.verdictDiscretion, color: 'warning' },
  NEI: { words: words.verdictNo, color: 'danger' },
};

function JudgementView({ judgement, language }: { readonly judgement: Judgement; readonly language: Language }) {
  const styles = useStyles();
  const { verdict, reasons, ruleSet } = judgement;
  return (
    <div className={styles.stack}>
      <div className={styles.verdict}>
        <Badge size="extra-large" appearance="tint" color={verdicts[verdict].color}>
          {verdict}
        </Badge>
        <Subtitle2>{say(verdicts[verdict].words, language)}</Subtitle2>
      </div>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.criterion}>
            <CriterionCard reason={reason} language={language} />
          </li>
        ))}
      </ul>
      <Text>{say(words.mainRuleOnly, language)}</Text>
      <Text size={200} className={styles.source}>
        {say(words.rulesFrom, language, {
          document: documents[ruleSet.document].short,
          from: formatted(ruleSet.from, 'date', language) ?? '',
        })}
        {ruleSet.mayBeOutdated &&
          ` ${say(words.mayBeOutdated, language, { date: formatted(knownUntil, 'date', language) ?? '' })}`}
      </Text>
    </div>
  );
}

const answers: Record<Verdict, { readonly words: Words; readonly icon: React.JSX.Element }> = {
  JA: { words: words.met, icon: <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} /> },
  NEI: { words: words.notMet, icon: <DismissCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} /> },
  SKJØNN: { words: words.byDiscretion, icon: <ScalesRegular aria-hidden fontSize={20} /> },
};

function CriterionCard({ reason, language }: { readonly reason: Reason; readonly language: Language }) {
  const styles = useStyles();
  return (
    <Card size="small">
      <div className={styles.verdict}>
        {answers[reason.met].icon}
        <Text weight="semibold">{say(criteriaWords[reason.criterion], language)}</Text>
        <Text>{say(answers[reason.met].words, language)}</Text>
      </div>
      <Text>{valueOf(reason, language)}</Text>
      {reason.marginJobs !== null && <Text>{marginOf(reason.marginJobs, language)}</Text>}
      <Text size={200} className={styles.source}>
        {reason.source}
      </Text>
    </Card>
  );
}

function valueOf({ criterion, value, threshold }: Reason, language: Language): string {
  if (criterion === 'isolated') {
    if (value === null) return say(shellWords.missing, language);
    return typeof value === 'number'
      ? say(words.centralityClass, language, { class: value })
      : say(value ? words.yes : words.no, language);
  }
  const format = criterion === 'share' ? 'share' : 'count';
  const text = formatted(value, format, language) ?? say(shellWords.missing, language);
  return threshold === null
    ? text
    : say(words.ofThreshold, language, { value: text, threshold: formatted(threshold, format, language) ?? '' });
}

function marginOf(margin: number, language: Language): string {
  if (margin === 0) return say(words.onTheEdge, language);
  return say(margin < 0 ? words.moreNeeded : words.toSpare, language, {
    jobs: formatted(Math.abs(margin), 'count', language) ?? '',
  });
}
