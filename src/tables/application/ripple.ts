import { scenarioLacks, type Lacking } from '../../case/lacking';
import { missingFigure } from '../../case/missing';
import type { Words } from '../../text';
import { rippleTable as words } from '../../text/tables/ripple';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { onceLost, scenarioCall } from './scenarioCall';

const parts = ['direct', 'indirect', 'induced'] as const;
const bounds = ['least', 'most'] as const;

/** S6: what the loss takes with it, by industry. */
export const ripple: TableDefinition = {
  id: 'S6',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  needs: ['S4', 'S7', 'S8', 'S13', 'S16'],
  data: ['employment'],
  cites: [
    'OR 3.1.3',
    'FOR-2024-04-03-556 § 5',
    'Miller & Blair (2009), Input–Output Analysis',
    'Flegg & Webber (1997), Regional Studies 31(8), 795–805',
  ],
  body: (c) => {
    const names = c.industries.length > 0 ? c.industries : [missingFigure];
    return {
      blocks: [
        { key: 'industries', columns: columns(c), rows: names.map(industryRow) },
        { key: 'sums', continues: true, columns: columns(c), rows: [sumRow(c)] },
        perDirectBlock(c),
      ],
      workings: [
        {
          key: 'scenario',
          columns: [
            { key: 'industry', title: c.say(sheetWords.workings), format: 'text', width: 200 },
            ...[...parts, 'total' as const, ...bounds].map((key): Column => ({
              key,
              title: c.say(words[key]),
              format: 'decimal',
            })),
          ],
          rows: names.map(() => ({ cells: {} })),
          spill: (at) => onceLost(scenarioCall(at, 'næringer')),
        },
      ],
      charts: [
        {
          type: 'barStacked',
          title: c.say(words.chartTitle),
          altText: c.say(words.chartAlt),
          categoryTitle: c.say(words.industry),
          valueTitle: c.say(words.jobs),
          rows: names.length + 8,
          categories: (at) => at.column('industries', 'industry'),
          series: parts.map((key) => ({ name: c.say(words[key]), values: (at) => at.column('industries', key) })),
        },
      ],
      notes: [c.say(words.note), c.say(words.band), c.say(words.observed), ...lacking(c)],
    };
  },
};

const columns = (c: Context): Column[] => [
  { key: 'industry', title: c.say(words.industry), format: 'text', role: 'label', width: 230 },
  ...parts.map((key): Column => ({ key, title: c.say(words[key]), format: 'count', width: 70 })),
  { key: 'total', title: c.say(words.total), format: 'count', width: 70, role: 'total' },
  { key: 'before', title: c.say(words.before), format: 'count', width: 84 },
  { key: 'share', title: c.say(words.share), format: 'share', width: 88 },
  ...bounds.map((key): Column => ({ key, title: c.say(words[key]), format: 'count', width: 70 })),
];

const shareOfJobs = (at: Place): string =>
  `=IF(AND(ISNUMBER(${at.of('total')}),N(${at.of('before')})>0),${at.of('total')}/${at.of('before')},${missing})`;

const industryRow = (name: string, index: number): Row => ({
  cells: {
    industry: plainText(name),
    ...Object.fromEntries(
      [...parts, ...bounds].map((key) => [
        key,
        (at: Place) => {
          const cell = at.cell('scenario', key, index);
          return whenKnown([cell], cell);
        },
      ]),
    ),
    total: (at) => {
      const cells = parts.map((part) => at.of(part));
      return whenKnown(cells, cells.join('+'));
    },
    before: (at) => `=${at.on('S7').cell('regional', 'jobs', index)}`,
    share: shareOfJobs,
  },
});

const sumRow = (c: Context): Row => ({
  role: 'total',
  cells: {
    industry: c.say(words.all),
    ...Object.fromEntries(
      ([...parts, 'total', 'before', ...bounds] as const).map((key) => [
        key,
        (at: Place) => {
          const all = at.column('industries', key);
          return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
        },
      ]),
    ),
    share: shareOfJobs,
  },
});

/** The multiplier that people ask for, with its band. */
const perDirectBlock = (c: Context): Block => ({
  key: 'multiplier',
  columns: [
    { key: 'label', title: '', format: 'text', role: 'label' },
    ...(['total', ...bounds] as const).map((key): Column => ({ key, title: c.say(words[key]), format: 'decimal' })),
  ],
  rows: [
    {
      role: 'check',
      cells: {
        label: c.say(words.check),
        total: {
          content: (at) =>
            `=IF(AND(ISNUMBER(${at.cell('sums', 'direct', 0)}),ISNUMBER(Sak_tap)),ROUND(${at.cell('sums', 'direct', 0)}-Sak_tap,6),${missing})`,
          format: 'count',
        },
      },
    },
    {
      cells: {
        label: c.say(words.perDirect),
        ...Object.fromEntries(
          (['total', ...bounds] as const).map((key) => [
            key,
            (at: Place) => `=IFERROR(${at.cell('sums', key, 0)}/${at.cell('sums', 'direct', 0)},${missing})`,
          ]),
        ),
      },
    },
  ],
});

const lackWords: Readonly<Record<Lacking, Words>> = {
  employment: words.lacksIndustries,
  losses: words.lacksLoss,
  industry: words.lacksIndustry,
  population: words.lacksPopulation,
};

const lacking = (c: Context): string[] => scenarioLacks(c.case, c.data).map((one) => c.say(lackWords[one]));
