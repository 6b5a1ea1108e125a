import { headers, type FunctionWords } from './words';

export const spilloverFunction = {
  description: {
    nb: 'Tapet etter hvor de som hadde arbeidsplassene, bor',
    nn: 'Tapet etter kvar dei som hadde arbeidsplassane, bur',
    en: 'The loss by the municipality where those who held the jobs live',
  },
  answer: {
    nb: 'En rad per kommune: kommune, pendlere, andel, tapte arbeidsplasser i hele tall som summerer til tapet',
    nn: 'Ei rad per kommune: kommune, pendlarar, del, tapte arbeidsplassar i heile tal som summerer til tapet',
    en: 'A row per municipality: municipality, commuters, share, jobs lost; whole jobs that sum to the loss (largest remainder, ties to the first)',
  },
  args: {
    jobsLost: {
      name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
      description: {
        nb: 'Tapte arbeidsplasser i arbeidsstedskommunen, et helt tall',
        nn: 'Tapte arbeidsplassar i arbeidsstadkommunen, eit heilt tal',
        en: 'Jobs lost in the municipality of the workplace, a whole number',
      },
    },
    flows: {
      name: { nb: 'pendling', nn: 'pendling', en: 'flows' },
      description: {
        nb: 'To kolonner: bostedskommune og hvor mange derfra som arbeider i kommunen; ta med den selv',
        nn: 'To kolonnar: bustadkommune og kor mange derfrå som arbeider i kommunen; ta med han sjølv',
        en: 'Two columns: municipality of residence and how many from there work in the municipality, its own included',
      },
    },
    headers,
  },
  columns: ['kommune', 'pendlere', 'andel', 'tapte arbeidsplasser'],
} satisfies FunctionWords;
