/**
 * Everything that comes from outside: files, pastes, answers of Statistics Norway's services, what a case may hold. Each is read, or refused with a fault of its own
 * whose sentence is plain in three languages; nothing else comes out, and nothing is written into what every program shares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import fc from '../fastCheck';
import { caseSchema } from '../../src/case/case';
import { dataTables, firstFault, type CellContent, type DataTableKey } from '../../src/case/dataTables';
import { mergeRows } from '../../src/case/mergeRows';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { XlsxError } from '../../src/xlsx/XlsxError';
import { readFile, readPaste } from '../../src/sources/files/readFile';
import { largestFile, type FileCell, type ReadTable } from '../../src/sources/files/ReadTable';
import { targetsFor } from '../../src/sources/files/targets';
import { toRows } from '../../src/sources/files/toRows';
import { understand } from '../../src/sources/files/understand';
import { SourceFault } from '../../src/sources/sourceFault';
import { CallFailure, gapAfter } from '../../src/sources/ssb/callFailure';
import type { Client } from '../../src/sources/ssb/client';
import { centralityBetween, municipalitiesOn } from '../../src/sources/ssb/klass';
import { readDataset } from '../../src/sources/ssb/readDataset';
import { languages } from '../../src/text';
import { isLong, seed } from '../sampling';
import { understandAs } from '../sources/files/understandAs';
import { inheritedNames, listedCells, nastyCell } from './nasties';
import { recordWhole } from './recordWhole';

/** So many cases drawn by the seed; in `npm test` an eighth. */
const draws = (whole: number) => ({ seed, endOnFailure: false, numRuns: isLong ? whole : Math.ceil(whole / 8) });

let cases = 0;
let refused = 0;

beforeAll(() => void process.stdout.write(`Hostile input to readers: seed ${seed}\n`));
afterAll(() => {
  recordWhole('hostileReaders', { cases, refused, seed });
});

const notPlain = /undefined|\[object|\bNaN\b|Infinity|\{\w+\}/;

function checkFault(fault: unknown): void {
  if (!(fault instanceof SourceFault)) throw fault;
  refused += 1;
  for (const language of languages) {
    const sentence = fault.in(language);
    if (sentence.length < 10 || sentence.length > 2000 || notPlain.test(sentence))
      throw new Error(`Not a plain sentence: ${sentence}`);
  }
}

/** What a reader answers; undefined when it was refused as it should be. */
async function answered<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  cases += 1;
  try {
    return await read();
  } catch (fault) {
    checkFault(fault);
    return undefined;
  }
}

const examples = join(__dirname, '../sources/files/examples');
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(examples)
  .filter((name) => /\.(?:csv|txt|tsv|xlsx)$/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(join(examples, name)))]);

const targets = Object.keys(dataTables) as DataTableKey[];

/** As the pane does it: understands the table and makes rows for the two data tables that it fits best. */
function throughToRows(table: ReadTable): void {
  const found = understand(table);
  const fitting = targetsFor(found).slice(0, 2);
  for (const target of fitting) {
    const { rows } = toRows(table, understandAs(table, target), target, { today: '2026-11-23', fileName: table.name });
    const fault = firstFault(dataTables[target], rows);
    if (fault) throw new Error(`A row that ${target} does not take: ${JSON.stringify(fault)}`);
  }
}

async function checkTables(read: () => readonly ReadTable[] | Promise<readonly ReadTable[]>): Promise<void> {
  for (const table of (await answered(read)) ?? []) {
    for (const row of table.cells)
      for (const cell of row)
        if (!(cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))))
          throw new Error(`A cell holds ${String(cell)}.`);
    throughToRows(table);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cells as a file may hold them. */
const fileCell = nastyCell.map((cell): FileCell => (typeof cell === 'number' ? cell : typeof cell === 'string' ? cell : null));
const headers = [
  'Kommune',
  'Kommunenr',
  'År',
  'Sysselsatte',
  'Næring',
  'Alder',
  'region',
  'verdi',
  'Innhold',
  '2023',
  '4024 Hjartdal',
  'Kjønn',
];
const tableText = fc
  .record({
    header: fc.array(fc.constantFrom(...headers, ...inheritedNames), { minLength: 1, maxLength: 6 }),
    rows: fc.array(
      fc.array(fc.oneof(fileCell, fc.constantFrom('Hjartdal', 'Notodden', '2023', '2024', '17', '1 200')), { maxLength: 6 }),
      { maxLength: 12 },
    ),
    mark: fc.constantFrom(';', ',', '\t'),
    end: fc.constantFrom('\r\n', '\n', '\r', '\n\r'),
    start: fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF', 'sep=;\r\n', '\n\n', '"'),
  })
  .map(
    ({ header, rows, mark, end, start }) =>
      start + [header, ...rows].map((row) => row.map((cell) => String(cell ?? '').slice(0, 300)).join(mark)).join(end),
  );

