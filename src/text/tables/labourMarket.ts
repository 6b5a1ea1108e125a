import type { Words } from '../index';

export const labourMarketTable = {
  title: { nb: 'Arbeidsmarked', nn: 'Arbeidsmarknad', en: 'Labour market' },
  status: { nb: 'Arbeidsmarkedstilknytning', nn: 'Arbeidsmarknadstilknyting', en: 'Labour-market status' },
  employed: { nb: 'Sysselsatte', nn: 'Sysselsette', en: 'Employed' },
  unemployed: { nb: 'Arbeidsledige', nn: 'Arbeidsledige', en: 'Unemployed' },
  active: { nb: 'Yrkesaktive', nn: 'Yrkesaktive', en: 'Active' },
  outside: { nb: 'Utenfor', nn: 'Utanfor', en: 'Outside' },
  measures: { nb: 'av dem på tiltak', nn: 'av dei på tiltak', en: 'of them on measures' },
  studying: { nb: 'i utdanning', nn: 'i utdanning', en: 'in education' },
  disability: { nb: 'AAP og uføretrygd', nn: 'AAP og uføretrygd', en: 'work assessment, disability' },
  pension: { nb: 'AFP og alderspensjon', nn: 'AFP og alderspensjon', en: 'early and old-age pension' },
  others: { nb: 'andre', nn: 'andre', en: 'others' },
  rate: { nb: 'Sysselsatte, tabell 06445', nn: 'Sysselsette, tabell 06445', en: 'Employed, table 06445' },
  unemployment: { nb: 'Helt ledige i januar', nn: 'Heilt ledige i januar', en: 'Wholly unemployed in January' },
  country: { nb: 'Hele landet', nn: 'Heile landet', en: 'The whole country' },
  note: {
    nb: 'Andel av befolkningen 15 år og over (tabell 13563). Hver person har én status. Yrkesaktive = sysselsatte + arbeidsledige; utenfor = resten, fordelt på kolonnene etter. Tabell 06445 regner andelen sysselsatte av dem i yrkesaktiv alder, og er derfor høyere.',
    nn: 'Del av folket 15 år og over (tabell 13563). Kvar person har éin status. Yrkesaktive = sysselsette + arbeidsledige; utanfor = resten, fordelt på kolonnane etter. Tabell 06445 reknar delen sysselsette av dei i yrkesaktiv alder, og er difor høgare.',
    en: 'Share of the population of 15 years and over (table 13563). Each person has one status. Active = employed + unemployed; outside = the rest, by the columns that follow. Table 06445 takes the employed as a share of those of working age, and is therefore higher.',
  },
  unemploymentNote: {
    nb: 'Helt ledige: andel av arbeidsstyrken ved utgangen av januar, registrert hos NAV.',
    nn: 'Heilt ledige: del av arbeidsstyrken ved utgangen av januar, registrert hos NAV.',
    en: 'Wholly unemployed: share of the labour force at the end of January, registered with NAV.',
  },
  noSum: {
    nb: 'Andeler kan ikke summeres over kommuner: området har egne tall bare der statistikken gir det.',
    nn: 'Delar kan ikkje summerast over kommunar: området har eigne tal berre der statistikken gir det.',
    en: 'Shares cannot be added over municipalities: the area has figures of its own only where the statistics give them.',
  },
  lacksStatus: {
    nb: 'Mangler: arbeidsmarkedstilknytning for kommunene. Hent SSB tabell 13563 (andel av befolkningen) inn på arket Data arbeidsmarked.',
    nn: 'Manglar: arbeidsmarknadstilknyting for kommunane. Hent SSB tabell 13563 (del av folket) inn på arket Data arbeidsmarked.',
    en: 'Missing: labour-market status for the municipalities. Put SSB table 13563 (share of the population) on the sheet Data arbeidsmarked.',
  },
  lacksUnemployment: {
    nb: 'Mangler: helt ledige for kommunene. Hent NAVs tall for helt ledige i januar inn på arket Data arbeidsmarked.',
    nn: 'Manglar: heilt ledige for kommunane. Hent tala frå NAV for heilt ledige i januar inn på arket Data arbeidsmarked.',
    en: 'Missing: wholly unemployed for the municipalities. Put NAV’s figures for January on the sheet Data arbeidsmarked.',
  },
  lacksRate: {
    nb: 'Mangler: andel sysselsatte for kommunene. Hent SSB tabell 06445 inn på arket Data arbeidsmarked.',
    nn: 'Manglar: del sysselsette for kommunane. Hent SSB tabell 06445 inn på arket Data arbeidsmarked.',
    en: 'Missing: share employed for the municipalities. Put SSB table 06445 on the sheet Data arbeidsmarked.',
  },
} satisfies Record<string, Words>;
