/**
 * npm run reliability: makes docs/reliability.md and its English version, from what the tests of reliability counted in the last `npm run test:long`.
 * When a suite has not been run, it names the suite and writes nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { foundFaults, type FoundFault } from '../tests/reliability/found';
import { recordFolder, type Figures } from '../tests/reliability/record';
import { sayErrors } from './sayErrors';

/** The page has the same figures in both languages. */
const pageLanguages = ['nb', 'en'] as const;
type PageLanguage = (typeof pageLanguages)[number];
type Translated = FoundFault['fault'];

/** What each suite shows, the file or folder of its tests, and the labels of its figures. */
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
      en: 'Each command is interrupted in each round trip, with each of the error codes that Excel gives. Afterwards the whole workbook is compared with the workbook before: values, formulas, formats, names, sheets, settings, selection and calculation mode. The same is done when the connection is lost, when Excel ends between two round trips, when the sheet is protected, when the workbook is read-only, and when a co-author deletes a sheet during the command.',
    },
    tests: 'tests/reliability/atomic',
    labels: {
      commands: { nb: 'Kommandoer', en: 'Commands' },
      kindsOfError: { nb: 'Feilkoder fra Excel', en: 'Error codes from Excel' },
      faultsOnce: { nb: 'Feil som går over, innført', en: 'Injected faults that pass' },
      readInParts: {
        nb: 'Derav for store svar, der kommandoen leste i deler og ble ferdig',
        en: 'Of these: answers that were too large, so that the command read in parts and completed',
      },
      faultsThatStay: { nb: 'Feil som varer, innført', en: 'Injected faults that last' },
      endedBetweenRoundTrips: { nb: 'Avslutninger mellom to rundturer', en: 'Times that Excel ended between two round trips' },
      deletedByOthers: { nb: 'Ark slettet av en medforfatter underveis', en: 'Sheets deleted by a co-author during a command' },
      protectedSheets: { nb: 'Beskyttede ark', en: 'Protected sheets' },
    },
  },
  {
    id: 'hostileFunctions',
    title: { nb: 'Ondsinnede inndata til funksjonene', en: 'Hostile input to the functions' },
    shows: {
      nb: 'Hver funksjon kalles slik Excel kaller den, med tilfeldige og listede argumenter: NaN, ±∞, −0, 1e308, datoer som tall, tomme og ujevne områder, feil inne i områder, tall skrevet som tekst, halve tegn, `__proto__` og annet. Svaret skal ha formen som er lovet, eller være en feil med en forståelig setning.',
      en: 'Each function is called as Excel calls it, with random and listed arguments: NaN, ±∞, −0, 1e308, dates as numbers, empty and ragged ranges, errors in ranges, numbers written as text, half characters, `__proto__` and more. The answer must have its declared shape, or be an error with an understandable sentence.',
    },
    tests: 'tests/reliability/hostileFunctions.test.ts',
    labels: {
      functions: { nb: 'Funksjoner', en: 'Functions' },
      cases: { nb: 'Kall prøvd', en: 'Calls' },
      refused: { nb: 'Kall avvist med en forklaring', en: 'Calls refused with an explanation' },
      seed: { nb: 'Frø (OMST_SEED gir et annet)', en: 'Seed (set another with OMST_SEED)' },
      slowestMilliseconds: {
        nb: 'Det tregeste av kallene med en million celler, millisekunder',
        en: 'The slowest call with a million cells, milliseconds',
      },
      slowestCall: { nb: 'Hvilket det var', en: 'That call' },
    },
  },
  {
    id: 'hostileReaders',
    title: { nb: 'Ondsinnede filer og svar', en: 'Hostile files and answers' },
    shows: {
      nb: 'CSV, Excel-filer, innliming, svar fra SSB og KLASS og selve saken: avkuttet, forfalsket, med feil størrelser, feil typer og navn som finnes i alle objekter.',
      en: 'CSV, Excel files, pasted text, answers of Statistics Norway and KLASS, and the case itself are truncated or forged, and get wrong sizes, wrong types and names that every object has.',
    },
    tests: 'tests/reliability/hostileReaders.test.ts',
    labels: {
      cases: { nb: 'Lesninger prøvd', en: 'Inputs read' },
      refused: { nb: 'Avvist med en forklaring', en: 'Refused with an explanation' },
      seed: { nb: 'Frø', en: 'Seed' },
    },
  },
  {
    id: 'injection',
    title: { nb: 'Tekst som later som den er en formel', en: 'Text that looks like a formula' },
    shows: {
      nb: 'Tekst som begynner med `=`, `+`, `-`, `@`, tabulator eller linjeskift, fra filer, SSB og celler, skrives som tekst i ark og fil; LibreOffice leser filene om igjen.',
      en: 'Text from files, Statistics Norway and cells that begins with `=`, `+`, `-`, `@`, a tab or a line break is written as text in sheets and files. LibreOffice reads the files again.',
    },
    tests: 'tests/reliability/injection.test.ts',
    labels: {
      texts: { nb: 'Listede tekster', en: 'Listed texts' },
      arbitraryTexts: { nb: 'Tilfeldige tekster', en: 'Random texts' },
      cells: { nb: 'Celler kontrollert i arbeidsboken', en: 'Cells checked in workbooks' },
      cellsOfFiles: { nb: 'Celler kontrollert i filer', en: 'Cells checked in files' },
      formulasRead: { nb: 'Formler kontrollert', en: 'Formulas checked' },
    },
  },
  {
    id: 'contentSecurity',
    title: { nb: 'Hva ruten får gjøre og hvem den får spørre', en: 'What the pane may do and which servers it may call' },
    shows: {
      nb: 'Den bygde ruten går gjennom alle stegene i en ekte nettleser, i lys og mørk drakt. Alle forespørsler telles; andre enn egen adresse, Microsofts office.js og SSB felles av testen. Forsøk på å bryte regelen må stanses.',
      en: 'The built pane goes through all steps in a real browser, in the light and the dark theme. All requests are counted. The test fails on a request to any other address than its own, Microsoft’s for office.js and Statistics Norway’s. Attempts to break the policy must be blocked.',
    },
    tests: 'tests/browser/contentSecurity.test.ts',
    labels: {
      requests: { nb: 'Forespørsler sett', en: 'Requests' },
      allowedOrigins: { nb: 'Adresser spurt, alle tillatt', en: 'Addresses called, all allowed' },
      steps: { nb: 'Steg gått gjennom', en: 'Steps opened' },
      blockedAttempts: { nb: 'Forsøk på brudd, alle stanset', en: 'Attempts to break the policy, all blocked' },
      markupCases: { nb: 'HTML i data, vist som tekst', en: 'HTML in data, shown as text' },
    },
  },
  {
    id: 'contract',
    title: { nb: 'Antakelser om Excel', en: 'Assumptions about Excel' },
    shows: {
      nb: 'Det samme settet av oppførsel prøves på prosjektets egen vert gjennom to klienter, og kan kjøres av et menneske i ekte Excel fra selvtestsiden.',
      en: 'The same behaviours are tried on the project’s own host through two clients, and a person can try them in a real Excel with the self-test.',
    },
    tests: 'tests/excelHost/contract.test.ts',
    labels: {
      behaviours: { nb: 'Antakelser prøvd med skript', en: 'Assumptions tried by script' },
      byHand: { nb: 'Antakelser prøvd for hånd', en: 'Assumptions tried by hand' },
      clients: { nb: 'Klienter', en: 'Clients' },
    },
  },
];