/** Something that happens to bytes on their way. */
const damage = fc.record({
  how: fc.constantFrom('cut', 'byte', 'zero', 'twice', 'gone', 'start gone'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat({ max: 255 }),
});

function damaged(bytes: Uint8Array, { how, at, byte }: { how: string; at: number; byte: number }): Uint8Array {
  const place = Math.floor(at * bytes.length);
  switch (how) {
    case 'cut':
      return bytes.slice(0, place);
    case 'start gone':
      return bytes.slice(place);
    case 'twice':
      return Uint8Array.from([...bytes.subarray(0, place), ...bytes.subarray(Math.max(0, place - 40))]);
    case 'gone':
      return Uint8Array.from([...bytes.subarray(0, place), ...bytes.subarray(place + 7)]);
    default:
      return bytes.map((own, index) => (index === Math.min(place, bytes.length - 1) ? (how === 'zero' ? 0 : byte) : own));
  }
}

describe('A file or a paste becomes tables, or is refused in plain words', () => {
  test('tables of all that cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(tableText, fc.boolean(), async (text, paste) => {
        await checkTables(() => (paste ? readPaste(text) : readFile('tall.csv', utf8(text))));
      }),
      draws(1200),
    );
  });

  test('any bytes at all', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x25, 0x50, 0x44, 0x46, 0x2d],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        await checkTables(() => readFile('hva.xlsx', Uint8Array.from([...start, ...rest])));
      }),
      draws(1000),
    );
  });

  test('real files that were damaged on their way', async () => {
    const small = files.filter(([, bytes]) => bytes.length < 40_000);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...small),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async ([name, bytes], all) => {
          await checkTables(() => readFile(name, all.reduce(damaged, bytes)));
        },
      ),
      draws(200),
    );
  });

  test('workbooks that were damaged on their way, as a file and as a case', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Ark1',
          rows: [
            ['Kommune', 'År', 'Sysselsatte'],
            ['Hjartdal', 2023, 621],
            ['Hjartdal', new Date(0), '=1+1'],
          ],
        },
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), async (all) => {
        const bytes = all.reduce(damaged, workbook);
        await checkTables(() => readFile('tall.xlsx', bytes));
        await checkWorkbook(bytes);
      }),
      draws(500),
    );
  });

  const manyLines = (line: string, times: number): string => line.repeat(times);
  test.each<[string, string]>([
    ['nothing', ''],
    ['a mark of byte order alone', '\uFEFF'],
    ['only line ends', '\r\n'.repeat(10_000)],
    ['only marks', ';'.repeat(100_000)],
    ['more cells than are allowed', manyLines(';'.repeat(999) + '\n', 1001)],
    ['one line of a million characters', `Kommune;År\nHjartdal;${'9'.repeat(1_000_000)}`],
    ['a quotation mark that is never closed', `Kommune;År\n"Hjartdal;2023\n${manyLines('a;b\n', 20_000)}`],
    ['ten thousand quotation marks', `Kommune;År\n${'"'.repeat(10_001)};2023`],
    ['quotation marks and line ends by turns', manyLines('"a;b\r\nc\n"', 20_000)],
    ['a million spaces', `Kommune;År\n${' '.repeat(1_000_000)}x;2023`],
    [
      'a thousand columns',
      Array.from({ length: 20 }, () => Array.from({ length: 1000 }, (_, at) => String(at)).join(';')).join('\n'),
    ],
    [
      'a long tail of years',
      `Kommune;${Array.from({ length: 3000 }, (_, at) => String(at)).join(';')}\nHjartdal;${'1;'.repeat(3000)}`,
    ],
    ['a file as long as is allowed, without a mark', 'a'.repeat(1_000_000)],
    ['HTML', '<!doctype html><table><tr><td>1</td></tr></table>'],
    ['JSON', '{"a": [1, 2]}'],
  ])('%s', async (_, text) => {
    await checkTables(() => readPaste(text));
    await checkTables(() => readFile('tall.csv', utf8(text)));
  });

  test('a file or a paste that is larger than is allowed', async () => {
    expect(await answered(() => readPaste(' '.repeat(largestFile + 1)))).toBeUndefined();
    expect(await answered(() => readFile('tall.csv', new Uint8Array(largestFile + 1)))).toBeUndefined();
  });

  test('as many rows as are allowed, each of a place that is not known', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `Sted ${at};2023;${at}`).join('\n');
    await checkTables(() => readPaste(`Kommune;År;Sysselsatte\n${rows}`));
  });
});

