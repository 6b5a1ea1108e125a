/** What every word of a function is made of, and the arguments that many functions share. */

import type { Words } from '../index';

export interface ArgumentWords {
  /** As Excel shows it between the brackets. */
  readonly name: Words;
  readonly description: Words;
}

export interface FunctionWords {
  /** At most 128 characters: Excel shows no more. */
  readonly description: Words;
  /** The shape of the answer. */
  readonly answer: Words;
  readonly args: Readonly<Record<string, ArgumentWords>>;
  readonly columns?: readonly string[];
}

export const headers: ArgumentWords = {
  name: { nb: 'overskrifter', nn: 'overskrifter', en: 'headers' },
  description: {
    nb: 'SANN gir en rad med overskrifter øverst',
    nn: 'SANN gir ei rad med overskrifter øvst',
    en: 'TRUE puts a header row on top',
  },
};

export const years: ArgumentWords = {
  name: { nb: 'år', nn: 'år', en: 'years' },
  description: { nb: 'Årstall, ett for hvert tall', nn: 'Årstal, eitt for kvart tal', en: 'Years, one for each figure' },
};

export const jobsLost: ArgumentWords = {
  name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
  description: {
    nb: 'Arbeidsplasser som er tapt direkte, over tre år',
    nn: 'Arbeidsplassar som er tapte direkte, over tre år',
    en: 'Jobs lost directly, over three years',
  },
};
