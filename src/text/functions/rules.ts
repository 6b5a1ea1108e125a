import { date, headers, type FunctionWords } from './words';

export const rulesFunction = {
  description: {
    nb: 'Alle reglene som gjelder på en dato, med enhet, gyldighet og kilde',
    nn: 'Alle reglane som gjeld på ein dato, med eining, gyldigheit og kjelde',
    en: 'All rules in force on a date, with unit, validity and source',
  },
  answer: {
    nb: 'En rad per regel: regel, verdi, enhet, fra, til, kilde',
    nn: 'Ei rad per regel: regel, verdi, eining, frå, til, kjelde',
    en: 'A row per rule: id, value, unit, from and to (Excel dates; blank when open), source',
  },
  args: { date, headers },
  columns: ['regel', 'verdi', 'enhet', 'fra', 'til', 'kilde'],
} satisfies FunctionWords;
