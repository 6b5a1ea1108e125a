/** The shape of the words of a function, and the words that several functions share. */

import type { Words } from '../index';

export interface ArgumentWords {
  /** The name that Excel shows between the brackets. */
  readonly name: Words;
  readonly description: Words;
}

export interface FunctionWords {
  /** At most 128 characters, because Excel shows no more. */
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

export const totalEmployment: ArgumentWords = {
  name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'totalEmployment' },
  description: {
    nb: 'Alle sysselsatte med arbeidssted i kommunen før tapet',
    nn: 'Alle sysselsette med arbeidsstad i kommunen før tapet',
    en: 'All employed persons with workplace in the municipality before the loss',
  },
};

export const smallIsolated: ArgumentWords = {
  name: { nb: 'litenIsolert', nn: 'litenIsolert', en: 'smallIsolated' },
  description: {
    nb: 'SANN når stedet er lite og isolert, eller sentralitetsklasse 1–6 (5 og 6 regnes som isolert)',
    nn: 'SANN når staden er liten og isolert, eller sentralitetsklasse 1–6 (5 og 6 blir rekna som isolert)',
    en: 'TRUE when the place is small and isolated, or centrality class 1–6 (5 and 6 count as isolated)',
  },
};

export const rules: ArgumentWords = {
  name: { nb: 'regler', nn: 'reglar', en: 'rules' },
  description: {
    nb: 'To kolonner, regel og verdi, som gjelder i stedet for forskriftens',
    nn: 'To kolonnar, regel og verdi, som gjeld i staden for dei i forskrifta',
    en: 'Two columns, rule id and value, used instead of the regulation’s',
  },
};

export const date: ArgumentWords = {
  name: { nb: 'dato', nn: 'dato', en: 'date' },
  description: {
    nb: 'Tilsagnsdatoen, som avgjør regelsettet; ellers det nyeste',
    nn: 'Tilsegnsdatoen, som avgjer regelsettet; elles det nyaste',
    en: 'Date of the grant, which decides the rule set; otherwise the newest',
  },
};

export const unit: ArgumentWords = {
  name: { nb: 'enhet', nn: 'eining', en: 'unit' },
  description: {
    nb: 'Delene blir hele 1 krone eller hele 1 000 kroner',
    nn: 'Delane blir heile 1 krone eller heile 1 000 kroner',
    en: 'The parts are whole in units of 1 or 1 000 kroner',
  },
};

export const model: ArgumentWords = {
  name: { nb: 'modell', nn: 'modell', en: 'model' },
  description: {
    nb: 'For eksempel "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", eller et område med andeler',
    nn: 'Til dømes "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", eller eit område med delar',
    en: 'Such as "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", or a range of shares',
  },
};

export const horizon: ArgumentWords = {
  name: { nb: 'horisont', nn: 'horisont', en: 'horizon' },
  description: { nb: 'Antall år fram', nn: 'Talet på år fram', en: 'Years ahead' },
};

export const values: ArgumentWords = {
  name: { nb: 'verdier', nn: 'verdiar', en: 'values' },
  description: {
    nb: 'Tallet for hvert år; tomme celler mangler og er ikke null',
    nn: 'Talet for kvart år; tomme celler manglar og er ikkje null',
    en: 'The figure of each year; blanks are missing, not zero',
  },
};

export const coefficients: ArgumentWords = {
  name: { nb: 'koeffisienter', nn: 'koeffisientar', en: 'coefficients' },
  description: {
    nb: 'Kryssløpskoeffisienter: kjøp fra raden per krone produsert i kolonnen, bare innenlandske leveranser',
    nn: 'Kryssløpskoeffisientar: kjøp frå rada per krone produsert i kolonnen, berre innanlandske leveransar',
    en: 'Input coefficients: purchases from the row per krone of output in the column, domestic supplies only',
  },
};

export const national: ArgumentWords = {
  name: { nb: 'landet', nn: 'landet', en: 'national' },
  description: {
    nb: 'Sysselsatte i landet etter næring, i samme rekkefølge',
    nn: 'Sysselsette i landet etter næring, i same rekkjefølgje',
    en: 'Employment in the nation by industry, in the same order',
  },
};

/** The headings of a projected population. A single column holds women, or both sexes. */
export const populationHeader = (sexes: 1 | 2, years: number, alone: 'women' | 'both' = 'women'): readonly string[] => {
  const when = `etter ${years} år`;
  if (sexes === 2) return [`menn ${when}`, `kvinner ${when}`];
  return [alone === 'women' ? `kvinner ${when}` : when];
};

export const steps: ArgumentWords = {
  name: { nb: 'steg', nn: 'steg', en: 'steps' },
  description: {
    nb: 'Antall steg framover; ett når det står tomt',
    nn: 'Talet på steg framover; eitt når det står tomt',
    en: 'How many steps ahead; one when left out',
  },
};

export const nationalMean: ArgumentWords = {
  name: { nb: 'landssnitt', nn: 'landssnitt', en: 'nationalMean' },
  description: {
    nb: 'Skatt per innbygger i hele landet, i kroner',
    nn: 'Skatt per innbyggjar i heile landet, i kroner',
    en: 'Tax per inhabitant in the whole country, in kroner',
  },
};

/** The certainty of the figures of a year, in words that are the same in every language. */
export const certaintyWords = { certain: 'SIKKER', uncertain: 'USIKKER', 'not known': 'UKJENT' } as const;

/** The name of a party in a financing model given as a range, which has no names. */
export const unnamedParty = (position: number): string => `Part ${position}`;

/** Stands beside a source when newer rules than the known ones may apply. It is bokmål, as all words in cells are. */
export const knownUntilWords = 'kjent per';
