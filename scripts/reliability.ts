/**
 * npm run reliability: makes docs/reliability.md, and the same in English, of what the tests of reliability counted the last time they were run whole (`npm run test:long`).
 * A suite that has not been run is named, and nothing is written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { found, type Found } from '../tests/reliability/found';
import { recorded, type Figures } from '../tests/reliability/record';
import { sayErrors } from './sayErrors';

/** The page is in both of these languages, of the same figures. */
const pageLanguages = ['nb', 'en'] as const;
type PageLanguage = (typeof pageLanguages)[number];
type Translated = Found['fault'];

/** What each suite shows, where its tests stand, and what its figures are called. */
const suites: readonly {
  readonly id: string;
  readonly title: Translated;
  readonly shows: Translated;
  readonly tests: string;
  readonly labels: Readonly<Record<string, Translated>>;
}[] = [
  {
    id: 'atomic',
    title: { nb: 'Alt eller ingenting', en: 'All or nothing' },
    shows: {
      nb: 'Hver kommando avbrytes i hver rundtur, med hver av feilkodene Excel gir, og etterpå sammenlignes hele arbeidsboken med den som var: verdier, formler, formater, navn, ark, innstillinger, merking og beregningsmåte. Det samme når forbindelsen blir borte for godt, når Excel avsluttes mellom to rundturer, når arket er beskyttet, når arbeidsboken bare kan leses, og når en medforfatter sletter et ark underveis.',
      en: 'Each command is broken off in each round trip, with each of the error codes that Excel gives, and afterwards the whole workbook is compared with the one that was: values, formulas, formats, names, sheets, settings, selection and calculation mode. The same when the connection is gone for good, when Excel ends between two round trips, when the sheet is protected, when the workbook may only be read, and when a co-author deletes a sheet meanwhile.',
    },
    tests: 'tests/reliability/atomic',
    labels: {
      commands: { nb: 'Kommandoer', en: 'Commands' },
      kindsOfError: { nb: 'Feilkoder fra Excel', en: 'Error codes from Excel' },
      faultsOnce: { nb: 'Feil som går over, innført', en: 'Faults that pass, injected' },
      readInParts: {
        nb: 'Derav for store svar, der kommandoen leste i deler og ble ferdig',
        en: 'Of these, answers that were too large, where the command read in parts and completed',
      },
      faultsThatStay: { nb: 'Feil som varer, innført', en: 'Faults that stay, injected' },
      endedBetweenRoundTrips: { nb: 'Avslutninger mellom to rundturer', en: 'Endings between two round trips' },
      deletedByOthers: { nb: 'Ark slettet av en medforfatter underveis', en: 'Sheets deleted by a co-author meanwhile' },
      protectedSheets: { nb: 'Beskyttede ark', en: 'Protected sheets' },
    },
  },
  {
    id: 'hostileFunctions',
    title: { nb: 'Ondsinnede inndata til funksjonene', en: 'Hostile input to the functions' },
    shows: {
      nb: 'Hver funksjon kalles slik Excel kaller den, med tilfeldige og listede argumenter: NaN, ±∞, −0, 1e308, datoer som tall, tomme og ujevne områder, feil inne i områder, tall skrevet som tekst, halve tegn, `__proto__` og annet. Svaret skal ha formen som er lovet, eller være en feil med en forståelig setning.',
      en: 'Each function is called as Excel calls it, with random and listed arguments: NaN, ±∞, −0, 1e308, dates as numbers, empty and ragged ranges, errors within ranges, numbers written as text, half characters, `__proto__` and more. The answer must have the shape that is promised, or be an error with a sentence that can be understood.',
    },
    tests: 'tests/reliability/hostileFunctions.test.ts',
    labels: {
      functions: { nb: 'Funksjoner', en: 'Functions' },
      cases: { nb: 'Kall prøvd', en: 'Calls tried' },
      refused: { nb: 'Kall avvist med en forklaring', en: 'Calls refused with an explanation' },
      seed: { nb: 'Frø (OMST_SEED gir et annet)', en: 'Seed (OMST_SEED gives another)' },
      slowestMilliseconds: {
        nb: 'Det tregeste av kallene med en million celler, millisekunder',
        en: 'The slowest of the calls with a million cells, milliseconds',
      },
      slowestCall: { nb: 'Hvilket det var', en: 'Which it was' },
    },
  },
  {
    id: 'hostileReaders',
    title: { nb: 'Ondsinnede filer og svar', en: 'Hostile files and answers' },
    shows: {
      nb: 'CSV, Excel-filer, innliming, svar fra SSB og KLASS og selve saken: avkuttet, forfalsket, med feil størrelser, feil typer og navn som finnes i alle objekter.',
      en: 'CSV, Excel files, pasted text, answers of Statistics Norway and KLASS, and the case itself: cut off, forged, with wrong sizes, wrong types and names that every object has.',
    },
    tests: 'tests/reliability/hostileReaders.test.ts',
    labels: {
      cases: { nb: 'Lesninger prøvd', en: 'Readings tried' },
      refused: { nb: 'Avvist med en forklaring', en: 'Refused with an explanation' },
      seed: { nb: 'Frø', en: 'Seed' },
    },
  },
  {
    id: 'injection',
    title: { nb: 'Tekst som later som den er en formel', en: 'Text that pretends to be a formula' },
    shows: {
      nb: 'Tekst som begynner med `=`, `+`, `-`, `@`, tabulator eller linjeskift, fra filer, SSB og celler, skrives som tekst i ark og fil; LibreOffice leser filene om igjen.',
      en: 'Text that begins with `=`, `+`, `-`, `@`, a tab or a line break, from files, Statistics Norway and cells, is written as text in sheet and file; LibreOffice reads the files again.',
    },
    tests: 'tests/reliability/injection.test.ts',
    labels: {
      texts: { nb: 'Listede tekster', en: 'Listed texts' },
      arbitraryTexts: { nb: 'Tilfeldige tekster', en: 'Random texts' },
      cells: { nb: 'Celler kontrollert i arbeidsboken', en: 'Cells checked in the workbook' },
      cellsOfFiles: { nb: 'Celler kontrollert i filer', en: 'Cells checked in files' },
      formulasRead: { nb: 'Formler kontrollert', en: 'Formulas checked' },
    },
  },
  {
    id: 'contentSecurity',
    title: { nb: 'Hva ruten får gjøre og hvem den får spørre', en: 'What the pane may do and whom it may ask' },
    shows: {
      nb: 'Den bygde ruten går gjennom alle stegene i en ekte nettleser, i lys og mørk drakt. Alle forespørsler telles; andre enn egen adresse, Microsofts office.js og SSB felles av testen. Forsøk på å bryte regelen må stanses.',
      en: 'The built pane goes through all steps in a real browser, in light and dark. All requests are counted; those to others than its own address, Microsoft’s office.js and Statistics Norway fail the test. Attempts to break the rule must be stopped.',
    },
    tests: 'tests/browser/contentSecurity.test.ts',
    labels: {
      requests: { nb: 'Forespørsler sett', en: 'Requests seen' },
      allowedOrigins: { nb: 'Adresser spurt, alle tillatt', en: 'Addresses asked, all allowed' },
      steps: { nb: 'Steg gått gjennom', en: 'Steps gone through' },
      blockedAttempts: { nb: 'Forsøk på brudd, alle stanset', en: 'Attempts to break it, all stopped' },
      markupCases: { nb: 'HTML i data, vist som tekst', en: 'HTML in data, shown as text' },
    },
  },
  {
    id: 'contract',
    title: { nb: 'Antakelser om Excel', en: 'What is assumed of Excel' },
    shows: {
      nb: 'Det samme settet av oppførsel prøves på prosjektets egen vert gjennom to klienter, og kan kjøres av et menneske i ekte Excel fra selvtestsiden.',
      en: 'The same set of behaviours is tried on the project’s own host through two clients, and can be run by a person in a real Excel from the page of the self-test.',
    },
    tests: 'tests/excelHost/contract.test.ts',
    labels: {
      behaviours: { nb: 'Antakelser prøvd med skript', en: 'Assumptions tried by script' },
      byHand: { nb: 'Antakelser prøvd for hånd', en: 'Assumptions tried by hand' },
      clients: { nb: 'Klienter', en: 'Clients' },
    },
  },
];

