import { coefficients, type FunctionWords } from './words';

export const leontiefFunction = {
  description: {
    nb: 'Leontief-inversen: samlet produksjon i hver næring per krone til sluttbruk',
    nn: 'Leontief-inversen: samla produksjon i kvar næring per krone til sluttbruk',
    en: 'The Leontief inverse: output in every industry per krone of final demand',
  },
  answer: {
    nb: 'En tabell av samme størrelse: produksjon i raden per krone sluttbruk fra kolonnen',
    nn: 'Ein tabell av same storleik: produksjon i rada per krone sluttbruk frå kolonnen',
    en: 'A table of the same size: output of the row per krone of final demand for the column',
  },
  args: { coefficients },
} satisfies FunctionWords;
