import { budget, profiles, type ProfileName } from '../programme';
import { expected, messages } from '../text/messages';
import { define } from './define';
import { boolean, growthOrIndex, money, nameOrWeights, oneOf, optional, whole, year } from './kinds';
import { fundingModel, partyNames, weightsOf } from './fundingModelArgument';
import { refuse } from './refusal';
import { programmeReasons } from '../programme/reasons';

function profileNamed(name: string): ProfileName | undefined {
  const written = name.trim().toLowerCase();
  return profiles.find(({ id, names }) => [id, ...names].includes(written))?.id;
}

/** Returns a growth as it is, and an index when it has a number for every year. @throws Refusal when a year lacks its number */
function withoutBlanks(index: number | readonly (number | null)[]): number | number[] {
  if (typeof index === 'number') return index;
  return index.map((value, position) => {
    if (value === null) throw refuse('#N/A', messages.missingIn, { position: position + 1 }, 'priceIndex');
    return value;
  });
}

export const BUDGET = define('BUDGET', {
  args: {
    total: money(),
    startYear: year(),
    years: whole(1, 100),
    model: fundingModel(),
    profile: optional(
      nameOrWeights(
        expected.profile,
        profileNamed,
        profiles.map(({ id }) => id),
      ),
      'jevn' as const,
    ),
    unit: optional(oneOf(1, 1000), 1),
    priceIndex: optional(growthOrIndex(), 0, 'no growth'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ model }) => partyNames(model),
  answer: ({ total, startYear, years, model, profile, unit, priceIndex }) =>
    budget(total, startYear, years, weightsOf(model), { profile, unit, priceIndex: withoutBlanks(priceIndex) }).amounts,
  refuses: [
    programmeReasons['too-many-years'],
    programmeReasons['profile-length'],
    programmeReasons['price-index-length'],
    programmeReasons['price-index-not-positive'],
    programmeReasons['amount-not-in-unit'],
    programmeReasons['weights-all-zero'],
  ],
  source: ['FOR-2024-04-03-556 § 8, § 10', 'OR 3.1, 3.2.1', 'Cox & Ernst (1982), Controlled rounding, INFOR 20(4), 423–432'],
  example: [60_000_000, 2027, 6, 'Lierne', 'programfaser', 1000],
});
