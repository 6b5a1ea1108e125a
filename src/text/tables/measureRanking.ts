import type { Words } from '../index';

export const rankingTable = {
  title: { nb: 'Tiltaksprioritering', nn: 'Tiltaksprioritering', en: 'Ranking of measures' },
  inputs: { nb: 'Vekter og midler', nn: 'Vekter og midlar', en: 'Weights and money' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  weightOf: { nb: 'Vekt: {criterion}', nn: 'Vekt: {criterion}', en: 'Weight: {criterion}' },
  available: { nb: 'Midler til tiltakene (kr)', nn: 'Midlar til tiltaka (kr)', en: 'Money for the measures (NOK)' },
  goal: { nb: 'Måloppnåelse', nn: 'Måloppnåing', en: 'Contribution to the goal' },
  money: { nb: 'Midler', nn: 'Midlar', en: 'Money' },
  profitability: { nb: 'Lønnsomhet', nn: 'Lønsemd', en: 'Profitability' },
  plan: { nb: 'Planstatus', nn: 'Planstatus', en: 'Plan status' },
  capacity: { nb: 'Kapasitet', nn: 'Kapasitet', en: 'Capacity' },
  ranked: { nb: 'Tiltak i rekkefølge', nn: 'Tiltak i rekkjefølgje', en: 'Measures in order' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  rank: { nb: 'Rang', nn: 'Rang', en: 'Rank' },
  score: { nb: 'Poeng', nn: 'Poeng', en: 'Score' },
  budget: { nb: 'Budsjett (kr)', nn: 'Budsjett (kr)', en: 'Budget (NOK)' },
  cumulated: { nb: 'Sum så langt (kr)', nn: 'Sum så langt (kr)', en: 'Sum so far (NOK)' },
  within: { nb: 'Innenfor midlene', nn: 'Innanfor midlane', en: 'Within the money' },
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Focus area' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  notRanked: {
    nb: 'Tiltak uten rang, fordi noe mangler',
    nn: 'Tiltak utan rang, fordi noko manglar',
    en: 'Measures without a rank, because something is missing',
  },
  notShown: {
    nb: 'Nye tiltak siden arket ble laget (lag tabellene på nytt)',
    nn: 'Nye tiltak sidan arket vart laga (lag tabellane på nytt)',
    en: 'Measures added since the sheet was made (make the tables again)',
  },
  empty: {
    nb: 'Ingen tiltak er skrevet. Skriv dem på arket Data tiltak.',
    nn: 'Ingen tiltak er skrivne. Skriv dei på arket Data tiltak.',
    en: 'No measures have been entered. Enter them on the sheet Data tiltak.',
  },
  note: {
    nb: 'Tiltakene og poengene fra 1 til 5 står på arket Data tiltak: bidrag til målet, samfunnsøkonomisk lønnsomhet, planstatus og kapasitet til å planlegge og gjennomføre. Midler går fra 5 for et tiltak som ikke koster noe, til 1 for et som tar alle midlene eller mer. Poenget er gjennomsnittet veid med vektene; bare forholdet mellom vektene teller, og 0 tar et forhold ut. Kilden gir ingen vekter, så de står likt til noen setter sine egne.',
    nn: 'Tiltaka og poenga frå 1 til 5 står på arket Data tiltak: bidrag til målet, samfunnsøkonomisk lønsemd, planstatus og kapasitet til å planleggje og gjennomføre. Midlar går frå 5 for eit tiltak som ikkje kostar noko, til 1 for eit som tek alle midlane eller meir. Poenget er gjennomsnittet vege med vektene; berre forholdet mellom vektene tel, og 0 tek eit forhold ut. Kjelda gir ingen vekter, så dei står likt til nokon set sine eigne.',
    en: 'The measures and their scores from 1 to 5 are on the sheet Data tiltak: contribution to the goal, socio-economic profitability, plan status and capacity to plan and carry out. Money goes from 5 for a measure that costs nothing to 1 for one that takes all the money or more. The score is the mean weighed by the weights; only their proportions matter, and 0 leaves one out. The source gives no weights, so they are alike until someone sets their own.',
  },
  ties: {
    nb: 'Like poeng deler rang. Et tiltak som mangler noe med vekt, får ingen rang, og merknaden sier hva som mangler. Innenfor midlene: JA når summen så langt ikke er over midlene.',
    nn: 'Like poeng deler rang. Eit tiltak som manglar noko med vekt, får ingen rang, og merknaden seier kva som manglar. Innanfor midlane: JA når summen så langt ikkje er over midlane.',
    en: 'Equal scores share a rank. A measure that lacks something with a weight gets no rank, and the remark says what is missing. Within the money: JA while the sum so far does not exceed the money.',
  },
} satisfies Record<string, Words>;