describe('A workbook of one who means ill', () => {
  const parts = async (): Promise<Record<string, Uint8Array>> =>
    unzipSync(
      await writeXlsx({
        sheets: [
          {
            name: 'Ark1',
            rows: [
              ['a', 'b'],
              ['c', 1],
            ],
          },
        ],
      }),
    );
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const sheet = (cells: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    );
  const withSheet = async (xml: Uint8Array): Promise<Uint8Array> => zipSync({ ...(await parts()), [sheetPart]: xml });
  const row = (cells: string): string => `<row r="1">${cells}</row>`;

  let bomb = new Uint8Array();
  beforeAll(async () => {
    bomb = new Uint8Array(await withSheet(new Uint8Array(300 * 1024 * 1024).fill(0x20)));
  });

  test('a bomb: a part that unpacks to 300 megabytes', async () => {
    const bytes = bomb.slice();
    expect(bytes.length).toBeLessThan(1_000_000);
    await expect(readFile('tall.xlsx', bytes)).rejects.toMatchObject({ key: 'fileTooLarge' });
  });

  test('a bomb that says it is empty', async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // Sizes stand in the list at the end, whose entries begin with PK 1 2.
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 0, true);
    await expect(readFile('tall.xlsx', bytes)).rejects.toMatchObject({ key: 'fileTooLarge' });
  });

  test.each<[string, string]>([
    ['two cells in opposite corners', `${row('<c r="A1"><v>1</v></c>')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
    ['a cell beyond the last', row('<c r="ZZZZ99999999"><v>1</v></c><c r="A0"><v>1</v></c><c r="__proto__"><v>1</v></c>')],
    [
      'numbers that are none',
      row('<c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>abc</v></c><c r="D1"><v></v></c>'),
    ],
    [
      'days that are none',
      row('<c r="A1" t="d"><v>2024-99-99</v></c><c r="B1" t="d"><v>hello</v></c><c r="C1" s="1"><v>1e300</v></c>'),
    ],
    [
      'errors, truths and texts that are not there',
      row(
        '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>7</v></c><c r="C1" t="s"><v>999</v></c><c r="D1" t="s"><v>-1</v></c>',
      ),
    ],
    [
      'a document type with entities in entities',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${row('<c r="A1" t="inlineStr"><is><t>&b;</t></is></c>')}`,
    ],
    ['tags that are never closed', '<row r="1"><c r="A1"><v>1'],
    ['a thousand levels of tags', '<row>'.repeat(20_000)],
  ])('%s', async (_, cells) => {
    const bytes = await withSheet(sheet(cells));
    await checkTables(() => readFile('tall.xlsx', bytes));
    await checkWorkbook(bytes);
  });

  test.each([
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    sheetPart,
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
  ])('the part %s is missing, empty or something else', async (part) => {
    const rest = await parts();
    Reflect.deleteProperty(rest, part);
    for (const own of [undefined, '', '<a', '<__proto__/>', '\u0000', '<?xml version="1.0"?><x/>']) {
      const bytes = zipSync(own === undefined ? rest : { ...rest, [part]: strToU8(own) });
      await checkTables(() => readFile('tall.xlsx', bytes));
      await checkWorkbook(bytes);
    }
  });
});

/** The reader of the command line, whose faults are its own. */
async function checkWorkbook(bytes: Uint8Array): Promise<void> {
  cases += 1;
  try {
    const { sheets } = await fromXlsx(bytes);
    expect(Array.isArray(sheets)).toBe(true);
  } catch (fault) {
    if (!(fault instanceof XlsxError)) throw fault;
    refused += 1;
    expect(['not-xlsx', 'encrypted', 'other-excel', 'damaged']).toContain(fault.reason);
  }
}

