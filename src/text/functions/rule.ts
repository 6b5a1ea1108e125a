import { date, type FunctionWords } from './words';

export const ruleFunction = {
  description: {
    nb: 'Verdien til en regel, slik den gjelder på en dato',
    nn: 'Verdien til ein regel, slik han gjeld på ein dato',
    en: 'The value of a rule, as it stands on a date',
  },
  answer: {
    nb: 'Ett tall for hvert element',
    nn: 'Eitt tal for kvart element',
    en: 'One number for each element, in the unit of the rule',
  },
  args: {
    id: {
      name: { nb: 'regel', nn: 'regel', en: 'id' },
      description: {
        nb: 'Navnet på regelen, for eksempel "criteria.share"',
        nn: 'Namnet på regelen, til dømes "criteria.share"',
        en: 'The id of the rule, such as "criteria.share"',
      },
    },
    date,
  },
} satisfies FunctionWords;
