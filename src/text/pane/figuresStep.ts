/** The words of the step where the figures come from. */

import type { Words } from '../index';

export const figuresStepWords = {
  lead: {
    nb: 'Tallene legges på egne ark i arbeidsboken, med kilde og dato på hver rad. Derfra regnes alt, også uten nett.',
    nn: 'Tala blir lagde på eigne ark i arbeidsboka, med kjelde og dato på kvar rad. Derfrå blir alt rekna, òg utan nett.',
    en: 'The figures are put on sheets of their own in the workbook, with source and date on each row. Everything is computed from there, also without the net.',
  },
  fromSsb: { nb: 'Fra Statistisk sentralbyrå', nn: 'Frå Statistisk sentralbyrå', en: 'From Statistics Norway' },
  fromSsbLead: {
    nb: 'Henter {count} statistikker for kommunene, fylket og landet. Rader du selv har skrevet, blir stående.',
    nn: 'Hentar {count} statistikkar for kommunane, fylket og landet. Rader du sjølv har skrive, blir ståande.',
    en: 'Fetches {count} statistics for the municipalities, the county and the country. Rows that you have written stay.',
  },
  allMunicipalities: {
    nb: 'Ta med alle kommuner i landet, til fylkeskommunens screening',
    nn: 'Ta med alle kommunar i landet, til screening i fylkeskommunen',
    en: 'Include all municipalities of the country, for the county authority’s screening',
  },
  noPlaces: {
    nb: 'Tabellen Kommuner på arket Sak har ingen kommune med gyldig nummer. Skriv nummeret, eller velg området på nytt i en ny arbeidsbok.',
    nn: 'Tabellen Kommuner på arket Sak har ingen kommune med gyldig nummer. Skriv nummeret, eller vel området på nytt i ei ny arbeidsbok.',
    en: 'The table Kommuner on the sheet Sak has no municipality with a valid number. Write the number, or choose the area in a new workbook.',
  },
  fetch: { nb: 'Hent tallene', nn: 'Hent tala', en: 'Fetch the figures' },
  fetchAgain: { nb: 'Hent tallene på nytt', nn: 'Hent tala på nytt', en: 'Fetch the figures again' },
  fetchMissing: { nb: 'Hent det som mangler', nn: 'Hent det som manglar', en: 'Fetch what is missing' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  fetching: {
    nb: 'Henter {title} ({done} av {count})',
    nn: 'Hentar {title} ({done} av {count})',
    en: 'Fetching {title} ({done} of {count})',
  },
  writing: { nb: 'Skriver tallene i arbeidsboken', nn: 'Skriv tala i arbeidsboka', en: 'Writing the figures in the workbook' },
  fetched: {
    nb: '{rows} rader er lagt i arbeidsboken.',
    nn: '{rows} rader er lagde i arbeidsboka.',
    en: '{rows} rows are in the workbook.',
  },
  kept: {
    nb: '{rows} rader som du har skrevet selv, står som før.',
    nn: '{rows} rader som du har skrive sjølv, står som før.',
    en: '{rows} rows that you wrote yourself stay as they were.',
  },
  gaps: { nb: 'Dette kom ikke med', nn: 'Dette kom ikkje med', en: 'This did not come' },
  attribution: {
    nb: 'Kilde: Statistisk sentralbyrå, CC BY 4.0.',
    nn: 'Kjelde: Statistisk sentralbyrå, CC BY 4.0.',
    en: 'Source: Statistics Norway, CC BY 4.0.',
  },
  inWorkbook: { nb: 'Tall i arbeidsboken', nn: 'Tal i arbeidsboka', en: 'Figures in the workbook' },
  table: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
  rows: { nb: 'Rader', nn: 'Rader', en: 'Rows' },
  newest: { nb: 'Til og med', nn: 'Til og med', en: 'Up to' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  fall: { nb: 'Fallet i tallene', nn: 'Fallet i tala', en: 'The fall in the figures' },
  largestFall: {
    nb: 'Det største fallet over {window} år er {jobs} arbeidsplasser, fra {before} i {from} til {after} i {to} ({share}). Det er endringen i statistikken, ikke bedriftens egne tall.',
    nn: 'Det største fallet over {window} år er {jobs} arbeidsplassar, frå {before} i {from} til {after} i {to} ({share}). Det er endringa i statistikken, ikkje bedrifta sine eigne tal.',
    en: 'The largest fall over {window} years is {jobs} jobs, from {before} in {from} to {after} in {to} ({share}). It is the change in the statistics, not the employer’s own figures.',
  },
  noFall: {
    nb: 'Sysselsettingen har ikke falt over noen periode på {window} år i tallene.',
    nn: 'Sysselsetjinga har ikkje falle over nokon periode på {window} år i tala.',
    en: 'Employment has not fallen over any {window} years in the figures.',
  },
  hidden: {
    nb: 'Minst ett av tallene i serien er skjult eller mangler. Et fall regnes da ikke ut: skriv bedriftens egne tall under Sak.',
    nn: 'Minst eitt av tala i serien er skjult eller manglar. Eit fall blir då ikkje rekna ut: skriv bedrifta sine eigne tal under Sak.',
    en: 'At least one figure of the series is hidden or missing. No fall is then computed: write the employer’s own figures under Case.',
  },
  useTotal: {
    nb: 'Bruk {total} som sysselsatte før tapet',
    nn: 'Bruk {total} som sysselsette før tapet',
    en: 'Use {total} as employed before the loss',
  },
  useFall: { nb: 'Bruk fallet som bortfall', nn: 'Bruk fallet som bortfall', en: 'Use the fall as the loss' },
  totalBefore: {
    nb: 'Sysselsatte i {year}, siste kjente år før tapet: {total}.',
    nn: 'Sysselsette i {year}, siste kjende år før tapet: {total}.',
    en: 'Employed in {year}, the last year known before the loss: {total}.',
  },
  ownFigures: { nb: 'Egne tall', nn: 'Eigne tal', en: 'Your own figures' },
  ownFiguresLead: {
    nb: 'Der SSB skjuler et tall (:), skriver du bedriftens eget på arket, med bedriften som kilde. Det blir stående når tallene hentes på nytt.',
    nn: 'Der SSB skjuler eit tal (:), skriv du bedrifta sitt eige på arket, med bedrifta som kjelde. Det blir ståande når tala blir henta på nytt.',
    en: 'Where SSB hides a figure (:), write the employer’s own on the sheet, with the employer as source. It stays when the figures are fetched again.',
  },
  typeFigure: { nb: 'Legg til et tall for hånd', nn: 'Legg til eit tal for hand', en: 'Add a figure by hand' },
  place: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  employed: { nb: 'Sysselsatte', nn: 'Sysselsette', en: 'Employed' },
  whose: {
    nb: 'Kilde, for eksempel bedriftens navn',
    nn: 'Kjelde, til dømes namnet på bedrifta',
    en: 'Source, for instance the employer’s name',
  },
  addFigure: { nb: 'Legg til tallet', nn: 'Legg til talet', en: 'Add the figure' },
  added: {
    nb: 'Tallet er lagt på arket {sheet}.',
    nn: 'Talet er lagt på arket {sheet}.',
    en: 'The figure is on the sheet {sheet}.',
  },
  incomplete: {
    nb: 'Fyll ut alle feltene; år og sysselsatte er hele tall.',
    nn: 'Fyll ut alle felta; år og sysselsette er heile tal.',
    en: 'Fill in every field; year and employed are whole numbers.',
  },
} satisfies Record<string, Words>;
