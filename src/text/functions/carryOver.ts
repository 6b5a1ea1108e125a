import { headers, type FunctionWords } from './words';

export const carryOverFunction = {
  description: {
    nb: 'Hva som overføres fra år til år når tilsagn og forbruk ikke er like',
    nn: 'Kva som blir overført frå år til år når tilsegn og forbruk ikkje er like',
    en: 'What is carried from year to year when commitments and spending differ',
  },
  answer: {
    nb: 'En rad per år: inngående, tilsagn, brukt, overført; overforbruk er negativt',
    nn: 'Ei rad per år: inngåande, tilsegn, brukt, overført; overforbruk er negativt',
    en: 'A row per year: opening balance, committed, spent, carried over, in kroner; overspending is negative',
  },
  args: {
    committed: {
      name: { nb: 'tilsagn', nn: 'tilsegn', en: 'committed' },
      description: { nb: 'Tilsagn hvert år, i kroner', nn: 'Tilsegn kvart år, i kroner', en: 'Committed each year, in kroner' },
    },
    spent: {
      name: { nb: 'brukt', nn: 'brukt', en: 'spent' },
      description: { nb: 'Brukt hvert år, i kroner', nn: 'Brukt kvart år, i kroner', en: 'Spent each year, in kroner' },
    },
    headers,
  },
  columns: ['inngående', 'tilsagn', 'brukt', 'overført'],
} satisfies FunctionWords;
