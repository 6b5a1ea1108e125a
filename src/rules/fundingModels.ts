/** How known programmes were funded. Amounts are in million kroner as published, or in per cent when the source gives shares. Parties are in the order of the plan. */

import type { Source } from './dated';

export const parties = ['ministry', 'county', 'municipality', 'business', 'other', 'ownEffort'] as const;
export type Party = (typeof parties)[number];

export interface FundingModel {
  readonly id: string;
  /** Names that a user may write instead of the id; case and spaces do not matter. */
  readonly names: readonly string[];
  readonly unit: 'million kroner' | 'per cent';
  readonly weights: readonly { readonly party: Party; readonly amount: number }[];
  readonly source: Source;
  readonly note?: string;
}

export const fundingModels: readonly FundingModel[] = [
  {
    id: '75/25',
    names: ['75-25', 'fylkeskommunal', 'vanlig', 'vanleg'],
    unit: 'per cent',
    weights: [
      { party: 'county', amount: 75 },
      { party: 'municipality', amount: 25 },
    ],
    source: { document: 'OR 2018', place: '3.1' },
    note: 'Den vanlige modellen; fylkeskommunen bestemmer.',
  },
  {
    id: '100',
    names: ['100 %', '100%', '100/0', 'uten kommunal andel', 'utan kommunal del'],
    unit: 'per cent',
    weights: [{ party: 'county', amount: 100 }],
    source: { document: 'OR 2018', place: '3.1' },
    note: 'Noen fylker, som Buskerud, krever ingen kommunal andel.',
  },
  {
    id: 'Sør-Varanger',
    names: ['Sor-Varanger', '40/10/10'],
    unit: 'million kroner',
    weights: [
      { party: 'ministry', amount: 40 },
      { party: 'county', amount: 10 },
      { party: 'municipality', amount: 10 },
    ],
    source: { document: 'OR 2018', place: '3.1' },
  },
  {
    id: 'Lierne',
    names: ['30/15/15'],
    unit: 'million kroner',
    weights: [
      { party: 'ministry', amount: 30 },
      { party: 'county', amount: 15 },
      { party: 'municipality', amount: 15 },
    ],
    source: { document: 'OR 2018', place: '3.1' },
    note: 'Orkla ga 4,5 millioner ved siden av programmet (OR 3.3).',
  },
  {
    id: 'Meløy',
    names: ['Meloy', 'Meløy 2012–2018', 'Meløy 2012-2018', '50/25/28/5'],
    unit: 'million kroner',
    weights: [
      { party: 'ministry', amount: 50 },
      { party: 'county', amount: 25 },
      { party: 'municipality', amount: 28 },
      { party: 'other', amount: 5 },
    ],
    source: { document: 'Prop. 1 S (2019–2020)', place: 'kap. 553 post 65' },
    note: 'Slik det ble gjennomført, 108 millioner; «andre» er renteinntekter. Planen var 50/25/25 (OR 3.1).',
  },
  {
    id: 'Meløy plan',
    names: ['Meloy plan', 'Meløy planlagt', 'Meløy planlagd'],
    unit: 'million kroner',
    weights: [
      { party: 'ministry', amount: 50 },
      { party: 'county', amount: 25 },
      { party: 'municipality', amount: 25 },
    ],
    source: { document: 'OR 2018', place: '3.1' },
  },
  {
    id: '50/25/25',
    names: ['50-25-25', 'statlig', 'statleg'],
    unit: 'per cent',
    weights: [
      { party: 'ministry', amount: 50 },
      { party: 'county', amount: 25 },
      { party: 'municipality', amount: 25 },
    ],
    source: { document: 'OR 2018', place: '3.1' },
    note: 'Fordelingen i Lierne, og i Meløy slik det var planlagt.',
  },
];

/** Returns a name without differences of case, spaces and hyphens, so that "Sør Varanger" finds Sør-Varanger. */
const normalise = (name: string): string =>
  name
    .replace(/[\s\u00A0\u202F\u2010-\u2014-]+/g, ' ')
    .trim()
    .toLocaleLowerCase('nb');

const byName: ReadonlyMap<string, FundingModel> = new Map(
  fundingModels.flatMap((model) => [model.id, ...model.names].map((name) => [normalise(name), model] as const)),
);

export const findFundingModel = (name: string): FundingModel | undefined => byName.get(normalise(name));
