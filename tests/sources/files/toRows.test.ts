import fc from '../../fastCheck';
import { readFile, readPaste } from '../../../src/sources/files/readFile';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { understand, withChoice, withDecimal, withRole } from '../../../src/sources/files/understand';
import { publishedAges } from '../../../src/sources/files/ages';
import { industryNames } from '../../../src/sources/files/categories';
import { dataTables, type DataRows, type DataTableKey } from '../../../src/case/dataTables';
import { example, figure, rowsFrom, today } from './example';
import { understandAs } from './understandAs';

const pasted = (...lines: string[]): ReadTable => readPaste(lines.map((line) => line.replaceAll('|', '\t')).join('\n'))[0]!;
const skippedLines = (
  table: ReadTable,
  target: Parameters<typeof rowsFrom>[1],
  understanding = understandAs(table, target),
): [number, string][] => rowsFrom(table, target, understanding).skipped.map(({ line, reason }) => [line, reason]);

/** The rows without their source and date, sorted so that two files can be compared. */
const sortedFigures = (rows: DataRows): string[] => rows.map((row) => JSON.stringify(row.slice(0, 6))).sort();

describe('the figures of Hjartdal', () => {
  async function asWorkbook(): Promise<ReadTable> {
    const { writeXlsx } = await import('hucre');
    const wide = await example('statistikkbanken_13470_wide_latin1.csv');
    const rows = wide.cells.map((row) =>
      row.map((cell) => (typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell)),
    );
    const [table] = await readFile('13470.xlsx', await writeXlsx({ sheets: [{ name: 'Ark1', rows }] }));
    return table!;
  }
  async function asPaste(): Promise<ReadTable> {
    const long = await example('ssb_13470_hjartdal.csv');
    return pasted(...long.cells.map((row) => row.join('|')));
  }

  it.each([
    ['a long comma file', () => example('ssb_13470_hjartdal.csv')],
    ['a wide file of Statistikkbanken in ISO-8859-1', () => example('statistikkbanken_13470_wide_latin1.csv')],
    ['a PANDA file with semicolons and a byte-order mark', () => example('panda_form_13470.csv')],
    ['an Excel workbook', asWorkbook],
    ['a paste with tabs', asPaste],
  ])('are the same from %s: 739 jobs in 2020 and 621 in 2023', async (_, table) => {
    const { rows, skipped, questions } = rowsFrom(await table(), 'employment');
    expect([skipped, questions]).toEqual([[], []]);
    expect(sortedFigures(rows)).toEqual(sortedFigures(rowsFrom(await example('ssb_13470_hjartdal.csv'), 'employment').rows));
    expect(rows).toHaveLength(3 * (industryNames.length + 1));
    expect(figure(rows, 'Hjartdal', 'Alle næringer', 2020)).toBe(739);
    expect(figure(rows, 'Hjartdal', 'Alle næringer', 2023)).toBe(621);
  });

  it('have the published table as their source when the file names it, and otherwise the file', async () => {
    const source = async (name: string): Promise<unknown[]> => rowsFrom(await example(name), 'employment').rows[0]!.slice(6);
    expect(await source('statistikkbanken_13470_wide_latin1.csv')).toEqual([
      'Statistisk sentralbyrå, tabell 13470 (fil: statistikkbanken_13470_wide_latin1.csv)',
      today,
    ]);
    expect(await source('panda_form_13470.csv')).toEqual(['Fil: panda_form_13470.csv', today]);
  });

  it('have all columns of the data table except the calculated one', async () => {
    const { rows } = rowsFrom(await example('ssb_13470_hjartdal.csv'), 'employment');
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([dataTables.employment.columns.length - 1]));
  });

  it('have no total when an industry is lacking', async () => {
    const table = await example('ssb_13470_hjartdal.csv');
    const { rows } = rowsFrom({ ...table, cells: table.cells.filter((row) => row[1] !== 'Industri') }, 'employment');
    expect(rows.some((row) => row[3] === 'Alle næringer')).toBe(false);
  });

  it('become one figure for each municipality and year for the screening', async () => {
    const { rows } = rowsFrom(await example('ssb_13470_hjartdal.csv'), 'municipalFigures');
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['4024', 'Hjartdal', 'Telemark', 5, 2020, 739],
      ['4024', 'Hjartdal', 'Telemark', 5, 2022, 726],
      ['4024', 'Hjartdal', 'Telemark', 5, 2023, 621],
    ]);
  });
});

