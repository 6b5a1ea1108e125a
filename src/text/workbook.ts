/** Messages about the workbook: what prevents a command, and its progress while tables are made. */

import type { Words } from './index';

export const workbookFaults = {
  busy: {
    nb: 'Excel er opptatt med en celle. Trykk Enter eller Esc i cellen og prøv igjen.',
    nn: 'Excel er oppteken med ei celle. Trykk Enter eller Esc i cella og prøv igjen.',
    en: 'Excel is busy with a cell. Press Enter or Esc in the cell and try again.',
  },
  protected: {
    nb: 'Arbeidsboken eller et ark er beskyttet. Opphev beskyttelsen (Se gjennom → Opphev beskyttelse) og prøv igjen.',
    nn: 'Arbeidsboka eller eit ark er verna. Opphev vernet (Sjå gjennom → Opphev vern) og prøv igjen.',
    en: 'The workbook or a sheet is protected. Remove the protection (Review → Unprotect) and try again.',
  },
  protectedSheet: {
    nb: 'Arket «{sheet}» er beskyttet. Opphev beskyttelsen (Se gjennom → Opphev arkbeskyttelse) og prøv igjen. Ingenting er endret.',
    nn: 'Arket «{sheet}» er verna. Opphev vernet (Sjå gjennom → Opphev arkvern) og prøv igjen. Ingenting er endra.',
    en: 'The sheet “{sheet}” is protected. Remove the protection (Review → Unprotect Sheet) and try again. Nothing was changed.',
  },
  protectedStructure: {
    nb: 'Arbeidsboken er beskyttet mot nye ark. Opphev beskyttelsen (Se gjennom → Beskytt arbeidsbok) og prøv igjen. Ingenting er endret.',
    nn: 'Arbeidsboka er verna mot nye ark. Opphev vernet (Sjå gjennom → Vern arbeidsbok) og prøv igjen. Ingenting er endra.',
    en: 'The workbook is protected against new sheets. Remove the protection (Review → Protect Workbook) and try again. Nothing was changed.',
  },
  lost: {
    nb: 'Forbindelsen til Excel ble brutt. Last inn arbeidsboken på nytt og prøv igjen.',
    nn: 'Sambandet med Excel vart brote. Last inn arbeidsboka på nytt og prøv igjen.',
    en: 'The connection to Excel was lost. Reload the workbook and try again.',
  },
  underWay: {
    nb: 'Noen lager tabeller i denne arbeidsboken nå, eller en kjøring ble nettopp avbrutt. Vent to minutter og prøv igjen; det som er halvferdig, ryddes da bort.',
    nn: 'Nokon lagar tabellar i denne arbeidsboka no, eller ei køyring vart nett avbroten. Vent to minutt og prøv igjen; det som er halvferdig, vert då rydda bort.',
    en: 'Somebody is making tables in this workbook now, or a run was just interrupted. Wait two minutes and try again; what is half-made is then taken away.',
  },
  interrupted: {
    nb: 'Excel avbrøt arbeidet. Arbeidsboken er som før; prøv igjen.',
    nn: 'Excel avbraut arbeidet. Arbeidsboka er som før; prøv igjen.',
    en: 'Excel interrupted the work. The workbook is as it was; try again.',
  },
  tooLarge: {
    nb: 'Det ble for mye på én gang for Excel. Velg færre tabeller eller færre rader om gangen. Arbeidsboken er som før.',
    nn: 'Det vart for mykje på éin gong for Excel. Vel færre tabellar eller færre rader om gongen. Arbeidsboka er som før.',
    en: 'That was too much at once for Excel. Choose fewer tables or fewer rows at a time. The workbook is as it was.',
  },
  gone: {
    nb: 'Noe tabellene trenger, ble slettet mens de ble laget. Arbeidsboken er ellers som før; prøv igjen.',
    nn: 'Noko tabellane treng, vart sletta medan dei vart laga. Arbeidsboka er elles som før; prøv igjen.',
    en: 'Something the tables need was deleted while they were made. The workbook is otherwise as it was; try again.',
  },
  unexpected: {
    nb: 'Excel meldte en feil ({code}). Arbeidsboken er som før; prøv igjen.',
    nn: 'Excel melde ein feil ({code}). Arbeidsboka er som før; prøv igjen.',
    en: 'Excel reported an error ({code}). The workbook is as it was; try again.',
  },
  leftBehind: {
    nb: 'Excel avbrøt arbeidet, og disse skjulte arkene kunne ikke fjernes: {sheets}. Prøv igjen når Excel svarer, så ryddes de bort.',
    nn: 'Excel avbraut arbeidet, og desse skjulte arka kunne ikkje fjernast: {sheets}. Prøv igjen når Excel svarer, så vert dei rydda bort.',
    en: 'Excel interrupted the work, and these hidden sheets could not be removed: {sheets}. Try again when Excel answers; they are then taken away.',
  },
  halfChanged: {
    nb: 'Excel avbrøt arbeidet og lot det ikke gjøre om. Se over disse arkene: {sheets}. Gjør endringen på nytt, eller angre i Excel.',
    nn: 'Excel avbraut arbeidet og let det ikkje gjere om. Sjå over desse arka: {sheets}. Gjer endringa på nytt, eller angre i Excel.',
    en: 'Excel interrupted the work and did not let it be undone. Look over these sheets: {sheets}. Make the change again, or undo in Excel.',
  },
  cancelled: {
    nb: 'Avbrutt. Arbeidsboken er som før.',
    nn: 'Avbrote. Arbeidsboka er som før.',
    en: 'Cancelled. The workbook is as it was.',
  },
  copyUnsupported: {
    nb: 'Denne utgaven av Excel lar ikke et tillegg lage en kopi av arbeidsboken. Åpne den i Excel på datamaskinen og prøv igjen.',
    nn: 'Denne utgåva av Excel lèt ikkje eit tillegg lage ein kopi av arbeidsboka. Opne ho i Excel på datamaskina og prøv igjen.',
    en: 'This version of Excel does not let an add-in copy the workbook. Open it in Excel on the desktop and try again.',
  },
  copyRefused: {
    nb: 'Excel ga ikke fra seg arbeidsboken (feil {code}). Lagre den og prøv igjen; i Excel på nettet: åpne den i Excel på datamaskinen.',
    nn: 'Excel gav ikkje frå seg arbeidsboka (feil {code}). Lagre ho og prøv igjen; i Excel på nettet: opne ho i Excel på datamaskina.',
    en: 'Excel did not hand over the workbook (error {code}). Save it and try again; in Excel on the web: open it in Excel on the desktop.',
  },
  copyTooLarge: {
    nb: 'Arbeidsboken er for stor til at Excel åpner kopien her. Åpne den i Excel på datamaskinen og prøv igjen.',
    nn: 'Arbeidsboka er for stor til at Excel opnar kopien her. Opne ho i Excel på datamaskina og prøv igjen.',
    en: 'The workbook is too large for Excel to open the copy here. Open it in Excel on the desktop and try again.',
  },
  copyNotXlsx: {
    nb: 'Kopien kan bare lages av en vanlig Excel-arbeidsbok. Lagre arbeidsboken som .xlsx og prøv igjen.',
    nn: 'Kopien kan berre lagast av ei vanleg Excel-arbeidsbok. Lagre arbeidsboka som .xlsx og prøv igjen.',
    en: 'The copy can only be made from an ordinary Excel workbook. Save the workbook as .xlsx and try again.',
  },
  copyCalculating: {
    nb: 'Excel er ikke ferdig med å regne. Vent litt, eller trykk F9, og prøv igjen.',
    nn: 'Excel er ikkje ferdig med å rekne. Vent litt, eller trykk F9, og prøv igjen.',
    en: 'Excel has not finished calculating. Wait a moment, or press F9, and try again.',
  },
  copyNotCalculated: {
    nb: 'Kopien ble ikke laget: OMST-formler uten verdi ville ha blitt tomme celler (antall: {count}, den første er {first}). Trykk Ctrl+Alt+F9 og prøv igjen.',
    nn: 'Kopien vart ikkje laga: OMST-formlar utan verdi ville ha vorte tomme celler (tal på celler: {count}, den første er {first}). Trykk Ctrl+Alt+F9 og prøv igjen.',
    en: 'The copy was not made: OMST formulas without a value would have become blank cells (count: {count}, the first is {first}). Press Ctrl+Alt+F9 and try again.',
  },
  copyNotOpened: {
    nb: 'Excel åpnet ikke kopien (feil {code}). Arbeidsboken er som før; prøv igjen.',
    nn: 'Excel opna ikkje kopien (feil {code}). Arbeidsboka er som før; prøv igjen.',
    en: 'Excel did not open the copy (error {code}). The workbook is as it was; try again.',
  },
  noCase: {
    nb: 'Arbeidsboken har ingen sak: navnet {name} finnes ikke. Sett inn et eksempel eller en ny sak først.',
    nn: 'Arbeidsboka har inga sak: namnet {name} finst ikkje. Set inn eit døme eller ei ny sak først.',
    en: 'The workbook has no case: the name {name} does not exist. Insert a sample or a new case first.',
  },
  newerCase: {
    nb: 'Saken er laget av en nyere utgave av OMST (saksformat {found}; denne utgaven kjenner {known}). Arbeidsboken er ikke rørt. Be den som drifter tillegget om å oppdatere det, og åpne saken igjen.',
    nn: 'Saka er laga av ei nyare utgåve av OMST (saksformat {found}; denne utgåva kjenner {known}). Arbeidsboka er ikkje rørt. Be den som driftar tillegget om å oppdatere det, og opne saka igjen.',
    en: 'The case was made by a newer version of OMST (case format {found}; this version knows {known}). The workbook has not been touched. Ask whoever runs the add-in to update it, and open the case again.',
  },
  caseExists: {
    nb: 'Arbeidsboken har alt et ark som heter {sheet}. Bruk en ny arbeidsbok, eller gi arket et annet navn.',
    nn: 'Arbeidsboka har alt eit ark som heiter {sheet}. Bruk ei ny arbeidsbok, eller gi arket eit anna namn.',
    en: 'The workbook already has a sheet called {sheet}. Use a new workbook, or rename the sheet.',
  },
  sheetTaken: {
    nb: 'Et ark i arbeidsboken heter {sheet}, som er navnet på et ark som skal lages. Gi arket ditt et annet navn, og prøv igjen.',
    nn: 'Eit ark i arbeidsboka heiter {sheet}, som er namnet på eit ark som skal lagast. Gi arket ditt eit anna namn, og prøv igjen.',
    en: 'A sheet of the workbook is called {sheet}, which is the name of a sheet to be made. Rename your sheet, and try again.',
  },
  cellTaken: {
    nb: 'Cellen {address} er ikke tom. Merk en tom celle, og prøv igjen.',
    nn: 'Cella {address} er ikkje tom. Merk ei tom celle, og prøv igjen.',
    en: 'The cell {address} is not empty. Select an empty cell and try again.',
  },
  badValue: {
    nb: '{label}: «{found}» kan ikke brukes, ventet {expected}.',
    nn: '{label}: «{found}» kan ikkje brukast, venta {expected}.',
    en: '{label}: “{found}” cannot be used, expected {expected}.',
  },
  noRoom: {
    nb: '{sheet}!{address}: noe av ditt står der tabellen {table} trenger plass. Flytt det, og prøv igjen. Ingenting er endret.',
    nn: '{sheet}!{address}: noko av ditt står der tabellen {table} treng plass. Flytt det, og prøv igjen. Ingenting er endra.',
    en: '{sheet}!{address}: something of yours stands where the table {table} needs room. Move it and try again. Nothing was changed.',
  },
  badField: {
    nb: 'Sak!{address} ({label}): fant «{found}», ventet {expected}.',
    nn: 'Sak!{address} ({label}): fann «{found}», venta {expected}.',
    en: 'Sak!{address} ({label}): found “{found}”, expected {expected}.',
  },
  missingTable: {
    nb: 'Arket «{sheet}» mangler tabellen {table}. Sett den inn med kolonnene {headers}.',
    nn: 'Arket «{sheet}» manglar tabellen {table}. Set han inn med kolonnane {headers}.',
    en: 'The sheet “{sheet}” lacks the table {table}. Insert it with the columns {headers}.',
  },
  wrongColumn: {
    nb: '{sheet}!{address}: tabellen {table} har kolonnen «{found}», ventet «{expected}».',
    nn: '{sheet}!{address}: tabellen {table} har kolonnen «{found}», venta «{expected}».',
    en: '{sheet}!{address}: the table {table} has the column “{found}”, expected “{expected}”.',
  },
  badCell: {
    nb: '{sheet}!{address}: kolonnen «{header}» har «{found}», ventet {expected}.',
    nn: '{sheet}!{address}: kolonnen «{header}» har «{found}», venta {expected}.',
    en: '{sheet}!{address}: the column “{header}” holds “{found}”, expected {expected}.',
  },
} satisfies Record<string, Words>;

