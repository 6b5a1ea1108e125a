import { headers, type FunctionWords } from './words';

export const commutingFunction = {
  description: {
    nb: 'Pendling: andel ut og inn, egendekning, arbeidsplassdekning og netto',
    nn: 'Pendling: del ut og inn, eigendekning, arbeidsplassdekning og netto',
    en: 'Commuting: out and in share, self-containment, coverage and net',
  },
  answer: {
    nb: 'En rad: andel ut, andel inn, egendekning av bosatte og av arbeidsplasser, arbeidsplasser per bosatt sysselsatt, netto, antall ut og inn',
    nn: 'Ei rad: del ut, del inn, eigendekning av busette og av arbeidsplassar, arbeidsplassar per busett sysselsett, netto, talet ut og inn',
    en: 'One row: share of residents commuting out, share of jobs held by those commuting in, self-containment of residents and of jobs, jobs per employed resident, net (in less out), and persons out and in. A row for each of a column of municipalities',
  },
  args: {
    residents: {
      name: { nb: 'bosatte', nn: 'busette', en: 'residents' },
      description: {
        nb: 'Sysselsatte som bor i kommunen',
        nn: 'Sysselsette som bur i kommunen',
        en: 'Employed persons who live in the municipality',
      },
    },
    jobs: {
      name: { nb: 'arbeidsplasser', nn: 'arbeidsplassar', en: 'jobs' },
      description: {
        nb: 'Sysselsatte som arbeider i kommunen',
        nn: 'Sysselsette som arbeider i kommunen',
        en: 'Employed persons who work in the municipality',
      },
    },
    liveAndWork: {
      name: { nb: 'borOgArbeider', nn: 'burOgArbeider', en: 'liveAndWork' },
      description: {
        nb: 'Sysselsatte som både bor og arbeider i kommunen',
        nn: 'Sysselsette som både bur og arbeider i kommunen',
        en: 'Employed persons who both live and work in the municipality',
      },
    },
    headers,
  },
  columns: [
    'andel ut',
    'andel inn',
    'egendekning bosatte',
    'egendekning arbeidsplasser',
    'arbeidsplassdekning',
    'netto',
    'ut',
    'inn',
  ],
} satisfies FunctionWords;
