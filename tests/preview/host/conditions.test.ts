/** Counting and adding with conditions, as Excel documents it, whether the host answers itself or leaves it to Univer. */
import { createExcel } from '../../../src/preview/client';
import { createHeadlessHost } from '../../../src/preview/host/headless';
import { openDesk, valuesOf } from './clients';

const rows = [
  ['Gol', 2020, 10],
  ['gol', 2021, '..'],
  ['Nes', 2021, 20],
  ['', 2021, 5],
  ['20–44 år', '2021', 7.5],
  ['Gol*', 0, -3],
] as const;

const answers: readonly (readonly [formula: string, answer: number | string])[] = [
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

test.each(answers)('=%s is %s', async (formula, answer) => {
  const desk = openDesk(createHeadlessHost(), createExcel);
  await desk.onSheet(async (sheet, context) => {
    sheet.getRange('A1:C6').numberFormat = rows.map((row) => row.map((value) => (typeof value === 'string' ? '@' : 'General')));
    sheet.getRange('A1:C6').values = rows.map((row) => [...row]);
    sheet.getRange('E1').formulas = [[`=${formula}`]];
    await context.sync();
  });
  expect(await valuesOf(desk, 'Sheet1', 'E1')).toEqual([[answer]]);
});
