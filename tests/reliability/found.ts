/** Faults that the tests of reliability found, what was done, and the test that failed before. `npm run reliability` shows them in the documentation. */
export const found: readonly { readonly fault: string; readonly mended: string; readonly file: string; readonly test: string }[] =
  [
    {
      fault: 'Et for stort svar fra Excel ble kalt en uventet feil.',
      mended: 'Excels koder for for store meldinger og områder har en setning som sier hva en kan gjøre.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'whatever fails, and wherever, the workbook is as it was and a sentence says what to do',
    },
    {
      fault: 'Et beskyttet ark stanset kommandoen midtveis, og noe var alt skrevet.',
      mended: 'Beskyttelse leses sammen med alt annet, og arket nevnes før noe er gjort.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'a protected %s is named before anything is done',
    },
    {
      fault: 'Ble Excel avsluttet mellom to rundturer, lå skjulte ark igjen for alltid.',
      mended:
        'Kommandoen noterer i arbeidsboken hva den er i gang med; den neste viser det som er helt, og tar bort det som ikke er det.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'where Excel ends between two round trips, the next run waits until it is sure, and then completes',
    },
    {
      fault: 'Mistet ruten forbindelsen mens nye ark ble vist, fikk neste kjøring dobbelt sett av ark.',
      mended: 'Et sett som er ferdig skrevet, blir vist i stedet for laget om igjen.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'where the connection to Excel is gone for good, the same command completes once it is back, and nothing half-made is left',
    },
    {
      fault: 'Hadde brukeren et eget ark med samme navn som et dataark som skulle lages, ble det slettet når kommandoen feilet.',
      mended: 'Navn som er tatt, nevnes før noe er gjort.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'a sheet of the user’s that has the name of one to be made is neither written to nor deleted',
    },
    {
      fault:
        'Slettet en medforfatter et ark underveis, ble definerte navn til #REF!, eller arbeidsboken kunne ikke settes tilbake.',
      mended: 'Det som er borte, savnes ikke: bare det som fortsatt finnes, settes tilbake.',
      file: 'tests/reliability/atomic.test.ts',
      test: 'somebody else deletes %s meanwhile: only that is gone',
    },
    {
      fault: 'I en arbeidsbok som bare kan leses, ble det sagt at noe var endret halvveis.',
      mended: 'Det som aldri ble endret, skrives ikke tilbake.',
      file: 'tests/reliability/atomic.test.ts',
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
  ];
