/** Sources of functions that have no title to quote: a short text, and the page of the documentation that explains more. */

import type { Words } from '../index';

export interface SourceInWords {
  readonly words: Words;
  /** The path of the page in the folder of the documentation, without its extension. */
  readonly page: Words;
}

const rulesPage: Words = { nb: 'regler', nn: 'regler', en: 'regler' };
const methodPage: Words = { nb: 'metode', nn: 'metode', en: 'en/metode' };

export const sourceWords = {
  rule: {
    words: { nb: 'kilden til hver regel', nn: 'kjelda til kvar regel', en: 'the source of each rule' },
    page: rulesPage,
  },
  rulesOfReceipt: {
    words: { nb: 'reglene og satsene', nn: 'reglane og satsane', en: 'the rules and rates' },
    page: rulesPage,
  },
  assumptions: {
    words: {
      nb: 'forutsetningene er skjønn som du kan endre',
      nn: 'føresetnadene er skjønn som du kan endre',
      en: 'the assumptions are judgement that you can change',
    },
    page: rulesPage,
  },
  account: {
    words: {
      nb: 'et regnskap over personer, der utfallene til sammen er tapet',
      nn: 'ein rekneskap over personar, der utfalla til saman er tapet',
      en: 'an account of persons, in which the outcomes together are the loss',
    },
    page: methodPage,
  },
  intervals: {
    words: { nb: 'båndene er målt', nn: 'banda er målte', en: 'the bands are measured' },
    page: methodPage,
  },
  calendarYears: {
    words: {
      nb: 'SSBs kalenderår, der alder regnes 1. januar',
      nn: 'kalenderåra til SSB, der alder blir rekna 1. januar',
      en: 'Statistics Norway’s calendar years, with ages on 1 January',
    },
    page: methodPage,
  },
  equalisationByYear: {
    words: {
      nb: 'hvor sikkert hvert år er',
      nn: 'kor sikkert kvart år er',
      en: 'how certain each year is',
    },
    page: methodPage,
  },
  leftOut: {
    words: {
      nb: 'hva som ikke er med, og hvor sikkert hvert år er',
      nn: 'kva som ikkje er med, og kor sikkert kvart år er',
      en: 'what is left out, and how certain each year is',
    },
    page: methodPage,
  },
  scenario: {
    words: {
      nb: 'leddene og hva de hviler på',
      nn: 'ledda og kva dei kviler på',
      en: 'the links of the chain and what they rest on',
    },
    page: methodPage,
  },
} satisfies Record<string, SourceInWords>;
