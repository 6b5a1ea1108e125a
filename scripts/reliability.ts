/**
 * npm run reliability: makes docs/reliability.md of what the tests of reliability counted the last time they were run whole (`npm run test:long`).
 * A suite that has not been run is named, and nothing is written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { found } from '../tests/reliability/found';
import { recorded, type Figures } from '../tests/reliability/record';

/** What each suite shows, where its tests stand, and what its figures are called. */
const suites: readonly {
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly tests: string;
  readonly labels: Readonly<Record<string, string>>;
}[] = [
  {
    id: 'atomic',
    title: 'Alt eller ingenting',
    shows:
      'Hver kommando avbrytes i hver rundtur, med hver av feilkodene Excel gir, og etterpå sammenlignes hele arbeidsboken med den som var: verdier, formler, formater, navn, ark, innstillinger, merking og beregningsmåte. Det samme når forbindelsen blir borte for godt, når Excel avsluttes mellom to rundturer, når arket er beskyttet, når arbeidsboken bare kan leses, og når en medforfatter sletter et ark underveis.',
    tests: 'tests/reliability/atomic',
    labels: {
      commands: 'Kommandoer',
      kindsOfError: 'Feilkoder fra Excel',
      faultsOnce: 'Feil som går over, innført',
      readInParts: 'Derav for store svar, der kommandoen leste i deler og ble ferdig',
      faultsThatStay: 'Feil som varer, innført',
      endedBetweenRoundTrips: 'Avslutninger mellom to rundturer',
      deletedByOthers: 'Ark slettet av en medforfatter underveis',
      protectedSheets: 'Beskyttede ark',
    },
  },
  {
    id: 'hostileFunctions',
    title: 'Ondsinnede inndata til funksjonene',
    shows:
      'Hver funksjon kalles slik Excel kaller den, med tilfeldige og listede argumenter: NaN, ±∞, −0, 1e308, datoer som tall, tomme og ujevne områder, feil inne i områder, tall skrevet som tekst, halve tegn, `__proto__` og annet. Svaret skal ha formen som er lovet, eller være en feil med en forståelig setning.',
    tests: 'tests/reliability/hostileFunctions.test.ts',
    labels: {
      functions: 'Funksjoner',
      cases: 'Kall prøvd',
      refused: 'Kall avvist med en forklaring',
      seed: 'Frø (OMST_SEED gir et annet)',
      slowestMilliseconds: 'Det tregeste av kallene med en million celler, millisekunder',
      slowestCall: 'Hvilket det var',
    },
  },
  {
    id: 'hostileReaders',
    title: 'Ondsinnede filer og svar',
    shows:
      'CSV, Excel-filer, innliming, svar fra SSB og KLASS og selve saken: avkuttet, forfalsket, med feil størrelser, feil typer og navn som finnes i alle objekter.',
    tests: 'tests/reliability/hostileReaders.test.ts',
    labels: { cases: 'Lesninger prøvd', refused: 'Avvist med en forklaring', seed: 'Frø' },
  },
  {
    id: 'injection',
    title: 'Tekst som later som den er en formel',
    shows:
      'Tekst som begynner med `=`, `+`, `-`, `@`, tabulator eller linjeskift, fra filer, SSB og celler, skrives som tekst i ark og fil; LibreOffice leser filene om igjen.',
    tests: 'tests/reliability/injection.test.ts',
    labels: {
      texts: 'Listede tekster',
      arbitraryTexts: 'Tilfeldige tekster',
      cells: 'Celler kontrollert i arbeidsboken',
      cellsOfFiles: 'Celler kontrollert i filer',
      formulasRead: 'Formler kontrollert',
    },
  },
  {
    id: 'contentSecurity',
    title: 'Hva ruten får gjøre og hvem den får spørre',
    shows:
      'Den bygde ruten går gjennom alle stegene i en ekte nettleser, i lys og mørk drakt. Alle forespørsler telles; andre enn egen adresse, Microsofts office.js og SSB felles av testen. Forsøk på å bryte regelen må stanses.',
    tests: 'tests/browser/contentSecurity.test.ts',
    labels: {
      requests: 'Forespørsler sett',
      allowedOrigins: 'Adresser spurt, alle tillatt',
      steps: 'Steg gått gjennom',
      blockedAttempts: 'Forsøk på brudd, alle stanset',
      markupCases: 'HTML i data, vist som tekst',
    },
  },
  {
    id: 'contract',
    title: 'Antakelser om Excel',
    shows:
      'Det samme settet av oppførsel prøves på prosjektets egen vert gjennom to klienter, og kan kjøres av et menneske i ekte Excel fra selvtestsiden.',
    tests: 'tests/excelHost/contract.test.ts',
    labels: { behaviours: 'Antakelser prøvd med skript', byHand: 'Antakelser prøvd for hånd', clients: 'Klienter' },
  },
];