/** The kinds of load. The name of a figure is a kind, a size and a measure, such as `rows57120RoundTrips`. */
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
  Milliseconds: { nb: 'ms i alt', en: 'ms in total' },
  AddInMilliseconds: { nb: 'ms i tillegget', en: 'ms in the add-in' },
  HeapMegabytes: { nb: 'MB minne i prosessen', en: 'MB of memory in the process' },
};

/** The texts of the page itself. */
const words = {
  heading: { nb: 'Pålitelighet i tall', en: 'Reliability in figures' },
  made: {
    nb: (version: string, cores: number): string =>
      `Laget av \`npm run reliability\` av det som ble talt sist \`npm test\` og \`npm run test:long\` ble kjørt, med Node ${version} på ${cores} kjerner. Ikke skrevet for hånd.`,
    en: (version: string, cores: number): string =>
      `Made by \`npm run reliability\` from the counts of the last \`npm test\` and \`npm run test:long\`, with Node ${version} on ${cores} cores. Not written by hand.`,
  },
  parts: {
    nb: '`npm run test:long` prøver alt som står her, og kjøres av CI ved hver endring. `npm test` prøver en del, trukket med et frø som skrives ut: hver rundtur i hver kommando, men ikke hver feilkode i hver av dem. Det som ikke ble trukket i dag, blir det en annen dag, og med samme `OMST_SEED` blir det samme trukket om igjen.',
    en: '`npm run test:long` tries everything on this page, and CI runs it at every change. `npm test` tries a part, selected by a seed that is printed: for instance each round trip of each command, but not each error code in each of them. Another run selects another part, and the same `OMST_SEED` selects the same part again.',
  },
  tests: { nb: 'Tester', en: 'Tests' },
  what: { nb: 'Hva', en: 'What was counted' },
  count: { nb: 'Antall', en: 'Number' },
  number: { nb: 'Antall', en: 'Number of' },
  large: { nb: 'Store arbeidsbøker', en: 'Large workbooks' },
  largeLead: {
    nb: 'Meldingene er målt mot grensen på 5 MB som Excel på nettet har; verten avviser større med Excels egen kode. Tidene er fra denne maskinen og denne kjøringen og er ingen prøve. Det meste av tiden er Univer, som står i Excels sted; tillegget selv bruker det som står i egen kolonne.',
    en: 'The messages are compared with the limit of 5 MB in Excel on the web; the host refuses larger messages with Excel’s own error code. The times are from this machine and this run, and are not tested. Most of the time is used by Univer, which replaces Excel; the time of the add-in itself has its own column.',
  },
  limits: {
    nb: 'Grenser: Tall som ikke får plass i ett svar, leses i deler på 100 000 celler. Det som skrives med én kommando, må få plass i én melding på 5 MB: om lag 35 000 rader med tall om gangen på nettet. Er det for mye, sies det, og arbeidsboken er som før. Funksjonene avviser områder som er for store for metoden, med en setning.',
    en: 'Limits: Figures that do not fit in one answer are read in parts of 100 000 cells. What one command writes must fit in one message of 5 MB, which is about 35 000 rows of figures at a time on the web. If it does not fit, the pane says so and the workbook is unchanged. The functions refuse ranges that are too large for the method, with a sentence.',
  },
  mended: { nb: 'Funnet og rettet', en: 'Found and mended' },
  mendedLead: {
    nb: 'Feil som disse prøvene fant, hva som ble gjort, og testen som feilet før rettingen.',
    en: 'The faults that these tests found, how each was mended, and the test that failed before.',
  },
  mendedColumns: { nb: ['Feilen', 'Rettingen', 'Testen'], en: ['Fault', 'How it was mended', 'Test'] },
  quoted: { nb: (test: string): string => `«${test}» i`, en: (test: string): string => `“${test}” in` },
} satisfies Record<string, Readonly<Record<PageLanguage, unknown>>>;

