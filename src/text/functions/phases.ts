import { headers, type FunctionWords } from './words';

export const phasesFunction = {
  description: {
    nb: 'De fire fasene med datoer, ansvarlig og leveranser',
    nn: 'Dei fire fasane med datoar, ansvarleg og leveransar',
    en: 'The four phases with dates, who is responsible and deliverables',
  },
  answer: {
    nb: 'En rad per fase: fase, fra, til, måneder, ansvarlig, leveranser',
    nn: 'Ei rad per fase: fase, frå, til, månader, ansvarleg, leveransar',
    en: 'A row per phase: phase, from and to (Excel dates), months, responsible, deliverables',
  },
  args: {
    start: {
      name: { nb: 'start', nn: 'start', en: 'start' },
      description: {
        nb: 'Den første dagen i avklaringsfasen',
        nn: 'Den første dagen i avklaringsfasen',
        en: 'The first day of clarification',
      },
    },
    months: {
      name: { nb: 'måneder', nn: 'månader', en: 'months' },
      description: {
        nb: 'Måneder i hver fase, fire tall; tomme celler får det lengste reglene tillater',
        nn: 'Månader i kvar fase, fire tal; tomme celler får det lengste reglane tillèt',
        en: 'Months of each phase, four numbers; blanks get the longest the rules allow',
      },
    },
    headers,
  },
  columns: ['fase', 'fra', 'til', 'måneder', 'ansvarlig', 'leveranser'],
} satisfies FunctionWords;
