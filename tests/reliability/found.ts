/** A sentence of the page, in its two languages. */
type Sentence = Readonly<Record<'nb' | 'en', string>>;

export interface Found {
  readonly fault: Sentence;
  readonly mended: Sentence;
  readonly file: string;
  readonly test: string;
}

/** Faults that the tests of reliability found, what was done, and the test that failed before. `npm run reliability` shows them in the documentation. */
export const found: readonly Found[] = [
  {
    fault: {
      nb: 'Et for stort svar fra Excel ble kalt en uventet feil.',
      en: 'An answer from Excel that was too large was called an unexpected fault.',
    },
    mended: {
      nb: 'Excels koder for for store meldinger og områder har en setning som sier hva en kan gjøre.',
      en: 'Excel’s codes for messages and ranges that are too large have a sentence that says what to do.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'whatever fails, and wherever, the workbook is as it was and a sentence says what to do',
  },
  {
    fault: {
      nb: 'Et beskyttet ark stanset kommandoen midtveis, og noe var alt skrevet.',
      en: 'A protected sheet stopped the command midway, and something was already written.',
    },
    mended: {
      nb: 'Beskyttelse leses sammen med alt annet, og arket nevnes før noe er gjort.',
      en: 'Protection is read together with all else, and the sheet is named before anything is done.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'a protected %s is named before anything is done',
  },
  {
    fault: {
      nb: 'Ble Excel avsluttet mellom to rundturer, lå skjulte ark igjen for alltid.',
      en: 'Where Excel ended between two round trips, hidden sheets were left for ever.',
    },
    mended: {
      nb: 'Kommandoen noterer i arbeidsboken hva den er i gang med; den neste viser det som er helt, og tar bort det som ikke er det.',
      en: 'The command notes in the workbook what it is doing; the next one shows what is whole, and takes away what is not.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'where Excel ends between two round trips, the next run waits until it is sure, and then completes',
  },
  {
    fault: {
      nb: 'Mistet ruten forbindelsen mens nye ark ble vist, fikk neste kjøring dobbelt sett av ark.',
      en: 'Where the pane lost its connection while new sheets were being shown, the next run got two sets of sheets.',
    },
    mended: {
      nb: 'Et sett som er ferdig skrevet, blir vist i stedet for laget om igjen.',
      en: 'A set that is written to its end is shown instead of made again.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'where the connection to Excel is gone for good, the same command completes once it is back, and nothing half-made is left',
  },
  {
    fault: {
      nb: 'Hadde brukeren et eget ark med samme navn som et dataark som skulle lages, ble det slettet når kommandoen feilet.',
      en: 'A sheet of the user’s with the same name as a data sheet to be made was deleted when the command failed.',
    },
    mended: { nb: 'Navn som er tatt, nevnes før noe er gjort.', en: 'Names that are taken are named before anything is done.' },
    file: 'tests/reliability/takenNames.test.ts',
    test: 'a sheet of the user’s that has the name of one to be made is neither written to nor deleted',
  },
  {
    fault: {
      nb: 'Slettet en medforfatter et ark underveis, ble definerte navn til #REF!, eller arbeidsboken kunne ikke settes tilbake.',
      en: 'Where a co-author deleted a sheet meanwhile, defined names became #REF!, or the workbook could not be put back.',
    },
    mended: {
      nb: 'Det som er borte, savnes ikke: bare det som fortsatt finnes, settes tilbake.',
      en: 'What is gone is not missed: only what is still there is put back.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'somebody else deletes %s meanwhile: only that is gone',
  },
  {
    fault: {
      nb: 'I en arbeidsbok som bare kan leses, ble det sagt at noe var endret halvveis.',
      en: 'In a workbook that may only be read, it was said that something was changed halfway.',
    },
    mended: { nb: 'Det som aldri ble endret, skrives ikke tilbake.', en: 'What was never changed is not written back.' },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'a workbook that may only be read stays as it is',
  },
  {
    fault: {
      nb: 'Flere tall enn Excel gir i ett svar, kunne ikke leses.',
      en: 'More figures than Excel gives in one answer could not be read.',
    },
    mended: { nb: 'Tallene leses da i deler.', en: 'The figures are then read in parts.' },
    file: 'tests/reliability/load.test.ts',
    test: 'is read whole, in parts that each fit in a message, and in as many more as there are more rows',
  },
  {
    fault: {
      nb: 'Et klokkeslett i Retry-After ble talt fra maskinens egen klokke, som kan gå timer feil.',
      en: 'A time of day in Retry-After was counted by the machine’s own clock, which may be hours wrong.',
    },
    mended: { nb: 'Det telles fra tjenestens egen klokke.', en: 'It is counted by the clock of the service.' },
    file: 'tests/sources/ssb/misbehaving.test.ts',
    test: '%s: the second that it asks for is a second',
  },
  {
    fault: {
      nb: 'En sak uten tilsagnsdato fulgte det nyeste regelsettet, og kunne skifte regler med en ny utgave.',
      en: 'A case without a date of grant followed the newest rule set, and could change rules with a new release.',
    },
    mended: {
      nb: 'En ny sak får dagen reglene sist ble kontrollert, og ruten sier hva de nyeste ville endret.',
      en: 'A new case gets the day that the rules were last checked, and the pane says what the newest would have changed.',
    },
    file: 'tests/workbook/oldCases.test.ts',
    test: 'are those of the day it was made with, also when newer ones come',
  },
  {
    fault: {
      nb: 'En kolonne mot en rad ga inntil 17 milliarder svar, og en million datoer tok 43 sekunder.',
      en: 'A column against a row gave up to 17 billion answers, and a million dates took 43 seconds.',
    },
    mended: {
      nb: 'Et område der det ventes én verdi, får høyst 20 000 svar; større avvises med en setning.',
      en: 'A range where one value is expected gets at most 20 000 answers; larger ones are refused with a sentence.',
    },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'a range in a single-valued argument is answered for up to 20 000 cells',
  },
  {
    fault: {
      nb: 'Tjue tusen fordelinger på tusen parter tok 20 sekunder.',
      en: 'Twenty thousand divisions among a thousand parties took 20 seconds.',
    },
    mended: { nb: 'Svar i rader får ta 150 000 celler.', en: 'Answers in rows may take 150 000 cells.' },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'answers in rows may take 150 000 cells',
  },
  {
    fault: {
      nb: 'Et område på en million celler holdt Excel opptatt, og SPECIALISATION gikk tom for stabel.',
      en: 'A range of a million cells kept Excel busy, and SPECIALISATION ran out of stack.',
    },
    mended: {
      nb: 'Et område kan ha 150 000 celler i bruk, færre der arbeidet vokser fortere; SPECIALISATION regner i løkker.',
      en: 'A range may have 150 000 cells in use, and fewer where the work grows faster; SPECIALISATION calculates in loops.',
    },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'a range may have 150 000 cells in use, and fewer where the work grows faster than the number of cells',
  },
  {
    fault: {
      nb: 'Oppslag på en svært lang tekst i stedet for et kommunenavn tok minutter.',
      en: 'Looking up a very long text in place of the name of a municipality took minutes.',
    },
    mended: {
      nb: 'En tekst som er lengre enn noe navn, sammenlignes ikke med alle.',
      en: 'A text that is longer than any name is not compared with all of them.',
    },
    file: 'tests/analysis/geography/findMunicipality.test.ts',
    test: 'a text longer than any name is looked for among none',
  },
  {
    fault: {
      nb: 'Feilmeldinger gjentok hele teksten i cellen, inntil 32 000 tegn, og kunne dele et tegn i to.',
      en: 'Messages repeated the whole text of the cell, up to 32 000 characters, and could cut a character in two.',
    },
    mended: { nb: 'Det som siteres, kortes mellom tegn.', en: 'What is quoted is shortened between characters.' },
    file: 'tests/functions/messages.test.ts',
    test: 'never cuts a character in two, and never quotes half a character',
  },
  {
    fault: {
      nb: 'Tall som 1e308 og 5e-324 ble til uendelig og NaN på veien, og −0 nådde cellene.',
      en: 'Numbers such as 1e308 and 5e-324 became infinity and NaN on the way, and −0 reached the cells.',
    },
    mended: {
      nb: 'Bare tall som en celle i Excel kan holde, tas imot og gis fra seg.',
      en: 'Only numbers that a cell in Excel can hold are taken and given.',
    },
    file: 'tests/functions/cell.test.ts',
    test: 'is refused when it has four hundred digits',
  },
  {
    fault: {
      nb: 'Områder med rader av ulik lengde ga svar av feil form.',
      en: 'Ranges with rows of different length gave answers of the wrong shape.',
    },
    mended: { nb: 'Det som mangler i en rad, er tomme celler.', en: 'What a row lacks is blank cells.' },
    file: 'tests/functions/cell.test.ts',
    test: 'has blanks where a row ends early, also the first row',
  },
  {
    fault: {
      nb: 'Var alle radene til en radfunksjon feil, kom én kolonne i stedet for alle.',
      en: 'Where all rows of a function that answers in rows were bad, one column came instead of all.',
    },
    mended: { nb: 'Feilen fyller svarets kolonner.', en: 'The error fills the columns of the answer.' },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'fills the columns of the answer also where every element is bad',
  },
  {
    fault: {
      nb: 'En plan som begynner i år 9999, stanset PHASES med en intern feil.',
      en: 'A plan that begins in the year 9999 stopped PHASES with an internal error.',
    },
    mended: { nb: 'Den avvises med en setning.', en: 'It is refused with a sentence.' },
    file: 'tests/functions/messages.test.ts',
    test: 'refuses a plan that begins in the year 9999',
  },
  {
    fault: {
      nb: 'En Excel-fil på noen kilobyte kunne pakkes ut til hundrevis av megabyte.',
      en: 'An Excel file of a few kilobytes could be unpacked to hundreds of megabytes.',
    },
    mended: {
      nb: 'Størrelsen måles mens filen pakkes ut, ikke etter hva filen selv sier.',
      en: 'The size is measured while the file is unpacked, not by what the file says of itself.',
    },
    file: 'tests/reliability/hostileReaders.test.ts',
    test: 'a bomb that says it is empty',
  },
  {
    fault: {
      nb: 'Svar i JSON-stat med tall for tittel eller skjulte felt ga TypeError.',
      en: 'Answers in JSON-stat with numbers for a title or hidden fields gave a TypeError.',
    },
    mended: { nb: 'Hele svaret kontrolleres før det leses.', en: 'The whole answer is checked before it is read.' },
    file: 'tests/sources/ssb/readDataset.test.ts',
    test: 'has a field named hasOwnProperty',
  },
  {
    fault: {
      nb: 'En tekst som brukeren skrev med = foran, ble en levende formel når tabellene ble laget på nytt.',
      en: 'A text that the user wrote with = in front became a live formula when the tables were made again.',
    },
    mended: {
      nb: 'Tekster som Excel ville lest som noe annet, skrives tilbake med apostrof.',
      en: 'Texts that Excel would read as something else are written back with an apostrophe.',
    },
    file: 'tests/reliability/injection.test.ts',
    test: 'stays that text when the tables are made again: in a cell to fill in, in a blank one and beside the table',
  },
  {
    fault: {
      nb: 'Det samme i en egen kolonne ved siden av en liste, når listen ble endret i ruten.',
      en: 'The same in a column of one’s own beside a list, when the list was changed in the pane.',
    },
    mended: { nb: 'Også det som bare flyttes, skrives som tekst.', en: 'What is only moved is written as text too.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'stays that text in a column of their own beside our list, when the list is changed from the pane',
  },
  {
    fault: {
      nb: 'Navn som 10-12, TRUE og 1E5 ble til datoer, sannhetsverdier og tall.',
      en: 'Names such as 10-12, TRUE and 1E5 became dates, truth values and numbers.',
    },
    mended: { nb: 'De skrives som tekst.', en: 'They are written as text.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'gets the apostrophe that keeps it a text where Excel would read something else',
  },
  {
    fault: {
      nb: 'En lang tekst inne i en formel kunne deles midt i et tegn.',
      en: 'A long text within a formula could be cut in the middle of a character.',
    },
    mended: { nb: 'Den deles mellom tegn.', en: 'It is cut between characters.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'Any text within a formula is that text, in pieces that Excel takes',
  },
  {
    fault: {
      nb: 'Biblioteket som pakker ruten, laget kode av tekst, som en streng innholdsregel forbyr.',
      en: 'The library that bundles the pane made code of text, which a strict rule for content forbids.',
    },
    mended: { nb: 'Det er slått av, og bygget prøves for det.', en: 'It is turned off, and the build is tested for it.' },
    file: 'tests/build/contentSecurity.test.ts',
    test: 'make no code of text',
  },
  {
    fault: {
      nb: 'Verten godtok formler som nevner tabeller som ikke finnes; det gjør ikke Excel.',
      en: 'The host accepted formulas that name tables which do not exist; Excel does not.',
    },
    mended: {
      nb: 'Verten avviser dem, og tillegget lager tabellene først.',
      en: 'The host refuses them, and the add-in makes the tables first.',
    },
    file: 'src/workbook/selfTest/behaviours/formulas.ts',
    test: 'A formula that names a table that does not exist is refused',
  },
  {
    fault: {
      nb: 'I 320 piksler gikk listen over næringer ut over kanten.',
      en: 'At 320 pixels the list of industries went beyond the edge.',
    },
    mended: { nb: 'Lister er aldri bredere enn ruten.', en: 'Lists are never wider than the pane.' },
    file: 'tests/browser/embeddedWorkbook.test.ts',
    test: 'in any step, with every help open: %j',
  },
  {
    fault: {
      nb: 'Slettet en medforfatter arket Sak mens tabellene ble laget på nytt, ble merket for en pågående endring stående, for formlene som spurte arket, kunne ikke skrives tilbake.',
      en: 'Where a co-author deleted the sheet Sak while the tables were being made again, the mark of a change under way was left standing, since the formulas that asked the sheet could not be written back.',
    },
    mended: {
      nb: 'En formel som spør et ark eller en tabell som er borte, blir latt være.',
      en: 'A formula that asks a sheet or a table that is gone is let be.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'somebody else deletes %s meanwhile: only that is gone',
  },
  {
    fault: {
      nb: 'Verten regnet ikke om det som spør cellene til et svar som er borte.',
      en: 'The host did not recalculate what asks the cells of an answer that is gone.',
    },
    mended: { nb: 'Det regnes om.', en: 'It is recalculated.' },
    file: 'src/workbook/selfTest/behaviours/formulas.ts',
    test: 'A formula that refers to a cell of a filled range is recalculated when the range is no longer filled',
  },
  {
    fault: {
      nb: 'Hadde et svar fra SSB koden `__proto__` i tillegg til de andre, ble navnet på en kategori et objekt og ingen tekst.',
      en: 'Where an answer of Statistics Norway had the code `__proto__` beside the others, the name of a category was an object and no text.',
    },
    mended: {
      nb: 'Svaret leses slik det er etter kontrollen, som ikke tar med den koden.',
      en: 'The answer is read as it is after the check, which leaves that code out.',
    },
    file: 'tests/sources/ssb/readDataset.test.ts',
    test: 'a code named __proto__, beside the codes that fill the size, is not read as a category',
  },
];