const answers = join(__dirname, '../sources/ssb/answers');
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(join(answers, name), 'utf8'));
const datasets = readdirSync(answers)
  .filter((name) => /^(?:ssb_v|MetadataById)/.test(name) && name.endsWith('.json'))
  .map(jsonOf);

/** A change at a place in an answer: a path that is followed as far as it goes. */
const mutation = fc.record({
  path: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'twice', 'turn'),
  key: fc.constantFrom(...inheritedNames, 'index', 'label', 'size', 'value', 'status', 'extension', '0', '-1', '1e9'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      -1,
      0,
      1e9,
      1e308,
      2 ** 32,
      0.5,
      null,
      '',
      '..',
      [],
      {},
      [null],
      [[]],
      'a'.repeat(5000),
      JSON.parse('{"__proto__": {"polluted": 1}}'),
    ),
  ),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(answer: unknown, { path: [first = 0, ...rest], how, key, value }: Mutation): unknown {
  if (typeof answer !== 'object' || answer === null) return value;
  const entries: [string, unknown][] = Object.entries(answer);
  const place = first % Math.max(1, entries.length);
  const rebuilt = (some: readonly [string, unknown][]): unknown =>
    Array.isArray(answer) ? some.map(([, one]) => one) : Object.fromEntries(some);
  if (rest.length > 0 && entries.length > 0)
    return rebuilt(entries.map(([name, one], at) => [name, at === place ? mutated(one, { path: rest, how, key, value }) : one]));
  switch (how) {
    case 'remove':
      return rebuilt(entries.filter((_, at) => at !== place));
    case 'add':
      return rebuilt([...entries, [key, value]]);
    case 'twice':
      return rebuilt([...entries, ...entries.slice(place, place + 1).map(([, one]): [string, unknown] => [key, one])]);
    case 'turn':
      // A list where an object was, and the other way round.
      return Array.isArray(answer) ? Object.fromEntries(entries) : Object.keys(answer);
    default:
      return rebuilt(entries.map(([name, one], at) => [name, at === place ? value : one]));
  }
}

const ofTable = { table: '07459', title: 'folketall etter alder' };

/** What a call gives; what fails is a gap with a sentence. */
async function called<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  return answered(async () => {
    try {
      return await read();
    } catch (failure) {
      if (failure instanceof CallFailure) throw gapAfter(failure, ofTable);
      throw failure;
    }
  });
}

