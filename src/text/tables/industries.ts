import type { Words } from '../index';

export const industryTable = {
  title: { nb: 'Sysselsetting etter næring', nn: 'Sysselsetjing etter næring', en: 'Employment by industry' },
  sheet: { nb: 'Næringer', nn: 'Næringar', en: 'Industries' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  changeShare: { nb: 'Endring %', nn: 'Endring %', en: 'Change %' },
  shareArea: { nb: 'Andel området', nn: 'Del området', en: 'Share area' },
  shareCounty: { nb: 'Andel fylket', nn: 'Del fylket', en: 'Share county' },
  shareCountry: { nb: 'Andel landet', nn: 'Del landet', en: 'Share country' },
  quotientCounty: { nb: 'LQ mot fylket', nn: 'LQ mot fylket', en: 'LQ to county' },
  quotientCountry: { nb: 'LQ mot landet', nn: 'LQ mot landet', en: 'LQ to country' },
  county: { nb: 'Fylket', nn: 'Fylket', en: 'County' },
  country: { nb: 'Landet', nn: 'Landet', en: 'Country' },
  all: { nb: 'Alle næringer', nn: 'Alle næringar', en: 'All industries' },
  note: {
    nb: 'Sysselsatte med arbeidssted i området, 4. kvartal. Lokaliseringskvotient (LQ): næringens andel i området delt på andelen i fylket eller landet.',
    nn: 'Sysselsette med arbeidsstad i området, 4. kvartal. Lokaliseringskvotient (LQ): næringa sin del i området delt på delen i fylket eller landet.',
    en: 'Employed persons by place of work, 4th quarter. Location quotient (LQ): the industry’s share in the area divided by its share in the county or country.',
  },
  lacksIndustries: {
    nb: 'Mangler: sysselsatte etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    nn: 'Manglar: sysselsette etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    en: 'Missing: employment by industry for the area. Put SSB table 13470 on the sheet Data sysselsetting.',
  },
  chartTitle: {
    nb: 'Sysselsatte etter næring, første og siste år',
    nn: 'Sysselsette etter næring, første og siste år',
    en: 'Employment by industry, first and last year',
  },
  chartAlt: {
    nb: 'Liggende søyler som viser sysselsatte i hver næring det første og det siste året.',
    nn: 'Liggjande søyler som viser sysselsette i kvar næring det første og det siste året.',
    en: 'Horizontal bars showing employment in each industry in the first and the last year.',
  },
  first: { nb: 'Første år', nn: 'Første år', en: 'First year' },
  last: { nb: 'Siste år', nn: 'Siste år', en: 'Last year' },
  employed: { nb: 'Sysselsatte (personer)', nn: 'Sysselsette (personar)', en: 'Employed (persons)' },
} satisfies Record<string, Words>;
