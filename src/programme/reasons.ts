/** The messages for the errors of the rules, the analysis and the programme. The compiler checks that every reason has a message. */

import { AnalysisError, type AnalysisReason } from '../analysis/analysisError';
import { RuleError, type RuleReason } from '../rules';
import { say, wellFormed, type Language, type Words } from '../text';
import { messages } from '../text/messages';
import { phaseWords } from '../text/rules';
import { ProgrammeError, type ProgrammeReason } from './programmeError';

/** The error value that a function shows in the cell: for input of the wrong kind, for input outside the allowed range, or when something is unknown or missing. */
export type RefusalCode = '#VALUE!' | '#NUM!' | '#N/A';

/** The error value and the message of a reason. */
export type Reason = readonly [code: RefusalCode, words: Words];

type Reasons<Key extends string> = Readonly<Record<Key, Reason>>;

export const ruleReasons: Reasons<RuleReason> = {
  'not-a-date': ['#VALUE!', messages.notADate],
  'before-first': ['#N/A', messages.beforeFirst],
  'not-in-force': ['#N/A', messages.notInForce],
  'unknown-rule': ['#N/A', messages.unknownRule],
  'jobs-negative': ['#NUM!', messages.jobsLostNegative],
  'total-not-positive': ['#NUM!', messages.totalNotPositive],
  'more-lost-than-employed': ['#NUM!', messages.moreLostThanEmployed],
  'override-unknown': ['#N/A', messages.overrideUnknown],
  'not-a-centrality-class': ['#NUM!', messages.notACentralityClass],
  'no-members': ['#N/A', messages.noMembers],
  'unknown-sex': ['#VALUE!', messages.unknownSex],
  'year-not-known': ['#N/A', messages.yearNotKnown],
};

export const analysisReasons: Reasons<AnalysisReason> = {
  'lengths-differ': ['#VALUE!', messages.lengthsDiffer],
  'year-not-whole': ['#VALUE!', messages.yearNotWhole],
  'year-twice': ['#VALUE!', messages.yearTwice],
  'years-not-consecutive': ['#VALUE!', messages.yearsNotConsecutive],
  'value-not-finite': ['#NUM!', messages.valueNotFinite],
  'value-negative': ['#NUM!', messages.valueNegative],
  'value-not-positive': ['#NUM!', messages.valueNotPositive],
  'too-few-observations': ['#N/A', messages.tooFewObservations],
  'unknown-method': ['#N/A', messages.unknownMethod],
  'horizon-out-of-range': ['#NUM!', messages.horizonOutOfRange],
  'level-out-of-range': ['#NUM!', messages.levelOutOfRange],
  'shock-not-finite': ['#VALUE!', messages.shockNotFinite],
  'shock-before-projection': ['#NUM!', messages.shockBeforeProjection],
  'window-out-of-range': ['#NUM!', messages.windowOutOfRange],
  'no-pair-in-window': ['#N/A', messages.noPairInWindow],
  'value-zero': ['#NUM!', messages.valueZero],
  'sizes-differ': ['#VALUE!', messages.sizesDiffer],
  'figure-missing': ['#N/A', messages.missingIn],
  'figure-not-finite': ['#NUM!', messages.figureNotFinite],
  'figure-negative': ['#NUM!', messages.figureNegative],
  'nothing-in-all': ['#NUM!', messages.nothingInAll],
  'outside-bounds': ['#NUM!', messages.outsideBounds],
  'unknown-choice': ['#N/A', messages.unknownName],
  'not-square': ['#VALUE!', messages.notSquare],
  'column-sum-too-large': ['#NUM!', messages.columnSumTooLarge],
  'no-solution': ['#NUM!', messages.noSolution],
  'industry-not-in-nation': ['#NUM!', messages.industryNotInNation],
  'unknown-industry': ['#N/A', messages.unknownIndustry],
  'figure-missing-for': ['#N/A', messages.figureMissingFor],
  'industry-twice': ['#VALUE!', messages.industryTwice],
  'industries-mixed': ['#VALUE!', messages.industriesMixed],
  'nobody-in-industry': ['#NUM!', messages.nobodyInIndustry],
  'population-year-missing': ['#N/A', messages.populationYearMissing],
  'more-lost-than-there': ['#NUM!', messages.moreLostThanThere],
  'shares-not-whole': ['#NUM!', messages.sharesNotWhole],
  'not-whole': ['#NUM!', messages.notWhole],
  'years-not-linked': ['#VALUE!', messages.yearsNotLinked],
  'unknown-municipality': ['#N/A', messages.unknownMunicipality],
  'several-municipalities': ['#N/A', messages.severalMunicipalities],
  'divided-municipality': ['#N/A', messages.dividedMunicipality],
  'group-empty': ['#NUM!', messages.groupEmpty],
};

