/** Writing and reading cells. */
import { does, expectSame, guide, loaded, testName, reference, refuses, formulaResults, valuesAt } from '../behaviour';

const ranges = { source: reference('range') };

/** Writes the values in a round trip of their own. */
async function written(sheet: Excel.Worksheet, address: string, values: unknown[][]): Promise<void> {
  sheet.getRange(address).values = values;
  await sheet.context.sync();
}

const shapes: readonly (readonly [id: string, what: string, address: string, values: unknown])[] = [
  ['rows', 'too few rows', 'A1:A2', [[1]]],
  ['columns', 'too many columns', 'A1:A1', [[1, 2]]],
  ['ragged', 'rows of different length', 'A1:B2', [[1, 2], [3]]],
  ['flat', 'a flat list', 'A1:B1', [1, 2]],
];

const typed: readonly (readonly [id: string, what: string, text: string, value: unknown])[] = [
  ['typedDigits', 'Digits written as text become a number', '0301', 301],
  ['typedShare', 'A percentage written as text becomes a share', '15%', 0.15],
  ['typedDate', 'A date written as 2024-01-31 becomes a day', '2024-01-31', 45_322],
  ['typedSpaces', 'Digits with a space between them stay text where a space is no thousands separator', 'a 1 000', 'a 1 000'],
  ['typedSpan', 'A span of years with a dash stays text', '2019–2022', '2019–2022'],
];

/** Texts that Excel would take for a formula, number, date or boolean without an apostrophe. */
const quoted = ['=1+1', '+1', '-1', '@A1', '0301', '15%', '2024-01-31', 'TRUE'];

const unread: readonly (readonly [id: string, what: string, formula: string])[] = [
  ['semicolon', 'a semicolon between arguments', '=SUM(A1;A2)'],
  ['open', 'a bracket left open', '=SUM(A1'],
  ['closed', 'a bracket too many', '=A1)'],
  ['long', 'more than 8192 characters', `=1${'+1'.repeat(4100)}`],
];

