import { headers, jobsLost, smallIsolated, totalEmployment, type FunctionWords } from './words';

export const precedentsFunction = {
  description: {
    nb: 'De kjente sakene som ligner mest, og hvordan det gikk',
    nn: 'Dei kjende sakene som liknar mest, og korleis det gjekk',
    en: 'The known cases most like this one, and what came of them',
  },
  answer: {
    nb: 'En rad per sak: område, tapte, andel, isolert, utfall, kilde; tomt er ukjent',
    nn: 'Ei rad per sak: område, tapte, del, isolert, utfall, kjelde; tomt er ukjent',
    en: 'A row per case: area, jobs lost, share, isolated (JA or NEI), outcome, source; a blank is not in the source',
  },
  args: {
    jobsLost,
    totalEmployment,
    smallIsolated,
    n: {
      name: { nb: 'antall', nn: 'tal', en: 'n' },
      description: { nb: 'Hvor mange saker', nn: 'Kor mange saker', en: 'How many cases' },
    },
    headers,
  },
  columns: ['område', 'tapte arbeidsplasser', 'andel', 'isolert', 'utfall', 'kilde'],
} satisfies FunctionWords;
