/** The accounts of a programme, by the lines of its budget: costs by the lines of B2, financing by the parties of B1. */

import { parties } from '../../rules';
import { partyWords } from '../../text/rules';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, TableContext, SheetAddresses, Row } from '../definition';
import { missing } from '../observed';
import { costPosts } from './costPlan';
import { firstYear, lastYear, unit } from './years';

/** Costs or financing: what the accounts call it, and the table that has its lines. */
export interface Part {
  readonly key: 'cost' | 'financing';
  readonly word: 'kostnad' | 'finansiering';
  readonly table: 'B1' | 'B2';
  /** What the accounts call each line. It is in bokmål whatever the language of the sheet. */
  readonly posts: readonly string[];
}

export const partsOf = (context: TableContext): { readonly costs: Part; readonly financing: Part } => ({
  costs: { key: 'cost', word: 'kostnad', table: 'B2', posts: costPosts(context) },
  financing: { key: 'financing', word: 'finansiering', table: 'B1', posts: parties.map((party) => partyWords[party].nb) },
});

/** The names of the posts, in the workings. */
export const postsBlock = (context: TableContext, part: Part): Block => ({
  key: `${part.key}Posts`,
  columns: [{ key: 'post', title: context.say(sheetWords.workings), format: 'text', width: 150 }],
  rows: part.posts.map((post): Row => ({ cells: { post } })),
});

export const postAt = (sheet: SheetAddresses, part: Part, index: number): string => sheet.cell(`${part.key}Posts`, 'post', index);

/** What a line is called on its own sheet. */
export const lineName = (sheet: SheetAddresses, { table }: Part, index: number): string =>
  `=${sheet.ofTable(table).cell('plan', table === 'B1' ? 'party' : 'line', index)}`;

/** Returns the amount booked on a post in a year, or in all years, in the unit of the case. It is missing while the accounts have no row of that part and year. */
export function booked({ word }: Part, post: string, ofYear?: string): string {
  const inYear = ofYear === undefined ? '' : `*(Regnskap[År]=${ofYear})`;
  const anyRow = `COUNTIFS(Regnskap[Del],"${word}"${ofYear === undefined ? '' : `,Regnskap[År],N(${ofYear})`})`;
  return `IF(${anyRow}=0,${missing},SUMPRODUCT((Regnskap[Del]="${word}")*(Regnskap[Post]=${post})${inYear},Regnskap[Beløp])/${unit})`;
}

/** Returns the budget of a year, found by the year's position among the columns of the plan. */
export function budgeted(
  context: TableContext,
  sheet: SheetAddresses,
  { table }: Part,
  year: string,
  block: 'plan' | 'sums',
  row: number,
): string {
  const index = `${year}-Sak_startaar+1`;
  const ofLine = sheet.ofTable(table).rowRange(block, row, firstYear, lastYear(context));
  return `=IF(COUNT(${year},Sak_startaar,Sak_antall)<3,${missing},IF(AND(${index}>=1,${index}<=Sak_antall),INDEX(${ofLine},1,MAX(1,${index})),${missing}))`;
}
