import { date, headers, years, type FunctionWords } from './words';

export const screeningFunction = {
  description: {
    nb: 'Alle kommuner i én tabell, verst først: det verste fallet i sysselsettingen og om det fyller kriteriene',
    nn: 'Alle kommunar i éin tabell, verst først: det verste fallet i sysselsetjinga og om det fyller kriteria',
    en: 'All municipalities in one table, worst first: the worst fall in employment and whether it meets the criteria',
  },
  answer: {
    nb: 'En rad per kommune: kommune, fra, til, tapte arbeidsplasser, andel, vurdering (JA, SKJØNN eller NEI), margin, isolert; .. mangler',
    nn: 'Ei rad per kommune: kommune, frå, til, tapte arbeidsplassar, del, vurdering (JA, SKJØNN eller NEI), margin, isolert; .. manglar',
    en: 'A row per municipality: municipality, from, to, jobs lost (below zero where employment rose), share, verdict (`JA`, `SKJØNN` or `NEI` as ELIGIBLE gives it), margin in whole jobs (negative: so many more would have to be lost for both thresholds to be met), isolated as given. `..` is missing: no two figures are that far apart. First those with `JA`, then `SKJØNN`, then `NEI`, each by share lost',
  },
  args: {
    municipalities: {
      name: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
      description: {
        nb: 'Kommunen i hver rad, med navn eller nummer',
        nn: 'Kommunen i kvar rad, med namn eller nummer',
        en: 'The municipality of each row, by name or number',
      },
    },
    years,
    employment: {
      name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
      description: {
        nb: 'Sysselsatte etter arbeidssted; flere rader for samme kommune og år (næringer) blir summert',
        nn: 'Sysselsette etter arbeidsstad; fleire rader for same kommune og år (næringar) blir summerte',
        en: 'Employed persons by workplace; several rows for a municipality and year (industries) are summed',
      },
    },
    isolated: {
      name: { nb: 'isolert', nn: 'isolert', en: 'isolated' },
      description: {
        nb: 'SANN når stedet er lite og isolert, eller sentralitetsklasse 1–6, for hver rad eller én for alle',
        nn: 'SANN når staden er liten og isolert, eller sentralitetsklasse 1–6, for kvar rad eller éin for alle',
        en: 'TRUE when the place is small and isolated, or centrality class 1–6, for each row or one for all',
      },
    },
    window: {
      name: { nb: 'vindu', nn: 'vindauge', en: 'window' },
      description: {
        nb: 'Antall år mellom de to tallene; ellers forskriftens tre',
        nn: 'Talet på år mellom dei to tala; elles dei tre i forskrifta',
        en: 'Years between the two figures; the regulation’s three when left out',
      },
    },
    date,
    headers,
  },
  columns: ['kommune', 'fra', 'til', 'arbeidsplasser', 'andel', 'vurdering', 'margin', 'isolert'],
} satisfies FunctionWords;
