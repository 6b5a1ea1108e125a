/** The names of the rules, criteria, parties, phases and board rules of the scheme. */

import type { Words } from './index';

export const criteriaWords = {
  considerable: {
    nb: 'Betydelig reduksjon over tre år',
    nn: 'Monaleg reduksjon over tre år',
    en: 'Considerable reduction over three years',
  },
  share: { nb: 'Andel av sysselsettingen', nn: 'Del av sysselsetjinga', en: 'Share of total employment' },
  persons: { nb: 'Antall personer', nn: 'Talet på personar', en: 'Number of persons' },
  isolated: { nb: 'Lite og isolert sted', nn: 'Liten og isolert stad', en: 'Small and isolated place' },
} satisfies Record<string, Words>;

export const partyWords = {
  ministry: { nb: 'Departementet', nn: 'Departementet', en: 'Ministry' },
  county: { nb: 'Fylkeskommunen', nn: 'Fylkeskommunen', en: 'County authority' },
  municipality: { nb: 'Kommunen', nn: 'Kommunen', en: 'Municipality' },
  business: { nb: 'Næringslivet', nn: 'Næringslivet', en: 'Business' },
  other: { nb: 'Andre', nn: 'Andre', en: 'Other' },
  ownEffort: { nb: 'Egeninnsats', nn: 'Eigeninnsats', en: 'Own effort' },
} satisfies Record<string, Words>;

export const phaseWords = {
  clarification: {
    name: { nb: 'Avklaring', nn: 'Avklaring', en: 'Clarification' },
    deliverables: {
      nb: 'Samfunnsmessig konsekvensanalyse; kommunens søknad til fylkeskommunen; fylkeskommunens søknad til departementet',
      nn: 'Samfunnsmessig konsekvensanalyse; søknad frå kommunen til fylkeskommunen; søknad frå fylkeskommunen til departementet',
      en: 'Consequence analysis; application to the county authority; the county’s application to the ministry',
    },
  },
  strategy: {
    name: { nb: 'Strategi og forankring', nn: 'Strategi og forankring', en: 'Strategy and anchoring' },
    deliverables: {
      nb: 'Utviklingsanalyse, omstillingsplan, første handlingsplan og søknad om midler',
      nn: 'Utviklingsanalyse, omstillingsplan, første handlingsplan og søknad om midlar',
      en: 'Development analysis, restructuring plan, first action plan and application for money',
    },
  },
  implementation: {
    name: { nb: 'Gjennomføring', nn: 'Gjennomføring', en: 'Implementation' },
    deliverables: {
      nb: 'Årlig handlingsplan, søknad og tilsagn, programstatusvurdering og årsrapport',
      nn: 'Årleg handlingsplan, søknad og tilsegn, programstatusvurdering og årsrapport',
      en: 'Yearly action plan, application and commitment, programme-status assessment and annual report',
    },
  },
  closing: {
    name: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
    deliverables: {
      nb: 'Organisering, finansiering og forankring etterpå; sluttrapport; sluttevaluering',
      nn: 'Organisering, finansiering og forankring etterpå; sluttrapport; sluttevaluering',
      en: 'Organisation, financing and anchoring afterwards; final report; final evaluation',
    },
  },
} satisfies Record<string, { name: Words; deliverables: Words }>;

export const responsibleWords = {
  county: {
    nb: 'Fylkeskommunen, sammen med kommunen',
    nn: 'Fylkeskommunen, saman med kommunen',
    en: 'County authority, with the municipality',
  },
  municipality: { nb: 'Kommunen', nn: 'Kommunen', en: 'Municipality' },
  organisation: {
    nb: 'Omstillingsorganisasjonen (styre og programleder)',
    nn: 'Omstillingsorganisasjonen (styre og programleiar)',
    en: 'Restructuring organisation (board and manager)',
  },
} satisfies Record<string, Words>;

export const boardWords = {
  members: { nb: 'Fem til sju medlemmer', nn: 'Fem til sju medlemer', en: 'Five to seven members' },
  women: { nb: 'Andel kvinner', nn: 'Del kvinner', en: 'Share of women' },
  men: { nb: 'Andel menn', nn: 'Del menn', en: 'Share of men' },
  business: { nb: 'Næringslivet er representert', nn: 'Næringslivet er representert', en: 'Business is represented' },
  observerCounty: { nb: 'Fylkeskommunen er observatør', nn: 'Fylkeskommunen er observatør', en: 'The county authority observes' },
  observerInnovasjonNorge: {
    nb: 'Innovasjon Norge er observatør',
    nn: 'Innovasjon Norge er observatør',
    en: 'Innovasjon Norge observes',
  },
} satisfies Record<string, Words>;

export const unitWords = {
  share: { nb: 'andel', nn: 'del', en: 'share' },
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  employees: { nb: 'ansatte', nn: 'tilsette', en: 'employees' },
  members: { nb: 'medlemmer', nn: 'medlemer', en: 'members' },
  years: { nb: 'år', nn: 'år', en: 'years' },
  months: { nb: 'måneder', nn: 'månader', en: 'months' },
  kroner: { nb: 'kroner', nn: 'kroner', en: 'kroner' },
  'million kroner': { nb: 'mill. kroner', nn: 'mill. kroner', en: 'NOK million' },
  criteria: { nb: 'kriterier', nn: 'kriterium', en: 'criteria' },
  grants: { nb: 'tilsagn', nn: 'tilsegn', en: 'grants' },
  euro: { nb: 'euro', nn: 'euro', en: 'euro' },
  'centrality class': { nb: 'sentralitetsklasse', nn: 'sentralitetsklasse', en: 'centrality class' },
} satisfies Record<string, Words>;
