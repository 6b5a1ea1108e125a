import type { Words } from '../index';

export const rippleTable = {
  title: { nb: 'Bortfall og ringvirkninger', nn: 'Bortfall og ringverknader', en: 'The loss and its ripple effects' },
  sheet: { nb: 'Ringvirkninger', nn: 'Ringverknader', en: 'Ripple effects' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  direct: { nb: 'Direkte', nn: 'Direkte', en: 'Direct' },
  indirect: { nb: 'Indirekte', nn: 'Indirekte', en: 'Indirect' },
  induced: { nb: 'Indusert', nn: 'Indusert', en: 'Induced' },
  total: { nb: 'I alt', nn: 'I alt', en: 'Total' },
  before: { nb: 'Arbeidsplasser før tapet', nn: 'Arbeidsplassar før tapet', en: 'Jobs before the loss' },
  share: { nb: 'Andel av arbeidsplassene', nn: 'Del av arbeidsplassane', en: 'Share of the jobs' },
  least: { nb: 'I alt, minst', nn: 'I alt, minst', en: 'Total, at least' },
  most: { nb: 'I alt, mest', nn: 'I alt, mest', en: 'Total, at most' },
  all: { nb: 'Alle næringene', nn: 'Alle næringane', en: 'All industries' },
  perDirect: {
    nb: 'Arbeidsplasser i alt per direkte tapt',
    nn: 'Arbeidsplassar i alt per direkte tapt',
    en: 'Jobs in total for each lost directly',
  },
  check: {
    nb: 'Direkte minus bortfallet på arket Sak',
    nn: 'Direkte minus bortfallet på arket Sak',
    en: 'Direct less the loss on the sheet Sak',
  },
  lacksPopulation: {
    nb: 'Mangler: framskrevet folketall, som scenarioet krever. Se S8.',
    nn: 'Manglar: framskrive folketal, som scenarioet krev. Sjå S8.',
    en: 'Missing: the projected population, which the scenario needs. See S8.',
  },
  note: {
    nb: 'Tapte arbeidsplasser når hele bortfallet har skjedd. Direkte: hos bedriften. Indirekte: hos leverandørene i området og hos deres leverandører. Indusert: der de sysselsatte som bor i området, bruker lønnen sin. Nasjonal kryssløpstabell (Statistisk sentralbyrå 2021) gjort regional med lokaliseringskvotienter (FLQ), og løst uten å telle bedriftens egne arbeidsplasser to ganger. Offentlige arbeidsplasser følger folketallet og står på ark S7.',
    nn: 'Tapte arbeidsplassar når heile bortfallet har skjedd. Direkte: hos bedrifta. Indirekte: hos leverandørane i området og hos leverandørane deira. Indusert: der dei sysselsette som bur i området, bruker løna si. Nasjonal kryssløpstabell (Statistisk sentralbyrå 2021) gjord regional med lokaliseringskvotientar (FLQ), og løyst utan å telje bedrifta sine eigne arbeidsplassar to gonger. Offentlege arbeidsplassar følgjer folketalet og står på ark S7.',
    en: 'Jobs lost when the whole loss has happened. Direct: at the employer. Indirect: at suppliers in the area and at theirs. Induced: where the employed who live in the area spend their wages. The national input-output table (Statistics Norway 2021) made regional by location quotients (FLQ), and solved without counting the employer’s own jobs twice. Public jobs follow the population and stand on sheet S7.',
  },
  band: {
    nb: 'Minst og mest: delta og de andre forutsetningene på ark S16 i den enden der bortfallet betyr minst og mest. I små regioner er ringvirkningene usikre: metoden er prøvd på regioner mye større enn en norsk kommune, og noen få bedrifters innkjøp kan avgjøre. Kjenner dere bedriftens innkjøp i området, bruk dem.',
    nn: 'Minst og mest: delta og dei andre føresetnadene på ark S16 i den enden der bortfallet tyder minst og mest. I små regionar er ringverknadene usikre: metoden er prøvd på regionar mykje større enn ein norsk kommune, og innkjøpa til nokre få bedrifter kan avgjere. Kjenner de innkjøpa til bedrifta i området, bruk dei.',
    en: 'At least and at most: delta and the other assumptions on sheet S16 at the end where the loss means least and most. In small regions ripple effects are uncertain: the method has been tried on regions much larger than a Norwegian municipality, and a few firms’ purchases may decide. If you know what the employer buys in the area, use it.',
  },
  observed: {
    nb: 'Tap i år som alt er observert, er regnet med her, og ligger i statistikken på ark S7.',
    nn: 'Tap i år som alt er observerte, er rekna med her, og ligg i statistikken på ark S7.',
    en: 'Losses in years already observed are counted here, and are in the statistics on sheet S7.',
  },
  lacksIndustries: {
    nb: 'Mangler: sysselsatte etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    nn: 'Manglar: sysselsette etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    en: 'Missing: employment by industry for the area. Put Statistics Norway table 13470 on the sheet Data sysselsetting.',
  },
  lacksLoss: {
    nb: 'Mangler: bortfallet. Fyll ut tabellen Bortfall på arket Sak.',
    nn: 'Manglar: bortfallet. Fyll ut tabellen Bortfall på arket Sak.',
    en: 'Missing: the loss. Fill in the table Bortfall on the sheet Sak.',
  },
  lacksIndustry: {
    nb: 'Mangler: bedriftens bransje. Fyll den ut på arket Sak, med navnet på næringen som i tabellen eller koden i kryssløpstabellen.',
    nn: 'Manglar: bransjen til bedrifta. Fyll han ut på arket Sak, med namnet på næringa som i tabellen eller koden i kryssløpstabellen.',
    en: 'Missing: the employer’s industry. Fill it in on the sheet Sak, with the industry’s name as in the table or its code in the input-output table.',
  },
  chartTitle: {
    nb: 'Tapte arbeidsplasser etter næring',
    nn: 'Tapte arbeidsplassar etter næring',
    en: 'Jobs lost by industry',
  },
  chartAlt: {
    nb: 'Liggende stablede søyler med direkte, indirekte og induserte tap av arbeidsplasser i hver næring.',
    nn: 'Liggjande stabla søyler med direkte, indirekte og induserte tap av arbeidsplassar i kvar næring.',
    en: 'Horizontal stacked bars with direct, indirect and induced losses of jobs in each industry.',
  },
  jobs: { nb: 'Tapte arbeidsplasser (antall)', nn: 'Tapte arbeidsplassar (tal)', en: 'Jobs lost (number)' },
} satisfies Record<string, Words>;
