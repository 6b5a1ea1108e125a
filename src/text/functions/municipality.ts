import type { FunctionWords } from './words';

export const municipalityFunction = {
  description: {
    nb: 'Kommunenummeret i dag, eller i et år, for et gammelt nummer eller navn',
    nn: 'Kommunenummeret i dag, eller i eit år, for eit gammalt nummer eller namn',
    en: 'The number today, or in a year, of the municipality with an old number or name',
  },
  answer: {
    nb: 'Fire siffer som tekst, ett svar for hvert element',
    nn: 'Fire siffer som tekst, eitt svar for kvart element',
    en: 'Four digits as text, one answer for each element; `#N/A` with the candidates where a name is shared, or a municipality was divided or (asked for an earlier year) merged',
  },
  args: {
    codeOrName: {
      name: { nb: 'kommune', nn: 'kommune', en: 'codeOrName' },
      description: {
        nb: 'Nummer eller navn fra 1994 til i dag, for eksempel 1507 eller "Herøy (Nordland)"',
        nn: 'Nummer eller namn frå 1994 til i dag, til dømes 1507 eller "Herøy (Nordland)"',
        en: 'Number or name since 1994, such as 1507 or "Herøy (Nordland)"',
      },
    },
    year: {
      name: { nb: 'år', nn: 'år', en: 'year' },
      description: {
        nb: 'Året nummeret skal gjelde for; ellers i dag',
        nn: 'Året nummeret skal gjelde for; elles i dag',
        en: 'The year the number is to hold in; today when left out',
      },
    },
  },
} satisfies FunctionWords;
