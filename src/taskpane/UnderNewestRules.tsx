import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { changesSince, cite, documents, type Judgement, type Rule } from '../rules';
import { say, type Language } from '../text';
import { verdictStepWords as words } from '../text/pane/verdictStep';
import { unitWords } from '../text/rules';
import { formatted } from './formatted';

const useStyles = makeStyles({
  newest: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  what: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly judged: Judgement;
  /** The judgement of the same loss under the newest rules, or a sentence when there is none. */
  readonly newest: Judgement | string;
  /** The day that decides the rules of the case. */
  readonly date: string;
  readonly language: Language;
}

/** Says what the newest rules would change for a case that is judged by the rules of its own date. */
export function UnderNewestRules({ judged, newest, date, language }: Props) {
  const styles = useStyles();
  if (typeof newest === 'string') return null;
  const changes = changesSince(date);
  return (
    <div className={styles.newest}>
      <Text size={200}>
        {newest.verdict === judged.verdict
          ? say(words.newest, language)
          : say(words.newestDiffers, language, { document: documents[newest.ruleSet.document].short, verdict: newest.verdict })}
      </Text>
      {changes.length > 0 && (
        <details>
          <summary className={styles.what}>{say(words.changes, language, { count: changes.length })}</summary>
          <ul>
            {changes.map(({ newest: rule, earlierValue }) => (
              <li key={rule.id}>
                {say(words.change, language, {
                  id: rule.id,
                  then: shownRule(earlierValue, rule.unit, language),
                  now: shownRule(rule.value, rule.unit, language),
                  unit: rule.unit === 'share' ? '' : say(unitWords[rule.unit], language),
                  from: formatted(rule.from, 'date', language) ?? '',
                  source: cite(rule.source),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const shownRule = (value: number | null, unit: Rule['unit'], language: Language): string =>
  formatted(value, unit === 'share' ? 'share' : 'count', language) ?? say(words.none, language);
