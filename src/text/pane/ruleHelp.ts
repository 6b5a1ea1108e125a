/** The rules in plain words, for the help beside the fields and results that they decide. The figures come from the rules in code. */

import type { Words } from '../index';

export const ruleHelpWords = {
  readIt: { nb: 'Les {source} på Lovdata', nn: 'Les {source} på Lovdata', en: 'Read {source} at Lovdata' },
  since: { nb: 'Gjelder fra {from}.', nn: 'Gjeld frå {from}.', en: 'In force from {from}.' },
} satisfies Record<string, Words>;

/** The question that opens each topic. Its source stands after it. */
export const ruleQuestions = {
  criteria: { nb: 'Hva kreves?', nn: 'Kva blir kravd?', en: 'What is required?' },
  situation: { nb: 'Hva annet teller?', nn: 'Kva anna tel?', en: 'What else counts?' },
  period: { nb: 'Hvor lenge?', nn: 'Kor lenge?', en: 'For how long?' },
  financing: { nb: 'Hvem betaler?', nn: 'Kven betaler?', en: 'Who pays?' },
  payment: { nb: 'Hvordan utbetales det?', nn: 'Korleis blir det utbetalt?', en: 'How is it paid?' },
} satisfies Record<keyof typeof ruleTopics, Words>;

export const ruleTopics = {
  criteria: {
    nb: 'Staten kan gi ekstraordinær støtte der en hjørnesteinsbedrift eller hjørnesteinsnæring mister svært mange arbeidsplasser over {window} år. Som hovedregel bør tapet være minst {share} av alle sysselsatte i kommunen og minst {persons} personer. Ordene er «som hovedregel» og «bør»: departementet avgjør til slutt, og kan bruke skjønn på små og isolerte steder.',
    nn: 'Staten kan gi ekstraordinær støtte der ei hjørnesteinsbedrift eller hjørnesteinsnæring mistar svært mange arbeidsplassar over {window} år. Som hovudregel bør tapet vere minst {share} av alle sysselsette i kommunen og minst {persons} personar. Orda er «som hovudregel» og «bør»: departementet avgjer til slutt, og kan bruke skjøn på små og isolerte stader.',
    en: 'The state may give extraordinary support where a cornerstone employer or industry loses very many jobs over {window} years. As a main rule the loss should be at least {share} of all employed in the municipality, and at least {persons} persons. The words are “as a main rule” and “should”: the ministry decides, and may use discretion for small and isolated places.',
  },
  situation: {
    nb: 'I den samlede vurderingen skal det legges vekt på fallet i indirekte sysselsetting, arbeidsledigheten og mulighetene for å pendle. Trygdeutgifter, andelen yrkesaktive og kommunens økonomi kan også tas med.',
    nn: 'I den samla vurderinga skal det leggjast vekt på fallet i indirekte sysselsetjing, arbeidsløysa og høva til å pendle. Trygdeutgifter, delen yrkesaktive og økonomien til kommunen kan òg takast med.',
    en: 'The overall assessment shall weigh the fall in indirect employment, unemployment and the possibilities of commuting. Social-security spending, the share active and the municipality’s economy may be considered as well.',
  },
  period: {
    nb: 'Et program varer inntil {years} år. Administrasjon bør ikke ta mer enn en liten del, og midlene kan brukes uavhengig av budsjettåret: det som ikke er brukt, overføres til neste år.',
    nn: 'Eit program varer inntil {years} år. Administrasjon bør ikkje ta meir enn ein liten del, og midlane kan brukast uavhengig av budsjettåret: det som ikkje er brukt, blir overført til neste år.',
    en: 'A programme lasts up to {years} years. Administration should take no more than a small part, and the money may be spent independently of the budget year: what is not spent is carried over.',
  },
  financing: {
    nb: 'Vanlig modell er at fylkeskommunen betaler {county} og kommunen {municipality}. Der staten gir ekstraordinære midler, betaler departementet mest, og fylkeskommunen og kommunen legger til sitt. Fylkeskommunen bestemmer andelene.',
    nn: 'Vanleg modell er at fylkeskommunen betaler {county} og kommunen {municipality}. Der staten gir ekstraordinære midlar, betaler departementet mest, og fylkeskommunen og kommunen legg til sitt. Fylkeskommunen avgjer delane.',
    en: 'In the usual model the county authority pays {county} and the municipality {municipality}. Where the state gives extraordinary money, the ministry pays most, and county and municipality add theirs. The county authority decides the shares.',
  },
  payment: {
    nb: 'Tilskuddet utbetales etterskuddsvis. Minst {retained} holdes tilbake til sluttrapport og regnskap er godkjent. Regnskapet settes opp som budsjettet.',
    nn: 'Tilskotet blir utbetalt etterskotsvis. Minst {retained} blir halde tilbake til sluttrapport og rekneskap er godkjende. Rekneskapen blir sett opp som budsjettet.',
    en: 'The grant is paid in arrears. At least {retained} is held back until the final report and accounts are approved. The accounts have the layout of the budget.',
  },
} satisfies Record<string, Words>;