export const programmeReasons: Reasons<ProgrammeReason> = {
  'amount-not-whole': ['#NUM!', messages.amountNotWhole],
  'amount-negative': ['#NUM!', messages.amountNegative],
  'amount-too-large': ['#NUM!', messages.amountTooLarge],
  'unit-not-whole': ['#NUM!', messages.unitNotWhole],
  'amount-not-in-unit': ['#NUM!', messages.amountNotInUnit],
  'no-weights': ['#NUM!', messages.noWeights],
  'weight-not-finite': ['#NUM!', messages.weightNotFinite],
  'weight-negative': ['#NUM!', messages.weightNegative],
  'weights-all-zero': ['#NUM!', messages.noWeight],
  'year-not-whole': ['#NUM!', messages.programmeYearNotWhole],
  'years-not-whole': ['#NUM!', messages.yearsNotWhole],
  'too-many-years': ['#NUM!', messages.tooManyYears],
  'profile-length': ['#VALUE!', messages.profileLength],
  'price-growth-too-low': ['#NUM!', messages.priceGrowthTooLow],
  'price-index-length': ['#VALUE!', messages.priceIndexLength],
  'price-index-not-positive': ['#NUM!', messages.priceIndexNotPositive],
  'lengths-differ': ['#VALUE!', messages.lengthsDiffer],
  'retained-too-low': ['#NUM!', messages.retainedTooLow],
  'retained-above-one': ['#NUM!', messages.retainedAboveOne],
  'year-without-index': ['#N/A', messages.yearWithoutIndex],
  'too-many-phases': ['#VALUE!', messages.tooManyPhases],
  'months-out-of-range': ['#NUM!', messages.monthsOutOfRange],
  'phase-outside-limits': ['#NUM!', messages.phaseOutsideLimits],
  'jobs-negative': ['#NUM!', messages.jobsNegative],
  'no-jobs': ['#N/A', messages.noJobs],
};

export type Detail = string | number | Words;

/** The reason why there is no answer, before it is put into the user's language. */
export interface NoAnswer {
  readonly code: string;
  /** The placeholder `{argument}` becomes the translated name of the argument. Other placeholders are filled from `details`. */
  readonly words: Words;
  readonly details: Readonly<Record<string, Detail>>;
  /** Key of the argument at fault; undefined when it is not known. */
  readonly argument?: string | undefined;
}

/** Returns the reason of an error of the rules, the analysis or the programme. Returns undefined for any other error, which is a fault of the program. */
export function reasonOf(error: unknown): NoAnswer | undefined {
  const noAnswer = ([code, words]: Reason, details: NoAnswer['details'], argument?: string): NoAnswer => ({
    ...{ code, words, details, argument },
  });
  if (error instanceof RuleError) return noAnswer(ruleReasons[error.reason], error.details);
  if (error instanceof AnalysisError) return noAnswer(analysisReasons[error.reason], error.details, error.argument);
  if (error instanceof ProgrammeError)
    return noAnswer(programmeReasons[error.reason], { ...error.details, ...phaseName(error.details['phase']) });
  return undefined;
}

/** Made once, because a column of 20 000 error messages formats many numbers. */
const numberFormats = {
  nb: new Intl.NumberFormat('nb', { useGrouping: false, maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 }),
};

/** Returns the sentence that says why there is no answer, with the name of the argument at fault. */
export function sentenceOf({ words, details }: NoAnswer, language: Language, argument: string): string {
  const inLanguage = (detail: Detail, values: Readonly<Record<string, string>>): string => {
    if (typeof detail === 'number') return numberFormats[language === 'en' ? 'en' : 'nb'].format(detail);
    return typeof detail === 'string' ? wellFormed(detail) : say(detail, language, values);
  };
  const plainValues = Object.fromEntries(
    Object.entries(details).flatMap(([key, detail]) => (typeof detail === 'object' ? [] : [[key, inLanguage(detail, {})]])),
  );
  const values = Object.fromEntries(Object.entries(details).map(([key, detail]) => [key, inLanguage(detail, plainValues)]));
  return say(words, language, { ...values, argument });
}

/** Returns the name of a phase for a message, from the id in the details of an error. */
function phaseName(phase: string | number | undefined): { phase?: Words } {
  const wordsById: Readonly<Record<string, { name: Words }>> = phaseWords;
  const name = wordsById[String(phase)]?.name;
  return name ? { phase: name } : {};
}
