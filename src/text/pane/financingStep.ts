/** The words of the step that sets the financing. */

import type { Words } from '../index';

export const financingStepWords = {
  money: { nb: 'Rammen', nn: 'Ramma', en: 'The frame' },
  plan: { nb: 'Finansieringsplan', nn: 'Finansieringsplan', en: 'Financing plan' },
  planLead: {
    nb: 'Hele kroner. Rader og kolonner summerer nøyaktig. Det samme står i tabell B1.',
    nn: 'Heile kroner. Rader og kolonnar summerer nøyaktig. Det same står i tabell B1.',
    en: 'Whole kroner. Rows and columns sum exactly. The same is in table B1.',
  },
  lacks: {
    nb: 'Planen mangler: {fields}.',
    nn: 'Planen manglar: {fields}.',
    en: 'The plan lacks: {fields}.',
  },
  unknownModel: {
    nb: 'Modellen «{model}» er ikke kjent. Velg en i listen, eller skriv fordelingen i tabell B1.',
    nn: 'Modellen «{model}» er ikkje kjend. Vel ein i lista, eller skriv fordelinga i tabell B1.',
    en: 'The model “{model}” is not known. Choose one of the list, or write the shares in table B1.',
  },
  otherModel: { nb: '{model} (ikke kjent)', nn: '{model} (ikkje kjend)', en: '{model} (not known)' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  focusAreas: { nb: 'Innsatsområder', nn: 'Innsatsområde', en: 'Focus areas' },
  focusAreasHint: {
    nb: 'Hva pengene skal gå til, og hvor stor andel hvert område får. Andelene skal bli 100 %; nå {sum}.',
    nn: 'Kva pengane skal gå til, og kor stor del kvart område får. Delane skal bli 100 %; no {sum}.',
    en: 'What the money is for, and the share of each area. The shares should make 100 %; now {sum}.',
  },
  addArea: { nb: 'Legg til innsatsområde', nn: 'Legg til innsatsområde', en: 'Add a focus area' },
  newArea: { nb: 'Nytt innsatsområde', nn: 'Nytt innsatsområde', en: 'New focus area' },
} satisfies Record<string, Words>;