describe('the other data tables, from real files', () => {
  it('population: the published age groups and their sum', async () => {
    const { rows, skipped } = rowsFrom(await example('ssb_07459_hjartdal.csv'), 'population');
    expect(figure(rows, 'Hjartdal', 'Alle aldre', 2016)).toBe(1613);
    expect([rows.length, skipped]).toEqual([5 * 11, []]);
  });

  it('projection: only the main alternative', async () => {
    const { rows, skipped } = rowsFrom(await example('ssb_14746_hjartdal.csv'), 'populationProjection');
    expect(figure(rows, 'Hjartdal', '0 år', 2026)).toBe(17);
    expect(rows).toHaveLength(30);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['otherContents']));
    expect(rows[0]?.[6]).toBe('Fil: ssb_14746_hjartdal.csv; hovedalternativet (MMMM)');
  });

  it('education: both sexes, in persons and not per cent, under today’s names', async () => {
    const { rows, skipped } = rowsFrom(await example('ssb_09429_hjartdal.csv'), 'education');
    expect(figure(rows, 'Hjartdal', 'Fagskolenivå', 2025)).toBe(51);
    expect(figure(rows, 'Hjartdal', 'Grunnskolenivå', 2023)).toBe(329);
    expect(skipped.find(({ reason }) => reason === 'placeMerged')?.details).toEqual({
      place: 'Bø (Telemark) (-2019)',
      today: 'Midt-Telemark',
      parts: 'Bø (Telemark), Sauherad',
    });
  });

  it('labour market: NAV’s shares in January, for municipality, county and country', async () => {
    const { rows, skipped } = rowsFrom(await example('nav_unemployment.csv'), 'labourMarket');
    const unemployed = 'Helt ledige, andel av arbeidsstyrken';
    expect(rows.filter((row) => row[3] === unemployed).map((row) => [row[1], row[2], row[4], row[5]])).toEqual([
      ['Oslo', 'fylke', 2024, 0.026],
      ['Telemark', 'fylke', 2024, 0.027],
      ['Hele landet', 'land', 2024, 0.021],
      ['Hjartdal', 'kommune', 2024, 0.03],
      ['Hjartdal', 'kommune', 2025, 0.026],
    ]);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['notShare', 'sexPart', 'otherMonth']));
    expect(rows[0]?.[6]).toBe('Fil: nav_unemployment.csv; januar');
  });

  it('labour market: another month when the user has chosen it', async () => {
    const table = await example('nav_unemployment.csv');
    const { rows } = rowsFrom(table, 'labourMarket', withChoice(understand(table), 'month', 2));
    expect(figure(rows, 'Hjartdal', 'Helt ledige, andel av arbeidsstyrken', 2024)).toBe(0.036);
    expect(rows[0]?.[6]).toBe('Fil: nav_unemployment.csv; februar');
  });

  it('labour market: per cent become shares, for the year in the heading or from the user', async () => {
    expect(
      figure(rowsFrom(await example('ssb_06445_telemark.csv'), 'labourMarket').rows, 'Hjartdal', 'Andel sysselsatte', 2025),
    ).toBe(0.681);
    const table = await example('ssb_13563_telemark.csv');
    const understanding = understand(table);
    expect(rowsFrom(table, 'labourMarket', understanding).rows).toEqual([]);
    const { rows } = rowsFrom(table, 'labourMarket', withChoice(withChoice(understanding, 'year', 2025), 'unit', 'percent'));
    expect(figure(rows, 'Hjartdal', 'AAP/Uføretrygd', 2025)).toBe(0.076);
    expect(figure(rows, 'Hele landet', 'Sysselsatte', 2025)).toBe(0.617);
  });

  it('commuting: municipality numbers of 2022 under today’s names', async () => {
    const { rows } = rowsFrom(await example('ssb_03321_hjartdal_2022.csv'), 'commuting');
    expect(rows[0]).toEqual(['Oslo', 'Hjartdal', 2022, 6, 'Fil: ssb_03321_hjartdal_2022.csv', today]);
    expect(rows.some((row) => row[0] === 'Hjartdal' && row[1] === 'Hjartdal')).toBe(true);
  });

  it('municipal figures: municipality numbers of 2017, without municipalities that are part of another today', async () => {
    const { rows, skipped } = rowsFrom(await example('ssb_11618_2017.csv'), 'municipalFigures');
    expect(rows[0]?.slice(0, 6)).toEqual(['3101', 'Halden', 'Østfold', 3, 2017, 12_565]);
    expect(skipped.filter(({ reason }) => reason === 'placeMerged').map(({ details }) => details['place'])).toEqual(
      expect.arrayContaining(['0821', '0822']),
    );
  });

  it('population change: ages without an open group give no sum until the user says that they are everyone', async () => {
    const table = await example('panda_migration_hjartdal.csv');
    const understanding = withChoice(understand(table), 'blanks', 'zero');
    expect(rowsFrom(table, 'populationChange', understanding).rows).toEqual([]);
    const { rows } = rowsFrom(table, 'populationChange', withChoice(understanding, 'agesEnd', 'everyone'));
    const arrivals = table.cells.slice(1).reduce((sum, row) => sum + Number(row[4] ?? 0), 0);
    expect(figure(rows, 'Hjartdal', 'Innflyttinger', 2023)).toBe(arrivals);
    expect(rows.map((row) => row[3])).toEqual(['Utflyttinger', 'Innflyttinger']);
  });
});

