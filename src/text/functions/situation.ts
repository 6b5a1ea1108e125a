import { headers, type FunctionWords } from './words';

export const situationFunction = {
  description: {
    nb: 'Helhetsvurderingen: hvert forhold mot fylket eller landet, og om det støtter, er nøytralt eller taler mot',
    nn: 'Heilskapsvurderinga: kvart forhold mot fylket eller landet, og om det støttar, er nøytralt eller talar mot',
    en: 'The overall assessment: each circumstance against the county or country: supports, neutral or against',
  },
  answer: {
    nb: 'En rad per forhold: forhold, verdi, referanse, vurdering (STØTTER, NØYTRAL, MOT eller MANGLER), kilde, vekt (SKAL eller KAN)',
    nn: 'Ei rad per forhold: forhold, verdi, referanse, vurdering (STØTTER, NØYTRAL, MOT eller MANGLER), kjelde, vekt (SKAL eller KAN)',
    en: 'A row per circumstance: circumstance, value, reference, assessment (`STØTTER` supports, `NØYTRAL`, `MOT` against, `MANGLER` a figure is missing), source, weight (`SKAL` shall be given weight, `KAN` may be considered). Neutral is closer to the reference than the rule `situation.neutralBand`. There is no verdict: what they weigh together is left to judgement',
  },
  args: {
    indicators: {
      name: { nb: 'forhold', nn: 'forhold', en: 'indicators' },
      description: {
        nb: 'Indirekte sysselsetting, arbeidsledighet, pendlingsmuligheter, trygd, andel yrkesaktive eller kommuneøkonomi',
        nn: 'Indirekte sysselsetjing, arbeidsløyse, høve til pendling, trygd, del yrkesaktive eller kommuneøkonomi',
        en: 'Indirect employment, unemployment, commuting, social security, share active or municipal economy',
      },
    },
    values: {
      name: { nb: 'verdier', nn: 'verdiar', en: 'values' },
      description: {
        nb: 'Kommunens tall; tomme celler mangler og er ikke null',
        nn: 'Tala til kommunen; tomme celler manglar og er ikkje null',
        en: 'The municipality’s figures; blanks are missing, not zero',
      },
    },
    reference: {
      name: { nb: 'referanse', nn: 'referanse', en: 'reference' },
      description: {
        nb: 'Det samme for fylket eller landet, i samme enhet',
        nn: 'Det same for fylket eller landet, i same eining',
        en: 'The same for the county or the country, in the same unit',
      },
    },
    headers,
  },
  columns: ['forhold', 'verdi', 'referanse', 'vurdering', 'kilde', 'vekt'],
} satisfies FunctionWords;
