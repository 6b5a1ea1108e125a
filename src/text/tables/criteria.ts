import type { Words } from '../index';

export const criteriaTable = {
  title: { nb: 'Kriterier', nn: 'Kriterium', en: 'Criteria' },
  criterion: { nb: 'Kriterium', nn: 'Kriterium', en: 'Criterion' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  threshold: { nb: 'Terskel', nn: 'Terskel', en: 'Threshold' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  margin: { nb: 'Margin (arbeidsplasser)', nn: 'Margin (arbeidsplassar)', en: 'Margin (jobs)' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  conclusion: { nb: 'Samlet etter hovedregelen', nn: 'Samla etter hovudregelen', en: 'Taken together under the main rule' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonYes: {
    nb: 'Begge tersklene er nådd.',
    nn: 'Begge tersklane er nådde.',
    en: 'Both thresholds are met.',
  },
  reasonDiscretion: {
    nb: 'Én terskel er ikke nådd, men stedet er lite og isolert: det kan vurderes å gå noe lavere.',
    nn: 'Éin terskel er ikkje nådd, men staden er liten og isolert: det kan vurderast å gå noko lågare.',
    en: 'One threshold is missed, but the place is small and isolated: going somewhat lower may be considered.',
  },
  reasonNo: {
    nb: 'Minst én terskel er ikke nådd, og vilkåret for skjønn er ikke til stede. Se marginen.',
    nn: 'Minst éin terskel er ikkje nådd, og vilkåret for skjøn er ikkje til stades. Sjå marginen.',
    en: 'At least one threshold is missed and the condition for discretion is absent. See the margin.',
  },
  notStated: {
    nb: 'Mangler: fyll ut bortfallet og sysselsatte før tapet på arket Sak.',
    nn: 'Manglar: fyll ut bortfallet og sysselsette før tapet på arket Sak.',
    en: 'Missing: fill in the loss and employment before it on the sheet Sak.',
  },
  measured: {
    nb: 'Største fall over tre år i statistikken',
    nn: 'Største fall over tre år i statistikken',
    en: 'Largest three-year fall in the statistics',
  },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  rose: {
    nb: 'Et negativt fall betyr at sysselsettingen økte i alle treårsperioder med tall.',
    nn: 'Eit negativt fall tyder at sysselsetjinga auka i alle treårsperiodar med tal.',
    en: 'A negative fall means that employment rose in every three-year period with figures.',
  },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  jobs: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar', en: 'Jobs' },
  note: {
    nb: 'JA: begge tersklene er nådd. SKJØNN: én er ikke nådd, men stedet er lite og isolert. NEI: ellers. Tersklene er «som hovedregel» og «bør»: departementet vurderer også indirekte sysselsetting, ledighet, pendling, trygd, yrkesaktivitet og kommuneøkonomi. Positiv margin: så mange færre tapte ville fortsatt oppfylle kravet; negativ: så mange flere måtte gått tapt.',
    nn: 'JA: begge tersklane er nådde. SKJØNN: éin er ikkje nådd, men staden er liten og isolert. NEI: elles. Tersklane er «som hovudregel» og «bør»: departementet vurderer òg indirekte sysselsetjing, arbeidsløyse, pendling, trygd, yrkesaktivitet og kommuneøkonomi. Positiv margin: så mange færre tapte ville framleis oppfylle kravet; negativ: så mange fleire måtte ha gått tapt.',
    en: 'JA (yes): both thresholds are met. SKJØNN (discretion): one is missed but the place is small and isolated. NEI (no): otherwise. The thresholds are “as a main rule” and “should”: the ministry also weighs indirect employment, unemployment, commuting, social security, activity and municipal economy. Positive margin: so many fewer lost would still meet it; negative: so many more would have to be lost.',
  },
} satisfies Record<string, Words>;