describe('marks and numbers', () => {
  const title = '13470: Sysselsatte, etter region, næring og år';

  it('reads the marks of Statistics Norway: a dash is zero, and the others are missing', () => {
    const table = pasted(
      title,
      '',
      'region|næring|2020|2021|2022|2023',
      'Hjartdal|Industri|-|:|.|..',
      'Tinn|Industri|1\u00A0234|5|6|7',
    );
    const { rows } = rowsFrom(table, 'employment');
    expect(rows.map((row) => row[5])).toEqual([0, null, null, null, 1234, 5, 6, 7]);
  });

  it('skips a number that can be read in two ways until the user has chosen the decimal mark', () => {
    const table = pasted('Kommune|Næring|År|Sysselsatte', 'Hjartdal|Industri|2023|1.234', 'Tinn|Industri|2023|621');
    const understanding = understandAs(table, 'employment');
    expect(skippedLines(table, 'employment', understanding)).toEqual([[2, 'decimalUnknown']]);
    expect(figure(rowsFrom(table, 'employment', withDecimal(understanding, 3, ',')).rows, 'Hjartdal', 'Industri', 2023)).toBe(
      1234,
    );
    expect(figure(rowsFrom(table, 'employment', withDecimal(understanding, 3, '.')).rows, 'Hjartdal', 'Industri', 2023)).toBe(
      1.234,
    );
  });

  it('skips a text that is not a number, and a percentage in a column of counts', () => {
    const table = pasted(
      'Kommune|Næring|År|Sysselsatte',
      'Hjartdal|Industri|2023|mange',
      'Tinn|Industri|2023|12 %',
      'Skien|Industri|2023|5',
      'Vinje|Industri|2023|6',
    );
    expect(skippedLines(table, 'employment')).toEqual([
      [2, 'notNumber'],
      [3, 'notNumber'],
    ]);
  });

  it('skips a share above 1', () => {
    const table = pasted('Kommune|År|Status|Verdi', 'Hjartdal|2023|Sysselsatte|61,7', 'Tinn|2023|Sysselsatte|60');
    expect(skippedLines(table, 'labourMarket', withChoice(understandAs(table, 'labourMarket'), 'unit', 'share'))).toEqual([
      [2, 'shareTooLarge'],
      [3, 'shareTooLarge'],
    ]);
  });
});

