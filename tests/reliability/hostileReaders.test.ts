/**
 * Reads input from outside: files, pasted text, answers of Statistics Norway's services and cells of a case. Each input must be read, or refused with a fault that
 * has a plain sentence in three languages. No other error may be thrown, and nothing may be written into the prototype of objects.
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
import { maximumFileBytes, type FileCell, type ReadTable } from '../../src/sources/files/ReadTable';
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

/** The options of fast-check for this number of random cases. `npm test` tries an eighth of them. */
const randomCases = (count: number) => ({ seed, endOnFailure: false, numRuns: isLong ? count : Math.ceil(count / 8) });

let cases = 0;
let refused = 0;

beforeAll(() => void process.stdout.write(`Hostile input to readers: seed ${seed}\n`));
afterAll(() => {
  recordWhole('hostileReaders', { cases, refused, seed });
});

/** Words that only code would write. */
const codeWords = /undefined|\[object|\bNaN\b|Infinity|\{\w+\}/;

function checkFault(fault: unknown): void {
  if (!(fault instanceof SourceFault)) throw fault;
  refused += 1;
  for (const language of languages) {
    const sentence = fault.in(language);
    if (sentence.length < 10 || sentence.length > 2000 || codeWords.test(sentence))
      throw new Error(`Not a plain sentence: ${sentence}`);
  }
}

/** Returns what a reader returns, or undefined when it refused the input properly. */
async function readOrRefused<T>(read: () => T | Promise<T>): Promise<T | undefined> {
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

/** Does as the pane does: understands the table, and makes rows for the two data tables that fit it best. */
function convertToRows(table: ReadTable): void {
  const found = understand(table);
  const fitting = targetsFor(found).slice(0, 2);
  for (const target of fitting) {
    const { rows } = toRows(table, understandAs(table, target), target, { today: '2026-11-23', fileName: table.name });
    const fault = firstFault(dataTables[target], rows);
    if (fault) throw new Error(`${target} does not accept a row: ${JSON.stringify(fault)}`);
  }
}

async function checkTables(read: () => readonly ReadTable[] | Promise<readonly ReadTable[]>): Promise<void> {
  for (const table of (await readOrRefused(read)) ?? []) {
    for (const row of table.cells)
      for (const cell of row)
        if (!(cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))))
          throw new Error(`A cell holds ${String(cell)}.`);
    convertToRows(table);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cells that a file may hold. */
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

/** A fault in the transfer of a file. `share` is its position in the file, from 0 to 1. */
const damage = fc.record({
  kind: fc.constantFrom('truncated', 'byte', 'zero', 'repeated', 'part lost', 'start lost'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat({ max: 255 }),
});

function applyDamage(bytes: Uint8Array, { kind, share, byte }: { kind: string; share: number; byte: number }): Uint8Array {
  const position = Math.floor(share * bytes.length);
  switch (kind) {
    case 'truncated':
      return bytes.slice(0, position);
    case 'start lost':
      return bytes.slice(position);
    case 'repeated':
      return Uint8Array.from([...bytes.subarray(0, position), ...bytes.subarray(Math.max(0, position - 40))]);
    case 'part lost':
      return Uint8Array.from([...bytes.subarray(0, position), ...bytes.subarray(position + 7)]);
    default: {
      const changed = Math.min(position, bytes.length - 1);
      return bytes.map((value, index) => (index === changed ? (kind === 'zero' ? 0 : byte) : value));
    }
  }
}

describe('A file or pasted text becomes tables, or is refused in plain words', () => {
  test('tables of any cells', async () => {
    await fc.assert(
      fc.asyncProperty(tableText, fc.boolean(), async (text, paste) => {
        await checkTables(() => (paste ? readPaste(text) : readFile('tall.csv', utf8(text))));
      }),
      randomCases(1200),
    );
  });

  test('random bytes', async () => {
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
      randomCases(1000),
    );
  });

  test('real files that are damaged', async () => {
    const small = files.filter(([, bytes]) => bytes.length < 40_000);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...small),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async ([name, bytes], damages) => {
          await checkTables(() => readFile(name, damages.reduce(applyDamage, bytes)));
        },
      ),
      randomCases(200),
    );
  });

  test('workbooks that are damaged, as a file and as a case', async () => {
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
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), async (damages) => {
        const bytes = damages.reduce(applyDamage, workbook);
        await checkTables(() => readFile('tall.xlsx', bytes));
        await checkWorkbook(bytes);
      }),
      randomCases(500),
    );
  });

  const manyLines = (line: string, times: number): string => line.repeat(times);
  test.each<[string, string]>([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only line ends', '\r\n'.repeat(10_000)],
    ['only separators', ';'.repeat(100_000)],
    ['more cells than are allowed', manyLines(';'.repeat(999) + '\n', 1001)],
    ['one line of a million characters', `Kommune;År\nHjartdal;${'9'.repeat(1_000_000)}`],
    ['a quotation mark that is never closed', `Kommune;År\n"Hjartdal;2023\n${manyLines('a;b\n', 20_000)}`],
    ['ten thousand quotation marks', `Kommune;År\n${'"'.repeat(10_001)};2023`],
    ['alternating quotation marks and line ends', manyLines('"a;b\r\nc\n"', 20_000)],
    ['a million spaces', `Kommune;År\n${' '.repeat(1_000_000)}x;2023`],
    [
      'a thousand columns',
      Array.from({ length: 20 }, () => Array.from({ length: 1000 }, (_, index) => String(index)).join(';')).join('\n'),
    ],
    [
      'thousands of years',
      `Kommune;${Array.from({ length: 3000 }, (_, index) => String(index)).join(';')}\nHjartdal;${'1;'.repeat(3000)}`,
    ],
    ['a million characters without a separator', 'a'.repeat(1_000_000)],
    ['HTML', '<!doctype html><table><tr><td>1</td></tr></table>'],
    ['JSON', '{"a": [1, 2]}'],
  ])('%s', async (_, text) => {
    await checkTables(() => readPaste(text));
    await checkTables(() => readFile('tall.csv', utf8(text)));
  });

  test('a file or pasted text that is too large', async () => {
    expect(await readOrRefused(() => readPaste(' '.repeat(maximumFileBytes + 1)))).toBeUndefined();
    expect(await readOrRefused(() => readFile('tall.csv', new Uint8Array(maximumFileBytes + 1)))).toBeUndefined();
  });

  test('60 000 rows, each with an unknown place', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `Sted ${index};2023;${index}`).join('\n');
    await checkTables(() => readPaste(`Kommune;År;Sysselsatte\n${rows}`));
  });
});

