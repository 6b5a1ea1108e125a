/** How counties apply the scheme. These are proposals that a county can edit, not rules. A rule is left out when the source does not say how the county differs. */

export interface CountyProfile {
  readonly county: string;
  /** Ids of the rules in which the county differs from the usual practice. */
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
