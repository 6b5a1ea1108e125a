/** The words of the step that judges the case. */

import type { Words } from '../index';

export const verdictStepWords = {
  lacksLoss: {
    nb: 'Kan ikke vurderes ennå. På arket Sak mangler: {fields}. Fyll inn under Sak, eller hent tallene under Tall.',
    nn: 'Kan ikkje vurderast enno. På arket Sak manglar: {fields}. Fyll inn under Sak, eller hent tala under Tal.',
    en: 'Cannot be judged yet. Missing on the sheet Sak: {fields}. Fill in under Case, or fetch the figures under Figures.',
  },
  verdictYes: { nb: 'Begge tersklene er nådd', nn: 'Begge tersklane er nådde', en: 'Both thresholds are met' },
  verdictDiscretion: { nb: 'Skjønn kan brukes', nn: 'Skjøn kan brukast', en: 'Discretion may apply' },
  verdictNo: { nb: 'Ikke oppfylt etter hovedregelen', nn: 'Ikkje oppfylt etter hovudregelen', en: 'Not met under the main rule' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  notMet: { nb: 'Ikke oppfylt', nn: 'Ikkje oppfylt', en: 'Not met' },
  byDiscretion: { nb: 'Vurderes ved skjønn', nn: 'Blir vurdert ved skjøn', en: 'Judged by discretion' },
  ofThreshold: {
    nb: '{value} (terskel {threshold})',
    nn: '{value} (terskel {threshold})',
    en: '{value} (threshold {threshold})',
  },
  moreNeeded: {
    nb: '{jobs} flere tapte arbeidsplasser ville ha oppfylt kravet.',
    nn: '{jobs} fleire tapte arbeidsplassar ville ha oppfylt kravet.',
    en: '{jobs} more lost jobs would have met it.',
  },
  toSpare: {
    nb: '{jobs} færre tapte arbeidsplasser ville fortsatt ha oppfylt kravet.',
    nn: '{jobs} færre tapte arbeidsplassar ville framleis ha oppfylt kravet.',
    en: '{jobs} fewer lost jobs would still have met it.',
  },
  onTheEdge: { nb: 'Akkurat på terskelen.', nn: 'Akkurat på terskelen.', en: 'Exactly at the threshold.' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  centralityClass: { nb: 'Sentralitetsklasse {class}', nn: 'Sentralitetsklasse {class}', en: 'Centrality class {class}' },
  mainRuleOnly: {
    nb: 'Tersklene er «som hovedregel» og «bør». Departementet avgjør etter en samlet vurdering.',
    nn: 'Tersklane er «som hovudregel» og «bør». Departementet avgjer etter ei samla vurdering.',
    en: 'The thresholds are “as a main rule” and “should”. The ministry decides on an overall assessment.',
  },
  rulesFrom: {
    nb: 'Regler: {document}, fra {from}.',
    nn: 'Reglar: {document}, frå {from}.',
    en: 'Rules: {document}, from {from}.',
  },
  newest: {
    nb: 'De nyeste reglene gir det samme svaret.',
    nn: 'Dei nyaste reglane gir det same svaret.',
    en: 'The newest rules give the same answer.',
  },
  newestDiffers: {
    nb: 'Med de nyeste reglene ({document}) ville svaret vært {verdict}. Saken beholder reglene fra sin dato.',
    nn: 'Med dei nyaste reglane ({document}) ville svaret vore {verdict}. Saka held på reglane frå datoen sin.',
    en: 'Under the newest rules ({document}) the answer would have been {verdict}. The case keeps the rules of its date.',
  },
  changes: {
    nb: 'Regler som er annerledes nå ({count})',
    nn: 'Reglar som er annleis no ({count})',
    en: 'Rules that are different now ({count})',
  },
  change: {
    nb: '{id}: {then} → {now} {unit}, fra {from} ({source})',
    nn: '{id}: {then} → {now} {unit}, frå {from} ({source})',
    en: '{id}: {then} → {now} {unit}, from {from} ({source})',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  mayBeOutdated: {
    nb: 'Reglene er kjent per {date}; nyere regler kan ha kommet.',
    nn: 'Reglane er kjende per {date}; nyare reglar kan ha kome.',
    en: 'The rules are known as of {date}; newer ones may have come.',
  },
  situation: { nb: 'Situasjonen i området', nn: 'Situasjonen i området', en: 'The situation in the area' },
  situationLead: {
    nb: 'Området mot {reference}. Tabell S3 har alle forholdene, også ringvirkninger, pendling og kommuneøkonomi.',
    nn: 'Området mot {reference}. Tabell S3 har alle forholda, òg ringverknader, pendling og kommuneøkonomi.',
    en: 'The area against {reference}. Table S3 has all circumstances, also spillovers, commuting and the municipal economy.',
  },
  noSituation: {
    nb: 'Tall for arbeidsmarkedet mangler for området. Hent dem under Tall.',
    nn: 'Tal for arbeidsmarknaden manglar for området. Hent dei under Tal.',
    en: 'Figures for the labour market are missing for the area. Fetch them under Figures.',
  },
  unemployment: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Unemployed' },
  socialSecurity: { nb: 'Uføretrygd og AAP', nn: 'Uføretrygd og AAP', en: 'Disability and assessment benefits' },
  active: { nb: 'Sysselsatte', nn: 'Sysselsette', en: 'Employed' },
  against: {
    nb: '{value} mot {reference} ({year})',
    nn: '{value} mot {reference} ({year})',
    en: '{value} against {reference} ({year})',
  },
  supports: { nb: 'støtter', nn: 'støttar', en: 'supports' },
  neutral: { nb: 'nøytral', nn: 'nøytral', en: 'neutral' },
  contradicts: { nb: 'mot', nn: 'mot', en: 'against' },
  precedents: { nb: 'Lignende saker', nn: 'Liknande saker', en: 'Similar cases' },
  precedent: { nb: '{jobs} arbeidsplasser, {share}', nn: '{jobs} arbeidsplassar, {share}', en: '{jobs} jobs, {share}' },
  precedentJobs: { nb: '{jobs} arbeidsplasser', nn: '{jobs} arbeidsplassar', en: '{jobs} jobs' },
  precedentUnknown: { nb: 'størrelsen er ikke oppgitt', nn: 'storleiken er ikkje oppgitt', en: 'size not stated' },
  employmentChart: { nb: 'Sysselsatte i området', nn: 'Sysselsette i området', en: 'Employed in the area' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
} satisfies Record<string, Words>;
