import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { employmentSeries, fallIn } from '../case/rows';
import { ruleAt } from '../rules';
import { say, type Language } from '../text';
import { figuresStepWords as words } from '../text/pane/figuresStep';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import { formatted } from './formatted';
import type { CaseInWorkbook } from './useCase';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
}

/**
 * Proposes the largest fall in the statistics as the loss, for a user who has no figures from the employer. Proposes no fall when a year has no figure. When the
 * user has entered losses, it proposes only the number of jobs before them.
 */
export function FallProposal({ language, opened, change }: Props) {
  const styles = useStyles();
  const [fault, setFault] = useState<WorkbookFault>();
  const section = useRef<HTMLElement>(null);
  const points = employmentSeries(opened.data);
  if (points.length < 2) return null;
  const window = ruleAt('criteria.window', opened.case.grantDate ?? undefined).value;
  const isHidden = points.some(({ value }) => value === null);
  const fall = isHidden ? null : fallIn(points, window);
  const valueIn = (year: number): number | null => points.find((point) => point.year === year)?.value ?? null;
  const count = (value: number | null): string => formatted(value, 'count', language) ?? '';
  const write = async (changes: Parameters<typeof change>[0]): Promise<void> => {
    setFault(undefined);
    try {
      await change(changes);
      // The pressed button had the focus and is gone.
      section.current?.focus();
    } catch (error) {
      setFault(asFault(error));
    }
  };
  const text = (): string => {
    if (isHidden) return say(words.hidden, language);
    if (!fall) return say(words.noFall, language, { window });
    return say(words.largestFall, language, {
      window,
      jobs: count(fall.jobs),
      share: formatted(fall.share, 'share', language) ?? '',
      ...{ from: fall.from, to: fall.to, before: count(valueIn(fall.from)), after: count(valueIn(fall.to)) },
    });
  };
  /** The loss in each year with a figure, from the year with a figure before it. */
  const yearly = ({ from, to }: NonNullable<typeof fall>): (readonly [number, number])[] => {
    const known = points.flatMap(({ year, value }) => (value !== null && year >= from && year <= to ? [{ year, value }] : []));
    return known.slice(1).map(({ year, value }, index) => [year, (known[index]?.value ?? value) - value]);
  };
  const losses = opened.data.losses.flatMap(([year, jobs]) => (typeof jobs === 'number' ? [Number(year)] : []));
  /** The newest number of jobs before the losses that the user has entered. */
  const before = points.filter(({ year, value }) => value !== null && year < Math.min(...losses)).at(-1);
  const isStated = losses.length > 0;
  const total = isStated ? before?.value : fall && valueIn(fall.from);
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby="fall">
      <Subtitle2 as="h2" id="fall" className={styles.heading}>
        {say(words.fall, language)}
      </Subtitle2>
      <Text>
        {isStated && before ? say(words.totalBefore, language, { year: before.year, total: count(before.value) }) : text()}
      </Text>
      {typeof total === 'number' && total !== opened.case.totalEmployment && (
        <Button onClick={() => void write({ values: { totalEmployment: total } })}>
          {say(words.useTotal, language, { total: count(total) })}
        </Button>
      )}
      {fall && !isStated && (
        <Button
          appearance="primary"
          onClick={() => void write({ values: { totalEmployment: valueIn(fall.from) }, lists: { losses: yearly(fall) } })}
        >
          {say(words.useFall, language)}
        </Button>
      )}
      {fault && <FaultMessage fault={fault} language={language} />}
    </section>
  );
}
