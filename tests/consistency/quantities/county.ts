/** The county's own sheets. */

import { withSubject, sumOf } from '../book';
import { counted, entered, named, within, type Quantity } from './quantity';

const verdictLabels = {
  JA: 'JA: begge terskler',
  SKJØNN: 'SKJØNN: én, og isolert',
  NEI: 'NEI',
  '..': '.. (tall mangler)',
} as const;

const screened = ['from', 'to', 'jobs', 'share', 'verdict', 'margin'] as const;
const needs = ['lost', 'unemployed', 'inhabitants'] as const;

export const county: readonly Quantity[] = [
  {
    id: 'municipalities screened',
    unit: 'count',
    sentence: 'How many municipalities get each verdict in the screening.',
    places: {
      F1: (b) => [
        ...Object.entries(verdictLabels).flatMap(([verdict, row]) => withSubject(verdict, b.cell('F1.counts', 'count', row))),
        ...withSubject('all', b.cell('F1.counts', 'count', 'I alt')),
      ],
      'F1, its list': (b) => {
        const verdicts = b.column('F1.all', 'verdict').filter(named);
        const count = (verdict: string): number => verdicts.filter(({ value }) => (value ?? '..') === verdict).length;
        return [
          ...Object.keys(verdictLabels).flatMap((verdict) => counted('F1, the list', count(verdict), verdict)),
          ...counted('F1, the list', verdicts.length, 'all'),
        ];
      },
    },
  },
  {
    id: 'worst falls screened',
    unit: 'jobs',
    sentence: 'The fall, its share and its verdict of the municipalities at the top of the screening.',
    places: {
      F1: (b) => screened.flatMap((column) => within(column, b.column('F1.all', column).filter(named))),
      'F1, the worst': (b) => screened.flatMap((column) => within(column, b.column('F1.worst', column).filter(named))),
    },
  },
  {
    id: 'needs of the areas',
    unit: 'count',
    sentence: 'The jobs lost, unemployed and inhabitants of the areas that share a frame.',
    places: {
      F2: (b) => needs.flatMap((column) => withSubject(column, b.cell('F2.sums', column, 'Sum'))),
      'F2, its areas': (b) => needs.flatMap((column) => sumOf(b.column('F2.areas', column), column)),
      'Data områder': (b) => withSubject('lost', entered(b, 'areas', 'Tapte arbeidsplasser')),
    },
  },
  {
    id: 'appropriation adopted',
    unit: 'kroner',
    sentence: 'What the Storting adopted under chapter 553 item 65 before a year.',
    places: {
      F3: (b) => b.column('F3.years', 'adopted'),
      'F3, its use': (b) => b.column('F3.use', 'adopted'),
    },
  },
  {
    id: 'contributions of the parties',
    unit: 'kroner',
    sentence: 'What the parties of an agreement have promised, and how many contributions that is.',
    places: {
      F4: (b) =>
        b.data.contributions.length === 0
          ? []
          : [
              ...withSubject('kroner', b.cell('F4.sums', 'sum', 'Sum')),
              ...withSubject('contributions', b.cell('F4.sums', 'count', 'Sum')),
            ],
      'F4, its parties': (b) =>
        b.data.contributions.length === 0
          ? []
          : [...sumOf(b.column('F4.amounts', 'sum'), 'kroner'), ...sumOf(b.column('F4.amounts', 'count'), 'contributions')],
      'F4, its list': (b) =>
        b.data.contributions.length === 0
          ? []
          : [
              ...sumOf(b.column('F4.contributions', 'amount'), 'kroner'),
              ...withSubject('contributions', counted('F4, the list', b.column('F4.contributions', 'contribution').length)),
            ],
    },
  },
];
