import { coefficients, headers, type FunctionWords } from './words';

export const multipliersFunction = {
  description: {
    nb: 'Multiplikatorer for produksjon og sysselsetting, type I, og type II med husholdninger',
    nn: 'Multiplikatorar for produksjon og sysselsetjing, type I, og type II med hushald',
    en: 'Output and employment multipliers, type I, and type II with households',
  },
  answer: {
    nb: 'En rad per næring: produksjon, sysselsetting og sysselsettingsforhold av type I, og det samme av type II når husholdningene er med',
    nn: 'Ei rad per næring: produksjon, sysselsetjing og sysselsetjingsforhold av type I, og det same av type II når hushalda er med',
    en: 'A row per industry: output and jobs in all industries per krone of final demand, and jobs in all per job in the industry, type I; the same of type II with households (their own row not summed). A blank ratio: nobody works in the industry',
  },
  args: {
    coefficients,
    employmentPerOutput: {
      name: { nb: 'sysselsattePerProdusert', nn: 'sysselsettePerProdusert', en: 'employmentPerOutput' },
      description: {
        nb: 'Sysselsatte per krone produsert, etter næring',
        nn: 'Sysselsette per krone produsert, etter næring',
        en: 'Employment per krone of output, by industry',
      },
    },
    households: {
      name: { nb: 'husholdninger', nn: 'hushald', en: 'households' },
      description: {
        nb: 'To kolonner etter næring: lønn per krone produsert, og andel av lønn brukt på den. Ev. en rad til: kjøp mellom husholdninger',
        nn: 'To kolonnar etter næring: lønn per krone produsert, og del av lønn brukt på ho. Ev. ei rad til: kjøp mellom hushald',
        en: 'Two columns by industry: income per krone of output, and share of income spent on it. One more row: purchases among households',
      },
    },
    headers,
  },
  columns: [
    'produksjon I',
    'sysselsetting I',
    'sysselsettingsforhold I',
    'produksjon II',
    'sysselsetting II',
    'sysselsettingsforhold II',
  ],
} satisfies FunctionWords;
