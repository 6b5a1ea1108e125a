import type { Words } from '../index';

export const frameTable = {
  title: { nb: 'Fordeling av ramme', nn: 'Fordeling av ramme', en: 'Distribution of a frame' },
  inputs: { nb: 'Ramme og vekter', nn: 'Ramme og vekter', en: 'Frame and weights' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  frame: { nb: 'Ramme i kroner (skriv)', nn: 'Ramme i kroner (skriv)', en: 'Frame in kroner (enter)' },
  weightOf: { nb: 'Vekt: {indicator}', nn: 'Vekt: {indicator}', en: 'Weight: {indicator}' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  lost: { nb: 'Tapte arbeidsplasser', nn: 'Tapte arbeidsplassar', en: 'Jobs lost' },
  unemployed: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Wholly unemployed' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  need: { nb: 'Behov, andel', nn: 'Behov, del', en: 'Need, share' },
  fixed: { nb: 'Fast beløp', nn: 'Fast beløp', en: 'Fixed amount' },
  amount: { nb: 'Beløp (kr)', nn: 'Beløp (kr)', en: 'Amount (NOK)' },
  shareOfFrame: { nb: 'Andel av rammen', nn: 'Del av ramma', en: 'Share of the frame' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  difference: {
    nb: 'Fordelt minus ramme (skal være 0)',
    nn: 'Fordelt minus ramme (skal vere 0)',
    en: 'Distributed less the frame (should be 0)',
  },
  overFrame: { nb: 'Faste beløp er over rammen', nn: 'Faste beløp er over ramma', en: 'Fixed amounts exceed the frame' },
  noFrame: { nb: 'Skriv rammen øverst', nn: 'Skriv ramma øvst', en: 'Enter the frame above' },
  notShown: {
    nb: 'Nye områder siden arket ble laget (lag tabellene på nytt)',
    nn: 'Nye område sidan arket vart laga (lag tabellane på nytt)',
    en: 'Areas added since the sheet was made (make the tables again)',
  },
  empty: {
    nb: 'Ingen områder er skrevet. Skriv dem på arket Data områder.',
    nn: 'Ingen område er skrivne. Skriv dei på arket Data områder.',
    en: 'No areas have been entered. Enter them on the sheet Data områder.',
  },
  note: {
    nb: 'Områdene står på arket Data områder. Behovet er områdets andel av summen av hvert forhold, veid med vektene; bare forholdet mellom vektene teller, og 0 tar forholdet ut. Først legger departementet vekt på omfanget av reduksjonen i sysselsettingen (OR 3.2.1), derfor står bare tapte arbeidsplasser med vekt til å begynne med. Skriv egne vekter.',
    nn: 'Områda står på arket Data områder. Behovet er delen området har av summen av kvart forhold, vege med vektene; berre forholdet mellom vektene tel, og 0 tek forholdet ut. Først legg departementet vekt på omfanget av reduksjonen i sysselsetjinga (OR 3.2.1), derfor står berre tapte arbeidsplassar med vekt til å byrje med. Skriv eigne vekter.',
    en: 'The areas are on the sheet Data områder. The need is the area’s share of the sum of each circumstance, weighed by the weights; only their proportions matter, and 0 leaves one out. The ministry weighs the extent of the employment reduction first (OR 3.2.1), so only jobs lost have a weight to begin with. Enter your own weights.',
  },
  exact: {
    nb: 'Et område med fast beløp får det og er ikke med i fordelingen av resten. Resten fordeles i hele kroner etter største rest, så summen er rammen på kronen. Mangler et tall som har vekt, fordeles ingenting før det er fylt inn: et område uten tall skal ikke få null uten at noen har bestemt det.',
    nn: 'Eit område med fast beløp får det og er ikkje med i fordelinga av resten. Resten blir fordelt i heile kroner etter største rest, så summen er ramma på krona. Manglar eit tal som har vekt, blir ingenting fordelt før det er fylt inn: eit område utan tal skal ikkje få null utan at nokon har bestemt det.',
    en: 'An area with a fixed amount gets that and has no part in the rest. The rest is distributed in whole kroner by largest remainder, so that the sum is the frame to the krone. While a figure with a weight is missing nothing is distributed: an area without figures is not to get nothing without anyone having decided so.',
  },
} satisfies Record<string, Words>;
