/** A sentence of the page, in its two languages. */
type Sentence = Readonly<Record<'nb' | 'en', string>>;

export interface FoundFault {
  readonly fault: Sentence;
  readonly repair: Sentence;
  readonly file: string;
  readonly test: string;
}

/** The faults that the tests of reliability found, how each was repaired, and the test that failed before. `npm run reliability` writes them in the documentation. */
export const foundFaults: readonly FoundFault[] = [
  {
    fault: {
      nb: 'Et for stort svar fra Excel ble kalt en uventet feil.',
      en: 'An answer from Excel that was too large was reported as an unexpected fault.',
    },
    repair: {
      nb: 'Excels koder for for store meldinger og områder har en setning som sier hva en kan gjøre.',
      en: 'Excel’s error codes for messages and ranges that are too large have a sentence that says what to do.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'after any error at any point the workbook is unchanged, and a sentence says what to do',
  },
  {
    fault: {
      nb: 'Et beskyttet ark stanset kommandoen midtveis, og noe var alt skrevet.',
      en: 'A protected sheet stopped the command midway, after something had been written.',
    },
    repair: {
      nb: 'Beskyttelse leses sammen med alt annet, og arket nevnes før noe er gjort.',
      en: 'Protection is read together with everything else, and the protected sheet is named before anything is changed.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'a protected sheet %s is reported before anything is changed',
  },
  {
    fault: {
      nb: 'Ble Excel avsluttet mellom to rundturer, lå skjulte ark igjen for alltid.',
      en: 'If Excel ended between two round trips, hidden sheets were left for good.',
    },
    repair: {
      nb: 'Kommandoen noterer i arbeidsboken hva den er i gang med; den neste viser det som er helt, og tar bort det som ikke er det.',
      en: 'The command notes in the workbook what it is doing. The next command shows the complete sheets, and deletes the others.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'when Excel ends between two round trips, the next run waits until the first can no longer be running, and then completes',
  },
  {
    fault: {
      nb: 'Mistet ruten forbindelsen mens nye ark ble vist, fikk neste kjøring dobbelt sett av ark.',
      en: 'If the pane lost its connection while it showed new sheets, the next run left two sets of sheets.',
    },
    repair: {
      nb: 'Et sett som er ferdig skrevet, blir vist i stedet for laget om igjen.',
      en: 'A set of sheets that is completely written is shown, and not made again.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'when the connection to Excel is lost, the same command completes after it returns, and nothing is left half made',
  },
  {
    fault: {
      nb: 'Hadde brukeren et eget ark med samme navn som et dataark som skulle lages, ble det slettet når kommandoen feilet.',
      en: 'If the user had a sheet with the name of a new data sheet, it was deleted when the command failed.',
    },
    repair: {
      nb: 'Navn som er tatt, nevnes før noe er gjort.',
      en: 'Names that are taken are reported before anything is changed.',
    },
    file: 'tests/reliability/takenNames.test.ts',
    test: 'a sheet of the user with the name of a new sheet is neither written to nor deleted',
  },
  {
    fault: {
      nb: 'Slettet en medforfatter et ark underveis, ble definerte navn til #REF!, eller arbeidsboken kunne ikke settes tilbake.',
      en: 'If a co-author deleted a sheet during the command, defined names became #REF!, or the workbook could not be restored.',
    },
    repair: {
      nb: 'Det som er borte, savnes ikke: bare det som fortsatt finnes, settes tilbake.',
      en: 'Only what still exists is restored.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'when another person deletes %s during the command, only that sheet is gone',
  },
  {
    fault: {
      nb: 'I en arbeidsbok som bare kan leses, ble det sagt at noe var endret halvveis.',
      en: 'In a read-only workbook, the message said that something was half changed.',
    },
    repair: { nb: 'Det som aldri ble endret, skrives ikke tilbake.', en: 'What was not changed is not written back.' },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'a read-only workbook stays unchanged',
  },
  {
    fault: {
      nb: 'Flere tall enn Excel gir i ett svar, kunne ikke leses.',
      en: 'More figures than Excel gives in one answer could not be read.',
    },
    repair: { nb: 'Tallene leses da i deler.', en: 'The figures are read in parts.' },
    file: 'tests/reliability/load.test.ts',
    test: 'all rows are read, in parts that each fit in a message, and the number of parts grows no faster than the rows',
  },
  {
    fault: {
      nb: 'Et klokkeslett i Retry-After ble talt fra maskinens egen klokke, som kan gå timer feil.',
      en: 'A time of day in Retry-After was compared with the machine’s own clock, which may be hours wrong.',
    },
    repair: { nb: 'Det telles fra tjenestens egen klokke.', en: 'It is compared with the clock of the service.' },
    file: 'tests/sources/ssb/misbehaving.test.ts',
    test: '%s: a wait of one second until a time on its clock is one second',
  },
  {
    fault: {
      nb: 'En sak uten tilsagnsdato fulgte det nyeste regelsettet, og kunne skifte regler med en ny utgave.',
      en: 'A case without a date of grant followed the newest rule set, so that a new release could change its rules.',
    },
    repair: {
      nb: 'En ny sak får dagen reglene sist ble kontrollert, og ruten sier hva de nyeste ville endret.',
      en: 'A new case gets the day on which the rules were last checked, and the pane says what the newest rules would change.',
    },
    file: 'tests/workbook/oldCases.test.ts',
    test: 'are those that were in force when the case was made, also when newer rules come',
  },
  {
    fault: {
      nb: 'En kolonne mot en rad ga inntil 17 milliarder svar, og en million datoer tok 43 sekunder.',
      en: 'A column combined with a row gave up to 17 billion answers, and a million dates took 43 seconds.',
    },
    repair: {
      nb: 'Et område der det ventes én verdi, får høyst 20 000 svar; større avvises med en setning.',
      en: 'A range in place of a single value gets at most 20 000 answers. Larger ranges are refused with a sentence.',
    },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'a range in a single-valued argument is answered for up to 20 000 cells',
  },
  {
    fault: {
      nb: 'Tjue tusen fordelinger på tusen parter tok 20 sekunder.',
      en: 'Twenty thousand splits among a thousand parties took 20 seconds.',
    },
    repair: { nb: 'Svar i rader får ta 150 000 celler.', en: 'Answers in rows may take 150 000 cells.' },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'answers in rows may take 150 000 cells',
  },
  {
    fault: {
      nb: 'Et område på en million celler holdt Excel opptatt, og SPECIALISATION gikk tom for stabel.',
      en: 'A range of a million cells kept Excel busy, and SPECIALISATION ran out of stack.',
    },
    repair: {
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
    repair: {
      nb: 'En tekst som er lengre enn noe navn, sammenlignes ikke med alle.',
      en: 'A text that is longer than any name is not compared with the names.',
    },
    file: 'tests/analysis/geography/findMunicipality.test.ts',
    test: 'a text longer than any name is not searched for',
  },
  {
    fault: {
      nb: 'Feilmeldinger gjentok hele teksten i cellen, inntil 32 000 tegn, og kunne dele et tegn i to.',
      en: 'Messages quoted the whole text of the cell, up to 32 000 characters, and could cut a character in two.',
    },
    repair: { nb: 'Det som siteres, kortes mellom tegn.', en: 'Quoted text is shortened between characters.' },
    file: 'tests/functions/messages.test.ts',
    test: 'never cuts a character in two, and never quotes half a character',
  },
  {
    fault: {
      nb: 'Tall som 1e308 og 5e-324 ble til uendelig og NaN på veien, og −0 nådde cellene.',
      en: 'Numbers such as 1e308 and 5e-324 became infinity and NaN in calculations, and −0 reached the cells.',
    },
    repair: {
      nb: 'Bare tall som en celle i Excel kan holde, tas imot og gis fra seg.',
      en: 'Functions accept and return only numbers that a cell in Excel can hold.',
    },
    file: 'tests/functions/cell.test.ts',
    test: 'is refused when it has four hundred digits',
  },
  {
    fault: {
      nb: 'Områder med rader av ulik lengde ga svar av feil form.',
      en: 'Ranges with rows of different lengths gave answers of the wrong shape.',
    },
    repair: { nb: 'Det som mangler i en rad, er tomme celler.', en: 'Missing cells at the end of a row are read as blank.' },
    file: 'tests/functions/cell.test.ts',
    test: 'has blanks where a row ends early, also the first row',
  },
  {
    fault: {
      nb: 'Var alle radene til en radfunksjon feil, kom én kolonne i stedet for alle.',
      en: 'If all rows of a function that answers in rows were invalid, the answer had one column instead of all.',
    },
    repair: { nb: 'Feilen fyller svarets kolonner.', en: 'The error fills the columns of the answer.' },
    file: 'tests/functions/broadcasting.test.ts',
    test: 'fills the columns of the answer also where every element is bad',
  },
  {
    fault: {
      nb: 'En plan som begynner i år 9999, stanset PHASES med en intern feil.',
      en: 'A plan that begins in the year 9999 stopped PHASES with an internal error.',
    },
    repair: { nb: 'Den avvises med en setning.', en: 'It is refused with a sentence.' },
    file: 'tests/functions/messages.test.ts',
    test: 'refuses a plan that begins in the year 9999',
  },
  {
    fault: {
      nb: 'En Excel-fil på noen kilobyte kunne pakkes ut til hundrevis av megabyte.',
      en: 'An Excel file of a few kilobytes could be unpacked to hundreds of megabytes.',
    },
    repair: {
      nb: 'Størrelsen måles mens filen pakkes ut, ikke etter hva filen selv sier.',
      en: 'The size is measured while the file is unpacked, and not taken from the file.',
    },
    file: 'tests/reliability/hostileReaders.test.ts',
    test: 'a zip bomb that claims to be empty',
  },
  {
    fault: {
      nb: 'Svar i JSON-stat med tall for tittel eller skjulte felt ga TypeError.',
      en: 'JSON-stat answers with a number as title or with hidden fields gave a TypeError.',
    },
    repair: { nb: 'Hele svaret kontrolleres før det leses.', en: 'The whole answer is checked before it is read.' },
    file: 'tests/sources/ssb/readDataset.test.ts',
    test: 'has a field named hasOwnProperty',
  },
  {
    fault: {
      nb: 'En tekst som brukeren skrev med = foran, ble en levende formel når tabellene ble laget på nytt.',
      en: 'A text of the user that began with = became a live formula when the tables were made again.',
    },
    repair: {
      nb: 'Tekster som Excel ville lest som noe annet, skrives tilbake med apostrof.',
      en: 'Texts that Excel would read as something else are written back with an apostrophe.',
    },
    file: 'tests/reliability/injection.test.ts',
    test: 'stays text when the tables are made again: in an input cell, in a blank cell and beside the table',
  },
  {
    fault: {
      nb: 'Det samme i en egen kolonne ved siden av en liste, når listen ble endret i ruten.',
      en: 'The same happened in a user’s column beside a list, when the list was changed in the pane.',
    },
    repair: { nb: 'Også det som bare flyttes, skrives som tekst.', en: 'Text that is only moved is written as text too.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'stays text in a user’s column beside a list, when the list is changed in the pane',
  },
  {
    fault: {
      nb: 'Navn som 10-12, TRUE og 1E5 ble til datoer, sannhetsverdier og tall.',
      en: 'Names such as 10-12, TRUE and 1E5 became dates, booleans and numbers.',
    },
    repair: { nb: 'De skrives som tekst.', en: 'They are written as text.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'gets an apostrophe when Excel would read it as something other than text',
  },
  {
    fault: {
      nb: 'En lang tekst inne i en formel kunne deles midt i et tegn.',
      en: 'A long text in a formula could be cut in the middle of a character.',
    },
    repair: { nb: 'Den deles mellom tegn.', en: 'It is cut between characters.' },
    file: 'tests/reliability/injection.test.ts',
    test: 'A text in a formula stays the same text, in pieces that Excel accepts',
  },
  {
    fault: {
      nb: 'Biblioteket som pakker ruten, laget kode av tekst, som en streng innholdsregel forbyr.',
      en: 'The library that bundles the pane ran code from strings, which a strict content security policy forbids.',
    },
    repair: { nb: 'Det er slått av, og bygget prøves for det.', en: 'This is turned off, and a test checks the build for it.' },
    file: 'tests/build/contentSecurity.test.ts',
    test: 'run no code from strings',
  },
  {
    fault: {
      nb: 'Verten godtok formler som nevner tabeller som ikke finnes; det gjør ikke Excel.',
      en: 'The host accepted formulas that name a table that does not exist; Excel does not.',
    },
    repair: {
      nb: 'Verten avviser dem, og tillegget lager tabellene først.',
      en: 'The host refuses them, and the add-in makes the tables first.',
    },
    file: 'src/workbook/selfTest/behaviours/formulas.ts',
    test: 'A formula that names a table that does not exist is refused',
  },
  {
    fault: {
      nb: 'I 320 piksler gikk listen over næringer ut over kanten.',
      en: 'At a width of 320 pixels, the list of industries reached beyond the edge.',
    },
    repair: { nb: 'Lister er aldri bredere enn ruten.', en: 'Lists are never wider than the pane.' },
    file: 'tests/browser/embeddedWorkbook.test.ts',
    test: 'in any step, with every help text open: %j',
  },
  {
    fault: {
      nb: 'Slettet en medforfatter arket Sak mens tabellene ble laget på nytt, ble merket for en pågående endring stående, for formlene som spurte arket, kunne ikke skrives tilbake.',
      en: 'If a co-author deleted the sheet Sak while the tables were made again, the mark of an unfinished change was left in the workbook, because the formulas that refer to the sheet could not be written back.',
    },
    repair: {
      nb: 'En formel som spør et ark eller en tabell som er borte, blir latt være.',
      en: 'A formula that refers to a deleted sheet or table is not written back.',
    },
    file: 'tests/reliability/atomic/allOrNothing.ts',
    test: 'when another person deletes %s during the command, only that sheet is gone',
  },
  {
    fault: {
      nb: 'Verten regnet ikke om det som spør cellene til et svar som er borte.',
      en: 'The host did not recalculate formulas that refer to the cells of a removed answer.',
    },
    repair: { nb: 'Det regnes om.', en: 'They are recalculated.' },
    file: 'src/workbook/selfTest/behaviours/formulas.ts',
    test: 'A formula that refers to a cell of a filled range is recalculated when the range is no longer filled',
  },
  {
    fault: {
      nb: 'Hadde et svar fra SSB koden `__proto__` i tillegg til de andre, ble navnet på en kategori et objekt og ingen tekst.',
      en: 'If an answer of Statistics Norway had the code `__proto__` among the others, the name of a category was an object and not a text.',
    },
    repair: {
      nb: 'Svaret leses slik det er etter kontrollen, som ikke tar med den koden.',
      en: 'The answer is read after the check, which leaves that code out.',
    },
    file: 'tests/sources/ssb/readDataset.test.ts',
    test: 'a code named __proto__, beside the codes that fill the size, is not read as a category',
  },
];
