import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { nearestPrecedents } from '../rules';
import { say, type Language } from '../text';
import { verdictStepWords as words } from '../text/pane/verdictStep';
import { formatted } from './formatted';
import { Section } from './Section';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** The number of cases shown. Table S15 has all of them. */
const count = 3;

interface Props {
  readonly language: Language;
  readonly jobsLost: number;
  readonly totalEmployment: number;
}

/** Lists the known cases that resemble this one most, with their outcomes. */
export function Precedents({ language, jobsLost, totalEmployment }: Props) {
  const styles = useStyles();
  const size = (jobs: number | null, share: number | null): string => {
    const [shownJobs, shownShare] = [formatted(jobs, 'count', language), formatted(share, 'share', language)];
    if (shownJobs === undefined) return shownShare ?? say(words.precedentUnknown, language);
    return shownShare === undefined
      ? say(words.precedentJobs, language, { jobs: shownJobs })
      : say(words.precedent, language, { jobs: shownJobs, share: shownShare });
  };
  return (
    <Section id="precedents" title={say(words.precedents, language)}>
      <ul className={styles.list}>
        {nearestPrecedents({ jobsLost, totalEmployment }, count).map(({ area, jobsLost: jobs, share, outcome, cited }) => (
          <li key={area}>
            <Text weight="semibold">{area}</Text>: {size(jobs, share)}. {outcome}.{' '}
            <Text size={200} className={styles.detail}>
              {cited}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
