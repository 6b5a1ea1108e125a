/** Parameters of smoothing. α and β are how fast level and trend follow the figures, and φ is the damping of the trend. `beta` is α β* in textbooks. */
export interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/** Level and yearly trend. */
export interface State {
  readonly level: number;
  readonly trend: number;
}

interface SmoothingFit {
  /** The start values with the least sum of squared one-year errors. */
  readonly start: State;
  /** Level and trend after the last year. */
  readonly end: State;
  /** Σ e², zero or more. */
  readonly squares: number;
  /** The number of figures, each of which has an error. */
  readonly observed: number;
}

/**
 * Finds the best start values of an exponential smoothing with given parameters, and its final state, in one pass over the figures.
 *
 *   ŷ(t) = ℓ + φ b,  e = y − ŷ,  ℓ ← ŷ + α e,  b ← φ b + β e
 *
 * The errors are linear in the start values: e(t) = g(t) − L p(t) − T q(t). Here g are the errors from guessed start values, p and q are the increases of ŷ(t) per
 * unit of level and of trend at the start, and L and T are the corrections to the guess. Least squares gives L and T without a search. The guess is the line from the
 * first figure to the last, so that the corrections and their rounding errors are small. In a missing year the error counts as 0, so its projection is used in
 * place of the figure.
 *
 * This is the innermost loop of every smoothing method, so it allocates no memory per year.
 *
 * @param values    one value a year, null is missing; at least three observed, the first and the last among them
 * @param withTrend false keeps the trend at zero throughout; `beta` must then be zero
 * @see Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008), Forecasting with Exponential Smoothing, sections 2.5 and 10.1 (the
 *   model is a linear function of its seed state)
 */
export function smoothingFit(
  values: readonly (number | null)[],
  { alpha, beta, phi }: Smoothing,
  withTrend: boolean,
): SmoothingFit {
  const first = values[0] ?? 0;
  const last = values[values.length - 1] ?? first;
  const guessedTrend = withTrend ? (last - first) / (values.length - 1) : 0;
  const guessedLevel = first - phi * guessedTrend;
  let level = guessedLevel;
  let trend = guessedTrend;
  let levelOfLevel = 1;
  let trendOfLevel = 0;
  let levelOfTrend = 0;
  let trendOfTrend = withTrend ? 1 : 0;
  let pp = 0;
  let pq = 0;
  let qq = 0;
  let pg = 0;
  let qg = 0;
  let gg = 0;
  let observed = 0;
  for (const value of values) {
    level += phi * trend;
    trend *= phi;
    levelOfLevel += phi * trendOfLevel;
    trendOfLevel *= phi;
    levelOfTrend += phi * trendOfTrend;
    trendOfTrend *= phi;
    if (value === null) continue;
    observed++;
    const g = value - level;
    const p = levelOfLevel;
    const q = levelOfTrend;
    pp += p * p;
    pq += p * q;
    qq += q * q;
    pg += p * g;
    qg += q * g;
    gg += g * g;
    level += alpha * g;
    trend += beta * g;
    levelOfLevel -= alpha * p;
    trendOfLevel -= beta * p;
    levelOfTrend -= alpha * q;
    trendOfTrend -= beta * q;
  }
  const determinant = pp * qq - pq * pq;
  const moreLevel = withTrend ? (qq * pg - pq * qg) / determinant : pg / pp;
  const moreTrend = withTrend ? (pp * qg - pq * pg) / determinant : 0;
  return {
    start: { level: guessedLevel + moreLevel, trend: guessedTrend + moreTrend },
    end: {
      level: level + moreLevel * levelOfLevel + moreTrend * levelOfTrend,
      trend: trend + moreLevel * trendOfLevel + moreTrend * trendOfTrend,
    },
    squares: Math.max(0, gg - moreLevel * pg - moreTrend * qg),
    observed,
  };
}
