import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { unemployedShare, type CaseData } from '../case/dataTables';
import { assessSituation, situationIndicators } from '../rules';
import { say, type Language, type Words } from '../text';
import { verdictStepWords as words } from '../text/pane/verdictStep';
import { formatted } from './formatted';
import { cellOf } from '../case/rows';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', gap: tokens.spacingVerticalXS, margin: 0 },
  detail: { margin: 0 },
});

/** The circumstances that one figure of the table of the labour market decides, with the name of that figure. */
const circumstances = [
  { id: 'unemployment', indicator: unemployedShare, name: words.unemployment },
  { id: 'socialSecurity', indicator: 'AAP/Uføretrygd', name: words.socialSecurity },
  { id: 'active', indicator: 'Sysselsatte', name: words.active },
] as const;

const answers: Readonly<Record<string, Words>> = { STØTTER: words.supports, NØYTRAL: words.neutral, MOT: words.contradicts };

interface Props {
  readonly language: Language;
  readonly data: CaseData;
  readonly area: string;
  readonly county: string | null;
  readonly date: string | undefined;
}

/** Compares the circumstances that the workbook has figures for with those of the county, or of the country when the area is a county. */
export function Situation({ language, data, area, county, date }: Props) {
  const styles = useStyles();
  const cell = cellOf('labourMarket');
  const newest = (place: string, indicator: string): { year: number; value: number } | undefined =>
    data.labourMarket
      .flatMap((row) => {
        const [year, value] = [cell(row, 'År'), cell(row, 'Verdi')];
        return cell(row, 'Område') === place && cell(row, 'Indikator') === indicator && typeof value === 'number'
          ? [{ year: Number(year), value }]
          : [];
      })
      .sort((one, other) => other.year - one.year)[0];
  const place = data.municipalities.length === 1 ? String(data.municipalities[0]?.[1]) : area;
  const reference = county !== null && county !== area ? county : 'Hele landet';
  const rows = circumstances.flatMap(({ id, indicator, name }) => {
    const [value, compared] = [newest(place, indicator), newest(reference, indicator)];
    const found = situationIndicators.find((one) => one.id === id);
    if (!value || !compared || !found) return [];
    const [assessed] = assessSituation([{ indicator: found, value: value.value, reference: compared.value }], date);
    return [{ id, name, value, compared, answer: assessed?.answer }];
  });
  return (
    <Section id="situation" title={say(words.situation, language)}>
      <Text>{rows.length === 0 ? say(words.noSituation, language) : say(words.situationLead, language, { reference })}</Text>
      {rows.length > 0 && (
        <dl className={styles.list}>
          {rows.map(({ id, name, value, compared, answer }) => [
            <dt key={id}>{say(name, language)}</dt>,
            <dd key={`${id}-figures`} className={styles.detail}>
              {say(words.against, language, {
                value: formatted(value.value, 'share', language) ?? '',
                reference: formatted(compared.value, 'share', language) ?? '',
                year: value.year,
              })}
              {answer !== undefined && answers[answer] && (
                <>
                  : <Text weight="semibold">{say(answers[answer], language)}</Text>
                </>
              )}
            </dd>,
          ])}
        </dl>
      )}
    </Section>
  );
}
