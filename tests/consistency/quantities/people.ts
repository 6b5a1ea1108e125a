/** Inhabitants, those who move, and their education. */

import { blockGrantPerInhabitant } from '../../../src/rules';
import { populationAhead, populationSeries } from '../../../src/case/rows';
import { withSubject, computedEach, sumOf, multiplied, type BlockName, type Book, type ShownValue } from '../book';
import { lostInPane, seriesInPane } from './pane';
import { endNames, lastOf, less, perEnd, within, yearIn, type Quantity } from './quantity';

const everyone = 'Alle aldre';
const ages = ['0–5 år', '6–15 år', '16–19 år', '20–44 år', '45–66 år', '67–79 år', '80 år og over'];
const lossRows = [everyone, 'Minst', 'Mest'] as const;

/** Returns the inhabitants by age in a year. */
export const agesOf = (book: Book, block: BlockName, year: string): ShownValue[] =>
  ages.flatMap((age) => book.years(block, age).filter(({ subject }) => subject === year));

/** Returns the sum of the ages in the years that have them. An observed year may have a published total without ages. */
const sumOfAges = (book: Book, block: BlockName): ShownValue[] =>
  book
    .years(block, 0)
    .filter(({ value }) => value !== null)
    .flatMap(({ subject }) => sumOf(agesOf(book, block, subject), subject));

/** Returns the number of inhabitants that the grant of a year is for. The grant is in whole kroner. */
function byTheGrant(book: Book, column: 'grant' | 'grantWithLoss'): ShownValue[] {
  return book.column('S13.economy', column).flatMap((one) => {
    if (typeof one.value !== 'number') return [];
    const each = blockGrantPerInhabitant(Number(one.subject));
    return [{ ...one, cell: `${one.cell} / ${each} kr`, value: (one.value * book.unit) / each, printedTo: 2 / each }];
  });
}

const countedYear = (b: Book): string => yearIn(b.header('S1.figures', 'inhabitants'));

export const people: readonly Quantity[] = [
  {
    id: 'inhabitants by year',
    unit: 'persons',
    sentence:
      'Inhabitants on 1 January: counted, and in the years ahead the main alternative of Statistics Norway, without the loss.',
    places: {
      S8: (b) => b.years('S8.total', 0),
      'S8, sum of ages': (b) => sumOfAges(b, 'S8.path'),
      S1: (b) => withSubject(countedYear(b), b.cell('S1.figures', 'inhabitants', 0)),
      'S1, sum of municipalities': (b) => withSubject(countedYear(b), sumOf(b.column('S1.figures', 'inhabitants').slice(1))),
      pane: (b) => seriesInPane([...populationSeries(b.data), ...populationAhead(b.data)]),
      'S13, by the grant': (b) => byTheGrant(b, 'grant'),
    },
  },
  {
    id: 'inhabitants with the loss by year',
    unit: 'persons',
    sentence: 'Inhabitants on 1 January when the loss has made some move.',
    places: {
      S8: (b) => b.years('S8.withLoss', everyone),
      'S8, sum of ages': (b) => sumOfAges(b, 'S8.withLoss'),
      'S8, path and difference': (b) =>
        computedEach(
          'path + difference',
          [b.years('S8.difference', everyone), b.years('S8.total', 0)],
          (one, other) => one + other,
        ),
      'S13, by the grant': (b) => byTheGrant(b, 'grantWithLoss'),
    },
  },
  {
    id: 'inhabitants lost by year',
    unit: 'persons',
    sentence: 'How many fewer live in the area on 1 January of a year than without the loss, with the least and the most.',
    places: {
      S8: (b) => lossRows.flatMap((row, end) => within(endNames[end] ?? '', multiplied(-1, b.years('S8.difference', row)))),
      'S8, sum of ages': (b) => within('estimate', multiplied(-1, sumOfAges(b, 'S8.difference'))),
      summary: (b) =>
        (['people', 'least', 'most'] as const).flatMap((figure, end) => {
          const years = b.prose('population', 'year');
          const figures = b
            .prose('population', figure)
            .map((one, language) => ({ ...one, subject: String(years[language]?.value) }));
          return within(endNames[end] ?? '', figures);
        }),
    },
  },
  {
    id: 'inhabitants lost in ten years',
    unit: 'persons',
    sentence: 'How many fewer live in the area at the end of the ten years than without the loss, with the least and the most.',
    places: {
      front: (b) => perEnd(['middle', 'least', 'most'], (end) => multiplied(-1, b.cell('front.consequence', end, 'Innbyggere'))),
      S16: (b) => withSubject('estimate', multiplied(-1, b.cell('S16.results', 'inhabitantsLow', 'Med verdiene som er brukt'))),
      S8: (b) => perEnd(lossRows, (row) => multiplied(-1, lastOf(b.years('S8.difference', row)))),
      summary: (b) => perEnd(['people', 'least', 'most'], (figure) => b.prose('population', figure)),
      pane: (b) => lostInPane(b, 'inhabitants'),
    },
  },
  {
    id: 'change in inhabitants',
    unit: 'persons',
    sentence: 'Inhabitants on 1 January of the next year less those of the year.',
    places: {
      S9: (b) => b.years('S9.changes', 'Endring i folketallet'),
      S8: (b) => {
        const counts = b.years('S8.total', 0);
        const next = counts.map((one) => ({ ...one, subject: String(Number(one.subject) - 1) }));
        return computedEach('next year − this', [next, counts], less);
      },
    },
  },
  {
    id: 'net migration',
    unit: 'persons',
    sentence: 'Those who moved in less those who moved out.',
    places: {
      S9: (b) => b.years('S9.changes', 'Nettoflytting'),
      'S9, in less out': (b) =>
        computedEach('in − out', [b.years('S9.changes', 'Innflyttinger'), b.years('S9.changes', 'Utflyttinger')], less),
    },
  },
  {
    id: 'residents by education',
    unit: 'persons',
    sentence: 'Residents of 16 and over whose education is known: the levels add up to them.',
    places: {
      S10: (b) =>
        ['area', 'county', 'country'].flatMap((column) => withSubject(column, b.cell('S10.sums', column, 'Med oppgitt nivå'))),
      'S10, sum of levels': (b) =>
        ['area', 'county', 'country'].flatMap((column) => sumOf(b.column('S10.levels', column), column)),
    },
  },
];
