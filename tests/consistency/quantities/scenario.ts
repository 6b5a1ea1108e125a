/** The consequences of the loss: ripples, paths, the municipality's revenue, and the assumptions. */

import { assumptionAt, scenarioAssumptionIds } from '../../../src/rules';
import { assumptionWords } from '../../../src/text/assumptions';
import { withSubject, computed, computedEach, sumOf, multiplied, type Book, type ShownValue } from '../book';
import { lostInPane, pathInPane } from './pane';
import { agesOf } from './people';
import { add, counted, kroner, less, perEnd, within, type Quantity } from './quantity';

const withValuesUsed = 'Med verdiene som er brukt';
const bounds = ['baseline', 'lower', 'upper'] as const;

/** Returns the year of the last row or column that has a year. */
function lastYearOf(shownValues: readonly ShownValue[]): ShownValue[] {
  const last = shownValues.filter(({ subject }) => /^\d+$/.test(subject)).at(-1);
  return last ? counted(last.cell, Number(last.subject)) : [];
}

/** Returns the loss ten years ahead from the front sheet, which shows the change. */
const onFront = (b: Book, row: string): ShownValue[] =>
  perEnd(['middle', 'least', 'most'], (end) => multiplied(-1, b.cell('front.consequence', end, row)));

export const scenario: readonly Quantity[] = [
  {
    id: 'jobs lost with ripples',
    unit: 'jobs',
    sentence: 'Direct, indirect and induced jobs lost when the whole loss has happened, with the least and the most.',
    places: {
      S6: (b) => perEnd(['total', 'least', 'most'], (column) => b.cell('S6.sums', column, -1)),
      'S6, its three parts': (b) => {
        const parts = ['direct', 'indirect', 'induced'].map((part) => b.cell('S6.sums', part, -1));
        return computed('direct + indirect + induced', parts, add, 'estimate');
      },
      'S6, per direct job': (b) =>
        perEnd(['total', 'least', 'most'], (column) => {
          const multiplier = b.cell('S6.multiplier', column, 'Arbeidsplasser i alt per direkte tapt');
          return computed(
            'jobs per direct job × direct',
            [multiplier, b.cell('S6.sums', 'direct', -1)],
            (one, other) => one * other,
          );
        }),
      S3: (b) => {
        const share = b.cell('S3.situation', 'value', 'Reduksjon i indirekte sysselsetting');
        const [before, direct] = [b.cell('S6.sums', 'before', -1), b.cell('S6.sums', 'direct', -1)];
        const total = (indirect: number, all: number, lost: number): number => indirect * all + lost;
        return computed('indirect share × jobs before + direct', [share, before, direct], total, 'estimate');
      },
      summary: (b) => perEnd(['jobs', 'least', 'most'], (figure) => b.prose('ripples', figure)),
    },
  },
  {
    id: 'jobs lost in ten years',
    unit: 'jobs',
    sentence:
      'How many fewer jobs there are in the last year of the projection than without the loss, public jobs that follow the population included.',
    places: {
      S7: (b) => perEnd(['difference', 'least', 'most'], (column) => multiplied(-1, b.cell('S7.paths', column, -1))),
      front: (b) => onFront(b, 'Arbeidsplasser'),
      S16: (b) => withSubject('estimate', multiplied(-1, b.cell('S16.results', 'jobsLow', withValuesUsed))),
      summary: (b) => perEnd(['jobs', 'least', 'most'], (figure) => b.prose('ripples', figure)),
      pane: (b) => lostInPane(b, 'jobs'),
    },
  },
  {
    id: 'jobs ahead without the loss',
    unit: 'jobs',
    sentence: 'The path of all jobs without the loss, with its bounds.',
    places: {
      S7: (b) => bounds.flatMap((column) => within(column, b.column('S7.paths', column))),
      pane: (b) => bounds.flatMap((path) => within(path, pathInPane(b, path))),
    },
  },
  {
    id: 'jobs ahead with the loss',
    unit: 'jobs',
    sentence: 'The path of all jobs with the loss.',
    places: {
      S7: (b) => b.column('S7.paths', 'withLoss'),
      'S7, path and difference': (b) =>
        computedEach('path + difference', [b.column('S7.paths', 'difference'), b.column('S7.paths', 'baseline')], add),
      pane: (b) => pathInPane(b, 'withLoss'),
    },
  },
  {
    id: 'last year of the ten ahead',
    unit: 'year',
    sentence: 'The year that the analysis looks ahead to.',
    places: {
      S7: (b) => lastYearOf(b.column('S7.paths', 'baseline')),
      S8: (b) => lastYearOf(b.years('S8.difference', 'Alle aldre')),
      S13: (b) => lastYearOf(b.column('S13.economy', 'difference')),
      // A sentence without a figure names no year.
      summary: (b) =>
        (['ripples', 'population', 'economy'] as const)
          .flatMap((one) => b.prose(one, 'year'))
          .filter(({ value }) => value !== null),
    },
  },
  {
    id: 'tax per inhabitant',
    unit: 'kroner',
    sentence: 'Municipal tax per inhabitant of the area, from the data or typed on S13, and of the country.',
    places: {
      S13: (b) => [
        ...withSubject('area', b.cell('S13.tax', 'used', 0)),
        ...withSubject('country', b.cell('S13.tax', 'country', 0)),
      ],
      S3: (b) =>
        [['area', 'value'] as const, ['country', 'country'] as const].flatMap(([subject, column]) =>
          withSubject(subject, b.cell('S3.situation', column, 'Kommuneøkonomi')),
        ),
    },
  },
  {
    id: 'free revenue',
    unit: 'kroner',
    sentence:
      'Tax, income equalisation and grant per inhabitant add up to the free revenue of a year, without and with the loss.',
    places: {
      S13: (b) => ['total', 'totalWithLoss'].flatMap((column) => within(column, kroner(b, b.column('S13.economy', column)))),
      'S13, its parts': (b) =>
        ['', 'WithLoss'].flatMap((path) => {
          const parts = ['tax', 'equalisation', 'grant'].map((part) => b.column('S13.economy', `${part}${path}`));
          return within(`total${path}`, kroner(b, computedEach('tax + equalisation + grant', parts, add)));
        }),
    },
  },
  {
    id: 'revenue lost by year',
    unit: 'kroner',
    sentence: 'The free revenue without the loss less that with it.',
    places: {
      S13: (b) => multiplied(-b.unit, b.column('S13.economy', 'difference')),
      'S13, its two paths': (b) =>
        kroner(
          b,
          computedEach('without − with', [b.column('S13.economy', 'total'), b.column('S13.economy', 'totalWithLoss')], less),
        ),
    },
  },
  {
    id: 'revenue lost in ten years',
    unit: 'kroner',
    sentence:
      'How much less free revenue the municipality has in the last year than without the loss, with the least and the most.',
    places: {
      S13: (b) => perEnd(['difference', 'least', 'most'], (column) => multiplied(-b.unit, b.cell('S13.economy', column, -1))),
      front: (b) => onFront(b, 'Frie inntekter, kroner i året'),
      S16: (b) => withSubject('estimate', multiplied(-b.unit, b.cell('S16.results', 'revenueLow', withValuesUsed))),
      summary: (b) => perEnd(['kroner', 'least', 'most'], (figure) => b.prose('economy', figure)),
      pane: (b) => lostInPane(b, 'revenue'),
    },
  },
  {
    id: 'assumptions',
    unit: 'share',
    sentence:
      'What the scenario assumes where the user has set nothing, and what is left for those who find a job in the municipality.',
    places: {
      S16: (b) => [...b.column('S16.assumptions', 'used'), ...withSubject('rest', b.cell('S16.rest', 'used', 0))],
      'the judgement': () =>
        Object.values(scenarioAssumptionIds).flatMap((id) => counted(id, assumptionAt(id).value, assumptionWords[id].name.nb)),
      'S16, one less the others': (b) => {
        const outcomes = ['commuting', 'unemployed', 'outOfLabourForce', 'moved'] as const;
        const shares = outcomes.map((one) => b.cell('S16.assumptions', 'used', assumptionWords[`absorption.${one}`].name.nb));
        return computed('1 − the others', shares, (...all) => 1 - add(...all), 'rest');
      },
    },
  },
  {
    id: 'sums of whole figures as printed',
    unit: 'count',
    sentence: 'A column of whole figures, added up as it is printed, is its sum as it is printed.',
    places: {
      'the sum': (b) => printedColumns(b).flatMap(({ subject, sum }) => sumOf(sum.map(asPrinted), subject)),
      'the rows of S5': (b) => printedRows(b, 'S5'),
      'the rows of S6': (b) => printedRows(b, 'S6'),
      'the rows of S8': (b) => printedRows(b, 'S8'),
    },
  },
];

