/**
 * Measures how far outcomes have been from projections on real series, and writes src/analysis/projection/calibration.ts.
 *
 * For every method, level and number of years ahead: the quantiles of (outcome − projection) / restlessness over the tuning half of the
 * series; then a curve a · h^b through one to six years ahead. Run `npm run calibrate-projection`, which formats it as well.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodNames, type MethodName } from '../../src/analysis/projection/methods';
import { restlessness } from '../../src/analysis/projection/restlessness';
import { straightLine } from '../../src/analysis/projection/straightLine';
import { answer, answerable, domains, tuning, type Domain } from '../../tests/analysis/projection/realSeries';
import { sayErrors } from '../sayErrors';

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
/** As far as M1 has outcomes. Population, with outcomes ten years ahead, shows that the curves hold beyond (coverage.test.ts). */
const longest = 6;
/** M1's series are many and unrelated, the municipalities of one country share its good and bad years: so M1 counts for more than the two together. */
const weightOf: Readonly<Record<Domain, number>> = { M1: 3, employment: 1, population: 1 };
/** A width below this is no width: keeps the logarithm finite where more than half of the errors are on one side. */
const narrowest = 0.05;

interface Error {
  readonly scaled: number;
  readonly weight: number;
}

/** Scaled errors by years ahead (entry 0 is one year), ascending. */
function errors(method: MethodName): Error[][] {
  const usable = answerable(tuning, method);
  const weights = domains.map((domain) => weightOf[domain] / usable.filter((trial) => trial.domain === domain).length);
  const byStep: Error[][] = Array.from({ length: longest }, () => []);
  for (const trial of usable) {
    const { projection } = answer(trial, method);
    const unit = restlessness(trial.history);
    trial.outcomes.forEach((outcome, at) => {
      byStep[at]?.push({
        scaled: (outcome - (projection[at] ?? NaN)) / unit,
        weight: weights[domains.indexOf(trial.domain)] ?? NaN,
      });
    });
  }
  return byStep.map((step) => step.sort((a, b) => a.scaled - b.scaled));
}

function quantile(sorted: readonly Error[], share: number): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  for (const { scaled, weight } of sorted) {
    passed += weight;
    if (passed >= share * total) return scaled;
  }
  return NaN;
}

/** [a, b] of a · h^b, by least squares on the logarithms. */
function curve(widths: readonly number[]): [number, number] {
  const line = straightLine(widths.map((width, at) => ({ time: Math.log(at + 1), value: Math.log(Math.max(narrowest, width)) })));
  return [Number(Math.exp(line.intercept).toFixed(3)), Number(line.slope.toFixed(3))];
}

/** The curves of one method, one a level. */
export function measure(method: MethodName): { levels: number[]; below: [number, number][]; above: [number, number][] } {
  const byStep = errors(method);
  return {
    levels,
    below: levels.map((level) => curve(byStep.map((step) => -quantile(step, (1 - level) / 2)))),
    above: levels.map((level) => curve(byStep.map((step) => quantile(step, (1 + level) / 2)))),
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
