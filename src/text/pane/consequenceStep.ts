/** The words of the step that shows what the loss means. */

import type { Words } from '../index';

export const consequenceStepWords = {
  lead: {
    nb: 'Følgene av bortfallet i det siste året, mot en utvikling uten det. Bandet viser lavest og høyest når alle forutsetninger står i hver sin ende.',
    nn: 'Følgjene av bortfallet i det siste året, mot ei utvikling utan det. Bandet viser lågast og høgast når alle føresetnader står i kvar sin ende.',
    en: 'The consequences of the loss in the last year, against a development without it. The band shows the lowest and highest with every assumption at one end.',
  },
  lacks: {
    nb: 'Følgene kan ikke regnes ut ennå. Det mangler: {what}.',
    nn: 'Følgjene kan ikkje reknast ut enno. Det manglar: {what}.',
    en: 'The consequences cannot be computed yet. Missing: {what}.',
  },
  scenario: { nb: 'scenarioet', nn: 'scenarioet', en: 'the scenario' },
  lacksLosses: {
    nb: 'tapte arbeidsplasser per år (under Sak)',
    nn: 'tapte arbeidsplassar per år (under Sak)',
    en: 'jobs lost by year (under Case)',
  },
  lacksIndustry: {
    nb: 'næringen der tapet kom (velg den under)',
    nn: 'næringa der tapet kom (vel henne under)',
    en: 'the industry that lost the jobs (choose it below)',
  },
  lacksEmployment: {
    nb: 'sysselsatte etter næring og år (under Tall)',
    nn: 'sysselsette etter næring og år (under Tal)',
    en: 'employment by industry and year (under Figures)',
  },
  lacksPopulation: {
    nb: 'folketall og framskriving (under Tall)',
    nn: 'folketal og framskriving (under Tal)',
    en: 'population and its projection (under Figures)',
  },
  industry: { nb: 'Næringen der tapet kom', nn: 'Næringa der tapet kom', en: 'The industry that lost the jobs' },
  main: { nb: 'Hovedtall', nn: 'Hovudtal', en: 'Main figures' },
  jobs: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar', en: 'Jobs' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  revenue: { nb: 'Kommunens inntekter', nn: 'Inntektene til kommunen', en: 'Municipal revenue' },
  figure: { nb: '{middle} ({least} til {most})', nn: '{middle} ({least} til {most})', en: '{middle} ({least} to {most})' },
  noRevenue: {
    nb: 'mangler skatt per innbygger (tabell S13)',
    nn: 'manglar skatt per innbyggjar (tabell S13)',
    en: 'lacks the tax per inhabitant (table S13)',
  },
  chart: {
    nb: 'Sysselsatte, observert og framskrevet',
    nn: 'Sysselsette, observert og framskrive',
    en: 'Employed, observed and projected',
  },
  observed: { nb: 'Observert', nn: 'Observert', en: 'Observed' },
  baseline: { nb: 'Uten bortfallet', nn: 'Utan bortfallet', en: 'Without the loss' },
  lower: { nb: 'Uten, nedre', nn: 'Utan, nedre', en: 'Without, lower' },
  upper: { nb: 'Uten, øvre', nn: 'Utan, øvre', en: 'Without, upper' },
  withLoss: { nb: 'Med bortfallet', nn: 'Med bortfallet', en: 'With the loss' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  assumptions: { nb: 'Forutsetninger', nn: 'Føresetnader', en: 'Assumptions' },
  assumptionsLead: {
    nb: 'Alle er skjønn, med en lav og en høy ende. Flytt dem og se hva som skjer; ta dem i bruk når du er ferdig.',
    nn: 'Alle er skjøn, med ein låg og ein høg ende. Flytt dei og sjå kva som skjer; ta dei i bruk når du er ferdig.',
    en: 'All are judgements, with a low and a high end. Move them and see what happens; put them to use when you are done.',
  },
  judged: { nb: 'vår vurdering: {value}', nn: 'vår vurdering: {value}', en: 'our judgement: {value}' },
  use: { nb: 'Bruk i tabellene', nn: 'Bruk i tabellane', en: 'Use in the tables' },
  reset: { nb: 'Tilbake til vår vurdering', nn: 'Tilbake til vår vurdering', en: 'Back to our judgement' },
  used: {
    nb: 'Forutsetningene er lagret i arbeidsboken og brukes i tabellene (S16).',
    nn: 'Føresetnadene er lagra i arbeidsboka og blir brukte i tabellane (S16).',
    en: 'The assumptions are saved in the workbook and used in the tables (S16).',
  },
  unused: {
    nb: 'Du ser på andre forutsetninger enn tabellene bruker.',
    nn: 'Du ser på andre føresetnader enn tabellane bruker.',
    en: 'You are looking at other assumptions than the tables use.',
  },
  years: { nb: '{value} år', nn: '{value} år', en: '{value} years' },
  persons: { nb: '{value} personer', nn: '{value} personar', en: '{value} persons' },
} satisfies Record<string, Words>;
