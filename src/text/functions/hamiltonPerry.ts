import { headers, steps, type FunctionWords } from './words';

export const hamiltonPerryFunction = {
  description: {
    nb: 'Folketall etter alder, framskrevet slik kullene endret seg mellom to tellinger (Hamilton–Perry)',
    nn: 'Folketal etter alder, framskrive slik kulla endra seg mellom to teljingar (Hamilton–Perry)',
    en: 'Population by age, projected by how its cohorts changed between two counts (Hamilton–Perry)',
  },
  answer: {
    nb: 'En rad per aldersgruppe; for hvert steg en kolonne, eller to: menn og kvinner. Ikke avrundet',
    nn: 'Ei rad per aldersgruppe; for kvart steg ein kolonne, eller to: menn og kvinner. Ikkje avrunda',
    en: 'A row per age group; for each step a column, or two: men and women. Not rounded. What moved people between the counts is carried on, a loss or a boom too',
  },
  args: {
    earlier: {
      name: { nb: 'tidligere', nn: 'tidlegare', en: 'earlier' },
      description: {
        nb: 'Personer ved første telling, en rad per femårsgruppe, den siste åpen: én kolonne, eller menn og kvinner',
        nn: 'Personar ved første teljing, ei rad per femårsgruppe, den siste open: éin kolonne, eller menn og kvinner',
        en: 'Persons at the first count, a row per five-year group, the last one open: one column, or men and women',
      },
    },
    later: {
      name: { nb: 'senere', nn: 'seinare', en: 'later' },
      description: {
        nb: 'Personer ved andre telling, i de samme gruppene',
        nn: 'Personar ved andre teljing, i dei same gruppene',
        en: 'Persons at the second count, in the same groups',
      },
    },
    steps,
    interval: {
      name: { nb: 'mellomrom', nn: 'mellomrom', en: 'interval' },
      description: {
        nb: 'År mellom tellingene, og i et steg: 5 eller 10; ti når det står tomt',
        nn: 'År mellom teljingane, og i eit steg: 5 eller 10; ti når det står tomt',
        en: 'Years between the counts, and of a step: 5 or 10; ten when left out',
      },
    },
    headers,
  },
} satisfies FunctionWords;
