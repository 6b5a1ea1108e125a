import { headers, type FunctionWords } from './words';

export const paymentFunction = {
  description: {
    nb: 'Hva som utbetales underveis, og hva som holdes tilbake til sluttrapporten',
    nn: 'Kva som blir utbetalt undervegs, og kva som blir halde tilbake til sluttrapporten',
    en: 'What is paid on account, and what is held back until the final report',
  },
  answer: {
    nb: 'En rad per tilsagn: underveis, tilbakeholdt, i kroner',
    nn: 'Ei rad per tilsegn: undervegs, halde tilbake, i kroner',
    en: 'A row per commitment: on account, retained, in kroner',
  },
  args: {
    committed: {
      name: { nb: 'tilsagn', nn: 'tilsegn', en: 'committed' },
      description: {
        nb: 'Tilsagnet i kroner, eller en kolonne med tilsagn',
        nn: 'Tilsegna i kroner, eller ein kolonne med tilsegner',
        en: 'The commitment in kroner, or a column of them',
      },
    },
    retained: {
      name: { nb: 'tilbakeholdt', nn: 'haldeTilbake', en: 'retained' },
      description: {
        nb: 'Andelen som holdes tilbake, minst det reglene krever',
        nn: 'Delen som blir halden tilbake, minst det reglane krev',
        en: 'The share held back, at least what the rules require',
      },
    },
    headers,
  },
  columns: ['utbetalt underveis', 'tilbakeholdt'],
} satisfies FunctionWords;
