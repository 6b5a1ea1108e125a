import { headers, nationalMean, type FunctionWords } from './words';

export const revenueFunction = {
  description: {
    nb: 'Skatt, inntektsutjevning og innbyggertilskudd per år, uten og med tapet',
    nn: 'Skatt, inntektsutjamning og innbyggjartilskot per år, utan og med tapet',
    en: 'Tax, income equalisation and block grant per inhabitant by year, without and with the loss',
  },
  answer: {
    nb: 'En rad per år: år, skatt, inntektsutjevning, innbyggertilskudd og sum uten og med tapet, endring, sikkerhet; i hele kroner',
    nn: 'Ei rad per år: år, skatt, inntektsutjamning, innbyggjartilskot og sum utan og med tapet, endring, tryggleik; i heile kroner',
    en: 'A row per year, in whole kroner: year; tax, equalisation, grant per inhabitant and their sum without the loss; the same with it; change; `SIKKER` (settled), `USIKKER` (announced) or `UKJENT` (later: the newest figures carried on, in their year’s kroner). The sum is the part of free revenue that follows population and tax: expenditure equalisation and other grants are left out',
  },
  args: {
    population: {
      name: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'population' },
      description: {
        nb: 'Innbyggere, en rad per år: uten tapet, og i neste kolonne med tapet',
        nn: 'Innbyggjarar, ei rad per år: utan tapet, og i neste kolonne med tapet',
        en: 'Inhabitants, a row per year: without the loss and, in the next column, with it',
      },
    },
    taxPerInhabitant: {
      name: { nb: 'skattPerInnbygger', nn: 'skattPerInnbyggjar', en: 'taxPerInhabitant' },
      description: {
        nb: 'Kommunens skatt per innbygger: én verdi eller en rad per år, uten og med tapet',
        nn: 'Skatten til kommunen per innbyggjar: éin verdi eller ei rad per år, utan og med tapet',
        en: 'The municipality’s tax per inhabitant: one value or a row per year, without and with the loss',
      },
    },
    nationalMean: {
      name: nationalMean.name,
      description: {
        nb: 'Skatt per innbygger i hele landet, i kroner: én verdi eller en per år',
        nn: 'Skatt per innbyggjar i heile landet, i kroner: éin verdi eller ein per år',
        en: 'Tax per inhabitant in the whole country, in kroner: one value or one per year',
      },
    },
    year: {
      name: { nb: 'år', nn: 'år', en: 'year' },
      description: {
        nb: 'Det første året, eller ett år for hver rad; uten år begynner det med det nyeste som er avregnet',
        nn: 'Det første året, eller eitt år for kvar rad; utan år byrjar det med det nyaste som er avrekna',
        en: 'The first year, or one for each row; starts with the newest settled year when left out',
      },
    },
    headers,
  },
  columns: [
    'år',
    'skatt',
    'inntektsutjevning',
    'innbyggertilskudd',
    'sum',
    'skatt med tapet',
    'inntektsutjevning med tapet',
    'innbyggertilskudd med tapet',
    'sum med tapet',
    'endring',
    'sikkerhet',
  ],
} satisfies FunctionWords;
