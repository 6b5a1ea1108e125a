/** The words of the tables: titles, columns, rows and notes. */

import type { Words } from './index';

export const sheetWords = {
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  receipt: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
  missing: {
    nb: '.. = oppgaven mangler i datagrunnlaget.',
    nn: '.. = oppgåva manglar i datagrunnlaget.',
    en: '.. = the figure is missing from the data.',
  },
  needsAddIn: {
    nb: 'Formler som begynner med OMST, krever tillegget. Kopi for deling lager en kopi med verdier.',
    nn: 'Formlar som byrjar med OMST, krev tillegget. Kopi for deling lagar ein kopi med verdiar.',
    en: 'Formulas that begin with OMST need the add-in. Copy for sharing makes a copy with values.',
  },
  workings: { nb: 'Beregningsgrunnlag', nn: 'Utrekningsgrunnlag', en: 'Workings' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  share: { nb: 'Andel', nn: 'Del', en: 'Share' },
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  kroner: { nb: 'Kroner', nn: 'Kroner', en: 'Kroner' },
  thousandKroner: { nb: '1 000 kr', nn: '1 000 kr', en: 'NOK 1 000' },
  noFigures: {
    nb: 'Mangler: {what}. {cure}',
    nn: 'Manglar: {what}. {cure}',
    en: 'Missing: {what}. {cure}',
  },
} satisfies Record<string, Words>;

export const keyFigures = {
  title: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  jobs: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar', en: 'Jobs' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  largestIndustry: { nb: 'Største næring', nn: 'Største næring', en: 'Largest industry' },
  largestShare: { nb: 'Andel av arbeidsplassene', nn: 'Del av arbeidsplassane', en: 'Share of jobs' },
  selfContainment: { nb: 'Bor og arbeider i området', nn: 'Bur og arbeider i området', en: 'Live and work in the area' },
  unemployment: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Wholly unemployed' },
  centrality: { nb: 'Sentralitetsklasse', nn: 'Sentralitetsklasse', en: 'Centrality class' },
  note: {
    nb: 'Arbeidsplasser er sysselsatte med arbeidssted i området. «Bor og arbeider i området» er andelen av de sysselsatte bosatte som har arbeidssted i området selv. Helt ledige er andel av arbeidsstyrken i januar.',
    nn: 'Arbeidsplassar er sysselsette med arbeidsstad i området. «Bur og arbeider i området» er delen av dei sysselsette busette som har arbeidsstad i området sjølv. Heilt ledige er del av arbeidsstyrken i januar.',
    en: 'Jobs are employed persons by place of work. “Live and work in the area” is the share of employed residents whose workplace is in the area itself. Wholly unemployed as a share of the labour force in January.',
  },
} satisfies Record<string, Words>;

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

export const industryTable = {
  title: { nb: 'Sysselsetting etter næring', nn: 'Sysselsetjing etter næring', en: 'Employment by industry' },
  sheet: { nb: 'Næringer', nn: 'Næringar', en: 'Industries' },
  industry: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  changeShare: { nb: 'Endring %', nn: 'Endring %', en: 'Change %' },
  shareArea: { nb: 'Andel området', nn: 'Del området', en: 'Share area' },
  shareCounty: { nb: 'Andel fylket', nn: 'Del fylket', en: 'Share county' },
  shareCountry: { nb: 'Andel landet', nn: 'Del landet', en: 'Share country' },
  quotientCounty: { nb: 'LQ mot fylket', nn: 'LQ mot fylket', en: 'LQ to county' },
  quotientCountry: { nb: 'LQ mot landet', nn: 'LQ mot landet', en: 'LQ to country' },
  county: { nb: 'Fylket', nn: 'Fylket', en: 'County' },
  country: { nb: 'Landet', nn: 'Landet', en: 'Country' },
  all: { nb: 'Alle næringer', nn: 'Alle næringar', en: 'All industries' },
  note: {
    nb: 'Sysselsatte med arbeidssted i området, 4. kvartal. Lokaliseringskvotient (LQ): næringens andel i området delt på andelen i fylket eller landet.',
    nn: 'Sysselsette med arbeidsstad i området, 4. kvartal. Lokaliseringskvotient (LQ): næringa sin del i området delt på delen i fylket eller landet.',
    en: 'Employed persons by place of work, 4th quarter. Location quotient (LQ): the industry’s share in the area divided by its share in the county or country.',
  },
  lacksIndustries: {
    nb: 'Mangler: sysselsatte etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    nn: 'Manglar: sysselsette etter næring for området. Hent SSB tabell 13470 inn på arket Data sysselsetting.',
    en: 'Missing: employment by industry for the area. Put SSB table 13470 on the sheet Data sysselsetting.',
  },
  chartTitle: {
    nb: 'Sysselsatte etter næring, første og siste år',
    nn: 'Sysselsette etter næring, første og siste år',
    en: 'Employment by industry, first and last year',
  },
  chartAlt: {
    nb: 'Liggende søyler som viser sysselsatte i hver næring det første og det siste året.',
    nn: 'Liggjande søyler som viser sysselsette i kvar næring det første og det siste året.',
    en: 'Horizontal bars showing employment in each industry in the first and the last year.',
  },
  first: { nb: 'Første år', nn: 'Første år', en: 'First year' },
  last: { nb: 'Siste år', nn: 'Siste år', en: 'Last year' },
  employed: { nb: 'Sysselsatte (personer)', nn: 'Sysselsette (personar)', en: 'Employed (persons)' },
} satisfies Record<string, Words>;

export const projectionTable = {
  title: { nb: 'Prognose for sysselsettingen', nn: 'Prognose for sysselsetjinga', en: 'Projection of employment' },
  sheet: { nb: 'Prognose', nn: 'Prognose', en: 'Projection' },
  observed: { nb: 'Observert', nn: 'Observert', en: 'Observed' },
  baseline: { nb: 'Referansebane', nn: 'Referansebane', en: 'Baseline' },
  lower: { nb: 'Nedre grense', nn: 'Nedre grense', en: 'Lower bound' },
  upper: { nb: 'Øvre grense', nn: 'Øvre grense', en: 'Upper bound' },
  withLoss: { nb: 'Med bortfall', nn: 'Med bortfall', en: 'With the loss' },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  lost: { nb: 'Tapt', nn: 'Tapt', en: 'Lost' },
  note: {
    nb: 'Referansebanen framskriver de observerte årene; grensene rommer så stor andel av utfallene som arket Sak sier. Med bortfall: tapene i tabellen Bortfall trekkes fra fra og med sitt år. Tap i år som alt er observert, ligger i statistikken og trekkes ikke fra en gang til.',
    nn: 'Referansebanen framskriv dei observerte åra; grensene rommar så stor del av utfalla som arket Sak seier. Med bortfall: tapa i tabellen Bortfall blir trekte frå frå og med sitt år. Tap i år som alt er observerte, ligg i statistikken og blir ikkje trekte frå ein gong til.',
    en: 'The baseline projects the observed years; the bounds hold the share of outcomes stated on the sheet Sak. With the loss: the losses in the table Bortfall are subtracted from their year on. Losses in years already observed are in the statistics and are not subtracted twice.',
  },
  chartTitle: {
    nb: 'Sysselsatte: observert og framskrevet',
    nn: 'Sysselsette: observert og framskrive',
    en: 'Employment: observed and projected',
  },
  chartAlt: {
    nb: 'Linjer for observert sysselsetting, referansebanen med nedre og øvre grense, og banen med bortfall.',
    nn: 'Linjer for observert sysselsetjing, referansebanen med nedre og øvre grense, og banen med bortfall.',
    en: 'Lines for observed employment, the baseline with its bounds, and the path with the loss.',
  },
} satisfies Record<string, Words>;

export const financingTable = {
  title: { nb: 'Finansieringsplan', nn: 'Finansieringsplan', en: 'Financing plan' },
  check: { nb: 'Avvik fra totalbudsjettet', nn: 'Avvik frå totalbudsjettet', en: 'Deviation from the total budget' },
  note: {
    nb: 'Beløpene fordeles etter finansieringsmodellen og årsprofilen på arket Sak og går opp på krona. Ubrukte midler overføres mellom år (§ 15).',
    nn: 'Beløpa blir fordelte etter finansieringsmodellen og årsprofilen på arket Sak og går opp på krona. Ubrukte midlar blir overførte mellom år (§ 15).',
    en: 'Amounts follow the funding model and the profile over years on the sheet Sak and agree to the krone. Unspent money is carried over between years (§ 15).',
  },
  chartTitle: { nb: 'Finansiering per år', nn: 'Finansiering per år', en: 'Financing by year' },
  chartAlt: {
    nb: 'Stablede søyler som viser hva hver part bidrar med hvert år.',
    nn: 'Stabla søyler som viser kva kvar part bidreg med kvart år.',
    en: 'Stacked columns showing what each party contributes each year.',
  },
} satisfies Record<string, Words>;

export const costTable = {
  title: { nb: 'Kostnadsplan (rammebudsjett)', nn: 'Kostnadsplan (rammebudsjett)', en: 'Cost plan (framework budget)' },
  sheet: { nb: 'Kostnadsplan', nn: 'Kostnadsplan', en: 'Cost plan' },
  administration: { nb: 'Administrasjon', nn: 'Administrasjon', en: 'Administration' },
  stages: {
    enabling: { nb: 'tilretteleggende', nn: 'tilretteleggjande', en: 'enabling' },
    preStudy: { nb: 'bedriftsrettet, forstudie', nn: 'bedriftsretta, forstudie', en: 'business-oriented, pre-study' },
    pilotProject: { nb: 'bedriftsrettet, forprosjekt', nn: 'bedriftsretta, forprosjekt', en: 'business-oriented, pilot project' },
    mainProject: {
      nb: 'bedriftsrettet, hovedprosjekt',
      nn: 'bedriftsretta, hovudprosjekt',
      en: 'business-oriented, main project',
    },
  },
  financing: { nb: 'Finansiering (B1)', nn: 'Finansiering (B1)', en: 'Financing (B1)' },
  difference: { nb: 'Kostnader minus finansiering', nn: 'Kostnader minus finansiering', en: 'Costs minus financing' },
  agrees: {
    nb: 'Kostnader og finansiering går opp.',
    nn: 'Kostnader og finansiering går opp.',
    en: 'Costs and financing agree.',
  },
  disagrees: {
    nb: 'Går ikke opp, se årene med avvik.',
    nn: 'Går ikkje opp, sjå åra med avvik.',
    en: 'Do not agree, see the years that deviate.',
  },
  key: {
    nb: 'Fordelingsnøkkel (antatt, endre)',
    nn: 'Fordelingsnøkkel (tenkt, endre)',
    en: 'Distribution key (assumed, change)',
  },
  keyAdministration: {
    nb: 'Administrasjon, andel av totalen',
    nn: 'Administrasjon, del av totalen',
    en: 'Administration, share of the total',
  },
  keyStage: { nb: 'Av resten: {stage}', nn: 'Av resten: {stage}', en: 'Of the rest: {stage}' },
  note: {
    nb: 'Midlene skal primært gå til prosjekter i tidlig fase, forstudie og forprosjekt. Fordelingsnøkkelen er et forslag; andelene per innsatsområde står på arket Sak.',
    nn: 'Midlane skal primært gå til prosjekt i tidleg fase, forstudie og forprosjekt. Fordelingsnøkkelen er eit framlegg; delane per innsatsområde står på arket Sak.',
    en: 'The money is primarily for early-phase projects, pre-studies and pilot projects. The distribution key is a proposal; the shares by focus area are on the sheet Sak.',
  },
} satisfies Record<string, Words | Record<string, Words>>;

export const carryOverTable = {
  title: { nb: 'Tilsagn og overføring', nn: 'Tilsegn og overføring', en: 'Commitments and carry-over' },
  sheet: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitments' },
  opening: { nb: 'Overført fra året før', nn: 'Overført frå året før', en: 'Brought forward' },
  committed: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Committed' },
  spent: { nb: 'Forbruk', nn: 'Forbruk', en: 'Spent' },
  carried: { nb: 'Overført til neste år', nn: 'Overført til neste år', en: 'Carried over' },
  note: {
    nb: 'Tilsagn og forbruk er gule felt: de følger finansierings- og kostnadsplanen til de virkelige tallene skrives inn. Overforbruk vises med minus. Et tilsagn gjelder i høyst 5 år (§ 15).',
    nn: 'Tilsegn og forbruk er gule felt: dei følgjer finansierings- og kostnadsplanen til dei verkelege tala blir skrivne inn. Overforbruk blir vist med minus. Eit tilsegn gjeld i høgst 5 år (§ 15).',
    en: 'Committed and spent are yellow cells: they follow the financing and cost plans until the real figures are entered. Overspending shows as minus. A commitment holds for at most 5 years (§ 15).',
  },
} satisfies Record<string, Words>;

export const paymentTable = {
  title: { nb: 'Utbetalingsplan', nn: 'Utbetalingsplan', en: 'Payment plan' },
  committed: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitment' },
  onAccount: { nb: 'Utbetales underveis', nn: 'Blir utbetalt undervegs', en: 'Paid on account' },
  retained: { nb: 'Holdes tilbake', nn: 'Blir halde tilbake', en: 'Retained' },
  afterReport: { nb: 'Etter sluttrapport', nn: 'Etter sluttrapport', en: 'After the final report' },
  total: { nb: 'Utbetalt i alt', nn: 'Utbetalt i alt', en: 'Paid in total' },
  note: {
    nb: 'Minst 25 prosent holdes tilbake til tiltaket er avsluttet og sluttrapporten er mottatt (§ 12). Tilskudd over 200 000 kr krever revidert regnskap, men ikke av kommuner og fylkeskommuner.',
    nn: 'Minst 25 prosent blir halde tilbake til tiltaket er avslutta og sluttrapporten er motteken (§ 12). Tilskot over 200 000 kr krev revidert rekneskap, men ikkje av kommunar og fylkeskommunar.',
    en: 'At least 25 per cent is held back until the measure is concluded and the final report received (§ 12). Grants over NOK 200 000 need audited accounts, except from municipalities and county authorities.',
  },
} satisfies Record<string, Words>;

export const phaseTable = {
  title: { nb: 'Faseplan', nn: 'Faseplan', en: 'Phase plan' },
  phase: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  months: { nb: 'Måneder', nn: 'Månader', en: 'Months' },
  chosen: { nb: 'Eget valg (måneder)', nn: 'Eige val (månader)', en: 'Own choice (months)' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  deliverables: { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliverables' },
  note: {
    nb: 'Status og de første midlene starter fase 2; fylkeskommunens tilsagn om programmidler starter fase 3. Avslutningen forberedes minst to år før slutt.',
    nn: 'Status og dei første midlane startar fase 2; tilsegn frå fylkeskommunen om programmidlar startar fase 3. Avslutninga blir førebudd minst to år før slutt.',
    en: 'Status and the first money start phase 2; the county authority’s commitment of programme money starts phase 3. Closing is prepared at least two years before the end.',
  },
} satisfies Record<string, Words>;
