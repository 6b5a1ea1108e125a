import { headers, type FunctionWords } from './words';

export const absorptionFunction = {
  description: {
    nb: 'Hvor det blir av dem som mister jobben: ny jobb, pendling, ledig, ut av arbeidsstyrken, flyttet',
    nn: 'Kor det blir av dei som mistar jobben: ny jobb, pendling, ledig, ut av arbeidsstyrken, flytta',
    en: 'Where those who lose their jobs end up: a new job, commuting, unemployed, out of the labour force, moved',
  },
  answer: {
    nb: 'En rad per utfall: utfall, personer, andel. Utfallene for bosatte er til sammen de bosattes tap; siste rad er folketallet',
    nn: 'Ei rad per utfall: utfall, personar, del. Utfalla for busette er til saman tapet til dei busette; siste rad er folketalet',
    en: 'A row per outcome: outcome, persons, share. Residents and in-commuters sum to the loss, the five outcomes to the residents’ loss; then fewer employed residents and the population effect. The shares are judgement, to be overruled',
  },
  args: {
    jobsLost: {
      name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
      description: {
        nb: 'Arbeidsplasser som går tapt i kommunen',
        nn: 'Arbeidsplassar som går tapt i kommunen',
        en: 'Jobs lost in the municipality',
      },
    },
    shares: {
      name: { nb: 'andeler', nn: 'delar', en: 'shares' },
      description: {
        nb: 'Navn og tall i to kolonner, eller sju tall: bosatt, ny jobb, pendler, ledig, utenfor, flyttet, personer per flytting',
        nn: 'Namn og tal i to kolonnar, eller sju tal: busett, ny jobb, pendlar, ledig, utanfor, flytta, personar per flytting',
        en: 'Name and number in two columns, or seven numbers: residents, new job, commuting, unemployed, out, moved, persons per move',
      },
    },
    headers,
  },
  columns: ['utfall', 'personer', 'andel'],
} satisfies FunctionWords;

/** The rows of ABSORPTION that are not assumptions, in bokmål as all words in cells. */
export const absorptionWords = {
  commuters: 'innpendler',
  fewerEmployed: 'færre sysselsatte bosatte',
  population: 'folketall',
} as const;