describe('rows that are left out', () => {
  it('have an unknown or ambiguous place', () => {
    const table = pasted(
      'Kommune|Næring|År|Sysselsatte',
      'Hjartdal|Industri|2023|6',
      'Kragerå|Industri|2023|7',
      'Våler|Industri|2023|8',
      'Tinn|Industri|2023|9',
    );
    const { rows, skipped } = rowsFrom(table, 'employment');
    expect(rows.map((row) => row[1])).toEqual(['Hjartdal', 'Tinn']);
    expect(skipped.map(({ line, reason, details }) => [line, reason, details['place']])).toEqual([
      [3, 'placeUnknown', 'Kragerå'],
      [4, 'placeAmbiguous', 'Våler'],
    ]);
  });

  it('have a year in which the name of the place was not in use', () => {
    const table = pasted('Region|Næring|2019|2020', 'Hjartdal (2020-2023)|Industri|5|6');
    expect(skippedLines(table, 'employment')).toEqual([[2, 'outsideYears']]);
  });

  it('are titles, footnotes and lines between the rows', async () => {
    const { rows } = rowsFrom(await example('statistikkbanken_13470_wide_latin1.csv'), 'employment');
    expect(rows.every((row) => row[1] === 'Hjartdal')).toBe(true);
    const table = pasted(
      'Kommune|Næring|År|Sysselsatte',
      'Telemark',
      'Hjartdal|Industri|2023|6',
      '',
      'Tinn|Industri|2023|9',
      'Foreløpige tall',
    );
    expect(skippedLines(table, 'employment')).toEqual([[2, 'noFigures']]);
    expect(rowsFrom(table, 'employment').rows).toHaveLength(2);
  });

  it('are figures of one sex, unless both are known and can be added', () => {
    const table = pasted(
      'Kommune|Næring|Kjønn|År|Sysselsatte',
      'Hjartdal|Industri|Menn|2023|4',
      'Hjartdal|Industri|Kvinner|2023|2',
      'Tinn|Industri|Menn|2023|9',
      'Vinje|Industri|Menn|2023|9',
      'Vinje|Industri|Kvinner|2023|:',
    );
    const { rows, skipped } = rowsFrom(table, 'employment');
    expect(rows.map((row) => row.slice(1, 7))).toEqual([
      ['Hjartdal', 'kommune', 'Industri', 2023, 6, 'Fil: Limt inn; sum av kjønnene'],
    ]);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'sexAlone'],
      [5, 'sexAlone'],
      [6, 'sexAlone'],
    ]);
  });

  it('are shares of men and of women, which cannot be added', () => {
    const table = pasted(
      'Kommune|Status|Kjønn|År|Andel i prosent',
      'Hjartdal|Sysselsatte|Menn|2023|64',
      'Hjartdal|Sysselsatte|Kvinner|2023|62',
    );
    expect(skippedLines(table, 'labourMarket').map(([, reason]) => reason)).toEqual(['sexShares', 'sexShares']);
  });
});

