/** Faults that the tests of reliability found, what was done, and the test that failed before. `npm run reliability` shows them in the documentation. */
export const found: readonly { readonly fault: string; readonly mended: string; readonly file: string; readonly test: string }[] =
  [
    {
      fault: 'Et for stort svar fra Excel ble kalt en uventet feil.',
      mended: 'Excels koder for for store meldinger og områder har en setning som sier hva en kan gjøre.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'whatever fails, and wherever, the workbook is as it was and a sentence says what to do',
    },
    {
      fault: 'Et beskyttet ark stanset kommandoen midtveis, og noe var alt skrevet.',
      mended: 'Beskyttelse leses sammen med alt annet, og arket nevnes før noe er gjort.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'a protected %s is named before anything is done',
    },
    {
      fault: 'Ble Excel avsluttet mellom to rundturer, lå skjulte ark igjen for alltid.',
      mended:
        'Kommandoen noterer i arbeidsboken hva den er i gang med; den neste viser det som er helt, og tar bort det som ikke er det.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'where Excel ends between two round trips, the next run waits until it is sure, and then completes',
    },
    {
      fault: 'Mistet ruten forbindelsen mens nye ark ble vist, fikk neste kjøring dobbelt sett av ark.',
      mended: 'Et sett som er ferdig skrevet, blir vist i stedet for laget om igjen.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'where the connection to Excel is gone for good, the same command completes once it is back, and nothing half-made is left',
    },
    {
      fault: 'Hadde brukeren et eget ark med samme navn som et dataark som skulle lages, ble det slettet når kommandoen feilet.',
      mended: 'Navn som er tatt, nevnes før noe er gjort.',
      file: 'tests/reliability/takenNames.test.ts',
      test: 'a sheet of the user’s that has the name of one to be made is neither written to nor deleted',
    },
    {
      fault:
        'Slettet en medforfatter et ark underveis, ble definerte navn til #REF!, eller arbeidsboken kunne ikke settes tilbake.',
      mended: 'Det som er borte, savnes ikke: bare det som fortsatt finnes, settes tilbake.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'somebody else deletes %s meanwhile: only that is gone',
    },
    {
      fault: 'I en arbeidsbok som bare kan leses, ble det sagt at noe var endret halvveis.',
      mended: 'Det som aldri ble endret, skrives ikke tilbake.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'a workbook that may only be read stays as it is',
    },
    {
      fault: 'Flere tall enn Excel gir i ett svar, kunne ikke leses.',
      mended: 'Tallene leses da i deler.',
      file: 'tests/reliability/load.test.ts',
      test: 'is read whole, in parts that each fit in a message, and in as many more as there are more rows',
    },
    {
      fault: 'Et klokkeslett i Retry-After ble talt fra maskinens egen klokke, som kan gå timer feil.',
      mended: 'Det telles fra tjenestens egen klokke.',
      file: 'tests/sources/ssb/misbehaving.test.ts',
      test: '%s: the second that it asks for is a second',
    },
    {
      fault: 'En sak uten tilsagnsdato fulgte det nyeste regelsettet, og kunne skifte regler med en ny utgave.',
      mended: 'En ny sak får dagen reglene sist ble kontrollert, og ruten sier hva de nyeste ville endret.',
      file: 'tests/workbook/oldCases.test.ts',
      test: 'are those of the day it was made with, also when newer ones come',
    },
    {
      fault: 'En kolonne mot en rad ga inntil 17 milliarder svar, og en million datoer tok 43 sekunder.',
      mended: 'Et område der det ventes én verdi, får høyst 20 000 svar; større avvises med en setning.',
      file: 'tests/functions/broadcasting.test.ts',
      test: 'a range in a single-valued argument is answered for up to 20 000 cells',
    },
    {
      fault: 'Tjue tusen fordelinger på tusen parter tok 20 sekunder.',
      mended: 'Svar i rader får ta 150 000 celler.',
      file: 'tests/functions/broadcasting.test.ts',
      test: 'answers in rows may take 150 000 cells',
    },
    {
      fault: 'Et område på en million celler holdt Excel opptatt, og SPECIALISATION gikk tom for stabel.',
      mended: 'Et område kan ha 150 000 celler i bruk, færre der arbeidet vokser fortere; SPECIALISATION regner i løkker.',
      file: 'tests/functions/broadcasting.test.ts',
      test: 'a range may have 150 000 cells in use, and fewer where the work grows faster than they do',
    },
    {
      fault: 'Oppslag på en svært lang tekst i stedet for et kommunenavn tok minutter.',
      mended: 'En tekst som er lengre enn noe navn, sammenlignes ikke med alle.',
      file: 'tests/analysis/geography/findMunicipality.test.ts',
      test: 'a text longer than any name is looked for among none',
    },
    {
      fault: 'Feilmeldinger gjentok hele teksten i cellen, inntil 32 000 tegn, og kunne dele et tegn i to.',
      mended: 'Det som siteres, kortes mellom tegn.',
      file: 'tests/functions/messages.test.ts',
      test: 'never cuts a character in two, nor quotes half of one',
    },
    {
      fault: 'Tall som 1e308 og 5e-324 ble til uendelig og NaN på veien, og −0 nådde cellene.',
      mended: 'Bare tall som en celle i Excel kan holde, tas imot og gis fra seg.',
      file: 'tests/functions/cell.test.ts',
      test: 'four hundred digits are no number',
    },
    {
      fault: 'Områder med rader av ulik lengde ga svar av feil form.',
      mended: 'Det som mangler i en rad, er tomme celler.',
      file: 'tests/functions/cell.test.ts',
      test: 'is blank where a row ends early, also the first',
    },
    {
      fault: 'Var alle radene til en radfunksjon feil, kom én kolonne i stedet for alle.',
      mended: 'Feilen fyller svarets kolonner.',
      file: 'tests/functions/broadcasting.test.ts',
      test: 'fills the columns of the answer also where every element is bad',
    },
    {
      fault: 'En plan som begynner i år 9999, stanset PHASES med en intern feil.',
      mended: 'Den avvises med en setning.',
      file: 'tests/functions/messages.test.ts',
      test: 'refuses a plan that begins in the year 9999',
    },
    {
      fault: 'En Excel-fil på noen kilobyte kunne pakkes ut til hundrevis av megabyte.',
      mended: 'Størrelsen måles mens filen pakkes ut, ikke etter hva filen selv sier.',
      file: 'tests/reliability/hostileReaders.test.ts',
      test: 'a bomb that says it is empty',
    },
    {
      fault: 'Svar i JSON-stat med tall for tittel eller skjulte felt ga TypeError.',
      mended: 'Hele svaret kontrolleres før det leses.',
      file: 'tests/sources/ssb/readDataset.test.ts',
      test: 'hides what every object has',
    },
    {
      fault: 'En tekst som brukeren skrev med = foran, ble en levende formel når tabellene ble laget på nytt.',
      mended: 'Tekster som Excel ville lest som noe annet, skrives tilbake med apostrof.',
      file: 'tests/reliability/injection.test.ts',
      test: 'stays that text when the tables are made again: in a cell to fill in, in a blank one and beside the table',
    },
    {
      fault: 'Det samme i en egen kolonne ved siden av en liste, når listen ble endret i ruten.',
      mended: 'Også det som bare flyttes, skrives som tekst.',
      file: 'tests/reliability/injection.test.ts',
      test: 'stays that text in a column of their own beside our list, when the list is changed from the pane',
    },
    {
      fault: 'Navn som 10-12, TRUE og 1E5 ble til datoer, sannhetsverdier og tall.',
      mended: 'De skrives som tekst.',
      file: 'tests/reliability/injection.test.ts',
      test: 'gets the apostrophe that keeps it a text where Excel would read something else',
    },
    {
      fault: 'En lang tekst inne i en formel kunne deles midt i et tegn.',
      mended: 'Den deles mellom tegn.',
      file: 'tests/reliability/injection.test.ts',
      test: 'Any text within a formula is that text, in pieces that Excel takes',
    },
    {
      fault: 'Biblioteket som pakker ruten, laget kode av tekst, som en streng innholdsregel forbyr.',
      mended: 'Det er slått av, og bygget prøves for det.',
      file: 'tests/build/contentSecurity.test.ts',
      test: 'make no code of text',
    },
    {
      fault: 'Verten godtok formler som nevner tabeller som ikke finnes; det gjør ikke Excel.',
      mended: 'Verten avviser dem, og tillegget lager tabellene først.',
      file: 'src/workbook/selfTest/behaviours/formulas.ts',
      test: 'A formula that names a table which is not there is refused',
    },
    {
      fault: 'I 320 piksler gikk listen over næringer ut over kanten.',
      mended: 'Lister er aldri bredere enn ruten.',
      file: 'tests/browser/embeddedWorkbook.test.ts',
      test: 'in any step, with every help open: %j',
    },
    {
      fault:
        'Slettet en medforfatter arket Sak mens tabellene ble laget på nytt, ble merket for en pågående endring stående, for formlene som spurte arket, kunne ikke skrives tilbake.',
      mended: 'En formel som spør et ark eller en tabell som er borte, blir latt være.',
      file: 'tests/reliability/atomic/allOrNothing.ts',
      test: 'somebody else deletes %s meanwhile: only that is gone',
    },
    {
      fault: 'Verten regnet ikke om det som spør cellene til et svar som er borte.',
      mended: 'Det regnes om.',
      file: 'src/workbook/selfTest/behaviours/formulas.ts',
      test: 'What asks a cell of an answer that is gone is calculated anew',
    },
  ];
