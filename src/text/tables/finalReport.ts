import type { Words } from '../index';

export const finalTable = {
  title: { nb: 'Sluttrapport: hovedtall', nn: 'Sluttrapport: hovudtal', en: 'Final report: main figures' },
  sheet: { nb: 'Sluttrapport', nn: 'Sluttrapport', en: 'Final report' },
  figure: { nb: 'Hovedtall for hele perioden', nn: 'Hovudtal for heile perioden', en: 'Main figures of the whole period' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  from: { nb: 'Hentet fra', nn: 'Henta frå', en: 'Taken from' },
  rows: {
    period: { nb: 'Programperiode', nn: 'Programperiode', en: 'Programme period' },
    budget: { nb: 'Totalbudsjett (kr)', nn: 'Totalbudsjett (kr)', en: 'Total budget (NOK)' },
    accounts: { nb: 'Regnskapsførte kostnader (kr)', nn: 'Rekneskapsførte kostnader (kr)', en: 'Costs in the accounts (NOK)' },
    financed: {
      nb: 'Regnskapsført finansiering (kr)',
      nn: 'Rekneskapsført finansiering (kr)',
      en: 'Financing in the accounts (NOK)',
    },
    rest: { nb: 'Ikke brukt av budsjettet (kr)', nn: 'Ikkje brukt av budsjettet (kr)', en: 'Not spent of the budget (NOK)' },
    carried: {
      nb: 'Overført etter siste år (kr)',
      nn: 'Overført etter siste år (kr)',
      en: 'Carried over after the last year (NOK)',
    },
    retained: {
      nb: 'Holdes tilbake til sluttrapporten (kr)',
      nn: 'Blir halde tilbake til sluttrapporten (kr)',
      en: 'Retained until the final report (NOK)',
    },
    created: { nb: 'Nye arbeidsplasser', nn: 'Nye arbeidsplassar', en: 'Jobs created' },
    secured: { nb: 'Sikrede arbeidsplasser', nn: 'Sikra arbeidsplassar', en: 'Jobs secured' },
    firms: { nb: 'Nye bedrifter', nn: 'Nye bedrifter', en: 'New firms' },
    ofGoal: {
      nb: 'Nye arbeidsplasser, andel av målet',
      nn: 'Nye arbeidsplassar, del av målet',
      en: 'Jobs created, share of the goal',
    },
    perJob: { nb: 'Kroner per ny arbeidsplass', nn: 'Kroner per ny arbeidsplass', en: 'NOK per job created' },
    projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
    granted: { nb: 'Tilsagn til prosjekter (kr)', nn: 'Tilsegn til prosjekt (kr)', en: 'Granted to projects (NOK)' },
    paid: { nb: 'Utbetalt til prosjekter (kr)', nn: 'Utbetalt til prosjekt (kr)', en: 'Paid to projects (NOK)' },
    score: { nb: 'Programstatus, gjennomsnitt', nn: 'Programstatus, gjennomsnitt', en: 'Programme status, average' },
  },
  note: {
    nb: 'Sluttrapporten leveres når tiltaket er avsluttet; da utbetales det som er holdt tilbake (§ 12). Organisering, finansiering og forankring etterpå forberedes i fase 4.',
    nn: 'Sluttrapporten skal leverast når tiltaket er avslutta; då blir det som er halde tilbake, utbetalt (§ 12). Organisering, finansiering og forankring etterpå blir førebudd i fase 4.',
    en: 'The final report is delivered when the measure is concluded; what was retained is then paid (§ 12). Organisation, financing and anchoring afterwards are prepared in phase 4.',
  },
} satisfies Record<string, Words | Record<string, Words>>;
