import { checkDate } from './dated';
import { cite, type DocumentId } from './documents';
import { RuleError } from './ruleError';
import { ruleAt } from './rules';

/** A circumstance of the overall assessment, with the weight that the regulations give it. */
export interface SituationIndicator {
  readonly id: string;
  /** The first is shown in cells. The others are names that users may write. */
  readonly names: readonly [string, ...string[]];
  /** Whether a figure above the reference or one below it supports extraordinary effort. */
  readonly supportsWhen: 'higher' | 'lower';
  /** The weight by date. */
  readonly weights: readonly [DatedWeight, ...DatedWeight[]];
}

/** SKAL: weight shall be given to the circumstance. KAN: it may be considered. */
export type SituationWeight = 'SKAL' | 'KAN';

interface DatedWeight {
  readonly from: string;
  readonly weight: SituationWeight;
  readonly source: { readonly document: DocumentId; readonly place: string };
}

/** § 17 of 2018 says "vil det også bli lagt vekt på" and "kan det også være aktuelt"; § 5 of 2024 "skal det også legges vekt på" and "kan det være aktuelt". */
const inBoth = (weight: SituationWeight): [DatedWeight, DatedWeight] => [
  { from: '2018-05-23', weight, source: { document: 'FOR-2018-05-23-747', place: '§ 17' } },
  { from: '2024-04-03', weight, source: { document: 'FOR-2024-04-03-556', place: '§ 5' } },
];

/** In the order of the regulations, which name the circumstances but not how to measure them. The user chooses the measure. */
export const situationIndicators: readonly SituationIndicator[] = [
  {
    id: 'indirectLoss',
    names: [
      'Reduksjon i indirekte sysselsetting',
      'Reduksjon i indirekte sysselsetjing',
      'Indirekte sysselsetting',
      'Indirekte sysselsetjing',
      'Loss of indirect employment',
      'Indirect employment',
    ],
    supportsWhen: 'higher',
    weights: inBoth('SKAL'),
  },
  {
    id: 'unemployment',
    names: ['Arbeidsledighet', 'Ledighet', 'Helt ledige', 'Arbeidsløyse', 'Unemployment'],
    supportsWhen: 'higher',
    weights: inBoth('SKAL'),
  },
  {
    id: 'commuting',
    names: [
      'Pendlingsmuligheter',
      'Muligheter for pendling',
      'Pendling',
      'Pendlingshøve',
      'Høve til pendling',
      'Commuting possibilities',
      'Commuting',
    ],
    supportsWhen: 'lower',
    weights: inBoth('SKAL'),
  },
  {
    id: 'socialSecurity',
    names: ['Trygdebudsjett', 'Trygd', 'Uføretrygd', 'Social security', 'Social-security spending'],
    supportsWhen: 'higher',
    weights: inBoth('KAN'),
  },
  {
    id: 'active',
    names: ['Andel yrkesaktive', 'Yrkesaktive', 'Del yrkesaktive', 'Sysselsettingsandel', 'Share active', 'Employment rate'],
    supportsWhen: 'lower',
    weights: inBoth('KAN'),
  },
  {
    id: 'municipalEconomy',
    names: ['Kommuneøkonomi', 'Frie inntekter', 'Municipal economy', 'Free revenue'],
    supportsWhen: 'lower',
    weights: inBoth('KAN'),
  },
];

/** Returns a name without differences of case, spaces and hyphens. */
const normalise = (name: string): string =>
  name
    .replace(/[\s\u00A0\u202F-]+/g, ' ')
    .trim()
    .toLocaleLowerCase('nb');

const byName: ReadonlyMap<string, SituationIndicator> = new Map(
  situationIndicators.flatMap((indicator) =>
    [indicator.id, ...indicator.names].map((name) => [normalise(name), indicator] as const),
  ),
);

export const findSituationIndicator = (name: string): SituationIndicator | undefined => byName.get(normalise(name));

/** Whether a circumstance supports the case, is neutral, is against it, or lacks a figure. */
export type SituationAnswer = 'STØTTER' | 'NØYTRAL' | 'MOT' | 'MANGLER';

export interface SituationFigures {
  readonly indicator: SituationIndicator;
  /** The figure of the municipality or the area; null is missing. */
  readonly value: number | null;
  /** The same measure of the county or the country; null is missing. */
  readonly reference: number | null;
}

export interface SituationReason extends SituationFigures {
  readonly answer: SituationAnswer;
  readonly weight: SituationWeight;
  readonly source: string;
}

/** Rounds to billionths, because a difference between decimals is not exact in binary. */
const roundToBillionths = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * Makes the overall assessment of the situation in the area ("totalvurdering") by comparing each circumstance with the county or the country.
 *
 *   difference = (value − reference) / |reference|
 *   NØYTRAL inside the neutral band;  STØTTER when the difference reaches the edge of the band in the supporting direction;  MOT in the other direction
 *
 * The assessment gives no verdict, because the regulations say "skal legges vekt på" and "kan", and the ministry judges the circumstances together. A missing
 * figure gives MANGLER, never NØYTRAL. The neutral band is a judgement of this product, the rule `situation.neutralBand`. When the reference is 0, any difference
 * reaches the edge of the band.
 *
 * @param figures a row for each circumstance; value and reference in the same unit
 * @param date    the date of the grant; the newest rules when left out
 * @throws RuleError not-a-date, before-first
 * @see FOR-2024-04-03-556 § 5, FOR-2018-05-23-747 § 17; for status awarded by a county, § 4 of 2024 names commuting, unemployment and "andre forhold"
 */
export function assessSituation(figures: readonly SituationFigures[], date?: string): SituationReason[] {
  const band = ruleAt('situation.neutralBand', date).value;
  return figures.map(({ indicator, value, reference }) => {
    const { weight, source } = weightOn(indicator, date);
    return { indicator, value, reference, answer: compare(indicator, value, reference, band), weight, source: cite(source) };
  });
}

function weightOn({ id, weights }: SituationIndicator, date: string | undefined): DatedWeight {
  const dated = date === undefined ? weights.at(-1) : weights.findLast(({ from }) => from <= checkDate(date));
  if (!dated) throw new RuleError('before-first', { id, date: date ?? '', first: weights[0].from });
  return dated;
}

function compare(
  { supportsWhen }: SituationIndicator,
  value: number | null,
  reference: number | null,
  band: number,
): SituationAnswer {
  if (value === null || reference === null || Number.isNaN(value - reference)) return 'MANGLER';
  const difference = roundToBillionths(value - reference);
  if (difference === 0 || Math.abs(difference) < roundToBillionths(band * Math.abs(reference))) return 'NØYTRAL';
  return difference > 0 === (supportsWhen === 'higher') ? 'STØTTER' : 'MOT';
}
