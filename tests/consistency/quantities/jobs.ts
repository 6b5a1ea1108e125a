/** Jobs, industries, commuting and the labour market. */

import { allIndustries } from '../../../src/case/dataTables';
import { employmentSeries } from '../../../src/case/rows';
import { withSubject, computed, computedEach, sumOf, type Book, type ShownValue } from '../book';
import { seriesInPane } from './pane';
import { add, counted, known, lastOf, less, named, within, yearBeforeLoss, yearIn, type Quantity } from './quantity';

/** Whether a row is an industry. When there are only figures of all industries together, they are in the place of the industries. */
const industry = ({ subject }: ShownValue): boolean => subject !== '..' && subject !== allIndustries;
const ofCase =
  (b: Book) =>
  ({ subject }: ShownValue): boolean =>
    b.municipalities.includes(subject);
const jobsYear = (b: Book): string => yearIn(b.header('S1.figures', 'jobs'));
const firstAndLast = ['first', 'last'] as const;

const jobsAndIndustries: readonly Quantity[] = [
  {
    id: 'jobs by year',
    unit: 'jobs',
    sentence: 'Everyone employed with workplace in the area, fourth quarter of each observed year.',
    places: {
      S4: (b) => [
        ...b.years('S4.all', 0),
        ...(b.column('S4.industries', 'y1').some(({ subject }) => subject === allIndustries)
          ? b.years('S4.industries', allIndustries)
          : []),
      ],
      S7: (b) => b.column('S7.paths', 'observed'),
      S1: (b) => withSubject(jobsYear(b), b.cell('S1.figures', 'jobs', 0)),
      'S1, sum of municipalities': (b) => withSubject(jobsYear(b), sumOf(b.column('S1.figures', 'jobs').slice(1))),
      'S4, sum of industries': (b) =>
        b.years('S4.all', 0).flatMap(({ subject }, index) => sumOf(b.column('S4.industries', `y${index + 1}`), subject)),
      // Without industries S5 has nothing to add up.
      S5: (b) =>
        firstAndLast.flatMap((column) => known(withSubject(b.header('S5.components', column), b.cell('S5.sums', column, -1)))),
      'S5, sum of industries': (b) =>
        firstAndLast.flatMap((column) => known(sumOf(b.column('S5.components', column), b.header('S5.components', column)))),
      S11: (b) => b.years('S11.measures', 'Arbeidsplasser i området'),
      pane: (b) => seriesInPane(employmentSeries(b.data)),
    },
  },
  {
    id: 'change in jobs',
    unit: 'jobs',
    sentence: 'How many more jobs there are in the newest year than in the first of the ten.',
    places: {
      S4: (b) => b.cell('S4.all', 'change', 0),
      // Without a reference, S5 does not divide the change.
      S5: (b) => known(b.cell('S5.sums', 'sum', -1)),
      'S5, its three parts': (b) => {
        const parts = ['national', 'mix', 'regional'].map((part) => b.cell('S5.sums', part, -1));
        return known(computed('the three parts', parts, add));
      },
      S1: (b) => {
        const [now, change] = [b.cell('S1.figures', 'jobs', 0), b.cell('S1.figures', 'jobsChange', 0)];
        return b.cell('S4.all', 'change', 0).length === 0
          ? []
          : computed('jobs − jobs / (1 + change)', [now, change], (jobs, share) => jobs - jobs / (1 + share));
      },
    },
  },
  {
    id: 'jobs by industry',
    unit: 'jobs',
    sentence: 'Those employed in each industry, in each year that a sheet shows.',
    places: {
      S4: (b) =>
        b
          .column('S4.industries', 'y1')
          .filter(industry)
          .flatMap(({ subject }) => within(subject, b.years('S4.industries', subject))),
      S5: (b) =>
        firstAndLast.flatMap((column) =>
          b
            .column('S5.components', column)
            .filter(industry)
            .flatMap((one) => within(one.subject, withSubject(b.header('S5.components', column), [one]))),
        ),
      S6: (b) =>
        b
          .column('S6.industries', 'before')
          .filter(industry)
          .flatMap((one) => within(one.subject, withSubject(yearBeforeLoss(b) ?? '', [one]))),
    },
  },
  {
    id: 'share of the largest industry',
    unit: 'share',
    sentence: 'The largest industry of a place, as a share of its jobs in the newest year.',
    places: {
      S14: (b) => [
        ...withSubject(b.case.area, b.cell('S14.measures', 'value', 'Hjørnesteinsandel (største næring)')),
        ...b.column('S14.municipalities', 'cornerstone').filter(ofCase(b)),
      ],
      S1: (b) => b.column('S1.figures', 'industryShare').filter(named),
      S4: (b) => {
        const shares = b.column('S4.industries', 'shareArea').filter(industry);
        const values = shares.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
        return values.length === 0 ? [] : counted(`the largest from ${shares[0]?.cell} down`, Math.max(...values), b.case.area);
      },
      F1: (b) => b.column('F1.all', 'vulnerability').filter(ofCase(b)),
    },
  },
  {
    id: 'largest industry',
    unit: 'word',
    sentence: 'The industry of a place with most jobs in the newest year.',
    places: {
      S14: (b) => b.column('S14.municipalities', 'largest').filter(ofCase(b)),
      S1: (b) => b.column('S1.figures', 'industry').filter(ofCase(b)),
    },
  },
];

