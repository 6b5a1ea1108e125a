import { AnalysisError } from './analysisError';
import { toTable, checkCoefficients, toRowMajor, type Coefficients } from './coefficients';
import { locationQuotients } from './locationQuotient';

/** Methods that estimate, from location quotients, how much of a national coefficient is supplied inside the region. */
export const quotientMethods = ['slq', 'cilq', 'rlq', 'flq', 'aflq', 'aflq-uncapped'] as const;
export type QuotientMethod = (typeof quotientMethods)[number];

/** δ of FLQ when nothing is known about the region: in the middle of the values found from survey tables (Flegg & Tohmo 2013, Regional Studies 47(5), 703–721). */
export const usualDelta = 0.25;

/** @throws AnalysisError unknown-choice */
export function parseQuotientMethod(word: string): QuotientMethod {
  const name = word.trim().toLowerCase();
  const found = quotientMethods.find((method) => method === (name === 'aflq-uten-tak' ? 'aflq-uncapped' : name));
  if (found === undefined) {
    const choices = quotientMethods.map((method) => method.toUpperCase()).join(', ');
    throw new AnalysisError('unknown-choice', { argument: 'method', got: word, choices });
  }
  return found;
}

/**
 * Calculates the weight of a region's size in FLQ.
 *
 *   λ = [log2(1 + E_r / E_n)]^δ
 *
 * @throws AnalysisError outside-bounds unless 0 ≤ δ < 1
 * @see Flegg & Webber (1997), Regional Studies 31(8), 795–805
 */
export function regionSize(regional: number, national: number, delta: number): number {
  if (!(delta >= 0 && delta < 1))
    throw new AnalysisError('outside-bounds', { argument: 'delta', value: delta, min: 0, max: 0.999 });
  return Math.log2(1 + regional / national) ** delta;
}

/**
 * Weights of the purchasing industries. Every method is one formula of the supplier's SLQ_i and the weights of the purchaser j:
 *
 *   q_ij = min(1, SLQ_i · across_j) · above_j  (i ≠ j),  q_jj = min(1, SLQ_j · within_j) · above_j
 */
export interface Purchasers {
  readonly across: readonly number[];
  readonly within: readonly number[];
  readonly above: readonly number[];
}

export function purchasers(method: QuotientMethod, slq: readonly number[], lambda: number): Purchasers {
  const ones = slq.map(() => 1);
  const lambdas = slq.map(() => lambda);
  const augmented = slq.map((value) => (value > 1 ? Math.log2(1 + value) : 1));
  // An absent purchaser has an infinite weight. A finite number is used so that its product with an absent supplier is 0 and not NaN.
  const weightByPurchaser = (weight: (value: number, index: number) => number): number[] =>
    slq.map((value, index) => (value === 0 ? Number.MAX_VALUE : weight(value, index)));
  switch (method) {
    case 'slq':
      return { across: ones, within: ones, above: ones };
    case 'cilq':
      return { across: weightByPurchaser((value) => 1 / value), within: ones, above: ones };
    case 'rlq':
      return { across: weightByPurchaser((value) => 1 / Math.log2(1 + value)), within: ones, above: ones };
    case 'flq':
      return { across: weightByPurchaser((value) => lambda / value), within: lambdas, above: ones };
    case 'aflq':
      return {
        across: weightByPurchaser((value, index) => (lambda / value) * (augmented[index] ?? NaN)),
        within: augmented.map((value) => lambda * value),
        above: ones,
      };
    case 'aflq-uncapped':
      return { across: weightByPurchaser((value) => lambda / value), within: lambdas, above: augmented };
  }
}

/** Returns the quotients q, row by row [n × n]. */
export function tradeQuotients(method: QuotientMethod, slq: readonly number[], lambda: number): Float64Array {
  const n = slq.length;
  const { across, within, above } = purchasers(method, slq, lambda);
  return Float64Array.from({ length: n * n }, (_, cell) => {
    const [row, column] = [Math.floor(cell / n), cell % n];
    const weight = (row === column ? within[column] : across[column]) ?? NaN;
    return Math.min(1, (slq[row] ?? NaN) * weight) * (above[column] ?? NaN);
  });
}

/** Returns how much of the households' purchases from each industry is supplied inside the region [n]. */
export function householdQuotients(method: QuotientMethod, slq: readonly number[], lambda: number): number[] {
  const size = method === 'flq' || method === 'aflq' || method === 'aflq-uncapped' ? lambda : 1;
  return slq.map((value) => Math.min(1, size * value));
}

/** The location quotients of a region and the weight of its size. */
export interface RegionalQuotients {
  /** SLQ by industry [n]; 0 when neither the region nor the nation has the industry. */
  readonly slq: number[];
  readonly lambda: number;
}

/** @throws AnalysisError as `locationQuotients` and `regionSize` */
export function regionalQuotients(
  regional: readonly (number | null)[],
  national: readonly (number | null)[],
  delta: number,
): RegionalQuotients {
  const slq = locationQuotients(regional, national).map((value) => value ?? 0);
  const totalJobs = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return { slq, lambda: regionSize(totalJobs(regional), totalJobs(national), delta) };
}

/**
 * Estimates the input coefficients of a region from those of the nation, by location quotients.
 *
 *   A^r_ij = q_ij · A_ij
 *
 *   SLQ   q_ij = SLQ_i
 *   CILQ  q_ij = SLQ_i / SLQ_j                       RLQ  q_ij = SLQ_i / log2(1 + SLQ_j)
 *   FLQ   q_ij = λ · SLQ_i / SLQ_j                   AFLQ q_ij = FLQ_ij · log2(1 + SLQ_j) where SLQ_j > 1, else FLQ_ij
 *
 * All are capped at 1. On the diagonal SLQ_i replaces the ratio (so FLQ has λ · SLQ_i). AFLQ is capped after its augmentation, so that a region never
 * buys a larger share from itself than the nation does. "aflq-uncapped" caps FLQ at 1 before the augmentation and not after it, so that a specialised purchaser
 * can buy a larger share. An industry that the region lacks supplies nothing. Its column is what it would buy in the region if it were established there.
 *
 * @param coefficients national, domestic input coefficients, row supplies column [n × n]
 * @param regional     employment by industry in the region [n, persons]
 * @param national     the same in the nation [n, persons]
 * @param method       one of `quotientMethods`, any case
 * @param delta        δ of FLQ and AFLQ, 0 ≤ δ < 1
 * @returns            [n × n]
 * @throws AnalysisError as `checkCoefficients` and `locationQuotients`; unknown-choice, outside-bounds
 * @see Flegg & Webber (1997), Regional Studies 31(8), 795–805 (FLQ) and (2000), Regional Studies 34(6), 563–569 (AFLQ); Miller & Blair (2009),
 *   section 8.2 (SLQ, CILQ, RLQ)
 */
export function regionalise(
  coefficients: Coefficients,
  regional: readonly (number | null)[],
  national: readonly (number | null)[],
  method: string,
  delta: number,
): number[][] {
  const chosen = parseQuotientMethod(method);
  checkCoefficients('coefficients', coefficients);
  const n = coefficients.length;
  if (regional.length !== n) throw new AnalysisError('sizes-differ', { argument: 'regional', size: regional.length, needed: n });
  const { slq, lambda } = regionalQuotients(regional, national, delta);
  const q = tradeQuotients(chosen, slq, lambda);
  return toTable(
    toRowMajor(coefficients).map((value, cell) => value * (q[cell] ?? NaN)),
    n,
  );
}