export const cellBehaviours = [
  does('cells.blank', 'A blank cell reads as empty text', async (sheet) => {
    expectSame(await valuesAt(sheet, 'A1:B1'), [['', '']]);
  }),
  does('cells.types', 'Numbers, texts and booleans are read as they were written', async (sheet) => {
    sheet.getRange('A1:C1').values = [[1.5, 'æøå', true]];
    expectSame(await valuesAt(sheet, 'A1:C1'), [[1.5, 'æøå', true]]);
  }),
  does('cells.valueTypes', 'Numbers, texts, booleans and blanks have different value types', async (sheet) => {
    sheet.getRange('A1:C1').values = [[1.5, 'Ål', true]];
    const { valueTypes } = await loaded(sheet.getRange('A1:D1'), 'valueTypes');
    expectSame(valueTypes, [['Double', 'String', 'Boolean', 'Empty']]);
  }),
  does('cells.counts', 'A range gives its position and its number of rows, columns and cells', async (sheet) => {
    const range = await loaded(sheet.getRange('B2:D3'), 'rowIndex,columnIndex,rowCount,columnCount,cellCount');
    expectSame([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount], [1, 1, 2, 3, 6]);
  }),
  does('cells.matrix', 'A range can be given a value for each of its cells', async (sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    expectSame(await valuesAt(sheet, 'A1:B2'), [
      [1, 2],
      [3, 4],
    ]);
  }),
  does(
    'cells.one',
    'A single value fills the range',
    async (sheet) => {
      // The types of office.js allow a two-dimensional array only.
      (sheet.getRange('A1:B2') as { values: unknown }).values = 7;
      expectSame(await valuesAt(sheet, 'A1:B2'), [
        [7, 7],
        [7, 7],
      ]);
    },
    { source: guide('excel-add-ins-ranges-set-get-values') },
  ),
  does(
    'cells.null',
    'null in a matrix of formulas leaves the cell as it is',
    async (sheet) => {
      await written(sheet, 'A1:B1', [['før', 'før']]);
      sheet.getRange('A1:B1').formulas = [[null, 'ny']];
      expectSame(await valuesAt(sheet, 'A1:B1'), [['før', 'ny']]);
    },
    { source: guide('excel-add-ins-ranges-null-values') },
  ),
  does('cells.nullValues', 'null in a matrix of values leaves the cell, and empty text empties it', async (sheet) => {
    await written(sheet, 'A1:B2', [
      [0, 0],
      [0, 0],
    ]);
    sheet.getRange('A1:B2').values = [
      [null, ''],
      [5, null],
    ];
    expectSame(await valuesAt(sheet, 'A1:B2'), [
      [0, ''],
      [5, 0],
    ]);
  }),
  does('cells.nullFormula', 'null leaves a formula as it is', async (sheet) => {
    sheet.getRange('A1').formulas = [['=2*3']];
    await sheet.context.sync();
    sheet.getRange('A1:B1').formulas = [[null, 1]];
    const { formulas } = await loaded(sheet.getRange('A1:B1'), 'formulas');
    expectSame(formulas, [['=2*3', 1]]);
  }),
  does('cells.empty', 'Empty text as a formula empties a cell', async (sheet) => {
    await written(sheet, 'A1', [['før']]);
    sheet.getRange('A1').formulas = [['']];
    expectSame((await loaded(sheet.getRange('A1'), 'valueTypes')).valueTypes, [['Empty']]);
  }),
  ...typed.map(([id, what, text, value]) =>
    does(`cells.${id}`, what, async (sheet) => {
      sheet.getRange('A1').values = [[text]];
      expectSame(await valuesAt(sheet, 'A1'), [[value]]);
    }),
  ),
  ...quoted.map((text) =>
    does(
      `cells.apostrophe ${text}`,
      `After an apostrophe ${text} is text, and the apostrophe is not part of it`,
      async (sheet) => {
        sheet.getRange('A1').values = [[`'${text}`]];
        sheet.getRange('A2').formulas = [[`'${text}`]];
        expectSame(await valuesAt(sheet, 'A1:A2'), [[text], [text]]);
      },
    ),
  ),
  does('cells.apostropheRead', 'The formula of a cell with an apostrophe is its text without the apostrophe', async (sheet) => {
    sheet.getRange('A1').formulas = [["'=1+1"]];
    const { formulas, values } = await loaded(sheet.getRange('A1'), 'formulas,values');
    expectSame([formulas, values], [[['=1+1']], [['=1+1']]]);
  }),
  does('cells.textFormat', 'In a cell of format @ digits stay text, and what begins with = is text too', async (sheet) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['0301', '=1+1']];
    const { formulas, values } = await loaded(range, 'formulas,values');
    expectSame([formulas, values], [[['0301', '=1+1']], [['0301', '=1+1']]]);
  }),
  does('cells.textFormatFormulas', 'In a cell of format @ digits written as a formula stay text', async (sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
    sheet.getRange('A1').formulas = [['0301']];
    expectSame(await valuesAt(sheet, 'A1'), [['0301']]);
  }),
  does('cells.formula', 'What begins with = is a formula, whether written as a value or as a formula', async (sheet) => {
    sheet.getRange('A1').values = [['=1+1']];
    sheet.getRange('B1').formulas = [['=1+2']];
    expectSame(await valuesAt(sheet, 'A1:B1'), [[2, 3]]);
  }),
  does('cells.formulaRead', 'A formula is read as it was written, and a constant as itself', async (sheet) => {
    sheet.getRange('A1:B1').formulas = [['=SUM(1,2)', 7]];
    expectSame((await loaded(sheet.getRange('A1:B1'), 'formulas')).formulas, [['=SUM(1,2)', 7]]);
  }),
  does('cells.formulaAtOnce', 'Written and read in one round trip, a formula already shows its value', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=SUM(1,2,3)']];
    expectSame((await loaded(cell, 'values')).values, [[6]]);
  }),
  does('cells.formulaEnglish', 'Formulas are English with commas, whatever language Excel has', async (sheet) => {
    expectSame(await formulaResults(sheet, 'A1', ['=IF(TRUE,SUM(1,2),0.5)', '=SUM(1.5,2)']), [3, 3.5]);
  }),
  does('cells.formulaQuoted', 'A semicolon and a bracket inside a text are only text', async (sheet) => {
    expectSame(await formulaResults(sheet, 'A1', ['="a;b"&"(c"']), ['a;b(c']);
  }),
  ...unread.map(([id, what, formula]) =>
    refuses(`cells.formula.${id}`, 'InvalidArgument', `A formula with ${what} is refused`, (sheet) => {
      sheet.getRange('B1').formulas = [[formula]];
    }),
  ),
  does('cells.digits', 'Numbers keep 15 digits and more', async (sheet) => {
    sheet.getRange('A1:C1').formulas = [[123_456_789_012_345, 0.1234567890123456, '=1/3']];
    expectSame(await valuesAt(sheet, 'A1:C1'), [[123_456_789_012_345, 0.1234567890123456, 1 / 3]]);
  }),
  does('cells.long', 'A text of 32 767 characters is kept whole', async (sheet) => {
    const text = 'x'.repeat(32_767);
    sheet.getRange('A1').values = [[text]];
    expectSame(String((await valuesAt(sheet, 'A1'))[0]?.[0]).length, text.length);
  }),
  refuses('cells.tooLong', 'InvalidArgument', 'A text of 32 768 characters is refused', (sheet) => {
    sheet.getRange('A1').values = [['x'.repeat(32_768)]];
  }),
  does('cells.lines', 'A line break in a text is kept', async (sheet) => {
    sheet.getRange('A1').values = [['en\nto']];
    expectSame(await valuesAt(sheet, 'A1'), [['en\nto']]);
  }),
  ...shapes.map(([id, what, address, values]) =>
    refuses(
      `cells.shape.${id}`,
      'InvalidArgument',
      `Values of another shape than the range, ${what}, are refused`,
      (sheet) => {
        sheet.getRange(address).values = values as unknown[][];
      },
      ranges,
    ),
  ),
  does('cells.format', 'A number format changes the text and not the value', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[0.125]];
    range.numberFormat = [['0%']];
    const { text, values } = await loaded(range, 'text,values');
    expectSame([text, values], [[['13%']], [[0.125]]]);
  }),
  does('cells.formats', 'Number formats are kept as written, in English codes', async (sheet) => {
    const codes = [['#,##0', '0.0%', 'dd.mm.yyyy', '#,##0;-#,##0;"–"', '0', '@', 'General']];
    const range = sheet.getRange('A1:G1');
    range.numberFormat = codes;
    expectSame((await loaded(range, 'numberFormat')).numberFormat, codes);
  }),
  does('cells.formatOne', 'A single number format applies to the whole range', async (sheet) => {
    const range = sheet.getRange('A1:B1');
    (range as unknown as { numberFormat: string }).numberFormat = '0';
    expectSame((await loaded(range, 'numberFormat')).numberFormat, [['0', '0']]);
  }),
  does('cells.date', 'A day is a number from 1900, and 46 349 is 23 November 2026', async (sheet) => {
    expectSame(await formulaResults(sheet, 'A1', ['=YEAR(46349)', '=MONTH(46349)', '=DAY(46349)']), [2026, 11, 23]);
  }),
  does('cells.error', 'An error in a cell is read as its English text', async (sheet) => {
    expectSame(await formulaResults(sheet, 'A1', ['=NA()', '=1/0', '=UKJENT_OMST(1)', `=${testName('Ukjent')}`]), [
      '#N/A',
      '#DIV/0!',
      '#NAME?',
      '#NAME?',
    ]);
  }),
  does('cells.clearContents', 'Clearing contents leaves the format', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[1]];
    range.format.font.bold = true;
    await sheet.context.sync();
    range.clear('Contents');
    const { values, format } = await loaded(range, 'values,format/font/bold');
    expectSame([values, format.font.bold], [[['']], true]);
  }),
  does('cells.clearFormats', 'Clearing formats leaves the contents', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[2]];
    range.format.font.bold = true;
    await sheet.context.sync();
    range.clear('Formats');
    const { values, format } = await loaded(range, 'values,format/font/bold');
    expectSame([values, format.font.bold], [[[2]], false]);
  }),
  does('cells.clearAll', 'Clearing without an argument clears both', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[2]];
    range.format.font.bold = true;
    await sheet.context.sync();
    range.clear();
    const { values, format } = await loaded(range, 'values,format/font/bold');
    expectSame([values, format.font.bold], [[['']], false]);
  }),
  does('cells.merge', 'Merged cells keep the first value', async (sheet) => {
    await written(sheet, 'A1:C1', [['tittel', 'borte', 'borte']]);
    sheet.getRange('A1:C1').merge();
    expectSame(await valuesAt(sheet, 'A1:C1'), [['tittel', '', '']]);
  }),
  does('cells.mergeWritten', 'A block that covers a merged range can be written, blanks and all', async (sheet) => {
    sheet.getRange('A1:C1').merge();
    await sheet.context.sync();
    sheet.getRange('A1:C2').formulas = [
      ['tittel', '', ''],
      [1, 2, 3],
    ];
    expectSame(await valuesAt(sheet, 'A1:C2'), [
      ['tittel', '', ''],
      [1, 2, 3],
    ]);
  }),
  does('cells.link', 'A link to a cell of the workbook has a target and shows a text', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: 'A5', textToDisplay: 'Til tabellen', screenTip: 'Gå til tabellen' };
    const { hyperlink, values } = await loaded(cell, 'hyperlink,values');
    expectSame([hyperlink.documentReference, hyperlink.screenTip, values], ['A5', 'Gå til tabellen', [['Til tabellen']]]);
  }),
  does('cells.many', 'Ten thousand cells are written and read in one round trip each', async (sheet) => {
    const block = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `rad ${row}`, row / 7, row % 2 === 0]);
    sheet.getRangeByIndexes(0, 0, 2000, 5).values = block;
    await sheet.context.sync();
    expectSame(await valuesAt(sheet, 'A1:E2000'), block);
  }),
  does('cells.validation', 'A cell can be given a list of values to choose from', async (sheet) => {
    const { dataValidation } = sheet.getRange('B2:B5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'JA,SKJØNN,NEI' } };
    dataValidation.prompt = { showPrompt: true, title: 'Vurdering', message: 'Velg en.' };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Feil', message: 'Bare JA, SKJØNN eller NEI.' };
    const { type, rule, prompt } = await loaded(dataValidation, 'type,rule,prompt');
    expectSame([type, rule.list?.source, prompt.message], ['List', 'JA,SKJØNN,NEI', 'Velg en.']);
  }),
  does('cells.validationWritten', 'The program can write any value in a cell with a list to choose from', async (sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'JA,NEI' } };
    sheet.getRange('A1').values = [['annet']];
    expectSame(await valuesAt(sheet, 'A1'), [['annet']]);
  }),
  does('cells.validationCleared', 'A list to choose from can be a range, and can be removed', async (sheet) => {
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$3' } };
    expectSame((await loaded(dataValidation, 'rule')).rule.list?.source, '=$D$1:$D$3');
    dataValidation.clear();
    expectSame((await loaded(dataValidation, 'type')).type, 'None');
  }),
  refuses('cells.validationLong', 'InvalidArgument', 'A list to choose from of more than 255 characters is refused', (sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'verdi,'.repeat(60) } };
  }),
];