/** Returns a figure rounded as its cell shows it. */
const asPrinted = (one: ShownValue): ShownValue => ({
  ...one,
  value: typeof one.value === 'number' ? Math.sign(one.value) * Math.round(Math.abs(one.value)) : one.value,
});

/** Returns the columns that print whole figures with their sum below, when all of the figures are known. */
function printedColumns(
  b: Book,
): { readonly subject: string; readonly rows: readonly ShownValue[]; readonly sum: readonly ShownValue[] }[] {
  const s6 = ['direct', 'indirect', 'induced', 'total'].map((column) => ({
    subject: `S6 ${column}`,
    rows: b.column('S6.industries', column),
    sum: b.cell('S6.sums', column, -1),
  }));
  const s5 = ['national', 'mix', 'regional', 'sum'].map((column) => ({
    subject: `S5 ${column}`,
    rows: b.column('S5.components', column),
    sum: b.cell('S5.sums', column, -1),
  }));
  const s8 = b.years('S8.withLoss', 'Alle aldre').map((sum) => ({
    subject: `S8 ${sum.subject}`,
    rows: agesOf(b, 'S8.withLoss', sum.subject),
    sum: [sum],
  }));
  return [...s5, ...s6, ...s8].filter(({ rows, sum }) => [...rows, ...sum].every(({ value }) => value !== null));
}

const printedRows = (b: Book, sheet: string): ShownValue[] =>
  printedColumns(b)
    .filter(({ subject }) => subject.startsWith(sheet))
    .flatMap(({ subject, rows }) => sumOf(rows.map(asPrinted), subject));
