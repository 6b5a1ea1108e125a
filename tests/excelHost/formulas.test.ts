/** Tests that the workbook calculates the kinds of formulas that the tables use. */
import { createExcel } from '../../src/excelHost/client';
import { functions as real } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CustomFunction } from '../../src/excelHost';
import { codeOf, type Desk, openDesk, valuesOf } from './clients';

class CellProblem extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const functions = [
  { id: 'SPLIT', call: (amount: number) => [[amount / 2, amount / 4, amount / 4]] },
  { id: 'KIND', call: (...args: unknown[]) => args.map((value) => (value === null ? 'blank' : JSON.stringify(value))).join(' ') },
  {
    id: 'FAIL',
    call: (code: string) => {
      throw new CellProblem(code);
    },
  },
  {
    id: 'CRASH',
    call: () => {
      throw new TypeError('not planned');
    },
  },
  { id: 'COLUMN', call: () => [[1], [2], [3]] },
  { id: 'MIXED', call: () => [[1, new CellProblem('#N/A'), null, 'x', true]] },
] as const;

const open = (known: readonly CustomFunction[] = functions): Desk => openDesk(createHeadlessHost(known), createExcel);

const formulas = (desk: ReturnType<typeof open>, cells: Readonly<Record<string, string | number>>) =>
  desk.onSheet(async (sheet, context) => {
    for (const [address, input] of Object.entries(cells)) sheet.getRange(address).formulas = [[input]];
    await context.sync();
  });

/** Opens a workbook with a data sheet, a table and names such as the packs use. */
const withData = async () => {
  const desk = open();
  await desk.excel.run(async (context) => {
    const data = context.workbook.worksheets.add('Data sysselsetting');
    data.getRange('A1:C7').values = [
      ['Kommune', 'År', 'Antall'],
      ['Gol', 2020, 10],
      ['Gol', 2021, 11],
      ['Nes', 2020, 20],
      ['Nes', 2021, 21],
      ['Ål', 2020, 30],
      ['Ål', 2021, 31],
    ];
    data.tables.add('A1:C7', true).name = 'Sysselsetting';
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A10:B11').values = [
      ['Gol', 2021],
      ['Nes', 2020],
    ];
    context.workbook.names.add('Kommuner', sheet.getRange('A10:A11'));
    context.workbook.names.add('Sak_Aar', sheet.getRange('B10'));
    await context.sync();
  });
  return desk;
};

