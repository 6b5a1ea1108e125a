import { sheetWords } from '../../text/tables/sheet';
import type { Column, Content, TableContext, SheetAddresses, StyledCell } from '../definition';
import { missing } from '../observed';

/** The keys of all years that a programme may have. Years beyond the case's own number are blank, so that the user can change the number without making the sheet again. */
export const yearKeys = (context: TableContext): string[] =>
  Array.from({ length: context.planYears }, (_, index) => `y${index + 1}`);

export const firstYear = 'y1';
export const lastYear = (context: TableContext): string => `y${context.planYears}`;

export const yearTitle = (index: number): string => `=IF(OR(Sak_startaar="",${index + 1}>Sak_antall),"",Sak_startaar+${index})`;

export const yearColumns = (context: TableContext): Column[] =>
  yearKeys(context).map((key, index) => ({ key, title: yearTitle(index), format: 'money', width: 72 }));

/** Returns a formula that gives `expression` in a year of the programme, and blank in later years. */
export const inYear =
  (index: number, expression: (sheet: SheetAddresses) => string): Content =>
  (sheet) =>
    `=IF(${index + 1}>Sak_antall,"",${expression(sheet)})`;

/** Returns a formula that gives `expression` in a year of the programme, or `..` while `amount` is not a number. */
export const whenFunded = (
  index: number,
  amount: (sheet: SheetAddresses) => string,
  expression: (sheet: SheetAddresses) => string,
): Content => inYear(index, (sheet) => `IF(ISNUMBER(${amount(sheet)}),${expression(sheet)},${missing})`);

/** Returns a cell that says that the programme has no money yet. `sum` gives the address of the amount that the sheet divides. */
export const notFunded = (context: TableContext, sum: (sheet: SheetAddresses) => string): StyledCell => ({
  content: (sheet) => `=IF(COUNT(${sum(sheet)})=0,"${context.say(sheetWords.notFunded)}","")`,
  lines: 1,
});

/** An expression for the number of kroner in one unit of the page: 1000 if the case says so, else 1. */
export const unit = 'MAX(1,Sak_enhet)';

/** Returns a formula that names the unit of the amounts on the page. */
export const unitTitle = (context: TableContext): string =>
  `=IF(Sak_enhet=1000,"${context.say(sheetWords.thousandKroner)}","${context.say(sheetWords.kroner)}")`;

/** Returns an expression for the sum of a range, blank when the range has no numbers. */
export const sumOf = (range: string): string => `IF(COUNT(${range})=0,"",SUM(${range}))`;
