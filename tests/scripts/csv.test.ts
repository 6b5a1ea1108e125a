import { csvRows } from '../../scripts/data/csv';

test('reads cells with commas, quotation marks and line breaks in them', () => {
  expect(csvRows('kode,navn\n0301,"Oslo, hovedstaden"\n4204,"Kristiansand ""sør"""\n1103,"Stavanger\nby"\n')).toEqual([
    ['kode', 'navn'],
    ['0301', 'Oslo, hovedstaden'],
    ['4204', 'Kristiansand "sør"'],
    ['1103', 'Stavanger\nby'],
  ]);
});

test('reads files from Windows with a byte order mark and CRLF line ends, and keeps blank cells', () => {
  expect(csvRows('\uFEFFkode,navn,tall\r\n0301,,\r\n\r\n')).toEqual([
    ['kode', 'navn', 'tall'],
    ['0301', '', ''],
  ]);
});

test('reads cells separated by semicolons, where a comma is the decimal mark', () => {
  expect(csvRows('alder;rate\n20;0,5\n', ';')).toEqual([
    ['alder', 'rate'],
    ['20', '0,5'],
  ]);
});

test('refuses a quotation mark that is never closed, because it would swallow the rest of the file', () => {
  expect(() => csvRows('kode,navn\n0301,"Oslo\n4204,Kristiansand\n')).toThrow(/^Row 2 of the file is not valid CSV: /);
});
