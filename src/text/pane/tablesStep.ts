/** The words of the step that makes the tables and the copy for sharing. */

import type { Words } from '../index';

export const tablesStepWords = {
  packs: { nb: 'Hvilke tabeller?', nn: 'Kva for tabellar?', en: 'Which tables?' },
  application: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  followUp: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  county: { nb: 'Fylkeskommunen', nn: 'Fylkeskommunen', en: 'The county authority' },
  generate: { nb: 'Lag tabellene', nn: 'Lag tabellane', en: 'Make the tables' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  made: {
    nb: '{count} ark er laget. Velg et for å åpne det.',
    nn: '{count} ark er laga. Vel eitt for å opne det.',
    en: '{count} sheets are made. Choose one to open it.',
  },
  madeSheets: { nb: 'Arkene', nn: 'Arka', en: 'The sheets' },
  setAside: {
    nb: 'Lagt til side, fordi noe av ditt ikke hadde plass på det nye arket: {sheets}. Flytt det du trenger, og slett arket.',
    nn: 'Lagt til side, fordi noko av ditt ikkje hadde plass på det nye arket: {sheets}. Flytt det du treng, og slett arket.',
    en: 'Set aside, since something of yours had no place on the new sheet: {sheets}. Move what you need, and delete the sheet.',
  },
  writesAgain: {
    nb: 'Tabellene kommer i egne ark med levende formler. Lages de på nytt, blir det du har skrevet, stående. Ark du har laget, blir aldri skrevet over.',
    nn: 'Tabellane kjem i eigne ark med levande formlar. Blir dei laga på nytt, blir det du har skrive, ståande. Ark du har laga, blir aldri skrivne over.',
    en: 'The tables come in sheets of their own with live formulas. Made again, they keep what you typed. Sheets you made are never written over.',
  },
  copyForSharing: { nb: 'Kopi for deling', nn: 'Kopi for deling', en: 'Copy for sharing' },
  copyKeeps: {
    nb: 'En ny arbeidsbok for den som ikke har tillegget: OMST-formlene blir verdier, vanlige formler blir stående. Denne arbeidsboken er som før.',
    nn: 'Ei ny arbeidsbok for den som ikkje har tillegget: OMST-formlane blir verdiar, vanlege formlar blir ståande. Denne arbeidsboka er som før.',
    en: 'A new workbook for those without the add-in: OMST formulas become values, ordinary formulas stay. This workbook stays as it is.',
  },
  makeCopy: { nb: 'Lag kopi for deling', nn: 'Lag kopi for deling', en: 'Make a copy for sharing' },
  copying: { nb: 'Lager kopien …', nn: 'Lagar kopien …', en: 'Making the copy …' },
  copyOpened: {
    nb: 'Kopien er åpnet som en ny arbeidsbok. Lagre den før du deler den.',
    nn: 'Kopien er opna som ei ny arbeidsbok. Lagre han før du deler han.',
    en: 'The copy is open as a new workbook. Save it before you share it.',
  },
  copyDownloaded: {
    nb: 'Kopien er lastet ned som «Kopi for deling.xlsx».',
    nn: 'Kopien er lasta ned som «Kopi for deling.xlsx».',
    en: 'The copy is downloaded as “Kopi for deling.xlsx”.',
  },
  preview: {
    nb: 'Hva som blir laget ({count} tabeller)',
    nn: 'Kva som blir laga ({count} tabellar)',
    en: 'What will be made ({count} tables)',
  },
  lacksData: { nb: 'mangler {sheets}', nn: 'manglar {sheets}', en: 'lacks {sheets}' },
  madeAnyway: {
    nb: 'Tabeller som mangler tall, blir laget likevel, og sier hva som mangler og hvordan det skaffes.',
    nn: 'Tabellar som manglar tal, blir laga likevel, og seier kva som manglar og korleis det blir skaffa.',
    en: 'Tables that lack figures are made all the same, and say what is missing and how to get it.',
  },
  cannotUndo: {
    nb: 'Dette kan ikke angres med Ctrl+Z. Det du selv har skrevet i arkene, blir stående.',
    nn: 'Dette kan ikkje angrast med Ctrl+Z. Det du sjølv har skrive i arka, blir ståande.',
    en: 'This cannot be undone with Ctrl+Z. What you have written in the sheets yourself stays.',
  },
} satisfies Record<string, Words>;
