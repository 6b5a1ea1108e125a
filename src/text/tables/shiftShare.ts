import type { Words } from '../index';

export const shiftShareTable = {
  title: { nb: 'Skift-andel', nn: 'Skift-del', en: 'Shift-share' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  asReference: { nb: 'Veksten i', nn: 'Veksten i', en: 'Growth of' },
  mix: { nb: 'Næringssammensetning', nn: 'Næringssamansetjing', en: 'Industry mix' },
  regional: { nb: 'Regionalt', nn: 'Regionalt', en: 'Regional' },
  sum: { nb: 'Sum endring', nn: 'Sum endring', en: 'Total change' },
  comparedWith: { nb: 'Sammenlignet med', nn: 'Samanlikna med', en: 'Compared with' },
  basis: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
  county: { nb: 'Fylket', nn: 'Fylket', en: 'County' },
  country: { nb: 'Hele landet', nn: 'Heile landet', en: 'The country' },
  all: { nb: 'Alle næringene i tabellen', nn: 'Alle næringane i tabellen', en: 'All the industries of the table' },
  note: {
    nb: 'Endringen i antall sysselsatte fra første til siste år, delt i tre som summerer nøyaktig til den: det næringen ville vokst med om den vokste som alle næringer i referansen, det som skyldes at nettopp disse næringene vokste mer eller mindre enn de andre, og det som er eget for området (Dunn 1960).',
    nn: 'Endringa i talet på sysselsette frå første til siste år, delt i tre som summerer nøyaktig til henne: det næringa ville vakse med om ho voks som alle næringar i referansen, det som kjem av at nettopp desse næringane voks meir eller mindre enn dei andre, og det som er eige for området (Dunn 1960).',
    en: 'The change in employment from the first to the last year, in three parts that sum exactly to it: what the industry would have grown by had it grown as all industries of the reference, what comes of these very industries growing more or less than the others, and what is the area’s own (Dunn 1960).',
  },
  choice: {
    nb: 'Referansen er landet når dataene har alle næringene for hele landet begge årene, ellers fylket. Er området selv fylket, kan fylket ikke være referanse.',
    nn: 'Referansen er landet når dataa har alle næringane for heile landet begge åra, elles fylket. Er området sjølv fylket, kan fylket ikkje vere referanse.',
    en: 'The reference is the country when the data hold every industry for the whole country in both years, else the county. Where the area is the county itself, the county cannot be the reference.',
  },
  lacksCountry: {
    nb: 'Mangler for landet som referanse: sysselsatte etter næring for hele landet, SSB tabell 07984, på arket Data sysselsetting (nivå land).',
    nn: 'Manglar for landet som referanse: sysselsette etter næring for heile landet, SSB tabell 07984, på arket Data sysselsetting (nivå land).',
    en: 'Missing for the country as the reference: employment by industry in the whole country, Statistics Norway table 07984, on the sheet Data sysselsetting (level land).',
  },
  lacksArea: {
    nb: 'Mangler: sysselsatte etter næring for området i første og siste år. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    nn: 'Manglar: sysselsette etter næring for området i første og siste år. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    en: 'Missing: employment by industry for the area in the first and the last year. Put SSB table 13470 on the sheet Data sysselsetting.',
  },
} satisfies Record<string, Words>;
