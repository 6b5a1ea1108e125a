import type { Words } from '../index';

export const projectionTable = {
  title: { nb: 'Prognose for sysselsettingen', nn: 'Prognose for sysselsetjinga', en: 'Projection of employment' },
  sheet: { nb: 'Prognose', nn: 'Prognose', en: 'Projection' },
  observed: { nb: 'Observert', nn: 'Observert', en: 'Observed' },
  baseline: { nb: 'Referansebane', nn: 'Referansebane', en: 'Baseline' },
  lower: { nb: 'Nedre grense', nn: 'Nedre grense', en: 'Lower bound' },
  upper: { nb: 'Øvre grense', nn: 'Øvre grense', en: 'Upper bound' },
  withLoss: { nb: 'Med bortfall', nn: 'Med bortfall', en: 'With the loss' },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  before: { nb: 'Før tapet', nn: 'Før tapet', en: 'Before the loss' },
  direct: { nb: 'Direkte', nn: 'Direkte', en: 'Direct' },
  indirect: { nb: 'Indirekte', nn: 'Indirekte', en: 'Indirect' },
  induced: { nb: 'Indusert', nn: 'Indusert', en: 'Induced' },
  public: { nb: 'Offentlig', nn: 'Offentleg', en: 'Public' },
  total: { nb: 'I alt', nn: 'I alt', en: 'Total' },
  least: { nb: 'Minst', nn: 'Minst', en: 'At least' },
  most: { nb: 'Mest', nn: 'Mest', en: 'At most' },
  lost: { nb: 'Tapt', nn: 'Tapt', en: 'Lost' },
  note: {
    nb: 'Referansebanen framskriver de observerte årene; grensene rommer så stor andel av utfallene som arket Sak sier. Med bortfall: tapene i tabellen Bortfall trekkes fra fra og med sitt år. Tap i år som alt er observert, ligger i statistikken og trekkes ikke fra en gang til.',
    nn: 'Referansebanen framskriv dei observerte åra; grensene rommar så stor del av utfalla som arket Sak seier. Med bortfall: tapa i tabellen Bortfall blir trekte frå frå og med sitt år. Tap i år som alt er observerte, ligg i statistikken og blir ikkje trekte frå ein gong til.',
    en: 'The baseline projects the observed years; the bounds hold the share of outcomes stated on the sheet Sak. With the loss: the losses in the table Bortfall are subtracted from their year on. Losses in years already observed are in the statistics and are not subtracted twice.',
  },
  chartTitle: {
    nb: 'Sysselsatte: observert og framskrevet',
    nn: 'Sysselsette: observert og framskrive',
    en: 'Employment: observed and projected',
  },
  chartAlt: {
    nb: 'Linjer for observert sysselsetting, referansebanen med nedre og øvre grense, og banen med bortfall.',
    nn: 'Linjer for observert sysselsetjing, referansebanen med nedre og øvre grense, og banen med bortfall.',
    en: 'Lines for observed employment, the baseline with its bounds, and the path with the loss.',
  },
} satisfies Record<string, Words>;