describe('A malicious workbook', () => {
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

  test('a zip bomb: a part that unpacks to 300 megabytes', async () => {
    const bytes = bomb.slice();
    expect(bytes.length).toBeLessThan(1_000_000);
    await expect(readFile('tall.xlsx', bytes)).rejects.toMatchObject({ key: 'fileTooLarge' });
  });

  test('a zip bomb that claims to be empty', async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The sizes are in the central directory at the end, whose entries begin with PK 1 2.
    for (let position = 0; position < bytes.length - 46; position += 1)
      if (view.getUint32(position, true) === 0x02_01_4b_50) view.setUint32(position + 24, 0, true);
    await expect(readFile('tall.xlsx', bytes)).rejects.toMatchObject({ key: 'fileTooLarge' });
  });

  test.each<[string, string]>([
    ['two cells in opposite corners', `${row('<c r="A1"><v>1</v></c>')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
    [
      'a cell after the last cell of a sheet',
      row('<c r="ZZZZ99999999"><v>1</v></c><c r="A0"><v>1</v></c><c r="__proto__"><v>1</v></c>'),
    ],
    [
      'values that are not numbers',
      row('<c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>abc</v></c><c r="D1"><v></v></c>'),
    ],
    [
      'days that do not exist',
      row('<c r="A1" t="d"><v>2024-99-99</v></c><c r="B1" t="d"><v>hello</v></c><c r="C1" s="1"><v>1e300</v></c>'),
    ],
    [
      'an error, a boolean and indexes of texts that do not exist',
      row(
        '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>7</v></c><c r="C1" t="s"><v>999</v></c><c r="D1" t="s"><v>-1</v></c>',
      ),
    ],
    [
      'a document type with nested entities',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${row('<c r="A1" t="inlineStr"><is><t>&b;</t></is></c>')}`,
    ],
    ['tags that are never closed', '<row r="1"><c r="A1"><v>1'],
    ['thousands of nested tags', '<row>'.repeat(20_000)],
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
    for (const content of [undefined, '', '<a', '<__proto__/>', '\u0000', '<?xml version="1.0"?><x/>']) {
      const bytes = zipSync(content === undefined ? rest : { ...rest, [part]: strToU8(content) });
      await checkTables(() => readFile('tall.xlsx', bytes));
      await checkWorkbook(bytes);
    }
  });
});

/** Reads a workbook as the command line does, with its own faults. */
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

/** A change at a position in an answer. The path is followed as far as there are members. */
const mutation = fc.record({
  path: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'swap list and object'),
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

function applyMutation(answer: unknown, { path: [first = 0, ...rest], kind, key, value }: Mutation): unknown {
  if (typeof answer !== 'object' || answer === null) return value;
  const entries: [string, unknown][] = Object.entries(answer);
  const position = first % Math.max(1, entries.length);
  const rebuilt = (members: readonly [string, unknown][]): unknown =>
    Array.isArray(answer) ? members.map(([, member]) => member) : Object.fromEntries(members);
  const withMember = (change: (member: unknown) => unknown): unknown =>
    rebuilt(entries.map(([name, member], index) => [name, index === position ? change(member) : member]));
  if (rest.length > 0 && entries.length > 0)
    return withMember((member) => applyMutation(member, { path: rest, kind, key, value }));
  switch (kind) {
    case 'remove':
      return rebuilt(entries.filter((_, index) => index !== position));
    case 'add':
      return rebuilt([...entries, [key, value]]);
    case 'repeat':
      return rebuilt([
        ...entries,
        ...entries.slice(position, position + 1).map(([, member]): [string, unknown] => [key, member]),
      ]);
    case 'swap list and object':
      return Array.isArray(answer) ? Object.fromEntries(entries) : Object.keys(answer);
    default:
      return withMember(() => value);
  }
}

const testedTable = { table: '07459', title: 'folketall etter alder' };

/** Returns what a call returns. A failed call counts as refused, and must give a gap with a sentence. */
async function callOrGap<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  return readOrRefused(async () => {
    try {
      return await read();
    } catch (failure) {
      if (failure instanceof CallFailure) throw gapAfter(failure, testedTable);
      throw failure;
    }
  });
}

