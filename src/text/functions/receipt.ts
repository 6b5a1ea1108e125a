import type { FunctionWords } from './words';

export const receiptFunction = {
  description: {
    nb: 'Kvittering: hvilken versjon, hvilke regler og hvilke data svarene bygger på',
    nn: 'Kvittering: kva versjon, kva reglar og kva data svara byggjer på',
    en: 'Receipt: the version, rules and data that the answers rest on',
  },
  answer: {
    nb: 'En rad: versjon av tillegget, regelsett, gjelder fra, dataårganger, kontrollsum',
    nn: 'Ei rad: versjon av tillegget, regelsett, gjeld frå, dataårgangar, kontrollsum',
    en: 'One row: add-in version, rule set, valid from, data vintages, hash of rules and data',
  },
  args: {},
} satisfies FunctionWords;

/** The subject of each vintage in the receipt, in bokmål as all words in cells. */
export const vintageWords = {
  deflator: 'deflator',
  inputOutput: 'kryssløp',
  equalisation: 'utjevning',
  municipalities: 'kommuner',
} as const;
