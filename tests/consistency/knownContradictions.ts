/** Today's contradictions, each with the part (of 9) that removes it. One that no longer exists must be deleted from the list, so that it is noticed if it comes back. */

import type { SampleId } from '../../src/sources/sample';

interface KnownContradiction {
  readonly quantity: string;
  /** The place that differs, and the place that it differs from, by their names in `quantities`. */
  readonly place: string;
  readonly against: string;
  readonly samples: readonly (SampleId | 'across')[];
  /** The part of the nine that removes it. */
  readonly part: 4 | 5 | 6 | 9;
  /** What a reader sees today. The list need not change when the figures do. */
  readonly today: string;
}

const withProgramme = ['hjartdal', 'porsgrunn', 'telemark', 'hallingdal'] as const;
const withScenario = ['hjartdal', 'porsgrunn', 'telemark'] as const;
const withTaxTyped = ['hjartdal', 'porsgrunn'] as const;

export const knownContradictions: readonly KnownContradiction[] = [
  // 4 of 9: what the regulation says.
  {
    quantity: 'verdict of a measured fall',
    place: 'F1 of telemark',
    against: 'S2 of hjartdal',
    samples: ['across'],
    part: 4,
    today:
      'Hjartdal lost 118 of 739 in 2020–2023: NEI in its case, SKJØNN in the screening of Telemark, which takes centrality 5 for isolated.',
  },
  {
    quantity: 'share of the largest industry',
    place: 'S1',
    against: 'S14',
    samples: ['hallingdal'],
    part: 4,
    today:
      'S1 says that the largest industry of Hallingdal is all industries, with 100 per cent; S14 says that the industries are missing.',
  },
  {
    quantity: 'share of the county who live and work in their place',
    place: 'S3',
    against: 'S14',
    samples: ['telemark', 'hallingdal'],
    part: 4,
    today:
      'S3 shows the median of the case’s own municipalities in the column of the county (62.4 and 72.3 per cent); S14 has no figure of the county.',
  },

  // 5 of 9: money as a controller keeps it.
  ...(['B3', 'B4'] as const).flatMap((place): KnownContradiction[] => [
    {
      quantity: 'grant by year',
      place,
      against: 'B1',
      samples: withProgramme,
      part: 5,
      today: 'Hjartdal 2027: the grant is 900 000 on B8 and by B1; B3 and B4 call everybody’s 1 200 000 a commitment.',
    },
    {
      quantity: 'grants in all',
      place,
      against: 'B1',
      samples: withProgramme,
      part: 5,
      today: 'Hjartdal: the ministry and the county authority pay 9 000 000; B3 and B4 say 12 000 000.',
    },
  ]),
  ...(['B4', 'R5'] as const).map((place): KnownContradiction => ({
    quantity: 'held back until the final report',
    place,
    against: 'B1, a quarter of the grants',
    samples: withProgramme,
    part: 5,
    today: 'Hjartdal: 2 250 000 is a quarter of the grants; B4 and R5 say 3 000 000.',
  })),
  ...(['R5, carried over', 'B3'] as const).map((place): KnownContradiction => ({
    quantity: 'money not used',
    place,
    against: 'R5',
    samples: withProgramme,
    part: 5,
    today: 'Hjartdal: 10 810 000 is not used, and 10 000 is carried over after the last year. Without accounts: missing, and 0.',
  })),
  {
    quantity: 'money not used',
    place: 'B8',
    against: 'R5',
    samples: ['porsgrunn', 'telemark', 'hallingdal'],
    part: 5,
    today: 'Without accounts R5 and R2 say that it is missing; B8 says that all of the budget is left.',
  },
  ...(['B5', 'B8'] as const).map((place): KnownContradiction => ({
    quantity: 'last year of the programme',
    place,
    against: 'B1',
    samples: withProgramme,
    part: 5,
    today: 'The money ends in 2032, the last phase on 31 August 2034.',
  })),

  // 6 of 9: figures that stand before a referee.
  {
    quantity: 'jobs by year',
    place: 'S11',
    against: 'S4',
    samples: withScenario,
    part: 6,
    today: 'Hjartdal: 718 and 726 jobs in 2021 and 2022 by table 13470, 722 and 727 by table 03321, unexplained.',
  },
  {
    quantity: 'inhabitants by year',
    place: 'S13, by the grant',
    against: 'S8',
    samples: withTaxTyped,
    part: 6,
    today:
      'Hjartdal 2027: 1 657 on S8; the grant on S13 is for 1 684.3. S13 is a year early and adds the observed loss, S8 does not.',
  },
  {
    quantity: 'inhabitants with the loss by year',
    place: 'S13, by the grant',
    against: 'S8',
    samples: withTaxTyped,
    part: 6,
    today:
      'Hjartdal 2027: 1 644.9 on S8, which takes the observed loss away once more; the grant on S13 is for 1 672, those of 2028.',
  },
  {
    quantity: 'inhabitants lost by year',
    place: 'summary',
    against: 'S8',
    samples: withScenario,
    part: 6,
    today: 'Telemark 2035: 214.9 fewer on S8; the summary says 218 in 2035, which is S8’s 2036.',
  },
  {
    quantity: 'last year of the ten ahead',
    place: 'S8',
    against: 'S7',
    samples: withProgramme,
    part: 6,
    today: 'S7 and S13 end in 2035, S8 in 2036; in Hallingdal, whose jobs end in 2022, S7 ends in 2032.',
  },
  {
    quantity: 'jobs lost with ripples',
    place: 'summary',
    against: 'S6',
    samples: withScenario,
    part: 6,
    today:
      'Telemark: 1 959.5 on S6, 1 986 in the summary, which counts public jobs too. Porsgrunn: 456.6 and 462. Hjartdal: 118.8 and 120.',
  },
  ...(['S5', 'S6', 'S8'] as const).map((sheet): KnownContradiction => ({
    quantity: 'sums of whole figures as printed',
    place: `the rows of ${sheet}`,
    against: 'the sum',
    samples: sheet === 'S5' ? ['hjartdal', 'porsgrunn'] : withScenario,
    part: 6,
    today:
      'Porsgrunn: the indirect jobs of S6 add up to 42 as printed, and their sum is printed as 41. Telemark: all jobs add up to 1 958, and their sum is printed as 1 960.',
  })),

  // 9 of 9: the pane.
  {
    quantity: 'revenue lost in ten years',
    place: 'pane',
    against: 'S13',
    samples: withTaxTyped,
    part: 9,
    today:
      'Hjartdal with 40 000 kroner of tax per inhabitant typed on S13: 1 204 278 on S13, the front and in the summary; the pane reads only the data.',
  },
];