describe('formulas', () => {
  test.each([
    ['=SUM(Sysselsetting[Antall])', 123],
    ['=SUMIFS(Sysselsetting[Antall],Sysselsetting[Kommune],A10,Sysselsetting[År],Sak_Aar)', 11],
    ['=SUMPRODUCT(SUMIFS(Sysselsetting[Antall],Sysselsetting[Kommune],Kommuner,Sysselsetting[År],Sak_Aar))', 32],
    ['=SUMPRODUCT((Sysselsetting[År]=2020)*Sysselsetting[Antall])', 60],
    ['=SUMIFS(Sysselsetting[Antall],Sysselsetting[År],">="&Sak_Aar)', 63],
    ['=COUNTIFS(Sysselsetting[År],2020)', 3],
    ['=HYPERLINK("#Sysselsetting","Til tabellen")', 'Til tabellen'],
    ['=INDEX(Sysselsetting[Antall],MATCH("Ål",Sysselsetting[Kommune],0))', 30],
    ['=INDEX(Sysselsetting[Antall],MATCH(1,(Sysselsetting[Kommune]="Nes")*(Sysselsetting[År]=2021),0))', 21],
    ['=XLOOKUP("Nes",Sysselsetting[Kommune],Sysselsetting[Antall])', 20],
    ['=MAX(Sysselsetting[Antall])-MIN(Sysselsetting[Antall])', 21],
    ['=TEXTJOIN(", ",TRUE,Kommuner)', 'Gol, Nes'],
    ["='Data sysselsetting'!C2*2", 20],
    ["=SUM('Data sysselsetting'!C:C)", 123],
    ['=IF(AND(A10="Gol",OR(FALSE,B10>2020)),"ja","nei")', 'ja'],
    ['=IFERROR(1/0,"feil")', 'feil'],
    ['=IFERROR(OMST.FAIL("#N/A"),0)', 0],
    ['=NA()', '#N/A'],
    ['=ROUND(16.049,1)', 16],
    ['=50%*2', 1],
    ['=TEXT(0.163,"0.0%")&" av "&TEXT(3200,"#,##0")', '16.3% av 3,200'],
    ['=SUM(OMST.SPLIT(100))', 100],
    ['=INDEX(OMST.SPLIT(100),1,2)', 25],
    ['=UKJENT(1)', '#NAME?'],
    ['=Ukjent_Navn', '#NAME?'],
  ])('%s', async (formula, value) => {
    const desk = await withData();
    await formulas(desk, { D1: formula });
    expect(await valuesOf(desk, 'Sheet1', 'D1')).toEqual([[value]]);
  });

  test('a formula may be written before the cells that it depends on, over several round trips', async () => {
    const desk = open();
    await formulas(desk, { A1: '=A2*2' });
    await formulas(desk, { A2: '=SUM(C1:E1)' });
    await formulas(desk, { C1: '=OMST.SPLIT(100)' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:E1')).toEqual([[200, '', 50, 25, 25]]);
  });

  test('a changed input changes all formulas that depend on it', async () => {
    const desk = open();
    await formulas(desk, { A1: 40, B1: '=OMST.SPLIT(A1)', A3: '=B1+D1', A4: '=IF(A3>20,"mye","lite")' });
    expect(await valuesOf(desk, 'Sheet1', 'A3:A4')).toEqual([[30], ['mye']]);
    await formulas(desk, { A1: 20 });
    expect(await valuesOf(desk, 'Sheet1', 'A3:A4')).toEqual([[15], ['lite']]);
  });

  test('a long formula is calculated again when a name in it is redefined', async () => {
    const desk = open();
    const long = '=IF(Terskelverdi_for_omstilling>0,Terskelverdi_for_omstilling*2,Terskelverdi_for_omstilling*3)';
    await formulas(desk, { A1: 10, A2: 20, B1: long });
    await desk.onSheet((sheet, context) => context.workbook.names.add('Terskelverdi_for_omstilling', sheet.getRange('A1')));
    expect(await valuesOf(desk, 'Sheet1', 'B1')).toEqual([[20]]);
    await desk.run((context) => {
      context.workbook.names.getItem('Terskelverdi_for_omstilling').formula = '=Sheet1!$A$2';
    });
    expect(await valuesOf(desk, 'Sheet1', 'B1')).toEqual([[40]]);
    await desk.run((context) => context.workbook.names.getItem('Terskelverdi_for_omstilling').delete());
    expect(await valuesOf(desk, 'Sheet1', 'B1')).toEqual([['#NAME?']]);
  });

  test('two workbooks with the same names and formulas do not mix up their values', async () => {
    const [one, other] = [open(), open()];
    for (const [desk, at] of [
      [one, 'A1'],
      [other, 'A2'],
    ] as const) {
      await formulas(desk, { A1: 1, A2: 2 });
      await desk.onSheet((sheet, context) => context.workbook.names.add('Tall', sheet.getRange(at)));
    }
    await formulas(one, { B1: '=Tall*10' });
    await formulas(other, { B1: '=Tall*10' });
    await formulas(one, { B2: '=Tall*10', A1: 3 });
    expect(await valuesOf(one, 'Sheet1', 'B1:B2')).toEqual([[30], [30]]);
    expect(await valuesOf(other, 'Sheet1', 'B1')).toEqual([[20]]);
  });

  test('a formula that is written and read in one round trip shows its value', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=SUM(1,2,3)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    });
  });
});

