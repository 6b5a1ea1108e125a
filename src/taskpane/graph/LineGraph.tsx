import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Observation } from '../../case/rows';
import type { Language } from '../../text';
import { formatted } from '../formatted';
import { linearScale, roundTicks, yearTicks } from './ticks';

interface GraphLine {
  readonly name: string;
  readonly points: readonly Observation[];
  readonly dashed?: boolean;
  /** What the line shows, which decides its colour: known figures, figures without the loss, figures with the loss, or a bound. */
  readonly tone: 'known' | 'without' | 'loss' | 'bound';
}

interface Props {
  readonly title: string;
  readonly lines: readonly GraphLine[];
  /** Two bounds. The area between them is tinted. */
  readonly band?: { readonly lower: readonly Observation[]; readonly upper: readonly Observation[] };
  readonly language: Language;
  /** The header of the years in the table with the same figures. */
  readonly yearTitle: string;
}

/** A colour of the theme, which keeps its contrast in the dark, or of the system when the user forces the system's colours. */
const toned = (token: string, forced: string) => ({ color: token, '@media (forced-colors: active)': { color: forced } });

const useTones = makeStyles({
  known: toned(tokens.colorBrandForeground1, 'LinkText'),
  without: toned(tokens.colorNeutralForeground1, 'CanvasText'),
  loss: toned(tokens.colorPaletteRedForeground1, 'Highlight'),
  bound: toned(tokens.colorNeutralForeground3, 'CanvasText'),
});

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', marginBlockEnd: tokens.spacingVerticalXS },
  // Leaves room for the years under the picture, and for half of the last year beside it.
  picture: { fontSize: tokens.fontSizeBase200, paddingBlock: '8px 24px', paddingInlineEnd: '20px' },
  // The labels of the axes are outside the field that the lines are drawn in.
  field: { display: 'block', width: '100%', overflow: 'visible' },
  written: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    shapeRendering: 'crispEdges',
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: 0.4 },
  },
  line: {
    fill: 'none',
    stroke: 'currentcolor',
    vectorEffect: 'non-scaling-stroke',
    strokeLinejoin: 'round',
    strokeWidth: '2.5px',
    strokeLinecap: 'round',
  },
  dashed: { strokeWidth: '1.5px', strokeDasharray: '3 3', strokeLinecap: 'butt' },
  band: { fill: 'currentcolor', fillOpacity: 0.15 },
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
  // Hidden from the eye, but read by screen readers.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The height in pixels from the least value to the greatest. */
const height = 160;

interface Known {
  readonly year: number;
  readonly value: number;
}

const knownOf = (points: readonly Observation[]): Known[] =>
  points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));

/** Splits the points into runs without a missing figure. The line is broken between two runs. */
function runsOf(points: readonly Observation[]): Known[][] {
  const runs: Known[][] = [[]];
  for (const { year, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ year, value });
  }
  return runs.filter(({ length }) => length > 0);
}

/**
 * Draws lines over years, with zero on the axis. The text of the picture gives the first and last figure of each line, and a table for screen readers has all
 * figures. Draws nothing when no figure is known.
 */
export function LineGraph({ title, lines, band, language, yearTitle }: Props) {
  const styles = useStyles();
  const tones = useTones();
  const known = [...lines.map(({ points }) => points), band?.lower ?? [], band?.upper ?? []].flatMap(knownOf);
  if (known.length === 0) return null;
  const written = (value: number): string => formatted(value, 'count', language) ?? '';
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((one, other) => one - other);
  const values = known.map(({ value }) => value);
  const drawnYears = known.map(({ year }) => year);
  const [first, last] = [Math.min(...drawnYears), Math.max(...drawnYears)];
  const ticks = roundTicks(Math.min(0, ...values), Math.max(...values));
  // Positions are per cent of the width, which the page decides, and pixels of the height.
  const across = linearScale([first, last], [0, 100]);
  const down = linearScale([Math.min(...ticks), Math.max(...ticks)], [height, 0]);
  const through = (points: readonly Known[]): string =>
    points.map(({ year, value }) => `${across(year).toFixed(3)},${down(value).toFixed(2)}`).join('L');
  // A single point is a line without length, of which the round ends are drawn.
  const path = (points: readonly Observation[]): string =>
    runsOf(points)
      .map((run) => `M${through(run)}h0`)
      .join('');
  const longest = Math.max(...ticks.map((tick) => written(tick).length));
  const ends = lines.map(({ name, points }) => {
    const ofLine = knownOf(points);
    const said = [ofLine[0], ...ofLine.slice(1).slice(-1)].flatMap((end) => (end ? [`${end.year}: ${written(end.value)}`] : []));
    return `${name} ${said.join(', ')}`;
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.picture} style={{ paddingInlineStart: `calc(${longest}ch + 8px)` }}>
        <svg className={styles.field} height={height} role="img" aria-label={`${title}. ${ends.join('. ')}`}>
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={styles.grid} x2="100%" y1={down(tick)} y2={down(tick)} />
              <text className={styles.written} x={-8} y={down(tick)} dy="0.35em" textAnchor="end">
                {written(tick)}
              </text>
            </g>
          ))}
          {yearTicks(first, last).map((year) => (
            <g key={year}>
              <line className={styles.grid} x1={`${across(year)}%`} x2={`${across(year)}%`} y1={height} y2={height + 5} />
              <text className={styles.written} x={`${across(year)}%`} y={height + 18} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          <svg className={styles.field} height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
            {band && (
              <path
                className={mergeClasses(tones.bound, styles.band)}
                d={`M${through([...knownOf(band.lower), ...knownOf(band.upper).reverse()])}Z`}
              />
            )}
            {lines.map(({ name, points, tone, dashed }) => (
              <path key={name} className={mergeClasses(tones[tone], styles.line, dashed && styles.dashed)} d={path(points)} />
            ))}
          </svg>
        </svg>
      </div>
      {lines.length > 1 && (
        <ul className={styles.legend} aria-hidden>
          {lines.map(({ name, tone, dashed }) => (
            <li key={name} className={styles.entry}>
              <svg width="20" height="8" className={styles.mark}>
                <path className={mergeClasses(tones[tone], styles.line, dashed && styles.dashed)} d="M1,4H19" />
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
