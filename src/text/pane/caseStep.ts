/** The words of the step where the case is made. */

import type { Words } from '../index';

export const caseStepWords = {
  whatItDoes: { nb: 'Hva dette er', nn: 'Kva dette er', en: 'What this is' },
  lead: {
    nb: 'Vurderer om et område som mister arbeidsplasser, har krav på statens omstillingsordning, viser hva tapet betyr, og lager tabellene til søknad, budsjett og oppfølging i denne arbeidsboken. Alt er vanlige ark med formler: endrer du et tall, følger resten med.',
    nn: 'Vurderer om eit område som mistar arbeidsplassar, har krav på omstillingsordninga til staten, viser kva tapet betyr, og lagar tabellane til søknad, budsjett og oppfølging i denne arbeidsboka. Alt er vanlege ark med formlar: endrar du eit tal, følgjer resten med.',
    en: 'Judges whether an area that loses jobs qualifies for the state’s restructuring scheme, shows what the loss means, and makes the tables of the application, the budget and the follow-up in this workbook. They are ordinary sheets with formulas: change a figure and the rest follows.',
  },
  newCase: { nb: 'Ny sak', nn: 'Ny sak', en: 'New case' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  areaHint: {
    nb: 'Kommune, fylke eller bo- og arbeidsmarkedsregion: navn eller nummer. Flere kommuner kan velges.',
    nn: 'Kommune, fylke eller bu- og arbeidsmarknadsregion: namn eller nummer. Fleire kommunar kan veljast.',
    en: 'Municipality, county or labour-market region: name or number. Several municipalities can be chosen.',
  },
  hits: { nb: 'Treff', nn: 'Treff', en: 'Matches' },
  hitCount: { nb: '{count} treff', nn: '{count} treff', en: '{count} matches' },
  noHits: {
    nb: 'Ingen treff på «{query}». Prøv begynnelsen av navnet, eller kommunenummeret.',
    nn: 'Ingen treff på «{query}». Prøv starten av namnet, eller kommunenummeret.',
    en: 'No match for “{query}”. Try the beginning of the name, or the number.',
  },
  municipality: { nb: 'kommune i {county}', nn: 'kommune i {county}', en: 'municipality in {county}' },
  county: { nb: 'fylke, {count} kommuner', nn: 'fylke, {count} kommunar', en: 'county, {count} municipalities' },
  region: {
    nb: 'bo- og arbeidsmarkedsregion, {count} kommuner',
    nn: 'bu- og arbeidsmarknadsregion, {count} kommunar',
    en: 'labour-market region, {count} municipalities',
  },
  regionOfOne: {
    nb: 'bo- og arbeidsmarkedsregion for seg selv',
    nn: 'bu- og arbeidsmarknadsregion for seg sjølv',
    en: 'labour-market region by itself',
  },
  formerly: { nb: 'tidligere {name}', nn: 'tidlegare {name}', en: 'formerly {name}' },
  chosen: { nb: 'Valgt', nn: 'Valt', en: 'Chosen' },
  remove: { nb: 'Fjern {name}', nn: 'Fjern {name}', en: 'Remove {name}' },
  areaName: { nb: 'Navn på området', nn: 'Namn på området', en: 'Name of the area' },
  create: { nb: 'Opprett saken', nn: 'Opprett saka', en: 'Create the case' },
  creating: { nb: 'Oppretter …', nn: 'Opprettar …', en: 'Creating …' },
  createHint: {
    nb: 'Legger arket Sak og fire ark for tall til arbeidsboken. Ark som er der fra før, røres ikke.',
    nn: 'Legg arket Sak og fire ark for tal til arbeidsboka. Ark som er der frå før, blir ikkje rørte.',
    en: 'Adds the sheet Sak and four sheets for figures to the workbook. Sheets that are there already are not touched.',
  },
  orSample: { nb: 'Eller prøv et eksempel', nn: 'Eller prøv eit døme', en: 'Or try a sample' },
  sample: { nb: 'Eksempel', nn: 'Døme', en: 'Sample' },
  insertSample: { nb: 'Sett inn eksempelet', nn: 'Set inn dømet', en: 'Insert the sample' },
  inserting: { nb: 'Setter inn …', nn: 'Set inn …', en: 'Inserting …' },
  whereItIs: {
    nb: 'Saken står på arket Sak. Det du endrer her, endres der, og omvendt.',
    nn: 'Saka står på arket Sak. Det du endrar her, blir endra der, og omvendt.',
    en: 'The case is on the sheet Sak. What you change here changes there, and the other way round.',
  },
  openSheet: { nb: 'Åpne arket Sak', nn: 'Opne arket Sak', en: 'Open the sheet Sak' },
  losses: { nb: 'Tapte arbeidsplasser per år', nn: 'Tapte arbeidsplassar per år', en: 'Jobs lost by year' },
  lossesHint: {
    nb: 'Bedriftens egne tall. Et år med vekst skrives med minus.',
    nn: 'Bedrifta sine eigne tal. Eit år med vekst blir skrive med minus.',
    en: 'The employer’s own figures. A year of growth is written with a minus.',
  },
  sum: { nb: 'Sum: {sum}', nn: 'Sum: {sum}', en: 'Sum: {sum}' },
  addYear: { nb: 'Legg til år', nn: 'Legg til år', en: 'Add a year' },
  removeRow: { nb: 'Fjern rad {row}', nn: 'Fjern rad {row}', en: 'Remove row {row}' },
  cellOfRow: { nb: '{column}, rad {row}', nn: '{column}, rad {row}', en: '{column}, row {row}' },
  proposal: { nb: 'Forslag (du avgjør)', nn: 'Forslag (du avgjer)', en: 'Proposal (you decide)' },
  notAllowed: { nb: 'Ventet {expected}.', nn: 'Venta {expected}.', en: 'Expected {expected}.' },
  notChosen: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
} satisfies Record<string, Words>;
