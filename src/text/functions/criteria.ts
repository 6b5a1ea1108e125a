import { date, headers, jobsLost, rules, smallIsolated, totalEmployment, type FunctionWords } from './words';

export const criteriaFunction = {
  description: {
    nb: 'Hvert kriterium med verdi, terskel, om det er oppfylt, margin i arbeidsplasser og kilde',
    nn: 'Kvart kriterium med verdi, terskel, om det er oppfylt, margin i arbeidsplassar og kjelde',
    en: 'Each criterion with value, threshold, whether it is met, margin in jobs and source',
  },
  answer: {
    nb: 'En rad per kriterium: kriterium, verdi, terskel, oppfylt, margin i arbeidsplasser, kilde',
    nn: 'Ei rad per kriterium: kriterium, verdi, terskel, oppfylt, margin i arbeidsplassar, kjelde',
    en: 'A row per criterion: criterion, value, threshold, met (JA, NEI or SKJØNN), margin in jobs (positive: so many fewer lost would still meet it; negative: so many more would have to be lost), source',
  },
  args: { jobsLost, totalEmployment, smallIsolated, rules, date, headers },
  columns: ['kriterium', 'verdi', 'terskel', 'oppfylt', 'margin', 'kilde'],
} satisfies FunctionWords;
