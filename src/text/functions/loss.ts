import { headers, years, type FunctionWords } from './words';

export const lossFunction = {
  description: {
    nb: 'Det største fallet i sysselsettingen over et gitt antall år',
    nn: 'Det største fallet i sysselsetjinga over eit gitt tal på år',
    en: 'The largest fall in employment over a given number of years',
  },
  answer: {
    nb: 'En rad: fra, til, arbeidsplasser, andel',
    nn: 'Ei rad: frå, til, arbeidsplassar, del',
    en: 'One row: from, to, jobs (positive is lost), share of employment in the first year',
  },
  args: {
    years,
    employment: {
      name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
      description: {
        nb: 'Sysselsatte hvert år; tomme celler mangler og er ikke null',
        nn: 'Sysselsette kvart år; tomme celler manglar og er ikkje null',
        en: 'Employed persons each year; blanks are missing, not zero',
      },
    },
    window: {
      name: { nb: 'vindu', nn: 'vindauge', en: 'window' },
      description: {
        nb: 'Antall år mellom de to tallene',
        nn: 'Talet på år mellom dei to tala',
        en: 'Years between the two figures',
      },
    },
    headers,
  },
  columns: ['fra', 'til', 'arbeidsplasser', 'andel'],
} satisfies FunctionWords;
