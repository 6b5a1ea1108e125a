/** The results of the formulas that the tables use, and how results spill. */
import { cellsOf, does, expectSame, guide, loaded, testName, refuses, formulaResults, valuesAt } from '../behaviour';

const spills = { source: guide('excel-add-ins-ranges-dynamic-arrays') };

const plain: readonly (readonly [formula: string, shown: unknown])[] = [
  ['=IF(AND(1=1,OR(FALSE,2>1)),"ja","nei")', 'ja'],
  ['=IF("JA"="ja",1,0)', 1],
  ['=IF(A9="",1,0)', 1],
  ['=IFERROR(1/0,"feil")', 'feil'],
  ['=IFERROR(NA(),0)', 0],
  ['=ISNUMBER("1")', false],
  ['=N("tekst")+N(TRUE)', 1],
  ['=COUNT(1,"a",A9)', 1],
  ['=MAX(0,-3)-MIN(0,-3)', 3],
  ['=ROUND(16.049,1)', 16],
  ['=ROUND(-2.5,0)', -3],
  ['=50%*2', 1],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=LEFT("0301 Oslo",4)', '0301'],
  ['=TRIM(TEXT(3200000,"### ### ### ##0"))', '3 200 000'],
  ['=TRIM(TEXT(ABS(-950),"### ### ### ##0"))', '950'],
  ['=TEXTJOIN(", ",TRUE,"Gol","","Nes")', 'Gol, Nes'],
  ['=HYPERLINK("#A1","Til tabellen")', 'Til tabellen'],
  ['=SUMPRODUCT(({1,2,3}>1)*{10,20,30})', 50],
  ['=INDEX({10,20,30},1,2)', 20],
  ['=MATCH("nes",{"Gol","Nes"},0)', 2],
  ['=SUM(TRANSPOSE({1,2,3}))', 6],
  ['=DATE(2026,11,23)', 46_349],
];

/** Norwegian names, blanks, and years as text and as numbers, as in real files. */
const rows: readonly (readonly (string | number)[])[] = [
  ['Gol', 2020, 10],
  ['gol', 2021, '..'],
  ['Nes', 2021, 20],
  ['', 2021, 5],
  ['20–44 år', "'2021", 7.5],
  ['Gol*', 0, -3],
];

const conditions: readonly (readonly [formula: string, shown: unknown])[] = [
  ['COUNTIF(A1:A6,"Gol")', 2],
  ['COUNTIF(A1:A6,"gol*")', 3],
  ['COUNTIF(A1:A6,"Gol~*")', 1],
  ['COUNTIF(A1:A6,"<>Gol")', 4],
  ['COUNTIF(A1:A6,A5)', 1],
  ['COUNTIF(B1:B6,2021)', 4],
  ['COUNTIF(B1:B6,">=2021")', 3],
  ['COUNTIF(B1:B6,0)', 1],
  ['COUNTIF(C1:C6,">=0")', 4],
  ['COUNTIF(C1:C6,"..")', 1],
  ['COUNTIFS(A1:A6,"Gol",B1:B6,2021)', 1],
  ['COUNTIFS(A1:A6,"Gol",B1:B6,2021,C1:C6,">=0")', 0],
  ['SUMIFS(C1:C6,B1:B6,2021)', 32.5],
  ['SUMIFS(C1:C6,A1:A6,"Gol")', 10],
  ['SUMIFS(C1:C6,A1:A6,"Gol*",B1:B6,"<2021")', 7],
  ['SUMIFS(C1:C6,A1:A6,"Ål")', 0],
  ['SUM(SUMIFS(C1:C6,A1:A6,{"Gol","Nes"}))', 30],
  ['SUMPRODUCT(SUMIFS(C1:C6,A1:A6,A1:A3,B1:B6,2021))', 20],
  ['SUMPRODUCT(SIGN(COUNTIFS(A1:A6,A1:A3,B1:B6,2021)))', 3],
  ['SUMPRODUCT(COUNTIF(A1:A6,A1:A3))', 5],
  ['SUMIFS(C1:C5,A1:A6,"Gol")', '#VALUE!'],
];

/** Writes formulas and values by their addresses. */
const put = (sheet: Excel.Worksheet, cells: Readonly<Record<string, string | number>>): void => {
  for (const [address, input] of Object.entries(cells)) sheet.getRange(address).formulas = [[input]];
};

