import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../text';
import { formatted } from './formatted';
import type { Point } from './series';

export interface GraphLine {
  readonly name: string;
  readonly points: readonly Point[];
  readonly dashed?: boolean;
  /** Lines that belong together share a tone. */
  readonly tone: 0 | 1 | 2 | 3;
}

interface Props {
  readonly title: string;
  readonly lines: readonly GraphLine[];
  readonly language: Language;
  /** Header of the years in the table that says the same. */
  readonly yearTitle: string;
}

/** Of the theme, so that they keep their contrast in the dark: what is known, what would have been, what is lost, and the bounds. */
const palette = [
  tokens.colorBrandForeground1,
  tokens.colorNeutralForeground1,
  tokens.colorPaletteRedForeground1,
  tokens.colorNeutralForeground3,
] as const;

const useStyles = makeStyles({
  chart: { width: '100%', height: '200px' },
  caption: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', marginBlockEnd: tokens.spacingVerticalXS },
  figure: { margin: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { flexShrink: 0 },
  // Seen by those who read with their ears.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The library lets points be reached by the keyboard, which the table makes needless. React 18 does not know the attribute. */
const inert: object = { inert: '' };

/** Lines over years. The picture is for the eye; the same figures stand in a table for everyone else. */
export function LineGraph({ title, lines, language, yearTitle }: Props) {
  const styles = useStyles();
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((one, other) => one - other);
  const data = lines.map(({ name, points, dashed, tone }): LineChartPoints => ({
    legend: name,
    color: palette[tone],
    data: points.flatMap(({ year, value }) => (value === null ? [] : [{ x: year, y: value }])),
    hideNonActiveDots: true,
    lineOptions: { strokeWidth: dashed === true ? 1.5 : 2.5, ...(dashed === true ? { strokeDasharray: '3 3' } : {}) },
  }));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.chart} aria-hidden {...inert}>
        <LineChart
          data={{ chartTitle: title, lineChartData: data }}
          height={200}
          hideLegend
          hideTooltip
          margins={{ left: 48, right: 12, top: 8, bottom: 28 }}
          tickFormat=".0f"
          yAxisTickFormat={(value: number) => formatted(value, 'count', language) ?? ''}
        />
      </div>
      {lines.length > 1 && (
        <ul className={styles.legend} aria-hidden>
          {lines.map(({ name, tone, dashed }) => (
            <li key={name} className={styles.entry}>
              <svg width="20" height="8" className={styles.mark}>
                <line
                  x2="20"
                  y1="4"
                  y2="4"
                  stroke={palette[tone]}
                  strokeWidth="2.5"
                  {...(dashed === true ? { strokeDasharray: '3 3' } : {})}
                />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <table className={styles.hidden}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{yearTitle}</th>
            {lines.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {lines.map(({ name, points }) => (
                <td key={name}>
                  {formatted(points.find((point) => point.year === year)?.value ?? null, 'count', language) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
