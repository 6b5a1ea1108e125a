/** Calls of the add-in's functions from cells. */
import { does, expectSame, loaded, testName, valuesAt } from '../behaviour';

const source = { source: 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview' };

/** What a cell shows while Excel waits for the function. */
const waiting: readonly unknown[] = ['#BUSY!', '#GETTING_DATA', '#CALC!'];
const pause = 250;
const mostPauses = 40;

/** The values of a range once the add-in's functions have answered. Excel calls them asynchronously, so it may take several round trips. */
async function answersAt(sheet: Excel.Worksheet, address: string, pauses = 0): Promise<unknown[][]> {
  const values = await valuesAt(sheet, address);
  if (pauses === mostPauses || !values.flat().some((value) => waiting.includes(value))) return values;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return answersAt(sheet, address, pauses + 1);
}

/** A formula for A1, the contents of other cells, and the values that the range from A1 then shows. */
interface Call {
  readonly id: string;
  readonly says: string;
  readonly formula: string;
  readonly cells?: Readonly<Record<string, unknown[][]>>;
  readonly address: string;
  readonly shown: unknown[][];
}

const parts = [[30_000_000, 15_000_000, 15_000_000]];

const calls: readonly Call[] = [
  {
    id: 'spill',
    says: 'A function of the add-in is called by OMST and its name, and its results fill the cells beside it',
    formula: '=OMST.SPLIT(60000000,"Lierne")',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'inside',
    says: 'The results of a function can be used inside a formula',
    formula: '=SUM(OMST.SPLIT(60000000,"Lierne"))+INDEX(OMST.SPLIT(60000000,"Lierne"),1,2)',
    address: 'A1',
    shown: [[75_000_000]],
  },
  {
    id: 'transposed',
    says: 'TRANSPOSE turns the results of a function from a row to a column',
    formula: '=TRANSPOSE(OMST.SPLIT(60000000,"Lierne"))',
    address: 'A1:A3',
    shown: [[30_000_000], [15_000_000], [15_000_000]],
  },
  {
    id: 'omitted',
    says: 'An empty argument after a comma counts as left out',
    formula: '=OMST.SPLIT(60000000,"Lierne",)',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'blank',
    says: 'A blank cell as an optional argument counts as left out',
    formula: '=OMST.SPLIT(60000000,"Lierne",Z1)',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'refused',
    says: 'A function that refuses its arguments shows #VALUE!',
    formula: '=OMST.SPLIT("mye","Lierne")',
    address: 'A1',
    shown: [['#VALUE!']],
  },
  {
    id: 'caught',
    says: 'IFERROR catches the error of a function',
    formula: '=IFERROR(OMST.SPLIT("mye","Lierne"),0)',
    address: 'A1',
    shown: [[0]],
  },
  {
    id: 'rows',
    says: 'A function with columns as arguments answers row by row',
    formula: '=OMST.ELIGIBLE(F1:F2,G1:G2)',
    cells: {
      'F1:G2': [
        [650, 3200],
        [10, 3200],
      ],
    },
    address: 'A1:A2',
    shown: [['JA'], ['NEI']],
  },
  {
    id: 'error',
    says: 'A function with an error in an argument shows that error',
    formula: '=OMST.ELIGIBLE(F1,3200)',
    cells: { F1: [['=NA()']] },
    address: 'A1',
    shown: [['#N/A']],
  },
  {
    id: 'unknown',
    says: 'A function that the add-in does not have shows #NAME?',
    formula: '=OMST.FINNESIKKE(1)',
    address: 'A1',
    shown: [['#NAME?']],
  },
];

export const functionBehaviours = [
  ...calls.map(({ id, says, formula, cells = {}, address, shown }) =>
    does(
      `functions.${id}`,
      says,
      async (sheet) => {
        for (const [at, values] of Object.entries(cells)) sheet.getRange(at).formulas = values;
        sheet.getRange('A1').formulas = [[formula]];
        await sheet.context.sync();
        expectSame(await answersAt(sheet, address), shown);
      },
      source,
    ),
  ),
  does('functions.read', 'A formula that calls the add-in is read as it was written', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
    await sheet.context.sync();
    expectSame((await loaded(cell, 'formulas')).formulas, [['=OMST.SPLIT(60000000,"Lierne")']]);
  }),
  does('functions.follow', 'A function is called again when a cell among its arguments changes', async (sheet) => {
    sheet.getRange('F1').values = [[60_000_000]];
    sheet.getRange('A1').formulas = [['=OMST.SPLIT(F1,"Lierne")']];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1'), [[30_000_000]]);
    sheet.getRange('F1').values = [[6_000_000]];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1:C1'), [[3_000_000, 1_500_000, 1_500_000]]);
  }),
  does('functions.table', 'A function takes columns of a table and defined names as arguments', async (sheet, { workbook }) => {
    sheet.getRange('F1:G3').values = [
      ['Tapt', 'Sysselsatte'],
      [650, 3200],
      [10, 3200],
    ];
    sheet.tables.add('F1:G3', true).name = testName('Tap');
    workbook.names.add(testName('Antall'), sheet.getRange('G2'));
    await sheet.context.sync();
    sheet.getRange('A1').formulas = [[`=OMST.ELIGIBLE(${testName('Tap')}[Tapt],${testName('Antall')})`]];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1:A2'), [['JA'], ['NEI']]);
  }),
  does(
    'functions.rebuilt',
    'Recalculating everything calls the functions again and gives the same results',
    async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
      await context.sync();
      context.application.calculate('FullRebuild');
      await context.sync();
      expectSame(await answersAt(sheet, 'A1:C1'), parts);
    },
  ),
];