/** Kinds of load, by the beginning of the figure's name; then the size; then what was measured. */
const loads: Readonly<Record<string, string>> = {
  rows: 'rader i Data sysselsetting (357 kommuner × 64 næringer × 10 år er 228 480)',
  formulas: 'formler med OMST-funksjoner',
  sheets: 'andre ark i arbeidsboken',
  projects: 'prosjekter i et program over seks år',
};
const measures: Readonly<Record<string, string>> = {
  RoundTrips: 'rundturer',
  LargestAnswer: 'største svar, tegn',
  Request: 'største melding, tegn',
  Milliseconds: 'ms i alt',
  AddInMilliseconds: 'ms i tillegget',
  HeapMegabytes: 'MB minne i prosessen',
};

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

function suite({ id, title, shows, tests, labels }: (typeof suites)[number]): string {
  const figures = tests.endsWith('.ts') ? figuresOf(id) : figuresOfFolder(id, tests);
  const unnamed = Object.keys(figures).find((key) => labels[key] === undefined);
  if (unnamed !== undefined)
    throw new Error(`The figure "${unnamed}" of the suite "${id}" has no label in scripts/reliability.ts.`);
  const rows = Object.entries(labels).flatMap(([key, label]) => {
    const figure = figures[key];
    return figure === undefined ? [] : [[label, key === 'seed' ? String(figure) : number(figure)]];
  });
  return `## ${title}\n\n${shows}\n\nTester: \`${tests}\`.\n\n${table(['Hva', 'Antall'], rows)}`;
}

function load(): string {
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
      [`Antall ${what}`, ...columns.map((measure) => measures[measure] ?? measure)],
      sizes.map((size) => [number(size), ...columns.map((measure) => number(at(size, measure)))]),
    );
  });
  return [
    '## Store arbeidsbøker',
    'Meldingene er målt mot grensen på 5 MB som Excel på nettet har; verten avviser større med Excels egen kode. Tidene er fra denne maskinen og denne kjøringen og er ingen prøve. Det meste av tiden er Univer, som står i Excels sted; tillegget selv bruker det som står i egen kolonne.',
    'Tester: `tests/reliability/load.test.ts`.',
    ...parts,
    'Grenser: Tall som ikke får plass i ett svar, leses i deler på 100 000 celler. Det som skrives med én kommando, må få plass i én melding på 5 MB: om lag 35 000 rader med tall om gangen på nettet. Er det for mye, sies det, og arbeidsboken er som før. Funksjonene avviser områder som er for store for metoden, med en setning.',
  ].join('\n\n');
}

const mended = (): string =>
  [
    '## Funnet og rettet',
    'Feil som disse prøvene fant, hva som ble gjort, og testen som feilet før rettingen.',
    table(
      ['Feilen', 'Rettingen', 'Testen'],
      found.map(({ fault, mended, test, file }) => [fault, mended, `«${test}» i \`${file}\``]),
    ),
  ].join('\n\n');

async function run(): Promise<void> {
  const file = join(__dirname, '../docs/reliability.md');
  const page = [
    '# Pålitelighet i tall',
    `Laget av \`npm run reliability\` av det som ble talt sist \`npm test\` og \`npm run test:long\` ble kjørt, med Node ${process.version} på ${cpus().length} kjerner. Ikke skrevet for hånd.`,
    '`npm run test:long` prøver alt som står her, og kjøres av CI ved hver endring. `npm test` prøver en del, trukket med et frø som skrives ut: hver rundtur i hver kommando, men ikke hver feilkode i hver av dem. Det som ikke ble trukket i dag, blir det en annen dag, og med samme `OMST_SEED` blir det samme trukket om igjen.',
    ...suites.map(suite),
    load(),
    mended(),
  ].join('\n\n');
  writeFileSync(file, await format(`${page}\n`, { ...(await resolveConfig(file)), parser: 'markdown' }));
  process.stdout.write(`docs/reliability.md: ${suites.length + 1} suites, ${found.length} faults found and mended.\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
