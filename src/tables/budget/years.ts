import { sheetWords } from '../../text/tables/sheet';
import type { Column, Content, Context, Place } from '../definition';

/** The years a programme may have; those beyond the case's own number stay blank, so that the number can be changed without a new sheet. */
export const yearKeys = (c: Context): string[] => Array.from({ length: c.maxYears }, (_, index) => `y${index + 1}`);

export const firstYear = 'y1';
export const lastYear = (c: Context): string => `y${c.maxYears}`;

export const yearTitle = (index: number): string => `=IF(${index + 1}>Sak_antall,"",Sak_startaar+${index})`;

export const yearColumns = (c: Context): Column[] =>
  yearKeys(c).map((key, index) => ({ key, title: yearTitle(index), format: 'money', width: 72 }));

/** `expression` in a year of the programme, blank beyond it. */
export const inYear =
  (index: number, expression: (at: Place) => string): Content =>
  (at) =>
    `=IF(${index + 1}>Sak_antall,"",${expression(at)})`;

/** What the amounts of a page are shown in. */
export const unitTitle = (c: Context): string =>
  `=IF(Sak_enhet=1000,"${c.say(sheetWords.thousandKroner)}","${c.say(sheetWords.kroner)}")`;

/** A sum that is blank where there is nothing to sum. */
export const sumOf = (range: string): string => `IF(COUNT(${range})=0,"",SUM(${range}))`;
