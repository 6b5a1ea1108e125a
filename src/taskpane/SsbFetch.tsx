import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { countiesOfToday, municipalityNumbered, plainName } from '../case/areas';
import type { CaseData, DataRows, DataTableKey } from '../case/dataTables';
import { mergeRows } from '../case/mergeRows';
import type { RequestedAreas } from '../sources/figures';
import { SourceFault } from '../sources/sourceFault';
import { say, type Language } from '../text';
import { figuresStepWords as words } from '../text/pane/figuresStep';
import { asFault, type WorkbookFault } from '../workbook/fault';
import type { WorkbookCase } from '../workbook/readWorkbook';
import { FaultMessage } from './FaultMessage';
import type { Platform } from './platform';
import { today } from './today';
import type { CaseInWorkbook } from './useCase';
import { Section } from './Section';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** The tables with figures from Statistics Norway. The municipality's tax comes from the ministry, and unemployment from NAV. */
const areaTables = [
  'employment',
  'population',
  'populationProjection',
  'populationChange',
  'commuting',
  'labourMarket',
  'education',
] as const satisfies readonly DataTableKey[];

/** The municipalities and counties to fetch, with today's numbers and the names in the table of the case. */
function wantedOf(municipalities: CaseData['municipalities']): RequestedAreas {
  const known = municipalities.flatMap(([code, name]) => {
    const found = municipalityNumbered(String(code ?? ''));
    return found ? [{ code: found.code, name: String(name ?? plainName(found.name)) }] : [];
  });
  const counties = new Set(known.map(({ code }) => code.slice(0, 2)));
  return { municipalities: known, counties: countiesOfToday.filter(({ code }) => counties.has(code)) };
}

interface Outcome {
  readonly rows: number;
  readonly kept: number;
  readonly gaps: readonly SourceFault[];
  /** The tables that could not be fetched. */
  readonly missing: readonly DataTableKey[];
}

interface Props {
  readonly language: Language;
  readonly opened: WorkbookCase;
  readonly change: CaseInWorkbook['change'];
  readonly services: Platform['ssb'];
}

type Work =
  | { readonly step: 'fetching'; readonly title: string; readonly done: number; readonly count: number }
  | { readonly step: 'writing' };

/** Fetches figures from Statistics Norway into the workbook. A table that cannot be fetched whole stays as it was, and the user can fetch it again. */
export function SsbFetch({ language, opened, change, services }: Props) {
  const styles = useStyles();
  const [work, setWork] = useState<Work>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [fault, setFault] = useState<WorkbookFault | SourceFault>();
  const running = useRef<AbortController>();
  const [isNational, setNational] = useState(false);
  const { data } = opened;
  const tables: readonly DataTableKey[] = isNational ? [...areaTables, 'municipalFigures'] : areaTables;
  const wanted = wantedOf(data.municipalities);

  const fetchTables = async (asked: readonly DataTableKey[]): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setFault(undefined);
    setOutcome(undefined);
    setWork({ step: 'fetching', title: '', done: 0, count: asked.length });
    try {
      const { fetchFromSsb } = await import('../sources/ssb');
      const { rows, gaps } = await fetchFromSsb(wanted, {
        ...services,
        today: today(),
        tables: asked,
        signal: controller.signal,
        onProgress: ({ title, done, count }) => setWork({ step: 'fetching', title, done, count }),
      });
      const fetched = Object.entries(rows) as [DataTableKey, DataRows][];
      const merged = fetched.map(([key, own]) => [key, mergeRows(key, data[key], own)] as const);
      setWork({ step: 'writing' });
      if (merged.length > 0) await change({ figures: Object.fromEntries(merged.map(([key, { rows: all }]) => [key, all])) });
      setOutcome({
        rows: merged.reduce((sum, [, { rows, ownCount }]) => sum + rows.length - ownCount, 0),
        kept: merged.reduce((sum, [, { ownCount }]) => sum + ownCount, 0),
        gaps,
        missing: asked.filter((key) => rows[key] === undefined),
      });
    } catch (error) {
      setFault(error instanceof SourceFault ? error : asFault(error));
    } finally {
      setWork(undefined);
      running.current = undefined;
    }
  };

  const isThere = data.employment.length > 0;
  const status = (now: Work): string =>
    say(words[now.step], language, now.step === 'fetching' ? { ...now, done: now.done + 1 } : {});
  return (
    <Section id="ssb" title={say(words.fromSsb, language)}>
      {wanted.municipalities.length === 0 ? (
        <Text>{say(words.noPlaces, language)}</Text>
      ) : (
        <>
          <Text>{say(words.fromSsbLead, language, { count: tables.length })}</Text>
          <Checkbox
            label={say(words.allMunicipalities, language)}
            checked={isNational}
            onChange={(_, { checked }) => setNational(checked === true)}
          />
          <div className={styles.row}>
            <Button
              appearance={isThere ? 'secondary' : 'primary'}
              disabledFocusable={work !== undefined}
              onClick={() => void fetchTables(tables)}
            >
              {say(isThere ? words.fetchAgain : words.fetch, language)}
            </Button>
            {work?.step === 'fetching' && <Button onClick={() => running.current?.abort()}>{say(words.cancel, language)}</Button>}
            {outcome && outcome.missing.length > 0 && (
              <Button appearance="primary" onClick={() => void fetchTables(outcome.missing)}>
                {say(words.fetchMissing, language)}
              </Button>
            )}
          </div>
        </>
      )}
      <div role="status" className={styles.section}>
        {work && (
          <Field validationState="none" validationMessage={status(work)}>
            <ProgressBar
              aria-label={say(words.fromSsb, language)}
              {...(work.step === 'fetching' && work.count > 0 ? { value: work.done / work.count } : {})}
            />
          </Field>
        )}
        {outcome && (
          <Text>
            {say(words.fetched, language, { rows: outcome.rows })}
            {outcome.kept > 0 && ` ${say(words.kept, language, { rows: outcome.kept })}`}
          </Text>
        )}
      </div>
      {outcome && outcome.gaps.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say(words.gaps, language)}:
            <ul className={styles.list}>
              {outcome.gaps.map((gap) => (
                <li key={gap.message}>{gap.in(language)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {fault && <FaultMessage fault={fault} language={language} />}
      <Text size={200} className={styles.detail}>
        {say(words.attribution, language)}
      </Text>
    </Section>
  );
}
