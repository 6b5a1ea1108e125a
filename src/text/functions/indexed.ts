import type { FunctionWords } from './words';

export const indexedFunction = {
  description: {
    nb: 'Et beløp i prisene til et annet år, med kommunal deflator',
    nn: 'Eit beløp i prisane til eit anna år, med kommunal deflator',
    en: 'An amount in the prices of another year, by the municipal deflator',
  },
  answer: {
    nb: 'Kroner, ett svar for hvert element',
    nn: 'Kroner, eitt svar for kvart element',
    en: 'Whole kroner, one answer for each element',
  },
  args: {
    amount: {
      name: { nb: 'beløp', nn: 'beløp', en: 'amount' },
      description: { nb: 'Beløpet i kroner', nn: 'Beløpet i kroner', en: 'The amount in kroner' },
    },
    fromYear: {
      name: { nb: 'fraÅr', nn: 'fråÅr', en: 'fromYear' },
      description: {
        nb: 'Året beløpet har prisene til',
        nn: 'Året beløpet har prisane til',
        en: 'The year whose prices the amount is in',
      },
    },
    toYear: {
      name: { nb: 'tilÅr', nn: 'tilÅr', en: 'toYear' },
      description: {
        nb: 'Året svaret skal ha prisene til',
        nn: 'Året svaret skal ha prisane til',
        en: 'The year whose prices the answer is in',
      },
    },
    index: {
      name: { nb: 'indeks', nn: 'indeks', en: 'index' },
      description: {
        nb: '"kommunal" (kommunal deflator) eller "statlig" (statsbudsjettets utgiftsdeflator)',
        nn: '"kommunal" (kommunal deflator) eller "statleg" (utgiftsdeflatoren i statsbudsjettet)',
        en: '"kommunal" (municipal deflator) or "statlig" (the state budget’s deflator)',
      },
    },
  },
} satisfies FunctionWords;
