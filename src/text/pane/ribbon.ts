/** The labels of the ribbon's buttons and of the keyboard shortcuts. The manifest repeats them, and a test compares the two. */

import type { Words } from '../index';

export const ribbonWords = {
  open: { nb: 'Søknad og budsjett', nn: 'Søknad og budsjett', en: 'Application and budget' },
  generate: { nb: 'Lag tabellene', nn: 'Lag tabellane', en: 'Make the tables' },
  recalculate: { nb: 'Beregn på nytt', nn: 'Rekn på nytt', en: 'Recalculate' },
  copy: { nb: 'Kopi for deling', nn: 'Kopi for deling', en: 'Copy for sharing' },
  help: { nb: 'Funksjoner og hjelp', nn: 'Funksjonar og hjelp', en: 'Functions and help' },
} satisfies Record<string, Words>;
