import type { Words } from '../index';

export const coordinationTable = {
  title: { nb: 'Samordnet innsats', nn: 'Samordna innsats', en: 'Coordinated effort' },
  byField: { nb: 'Beløp etter part og felt (kr)', nn: 'Beløp etter part og felt (kr)', en: 'Amounts by party and field (NOK)' },
  withoutField: { nb: 'Uten felt', nn: 'Utan felt', en: 'Without a field' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  amount: { nb: 'Beløp (kr)', nn: 'Beløp (kr)', en: 'Amount (NOK)' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  delivered: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  contribution: { nb: 'Bidrag', nn: 'Bidrag', en: 'Contribution' },
  indicator: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' },
  count: { nb: 'Antall bidrag', nn: 'Talet på bidrag', en: 'Number of contributions' },
  contributions: { nb: 'Bidrag i alt', nn: 'Bidrag i alt', en: 'Contributions in all' },
  isDelivered: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
  withoutAmount: { nb: 'Uten beløp', nn: 'Utan beløp', en: 'Without an amount' },
  withoutDeadline: { nb: 'Uten frist', nn: 'Utan frist', en: 'Without a deadline' },
  withoutIndicator: { nb: 'Uten indikator', nn: 'Utan indikator', en: 'Without an indicator' },
  notShown: {
    nb: 'Nye bidrag siden arket ble laget (lag tabellene på nytt)',
    nn: 'Nye bidrag sidan arket vart laga (lag tabellane på nytt)',
    en: 'Contributions added since the sheet was made (make the tables again)',
  },
  empty: {
    nb: 'Ingen bidrag er skrevet. Skriv dem på arket Data samordning.',
    nn: 'Ingen bidrag er skrivne. Skriv dei på arket Data samordning.',
    en: 'No contributions have been entered. Enter them on the sheet Data samordning.',
  },
  note: {
    nb: 'Den avtalebaserte modellen: partene forplikter seg sammen (stat, fylkeskommune, kommune, Innovasjon Norge, Nav, Husbanken, Statens vegvesen, utdanning). For hver part og hvert felt står bidraget, indikatoren det måles på og fristen. En avtale bør også si hva som skjer når en part ikke leverer (OR 4–5). Bidragene står på arket Data samordning, i kroner.',
    nn: 'Den avtalebaserte modellen: partane forpliktar seg saman (stat, fylkeskommune, kommune, Innovasjon Norge, Nav, Husbanken, Statens vegvesen, utdanning). For kvar part og kvart felt står bidraget, indikatoren det blir målt på og fristen. Ein avtale bør òg seie kva som skjer når ein part ikkje leverer (OR 4–5). Bidraga står på arket Data samordning, i kroner.',
    en: 'The agreement-based model: the parties commit themselves together (state, county authority, municipality, Innovasjon Norge, Nav, Husbanken, the public roads administration, education). For each party and field stand the contribution, the indicator it is measured by and the deadline. An agreement should also say what happens when a party does not deliver (OR 4–5). The contributions are on the sheet Data samordning, in kroner.',
  },
  known: {
    nb: 'Summene er av bidragene som har beløp. .. = parten har bidrag på feltet, men ingen beløp; tomt = ingen bidrag.',
    nn: 'Summane er av bidraga som har beløp. .. = parten har bidrag på feltet, men ingen beløp; tomt = ingen bidrag.',
    en: 'The sums are of the contributions that have amounts. .. = the party contributes to the field, but without an amount; blank = no contribution.',
  },
} satisfies Record<string, Words>;
