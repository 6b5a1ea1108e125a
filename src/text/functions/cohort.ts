import { headers, steps, type FunctionWords } from './words';

export const cohortFunction = {
  description: {
    nb: 'Folketall etter alder og kjønn, framskrevet med kohortmetoden: dødelighet, fødsler og flytting',
    nn: 'Folketal etter alder og kjønn, framskrive med kohortmetoden: dødelegheit, fødslar og flytting',
    en: 'Population by age and sex, projected by the cohort-component method: mortality, births and migration',
  },
  answer: {
    nb: 'En rad per aldersgruppe; for hvert steg en kolonne, eller to: menn og kvinner. Ikke avrundet',
    nn: 'Ei rad per aldersgruppe; for kvart steg ein kolonne, eller to: menn og kvinner. Ikkje avrunda',
    en: 'A row per age group; for each step a column, or two: men and women. Not rounded. A step is as long as an age group is wide. `kalenderår` counts age at 1 January and movers by their age at the end of the year; `preston` has half of the movers move at the start of the step and half at its end',
  },
  args: {
    population: {
      name: { nb: 'folketall', nn: 'folketal', en: 'population' },
      description: {
        nb: 'Personer, en rad per aldersgruppe, den siste åpen: kvinner, eller menn og kvinner',
        nn: 'Personar, ei rad per aldersgruppe, den siste open: kvinner, eller menn og kvinner',
        en: 'Persons, a row per age group, the last one open: women, or men and women',
      },
    },
    survival: {
      name: { nb: 'overlevelse', nn: 'overleving', en: 'survival' },
      description: {
        nb: 'Andel som lever til neste steg: først nyfødte, så en rad per aldersgruppe; en kolonne per kjønn',
        nn: 'Del som lever til neste steg: først nyfødde, så ei rad per aldersgruppe; ein kolonne per kjønn',
        en: 'Share alive at the next step: newborns first, then a row per age group; a column per sex',
      },
    },
    fertility: {
      name: { nb: 'fruktbarhet', nn: 'fruktbarheit', en: 'fertility' },
      description: {
        nb: 'Fødte per kvinne og år, en rad per aldersgruppe',
        nn: 'Fødde per kvinne og år, ei rad per aldersgruppe',
        en: 'Children born per woman and year, a row per age group',
      },
    },
    migration: {
      name: { nb: 'flytting', nn: 'flytting', en: 'migration' },
      description: {
        nb: 'Per steg: netto personer, en kolonne per kjønn; eller andel som flytter ut og så personer inn, per kjønn',
        nn: 'Per steg: netto personar, ein kolonne per kjønn; eller del som flyttar ut og så personar inn, per kjønn',
        en: 'Per step: net persons, a column per sex; or the share that moves out and then persons in, per sex',
      },
    },
    steps,
    width: {
      name: { nb: 'bredde', nn: 'breidd', en: 'width' },
      description: {
        nb: 'År i en aldersgruppe og i et steg; ett når det står tomt',
        nn: 'År i ei aldersgruppe og i eit steg; eitt når det står tomt',
        en: 'Years of an age group and of a step; one when left out',
      },
    },
    sexRatio: {
      name: { nb: 'kjønnsforhold', nn: 'kjønnsforhold', en: 'sexRatio' },
      description: {
        nb: 'Gutter født per jente; 1,05 når det står tomt',
        nn: 'Gutar fødde per jente; 1,05 når det står tomt',
        en: 'Boys born per girl; 1.05 when left out',
      },
    },
    convention: {
      name: { nb: 'regnemåte', nn: 'reknemåte', en: 'convention' },
      description: {
        nb: '«kalenderår» (vanlig ved ett års bredde) eller «preston» (vanlig ellers)',
        nn: '«kalenderår» (vanleg ved eitt års breidd) eller «preston» (vanleg elles)',
        en: '“kalenderår” (calendar years, the default at a width of one) or “preston” (the default otherwise)',
      },
    },
    headers,
  },
} satisfies FunctionWords;

/** The words for each convention of COHORT in cells: first the one that is shown, then the others that COHORT accepts. */
export const conventionWords = {
  firstOfJanuary: ['kalenderår', 'calendaryear', 'calendar year'],
  prestonHeuvelineGuillot: ['preston', 'preston-heuveline-guillot', 'phg'],
} as const;