describe('spills', () => {
  test('a function that returns a table fills the cells beside it', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      cell.formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
      const spill = cell.getSpillingToRange();
      const parent = sheet.getRange('D2').getSpillParent();
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const all = sheet.getRange('B2:D2');
      spill.load('address, values, formulas');
      parent.load('address');
      all.load('hasSpill');
      await context.sync();
      expect([spill.address, spill.values]).toEqual(['Sheet1!B2:D2', [[30_000_000, 15_000_000, 15_000_000]]]);
      expect(spill.formulas).toEqual([['=OMST.SPLIT(60000000,"Lierne")', 15_000_000, 15_000_000]]);
      expect([parent.address, none.isNullObject, all.hasSpill]).toEqual(['Sheet1!B2', true, true]);
    });
  });

  test('TRANSPOSE turns a spilled block', async () => {
    const desk = open();
    await formulas(desk, { A1: '=TRANSPOSE(OMST.SPLIT(100))' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([[50], [25], [25]]);
  });

  test('a formula that would spill onto a filled cell shows #SPILL! until the cell is empty', async () => {
    const desk = open();
    await formulas(desk, { A2: 5, A1: '=OMST.COLUMN()' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([['#SPILL!'], [5], ['']]);
    await desk.onSheet((sheet) => sheet.getRange('A2').clear());
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
    await formulas(desk, { A3: 'i veien' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([['#SPILL!'], [''], ['i veien']]);
  });

  test('a chain of three spills has the right values, also after a full calculation', async () => {
    const desk = open();
    await formulas(desk, {
      A1: 400,
      G1: '=SUM(D7:F7)+F7',
      B7: '=SUM(C5:E5)*2',
      B5: '=SUM(C3:E3)',
      C3: '=OMST.SPLIT(A1)',
      C5: '=OMST.SPLIT(B5+E3)',
      D7: '=OMST.SPLIT(B7)',
    });
    const expected = (amount: number) => {
      const second = amount + amount / 4;
      return [second * 2, second * 2 + second / 2];
    };
    const shown = async () => [(await valuesOf(desk, 'Sheet1', 'B7'))[0]?.[0], (await valuesOf(desk, 'Sheet1', 'G1'))[0]?.[0]];
    expect(await shown()).toEqual(expected(400));
    await desk.run((context) => context.workbook.application.calculate('Full'));
    expect(await shown()).toEqual(expected(400));
    await desk.run((context) => context.workbook.names.add('Noe', '=1'));
    expect(await shown()).toEqual(expected(400));
    await formulas(desk, { A1: 800 });
    expect(await shown()).toEqual(expected(800));
  });

  test('a deleted spill formula leaves no values', async () => {
    const desk = open();
    await formulas(desk, { A1: '=OMST.COLUMN()' });
    await desk.onSheet((sheet) => sheet.getRange('A1').clear('Contents'));
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([[''], [''], ['']]);
  });

  test('a spill formula inside a table shows #SPILL!', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').values = [
        ['Part', 'Beløp'],
        ['a', 1],
        ['b', ''],
        ['c', ''],
      ];
      sheet.tables.add('A1:B4', true);
      sheet.getRange('B2').formulas = [['=OMST.COLUMN()']];
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'B2:B4')).toEqual([['#SPILL!'], [''], ['']]);
  });

  test('a table cannot be made over a spill', async () => {
    const desk = open();
    await formulas(desk, { A2: '=OMST.COLUMN()' });
    expect(await codeOf(desk.onSheet((sheet) => sheet.tables.add('A1:A4', true)))).toBe('InvalidOperation');
  });
});

describe('custom functions', () => {
  const shows = async (formula: string) => {
    const desk = open();
    await formulas(desk, { B1: 2, B2: 'Ål', A5: formula });
    return (await valuesOf(desk, 'Sheet1', 'A5'))[0]?.[0];
  };

  test('get null for a blank cell, a scalar for a single cell and rows for a range', async () => {
    expect(await shows('=OMST.KIND(B1,B1:B2,Z1,Z1:Z2,,"",TRUE,1.5)')).toBe(
      '2 [[2],["Ål"]] blank [[null],[null]] blank "" true 1.5',
    );
  });

  test.each([['#N/A'], ['#NUM!'], ['#VALUE!'], ['#DIV/0!'], ['#NULL!']])('a thrown error %s shows in the cell', async (code) => {
    expect(await shows(`=OMST.FAIL("${code}")`)).toBe(code);
  });

  test('a function that crashes shows #VALUE!, and calculation continues', async () => {
    const desk = open();
    await formulas(desk, { A1: '=OMST.CRASH()', A2: '=1+1' });
    await formulas(desk, { A3: '=A2+1' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([['#VALUE!'], [2], [3]]);
  });

  test('an error in an argument shows in the cell, and the function is not called', async () => {
    const desk = open();
    await formulas(desk, { B1: '=NA()', A1: '=OMST.KIND(B1)', A2: '=OMST.KIND(B1:B2)' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:A2')).toEqual([['#N/A'], ['#N/A']]);
  });

  test('a returned table may hold numbers, texts, booleans, blanks and an error in one cell', async () => {
    const desk = open();
    await formulas(desk, { A1: '=OMST.MIXED()' });
    expect(await valuesOf(desk, 'Sheet1', 'A1:E1')).toEqual([[1, '#N/A', '', 'x', true]]);
  });
});

describe("the project's own functions", () => {
  const calculated = async (formula: string, address = 'A1') => {
    const desk = open(real);
    await formulas(desk, { A1: formula });
    return valuesOf(desk, 'Sheet1', address);
  };

  test('SPLIT spills the parts of the Lierne model', async () => {
    expect(await calculated('=OMST.SPLIT(60000000,"Lierne")', 'A1:C1')).toEqual([[30_000_000, 15_000_000, 15_000_000]]);
  });

  test('an invalid argument gives an error value', async () => {
    expect(await calculated('=OMST.SPLIT("mye","Lierne")')).toEqual([['#VALUE!']]);
    expect(await calculated('=OMST.SPLIT(60000000,"Ukjent modell")')).not.toEqual([['']]);
  });

  test('ELIGIBLE returns an answer for each element of a range', async () => {
    const desk = open(real);
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [650, 3200],
        [10, 3200],
      ];
      sheet.getRange('D1').formulas = [['=OMST.ELIGIBLE(A1:A2,B1:B2)']];
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'D1:D2')).toEqual([['JA'], ['NEI']]);
  });
});