describe("An answer of Statistics Norway's services is read, or is a gap that says so", () => {
  test('answers about tables and figures, changed in one to four places', async () => {
    const before = JSON.stringify(datasets);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...datasets), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (answer, all) => {
        const read = await called(() => readDataset(all.reduce(mutated, answer)));
        if (!read) return;
        const cells = read.dimensions.reduce((product, { categories }) => product * categories.length, 1);
        if (read.values.length !== 0 && read.values.length !== cells)
          throw new Error(`${read.values.length} figures in ${cells} cells`);
        if (read.values.some((value) => value !== null && !Number.isFinite(value))) throw new Error('A figure is no number.');
        for (const { label, categories } of read.dimensions)
          for (const text of [label, ...categories.flatMap((one) => [one.code, one.label, one.unit])])
            if (typeof text !== 'string') throw new Error(`A name is ${JSON.stringify(text)}.`);
      }),
      draws(4000),
    );
    expect(JSON.stringify(datasets)).toBe(before);
  });

  const small = {
    class: 'dataset',
    id: ['Region', 'Tid'],
    size: [1, 1],
    role: { time: ['Tid'] },
    dimension: {
      Region: { label: 'region', category: { index: { a: 0 }, label: { a: 'A' } } },
      Tid: { label: 'år', category: { index: ['2024'], label: { 2024: '2024' } } },
    },
    value: [1] as unknown,
  };
  test.each<[string, unknown]>([
    ['sizes that multiply to more than there can be', { ...small, size: [1e9, 1e9], value: {} }],
    ['a size of a billion, said by nobody', { ...small, size: [1, 1e9], value: {} }],
    ['a variable called __proto__', { ...small, id: ['__proto__', 'Tid'] }],
    ['a variable called constructor', { ...small, id: ['constructor', 'Tid'] }],
    [
      'a category called __proto__',
      { ...small, dimension: { ...small.dimension, Region: { category: { index: ['__proto__'] } } } },
    ],
    ['the same variable twice', { ...small, id: ['Tid', 'Tid'] }],
    [
      'the same category twice',
      { ...small, size: [2, 1], value: [1, 2], dimension: { ...small.dimension, Region: { category: { index: ['a', 'a'] } } } },
    ],
    [
      'labels that are numbers',
      { ...small, dimension: { ...small.dimension, Region: { label: 5, category: { index: ['a'], label: { a: 'A' } } } } },
    ],
    ['a title and a day that are numbers', { ...small, label: 5, updated: 5 }],
    ['roles that are no lists', { ...small, role: 'time' }],
    ['a role that is a word', { ...small, role: { time: 'Tid' } }],
    ['a role that is nothing', { ...small, role: { time: null } }],
    [
      'a unit that is a number',
      { ...small, dimension: { ...small.dimension, Region: { category: { index: ['a'], unit: { a: { base: 5 } } } } } },
    ],
    [
      'children that are their own parents',
      { ...small, dimension: { ...small.dimension, Region: { category: { index: ['a'], child: { a: ['a'] } } } } },
    ],
    ['nothing', null],
    ['a list', []],
    ['a text', 'dataset'],
  ])('%s', async (_, answer) => {
    const read = await called(() => readDataset(answer));
    for (const { label, categories } of read?.dimensions ?? [])
      for (const text of [label, ...categories.flatMap((one) => [one.code, one.label, one.unit])])
        expect(typeof text).toBe('string');
    expect(typeof (read?.title ?? '')).toBe('string');
    expect(typeof (read?.updated ?? '')).toBe('string');
  });

  test('answers of the register of classifications', async () => {
    const codes = {
      codes: [
        { code: '4024', name: 'Hjartdal' },
        { code: '0301', name: 'Oslo' },
      ],
    };
    const items = { correspondenceItems: [{ sourceCode: '4024', targetCode: '5' }] };
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { maxLength: 3 }), async (all) => {
        const answering = (answer: unknown): Client => ({
          get: () => Promise.resolve(all.reduce(mutated, answer)),
          post: () => Promise.resolve(null),
        });
        const found = await called(() => municipalitiesOn(answering(codes), 'https://klass.test', '2026-01-01'));
        for (const { code, name } of found ?? [])
          if (!/^\d{4}$/.test(code) || typeof name !== 'string') throw new Error(`${code} is no municipality.`);
        const classes = await called(() => centralityBetween(answering(items), 'https://klass.test', '2026-01-01', '2026-12-31'));
        for (const one of classes?.values() ?? []) if (![1, 2, 3, 4, 5, 6].includes(one)) throw new Error(`${one} is no class.`);
      }),
      draws(1000),
    );
  });
});

describe('A case of anything at all is checked, and nothing is thrown', () => {
  const keys = Object.keys(caseSchema.shape);

  test.each(keys)('%s takes or refuses each listed nasty', (key) => {
    for (const nasty of listedCells) {
      cases += 1;
      const read = caseSchema.safeParse({ area: 'Hjartdal', [key]: nasty });
      if (!read.success) {
        refused += 1;
        continue;
      }
      const taken = read.data[key as keyof typeof read.data] ?? null;
      expect(taken === null || ['string', 'number'].includes(typeof taken)).toBe(true);
      if (typeof taken === 'number') expect(Number.isFinite(taken)).toBe(true);
      if (typeof taken === 'string' && /date$/i.test(key)) expect(taken).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('rows of data tables are told from what is no row, and put together, whatever they hold', () => {
    const content = nastyCell.map(
      (cell) => (typeof cell === 'object' || typeof cell === 'undefined' ? null : cell) as CellContent,
    );
    const rows = fc.array(fc.array(content, { maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...targets), rows, rows, (key, before, fetched) => {
        cases += 1;
        firstFault(dataTables[key], before);
        const writable = (some: readonly (readonly CellContent[])[]) =>
          some.map((row) =>
            row.map((cell) => (typeof cell === 'bigint' || typeof cell === 'symbol' || typeof cell === 'function' ? null : cell)),
          );
        const merged = mergeRows(key, writable(before), writable(fetched));
        expect(merged.rows.length).toBeLessThanOrEqual(before.length + fetched.length);
      }),
      draws(1500),
    );
  });
});

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
