import { AnalysisError } from './analysisError';
import { checkFigures, sum, totalOf } from './figures';

export const specialisationMeasures = [
  'herfindahl',
  'herfindahlNormalised',
  'equivalentNumber',
  'shannon',
  'shannonNormalised',
  'theil',
  'cornerstone',
  'krugman',
  'hoover',
  'gini',
] as const;

export type SpecialisationMeasure = (typeof specialisationMeasures)[number];

/** Each measure; null when it cannot be calculated from the figures. */
export type Specialisation = Readonly<Record<SpecialisationMeasure, number | null>>;

/**
 * Measures how specialised the employment of an area is. With shares s_i = e_i / Σe of n industries, and shares r_i of a reference:
 *
 * | measure              | definition                                         | from evenly spread to one industry | null                           |
 * |----------------------|----------------------------------------------------|------------------------------------|--------------------------------|
 * | herfindahl (HHI)     | H = Σ s_i²                                         | 1/n to 1                           |                                |
 * | herfindahlNormalised | (H − 1/n) / (1 − 1/n)                              | 0 to 1                             |                                |
 * | equivalentNumber     | 1/H: equally large industries giving the same HHI  | n to 1                             |                                |
 * | shannon              | S = −Σ s_i ln s_i, with 0 ln 0 = 0                 | ln n to 0                          |                                |
 * | shannonNormalised    | S / ln n                                           | 1 to 0                             |                                |
 * | theil                | Theil's L, (1/n) Σ ln(ē / e_i)                     | 0 upwards                          | an industry has nobody         |
 * | cornerstone          | max s_i: of employers, the cornerstone employer's  | 1/n to 1                           |                                |
 * | krugman              | Σ |s_i − r_i|                                      | 0 like the reference, 2 all unlike | no reference                   |
 * | hoover               | ½ Σ |s_i − r_i|                                    | 0 to 1                             | no reference                   |
 * | gini                 | 2 / (n² q̄) · Σ k (q_(k) − q̄), q_i = s_i / r_i in rising order | 0 to 1 − 1/n            | no reference, or it lacks an industry of the area |
 *
 * With several reference areas, the reference is the mean of their shares, so that a large area does not dominate (Krugman's index against a group).
 * The Gini leaves out an industry that neither the area nor the reference has.
 *
 * @param employment persons by industry [n ≥ 2]; persons by employer for the cornerstone employer's share
 * @param reference  persons by industry in the area or areas to compare with [n × areas]
 * @throws AnalysisError sizes-differ; figure-missing, figure-not-finite, figure-negative; nothing-in-all
 * @see Herfindahl, O. C. (1950), Concentration in the Steel Industry; Hirschman, A. O. (1964), American Economic Review 54(5), 761
 * @see Shannon, C. E. (1948), Bell System Technical Journal 27, 379–423; Theil, H. (1967), Economics and Information Theory, ch. 4
 * @see Krugman, P. (1991), Geography and Trade, p. 76; Hoover, E. M. (1936), Review of Economics and Statistics 18(4), 162–171
 * @see Nakamura, R. and Morrison Paul, C. J. (2009), Measuring agglomeration, in Handbook of Regional Growth and Development Theories, 305–328:
 *   the Gini of specialisation; Farhauer, O. and Kröll, A. (2013), Standorttheorien, and the package REAT 3.0.3: that and the group, by example
 */
export function specialisation(
  employment: readonly (number | null)[],
  reference?: readonly (readonly (number | null)[])[],
): Specialisation {
  const n = employment.length;
  if (n < 2) throw new AnalysisError('sizes-differ', { argument: 'employment', size: n, needed: 2 });
  const persons = checkFigures('employment', employment);
  const total = totalOf('employment', persons);
  const shares = persons.map((employed) => employed / total);
  const sharesInReference = reference && referenceShares(reference, n);

  const herfindahl = sum(shares.map((share) => share * share));
  const shannon = sum(shares.map((share) => (share === 0 ? 0 : -share * Math.log(share))));
  const krugman = sharesInReference
    ? sum(shares.map((share, industry) => Math.abs(share - (sharesInReference[industry] ?? 0))))
    : null;
  return {
    herfindahl,
    herfindahlNormalised: (herfindahl - 1 / n) / (1 - 1 / n),
    equivalentNumber: 1 / herfindahl,
    shannon,
    shannonNormalised: shannon / Math.log(n),
    theil: persons.includes(0) ? null : sum(persons.map((employed) => Math.log(total / n / employed))) / n,
    cornerstone: shares.reduce((largest, share) => Math.max(largest, share), 0),
    krugman,
    hoover: krugman === null ? null : krugman / 2,
    gini: sharesInReference ? gini(shares, sharesInReference) : null,
  };
}

/** Returns the mean over the areas of each industry's share. */
function referenceShares(reference: readonly (readonly (number | null)[])[], n: number): number[] {
  const argument = 'reference';
  if (reference.length !== n) throw new AnalysisError('sizes-differ', { argument, size: reference.length, needed: n });
  const areas = reference[0]?.length ?? 0;
  for (const row of reference)
    if (row.length !== areas) throw new AnalysisError('sizes-differ', { argument, size: row.length, needed: areas });
  const figures = checkFigures(argument, reference.flat());
  const totals = Array.from({ length: areas }, (_, area) =>
    totalOf(
      argument,
      reference.map((__, industry) => figures[industry * areas + area] ?? 0),
    ),
  );
  return reference.map(
    (_, industry) => sum(totals.map((total, area) => (figures[industry * areas + area] ?? 0) / total)) / areas,
  );
}

function gini(shares: readonly number[], reference: readonly number[]): number | null {
  const pairs = shares
    .map((share, industry) => ({ share, referenceShare: reference[industry] ?? 0 }))
    .filter(({ share, referenceShare }) => share + referenceShare > 0);
  if (pairs.some(({ referenceShare }) => referenceShare === 0)) return null;
  const quotients = pairs.map(({ share, referenceShare }) => share / referenceShare).sort((a, b) => a - b);
  const n = quotients.length;
  const mean = sum(quotients) / n;
  return (2 / (n * n * mean)) * sum(quotients.map((quotient, index) => (index + 1) * (quotient - mean)));
}
