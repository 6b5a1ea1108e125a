import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { cite, documents, ruleAt, type RuleInForce } from '../rules';
import { say, type Language } from '../text';
import { ruleHelpWords as words, ruleQuestions, ruleTopics } from '../text/pane/ruleHelp';
import { formatted } from './formatted';

export type Topic = keyof typeof ruleTopics;

/** The rules that each text takes its figures from. The first rule is the one that is cited. */
const figures: Record<Topic, Readonly<Record<string, string>>> = {
  criteria: { share: 'criteria.share', persons: 'criteria.persons', window: 'criteria.window' },
  situation: { share: 'criteria.share' },
  period: { years: 'period.programmeYears' },
  financing: { county: 'funding.countyShare', municipality: 'funding.municipalityShare' },
  payment: { retained: 'payment.retained' },
};

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // High enough for a finger.
  what: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly topic: Topic;
  readonly language: Language;
  /** The day of the grant, which decides the rules; the newest rules apply when left out. */
  readonly date?: string | undefined;
}

const inForce = (id: string, date: string | undefined): RuleInForce => {
  try {
    return ruleAt(id, date);
  } catch {
    // The date is before the first rules. The newest rules are shown, with their own date.
    return ruleAt(id);
  }
};

/** Explains the rule behind a figure or a choice, with its paragraph, when the user opens it. */
export function RuleHelp({ topic, language, date }: Props) {
  const styles = useStyles();
  const rules = Object.entries(figures[topic]).map(([name, id]) => [name, inForce(id, date)] as const);
  const values = Object.fromEntries(
    rules.map(([name, { value, unit }]) => [name, formatted(value, unit === 'share' ? 'share' : 'count', language) ?? '']),
  );
  const rule = rules[0]?.[1];
  if (!rule) return null;
  const source = cite(rule.source);
  const { url } = documents[rule.source.document];
  return (
    <details className={styles.help}>
      <summary className={styles.what}>{`${say(ruleQuestions[topic], language)} (${source})`}</summary>
      <div className={styles.text}>
        <Text size={200}>{say(ruleTopics[topic], language, values)}</Text>
        <Text size={200}>{say(words.since, language, { from: formatted(rule.from, 'date', language) ?? '' })}</Text>
        {url !== null && (
          <Link href={url} target="_blank" rel="noreferrer">
            {say(words.readIt, language, { source })}
          </Link>
        )}
      </div>
    </details>
  );
}