export const formulaBehaviours = [
  ...plain.map(([formula, shown]) =>
    does(`formulas ${formula}`, `${formula} is ${String(shown)}`, async (sheet) => {
      expectSame(await formulaResults(sheet, 'A1', [formula]), [shown]);
    }),
  ),
  ...conditions.map(([formula, shown]) =>
    does(`conditions ${formula}`, `Of six rows of names, years and figures, =${formula} is ${String(shown)}`, async (sheet) => {
      sheet.getRange('A1:C6').values = rows.map((row) => [...row]);
      expectSame(await formulaResults(sheet, 'E1', [`=${formula}`]), [shown]);
    }),
  ),
  does(
    'formulas.otherSheet',
    'A formula can refer to cells and whole columns of a sheet whose name with spaces is in quotes',
    async (sheet, { workbook }) => {
      const name = testName('Data sysselsetting');
      workbook.worksheets.add(name).getRange('C1:C3').values = [['Antall'], [10], [20]];
      expectSame(await formulaResults(sheet, 'A1', [`='${name}'!C2*2`, `=SUM('${name}'!C:C)`]), [20, 30]);
    },
  ),
  refuses('formulas.noTable', 'InvalidArgument', 'A formula that names a table that does not exist is refused', (sheet) => {
    sheet.getRange('A1').formulas = [[`=SUM(${testName('Borte')}[Antall])`]];
  }),
  does(
    'formulas.order',
    'A formula may be written before the cells that it depends on, over several round trips',
    async (sheet, context) => {
      put(sheet, { A1: '=A2*2' });
      await context.sync();
      put(sheet, { A2: '=SUM(C1:E1)' });
      await context.sync();
      put(sheet, { C1: '={50,25,25}' });
      expectSame(await valuesAt(sheet, 'A1:E1'), [[200, '', 50, 25, 25]]);
    },
  ),
  does(
    'formulas.follow',
    'A changed input recalculates everything that depends on it, in the same round trip',
    async (sheet, context) => {
      put(sheet, { A1: 40, A3: '=A1*2', A4: '=IF(A3>50,"mye","lite")' });
      await context.sync();
      put(sheet, { A1: 20 });
      expectSame(await valuesAt(sheet, 'A3:A4'), [[40], ['lite']]);
    },
  ),
  does(
    'spills.down',
    'A formula with several results fills the cells beside and under it',
    async (sheet, context) => {
      put(sheet, { A1: '={1,2,3}', A3: '=TRANSPOSE(A1:C1)' });
      await context.sync();
      expectSame([await valuesAt(sheet, 'A1:C1'), await valuesAt(sheet, 'A3:A5')], [[[1, 2, 3]], [[1], [2], [3]]]);
    },
    spills,
  ),
  does(
    'spills.range',
    'The cell of a formula gives the range that it fills, and each cell of the range gives the cell of the formula',
    async (sheet, context) => {
      put(sheet, { B2: '={30,15,15}' });
      await context.sync();
      const spill = await loaded(sheet.getRange('B2').getSpillingToRange(), 'address,values');
      const parent = await loaded(sheet.getRange('D2').getSpillParent(), 'address');
      const none = await loaded(sheet.getRange('A1').getSpillingToRangeOrNullObject(), 'address');
      const { hasSpill } = await loaded(sheet.getRange('B2:D2'), 'hasSpill');
      expectSame(
        [cellsOf(spill.address), spill.values, cellsOf(parent.address), none.isNullObject, hasSpill],
        ['B2:D2', [[30, 15, 15]], 'B2', true, true],
      );
    },
    { ...spills, needs: '1.12' },
  ),
  does(
    'spills.formulas',
    'Only the first cell of a filled range has the formula; the formulas of the others are their values',
    async (sheet) => {
      put(sheet, { A1: '={30,15,15}' });
      expectSame((await loaded(sheet.getRange('A1:C1'), 'formulas')).formulas, [['={30,15,15}', 15, 15]]);
    },
  ),
  does('spills.blocked', 'A formula shows #SPILL! while a cell that it would fill is not empty', async (sheet, context) => {
    put(sheet, { A2: 5, A1: '=TRANSPOSE({1,2,3})' });
    expectSame(await valuesAt(sheet, 'A1:A3'), [['#SPILL!'], [5], ['']]);
    sheet.getRange('A2').clear();
    await context.sync();
    expectSame(await valuesAt(sheet, 'A1:A3'), [[1], [2], [3]]);
    put(sheet, { A3: 'i veien' });
    await context.sync();
    expectSame(await valuesAt(sheet, 'A1:A3'), [['#SPILL!'], [''], ['i veien']]);
  }),
  does('spills.blank', 'Writing empty text in the cells that a formula fills leaves its results', async (sheet, context) => {
    put(sheet, { A1: '={1,2,3}' });
    await context.sync();
    sheet.getRange('A1:C1').formulas = [['={1,2,3}', '', '']];
    await context.sync();
    expectSame(await valuesAt(sheet, 'A1:C1'), [[1, 2, 3]]);
  }),
  does('spills.gone', 'Clearing a formula empties the cells that it filled', async (sheet, context) => {
    put(sheet, { A1: '=TRANSPOSE({1,2,3})' });
    await context.sync();
    sheet.getRange('A1').clear('Contents');
    await context.sync();
    expectSame(await valuesAt(sheet, 'A1:A3'), [[''], [''], ['']]);
  }),
  does(
    'spills.goneFollowed',
    'A formula that refers to a cell of a filled range is recalculated when the range is no longer filled',
    async (sheet, context) => {
      sheet.getRange('H1:H3').values = [[1], [2], [3]];
      const name = context.workbook.names.add(testName('Tall'), sheet.getRange('H1:H3'));
      put(sheet, { A1: `=TRANSPOSE(${testName('Tall')})`, E1: '=IF(COUNT(B1)<1,"..",B1)' });
      expectSame(await valuesAt(sheet, 'E1'), [[2]]);
      name.delete();
      expectSame(await valuesAt(sheet, 'E1'), [['..']]);
    },
  ),
  does('spills.table', 'A formula with several results shows #SPILL! inside a table', async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['Part', 'Beløp'],
      ['a', 1],
      ['b', ''],
      ['c', ''],
    ];
    sheet.tables.add('A1:B4', true);
    await context.sync();
    put(sheet, { B2: '=TRANSPOSE({1,2,3})' });
    expectSame((await valuesAt(sheet, 'B2'))[0], ['#SPILL!']);
  }),
];