export const workbookWords = {
  previous: { nb: 'forrige', nn: 'førre', en: 'previous' },
} satisfies Record<string, Words>;

export const expectations = {
  code: {
    nb: 'et kommunenummer med fire siffer',
    nn: 'eit kommunenummer med fire siffer',
    en: 'a municipality code of four digits',
  },
  text: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  year: { nb: 'et årstall', nn: 'eit årstal', en: 'a year' },
  count: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  kroner: { nb: 'hele kroner', nn: 'heile kroner', en: 'whole kroner' },
  share: {
    nb: 'en andel, for eksempel 0,8 eller 80 %',
    nn: 'ein del, til dømes 0,8 eller 80 %',
    en: 'a share, for example 0.8 or 80 %',
  },
  date: { nb: 'en dato', nn: 'ein dato', en: 'a date' },
  choice: { nb: 'ett av: {choices}', nn: 'eitt av: {choices}', en: 'one of: {choices}' },
} satisfies Record<string, Words>;

export const progressSteps = {
  looking: { nb: 'Ser over arbeidsboken', nn: 'Ser over arbeidsboka', en: 'Looking over the workbook' },
  reading: { nb: 'Leser saken og tallene', nn: 'Les saka og tala', en: 'Reading the case and the figures' },
  writing: { nb: 'Skriver {count} tabeller', nn: 'Skriv {count} tabellar', en: 'Writing {count} tables' },
  showing: { nb: 'Viser tabellene', nn: 'Viser tabellane', en: 'Showing the tables' },
} satisfies Record<string, Words>;
