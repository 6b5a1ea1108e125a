import { headers, type ArgumentWords, type FunctionWords } from './words';

const coefficients: ArgumentWords = {
  name: { nb: 'koeffisienter', nn: 'koeffisientar', en: 'coefficients' },
  description: {
    nb: 'Kryssløpskoeffisienter: kjøp fra raden per krone produsert i kolonnen, bare innenlandske leveranser',
    nn: 'Kryssløpskoeffisientar: kjøp frå rada per krone produsert i kolonnen, berre innanlandske leveransar',
    en: 'Input coefficients: purchases from the row per krone of output in the column, domestic supplies only',
  },
};

const national: ArgumentWords = {
  name: { nb: 'landet', nn: 'landet', en: 'national' },
  description: {
    nb: 'Sysselsatte i landet etter næring, i samme rekkefølge',
    nn: 'Sysselsette i landet etter næring, i same rekkjefølgje',
    en: 'Employment in the nation by industry, in the same order',
  },
};

const regionByIndustry: ArgumentWords = {
  name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
  description: {
    nb: 'Sysselsatte i regionen etter næring',
    nn: 'Sysselsette i regionen etter næring',
    en: 'Employment in the region by industry',
  },
};

export const inputOutputFunctions = {
  LQ: {
    description: {
      nb: 'Lokaliseringskvotienter: hvor mye mer regionen har av hver næring enn landet',
      nn: 'Lokaliseringskvotientar: kor mykje meir regionen har av kvar næring enn landet',
      en: 'Location quotients: how much more of each industry the region has than the nation',
    },
    answer: {
      nb: 'En kvotient per næring, i samme form som regionen; tomt der verken region eller land har næringen',
      nn: 'Ein kvotient per næring, i same form som regionen; tomt der verken region eller land har næringa',
      en: 'A quotient for each figure in the region’s own shape (1 is as the nation); blank where neither has the industry',
    },
    args: {
      regional: {
        name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
        description: {
          nb: 'Sysselsatte etter næring: én rad, én kolonne, eller en kolonne for hver av flere regioner',
          nn: 'Sysselsette etter næring: éi rad, éin kolonne, eller ein kolonne for kvar av fleire regionar',
          en: 'Employment by industry: one row, one column, or a column for each of several regions',
        },
      },
      national,
    },
  },
  REGIONALISE: {
    description: {
      nb: 'Regionale kryssløpskoeffisienter ut fra landets, ved lokaliseringskvotienter',
      nn: 'Regionale kryssløpskoeffisientar ut frå dei nasjonale, ved lokaliseringskvotientar',
      en: 'Regional input coefficients from the nation’s, by location quotients',
    },
    answer: {
      nb: 'En tabell av samme størrelse, raden leverer til kolonnen',
      nn: 'Ein tabell av same storleik, rada leverer til kolonnen',
      en: 'A table of the same size, row supplies column. Quotients are capped at 1, AFLQ after its augmentation; AFLQ-uncapped caps FLQ before it and may exceed 1',
    },
    args: {
      coefficients,
      regional: regionByIndustry,
      national,
      method: {
        name: { nb: 'metode', nn: 'metode', en: 'method' },
        description: {
          nb: 'SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
          nn: 'SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
          en: 'SLQ, CILQ, RLQ, FLQ, AFLQ or AFLQ-uncapped',
        },
      },
      delta: {
        name: { nb: 'delta', nn: 'delta', en: 'delta' },
        description: {
          nb: 'Hvor mye størrelsen på regionen betyr i FLQ og AFLQ: over 0 og under 1',
          nn: 'Kor mykje storleiken på regionen har å seie i FLQ og AFLQ: over 0 og under 1',
          en: 'How much the size of the region matters in FLQ and AFLQ: above 0 and below 1',
        },
      },
    },
  },
  LEONTIEF: {
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
  },
  MULTIPLIERS: {
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
  },
} satisfies Record<string, FunctionWords>;