/** Separates thousands by a space in both languages, because a comma is a decimal mark to half of the readers. */
const number = (value: number | string): string => (typeof value === 'number' ? value.toLocaleString('nb-NO') : value);
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function figuresOf(id: string): Figures {
  const file = join(recordFolder, `${id}.json`);
  if (!existsSync(file)) throw new Error(`"${id}" has no figures. Run npm run test:long first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Figures;
}

/** Figures that are the same in each file of a suite, so that they are not added up. */
const sharedFigures: readonly string[] = ['kindsOfError'];

/** Adds up the figures of a suite whose tests are a folder of files. */
function figuresOfFolder(id: string, folder: string): Figures {
  const files = readdirSync(join(__dirname, '..', folder)).filter((name) => name.endsWith('.test.ts'));
  const sums: Record<string, number> = {};
  for (const name of files)
    for (const [key, value] of Object.entries(figuresOf(`${id}/${name.replace('.test.ts', '')}`)))
      sums[key] = sharedFigures.includes(key) ? Number(value) : (sums[key] ?? 0) + Number(value);
  return sums;
}

function suiteSection({ id, title, shows, tests, labels }: (typeof suites)[number], language: PageLanguage): string {
  const figures = tests.endsWith('.ts') ? figuresOf(id) : figuresOfFolder(id, tests);
  const unlabelled = Object.keys(figures).find((key) => labels[key] === undefined);
  if (unlabelled !== undefined)
    throw new Error(`The figure "${unlabelled}" of the suite "${id}" has no label in scripts/reliability.ts.`);
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

function loadSection(language: PageLanguage): string {
  const measured = Object.entries(figuresOf('load')).map(([key, value]) => {
    const [, kind = '', size = '', measure = ''] = /^([a-z]+)(\d+)(\w+)$/.exec(key) ?? [];
    return { kind, size: Number(size), measure, value };
  });
  const tables = Object.entries(loads).map(([kind, kindLabel]) => {
    const figures = measured.filter((figure) => figure.kind === kind);
    const columns = [...new Set(figures.map(({ measure }) => measure))];
    const sizes = [...new Set(figures.map(({ size }) => size))];
    const valueOf = (size: number, measure: string) =>
      figures.find((figure) => figure.size === size && figure.measure === measure)?.value ?? '';
    return table(
      [`${words.number[language]} ${kindLabel[language]}`, ...columns.map((measure) => measures[measure]?.[language] ?? measure)],
      sizes.map((size) => [number(size), ...columns.map((measure) => number(valueOf(size, measure)))]),
    );
  });
  return [
    `## ${words.large[language]}`,
    words.largeLead[language],
    `${words.tests[language]}: \`tests/reliability/load.test.ts\`.`,
    ...tables,
    words.limits[language],
  ].join('\n\n');
}

const faultsSection = (language: PageLanguage): string =>
  [
    `## ${words.mended[language]}`,
    words.mendedLead[language],
    table(
      words.mendedColumns[language],
      foundFaults.map(({ fault, repair, test, file }) => [
        fault[language],
        repair[language],
        `${words.quoted[language](test)} \`${file}\``,
      ]),
    ),
  ].join('\n\n');

const page = (language: PageLanguage): string =>
  [
    `# ${words.heading[language]}`,
    words.made[language](process.version, cpus().length),
    words.parts[language],
    ...suites.map((suite) => suiteSection(suite, language)),
    loadSection(language),
    faultsSection(language),
  ].join('\n\n');

async function run(): Promise<void> {
  for (const language of pageLanguages) {
    const path = `docs/${language === 'nb' ? '' : `${language}/`}reliability.md`;
    const file = join(__dirname, '..', path);
    writeFileSync(file, await format(`${page(language)}\n`, { ...(await resolveConfig(file)), parser: 'markdown' }));
    process.stdout.write(`${path}: ${suites.length + 1} suites, ${foundFaults.length} faults found and mended.\n`);
  }
}

sayErrors();
void run();
