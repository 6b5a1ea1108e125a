/**
 * Income equalisation between municipalities (inntektsutjevning) and the block grant per inhabitant (innbyggertilskudd), year by year.
 *
 * The rates of 2015–2025 reproduce the ministry's own settlement to the øre in four municipalities, above and below 90 % of the mean
 * (tests/cases/economy/inntektsutjevning_avregnet.json). The deduction per inhabitant and the national mean are those of the settlement. The reform of 2024
 * raises the symmetric rate from 60 to 64 %, by two points in 2025 and two in 2026. The settlement of 2025 has 62 %. The settlement of 2026 is not made yet.
 */

import { ruleInForce, type DatedValue, type Rule, type Source, type Unit } from './dated';
import { RuleError } from './ruleError';

/** 'certain': settled. 'uncertain': announced but not settled. 'not known': after the last announced year, so the figures are those of the newest year. */
export type Certainty = 'certain' | 'uncertain' | 'not known';

const settled = (year: string): Source => ({ document: 'Inntektsutjevning', place: `avregning ${year}` });
const announced: Source = { document: 'Nytt inntektssystem', place: 'varslet for 2026, ikke avregnet' };
const greenBook = (year: number): Source => ({ document: 'Grønt hefte', place: `${year}, tabell 1-k` });

const valueForYears = (first: number, last: number, value: number, source: Source, note?: string): DatedValue => ({
  from: `${first}-01-01`,
  to: `${last}-12-31`,
  value,
  source,
  ...(note ? { note } : {}),
});

const rule = (id: string, unit: Unit, ...values: [DatedValue, ...DatedValue[]]): Rule => ({ id, unit, strength: 'fact', values });

const unchanged = 'Ingen endring er varslet.';

const symmetricRate = rule(
  'equalisation.symmetricRate',
  'share',
  valueForYears(2015, 2024, 0.6, settled('2015–2024')),
  valueForYears(2025, 2025, 0.62, settled('2025')),
  valueForYears(
    2026,
    2026,
    0.64,
    announced,
    'Varslet 14.5.2024 og i systemet Stortinget vedtok i juni 2024; ikke sett i en avregning.',
  ),
);
const extraRate = rule(
  'equalisation.extraRate',
  'share',
  valueForYears(2015, 2025, 0.35, settled('2015–2025')),
  valueForYears(2026, 2026, 0.35, announced, unchanged),
);
const threshold = rule(
  'equalisation.threshold',
  'share',
  valueForYears(2015, 2025, 0.9, settled('2015–2025')),
  valueForYears(2026, 2026, 0.9, announced, unchanged),
);

/** Kroner per inhabitant of the country. */
const nationalMean = rule(
  'equalisation.nationalMean',
  'kroner',
  valueForYears(2015, 2015, 26442.6848, settled('2015')),
  valueForYears(2016, 2016, 28733.1057, settled('2016')),
  valueForYears(2017, 2017, 29778.5801, settled('2017')),
  valueForYears(2018, 2018, 30692.702, settled('2018')),
  valueForYears(2019, 2019, 31928.4601, settled('2019')),
  valueForYears(2020, 2020, 31465.2816, settled('2020')),
  valueForYears(2021, 2021, 36348.922, settled('2021')),
  valueForYears(2022, 2022, 40714.0912, settled('2022')),
  valueForYears(2023, 2023, 38348.6139, settled('2023')),
  valueForYears(2024, 2024, 38444.4135, settled('2024')),
  valueForYears(2025, 2025, 42269.577, settled('2025')),
);

/** The cost of the extra compensation, kroner per inhabitant of the country. */
const deduction = rule(
  'equalisation.deduction',
  'kroner',
  valueForYears(2015, 2015, 321.3974, settled('2015')),
  valueForYears(2016, 2016, 367.9832, settled('2016')),
  valueForYears(2017, 2017, 384.707, settled('2017')),
  valueForYears(2018, 2018, 359.7596, settled('2018')),
  valueForYears(2019, 2019, 391.5437, settled('2019')),
  valueForYears(2020, 2020, 355.6641, settled('2020')),
  valueForYears(2021, 2021, 432.8133, settled('2021')),
  valueForYears(2022, 2022, 592.5776, settled('2022')),
  valueForYears(2023, 2023, 515.4846, settled('2023')),
  valueForYears(2024, 2024, 413.6258, settled('2024')),
  valueForYears(2025, 2025, 378.1382, settled('2025')),
);

/** Kroner per inhabitant on 1 July of the year before, without the equalisation of expenditure needs. */
const grantPerInhabitant = rule(
  'blockGrant.perInhabitant',
  'kroner',
  valueForYears(2022, 2022, 26133.5208, greenBook(2022)),
  valueForYears(2023, 2023, 28076.906, greenBook(2023)),
  valueForYears(2024, 2024, 29831.7324, greenBook(2024)),
  valueForYears(2025, 2025, 31469.7313, greenBook(2025)),
);

export const incomeEqualisationRules: readonly Rule[] = [
  symmetricRate,
  extraRate,
  threshold,
  nationalMean,
  deduction,
  grantPerInhabitant,
];

/** The figures of one year. */
export interface IncomeEqualisationOfYear {
  readonly year: number;
  readonly symmetricRate: number;
  readonly extraRate: number;
  readonly threshold: number;
  /** The deduction as a share of the national mean, both of the year or, when it is not settled, of the newest settled year. */
  readonly deductionShare: number;
  readonly certainty: Certainty;
}

interface KnownYears {
  readonly first: number;
  readonly last: number;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const knownYears = ({ values }: Rule): KnownYears => ({
  first: yearOf(values[0].from),
  last: yearOf(values.at(-1)?.to ?? values[0].from),
});

const rates = knownYears(symmetricRate);
const settlements = knownYears(deduction);
const grants = knownYears(grantPerInhabitant);

/** Returns the value of a year, or of the newest known year when the year is later. */
const valueIn = (yearlyRule: Rule, year: number): number =>
  ruleInForce(yearlyRule, `${Math.min(year, knownYears(yearlyRule).last)}-07-01`).value;

/** The newest year with a settlement. */
export const newestSettledYear = settlements.last;

/**
 * Returns the rates of a year, and the deduction as a share of the national mean. A year that is not settled has the deduction of the newest settled year.
 * @param beyond 'refuse': a year after the last announced is refused; 'carry on': it gets the newest rates, with the certainty 'not known'
 * @throws RuleError year-not-known before the first year, and after the last announced year when `beyond` is 'refuse'
 */
export function incomeEqualisationOf(
  year: number = newestSettledYear,
  beyond: 'refuse' | 'carry on' = 'refuse',
): IncomeEqualisationOfYear {
  if (year < rates.first || (year > rates.last && beyond === 'refuse')) throw new RuleError('year-not-known', { year, ...rates });
  return {
    year,
    symmetricRate: valueIn(symmetricRate, year),
    extraRate: valueIn(extraRate, year),
    threshold: valueIn(threshold, year),
    deductionShare: valueIn(deduction, year) / valueIn(nationalMean, year),
    certainty: year <= newestSettledYear ? 'certain' : year <= rates.last ? 'uncertain' : 'not known',
  };
}

/**
 * Returns the block grant per inhabitant of a year in kroner, or of the newest known year when the year is later.
 * @throws RuleError year-not-known before the first year
 */
export function blockGrantPerInhabitant(year: number): number {
  if (year < grants.first) throw new RuleError('year-not-known', { year, ...grants });
  return valueIn(grantPerInhabitant, year);
}
