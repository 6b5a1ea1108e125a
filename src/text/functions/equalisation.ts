import { nationalMean, type FunctionWords } from './words';

export const equalisationFunction = {
  description: {
    nb: 'Netto inntektsutjevning per innbygger, med satsene for året',
    nn: 'Netto inntektsutjamning per innbyggjar, med satsane for året',
    en: 'Net income equalisation per inhabitant, at the rates of the year',
  },
  answer: {
    nb: 'Kroner per innbygger, ett svar for hvert element; positivt er tilskudd, negativt er trekk',
    nn: 'Kroner per innbyggjar, eitt svar for kvart element; positivt er tilskot, negativt er trekk',
    en: 'Kroner per inhabitant, one answer for each element; positive is received, negative is paid. 2015–2025 are settled; 2026 is announced (64%) and has the deduction of 2025, so it is not certain',
  },
  args: {
    taxPerInhabitant: {
      name: { nb: 'skattPerInnbygger', nn: 'skattPerInnbyggjar', en: 'taxPerInhabitant' },
      description: {
        nb: 'Kommunens skatt per innbygger, i kroner',
        nn: 'Skatten til kommunen per innbyggjar, i kroner',
        en: 'The municipality’s tax per inhabitant, in kroner',
      },
    },
    nationalMean,
    year: {
      name: { nb: 'år', nn: 'år', en: 'year' },
      description: {
        nb: 'Året satsene gjelder for; uten år brukes det nyeste som er avregnet',
        nn: 'Året satsane gjeld for; utan år blir det nyaste som er avrekna, brukt',
        en: 'The year of the rates; the newest settled one when left out',
      },
    },
  },
} satisfies FunctionWords;
