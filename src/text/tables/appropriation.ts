import type { Words } from '../index';

export const appropriationTable = {
  title: { nb: 'Kap. 553 post 65', nn: 'Kap. 553 post 65', en: 'Chapter 553 item 65' },
  year: { nb: '1 000 kr', nn: '1 000 kr', en: 'NOK 1 000' },
  proposed: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
  adopted: { nb: 'Saldert budsjett', nn: 'Saldert budsjett', en: 'Budget as adopted' },
  appropriation: { nb: 'Bevilget med endringer', nn: 'Løyvd med endringar', en: 'Appropriated, with changes' },
  committed: { nb: 'Tilsagn gitt', nn: 'Tilsegn gitt', en: 'Committed' },
  committedShare: { nb: 'Tilsagn, andel', nn: 'Tilsegn, del', en: 'Committed, share' },
  change: { nb: 'Endring fra året før', nn: 'Endring frå året før', en: 'Change from the year before' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  ownYear: {
    nb: 'Eget år (skriv år, beløp og kilde)',
    nn: 'Eige år (skriv år, beløp og kjelde)',
    en: 'Own year (enter year, amounts and source)',
  },
  use: { nb: 'Bruken av posten (1 000 kr)', nn: 'Bruken av posten (1 000 kr)', en: 'Use of the item (NOK 1 000)' },
  counties: { nb: 'Fylkeskommunene', nn: 'Fylkeskommunane', en: 'County authorities' },
  extraordinary: { nb: 'Ekstraordinært', nn: 'Ekstraordinært', en: 'Extraordinary' },
  innovasjonNorge: { nb: 'Innovasjon Norge', nn: 'Innovasjon Norge', en: 'Innovasjon Norge' },
  used: { nb: 'Sum kjent', nn: 'Sum kjend', en: 'Known sum' },
  rest: {
    nb: 'Bevilget, ikke gjort rede for her',
    nn: 'Løyvd, ikkje gjort greie for her',
    en: 'Appropriated, not accounted for here',
  },
  chartTitle: {
    nb: 'Kap. 553 post 65, bevilget med endringer',
    nn: 'Kap. 553 post 65, løyvd med endringar',
    en: 'Chapter 553 item 65, appropriated with changes',
  },
  chartAlt: {
    nb: 'Stolper: bevilgningen over kap. 553 post 65 i hvert år, med endringer i året, i 1 000 kroner.',
    nn: 'Stolpar: løyvinga over kap. 553 post 65 i kvart år, med endringar i året, i 1 000 kroner.',
    en: 'Columns: the appropriation under chapter 553 item 65 in each year, with changes during the year, in NOK 1 000.',
  },
  yearAxis: { nb: 'År', nn: 'År', en: 'Year' },
  note: {
    nb: 'Saldert budsjett er det Stortinget vedtok før året; med endringer er summen av alle vedtak i året. Post 65 kom med budsjettåret 2017. .. = ikke i de kildene som er lest; tilsagn er for eksempel bare kjent for 2018.',
    nn: 'Saldert budsjett er det Stortinget vedtok før året; med endringar er summen av alle vedtak i året. Post 65 kom med budsjettåret 2017. .. = ikkje i dei kjeldene som er lesne; tilsegn er til dømes berre kjent for 2018.',
    en: 'The budget as adopted is what the Storting passed before the year; with changes is the sum of all decisions in the year. Item 65 came with the budget year 2017. .. = not in the sources read; commitments, for instance, are known for 2018 only.',
  },
  cure: {
    nb: 'Beløp som mangler, finnes i departementets Prop. 1 S og på statsbudsjettet.no. Skriv dem rett i cellen; de blir stående når tabellene lages på nytt. Nye år skrives i radene nederst.',
    nn: 'Beløp som manglar, finst i Prop. 1 S frå departementet og på statsbudsjettet.no. Skriv dei rett i cella; dei blir ståande når tabellane blir laga på nytt. Nye år skriv du i radene nedst.',
    en: 'Amounts that are missing are in the ministry’s Prop. 1 S and at statsbudsjettet.no. Type them into the cell; they stay when the tables are made again. New years go in the rows at the bottom.',
  },
} satisfies Record<string, Words>;
