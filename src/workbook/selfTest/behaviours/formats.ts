/** The formats of cells. */
import { does, expectSame, loaded, refuses, valuesAt } from '../behaviour';

/** The fill colours that Excel reports for a cell without fill. */
const noFill = ['', '#FFFFFF'];

export const formatBehaviours = [
  does('formats.font', 'Bold, italic, size, name and colour of a font are kept; a colour is read in capitals', async (sheet) => {
    const { font } = sheet.getRange('A1:B2').format;
    font.set({ bold: true, italic: true, size: 14, name: 'Calibri', color: '#1f4e79' });
    const { bold, italic, size, name, color } = await loaded(font, 'bold,italic,size,name,color');
    expectSame([bold, italic, size, name, color], [true, true, 14, 'Calibri', '#1F4E79']);
  }),
  does('formats.alignment', 'Wrapping, alignment and indent are kept', async (sheet) => {
    const { format } = sheet.getRange('A1:B2');
    format.set({ wrapText: true, horizontalAlignment: 'Right', verticalAlignment: 'Top', indentLevel: 2 });
    const now = await loaded(format, 'wrapText,horizontalAlignment,verticalAlignment,indentLevel');
    expectSame([now.wrapText, now.horizontalAlignment, now.verticalAlignment, now.indentLevel], [true, 'Right', 'Top', 2]);
  }),
  does('formats.unset', 'The alignment of an unformatted cell is General, and its text is not wrapped', async (sheet) => {
    const { horizontalAlignment, wrapText } = await loaded(sheet.getRange('A1').format, 'horizontalAlignment,wrapText');
    expectSame([horizontalAlignment, wrapText], ['General', false]);
  }),
  does('formats.fill', 'A fill is kept', async (sheet) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#DDEBF7';
    expectSame((await loaded(fill, 'color')).color, '#DDEBF7');
  }),
  does('formats.noFill', 'The fill colour of a cell without fill is white or empty', async (sheet) => {
    const { color } = await loaded(sheet.getRange('A1').format.fill, 'color');
    expectSame(noFill.includes(color) ? 'none' : color, 'none');
  }),
  does('formats.fillCleared', 'A cell whose fill is cleared has none', async (sheet) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#FFF2CC';
    await sheet.context.sync();
    fill.clear();
    const { color } = await loaded(fill, 'color');
    expectSame(noFill.includes(color) ? 'none' : color, 'none');
  }),
  does('formats.mixed', 'A format that differs between the cells of a range is null', async (sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    expectSame((await loaded(sheet.getRange('A1:B1').format.font, 'bold')).bold, null);
  }),
  refuses('formats.colour', 'InvalidArgument', 'A text that is not a colour is refused', (sheet) => {
    sheet.getRange('A1').format.fill.color = 'blåst';
  }),
  does('formats.border', 'A border is on the chosen edge, with its style, weight and colour', async (sheet) => {
    const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    edge.color = '#1F4E79';
    const { style, weight, color, sideIndex } = await loaded(edge, 'style,weight,color,sideIndex');
    expectSame([style, weight, color, sideIndex], ['Continuous', 'Medium', '#1F4E79', 'EdgeBottom']);
  }),
  does('formats.borderCells', 'The lower edge of a range is that of its last row only', async (sheet) => {
    sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
    await sheet.context.sync();
    const [first, last] = [
      await loaded(sheet.getRange('A1').format.borders.getItem('EdgeBottom'), 'style'),
      await loaded(sheet.getRange('A2').format.borders.getItem('EdgeBottom'), 'style'),
    ];
    expectSame([first.style, last.style], ['None', 'Continuous']);
  }),
  does('formats.width', 'The width of whole columns is in points, within a point of what was asked', async (sheet) => {
    const { format } = sheet.getRange('B:C');
    format.columnWidth = 75;
    const { columnWidth } = await loaded(format, 'columnWidth');
    expectSame(Math.abs(columnWidth - 75) <= 1 ? 75 : columnWidth, 75);
  }),
  does('formats.height', 'The height of a row is in points', async (sheet) => {
    const { format } = sheet.getRange('3:3');
    format.rowHeight = 30;
    expectSame((await loaded(format, 'rowHeight')).rowHeight, 30);
  }),
  does('formats.widthMixed', 'The width of columns of different widths is null', async (sheet) => {
    sheet.getRange('A1').format.columnWidth = 150;
    expectSame((await loaded(sheet.getRange('A1:B1').format, 'columnWidth')).columnWidth, null);
  }),
  does('formats.autofit', 'Columns fit their longest text', async (sheet) => {
    sheet.getRange('A1:B1').values = [['kort', 'en temmelig lang tekst i en celle']];
    sheet.getRange('A:B').format.autofitColumns();
    await sheet.context.sync();
    const [short, long] = [
      await loaded(sheet.getRange('A1').format, 'columnWidth'),
      await loaded(sheet.getRange('B1').format, 'columnWidth'),
    ];
    expectSame(long.columnWidth > short.columnWidth * 2, true);
  }),
  does('formats.formula', 'Formatting a cell keeps its formula and its value', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=2*21']];
    await sheet.context.sync();
    cell.format.font.bold = true;
    const { values, formulas } = await loaded(cell, 'values,formulas');
    expectSame([values, formulas], [[[42]], [['=2*21']]]);
  }),
  does('formats.text', 'A text that looks like a number stays text when its cell gets a format', async (sheet) => {
    sheet.getRange('A1').values = [["'0301"]];
    await sheet.context.sync();
    sheet.getRange('A1').format.fill.color = '#FFF6CC';
    expectSame(await valuesAt(sheet, 'A1'), [['0301']]);
  }),
];
