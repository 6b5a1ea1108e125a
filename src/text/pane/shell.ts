/** The words around the steps of the pane. */

import type { Words } from '../index';

export const shellWords = {
  title: { nb: 'Regional omstilling', nn: 'Regional omstilling', en: 'Regional restructuring' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  steps: { nb: 'Trinn', nn: 'Steg', en: 'Steps' },
  previous: { nb: 'Forrige: {step}', nn: 'Førre: {step}', en: 'Back: {step}' },
  next: { nb: 'Neste: {step}', nn: 'Neste: {step}', en: 'Next: {step}' },
  functions: { nb: 'Funksjoner', nn: 'Funksjonar', en: 'Functions' },
  about: { nb: 'Om', nn: 'Om', en: 'About' },
  backToSteps: { nb: 'Tilbake til trinnene', nn: 'Tilbake til stega', en: 'Back to the steps' },
  loading: { nb: 'Henter trinnet …', nn: 'Hentar steget …', en: 'Loading the step …' },
  notLoaded: {
    nb: 'Trinnet lot seg ikke hente. Kontroller nettet, lukk panelet og åpne det på nytt. Arbeidsboken er som den var.',
    nn: 'Steget let seg ikkje hente. Kontroller nettet, lukk panelet og opne det på nytt. Arbeidsboka er som ho var.',
    en: 'The step could not be loaded. Check the network, close the pane and open it again. The workbook is as it was.',
  },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  needsCase: {
    nb: 'Arbeidsboken har ingen sak ennå. Velg område under Sak først.',
    nn: 'Arbeidsboka har inga sak enno. Vel område under Sak først.',
    en: 'The workbook has no case yet. Choose an area under Case first.',
  },
  reading: { nb: 'Leser saken …', nn: 'Les saka …', en: 'Reading the case …' },
  readAgain: { nb: 'Les saken på nytt', nn: 'Les saka på nytt', en: 'Read the case again' },
  undo: { nb: 'Angre siste endring', nn: 'Angre siste endring', en: 'Undo the last change' },
  saved: {
    nb: 'Endringen er lagret i arbeidsboken.',
    nn: 'Endringa er lagra i arbeidsboka.',
    en: 'The change is saved in the workbook.',
  },
} satisfies Record<string, Words>;

export const stepWords = {
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  figures: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  consequence: { nb: 'Konsekvens', nn: 'Konsekvens', en: 'Consequence' },
  financing: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  tables: { nb: 'Tabeller', nn: 'Tabellar', en: 'Tables' },
  followUp: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
} satisfies Record<string, Words>;
