/** How counties practise the scheme: proposals that a county edits, never rules. A blank is not in the source. */

export interface CountyProfile {
  readonly county: string;
  /** Ids of the rules that differ from the usual, by what they stand for. */
  readonly rules: Readonly<Partial<Record<'share' | 'persons' | 'fundedUpTo' | 'municipality', string>>>;
}

export const countyProfiles: readonly CountyProfile[] = [
  {
    county: 'Nordland',
    rules: { share: 'county.nordland.share', persons: 'county.nordland.persons', fundedUpTo: 'county.nordland.fundedUpTo' },
  },
  { county: 'Finnmark', rules: { fundedUpTo: 'county.finnmark.fundedUpTo', municipality: 'county.finnmark.municipality' } },
  { county: 'Møre og Romsdal', rules: { fundedUpTo: 'county.moreOgRomsdal.fundedUpTo' } },
  { county: 'Buskerud', rules: { municipality: 'county.buskerud.municipality' } },
];
