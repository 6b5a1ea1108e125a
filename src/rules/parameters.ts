/**
 * The figures of the scheme, each with its unit, its strictness, its history and its source.
 *
 * The regulation of 2018 is dated 23.5.2018 and says (§ 29) that it is in force from 1.6.2018. It is used here from its date, as in the scheme's own digest.
 * Strictly, a grant in the nine days between was under the regulation of 2013 (§ 28).
 */

import type { DatedValue, Rule, Source, Strength, Unit } from './dated';
import { incomeEqualisationRules } from './incomeEqualisation';

const regulation2018 = '2018-05-23';
const regulation2024 = '2024-04-03';

const act2018 = (place: string): Source => ({ document: 'FOR-2018-05-23-747', place });
const act2024 = (place: string): Source => ({ document: 'FOR-2024-04-03-556', place });
const oxford = (place: string): Source => ({ document: 'OR 2018', place });
const budget = (place: string): Source => ({ document: 'Prop. 1 S (2019–2020)', place });
const counties = (place: string): Source => ({ document: 'Fylkene', place });

const rule = (id: string, unit: Unit, strength: Strength, ...values: [DatedValue, ...DatedValue[]]): Rule => ({
  id,
  unit,
  strength,
  values,
});

/** The same figure in both regulations, at its place in each. */
const inBoth = (value: number, place2018: string, place2024: string): [DatedValue, DatedValue] => [
  { from: regulation2018, value, source: act2018(place2018) },
  { from: regulation2024, value, source: act2024(place2024) },
];

/** A value that does not depend on the regulations. */
const singleValue = (value: number, from: string, source: Source, note?: string): [DatedValue] => [
  { from, value, source, ...(note ? { note } : {}) },
];

/** The date of the Oxford Research report (OR 2018). */
const reportDate = '2018-01-15';

/** A figure for one budget year. */
const yearly = (year: number, value: number, source: Source): DatedValue => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  value,
  source,
});

