/** The name and the basis of each assumption of the analysis. */

import type { Words } from './index';

interface AssumptionWords {
  readonly name: Words;
  /** What the literature supports. Says also that the figure itself is judgement. */
  readonly grounds: Words;
}

export const assumptionWords = {
  'absorption.residents': {
    name: { nb: 'bosatt i kommunen', nn: 'busett i kommunen', en: 'residents' },
    grounds: {
      nb: 'Skjønn. Bytt ut med pendlingstallene for arbeidsplassen eller kommunen.',
      nn: 'Skjøn. Byt ut med pendlingstala for arbeidsplassen eller kommunen.',
      en: 'Judgement. Replace it with the commuting figures of the workplace or the municipality.',
    },
  },
  'absorption.reemployedLocally': {
    name: { nb: 'ny jobb i kommunen', nn: 'ny jobb i kommunen', en: 're-employed locally' },
    grounds: {
      nb: 'Skjønn. Huttunen mfl. (2011) følger norske industriarbeidere til ny jobb i foretaket, privat og offentlig sektor; hvor mange i samme kommune, kommer an på arbeidsmarkedet.',
      nn: 'Skjøn. Huttunen mfl. (2011) følgjer norske industriarbeidarar til ny jobb i føretaket, privat og offentleg sektor; kor mange i same kommune, kjem an på arbeidsmarknaden.',
      en: 'Judgement. Huttunen et al. (2011) follow Norwegian manufacturing workers to a new job in the firm, the private and the public sector; how many in the same municipality depends on its labour market.',
    },
  },
  'absorption.commuting': {
    name: { nb: 'pendler ut', nn: 'pendlar ut', en: 'commuting' },
    grounds: {
      nb: 'Skjønn. Mer der arbeidsmarkedet innen pendlingsavstand er stort, mindre på et isolert sted.',
      nn: 'Skjøn. Meir der arbeidsmarknaden innanfor pendlingsavstand er stor, mindre på ein isolert stad.',
      en: 'Judgement. More where the labour market within commuting distance is large, less in an isolated place.',
    },
  },
  'absorption.unemployed': {
    name: { nb: 'arbeidsledig', nn: 'arbeidslaus', en: 'unemployed' },
    grounds: {
      nb: 'Skjønn. Størst det første året, og lavere etter hvert.',
      nn: 'Skjøn. Størst det første året, og lågare etter kvart.',
      en: 'Judgement. Largest in the first year, and lower as time goes by.',
    },
  },
  'absorption.outOfLabourForce': {
    name: { nb: 'utenfor arbeidsstyrken', nn: 'utanfor arbeidsstyrken', en: 'out of the labour force' },
    grounds: {
      nb: 'Skjønn. Tap av jobben øker sannsynligheten for å gå ut av arbeidsstyrken (Huttunen mfl. 2011) og for å bli ufør (Rege mfl. 2009); de måler økningen, ikke hele andelen.',
      nn: 'Skjøn. Tap av jobben aukar sannsynet for å gå ut av arbeidsstyrken (Huttunen mfl. 2011) og for å bli ufør (Rege mfl. 2009); dei måler auken, ikkje heile delen.',
      en: 'Judgement. Losing a job raises the probability of leaving the labour force (Huttunen et al. 2011) and of a disability pension (Rege et al. 2009); they measure the rise, not the whole share.',
    },
  },
  'absorption.moved': {
    name: { nb: 'flyttet', nn: 'flytta', en: 'moved' },
    grounds: {
      nb: 'Skjønn. Tap av jobben øker flyttingen, og familie på stedet holder igjen (Huttunen mfl. 2018).',
      nn: 'Skjøn. Tap av jobben aukar flyttinga, og familie på staden held att (Huttunen mfl. 2018).',
      en: 'Judgement. Losing a job increases moving, and family in the place holds back (Huttunen et al. 2018).',
    },
  },
  'absorption.householdFactor': {
    name: { nb: 'personer per flytting', nn: 'personar per flytting', en: 'persons per move' },
    grounds: {
      nb: 'Skjønn. Noen flytter alene og noen med familie.',
      nn: 'Skjøn. Nokre flyttar åleine og nokre med familie.',
      en: 'Judgement. Some move alone and some with a family.',
    },
  },
  'ripple.delta': {
    name: { nb: 'delta i FLQ', nn: 'delta i FLQ', en: 'delta of FLQ' },
    grounds: {
      nb: 'Skjønn. Undersøkte regioner ligger oftest rundt 0,25 (Flegg & Tohmo 2013), men de er mye større enn en norsk kommune; øvre ende regnes med CILQ.',
      nn: 'Skjøn. Undersøkte regionar ligg oftast kring 0,25 (Flegg & Tohmo 2013), men dei er mykje større enn ein norsk kommune; øvre ende blir rekna med CILQ.',
      en: 'Judgement. Surveyed regions are mostly around 0.25 (Flegg & Tohmo 2013), but they are much larger than a Norwegian municipality; the upper end is by CILQ.',
    },
  },
  'population.movingYears': {
    name: { nb: 'år før alle har flyttet', nn: 'år før alle har flytta', en: 'years until all have moved' },
    grounds: {
      nb: 'Skjønn. De som flytter, flytter likt fordelt på så mange år fra tapet av.',
      nn: 'Skjøn. Dei som flyttar, flyttar likt fordelt på så mange år frå tapet av.',
      en: 'Judgement. Those who move do so evenly over as many years from the loss on.',
    },
  },
  'publicJobs.response': {
    name: {
      nb: 'offentlige jobber som følger folketallet',
      nn: 'offentlege jobbar som følgjer folketalet',
      en: 'public jobs that follow the population',
    },
    grounds: {
      nb: 'Skjønn. Av de offentlige jobbene per innbygger, hvor stor del som faller bort året etter. Skoler og sykehjem kan ikke krympe jevnt.',
      nn: 'Skjøn. Av dei offentlege jobbane per innbyggjar, kor stor del som fell bort året etter. Skular og sjukeheimar kan ikkje krympe jamt.',
      en: 'Judgement. Of the public jobs per inhabitant, the share that goes the year after. Schools and care homes cannot shrink evenly.',
    },
  },
  'revenue.taxPerJob': {
    name: { nb: 'kommuneskatt per tapt jobb', nn: 'kommuneskatt per tapt jobb', en: 'municipal tax per lost job' },
    grounds: {
      nb: 'Skjønn. Kommuneskatten av en vanlig lønn, mindre skatten av dagpenger eller trygd. Kommuneskattøren er 11,35 % i 2026.',
      nn: 'Skjøn. Kommuneskatten av ei vanleg løn, mindre skatten av dagpengar eller trygd. Kommuneskattøren er 11,35 % i 2026.',
      en: 'Judgement. The municipal tax on an ordinary wage, less that on unemployment benefit or pension. The municipal rate is 11.35% in 2026.',
    },
  },
} satisfies Record<string, AssumptionWords>;