describe("An answer of Statistics Norway's services is read, or becomes a gap with a sentence", () => {
  test('answers about tables and figures with one to four changes', async () => {
    const before = JSON.stringify(datasets);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...datasets),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (answer, mutations) => {
          const read = await callOrGap(() => readDataset(mutations.reduce(applyMutation, answer)));
          if (!read) return;
          const cells = read.dimensions.reduce((product, { categories }) => product * categories.length, 1);
          if (read.values.length !== 0 && read.values.length !== cells)
            throw new Error(`${read.values.length} figures in ${cells} cells`);
          if (read.values.some((value) => value !== null && !Number.isFinite(value)))
            throw new Error('A figure is not a number.');
          for (const { label, categories } of read.dimensions)
            for (const text of [label, ...categories.flatMap((category) => [category.code, category.label, category.unit])])
              if (typeof text !== 'string') throw new Error(`A name is ${JSON.stringify(text)}.`);
        },
      ),
      randomCases(4000),
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
    ['sizes whose product is too large', { ...small, size: [1e9, 1e9], value: {} }],
    ['a size of a billion without categories', { ...small, size: [1, 1e9], value: {} }],
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
    ['roles that are a text', { ...small, role: 'time' }],
    ['a role that is a text', { ...small, role: { time: 'Tid' } }],
    ['a role that is null', { ...small, role: { time: null } }],
    [
      'a unit that is a number',
      { ...small, dimension: { ...small.dimension, Region: { category: { index: ['a'], unit: { a: { base: 5 } } } } } },
    ],
    [
      'children that are their own parents',
      { ...small, dimension: { ...small.dimension, Region: { category: { index: ['a'], child: { a: ['a'] } } } } },
    ],
    ['null', null],
    ['a list', []],
    ['a text', 'dataset'],
  ])('%s', async (_, answer) => {
    const read = await callOrGap(() => readDataset(answer));
    for (const { label, categories } of read?.dimensions ?? [])
      for (const text of [label, ...categories.flatMap((category) => [category.code, category.label, category.unit])])
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
      fc.asyncProperty(fc.array(mutation, { maxLength: 3 }), async (mutations) => {
        const clientWith = (answer: unknown): Client => ({
          get: () => Promise.resolve(mutations.reduce(applyMutation, answer)),
          post: () => Promise.resolve(null),
        });
        const municipalities = await callOrGap(() => municipalitiesOn(clientWith(codes), 'https://klass.test', '2026-01-01'));
        for (const { code, name } of municipalities ?? [])
          if (!/^\d{4}$/.test(code) || typeof name !== 'string') throw new Error(`${code} is not a municipality.`);
        const classes = await callOrGap(() =>
          centralityBetween(clientWith(items), 'https://klass.test', '2026-01-01', '2026-12-31'),
        );
        for (const centrality of classes?.values() ?? [])
          if (![1, 2, 3, 4, 5, 6].includes(centrality)) throw new Error(`${centrality} is not a centrality class.`);
      }),
      randomCases(1000),
    );
  });
});

describe('A case with any values is checked, and nothing is thrown', () => {
  const keys = Object.keys(caseSchema.shape);

  test.each(keys)('%s accepts or refuses each listed value', (key) => {
    for (const nasty of listedCells) {
      cases += 1;
      const read = caseSchema.safeParse({ area: 'Hjartdal', [key]: nasty });
      if (!read.success) {
        refused += 1;
        continue;
      }
      const value = read.data[key as keyof typeof read.data] ?? null;
      expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      if (typeof value === 'string' && /date$/i.test(key)) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('rows with any cells are checked and merged', () => {
    const content = nastyCell.map(
      (cell) => (typeof cell === 'object' || typeof cell === 'undefined' ? null : cell) as CellContent,
    );
    const rows = fc.array(fc.array(content, { maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...targets), rows, rows, (key, oldRows, fetchedRows) => {
        cases += 1;
        firstFault(dataTables[key], oldRows);
        const writable = (unchecked: readonly (readonly CellContent[])[]) =>
          unchecked.map((row) =>
            row.map((cell) => (typeof cell === 'bigint' || typeof cell === 'symbol' || typeof cell === 'function' ? null : cell)),
          );
        const merged = mergeRows(key, writable(oldRows), writable(fetchedRows));
        expect(merged.rows.length).toBeLessThanOrEqual(oldRows.length + fetchedRows.length);
      }),
      randomCases(1500),
    );
  });
});

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
