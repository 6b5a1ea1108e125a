import type { Words } from '../index';

export const actionTable = {
  title: { nb: 'Handlingsplan', nn: 'Handlingsplan', en: 'Action plan' },
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Focus area' },
  strategy: { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  resultGoal: { nb: 'Resultatmål', nn: 'Resultatmål', en: 'Result goal' },
  projectGoal: { nb: 'Prosjektmål', nn: 'Prosjektmål', en: 'Project goal' },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  financing: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  byArea: { nb: 'Tiltak mot kostnadsplanen', nn: 'Tiltak mot kostnadsplanen', en: 'Measures against the cost plan' },
  measures: { nb: 'Tiltakene', nn: 'Tiltaka', en: 'The measures' },
  costPlan: { nb: 'Kostnadsplan (B2)', nn: 'Kostnadsplan (B2)', en: 'Cost plan (B2)' },
  left: { nb: 'Igjen', nn: 'Att', en: 'Left' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  over: { nb: 'Over rammen', nn: 'Over ramma', en: 'Over the frame' },
  otherArea: { nb: 'Andre innsatsområder', nn: 'Andre innsatsområde', en: 'Other focus areas' },
  notShown: {
    nb: 'Tiltak som er kommet til siden arket ble laget (lag tabellene på nytt)',
    nn: 'Tiltak som er komne til sidan arket vart laga (lag tabellane på nytt)',
    en: 'Measures added since the sheet was made (make the tables again)',
  },
  empty: {
    nb: 'Ingen tiltak er skrevet ennå. Skriv dem på arket Data tiltak, og lag tabellene på nytt.',
    nn: 'Ingen tiltak er skrivne enno. Skriv dei på arket Data tiltak, og lag tabellane på nytt.',
    en: 'No measures have been entered yet. Enter them on the sheet Data tiltak, and make the tables again.',
  },
  note: {
    nb: 'Handlingsplanen vedtas hvert år og er grunnlag for årets søknad. Tiltakene står på arket Data tiltak; budsjettene der er i kroner.',
    nn: 'Handlingsplanen blir vedteken kvart år og er grunnlag for søknaden for året. Tiltaka står på arket Data tiltak; budsjetta der er i kroner.',
    en: 'The action plan is adopted every year and is the basis of the year’s application. The measures are on the sheet Data tiltak; budgets there are in kroner.',
  },
} satisfies Record<string, Words>;
