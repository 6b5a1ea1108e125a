import { returnsBlock, copiedFormula, fromStoredFormula, toStoredFormula } from '../../src/xlsx/formula';
import { callsAddIn } from '../../src/workbook/addInFormulas';
import { functionsOf } from '../../src/workbook/formulaTokens';

describe('the formula that a file stores', () => {
  test.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=OMST.SPLIT(60000000,"Lierne")', '_xldudf_OMST_SPLIT(60000000,"Lierne")'],
    [
      '=IF(OMST.ELIGIBLE(650,3200)="JA",omst.split(A1,B1),0)',
      'IF(_xldudf_OMST_ELIGIBLE(650,3200)="JA",_xldudf_OMST_SPLIT(A1,B1),0)',
    ],
    ['=TEXTJOIN(", ",TRUE,A1:A3)&CONCAT(B1,"x")', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)&_xlfn.CONCAT(B1,"x")'],
    ['=SORT(FILTER(A1:B9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))'],
    ['=STDEV.S(A1:A9)+IFNA(XLOOKUP(1,A:A,B:B),0)', '_xlfn.STDEV.S(A1:A9)+_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)'],
    ['=SUM(D1#)', 'SUM(_xlfn.ANCHORARRAY(D1))'],
    ["=SUM('B1 Plan'!$A$5#)", "SUM(_xlfn.ANCHORARRAY('B1 Plan'!$A$5))"],
  ])('%s', (shown, stored) => {
    expect(toStoredFormula(shown)).toBe(stored);
  });

  test('is read back as the formula that was written', () => {
    for (const formula of [
      '=OMST.BUDGET(Sak_Ramme,2024,3,"50/33/17")',
      '=IFERROR(OMST.RULE("x"),TEXTJOIN(" · ",TRUE,tblArbeid[Næring]))',
      '=SUM(D1#)/SUM(\'Åfjord "sum"\'!$B$2#)',
      '=SORT(UNIQUE(A1:A9))',
    ]) {
      expect(fromStoredFormula(toStoredFormula(formula))).toBe(formula);
    }
  });

  test('has texts, sheet names and column headings unchanged', () => {
    const formula = `="OMST.SPLIT(1) og CONCAT(2)"&'OMST.SPLIT(1)'!A1&tbl[CONCAT(år)]&tbl[[#This Row],[Q1 '[x']]]`;
    expect(toStoredFormula(formula)).toBe(formula.slice(1));
    expect(callsAddIn(formula)).toBe(false);
  });

  test('has "this row" in the long form, because files have no short form', () => {
    expect(toStoredFormula('=tbl[@Antall]*tbl[@[Andel (%)]]')).toBe('tbl[[#This Row],[Antall]]*tbl[[#This Row],[Andel (%)]]');
  });

  test('has no @ before a reference, because an ordinary stored formula means the same', () => {
    expect(toStoredFormula('=@A1:A9*2')).toBe('A1:A9*2');
    expect(() => toStoredFormula('=@OMST.SPLIT(1,2)')).toThrow(RangeError);
  });

  test('cannot contain LET or LAMBDA', () => {
    expect(() => toStoredFormula('=LET(x,1,x+1)')).toThrow(/LET/u);
  });
});

describe('reading a formula', () => {
  test('lists the functions that it calls, by their names in the formula bar', () => {
    expect(functionsOf('=IF(omst.eligible(1,2)="JA",Sum(A1:A2),SUMX)')).toEqual(['IF', 'OMST.ELIGIBLE', 'SUM']);
  });

  test('finds that an add-in function or a spilling function may return a block, and that a sum does not', () => {
    expect(returnsBlock('=OMST.ELIGIBLE(1,2)')).toBe(true);
    expect(returnsBlock('=TRANSPOSE(A1:A3)')).toBe(true);
    expect(returnsBlock('=SUM(D1#)')).toBe(true);
    expect(returnsBlock('=SUMIFS(tbl[A],tbl[B],1)')).toBe(false);
  });
});

describe('a formula copied to another cell', () => {
  test('has relative references moved, and absolute references, texts and headings unchanged', () => {
    expect(copiedFormula('SUM($A1:B$2)+IF(C3="A1",tbl[Q1],0)', { row: 0, column: 4 }, { row: 1, column: 5 })).toBe(
      'SUM($A2:C$2)+IF(D4="A1",tbl[Q1],0)',
    );
  });
});
