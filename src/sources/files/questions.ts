/** Finds the questions that the user must answer about a table as it is understood so far. */

import { labelsCovering, readAges } from './ages';
import { isTotal } from './categories';
import { contentsAreCategories, contentsFor, contentsIn, isUninformative, unitFactsOf, unitOf } from './contents';
import { readNumber } from './numbers';
import type { QuestionKey } from './reasons';
import { targetDimensions } from './dimensions';
import { monthsIn, withRoles, type Choices, type Column, type Question, type Understanding } from './Understanding';

type UnderstandingDraft = Omit<Understanding, 'questions'>;

/** Adds the questions that the user has not answered. */
export function withQuestions(draft: UnderstandingDraft): Understanding {
  return {
    ...draft,
    questions: [...columnQuestions(draft), ...tableQuestions(draft), ...targetQuestions(draft)].filter(
      ({ choice }) => choice === undefined || !draft.answered.includes(choice),
    ),
  };
}

const columnQuestion = (column: Column, key: QuestionKey, details: Question['details'], choice?: keyof Choices): Question => ({
  column: column.index,
  key,
  details: { header: column.header, ...details },
  ...(choice === undefined ? {} : { choice }),
});
const tableQuestion = (key: QuestionKey, details: Question['details'] = {}, choice?: keyof Choices): Question => ({
  key,
  details,
  ...(choice === undefined ? {} : { choice }),
});

function columnQuestions({ columns }: UnderstandingDraft): Question[] {
  return columns.flatMap((column) => {
    const { role, certainty, decimal, facts } = column;
    const questions: Question[] = certainty === 'unsure' ? [columnQuestion(column, 'role', { role })] : [];
    if ((role === 'value' || role === 'yearValue') && decimal === undefined) {
      const example = facts.example ?? '';
      questions.push(
        columnQuestion(column, 'decimalMark', {
          example,
          comma: readNumber(example, ',') ?? '',
          point: readNumber(example, '.') ?? '',
        }),
      );
    }
    if (facts.holes && ['place', 'code', 'codeAndPlace', 'category', 'year', 'sex', 'contents'].includes(role))
      questions.push(columnQuestion(column, 'filledDown', {}, 'filledDown'));
    return questions;
  });
}

function tableQuestions({ columns, layout, statisticsNorway }: UnderstandingDraft): Question[] {
  const questions: Question[] = [];
  const valueColumns = withRoles(columns, 'value', 'yearValue');
  if (layout.headerRows.length === 0) questions.push(tableQuestion('noHeader'));
  if (withRoles(columns, 'place', 'code', 'codeAndPlace', 'residence').length === 0) questions.push(tableQuestion('noPlace'));
  if (valueColumns.length === 0) questions.push(tableQuestion('noValue'));
  if (withRoles(columns, 'year', 'yearValue').length === 0) questions.push(tableQuestion('noYear', {}, 'year'));
  if (monthsIn(columns).length > 1) questions.push(tableQuestion('month', {}, 'month'));
  if (!statisticsNorway && valueColumns.some(({ facts }) => facts.dashes > 0)) questions.push(tableQuestion('dash', {}, 'dash'));
  const blanks = valueColumns.reduce((count, { facts }) => count + facts.blanks, 0);
  if (blanks > 0) questions.push(tableQuestion('blanks', { count: blanks }, 'blanks'));
  return questions;
}

function targetQuestions(draft: UnderstandingDraft): Question[] {
  const { columns, target } = draft;
  if (target === undefined) return [];
  const questions: Question[] = [];
  const valueColumns = withRoles(columns, 'value', 'yearValue');
  const contents = contentsIn(draft);
  const categoriesAreContents = contentsAreCategories(draft, target);
  if (!categoriesAreContents && valueColumns.length > 0 && contentsFor(draft, target) === undefined)
    questions.push(tableQuestion('contents', { found: contents.map((text) => `«${text}»`).join(', ') }, 'contents'));
  if (target === 'labourMarket') {
    const unclear = valueColumns.find((column) => unitsOf(draft, column).some((unit) => unit === undefined));
    if (unclear) questions.push(columnQuestion(unclear, 'unit', {}, 'unit'));
  }
  if (target === 'commuting' && withRoles(columns, 'residence', 'workplace').length < 2) questions.push(tableQuestion('noFlows'));
  const categoryColumn = targetCategoryColumn(draft);
  const division = targetDimensions[target];
  if (division && !categoryColumn && (!categoriesAreContents || contents.every(isUninformative)))
    questions.push(tableQuestion('noCategory', { category: division.header }, 'undivided'));
  for (const column of withRoles(columns, 'category')) {
    if (column === categoryColumn) continue;
    if (column.dimension !== 'age' || !coversEveryAge(column)) {
      const age = lastAge(column);
      if (age !== undefined) questions.push(columnQuestion(column, 'agesEnd', { age }, 'agesEnd'));
      else if (!column.words.every(isTotal)) questions.push(columnQuestion(column, 'otherCategory', {}, 'otherCategory'));
    }
  }
  return questions;
}

/** The unit of each kind of figures in a column. Undefined for a kind whose unit is not known. */
function unitsOf(
  { columns, choices }: Pick<Understanding, 'columns' | 'choices'>,
  column: Column,
): ('percent' | 'share' | 'count' | undefined)[] {
  const [contentsColumn] = withRoles(columns, 'contents');
  const contents = contentsColumn ? contentsColumn.words : [column.contents ?? ''];
  return contents.map((text) => unitOf(text, unitFactsOf({ columns }, column)) ?? choices.unit);
}

/** The column with the categories that the data table divides its figures by. */
export function targetCategoryColumn({ columns, target }: Pick<Understanding, 'columns' | 'target'>): Column | undefined {
  const categories = withRoles(columns, 'category');
  // The screening has one figure for each municipality, which may be the sum of the industries of the file.
  const dimensions = target === 'municipalFigures' ? (['industry'] as const) : target && targetDimensions[target]?.dimensions;
  if (dimensions === undefined) return undefined;
  const column = categories.find(({ dimension }) => dimensions.some((name) => name === dimension));
  if (column === undefined && target === 'municipalFigures') return undefined;
  // A single column of words whose subject is unknown is assumed to hold the categories.
  return column ?? (categories.length === 1 && categories[0]?.dimension === 'other' ? categories[0] : undefined);
}

const coversEveryAge = ({ words }: Column): boolean => labelsCovering(words, { from: 0, to: Infinity }) !== undefined;

/** The last age of a column whose ages begin at 0, have no gaps, and end without an open group such as `90 år eller eldre`. Undefined for other columns. */
function lastAge({ words, dimension }: Column): number | undefined {
  if (dimension !== 'age') return undefined;
  const last = Math.max(-1, ...words.map((word) => readAges(word)?.to ?? -1));
  return Number.isFinite(last) && last > 0 && labelsCovering(words, { from: 0, to: last }) ? last : undefined;
}
