import { headers, horizon, values, years, type FunctionWords } from './words';

export const backtestFunction = {
  description: {
    nb: 'Hvor godt hver metode ville ha truffet på serien selv',
    nn: 'Kor godt kvar metode ville ha treft på serien sjølv',
    en: 'How well each method would have done on the series itself',
  },
  answer: {
    nb: 'En rad per metode: metode, MASE, sMAPE, dekning',
    nn: 'Ei rad per metode: metode, MASE, sMAPE, dekning',
    en: 'A row per method: method, MASE (below 1 beats a naive one-year step), sMAPE 0–2, share of outcomes inside the 80% interval',
  },
  args: { years, values, horizon, headers },
  columns: ['metode', 'MASE', 'sMAPE', 'dekning'],
} satisfies FunctionWords;