describe('ages in a file', () => {
  const singleYears = Array.from({ length: 100 }, (_, age) => `Hjartdal|${age} år|2023|${age + 1}`);
  const header = 'Kommune|Alder|År|Personer';

  it('become the groups of the tables and all ages when they are single years', () => {
    const { rows, skipped } = rowsFrom(pasted(header, ...singleYears, 'Hjartdal|100 år eller eldre|2023|3'), 'population');
    expect(rows.map((row) => row[3])).toEqual(['Alle aldre', ...publishedAges]);
    expect(figure(rows, 'Hjartdal', '1-5 år', 2023)).toBe(2 + 3 + 4 + 5 + 6);
    expect(figure(rows, 'Hjartdal', 'Alle aldre', 2023)).toBe(5050 + 3);
    expect(skipped).toEqual([]);
  });

  it('do not become a group that lacks a year or its open end', () => {
    const { rows, skipped } = rowsFrom(pasted(header, ...singleYears.filter((line) => !line.includes('|3 år|'))), 'population');
    expect(rows.map((row) => row[3])).toEqual(publishedAges.filter((age) => !['1-5 år', '90 år eller eldre'].includes(age)));
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['agePart']));
    expect(skipped).toHaveLength(4 + 10);
  });

  it('do not become a group in which one figure is missing', () => {
    const lines = singleYears.map((line) => (line.includes('|3 år|') ? 'Hjartdal|3 år|2023|:' : line));
    const { rows, skipped } = rowsFrom(pasted(header, ...lines, 'Hjartdal|100 år eller eldre|2023|3'), 'population');
    expect(rows.map((row) => row[3])).toEqual(publishedAges.filter((age) => age !== '1-5 år'));
    expect(skipped.map(({ reason, details }) => [reason, details['category']])).toEqual([
      ['ageMissing', 'Alle aldre'],
      ['ageMissing', '1-5 år'],
    ]);
  });
});

describe('figures for the same place, category and year', () => {
  const table = pasted(
    'Kommune|Næring|År|Sysselsatte',
    'Hjartdal|Industri|2023|6',
    'Hjartdal|Industri|2023|7',
    'Tinn|Industri|2023|9',
  );

  it('are left out and asked about until the user has answered', () => {
    const { rows, skipped, questions } = rowsFrom(table, 'employment');
    expect(rows.map((row) => row[1])).toEqual(['Tinn']);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'duplicate'],
      [3, 'duplicate'],
    ]);
    expect(questions).toEqual([
      { key: 'duplicates', choice: 'duplicates', details: { count: 1, example: 'Hjartdal, Industri, 2023' } },
    ]);
  });

  it.each([
    ['sum', 13],
    ['first', 6],
    ['last', 7],
  ] as const)('become the %s when the user chooses it', (choice, value) => {
    const { rows, questions } = rowsFrom(
      table,
      'employment',
      withChoice(understandAs(table, 'employment'), 'duplicates', choice),
    );
    expect(figure(rows, 'Hjartdal', 'Industri', 2023)).toBe(value);
    expect(questions).toEqual([]);
  });

  it('become the only known figure when the others are missing', () => {
    const formerName = pasted('Region|Næring|2022|2024', 'Hjartdal|Industri|..|8', 'Hjartdal (2020-2023)|Industri|6|..');
    const { rows, skipped } = rowsFrom(formerName, 'employment');
    expect(rows.map((row) => [row[4], row[5]])).toEqual(
      expect.arrayContaining([
        [2022, 6],
        [2024, 8],
      ]),
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(['duplicateMissing', 'outsideYears']);
  });
});

it.each(['=1+1', '+47', '@SUM(A1)', '-x', '=HYPERLINK("http://x")', '\tcmd', '\rcmd'])(
  'keeps the text %j of a file unchanged',
  async (text) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const csv = `Kommune;Næring;År;Sysselsatte\nHjartdal;${cell};2023;6\nHjartdal;Industri;2023;7\n`;
    const [table] = await readFile('a.csv', new TextEncoder().encode(csv));
    const { rows } = rowsFrom(table!, 'employment');
    expect(rows.map((row) => row[3])).toEqual([text, 'Industri']);
  },
);

it('fills words down when the user says that the cell above applies to blank cells', () => {
  const table = pasted(
    'Region|Næring|2022|2023',
    '4024 Hjartdal|Industri|6|0',
    '|Undervisning|70|71',
    '4026 Tinn|Industri|50|51',
  );
  const understanding = understandAs(table, 'employment');
  expect(understanding.questions.map(({ key }) => key)).toEqual(['filledDown']);
  expect(skippedLines(table, 'employment', understanding)).toEqual([[3, 'placeMissing']]);
  const { rows } = rowsFrom(table, 'employment', withChoice(understanding, 'filledDown', 'yes'));
  expect(figure(rows, 'Hjartdal', 'Undervisning', 2023)).toBe(71);
});

