import { csvRows } from '../../scripts/data/csv';

test('reads cells with commas, quotation marks and line breaks in them', () => {
  expect(csvRows('kode,navn\n0301,"Oslo, hovedstaden"\n4204,"Kristiansand ""sør"""\n1103,"Stavanger\nby"\n')).toEqual([
    ['kode', 'navn'],
    ['0301', 'Oslo, hovedstaden'],
    ['4204', 'Kristiansand "sør"'],
    ['1103', 'Stavanger\nby'],
  ]);
});

test('reads what Windows writes: a byte order mark and its own line ends, and keeps blank cells', () => {
  expect(csvRows('\uFEFFkode,navn,tall\r\n0301,,\r\n\r\n')).toEqual([
    ['kode', 'navn', 'tall'],
    ['0301', '', ''],
  ]);
});

test('reads cells parted by semicolons, where a comma is a decimal mark', () => {
  expect(csvRows('alder;rate\n20;0,5\n', ';')).toEqual([
    ['alder', 'rate'],
    ['20', '0,5'],
  ]);
});

test('refuses a quotation mark that is never closed, which would swallow the rest', () => {
  expect(() => csvRows('kode,navn\n0301,"Oslo\n4204,Kristiansand\n')).toThrow(/^Row 2 of the file is no CSV: /);
});