/** Kinds of load, by the beginning of the figure's name; then the size; then what was measured. */
const loads: Readonly<Record<string, Translated>> = {
  rows: {
    nb: 'rader i Data sysselsetting (357 kommuner × 64 næringer × 10 år er 228 480)',
    en: 'rows in Data sysselsetting (357 municipalities × 64 industries × 10 years are 228 480)',
  },
  formulas: { nb: 'formler med OMST-funksjoner', en: 'formulas with OMST functions' },
  sheets: { nb: 'andre ark i arbeidsboken', en: 'other sheets in the workbook' },
  projects: { nb: 'prosjekter i et program over seks år', en: 'projects in a programme over six years' },
};
const measures: Readonly<Record<string, Translated>> = {
  RoundTrips: { nb: 'rundturer', en: 'round trips' },
  LargestAnswer: { nb: 'største svar, tegn', en: 'largest answer, characters' },
  Request: { nb: 'største melding, tegn', en: 'largest message, characters' },
  Milliseconds: { nb: 'ms i alt', en: 'ms in all' },
  AddInMilliseconds: { nb: 'ms i tillegget', en: 'ms in the add-in' },
  HeapMegabytes: { nb: 'MB minne i prosessen', en: 'MB memory of the process' },
};

/** The words of the page itself. */
const words = {
  heading: { nb: 'Pålitelighet i tall', en: 'Reliability in figures' },
  made: {
    nb: (version: string, cores: number): string =>
      `Laget av \`npm run reliability\` av det som ble talt sist \`npm test\` og \`npm run test:long\` ble kjørt, med Node ${version} på ${cores} kjerner. Ikke skrevet for hånd.`,
    en: (version: string, cores: number): string =>
      `Made by \`npm run reliability\` of what was counted the last time \`npm test\` and \`npm run test:long\` were run, with Node ${version} on ${cores} cores. Not written by hand.`,
  },
  parts: {
    nb: '`npm run test:long` prøver alt som står her, og kjøres av CI ved hver endring. `npm test` prøver en del, trukket med et frø som skrives ut: hver rundtur i hver kommando, men ikke hver feilkode i hver av dem. Det som ikke ble trukket i dag, blir det en annen dag, og med samme `OMST_SEED` blir det samme trukket om igjen.',
    en: '`npm run test:long` tries all that stands here, and CI runs it at every change. `npm test` tries a part, drawn by a seed that is printed: each round trip of each command, but not each error code in each of them. What was not drawn today is drawn another day, and with the same `OMST_SEED` the same is drawn again.',
  },
  tests: { nb: 'Tester', en: 'Tests' },
  what: { nb: 'Hva', en: 'What' },
  count: { nb: 'Antall', en: 'Number' },
  number: { nb: 'Antall', en: 'Number of' },
  large: { nb: 'Store arbeidsbøker', en: 'Large workbooks' },
  largeLead: {
    nb: 'Meldingene er målt mot grensen på 5 MB som Excel på nettet har; verten avviser større med Excels egen kode. Tidene er fra denne maskinen og denne kjøringen og er ingen prøve. Det meste av tiden er Univer, som står i Excels sted; tillegget selv bruker det som står i egen kolonne.',
    en: 'The messages are measured against the limit of 5 MB that Excel on the web has; the host refuses larger ones with Excel’s own code. The times are of this machine and this run and are no test. Most of the time is Univer’s, which stands in for Excel; what the add-in itself uses stands in a column of its own.',
  },
  limits: {
    nb: 'Grenser: Tall som ikke får plass i ett svar, leses i deler på 100 000 celler. Det som skrives med én kommando, må få plass i én melding på 5 MB: om lag 35 000 rader med tall om gangen på nettet. Er det for mye, sies det, og arbeidsboken er som før. Funksjonene avviser områder som er for store for metoden, med en setning.',
    en: 'Limits: Figures that do not fit in one answer are read in parts of 100 000 cells. What is written by one command must fit in one message of 5 MB: some 35 000 rows of figures at a time on the web. Where that is too much, it is said, and the workbook is as it was. The functions refuse ranges that are too large for the method, with a sentence.',
  },
  mended: { nb: 'Funnet og rettet', en: 'Found and mended' },
  mendedLead: {
    nb: 'Feil som disse prøvene fant, hva som ble gjort, og testen som feilet før rettingen.',
    en: 'Faults that these tests found, what was done, and the test that failed before.',
  },
  mendedColumns: { nb: ['Feilen', 'Rettingen', 'Testen'], en: ['The fault', 'The mending', 'The test'] },
  quoted: { nb: (test: string): string => `«${test}» i`, en: (test: string): string => `“${test}” in` },
} satisfies Record<string, Readonly<Record<PageLanguage, unknown>>>;

