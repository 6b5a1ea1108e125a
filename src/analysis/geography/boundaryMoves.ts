/** Border changes that moved people between municipalities which went on existing. Figures cannot be recoded for them; a series across one says so. */

export interface BoundaryMove {
  /** From 1 January. */
  readonly year: number;
  /** Number of the municipality that gave, the year before, and of the one that got, that year. */
  readonly from: string;
  readonly to: string;
  readonly area: string;
  /** Null is not known. */
  readonly persons: number | null;
  readonly source: string;
}

const juvkam = 'SSB Rapport 99/13 (Juvkam 1999), Historisk oversikt over endringer i kommune- og fylkesinndelingen';

/** Those known, of the years after 1994; not all there were in 2020. */
export const boundaryMoves: readonly BoundaryMove[] = [
  { year: 1995, from: '1222', to: '1219', area: 'Brandasund, Haslevik, del av Aga', persons: 225, source: juvkam },
  { year: 1995, from: '1622', to: '1613', area: 'Moldtun', persons: 21, source: juvkam },
  { year: 1995, from: '1820', to: '1824', area: 'Vestvågan/Sørnes, Halsfjord', persons: 70, source: juvkam },
  { year: 1996, from: '0220', to: '0627', area: 'gnr. 6, 9, 10, 13 og 17', persons: 70, source: juvkam },
  {
    year: 2020,
    from: '1439',
    to: '4649',
    area: 'Totland, Bryggja, Maurstad',
    persons: 541,
    source: 'Kommunal- og moderniseringsdepartementet, vedtak i november 2017',
  },
  {
    year: 2020,
    from: '1418',
    to: '4638',
    area: 'Nesse',
    persons: null,
    source: 'Kommunal- og moderniseringsdepartementet, vedtak i desember 2018',
  },
];