export const parameters: readonly Rule[] = [
  // § 17 (2018), § 5 (2024): extraordinary state effort.
  rule('criteria.share', 'share', 'main rule', ...inBoth(0.15, '§ 17', '§ 5')),
  rule('criteria.persons', 'persons', 'main rule', ...inBoth(150, '§ 17', '§ 5')),
  rule('criteria.window', 'years', 'main rule', ...inBoth(3, '§ 17', '§ 5')),
  rule(
    'criteria.isolatedClass',
    'centrality class',
    'judgement',
    ...singleValue(
      5,
      regulation2018,
      { document: 'SSB Klass 128', place: 'klasse 5–6' },
      'Forskriftene sier «små og isolerte steder», uten mål.',
    ),
  ),

  // The overall assessment: the largest difference from the county or the country that counts as neutral.
  rule(
    'situation.neutralBand',
    'share',
    'judgement',
    {
      from: regulation2018,
      value: 0.1,
      source: act2018('§ 17'),
      note: 'Av tallet det sammenlignes med. Forskriften nevner forholdene og gir ingen mål; ti prosent er en lesning, som kan overprøves.',
    },
    {
      from: regulation2024,
      value: 0.1,
      source: act2024('§ 5'),
      note: 'Av tallet det sammenlignes med. Forskriften nevner forholdene og gir ingen mål; ti prosent er en lesning, som kan overprøves.',
    },
  ),

  // Period and commitments.
  rule(
    'period.maxYears',
    'years',
    'requirement',
    { from: regulation2018, value: 5, source: act2018('§ 6') },
    { from: regulation2024, value: 6, source: act2024('§ 10') },
  ),
  rule(
    'period.programmeYears',
    'years',
    'practice',
    ...singleValue(6, reportDate, oxford('3.1'), 'Et helt program; forskriftene begrenser det enkelte tiltaket.'),
  ),
  rule('commitment.maxYears', 'years', 'requirement', ...inBoth(5, '§ 19', '§ 15')),
  rule('administration.share', 'share', 'requirement', ...inBoth(0.05, '§ 25', '§ 21')),

  // The number of criteria for attainment. The regulation of 2024 removed the criterion of a stronger business base.
  rule(
    'goals.criteria',
    'criteria',
    'requirement',
    { from: regulation2018, value: 3, source: act2018('§ 18') },
    { from: regulation2024, value: 2, source: act2024('§ 6') },
  ),

  // Payment and reporting.
  rule('payment.retained', 'share', 'requirement', ...inBoth(0.25, '§ 10', '§ 12')),
  rule('payment.auditFrom', 'kroner', 'requirement', ...inBoth(200_000, '§ 10', '§ 12')),
  rule('application.longTermEffectsFrom', 'kroner', 'requirement', ...inBoth(500_000, '§ 4', '§ 8')),
  rule('application.earlierSupportYears', 'years', 'requirement', ...inBoth(2, '§ 4', '§ 8')),
  rule('reporting.resultsFrom', 'kroner', 'requirement', {
    from: regulation2018,
    to: '2024-04-02',
    value: 200_000,
    source: act2018('§ 13'),
  }),
  rule('reporting.effectsFrom', 'kroner', 'requirement', {
    from: regulation2018,
    to: '2024-04-02',
    value: 500_000,
    source: act2018('§ 13'),
  }),

  // De minimis: the regulations still print the old ceiling.
  rule('deMinimis.printed', 'euro', 'fact', ...inBoth(200_000, '§ 4', '§ 8')),
  rule(
    'deMinimis.ceiling',
    'euro',
    'requirement',
    { from: regulation2018, value: 200_000, source: act2018('§ 4') },
    { from: '2024-11-11', value: 300_000, source: { document: 'EU 2023/2831', place: 'art. 3' } },
  ),
  rule('deMinimis.years', 'years', 'requirement', ...inBoth(3, '§ 4', '§ 8')),

  // Duty to report closures to the county authority.
  rule(
    'closureReport.employees',
    'employees',
    'requirement',
    ...singleValue(30, reportDate, { document: 'Omstillingsloven', place: 'OR 2' }),
  ),

  // Funding.
  rule('funding.countyShare', 'share', 'practice', ...singleValue(0.75, reportDate, oxford('3.1'))),
  rule('funding.municipalityShare', 'share', 'practice', ...singleValue(0.25, reportDate, oxford('3.1'))),
  rule(
    'funding.stateGrantsMax',
    'grants',
    'practice',
    ...singleValue(3, reportDate, oxford('3.2.1'), 'Ett tilsagn, eller to eller tre, for hele perioden.'),
  ),
  rule(
    'funding.lierneEmployer',
    'million kroner',
    'fact',
    ...singleValue(4.5, reportDate, oxford('3.3'), 'Orkla, ved siden av programmet.'),
  ),
  rule('funding.programmeMin', 'kroner', 'practice', ...singleValue(10_000_000, reportDate, oxford('3.1'))),
  rule('funding.programmeMax', 'kroner', 'practice', ...singleValue(100_000_000, reportDate, oxford('3.1'))),
  rule('county.nordland.share', 'share', 'practice', ...singleValue(0.1, reportDate, counties('Nordland'))),
  rule('county.nordland.persons', 'employees', 'practice', ...singleValue(150, reportDate, counties('Nordland'))),
  rule('county.nordland.fundedUpTo', 'share', 'practice', ...singleValue(0.75, reportDate, counties('Nordland'))),
  rule('county.finnmark.fundedUpTo', 'share', 'practice', ...singleValue(0.75, reportDate, counties('Finnmark'))),
  rule('county.finnmark.municipality', 'share', 'practice', ...singleValue(0.25, reportDate, counties('Finnmark'))),
  rule('county.moreOgRomsdal.fundedUpTo', 'share', 'practice', ...singleValue(0.5, reportDate, counties('Møre og Romsdal'))),
  rule('county.buskerud.municipality', 'share', 'practice', ...singleValue(0, reportDate, oxford('3.1'))),

  // Phases.
  rule('phase.clarification.minMonths', 'months', 'practice', ...singleValue(2, reportDate, oxford('3.1.3'))),
  rule('phase.clarification.maxMonths', 'months', 'practice', ...singleValue(3, reportDate, oxford('3.1.3'))),
  rule('phase.strategy.minMonths', 'months', 'practice', ...singleValue(6, reportDate, oxford('3.1.3'))),
  rule('phase.strategy.maxMonths', 'months', 'practice', ...singleValue(8, reportDate, oxford('3.1.3'))),
  rule('phase.implementation.maxMonths', 'months', 'requirement', ...singleValue(72, reportDate, oxford('3.1.3'))),
  rule(
    'phase.closing.preparedMonths',
    'months',
    'practice',
    ...singleValue(24, reportDate, { document: 'Innovasjon Norge', place: 'avslutning' }),
  ),
  rule(
    'analysis.years',
    'years',
    'requirement',
    ...singleValue(10, reportDate, oxford('3.1.3'), 'Ti år bakover og en prognose for de neste ti.'),
  ),

  // Board.
  rule('board.minMembers', 'members', 'main rule', ...singleValue(5, reportDate, oxford('3.2.4'))),
  rule('board.maxMembers', 'members', 'main rule', ...singleValue(7, reportDate, oxford('3.2.4'))),
  rule('board.eachSex', 'share', 'requirement', ...singleValue(0.4, reportDate, oxford('3.2.4'))),

  // Kap. 553 post 65 in million kroner, with changes during the year.
  rule(
    'appropriation.post65',
    'million kroner',
    'fact',
    yearly(2017, 160, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2018, 112, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2019, 79.856, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2020, 81, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2021, 99.046, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2022, 88.214, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2023, 81.689, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2024, 120.559, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2025, 126.266, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
    yearly(2026, 129, { document: 'Saldert budsjett', place: 'kap. 553 post 65' }),
  ),
  rule(
    'appropriation.post65Adopted',
    'million kroner',
    'fact',
    yearly(2017, 130, oxford('3.2.1')),
    yearly(2018, 112, budget('kap. 553 post 65')),
    yearly(2019, 79.856, budget('kap. 553 post 65')),
  ),
  rule('appropriation.andoySoFar', 'million kroner', 'fact', yearly(2019, 60, budget('kap. 553 post 65'))),
  rule('appropriation.andoyToCome', 'million kroner', 'fact', yearly(2020, 35, budget('kap. 553 post 65'))),
  rule('appropriation.post65Proposed', 'million kroner', 'fact', yearly(2020, 66, budget('kap. 553 post 65'))),
  rule('appropriation.post65Committed', 'million kroner', 'fact', yearly(2018, 104, budget('kap. 553 post 65'))),
  rule(
    'appropriation.kap553',
    'million kroner',
    'fact',
    yearly(2018, 608.891, budget('kap. 553')),
    yearly(2019, 491.551, budget('kap. 553')),
    yearly(2020, 1193.946, budget('kap. 553')),
  ),
  rule('appropriation.counties', 'million kroner', 'fact', yearly(2017, 95, oxford('3.2.1'))),
  rule('appropriation.innovasjonNorge', 'million kroner', 'fact', yearly(2017, 15, oxford('3.2.1'))),
  rule('appropriation.innovasjonNorgeCosts', 'million kroner', 'fact', yearly(2018, 7.7, budget('kap. 553 post 65'))),
  rule('appropriation.innovasjonNorgeTools', 'million kroner', 'fact', yearly(2018, 7.3, budget('kap. 553 post 65'))),
  rule(
    'appropriation.extraordinary',
    'million kroner',
    'fact',
    yearly(2017, 20, oxford('3.2.1')),
    yearly(2018, 10, budget('kap. 553 post 65')),
    yearly(2019, 15, budget('kap. 553 post 65')),
  ),

  // Municipal economy.
  ...incomeEqualisationRules,
];