const out = 'Pendlingsmuligheter';
const staying = (share: number): number => 1 - share;

const commuting: readonly Quantity[] = [
  {
    id: 'share who live and work in the place',
    unit: 'share',
    sentence: 'The employed residents of a place who also work there, as a share of all its employed residents.',
    places: {
      S11: (b) => withSubject(b.case.area, lastOf(b.years('S11.measures', 'Egendekning: andel bosatte med arbeid i området'))),
      S1: (b) => b.column('S1.figures', 'selfContainment').filter(named),
      S14: (b) => [
        ...withSubject(b.case.area, b.cell('S14.measures', 'value', 'Bor og arbeider i kommunen')),
        ...b.column('S14.municipalities', 'selfContainment').filter(ofCase(b)),
      ],
      S3: (b) => computed('1 − those who commute out', [b.cell('S3.situation', 'value', out)], staying, b.case.area),
    },
  },
  {
    id: 'share of the county who live and work in their place',
    unit: 'share',
    sentence: 'What the share of the area is compared with in the column that says the county.',
    places: {
      S14: (b) => b.cell('S14.measures', 'county', 'Bor og arbeider i kommunen'),
      S3: (b) => computed('1 − those who commute out', [b.cell('S3.situation', 'county', out)], staying),
    },
  },
  {
    id: 'net commuting',
    unit: 'persons',
    sentence: 'Those who commute in less those who commute out: also the jobs of the area less its employed residents.',
    places: {
      S11: (b) => b.years('S11.measures', 'Netto innpendling'),
      'S11, in less out': (b) =>
        computedEach('in − out', [b.years('S11.measures', 'Innpendling'), b.years('S11.measures', 'Utpendling')], less),
      'S11, jobs less residents': (b) =>
        computedEach(
          'jobs − residents',
          [b.years('S11.measures', 'Arbeidsplasser i området'), b.years('S11.measures', 'Bosatte sysselsatte')],
          less,
        ),
    },
  },
  {
    id: 'commuting out and in, in all',
    unit: 'persons',
    sentence:
      'The residents who work elsewhere, and those from elsewhere who work in the area: residents and jobs less those who do both.',
    places: {
      S11: (b) => [
        ...within('out', b.years('S11.measures', 'Utpendling')),
        ...within('in', b.years('S11.measures', 'Innpendling')),
      ],
      'S11, less those who live and work in the area': (b) => {
        const both = b.years('S11.measures', 'Bor og arbeider i området');
        return [
          ...within('out', computedEach('residents − both', [b.years('S11.measures', 'Bosatte sysselsatte'), both], less)),
          ...within('in', computedEach('jobs − both', [b.years('S11.measures', 'Arbeidsplasser i området'), both], less)),
        ];
      },
    },
  },
];

/** A share of the area, the county and the country, as S3 compares them. */
const weighed =
  (indicator: string) =>
  (b: Book): ShownValue[] => [
    ...withSubject(b.case.area, b.cell('S3.situation', 'value', indicator)),
    ...withSubject(b.case.county, b.cell('S3.situation', 'county', indicator)),
    ...withSubject('Hele landet', b.cell('S3.situation', 'country', indicator)),
  ];

const labourMarket: readonly Quantity[] = [
  {
    id: 'fully unemployed',
    unit: 'share',
    sentence: 'Those registered as fully unemployed in January of the newest year, as a share of the labour force.',
    places: {
      // A region that is a county has two rows with the same name, so rows are read by number.
      S12: (b) =>
        b
          .column('S12.unemployment', 'place')
          .flatMap(({ subject }, row) => withSubject(subject, lastOf(b.years('S12.unemployment', row)))),
      S3: weighed('Arbeidsledighet'),
      S1: (b) => b.column('S1.figures', 'unemployment').filter(named),
    },
  },
  {
    id: 'disability benefits',
    unit: 'share',
    sentence: 'Those on work assessment allowance or disability benefit, as a share of the population.',
    places: { S12: (b) => b.column('S12.status', 'disability'), S3: weighed('Trygdebudsjett') },
  },
  {
    id: 'economically active',
    unit: 'share',
    sentence: 'Those employed or unemployed, as a share of the population.',
    places: {
      S12: (b) => b.column('S12.status', 'active'),
      'S12, employed and unemployed': (b) =>
        computedEach('employed + unemployed', [b.column('S12.status', 'employed'), b.column('S12.status', 'unemployed')], add),
      'S12, one less those outside': (b) => computedEach('1 − outside', [b.column('S12.status', 'outside')], staying),
      S3: weighed('Andel yrkesaktive'),
    },
  },
];

export const jobs: readonly Quantity[] = [...jobsAndIndustries, ...commuting, ...labourMarket];
