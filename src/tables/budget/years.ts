import { sheetWords } from '../../text/tables/sheet';
import type { Column, Content, Context, Place, StyledCell } from '../definition';
import { missing } from '../observed';

/** The years a programme may have; those beyond the case's own number stay blank, so that the number can be changed without a new sheet. */
export const yearKeys = (c: Context): string[] => Array.from({ length: c.planYears }, (_, index) => `y${index + 1}`);

export const firstYear = 'y1';
export const lastYear = (c: Context): string => `y${c.planYears}`;

export const yearTitle = (index: number): string => `=IF(OR(Sak_startaar="",${index + 1}>Sak_antall),"",Sak_startaar+${index})`;

export const yearColumns = (c: Context): Column[] =>
  yearKeys(c).map((key, index) => ({ key, title: yearTitle(index), format: 'money', width: 72 }));

/** `expression` in a year of the programme, blank beyond it. */
export const inYear =
  (index: number, expression: (at: Place) => string): Content =>
  (at) =>
    `=IF(${index + 1}>Sak_antall,"",${expression(at)})`;

/** `expression` in a year of the programme whose money is known by `amount`, and the mark for missing until it is. */
export const whenFunded = (index: number, amount: (at: Place) => string, expression: (at: Place) => string): Content =>
  inYear(index, (at) => `IF(ISNUMBER(${amount(at)}),${expression(at)},${missing})`);

/** Says on a sheet of money that there is none yet: `sum` is what the sheet has to share out. */
export const notFunded = (c: Context, sum: (at: Place) => string): StyledCell => ({
  content: (at) => `=IF(COUNT(${sum(at)})=0,"${c.say(sheetWords.notFunded)}","")`,
  lines: 1,
});

/** How many kroner an amount of the page is: one until the case says thousands. */
export const unit = 'MAX(1,Sak_enhet)';

/** What the amounts of a page are shown in. */
export const unitTitle = (c: Context): string =>
  `=IF(Sak_enhet=1000,"${c.say(sheetWords.thousandKroner)}","${c.say(sheetWords.kroner)}")`;

/** A sum that is blank where there is nothing to sum. */
export const sumOf = (range: string): string => `IF(COUNT(${range})=0,"",SUM(${range}))`;
