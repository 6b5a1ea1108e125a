import { sheetWords } from '../../text/tables/sheet';
import type { Column, Content, TableContext, SheetAddresses, StyledCell } from '../definition';
import { missing } from '../observed';

/** The years a programme may have; those beyond the case's own number stay blank, so that the number can be changed without a new sheet. */
export const yearKeys = (context: TableContext): string[] =>
  Array.from({ length: context.planYears }, (_, index) => `y${index + 1}`);

export const firstYear = 'y1';
export const lastYear = (context: TableContext): string => `y${context.planYears}`;

export const yearTitle = (index: number): string => `=IF(OR(Sak_startaar="",${index + 1}>Sak_antall),"",Sak_startaar+${index})`;

export const yearColumns = (context: TableContext): Column[] =>
  yearKeys(context).map((key, index) => ({ key, title: yearTitle(index), format: 'money', width: 72 }));

/** `expression` in a year of the programme, blank beyond it. */
export const inYear =
  (index: number, expression: (sheet: SheetAddresses) => string): Content =>
  (sheet) =>
    `=IF(${index + 1}>Sak_antall,"",${expression(sheet)})`;

/** `expression` in a year of the programme whose money is known by `amount`, and the mark for missing until it is. */
export const whenFunded = (
  index: number,
  amount: (sheet: SheetAddresses) => string,
  expression: (sheet: SheetAddresses) => string,
): Content => inYear(index, (sheet) => `IF(ISNUMBER(${amount(sheet)}),${expression(sheet)},${missing})`);

/** Says on a sheet of money that there is none yet: `sum` is what the sheet has to share out. */
export const notFunded = (context: TableContext, sum: (sheet: SheetAddresses) => string): StyledCell => ({
  content: (sheet) => `=IF(COUNT(${sum(sheet)})=0,"${context.say(sheetWords.notFunded)}","")`,
  lines: 1,
});

/** How many kroner an amount of the page is: one until the case says thousands. */
export const unit = 'MAX(1,Sak_enhet)';

/** What the amounts of a page are shown in. */
export const unitTitle = (context: TableContext): string =>
  `=IF(Sak_enhet=1000,"${context.say(sheetWords.thousandKroner)}","${context.say(sheetWords.kroner)}")`;

/** A sum that is blank where there is nothing to sum. */
export const sumOf = (range: string): string => `IF(COUNT(${range})=0,"",SUM(${range}))`;
