/** The words of the case: sections, fields and the tables beside them. */

import type { Words } from './index';

export const caseSections = {
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  applicant: { nb: 'Søker', nn: 'Søkjar', en: 'Applicant' },
  event: { nb: 'Hendelse', nn: 'Hending', en: 'Event' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  financing: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  assumptions: { nb: 'Forutsetninger', nn: 'Føresetnader', en: 'Assumptions' },
} satisfies Record<string, Words>;

export const caseFields = {
  area: {
    label: { nb: 'Område', nn: 'Område', en: 'Area' },
    help: {
      nb: 'Navnet på kommunen eller regionen. Kommunene står i tabellen til høyre.',
      nn: 'Namnet på kommunen eller regionen. Kommunane står i tabellen til høgre.',
      en: 'Name of the municipality or region. Its municipalities are in the table to the right.',
    },
  },
  county: {
    label: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
    help: { nb: 'Brukes til sammenligning.', nn: 'Blir brukt til samanlikning.', en: 'Used for comparison.' },
  },
  smallIsolated: {
    label: { nb: 'Lite og isolert', nn: 'Lite og isolert', en: 'Small and isolated' },
    help: {
      nb: 'JA, NEI eller sentralitetsklasse 1–6 (5–6 regnes som isolert). Åpner for skjønn.',
      nn: 'JA, NEI eller sentralitetsklasse 1–6 (5–6 blir rekna som isolert). Opnar for skjøn.',
      en: 'JA (yes), NEI (no) or centrality class 1–6 (5–6 count as isolated). Opens for discretion.',
    },
  },
  applicant: {
    label: { nb: 'Prosjekteier', nn: 'Prosjekteigar', en: 'Project owner' },
    help: { nb: 'Den som søker (§ 8).', nn: 'Den som søkjer (§ 8).', en: 'Who applies (§ 8).' },
  },
  organisationNumber: {
    label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
    help: { nb: 'Ni siffer (§ 8).', nn: 'Ni siffer (§ 8).', en: 'Nine digits (§ 8).' },
  },
  contact: {
    label: { nb: 'Kontaktperson', nn: 'Kontaktperson', en: 'Contact' },
    help: { nb: 'Navn, telefon, e-post (§ 8).', nn: 'Namn, telefon, e-post (§ 8).', en: 'Name, telephone, e-mail (§ 8).' },
  },
  employer: {
    label: { nb: 'Bedrift eller årsak', nn: 'Bedrift eller årsak', en: 'Employer or cause' },
    help: {
      nb: 'Hjørnesteinsbedriften, eller det som har skjedd.',
      nn: 'Hjørnesteinsbedrifta, eller det som har hendt.',
      en: 'The cornerstone employer, or what has happened.',
    },
  },
  industry: {
    label: { nb: 'Næring', nn: 'Næring', en: 'Industry' },
    help: { nb: 'Næringen der tapet kom.', nn: 'Næringa der tapet kom.', en: 'The industry that lost the jobs.' },
  },
  eventDate: {
    label: { nb: 'Dato for hendelsen', nn: 'Dato for hendinga', en: 'Date of the event' },
    help: { nb: 'Når det ble kjent.', nn: 'Når det vart kjent.', en: 'When it became known.' },
  },
  jobsLost: {
    label: { nb: 'Direkte tapte arbeidsplasser', nn: 'Direkte tapte arbeidsplassar', en: 'Jobs lost directly' },
    help: {
      nb: 'Summen av tabellen Bortfall, over en treårsperiode (§ 5).',
      nn: 'Summen av tabellen Bortfall, over ein treårsperiode (§ 5).',
      en: 'Sum of the table Bortfall, over three years (§ 5).',
    },
  },
  totalEmployment: {
    label: { nb: 'Sysselsatte før tapet', nn: 'Sysselsette før tapet', en: 'Employed persons before the loss' },
    help: {
      nb: 'Alle sysselsatte med arbeidssted i området før tapet.',
      nn: 'Alle sysselsette med arbeidsstad i området før tapet.',
      en: 'Everyone employed with workplace in the area before the loss.',
    },
  },
  residentsShare: {
    label: { nb: 'Andel som bor i området', nn: 'Del som bur i området', en: 'Share living in the area' },
    help: {
      nb: 'Andelen av de tapte arbeidsplassene som hadde bosatte i området.',
      nn: 'Delen av dei tapte arbeidsplassane som hadde busette i området.',
      en: 'The share of the lost jobs held by residents.',
    },
  },
  scheme: {
    label: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
    help: {
      nb: 'Statlig ekstrainnsats (§ 5) eller fylkeskommunens omstillingsstatus (§ 4).',
      nn: 'Statleg ekstrainnsats (§ 5) eller omstillingsstatus frå fylkeskommunen (§ 4).',
      en: 'Extraordinary state effort (§ 5) or status awarded by the county authority (§ 4).',
    },
  },
  grantDate: {
    label: { nb: 'Dato som bestemmer reglene', nn: 'Dato som avgjer reglane', en: 'Date that decides the rules' },
    help: {
      nb: 'Tilsagnsdato. Til den er kjent: dagen reglene sist ble kontrollert, så saken beholder reglene sine. Tom: nyeste regelsett.',
      nn: 'Dato for tilsegn. Til den er kjend: dagen reglane sist vart kontrollerte, så saka held på reglane sine. Tom: nyaste regelsett.',
      en: 'Date of the grant. Until it is known: the day the rules were last checked, so that the case keeps its rules. Empty: the newest rule set.',
    },
  },
  startDate: {
    label: { nb: 'Avklaring starter', nn: 'Avklaring startar', en: 'Clarification starts' },
    help: { nb: 'Første dag i fase 1.', nn: 'Første dag i fase 1.', en: 'First day of phase 1.' },
  },
  firstYear: {
    label: { nb: 'Første budsjettår', nn: 'Første budsjettår', en: 'First budget year' },
    help: {
      nb: 'Året programmet får sine første midler.',
      nn: 'Året programmet får dei første midlane.',
      en: 'Year of the first money.',
    },
  },
  years: {
    label: { nb: 'Antall år', nn: 'Talet på år', en: 'Number of years' },
    help: { nb: 'Inntil 6 år (§ 10).', nn: 'Inntil 6 år (§ 10).', en: 'Up to 6 years (§ 10).' },
  },
  total: {
    label: { nb: 'Totalbudsjett', nn: 'Totalbudsjett', en: 'Total budget' },
    help: { nb: 'Hele programmet, i kroner.', nn: 'Heile programmet, i kroner.', en: 'The whole programme, in kroner.' },
  },
  model: {
    label: { nb: 'Finansieringsmodell', nn: 'Finansieringsmodell', en: 'Funding model' },
    help: {
      nb: 'For eksempel 75/25, 50/25/25, Lierne, Sør-Varanger eller Meløy.',
      nn: 'Til dømes 75/25, 50/25/25, Lierne, Sør-Varanger eller Meløy.',
      en: 'For example 75/25, 50/25/25, Lierne, Sør-Varanger or Meløy.',
    },
  },
  profile: {
    label: { nb: 'Fordeling på år', nn: 'Fordeling på år', en: 'Distribution over years' },
    help: {
      nb: 'jevn, eller programfaser (mest i gjennomføringen).',
      nn: 'jevn, eller programfaser (mest i gjennomføringa).',
      en: 'jevn (even), or programfaser (most during implementation).',
    },
  },
  unit: {
    label: { nb: 'Beløp avrundes til', nn: 'Beløp blir runda av til', en: 'Amounts rounded to' },
    help: { nb: '1 krone eller 1 000 kroner.', nn: '1 krone eller 1 000 kroner.', en: '1 krone or 1 000 kroner.' },
  },
  method: {
    label: { nb: 'Metode for framskriving', nn: 'Metode for framskriving', en: 'Projection method' },
    help: {
      nb: 'auto, dempet, theta, holt, trend, loglineær, naiv eller drift.',
      nn: 'auto, dempet, theta, holt, trend, loglineær, naiv eller drift.',
      en: 'auto, dempet (damped), theta, holt, trend, loglineær, naiv or drift.',
    },
  },
  level: {
    label: { nb: 'Intervallets sikkerhet', nn: 'Kor sikkert intervallet er', en: 'Level of the interval' },
    help: {
      nb: 'Andelen av utfall intervallet skal romme.',
      nn: 'Delen av utfall som intervallet skal romme.',
      en: 'The share of outcomes the interval is to hold.',
    },
  },
} satisfies Record<string, { label: Words; help: Words }>;

export const caseSheet = {
  title: { nb: 'Saken', nn: 'Saka', en: 'The case' },
  lead: {
    nb: 'Gule felt fylles ut. Tabellene bruker navnene på feltene, så de følger med når noe endres.',
    nn: 'Gule felt skal fyllast ut. Tabellane bruker namna på felta, så dei følgjer med når noko blir endra.',
    en: 'Fill in the yellow cells. The tables use the names of the cells and follow when something changes.',
  },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  explanation: { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'Municipalities' },
  losses: { nb: 'Bortfall per år', nn: 'Bortfall per år', en: 'Loss by year' },
  focusAreas: { nb: 'Innsatsområder', nn: 'Innsatsområde', en: 'Focus areas' },
  assumed: { nb: 'Antatt', nn: 'Tenkt', en: 'Assumed' },
} satisfies Record<string, Words>;
