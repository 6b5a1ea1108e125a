import { Button, Field, Input, Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import { functions } from '../functions/catalogue';
import { exampleFormula } from '../functions/exampleFormula';
import { say, type Language } from '../text';
import { functionWords } from '../text/functions';
import type { FunctionWords } from '../text/functions/words';
import { functionBrowserWords as words } from '../text/pane/functionBrowser';
import { asFault, type WorkbookFault } from '../workbook/fault';
import { insertFormula } from '../workbook/insertFormula';
import { FaultMessage } from './FaultMessage';

type OmstFunction = (typeof functions)[number];
type Source = OmstFunction['source'][number];

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBlockStart: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { cursor: 'pointer', minHeight: '24px' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  detail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  arguments: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The most characters of an example that is shown. */
const longestShown = 300;

const plain = (text: string): string => text.toLocaleLowerCase('nb');

/** The text that a search looks in: the name of each function and its description in every language. */
const searched = functions.map((fn) => ({
  fn,
  text: plain([fn.id, ...Object.values(functionWords[fn.id].description)].join(' ')),
}));

interface Props {
  readonly language: Language;
  /** The folder of the documentation; undefined when there is none. */
  readonly documentation: string | undefined;
}

/** Lists every function with its description, its arguments and an example that the user can insert. */
export function FunctionBrowser({ language, documentation }: Props) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [inserted, setInserted] = useState<{ name: string; address: string }>();
  const [fault, setFault] = useState<WorkbookFault>();
  const sought = plain(query).split(/\s+/);
  const found = searched.filter(({ text }) => sought.every((word) => text.includes(word))).map(({ fn }) => fn);
  const insert = async (fn: OmstFunction): Promise<void> => {
    setFault(undefined);
    setInserted(undefined);
    try {
      setInserted({ name: `OMST.${fn.id}`, address: await insertFormula(exampleFormula(fn)) });
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <section className={styles.stack} aria-labelledby="functions">
      <Subtitle2 as="h2" id="functions" className={styles.heading}>
        {say(words.heading, language)}
      </Subtitle2>
      <Text>{say(words.lead, language)}</Text>
      <Field label={say(words.search, language)}>
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      <div role="status">
        <Text size={200}>
          {inserted ? say(words.inserted, language, inserted) : say(words.count, language, { count: found.length })}
        </Text>
      </div>
      {fault && <FaultMessage fault={fault} language={language} />}
      <ul className={styles.list}>
        {found.map((fn) => (
          <li key={fn.id}>
            <Entry fn={fn} language={language} documentation={documentation} onInsert={() => void insert(fn)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SourceProps {
  readonly source: Source;
  readonly language: Language;
  readonly documentation: string | undefined;
}

/** Shows a title as it is, and a text of the add-in's as a link to its page in the documentation. */
function SourceOf({ source, language, documentation }: SourceProps) {
  if (typeof source === 'string') return source;
  const text = say(source.words, language);
  if (documentation === undefined) return text;
  return (
    <Link href={`${documentation}${source.page[language]}.html`} target="_blank" inline>
      {text}
    </Link>
  );
}

interface EntryProps {
  readonly fn: OmstFunction;
  readonly language: Language;
  readonly documentation: string | undefined;
  readonly onInsert: () => void;
}

function Entry({ fn, language, documentation, onInsert }: EntryProps) {
  const styles = useStyles();
  const { id, parameters, source, example } = fn;
  const { description, answer, args }: FunctionWords = functionWords[id];
  const formula = exampleFormula(fn);
  const fits = formula.length <= longestShown;
  return (
    <details>
      <summary className={styles.name}>
        <Text weight="semibold" className={styles.code}>
          {`OMST.${id}`}
        </Text>{' '}
        {say(description, language)}
      </summary>
      <div className={styles.detail}>
        {parameters.length > 0 && <Text weight="semibold">{say(words.arguments, language)}</Text>}
        <ul className={styles.arguments}>
          {parameters.map(({ key, kind }) => {
            const argument = args[key];
            return (
              argument && (
                <li key={key}>
                  <span className={styles.code}>{say(argument.name, language)}</span>
                  {kind.omitted !== undefined && ` (${say(words.optional, language)})`}: {say(argument.description, language)}
                </li>
              )
            );
          })}
        </ul>
        <Text>
          <Text weight="semibold">{say(words.answers, language)}:</Text> {say(answer, language)}
        </Text>
        {source.length > 0 && (
          <Text size={200} className={styles.muted}>
            {say(words.sources, language)}:{' '}
            {source.map((part, index) => (
              <Fragment key={typeof part === 'string' ? part : part.words.en}>
                {index > 0 && '; '}
                <SourceOf source={part} language={language} documentation={documentation} />
              </Fragment>
            ))}
          </Text>
        )}
        {example.length > 0 && <Text weight="semibold">{say(words.example, language)}</Text>}
        {fits ? (
          <>
            <Text className={styles.code}>{formula}</Text>
            <Button size="small" aria-label={say(words.insertNamed, language, { name: `OMST.${id}` })} onClick={onInsert}>
              {say(words.insert, language)}
            </Button>
          </>
        ) : (
          <Text size={200}>{say(words.longExample, language)}</Text>
        )}
      </div>
    </details>
  );
}