it('uses a role that the user gives a column', () => {
  const table = pasted('Hvor|Hva|År|Antall', 'Hjartdal|Skrot|2023|6', 'Tinn|Skrap|2023|7');
  const understanding = withChoice(withRole(understandAs(table, 'employment'), 1, 'ignore'), 'undivided', 'total');
  expect(rowsFrom(table, 'employment', understanding).rows.map((row) => row.slice(1, 6))).toEqual([
    ['Hjartdal', 'kommune', 'Alle næringer', 2023, 6],
    ['Tinn', 'kommune', 'Alle næringer', 2023, 7],
  ]);
});

it('skips a blank category, and reads figures without a category as totals only when the user says so', () => {
  const blank = pasted('Kommune|Næring|År|Sysselsatte', 'Hjartdal|Industri|2023|6', 'Tinn||2023|7');
  expect(skippedLines(blank, 'employment')).toEqual([[3, 'categoryMissing']]);
  const totals = pasted('Kommune|År|Personer', 'Hjartdal|2023|1590', 'Tinn|2023|5600');
  const understanding = understandAs(totals, 'population');
  expect(rowsFrom(totals, 'population', understanding).rows).toEqual([]);
  const { rows } = rowsFrom(totals, 'population', withChoice(understanding, 'undivided', 'total'));
  expect(figure(rows, 'Hjartdal', 'Alle aldre', 2023)).toBe(1590);
});

it('reads categories that are headings of columns', () => {
  const table = pasted('Kommune|År|0 år|1-5 år|6-12 år', 'Hjartdal|2023|10|60|90', 'Tinn|2023|30|200|310');
  const understanding = understand(table);
  expect([understanding.target, understanding.questions]).toEqual(['population', []]);
  expect(figure(rowsFrom(table, 'population').rows, 'Tinn', '1-5 år', 2023)).toBe(200);
});

it('uses the only month of a file for the year', () => {
  const table = pasted(
    'Kommune|Dato|Status|Andel i prosent',
    'Hjartdal|31.12.2023|Helt ledige|2,1',
    'Tinn|31.12.2023|Helt ledige|1,9',
  );
  expect(rowsFrom(table, 'labourMarket').rows.map((row) => row.slice(1, 6))).toEqual([
    ['Hjartdal', 'kommune', 'Helt ledige', 2023, 0.021],
    ['Tinn', 'kommune', 'Helt ledige', 2023, 0.019],
  ]);
});

it('does not read a column of changes beside the years as a year', () => {
  const table = pasted('Kommune|Næring|2022|2023|Endring', 'Hjartdal|Industri|6|0|-6', 'Tinn|Industri|50|51|1');
  expect(understandAs(table, 'employment').questions.map(({ column, key }) => [column, key])).toEqual([[4, 'role']]);
  expect(rowsFrom(table, 'employment').rows).toHaveLength(4);
});

it('keeps a year in which all figures are missing', () => {
  const table = pasted('Kommune|Næring|2022|2023', 'Hjartdal|Industri|6|:', 'Tinn|Industri|50|:');
  expect(rowsFrom(table, 'employment').rows.map((row) => row[5])).toEqual([6, null, 50, null]);
});

it('does not use a heading such as Verdi as the name of an indicator', () => {
  const table = pasted('Kommune|År|Verdi', 'Hjartdal|2023|2,1', 'Tinn|2023|1,9');
  const understanding = withChoice(understandAs(table, 'labourMarket'), 'unit', 'percent');
  expect(understanding.questions.map(({ key }) => key)).toEqual(['noCategory']);
  expect(skippedLines(table, 'labourMarket', understanding).map(([, reason]) => reason)).toEqual([
    'categoryMissing',
    'categoryMissing',
  ]);
});

