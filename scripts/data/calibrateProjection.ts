/**
 * Measures how far outcomes have been from projections on real series, and writes src/analysis/projection/calibration.ts.
 *
 * For every method, level and number of years ahead, it takes the quantiles of (outcome − projection) / restlessness over the tuning half of
 * the series. Then it fits a curve a · h^b through one to six years ahead. Run `npm run calibrate-projection`, which also formats the file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodNames, type MethodName } from '../../src/analysis/projection/methods';
import { restlessness } from '../../src/analysis/projection/restlessness';
import { straightLine } from '../../src/analysis/projection/straightLine';
import { answer, answerable, domains, tuning, type Domain } from '../../tests/analysis/projection/realSeries';
import { sayErrors } from '../sayErrors';

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
/** The longest horizon of M1, in years. Population has outcomes ten years ahead and shows that the curves hold that far (coverage.test.ts). */
const maxHorizon = 6;
/**
 * How much each domain counts. M1 counts for more than the two others together, because its series are many and unrelated, whereas the
 * municipalities of one country share good and bad years.
 */
const weightOf: Readonly<Record<Domain, number>> = { M1: 3, employment: 1, population: 1 };
/** The smallest width. It keeps the logarithm finite where more than half of the errors are on one side. */
const minWidth = 0.05;

interface WeightedError {
  /** The error in units of the restlessness of the series. */
  readonly scaled: number;
  readonly weight: number;
}

/** Returns the errors by years ahead (entry 0 is one year), each list in ascending order. */
function errorsByHorizon(method: MethodName): WeightedError[][] {
  const usable = answerable(tuning, method);
  const weights = domains.map((domain) => weightOf[domain] / usable.filter((trial) => trial.domain === domain).length);
  const byHorizon: WeightedError[][] = Array.from({ length: maxHorizon }, () => []);
  for (const trial of usable) {
    const { projection } = answer(trial, method);
    const unit = restlessness(trial.history);
    trial.outcomes.forEach((outcome, index) => {
      byHorizon[index]?.push({
        scaled: (outcome - (projection[index] ?? NaN)) / unit,
        weight: weights[domains.indexOf(trial.domain)] ?? NaN,
      });
    });
  }
  return byHorizon.map((errors) => errors.sort((a, b) => a.scaled - b.scaled));
}

/** Returns the weighted quantile of errors in ascending order. */
function quantile(sorted: readonly WeightedError[], share: number): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let weightSoFar = 0;
  for (const { scaled, weight } of sorted) {
    weightSoFar += weight;
    if (weightSoFar >= share * total) return scaled;
  }
  return NaN;
}

/** Fits a · h^b by least squares on the logarithms. Returns [a, b]. */
function curve(widths: readonly number[]): [number, number] {
  const line = straightLine(
    widths.map((width, index) => ({ time: Math.log(index + 1), value: Math.log(Math.max(minWidth, width)) })),
  );
  return [Number(Math.exp(line.intercept).toFixed(3)), Number(line.slope.toFixed(3))];
}

/** Returns the curves of a method: one for each level, below and above the projection. */
export function measure(method: MethodName): { levels: number[]; below: [number, number][]; above: [number, number][] } {
  const byHorizon = errorsByHorizon(method);
  return {
    levels,
    below: levels.map((level) => curve(byHorizon.map((errors) => -quantile(errors, (1 - level) / 2)))),
    above: levels.map((level) => curve(byHorizon.map((errors) => quantile(errors, (1 + level) / 2)))),
  };
}

const pair = ([size, growth]: [number, number]): string => `[${size}, ${growth}]`;

function table(): string {
  const lines = methodNames.flatMap((method) => {
    const { below, above } = measure(method);
    return [
      `    ${method}: {`,
      `      below: [${below.map(pair).join(', ')}],`,
      `      above: [${above.map(pair).join(', ')}],`,
      `    },`,
    ];
  });
  return `/**
 * How far outcomes have been from projections, by method: written by "npm run calibrate-projection", not by hand.
 *
 * Measured on ${tuning.length} projections, the tuning half of: the yearly series of the M1 competition (Makridakis et al. 1982); employed persons by
 * workplace, industry and municipality in Telemark 2016–2025 (Statistisk sentralbyrå, tabell 13470, CC BY 4.0); inhabitants of municipalities
 * 1986–2026 (Statistisk sentralbyrå, tabell 07459, CC BY 4.0). Figures as of 2026.
 */
import type { MethodName } from './methods';

/** Size and growth, [a, b]: the reach h years ahead is a · h^b, in units of the restlessness of the series. */
type Curve = readonly [size: number, growth: number];

interface Calibration {
  /** The shares of outcomes at which widths were measured, ascending. */
  readonly levels: readonly number[];
  /** One curve a level, to each side of the projection. */
  readonly methods: Readonly<Record<MethodName, { readonly below: readonly Curve[]; readonly above: readonly Curve[] }>>;
}

export const calibration: Calibration = {
  levels: [${levels.join(', ')}],
  methods: {
${lines.join('\n')}
  },
};
`;
}

if (require.main === module) {
  sayErrors();
  writeFileSync(join(__dirname, '..', '..', 'src', 'analysis', 'projection', 'calibration.ts'), table());
}