/** Thousands are parted by a space in both languages: a comma would be a decimal mark to half of the readers. */
const number = (value: number | string): string => (typeof value === 'number' ? value.toLocaleString('nb-NO') : value);
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function figuresOf(id: string): Figures {
  const file = join(recorded, `${id}.json`);
  if (!existsSync(file)) throw new Error(`"${id}" has not been run whole. Run npm run test:long first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

/** What is the same in each file of a suite, and not added up. */
const alike: readonly string[] = ['kindsOfError'];

/** The figures of a suite that is a folder of test files, each of which has counted its own. */
function figuresOfFolder(id: string, folder: string): Figures {
  const files = readdirSync(join(__dirname, '..', folder)).filter((name) => name.endsWith('.test.ts'));
  const sums: Record<string, number> = {};
  for (const name of files)
    for (const [key, value] of Object.entries(figuresOf(`${id}/${name.replace('.test.ts', '')}`)))
      sums[key] = alike.includes(key) ? Number(value) : (sums[key] ?? 0) + Number(value);
  return sums;
}

function suite({ id, title, shows, tests, labels }: (typeof suites)[number], language: PageLanguage): string {
  const figures = tests.endsWith('.ts') ? figuresOf(id) : figuresOfFolder(id, tests);
  const unnamed = Object.keys(figures).find((key) => labels[key] === undefined);
  if (unnamed !== undefined)
    throw new Error(`The figure "${unnamed}" of the suite "${id}" has no label in scripts/reliability.ts.`);
  const rows = Object.entries(labels).flatMap(([key, label]) => {
    const figure = figures[key];
    return figure === undefined ? [] : [[label[language], key === 'seed' ? String(figure) : number(figure)]];
  });
  return [
    `## ${title[language]}`,
    shows[language],
    `${words.tests[language]}: \`${tests}\`.`,
    table([words.what[language], words.count[language]], rows),
  ].join('\n\n');
}

