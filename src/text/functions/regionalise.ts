import { coefficients, national, type FunctionWords, type ArgumentWords } from './words';

const regionByIndustry: ArgumentWords = {
  name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
  description: {
    nb: 'Sysselsatte i regionen etter næring',
    nn: 'Sysselsette i regionen etter næring',
    en: 'Employment in the region by industry',
  },
};

export const regionaliseFunction = {
  description: {
    nb: 'Regionale kryssløpskoeffisienter ut fra landets, ved lokaliseringskvotienter',
    nn: 'Regionale kryssløpskoeffisientar ut frå dei nasjonale, ved lokaliseringskvotientar',
    en: 'Regional input coefficients from the nation’s, by location quotients',
  },
  answer: {
    nb: 'En tabell av samme størrelse, raden leverer til kolonnen',
    nn: 'Ein tabell av same storleik, rada leverer til kolonnen',
    en: 'A table of the same size, row supplies column. Quotients are capped at 1, AFLQ after its augmentation; AFLQ-uncapped caps FLQ before it and may exceed 1',
  },
  args: {
    coefficients,
    regional: regionByIndustry,
    national,
    method: {
      name: { nb: 'metode', nn: 'metode', en: 'method' },
      description: {
        nb: 'SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
        nn: 'SLQ, CILQ, RLQ, FLQ, AFLQ eller AFLQ-uten-tak',
        en: 'SLQ, CILQ, RLQ, FLQ, AFLQ or AFLQ-uncapped',
      },
    },
    delta: {
      name: { nb: 'delta', nn: 'delta', en: 'delta' },
      description: {
        nb: 'Hvor mye størrelsen på regionen betyr i FLQ og AFLQ: over 0 og under 1',
        nn: 'Kor mykje storleiken på regionen har å seie i FLQ og AFLQ: over 0 og under 1',
        en: 'How much the size of the region matters in FLQ and AFLQ: above 0 and below 1',
      },
    },
  },
} satisfies FunctionWords;
