/** Everything that is unsure about a table, as it is understood so far. */

import { readAges, tiles } from './ages';
import { isTotal } from './categories';
import { contentsAreCategories, contentsFor, contentsIn, saysNothing, unitFacts, unitOf } from './contents';
import { readNumber } from './numbers';
import type { QuestionKey } from './reasons';
import { dimensionWanted } from './dimensions';
import { monthsIn, withRoles, type Choices, type Column, type Question, type Understanding } from './Understanding';

type Open = Omit<Understanding, 'questions'>;

/** The same understanding with its questions found anew. */
export function asked(open: Open): Understanding {
  return {
    ...open,
    questions: [...ofColumns(open), ...ofTable(open), ...ofTarget(open)].filter(
      ({ choice }) => choice === undefined || !open.answered.includes(choice),
    ),
  };
}

const about = (column: Column, key: QuestionKey, details: Question['details'], choice?: keyof Choices): Question => ({
  column: column.index,
  key,
  details: { header: column.header, ...details },
  ...(choice === undefined ? {} : { choice }),
});
const ofAll = (key: QuestionKey, details: Question['details'] = {}, choice?: keyof Choices): Question => ({
  key,
  details,
  ...(choice === undefined ? {} : { choice }),
});

function ofColumns({ columns }: Open): Question[] {
  return columns.flatMap((column) => {
    const { role, certainty, decimal, facts } = column;
    const questions: Question[] = certainty === 'unsure' ? [about(column, 'role', { role })] : [];
    if ((role === 'value' || role === 'yearValue') && decimal === undefined) {
      const example = facts.example ?? '';
      questions.push(
        about(column, 'decimalMark', { example, comma: readNumber(example, ',') ?? '', point: readNumber(example, '.') ?? '' }),
      );
    }
    if (facts.holes && ['place', 'code', 'codeAndPlace', 'category', 'year', 'sex', 'contents'].includes(role))
      questions.push(about(column, 'filledDown', {}, 'filledDown'));
    return questions;
  });
}

function ofTable({ columns, layout, statisticsNorway }: Open): Question[] {
  const questions: Question[] = [];
  const values = withRoles(columns, 'value', 'yearValue');
  if (layout.headerRows.length === 0) questions.push(ofAll('noHeader'));
  if (withRoles(columns, 'place', 'code', 'codeAndPlace', 'residence').length === 0) questions.push(ofAll('noPlace'));
  if (values.length === 0) questions.push(ofAll('noValue'));
  if (withRoles(columns, 'year', 'yearValue').length === 0) questions.push(ofAll('noYear', {}, 'year'));
  if (monthsIn(columns).length > 1) questions.push(ofAll('month', {}, 'month'));
  if (!statisticsNorway && values.some(({ facts }) => facts.dashes > 0)) questions.push(ofAll('dash', {}, 'dash'));
  const blanks = values.reduce((count, { facts }) => count + facts.blanks, 0);
  if (blanks > 0) questions.push(ofAll('blanks', { count: blanks }, 'blanks'));
  return questions;
}

function ofTarget(open: Open): Question[] {
  const { columns, target } = open;
  if (target === undefined) return [];
  const questions: Question[] = [];
  const values = withRoles(columns, 'value', 'yearValue');
  const contents = contentsIn(open);
  const headings = contentsAreCategories(open, target);
  if (!headings && values.length > 0 && contentsFor(open, target) === undefined)
    questions.push(ofAll('contents', { found: contents.map((text) => `«${text}»`).join(', ') }, 'contents'));
  if (target === 'labourMarket') {
    const unclear = values.find((column) => unitsOf(open, column).some((unit) => unit === undefined));
    if (unclear) questions.push(about(unclear, 'unit', {}, 'unit'));
  }
  if (target === 'commuting' && withRoles(columns, 'residence', 'workplace').length < 2) questions.push(ofAll('noFlows'));
  const own = ownCategory(open);
  const wanted = dimensionWanted[target];
  if (wanted && !own && (headings ? contents.every(saysNothing) : true))
    questions.push(ofAll('noCategory', { category: wanted.header }, 'undivided'));
  for (const column of withRoles(columns, 'category')) {
    if (column === own) continue;
    if (column.dimension !== 'age' || !coversEveryAge(column)) {
      const end = lastAge(column);
      if (end !== undefined) questions.push(about(column, 'agesEnd', { age: end }, 'agesEnd'));
      else if (!column.words.every(isTotal)) questions.push(about(column, 'otherCategory', {}, 'otherCategory'));
    }
  }
  return questions;
}

/** The units that the figures of a column are in, by everything that is said of them. */
function unitsOf(
  { columns, choices }: Pick<Understanding, 'columns' | 'choices'>,
  column: Column,
): ('percent' | 'share' | 'count' | undefined)[] {
  const [said] = withRoles(columns, 'contents');
  const texts = said ? said.words : [column.contents ?? ''];
  return texts.map((text) => unitOf(text, unitFacts({ columns }, column)) ?? choices.unit);
}

/** The column of words that the data table divides its figures by. */
export function ownCategory({ columns, target }: Pick<Understanding, 'columns' | 'target'>): Column | undefined {
  const categories = withRoles(columns, 'category');
  // The screening has one figure for each municipality, which the industries of the file may have to be added up to.
  const wanted = target === 'municipalFigures' ? (['industry'] as const) : target && dimensionWanted[target]?.dimensions;
  if (wanted === undefined) return undefined;
  const own = categories.find(({ dimension }) => dimension !== undefined && wanted.some((one) => one === dimension));
  if (own === undefined && target === 'municipalFigures') return undefined;
  // The only column of words, when nothing else is known of it, is what the figures are divided by.
  return own ?? (categories.length === 1 && categories[0]?.dimension === 'other' ? categories[0] : undefined);
}

const coversEveryAge = ({ words }: Column): boolean => tiles(words, { from: 0, to: Infinity }) !== undefined;

/** The last year of ages that begin at birth, have no hole, and do not say that they go on. */
function lastAge({ words, dimension }: Column): number | undefined {
  if (dimension !== 'age') return undefined;
  const last = Math.max(-1, ...words.map((word) => readAges(word)?.to ?? -1));
  return Number.isFinite(last) && last > 0 && tiles(words, { from: 0, to: last }) ? last : undefined;
}
