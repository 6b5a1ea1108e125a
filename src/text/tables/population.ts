import type { Words } from '../index';

export const populationTable = {
  title: { nb: 'Befolkning', nn: 'Befolkning', en: 'Population' },
  sheet: { nb: 'Befolkning', nn: 'Befolkning', en: 'Population' },
  path: { nb: 'Observert og referansebane', nn: 'Observert og referansebane', en: 'Observed and baseline' },
  withLossByAge: { nb: 'Med bortfallet', nn: 'Med bortfallet', en: 'With the loss' },
  differenceByAge: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  age: { nb: '{years} år', nn: '{years} år', en: '{years} years' },
  ageAndOver: { nb: '{years} år og over', nn: '{years} år og over', en: '{years} years and over' },
  total: { nb: 'Alle aldre', nn: 'Alle aldrar', en: 'All ages' },
  observed: { nb: 'Observert', nn: 'Observert', en: 'Observed' },
  baseline: { nb: 'Referansebane', nn: 'Referansebane', en: 'Baseline' },
  withLoss: { nb: 'Med bortfallet', nn: 'Med bortfallet', en: 'With the loss' },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  least: { nb: 'Minst', nn: 'Minst', en: 'At least' },
  most: { nb: 'Mest', nn: 'Mest', en: 'At most' },
  note: {
    nb: 'Personer 1. januar. Årene etter siste telling er referansebanen: Statistisk sentralbyrås framskriving, hovedalternativet (MMMM). Differansen er hvor mange færre som bor i området når tapet av arbeidsplasser får noen til å flytte, og fødslene og aldringen som følger.',
    nn: 'Personar 1. januar. Åra etter siste teljing er referansebanen: framskrivinga til Statistisk sentralbyrå, hovudalternativet (MMMM). Differansen er kor mange færre som bur i området når tapet av arbeidsplassar får nokon til å flytte, og fødslane og aldringa som følgjer.',
    en: 'Persons on 1 January. The years after the last count are the baseline: Statistics Norway’s projection, main alternative (MMMM). The difference is how many fewer live in the area when the loss of jobs makes some move, and the births and ageing that follow.',
  },
  band: {
    nb: 'Minst og mest: alle forutsetningene på S16 satt i den enden der tapet betyr minst og mest. Det er ytterpunkter, ikke et intervall med en sannsynlighet.',
    nn: 'Minst og mest: alle føresetnadene på S16 sette i den enden der tapet tyder minst og mest. Det er ytterpunkt, ikkje eit intervall med eit sannsyn.',
    en: 'At least and at most: every assumption on S16 at the end where the loss means least and most. They are outer limits, not an interval with a probability.',
  },
  lacksAges: {
    nb: 'Mangler: folketall etter alder for området. Hent SSB tabell 07459 i aldersgruppene 0, 1–5, 6–12, 13–15, 16–19, 20–44, 45–66, 67–79, 80–89 og 90 år og over inn på arket Data folketall.',
    nn: 'Manglar: folketal etter alder for området. Hent SSB tabell 07459 i aldersgruppene 0, 1–5, 6–12, 13–15, 16–19, 20–44, 45–66, 67–79, 80–89 og 90 år og over inn på arket Data folketall.',
    en: 'Missing: population by age for the area. Put SSB table 07459 in the age groups 0, 1–5, 6–12, 13–15, 16–19, 20–44, 45–66, 67–79, 80–89 and 90 years and over on the sheet Data folketall.',
  },
  lacksProjection: {
    nb: 'Mangler: framskrevet folketall for området. Hent SSB tabell 14746 (hovedalternativet MMMM) i de samme aldersgruppene inn på arket Data framskriving.',
    nn: 'Manglar: framskrive folketal for området. Hent SSB tabell 14746 (hovudalternativet MMMM) i dei same aldersgruppene inn på arket Data framskriving.',
    en: 'Missing: projected population for the area. Put SSB table 14746 (main alternative MMMM) in the same age groups on the sheet Data framskriving.',
  },
  lacksLoss: {
    nb: 'Mangler: bortfallet. Fyll ut tabellen Bortfall på arket Sak.',
    nn: 'Manglar: bortfallet. Fyll ut tabellen Bortfall på arket Sak.',
    en: 'Missing: the loss. Fill in the table Bortfall on the sheet Sak.',
  },
  chartTitle: {
    nb: 'Folketallet: observert, referansebane og med bortfallet',
    nn: 'Folketalet: observert, referansebane og med bortfallet',
    en: 'Population: observed, baseline and with the loss',
  },
  inhabitants: { nb: 'Innbyggere (personer)', nn: 'Innbyggjarar (personar)', en: 'Inhabitants (persons)' },
  chartAlt: {
    nb: 'Linjer for observert folketall, referansebanen, banen med bortfallet, og ytterpunktene minst og mest.',
    nn: 'Linjer for observert folketal, referansebanen, banen med bortfallet, og ytterpunkta minst og mest.',
    en: 'Lines for the observed population, the baseline, the path with the loss, and its outer limits least and most.',
  },
} satisfies Record<string, Words>;
