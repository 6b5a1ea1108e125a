import { Button, Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { dataTables, sourceHeader, type DataColumn, type DataTableKey } from '../case/dataTables';
import { receipt } from '../programme/receipt';
import { knownUntil } from '../rules';
import { say, type Language } from '../text';
import { aboutWords as words } from '../text/pane/about';
import { ribbonWords } from '../text/pane/ribbon';
import { selfTestWords } from '../text/pane/selfTest';
import { formatted } from './formatted';
import { shortcuts, type RibbonAction } from './ribbon';
import type { CaseState } from './useCase';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlockStart: tokens.spacingVerticalS },
  heading: { margin: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', gap: tokens.spacingVerticalXS, margin: 0 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  way: { alignSelf: 'flex-start' },
});

/** The sources that the rows of the workbook name. */
const sourcesOf = (state: CaseState): string[] => {
  if (state.status !== 'read') return [];
  const { data } = state.opened;
  return (Object.keys(dataTables) as DataTableKey[]).flatMap((key) => {
    const columns: readonly DataColumn[] = dataTables[key].columns;
    const source = columns.findIndex(({ header }) => header === sourceHeader);
    return source < 0 ? [] : [...new Set(data[key].map((row) => String(row[source] ?? '')))].filter((name) => name !== '');
  });
};

interface Props {
  readonly language: Language;
  readonly state: CaseState;
  /** The folder of the documentation; undefined when there is none. */
  readonly documentation: string | undefined;
  readonly onSelfTest: () => void;
}

/** The page about OMST: its version, rules, figures, licences and privacy, with links to the documentation and the self-test. */
export function About({ language, state, documentation, onSelfTest }: Props) {
  const styles = useStyles();
  const { version, document, from, vintages, hash } = receipt();
  const sources = useMemo(() => [...new Set(sourcesOf(state))], [state]);
  const facts = [
    [words.version, version],
    [words.rules, say(words.rulesFrom, language, { document, from: formatted(from, 'date', language) ?? '' })],
    [words.knownUntil, formatted(knownUntil, 'date', language) ?? ''],
    [words.vintages, vintages],
    [words.hash, hash],
    [words.licences, say(words.licence, language)],
    [words.privacy, say(words.private, language)],
    [
      words.shortcuts,
      (Object.keys(shortcuts) as RibbonAction[]).map((one) => `${shortcuts[one]}: ${say(ribbonWords[one], language)}`).join('; '),
    ],
  ] as const;
  return (
    <section className={styles.stack} aria-labelledby="about">
      <Subtitle2 as="h2" id="about" className={styles.heading}>
        {say(words.heading, language)}
      </Subtitle2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <Fragment key={label.en}>
            <dt>{say(label, language)}</dt>
            <dd className={styles.fact}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <Subtitle2 as="h2" className={styles.heading}>
        {say(words.figures, language)}
      </Subtitle2>
      {sources.length === 0 ? (
        <Text>{say(words.noFigures, language)}</Text>
      ) : (
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
      {documentation !== undefined && (
        <Link
          className={styles.way}
          href={`${documentation}${language === 'nb' ? '' : `${language}/`}index.html`}
          target="_blank"
        >
          {say(words.documentation, language)}
        </Link>
      )}
      <Button className={styles.way} size="small" appearance="subtle" onClick={onSelfTest}>
        {say(selfTestWords.heading, language)}
      </Button>
    </section>
  );
}
