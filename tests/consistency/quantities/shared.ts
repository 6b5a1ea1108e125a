/** Quantities of the same municipality or county that two cases show, from the same statistics. */

import { withSubject } from '../book';
import { within, type Books, type SharedQuantity } from './quantity';

const fallColumns = ['from', 'to', 'jobs', 'share'] as const;

export const sharedQuantities: readonly SharedQuantity[] = [
  {
    // The losses of Hjartdal are its fall from 2020 to 2023, which F1 of Telemark shows too. F1 of the country has other years and another source.
    id: 'verdict of a measured fall',
    unit: 'word',
    sentence:
      'The screening and the case give the same verdict where the losses of the case are the fall that the statistics show.',
    places: {
      'S2 of hjartdal': ({ hjartdal }) =>
        withSubject('Hjartdal', hjartdal.cell('S2.verdict', 'value', 'Samlet etter hovedregelen')),
      'F1 of telemark': ({ telemark }) => telemark.column('F1.all', 'verdict'),
    },
  },
  {
    id: 'largest fall in three years',
    unit: 'jobs',
    sentence: 'The largest fall over three years in the statistics of a municipality: from, to, jobs and share.',
    places: {
      'S2 of the case': (books) =>
        [books.hjartdal, books.porsgrunn].flatMap((b) =>
          fallColumns.flatMap((column) => within(column, withSubject(b.case.area, b.cell('S2.measured', column, 0)))),
        ),
      'F1 of telemark': ({ telemark }) => fallColumns.flatMap((column) => within(column, telemark.column('F1.all', column))),
    },
  },
  ...(
    [
      ['jobs', 'jobs', 'The jobs of a municipality in the newest year.'],
      ['inhabitants', 'persons', 'The inhabitants of a municipality in the newest year.'],
      ['industryShare', 'share', 'The share of the largest industry of a municipality.'],
      ['selfContainment', 'share', 'The share of the employed residents who work in their municipality.'],
      ['unemployment', 'share', 'The share of the labour force that is fully unemployed.'],
      ['centrality', 'class', 'The centrality class of a municipality.'],
    ] as const
  ).map(([column, unit, sentence]): SharedQuantity => ({
    id: `${column} of a municipality`,
    unit,
    sentence,
    places: {
      'S1 of telemark': ({ telemark }) => telemark.column('S1.figures', column),
      'S1 of the case': ({ hjartdal, porsgrunn }) => [
        ...hjartdal.column('S1.figures', column),
        ...porsgrunn.column('S1.figures', column),
      ],
      ...(column === 'centrality'
        ? {
            'F1 of norge': ({ norge, telemark }: Books) =>
              norge.column('F1.all', 'isolated').filter(({ subject }) => telemark.municipalities.includes(subject)),
          }
        : {}),
    },
  })),
  {
    id: 'labour market of the county and the country',
    unit: 'share',
    sentence: 'The unemployed, the active and those on benefits in Telemark and in the whole country.',
    places: Object.fromEntries(
      (['hjartdal', 'porsgrunn', 'telemark'] as const).map((sample) => [
        `S12 of ${sample}`,
        (books: Books) =>
          ['employed', 'active', 'disability', 'outside'].flatMap((column) => {
            const places = books[sample].column('S12.status', column);
            return within(
              column,
              places.filter(({ subject }) => subject === 'Telemark' || subject === 'Hele landet'),
            );
          }),
      ]),
    ),
  },
  {
    id: 'appropriation of the item',
    unit: 'kroner',
    sentence: 'What was appropriated under chapter 553 item 65: a figure of the rules, not of the case.',
    places: {
      'F3 of hjartdal': ({ hjartdal }) => hjartdal.column('F3.years', 'appropriation'),
      'F3 of norge': ({ norge }) => norge.column('F3.years', 'appropriation'),
    },
  },
];
