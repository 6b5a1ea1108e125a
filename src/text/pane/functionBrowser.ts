/** The words of the list of functions. */

import type { Words } from '../index';

export const functionBrowserWords = {
  heading: { nb: 'Funksjoner', nn: 'Funksjonar', en: 'Functions' },
  lead: {
    nb: 'Skriv dem i en celle som andre funksjoner, eller sett inn eksempelet i den merkede cellen.',
    nn: 'Skriv dei i ei celle som andre funksjonar, eller set inn dømet i den merkte cella.',
    en: 'Type them in a cell like other functions, or insert the example in the selected cell.',
  },
  search: { nb: 'Søk i funksjonene', nn: 'Søk i funksjonane', en: 'Search the functions' },
  count: { nb: '{count} funksjoner', nn: '{count} funksjonar', en: '{count} functions' },
  arguments: { nb: 'Argumenter', nn: 'Argument', en: 'Arguments' },
  optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' },
  answers: { nb: 'Svarer', nn: 'Svarar', en: 'Answers' },
  sources: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Rests on' },
  example: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
  longExample: {
    nb: 'Eksempelet er langt: se referansen i dokumentasjonen.',
    nn: 'Dømet er langt: sjå referansen i dokumentasjonen.',
    en: 'The example is long: see the reference of the documentation.',
  },
  insert: { nb: 'Sett inn', nn: 'Set inn', en: 'Insert' },
  insertNamed: {
    nb: 'Sett inn {name} i den merkede cellen',
    nn: 'Set inn {name} i den merkte cella',
    en: 'Insert {name} in the selected cell',
  },
  inserted: {
    nb: '{name} er satt inn i {address}.',
    nn: '{name} er sett inn i {address}.',
    en: '{name} is inserted in {address}.',
  },
} satisfies Record<string, Words>;