it('does not find the unit of shares from counts in the same column', () => {
  const table = pasted(
    'Kommune|År|Status|Variabel|Verdi',
    'Hjartdal|2023|Sysselsatte|Personer|700',
    'Hjartdal|2023|Sysselsatte|Andel|0,641',
  );
  const understanding = understandAs(table, 'labourMarket');
  expect(understanding.questions.map(({ key }) => key)).toEqual(['unit']);
  const { rows } = rowsFrom(table, 'labourMarket', withChoice(understanding, 'unit', 'share'));
  expect(rows.map((row) => row.slice(3, 6))).toEqual([['Sysselsatte', 2023, 0.641]]);
});

it('gives only rows that the data table accepts, for every file', () => {
  const cell = fc.constantFrom(
    ...[
      'Kommune',
      'År',
      'Næring',
      'Alder',
      'Kjønn',
      'Verdi',
      'Andel (prosent)',
      'Hjartdal',
      '4024 Tinn',
      '4024',
      'Oslo',
      'Telemark',
      'Våler',
    ],
    ...[
      'Industri',
      '0 år',
      '90 år eller eldre',
      'Alle aldre',
      'Menn',
      'Begge kjønn',
      'Innflyttinger',
      '2023',
      '2024M05',
      '01.02.2023',
      '2199',
    ],
    ...['12', '1,5', '1.234', '12 %', '-', ':', '..', '=1+1', '', ' ', null, 7, 0.5, 2023],
  );
  const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 });
  const targets = [
    'employment',
    'population',
    'commuting',
    'labourMarket',
    'populationProjection',
    'populationChange',
    'education',
    'economy',
  ] as const;
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<DataTableKey>(...targets, 'municipalFigures'),
      fc.boolean(),
      (cells, target, isAnswered) => {
        const readTable: ReadTable = { name: 'tall.csv', cells };
        const unanswered = understandAs(readTable, target);
        const understanding = isAnswered
          ? withChoice(withChoice(withChoice(unanswered, 'year', 2023), 'unit', 'percent'), 'undivided', 'total')
          : unanswered;
        const { rows } = rowsFrom(readTable, target, understanding);
        expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

it('gives the wholly unemployed one name, for every heading', () => {
  const table = pasted(
    'Kommune|Helt ledige i prosent av arbeidsstyrken 2023M01|Helt ledige i prosent av arbeidsstyrken 2023M02',
    'Hjartdal|2,1|2,2',
    'Tinn|1,9|1,8',
  );
  const { rows } = rowsFrom(table, 'labourMarket');
  expect(rows.map((row) => row.slice(3, 6))).toEqual([
    ['Helt ledige, andel av arbeidsstyrken', 2023, 0.021],
    ['Helt ledige, andel av arbeidsstyrken', 2023, 0.019],
  ]);
});

it('makes a flow only from both a residence and a workplace, and does not count a flow as a total', () => {
  const table = pasted('Fra kommune|Til kommune|År|Personer', 'Hjartdal|Notodden|2023|60', 'Tinn|Notodden|2023|40');
  const understanding = understandAs(table, 'commuting');
  expect(understanding.questions.map(({ key }) => key)).toEqual(['role', 'noFlows']);
  expect(rowsFrom(table, 'commuting', understanding).rows).toEqual([]);
  const flows = withRole(withRole(understanding, 0, 'residence'), 1, 'workplace');
  expect(flows.questions).toEqual([]);
  expect(rowsFrom(table, 'commuting', flows).rows.map((row) => row.slice(0, 4))).toEqual([
    ['Hjartdal', 'Notodden', 2023, 60],
    ['Tinn', 'Notodden', 2023, 40],
  ]);
  expect(rowsFrom(table, 'municipalFigures', flows).skipped.map(({ reason }) => reason)).toEqual(['flow', 'flow']);
});
