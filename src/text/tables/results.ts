import type { Words } from '../index';

export const resultTable = {
  title: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  indicator: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  ofGoal: { nb: 'Andel av målet', nn: 'Del av målet', en: 'Share of the goal' },
  indicators: {
    created: { nb: 'Nye arbeidsplasser', nn: 'Nye arbeidsplassar', en: 'Jobs created' },
    secured: { nb: 'Sikrede arbeidsplasser', nn: 'Sikra arbeidsplassar', en: 'Jobs secured' },
    firms: { nb: 'Nye bedrifter', nn: 'Nye bedrifter', en: 'New firms' },
  },
  outside: {
    nb: 'Resultater med andre indikatorer eller år',
    nn: 'Resultat med andre indikatorar eller år',
    en: 'Results with other indicators or years',
  },
  cost: { nb: 'Kostnad per arbeidsplass', nn: 'Kostnad per arbeidsplass', en: 'Cost per job' },
  costInKroner: {
    nb: 'Kostnad: regnskapet, eller budsjettet når regnskap mangler (kr)',
    nn: 'Kostnad: rekneskapen, eller budsjettet når rekneskap manglar (kr)',
    en: 'Cost: the accounts, or the budget where there are none (NOK)',
  },
  perCreated: { nb: 'Kroner per ny arbeidsplass', nn: 'Kroner per ny arbeidsplass', en: 'NOK per job created' },
  perEither: {
    nb: 'Kroner per ny eller sikret arbeidsplass',
    nn: 'Kroner per ny eller sikra arbeidsplass',
    en: 'NOK per job created or secured',
  },
  note: {
    nb: 'Mål og resultater skrives på arket Data resultater, en rad per indikator og år; en tom celle er ukjent, ikke null. Målet er summen av årenes mål. De fleste resultater kommer sent i et program på inntil seks år.',
    nn: 'Mål og resultat skal stå på arket Data resultater, ei rad per indikator og år; ei tom celle er ukjend, ikkje null. Målet er summen av måla for åra. Dei fleste resultata kjem seint i eit program på inntil seks år.',
    en: 'Goals and results are entered on the sheet Data resultater, a row per indicator and year; an empty cell is unknown, not zero. The goal is the sum over the years. Most results come late in a programme of up to six years.',
  },
  chartTitle: { nb: 'Mål og resultat', nn: 'Mål og resultat', en: 'Goal and result' },
  chartAlt: {
    nb: 'Søyler som viser mål og resultat så langt for nye arbeidsplasser, sikrede arbeidsplasser og nye bedrifter, i antall.',
    nn: 'Søyler som viser mål og resultat så langt for nye arbeidsplassar, sikra arbeidsplassar og nye bedrifter, i tal.',
    en: 'Columns showing goal and result so far for jobs created, jobs secured and new firms, in numbers.',
  },
  soFar: { nb: 'Resultat så langt', nn: 'Resultat så langt', en: 'Result so far' },
  count: { nb: 'Antall', nn: 'Tal', en: 'Number' },
} satisfies Record<string, Words | Record<string, Words>>;
