/** Addresses, ranges derived from ranges, and the used range. */
import { cellsOf, does, expectSame, loaded, testName, reference, refuses } from '../behaviour';

const ranges = { source: reference('range') };

const derived: readonly (readonly [id: string, says: string, derive: (range: Excel.Range) => Excel.Range, address: string])[] = [
  ['cell', 'getCell counts from the first cell of the range, from 0', (range) => range.getCell(1, 1), 'C3'],
  ['cellOutside', 'getCell may give a cell outside the range', (range) => range.getCell(5, 0), 'B7'],
  ['row', 'getRow is a row of the range', (range) => range.getRow(1), 'B3:D3'],
  ['column', 'getColumn is a column of the range', (range) => range.getColumn(2), 'D2:D4'],
  ['lastCell', 'getLastCell is the lower right corner', (range) => range.getLastCell(), 'D4'],
  ['lastRow', 'getLastRow is the last row', (range) => range.getLastRow(), 'B4:D4'],
  ['resized', 'getResizedRange adds or removes rows and columns', (range) => range.getResizedRange(-1, 2), 'B2:F3'],
  [
    'absolute',
    'getAbsoluteResizedRange has the given number of rows and columns',
    (range) => range.getAbsoluteResizedRange(1, 1),
    'B2',
  ],
  ['offset', 'getOffsetRange moves the range', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
  ['below', 'The row under a range is its last row moved by one', (range) => range.getLastRow().getOffsetRange(1, 0), 'B5:D5'],
  ['entireColumn', 'getEntireColumn has no rows in its address', (range) => range.getEntireColumn(), 'B:D'],
  ['entireRow', 'getEntireRow has no columns in its address', (range) => range.getEntireRow(), '2:4'],
  ['bounding', 'getBoundingRect holds both ranges', (range) => range.getBoundingRect('F1'), 'B1:F4'],
  ['intersection', 'getIntersection holds the cells that both ranges have', (range) => range.getIntersection('C1:C9'), 'C2:C4'],
];

const refused: readonly (readonly [id: string, what: string, derive: (sheet: Excel.Worksheet) => Excel.Range])[] = [
  ['address', 'A text that is not an address', (sheet) => sheet.getRange('Hei!')],
  ['before', 'A row before the first', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['noRows', 'A range of no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ['negative', 'A range made smaller than a cell', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0)],
];

const addressOf = async (range: Excel.Range): Promise<string> => (await loaded(range, 'address')).address;

export const rangeBehaviours = [
  ...derived.map(([id, says, derive, address]) =>
    does(
      `ranges.${id}`,
      says,
      async (sheet) => {
        expectSame(cellsOf(await addressOf(derive(sheet.getRange('B2:D4')))), address);
      },
      ranges,
    ),
  ),
  ...refused.map(([id, what, derive]) =>
    refuses(
      `ranges.${id}`,
      'InvalidArgument',
      `${what} is refused`,
      (sheet) => {
        derive(sheet).load('address');
      },
      ranges,
    ),
  ),
  does('ranges.none', 'The intersection of ranges that do not overlap is a null object', async (sheet) => {
    expectSame((await loaded(sheet.getRange('A1:B2').getIntersectionOrNullObject('D4'), 'address')).isNullObject, true);
  }),
  does(
    'ranges.addressRead',
    'An address begins with its sheet, which needs no quotes when it is letters and digits',
    async (sheet) => {
      const { name } = await loaded(sheet, 'name');
      expectSame(await addressOf(sheet.getRange('A1:B2')), `${name}!A1:B2`);
    },
  ),
  does(
    'ranges.quoted',
    'An address names a sheet with spaces and an apostrophe in quotes, the apostrophe doubled',
    async (_, context) => {
      const name = testName("S4 'etter' næring");
      const sheet = context.workbook.worksheets.add(name);
      const quoted = `'${name.replaceAll("'", "''")}'!B2:C3`;
      expectSame(await addressOf(sheet.getRange(quoted)), quoted);
    },
  ),
  does('ranges.indexes', 'getRangeByIndexes counts rows and columns from 0', async (sheet) => {
    expectSame(cellsOf(await addressOf(sheet.getRangeByIndexes(2, 1, 3, 2))), 'B3:C5');
  }),
  does('ranges.sheet', 'The sheet of a range can be read with the range', async (sheet) => {
    const range = await loaded(sheet.getRange('A1'), 'worksheet/name');
    expectSame(range.worksheet.name, (await loaded(sheet, 'name')).name);
  }),
  does('ranges.areas', 'Several areas are formatted by one address with commas', async (sheet) => {
    sheet.getRanges('A1:A2,C1:C2').format.font.italic = true;
    const [outside, inside] = [
      await loaded(sheet.getRange('B1').format.font, 'italic'),
      await loaded(sheet.getRange('C2').format.font, 'italic'),
    ];
    expectSame([outside.italic, inside.italic], [false, true]);
  }),
  does('ranges.areasLong', 'An address of many areas may be 255 characters long', async (sheet) => {
    const cells = Array.from({ length: 63 }, (_, row) => `B${row * 2 + 1}`);
    let address = '';
    for (const cell of cells) if (address.length + 1 + cell.length <= 255) address += address === '' ? cell : `,${cell}`;
    sheet.getRanges(address).format.fill.color = '#E6F0F3';
    const last = address.slice(address.lastIndexOf(',') + 1);
    expectSame((await loaded(sheet.getRange(last).format.fill, 'color')).color, '#E6F0F3');
  }),
  does('ranges.usedValues', 'The used range of values reaches from the first cell with a value to the last', async (sheet) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').values = [[1]];
    sheet.getRange('F9').format.fill.color = '#FFFF00';
    await sheet.context.sync();
    expectSame(cellsOf(await addressOf(sheet.getUsedRange(true))), 'B2:D4');
  }),
  does('ranges.usedFormats', 'The used range holds formatted cells too, unless only values are asked for', async (sheet) => {
    sheet.getRange('C4').values = [[1]];
    sheet.getRange('F9').format.fill.color = '#FFFF00';
    await sheet.context.sync();
    expectSame(cellsOf(await addressOf(sheet.getUsedRange())), 'C4:F9');
  }),
  does('ranges.usedEmpty', 'The used range of an empty sheet is its first cell', async (sheet) => {
    expectSame(cellsOf(await addressOf(sheet.getUsedRange())), 'A1');
  }),
  does('ranges.usedNone', 'The used range of values of an empty sheet is a null object', async (sheet) => {
    expectSame((await loaded(sheet.getUsedRangeOrNullObject(true), 'address')).isNullObject, true);
  }),
  does('ranges.usedFormula', 'A cell whose formula shows empty text is used', async (sheet) => {
    sheet.getRange('B3').formulas = [['=""']];
    await sheet.context.sync();
    expectSame(cellsOf(await addressOf(sheet.getUsedRange())), 'B3');
  }),
];
