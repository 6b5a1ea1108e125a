import { model, unit, type FunctionWords } from './words';

export const splitFunction = {
  description: {
    nb: 'Deler et beløp på partene etter en finansieringsmodell, til kronen',
    nn: 'Deler eit beløp på partane etter ein finansieringsmodell, til krona',
    en: 'Splits an amount between the parties by a funding model, to the krone',
  },
  answer: {
    nb: 'En rad per beløp, en kolonne per part; summen er nøyaktig beløpet',
    nn: 'Ei rad per beløp, ein kolonne per part; summen er nøyaktig beløpet',
    en: 'A row per amount, a column per party in the order of the model, in kroner; each row sums to its amount',
  },
  args: {
    amount: {
      name: { nb: 'beløp', nn: 'beløp', en: 'amount' },
      description: {
        nb: 'Beløpet i kroner, eller en kolonne med beløp',
        nn: 'Beløpet i kroner, eller ein kolonne med beløp',
        en: 'The amount in kroner, or a column of amounts',
      },
    },
    model,
    unit,
  },
} satisfies FunctionWords;
