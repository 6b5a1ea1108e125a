import { missingScenarioInputs, type ScenarioInput } from '../../case/scenarioInputs';
import { missingFigure } from '../../case/missing';
import type { Words } from '../../text';
import { rippleTable as words } from '../../text/tables/ripple';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { onceLost, scenarioCall } from './scenarioCall';

const parts = ['direct', 'indirect', 'induced'] as const;
const bounds = ['least', 'most'] as const;

/** S6: the ripple effects of the loss, by industry. */
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
  body: (context) => {
    const names = context.industries.length > 0 ? context.industries : [missingFigure];
    return {
      blocks: [
        { key: 'industries', columns: columns(context), rows: names.map(industryRow) },
        { key: 'sums', continues: true, columns: columns(context), rows: [sumRow(context)] },
        perDirectBlock(context),
      ],
      workings: [
        {
          key: 'scenario',
          columns: [
            { key: 'industry', title: context.say(sheetWords.workings), format: 'text', width: 200 },
            ...[...parts, 'total' as const, ...bounds].map((key): Column => ({
              key,
              title: context.say(words[key]),
              format: 'decimal',
            })),
          ],
          rows: names.map(() => ({ cells: {} })),
          spill: (sheet) => onceLost(scenarioCall(sheet, 'næringer')),
        },
      ],
      charts: [
        {
          type: 'barStacked',
          title: context.say(words.chartTitle),
          altText: context.say(words.chartAlt),
          categoryTitle: context.say(words.industry),
          valueTitle: context.say(words.jobs),
          rows: names.length + 8,
          categories: (sheet) => sheet.columnRange('industries', 'industry'),
          series: parts.map((key) => ({
            name: context.say(words[key]),
            values: (sheet) => sheet.columnRange('industries', key),
          })),
        },
      ],
      notes: [context.say(words.note), context.say(words.band), context.say(words.observed), ...lacking(context)],
    };
  },
};

const columns = (context: TableContext): Column[] => [
  { key: 'industry', title: context.say(words.industry), format: 'text', role: 'label', width: 230 },
  ...parts.map((key): Column => ({ key, title: context.say(words[key]), format: 'count', width: 70 })),
  { key: 'total', title: context.say(words.total), format: 'count', width: 70, role: 'total' },
  { key: 'before', title: context.say(words.before), format: 'count', width: 84 },
  { key: 'share', title: context.say(words.share), format: 'share', width: 88 },
  ...bounds.map((key): Column => ({ key, title: context.say(words[key]), format: 'count', width: 70 })),
];

const shareOfJobs = (sheet: SheetAddresses): string =>
  `=IF(AND(ISNUMBER(${sheet.sameRow('total')}),N(${sheet.sameRow('before')})>0),${sheet.sameRow('total')}/${sheet.sameRow('before')},${missing})`;

const industryRow = (name: string, index: number): Row => ({
  cells: {
    industry: plainText(name),
    ...Object.fromEntries(
      [...parts, ...bounds].map((key) => [
        key,
        (sheet: SheetAddresses) => {
          const cell = sheet.cell('scenario', key, index);
          return whenKnown([cell], cell);
        },
      ]),
    ),
    total: (sheet) => {
      const cells = parts.map((part) => sheet.sameRow(part));
      return whenKnown(cells, cells.join('+'));
    },
    before: (sheet) => `=${sheet.ofTable('S7').cell('regional', 'jobs', index)}`,
    share: shareOfJobs,
  },
});

const sumRow = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    industry: context.say(words.all),
    ...Object.fromEntries(
      ([...parts, 'total', 'before', ...bounds] as const).map((key) => [
        key,
        (sheet: SheetAddresses) => {
          const all = sheet.columnRange('industries', key);
          return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
        },
      ]),
    ),
    share: shareOfJobs,
  },
});

/** The employment multiplier, with its band. */
const perDirectBlock = (context: TableContext): Block => ({
  key: 'multiplier',
  columns: [
    { key: 'label', title: '', format: 'text', role: 'label' },
    ...(['total', ...bounds] as const).map((key): Column => ({ key, title: context.say(words[key]), format: 'decimal' })),
  ],
  rows: [
    {
      role: 'check',
      cells: {
        label: context.say(words.check),
        total: {
          content: (sheet) =>
            `=IF(AND(ISNUMBER(${sheet.cell('sums', 'direct', 0)}),ISNUMBER(Sak_tap)),ROUND(${sheet.cell('sums', 'direct', 0)}-Sak_tap,6),${missing})`,
          format: 'count',
        },
      },
    },
    {
      cells: {
        label: context.say(words.perDirect),
        ...Object.fromEntries(
          (['total', ...bounds] as const).map((key) => [
            key,
            (sheet: SheetAddresses) => `=IFERROR(${sheet.cell('sums', key, 0)}/${sheet.cell('sums', 'direct', 0)},${missing})`,
          ]),
        ),
      },
    },
  ],
});

const lackWords: Readonly<Record<ScenarioInput, Words>> = {
  employment: words.lacksIndustries,
  losses: words.lacksLoss,
  industry: words.lacksIndustry,
  population: words.lacksPopulation,
};

const lacking = (context: TableContext): string[] =>
  missingScenarioInputs(context.case, context.data).map((one) => context.say(lackWords[one]));
