import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { findAreas, type Area } from '../case/areas';
import { say, type Language } from '../text';
import { caseStepWords as words } from '../text/pane/caseStep';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  hit: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  detail: { color: tokens.colorNeutralForeground2 },
  chosen: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** Describes the kind of an area, because a region may have the name of one of its municipalities. */
function kindOf({ kind, county, members, formerly }: Area, language: Language): string {
  const what = {
    municipality: () => say(words.municipality, language, { county }),
    county: () => say(words.county, language, { count: members.length }),
    labourMarketRegion: () =>
      members.length === 1 ? say(words.regionOfOne, language) : say(words.region, language, { count: members.length }),
  }[kind]();
  return formerly === undefined ? what : `${what}, ${say(words.formerly, language, { name: formerly })}`;
}

interface Props {
  readonly language: Language;
  readonly chosen: readonly Area[];
  readonly onChosen: (areas: readonly Area[]) => void;
}

/** Lets the user search for areas by name or number, and lists the chosen ones. */
export function AreaSearch({ language, chosen, onChosen }: Props) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const hits = findAreas(query).filter(({ id }) => !chosen.some((area) => area.id === id));
  const choose = (area: Area): void => {
    onChosen([...chosen, area]);
    setQuery('');
  };
  const [first] = hits;
  return (
    <div className={styles.stack}>
      <Field label={say(words.area, language)} hint={say(words.areaHint, language)}>
        <Input
          type="search"
          autoComplete="off"
          contentBefore={<SearchRegular aria-hidden />}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={({ key }) => key === 'Enter' && first && choose(first)}
        />
      </Field>
      <div role="status">
        {query.trim() !== '' && (
          <Text size={200} className={styles.detail}>
            {hits.length === 0
              ? say(words.noHits, language, { query: query.trim() })
              : say(words.hitCount, language, { count: hits.length })}
          </Text>
        )}
      </div>
      {hits.length > 0 && (
        <ul className={styles.list} aria-label={say(words.hits, language)}>
          {hits.map((area) => (
            <li key={area.id}>
              <Button appearance="subtle" className={styles.hit} onClick={() => choose(area)}>
                <span>
                  {area.name} <span className={styles.detail}>{kindOf(area, language)}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={say(words.chosen, language)}>
          {chosen.map((area) => (
            <li key={area.id} className={styles.chosen}>
              <Text weight="semibold">
                {area.name} <span className={styles.detail}>{kindOf(area, language)}</span>
              </Text>
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say(words.remove, language, { name: area.name })}
                onClick={() => onChosen(chosen.filter(({ id }) => id !== area.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
