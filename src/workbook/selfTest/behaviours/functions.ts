/** The functions of the add-in, called from cells. */
import { does, expectSame, loaded, own, valuesAt } from '../behaviour';

const source = { source: 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview' };

/** What a cell shows while an answer is on its way. */
const waiting: readonly unknown[] = ['#BUSY!', '#GETTING_DATA', '#CALC!'];
const pause = 250;
const mostPauses = 40;

/** What cells show once functions of the add-in have answered. Excel asks them by the way, so one round trip or several. */
async function answersAt(sheet: Excel.Worksheet, address: string, pauses = 0): Promise<unknown[][]> {
  const values = await valuesAt(sheet, address);
  if (pauses === mostPauses || !values.flat().some((value) => waiting.includes(value))) return values;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return answersAt(sheet, address, pauses + 1);
}

/** A formula in A1, what stands in other cells, and what it then shows, from A1 on. */
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
    says: 'A function of the add-in is called by OMST and its name, and its answer fills the cells beside it',
    formula: '=OMST.SPLIT(60000000,"Lierne")',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'inside',
    says: 'The answer of a function can be used inside a formula',
    formula: '=SUM(OMST.SPLIT(60000000,"Lierne"))+INDEX(OMST.SPLIT(60000000,"Lierne"),1,2)',
    address: 'A1',
    shown: [[75_000_000]],
  },
  {
    id: 'turned',
    says: 'The answer of a function can be turned by TRANSPOSE',
    formula: '=TRANSPOSE(OMST.SPLIT(60000000,"Lierne"))',
    address: 'A1:A3',
    shown: [[30_000_000], [15_000_000], [15_000_000]],
  },
  {
    id: 'omitted',
    says: 'An argument that is left open after its comma is as one that is not given',
    formula: '=OMST.SPLIT(60000000,"Lierne",)',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'blank',
    says: 'A blank cell given for an argument that may be left out is as one that is not given',
    formula: '=OMST.SPLIT(60000000,"Lierne",Z1)',
    address: 'A1:C1',
    shown: parts,
  },
  {
    id: 'refused',
    says: 'What a function refuses shows as an error of its kind',
    formula: '=OMST.SPLIT("mye","Lierne")',
    address: 'A1',
    shown: [['#VALUE!']],
  },
  {
    id: 'caught',
    says: 'IFERROR catches what a function refuses',
    formula: '=IFERROR(OMST.SPLIT("mye","Lierne"),0)',
    address: 'A1',
    shown: [[0]],
  },
  {
    id: 'rows',
    says: 'A function that is given columns answers row by row',
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
    says: 'An error in a cell that is given to a function is its answer',
    formula: '=OMST.ELIGIBLE(F1,3200)',
    cells: { F1: [['=NA()']] },
    address: 'A1',
    shown: [['#N/A']],
  },
  {
    id: 'unknown',
    says: 'A function that the add-in does not have is #NAME?',
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
  does('functions.read', 'A formula with a function of the add-in is read as it was written', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
    await sheet.context.sync();
    expectSame((await loaded(cell, 'formulas')).formulas, [['=OMST.SPLIT(60000000,"Lierne")']]);
  }),
  does('functions.follow', 'A function is asked again when a cell that it was given changes', async (sheet) => {
    sheet.getRange('F1').values = [[60_000_000]];
    sheet.getRange('A1').formulas = [['=OMST.SPLIT(F1,"Lierne")']];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1'), [[30_000_000]]);
    sheet.getRange('F1').values = [[6_000_000]];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1:C1'), [[3_000_000, 1_500_000, 1_500_000]]);
  }),
  does('functions.table', 'A function is given columns of a table and defined names', async (sheet, { workbook }) => {
    sheet.getRange('F1:G3').values = [
      ['Tapt', 'Sysselsatte'],
      [650, 3200],
      [10, 3200],
    ];
    sheet.tables.add('F1:G3', true).name = own('Tap');
    workbook.names.add(own('Antall'), sheet.getRange('G2'));
    await sheet.context.sync();
    sheet.getRange('A1').formulas = [[`=OMST.ELIGIBLE(${own('Tap')}[Tapt],${own('Antall')})`]];
    await sheet.context.sync();
    expectSame(await answersAt(sheet, 'A1:A2'), [['JA'], ['NEI']]);
  }),
  does('functions.rebuilt', 'Calculating everything anew asks the functions again and gives the same', async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
    await context.sync();
    context.application.calculate('FullRebuild');
    await context.sync();
    expectSame(await answersAt(sheet, 'A1:C1'), parts);
  }),
];
