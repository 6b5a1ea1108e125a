import Papa from 'papaparse';
import fc from '../../fastCheck';
import { readFile, readPaste } from '../../../src/sources/files/readFile';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { SourceFault } from '../../../src/sources/sourceFault';
import { bytesOf } from './example';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  Array.from(`\uFEFF${text}`).forEach((letter, index) => {
    view.setUint16(2 * index, letter.charCodeAt(0), littleEndian);
  });
  return bytes;
};
const readTable = async (bytes: Uint8Array, name = 'tall.csv'): Promise<ReadTable> => (await readFile(name, bytes))[0]!;

async function faultOf(name: string, bytes: Uint8Array): Promise<SourceFault> {
  const fault: unknown = await readFile(name, bytes).catch((error: unknown) => error);
  if (!(fault instanceof SourceFault)) throw new Error('The file was read without a fault.');
  return fault;
}

const csv = 'Kommune;År;Sysselsatte\r\nKragerø;2023;4301\r\nMåsøy;2023;601\r\n';
const cells = [
  ['Kommune', 'År', 'Sysselsatte'],
  ['Kragerø', '2023', '4301'],
  ['Måsøy', '2023', '601'],
];

describe('the encodings of text files', () => {
  it.each([
    ['UTF-8', utf8(csv)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${csv}`)],
    ['little-endian UTF-16 from Excel', utf16(csv, true)],
    ['big-endian UTF-16', utf16(csv, false)],
    ['ISO-8859-1', latin1(csv)],
  ])('%s is read', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual({ name: 'tall.csv', cells });
  });

  it('reads the characters that Windows-1252 has and ISO-8859-1 lacks', async () => {
    expect((await readTable(Uint8Array.from([...latin1('a;b\n'), 0x96, 0x3b, 0x80]))).cells[1]).toEqual(['–', '€']);
  });
});

describe('the delimiters and lines of text files', () => {
  it.each([';', ',', '\t'] as const)('finds the delimiter %j', async (delimiter) => {
    const table = await readTable(utf8(csv.replaceAll(';', delimiter)));
    expect(table).toEqual({ name: 'tall.csv', cells });
  });

  it.each(['\r\n', '\n', '\r'])('reads lines that end with %j', async (end) => {
    expect((await readTable(utf8(csv.replaceAll('\r\n', end)))).cells).toEqual(cells);
  });

  it('reads a file whose lines end in different ways', async () => {
    expect((await readTable(utf8('Kommune;År;Sysselsatte\nKragerø;2023;4301\r\nMåsøy;2023;601'))).cells).toEqual(cells);
  });

  it('uses the delimiter that Excel declares in the first line', async () => {
    const table = await readTable(utf8('sep=,\r\nNæring,Tall\r\n"a;b;c",1\r\n'));
    expect(table.cells).toEqual([
      ['Næring', 'Tall'],
      ['a;b;c', '1'],
    ]);
  });

  it('does not read a decimal comma as a delimiter', async () => {
    expect((await readTable(utf8('Region;Andel\nHjartdal;59,9\nTinn;57,7\n'))).cells[1]).toEqual(['Hjartdal', '59,9']);
  });

  it('keeps line ends and quotation marks within quotation marks', async () => {
    expect((await readTable(utf8('a;b\n"to\nlinjer";"han sa ""ja"""\n'))).cells[1]).toEqual(['to\nlinjer', 'han sa "ja"']);
  });

  it('leaves out empty lines at the end and keeps those inside the table', async () => {
    expect((await readTable(utf8('a;b\n\n1;2\n;\n\n'))).cells).toEqual([['a', 'b'], [null], ['1', '2']]);
  });

  it('reads cells that are pasted from Excel', () => {
    expect(readPaste('Kommune\tÅr\tSysselsatte\nKragerø\t2023\t4301\nMåsøy\t2023\t601\n')[0]?.cells).toEqual(cells);
  });
});

describe('xlsx', () => {
  it('gives a table for each sheet that has content, with numbers as numbers and dates as days', async () => {
    const { writeXlsx } = await import('hucre');
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Tall',
          rows: [
            ['Kommune', 'Dato', 'Antall'],
            ['Hjartdal', new Date(Date.UTC(2024, 0, 1)), 24],
          ],
        },
        { name: 'Tomt', rows: [] },
        {
          name: 'Mer',
          rows: [
            ['a', 'b'],
            ['=1+1', null],
          ],
        },
      ],
    });
    expect(await readFile('tall.xlsx', bytes)).toEqual([
      {
        name: 'Tall',
        cells: [
          ['Kommune', 'Dato', 'Antall'],
          ['Hjartdal', '2024-01-01', 24],
        ],
      },
      { name: 'Mer', cells: [['a', 'b'], expect.arrayContaining(['=1+1'])] },
    ]);
  });
});

describe('files without a readable table', () => {
  it.each([
    ['an empty file', utf8(''), 'fileEmpty'],
    ['a file of blank lines', utf8('\r\n \r\n'), 'fileEmpty'],
    ['a text', utf8('Dette er et brev.\nDet har ingen tabell\n'), 'fileNotTable'],
    ['a web page', utf8('<!DOCTYPE html><html><body>a,b</body></html>'), 'fileNotTable'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), 'fileNotTable'],
    ['a text with half a pair of quotation marks', utf8('a;b\n1;2\n"3;4\n5;6\n'), 'fileQuoteOpen'],
    ['a workbook of Excel 97', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'fileOldExcel'],
    [
      'a workbook with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])]),
      'fileEncrypted',
    ],
    ['a zip file that is not a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'fileNotXlsx'],
    ['a file of more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'fileTooLarge'],
    ['a table of more than a million cells', utf8('a;b\n'.repeat(500_001)), 'fileTooLarge'],
  ])('%s gives a fault that names the file', async (_, bytes, key) => {
    const fault = await faultOf('min fil.csv', bytes);
    expect(fault.key).toBe(key);
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(fault.in(language)).toContain('min fil.csv');
      expect(fault.in(language)).not.toMatch(/[{}]/);
    }
  });

  it('gives the row of a quotation mark that is not closed', async () => {
    expect((await faultOf('a.csv', utf8('a;b\n1;2\n"3;4\n5;6\n'))).details['line']).toBe(3);
  });
});

it('reads a file of Statistikkbanken in ISO-8859-1', async () => {
  const table = await readTable(bytesOf('statistikkbanken_13470_wide_latin1.csv'));
  expect(table.cells[0]).toEqual(['13470: Sysselsatte, etter region, næring (SN2007), statistikkvariabel og år']);
});

it('reads every written cell back, for each delimiter, encoding and line end', async () => {
  const letters = fc.constantFrom(...Array.from('abcæøåÆØÅ019 .,;:-="\'\t\n%(é'));
  const cell = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
      fc.constantFrom('utf-8', 'bom', 'latin-1', 'utf-16'),
      async (rows, delimiter, newline, encoding) => {
        fc.pre(rows.at(-1)!.some((text) => text.trim() !== ''));
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
        fc.pre(!/^[\s"]*(?:<|[{[])/.test(text));
        const bytes =
          encoding === 'latin-1'
            ? latin1(text)
            : encoding === 'utf-16'
              ? utf16(text, true)
              : utf8(encoding === 'bom' ? `\uFEFF${text}` : text);
        expect((await readTable(bytes)).cells).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});