function load(language: PageLanguage): string {
  const measured = Object.entries(figuresOf('load')).map(([key, value]) => {
    const [, kind = '', size = '', measure = ''] = /^([a-z]+)(\d+)(\w+)$/.exec(key) ?? [];
    return { kind, size: Number(size), measure, value };
  });
  const parts = Object.entries(loads).map(([kind, what]) => {
    const own = measured.filter((one) => one.kind === kind);
    const columns = [...new Set(own.map(({ measure }) => measure))];
    const sizes = [...new Set(own.map(({ size }) => size))];
    const at = (size: number, measure: string) => own.find((one) => one.size === size && one.measure === measure)?.value ?? '';
    return table(
      [`${words.number[language]} ${what[language]}`, ...columns.map((measure) => measures[measure]?.[language] ?? measure)],
      sizes.map((size) => [number(size), ...columns.map((measure) => number(at(size, measure)))]),
    );
  });
  return [
    `## ${words.large[language]}`,
    words.largeLead[language],
    `${words.tests[language]}: \`tests/reliability/load.test.ts\`.`,
    ...parts,
    words.limits[language],
  ].join('\n\n');
}

const mended = (language: PageLanguage): string =>
  [
    `## ${words.mended[language]}`,
    words.mendedLead[language],
    table(
      words.mendedColumns[language],
      found.map(({ fault, mended: what, test, file }) => [
        fault[language],
        what[language],
        `${words.quoted[language](test)} \`${file}\``,
      ]),
    ),
  ].join('\n\n');

const page = (language: PageLanguage): string =>
  [
    `# ${words.heading[language]}`,
    words.made[language](process.version, cpus().length),
    words.parts[language],
    ...suites.map((one) => suite(one, language)),
    load(language),
    mended(language),
  ].join('\n\n');

async function run(): Promise<void> {
  for (const language of pageLanguages) {
    const path = `docs/${language === 'nb' ? '' : `${language}/`}reliability.md`;
    const file = join(__dirname, '..', path);
    writeFileSync(file, await format(`${page(language)}\n`, { ...(await resolveConfig(file)), parser: 'markdown' }));
    process.stdout.write(`${path}: ${suites.length + 1} suites, ${found.length} faults found and mended.\n`);
  }
}

sayErrors();
void run();
