/** The words of the pane. */

import type { Words } from './index';

export const paneWords = {
  title: { nb: 'Regional omstilling', nn: 'Regional omstilling', en: 'Regional restructuring' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  steps: { nb: 'Trinn', nn: 'Steg', en: 'Steps' },
  caseStep: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  verdictStep: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  tablesStep: { nb: 'Tabeller', nn: 'Tabellar', en: 'Tables' },
  noCaseYet: {
    nb: 'Arbeidsboken har ingen sak ennå. Sett inn et eksempel, og skriv over det med egne tall.',
    nn: 'Arbeidsboka har inga sak enno. Set inn eit døme, og skriv over det med eigne tal.',
    en: 'The workbook has no case yet. Insert a sample and write your own figures over it.',
  },
  sample: { nb: 'Eksempel', nn: 'Døme', en: 'Sample' },
  insertSample: { nb: 'Sett inn eksempelet', nn: 'Set inn dømet', en: 'Insert the sample' },
  inserting: { nb: 'Setter inn …', nn: 'Set inn …', en: 'Inserting …' },
  readAgain: { nb: 'Les saken på nytt', nn: 'Les saka på nytt', en: 'Read the case again' },
  reading: { nb: 'Leser saken …', nn: 'Les saka …', en: 'Reading the case …' },
  changeInSheet: {
    nb: 'Saken står på arket Sak. Endre den der, og les den på nytt her.',
    nn: 'Saka står på arket Sak. Endre ho der, og les ho på nytt her.',
    en: 'The case is on the sheet Sak. Change it there and read it again here.',
  },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  needsCase: {
    nb: 'Sett inn en sak først, under Sak.',
    nn: 'Set inn ei sak først, under Sak.',
    en: 'Insert a case first, under Case.',
  },
  lacksLoss: {
    nb: 'Kan ikke vurderes ennå. På arket Sak mangler: {fields}.',
    nn: 'Kan ikkje vurderast enno. På arket Sak manglar: {fields}.',
    en: 'Cannot be judged yet. Missing on the sheet Sak: {fields}.',
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
  mayBeOutdated: {
    nb: 'Reglene er kjent per {date}; nyere regler kan ha kommet.',
    nn: 'Reglane er kjende per {date}; nyare reglar kan ha kome.',
    en: 'The rules are known as of {date}; newer ones may have come.',
  },
  packs: { nb: 'Hvilke tabeller?', nn: 'Kva for tabellar?', en: 'Which tables?' },
  application: { nb: 'Søknad: {tables}', nn: 'Søknad: {tables}', en: 'Application: {tables}' },
  budget: { nb: 'Budsjett: {tables}', nn: 'Budsjett: {tables}', en: 'Budget: {tables}' },
  generate: { nb: 'Lag tabellene', nn: 'Lag tabellane', en: 'Make the tables' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  made: {
    nb: '{count} nye ark. Velg et for å åpne det.',
    nn: '{count} nye ark. Vel eitt for å opne det.',
    en: '{count} new sheets. Choose one to open it.',
  },
  newSheets: { nb: 'Nye ark', nn: 'Nye ark', en: 'New sheets' },
  onlyNewSheets: {
    nb: 'Tabellene kommer i nye ark med levende formler. Ark du har laget, blir aldri skrevet over.',
    nn: 'Tabellane kjem i nye ark med levande formlar. Ark du har laga, blir aldri skrivne over.',
    en: 'The tables come in new sheets with live formulas. Sheets you made are never written over.',
  },
} satisfies Record<string, Words>;
