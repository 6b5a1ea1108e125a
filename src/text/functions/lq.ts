import { national, type FunctionWords } from './words';

export const lqFunction = {
  description: {
    nb: 'Lokaliseringskvotienter: hvor mye mer regionen har av hver næring enn landet',
    nn: 'Lokaliseringskvotientar: kor mykje meir regionen har av kvar næring enn landet',
    en: 'Location quotients: how much more of each industry the region has than the nation',
  },
  answer: {
    nb: 'En kvotient per næring, i samme form som regionen; tomt der verken region eller land har næringen',
    nn: 'Ein kvotient per næring, i same form som regionen; tomt der verken region eller land har næringa',
    en: 'A quotient for each figure in the region’s own shape (1 is as the nation); blank where neither has the industry',
  },
  args: {
    regional: {
      name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
      description: {
        nb: 'Sysselsatte etter næring: én rad, én kolonne, eller en kolonne for hver av flere regioner',
        nn: 'Sysselsette etter næring: éi rad, éin kolonne, eller ein kolonne for kvar av fleire regionar',
        en: 'Employment by industry: one row, one column, or a column for each of several regions',
      },
    },
    national,
  },
} satisfies FunctionWords;
