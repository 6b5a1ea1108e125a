import type { FunctionWords } from './words';

export const costPerJobFunction = {
  description: {
    nb: 'Kroner per ny og sikret arbeidsplass',
    nn: 'Kroner per ny og sikra arbeidsplass',
    en: 'Kroner per job created and secured',
  },
  answer: {
    nb: 'Kroner, ett svar for hvert element',
    nn: 'Kroner, eitt svar for kvart element',
    en: 'Kroner, one answer for each element',
  },
  args: {
    cost: {
      name: { nb: 'kostnad', nn: 'kostnad', en: 'cost' },
      description: { nb: 'Kostnaden i kroner', nn: 'Kostnaden i kroner', en: 'The cost in kroner' },
    },
    created: {
      name: { nb: 'nye', nn: 'nye', en: 'created' },
      description: { nb: 'Nye arbeidsplasser', nn: 'Nye arbeidsplassar', en: 'Jobs created' },
    },
    secured: {
      name: { nb: 'sikrede', nn: 'sikra', en: 'secured' },
      description: { nb: 'Sikrede arbeidsplasser', nn: 'Sikra arbeidsplassar', en: 'Jobs secured' },
    },
  },
} satisfies FunctionWords;
