/** The text above the rows of each data sheet: what a row is, and where the figures come from. */

import type { Words } from './index';

export const dataLeads = {
  employment: {
    nb: 'Sysselsatte etter arbeidssted per næring og år, for kommunene, fylket og landet (SSB 13470). «Alle næringer» er summen.',
    nn: 'Sysselsette etter arbeidsstad per næring og år, for kommunane, fylket og landet (SSB 13470). «Alle næringer» er summen.',
    en: 'Persons employed by place of work, industry and year, for municipalities, county and country (SSB 13470). “Alle næringer” is the sum.',
  },
  population: {
    nb: 'Folketall 1. januar per aldersgruppe og år (SSB 07459). «Alle aldre» er summen.',
    nn: 'Folketal 1. januar per aldersgruppe og år (SSB 07459). «Alle aldre» er summen.',
    en: 'Population on 1 January by age group and year (SSB 07459). “Alle aldre” is the sum.',
  },
  commuting: {
    nb: 'Sysselsatte etter bosted og arbeidssted per år (SSB 03321): en rad per strøm, også de som bor og arbeider i samme kommune.',
    nn: 'Sysselsette etter bustad og arbeidsstad per år (SSB 03321): ei rad per straum, også dei som bur og arbeider i same kommune.',
    en: 'Persons employed by residence and place of work per year (SSB 03321): a row per flow, also those who live and work in the same one.',
  },
  labourMarket: {
    nb: 'Helt ledige (NAV) og tilknytning til arbeidslivet (SSB 06445 og 13563) per område og år.',
    nn: 'Heilt ledige (NAV) og tilknyting til arbeidslivet (SSB 06445 og 13563) per område og år.',
    en: 'Unemployed (NAV) and attachment to working life (SSB 06445 and 13563) by area and year.',
  },
  populationProjection: {
    nb: 'Framskrevet folketall 1. januar per aldersgruppe og år, hovedalternativet (SSB 14746).',
    nn: 'Framskrive folketal 1. januar per aldersgruppe og år, hovudalternativet (SSB 14746).',
    en: 'Projected population on 1 January by age group and year, main alternative (SSB 14746).',
  },
  populationChange: {
    nb: 'Fødte, døde, innflytting og utflytting per område og år (SSB 06913).',
    nn: 'Fødde, døde, innflytting og utflytting per område og år (SSB 06913).',
    en: 'Births, deaths, in- and out-migration by area and year (SSB 06913).',
  },
  education: {
    nb: 'Personer 16 år og over etter høyeste utdanning per område og år (SSB 09429).',
    nn: 'Personar 16 år og over etter høgaste utdanning per område og år (SSB 09429).',
    en: 'Persons aged 16 and over by highest education, area and year (SSB 09429).',
  },
  economy: {
    nb: 'Kommunens skatt i kroner per år (KDD, løpende inntektsutjevning).',
    nn: 'Skatten til kommunen i kroner per år (KDD, løpande inntektsutjamning).',
    en: 'The municipality’s tax in kroner per year (the ministry’s running equalisation).',
  },
  municipalFigures: {
    nb: 'Sysselsatte etter arbeidssted per kommune og år (SSB 13470), med sentralitetsklasse (SSB): grunnlaget for screeningen.',
    nn: 'Sysselsette etter arbeidsstad per kommune og år (SSB 13470), med sentralitetsklasse (SSB): grunnlaget for screeninga.',
    en: 'Persons employed by municipality and year (SSB 13470), with centrality class (SSB): what the screening rests on.',
  },
  measures: {
    nb: 'Tiltakene i handlingsplanen, en rad per tiltak. Budsjett i kroner. Skår 1–5 der tiltak skal prioriteres.',
    nn: 'Tiltaka i handlingsplanen, ei rad per tiltak. Budsjett i kroner. Skår 1–5 der tiltak skal prioriterast.',
    en: 'The measures of the action plan, a row for each. Budget in kroner. Score 1–5 where measures are ranked.',
  },
  projects: {
    nb: 'Prosjektene som har fått tilsagn, en rad per prosjekt. Beløp i kroner. Nye år føyes til under.',
    nn: 'Prosjekta som har fått tilsegn, ei rad per prosjekt. Beløp i kroner. Nye år blir lagde til under.',
    en: 'The projects with a grant, a row for each. Amounts in kroner. New years are added below.',
  },
  results: {
    nb: 'Mål og resultat per indikator og år. Nye år føyes til under; gamle blir stående.',
    nn: 'Mål og resultat per indikator og år. Nye år blir lagde til under; gamle blir ståande.',
    en: 'Goal and result by indicator and year. New years are added below; old ones stay.',
  },
  accounts: {
    nb: 'Regnskapet per post og år, i kroner. Post skrives som i B1 og B2 (§ 13).',
    nn: 'Rekneskapen per post og år, i kroner. Post blir skriven som i B1 og B2 (§ 13).',
    en: 'The accounts by item and year, in kroner. Items are written as in B1 and B2 (section 13).',
  },
  board: {
    nb: 'Styret, en rad per medlem eller observatør. Rolle med egne ord, for eksempel «styreleder, næringsliv».',
    nn: 'Styret, ei rad per medlem eller observatør. Rolle med eigne ord, til dømes «styreleiar, næringsliv».',
    en: 'The board, a row per member or observer. Role in words, for instance “styreleder, næringsliv”.',
  },
  status: {
    nb: 'Programstatusvurderingen: skår per spørsmål og år, og hva som følges opp.',
    nn: 'Programstatusvurderinga: skår per spørsmål og år, og kva som blir følgt opp.',
    en: 'The programme status review: score by question and year, and what is followed up.',
  },
  areas: {
    nb: 'Områdene som deler en ramme, med det som veier i fordelingen. Fast beløp i kroner trekkes fra først.',
    nn: 'Områda som deler ei ramme, med det som veg i fordelinga. Fast beløp i kroner blir trekt frå først.',
    en: 'The areas that share a frame, with what weighs in the distribution. Fixed amounts in kroner come first.',
  },
  contributions: {
    nb: 'Hva hver part bidrar med i den samordnede innsatsen. Beløp i kroner, Levert JA eller NEI.',
    nn: 'Kva kvar part bidreg med i den samordna innsatsen. Beløp i kroner, Levert JA eller NEI.',
    en: 'What each party contributes to the coordinated effort. Amounts in kroner, Levert (delivered) JA or NEI.',
  },
} satisfies Record<string, Words>;

export const enteredByHand: Words = {
  nb: 'Gule celler fylles ut for hånd.',
  nn: 'Gule celler blir fylte ut for hand.',
  en: 'Yellow cells are filled in by hand.',
};
