import { assumptionAt, scenarioAssumptionIds, type AssumptionId } from '../../rules';
import { assumptionWords } from '../../text/assumptions';
import { assumptionsTable as words } from '../../text/tables/assumptions';
import { sheetWords } from '../../text/tables/sheet';
import { unit } from '../budget/years';
import type { Block, Column, TableContext, Format, SheetAddresses, Row, StyledCell, TableDefinition } from '../definition';
import { missing } from '../observed';
import { onceLost, scenarioCall } from './scenarioCall';

/** The assumptions of the scenario, in the order of the rows that OMST.SCENARIO answers for `følsomhet`. */
const assumed = Object.values(scenarioAssumptionIds);
type Assumed = (typeof assumed)[number];

/** What residents end up with, except a new job in the municipality: that share is the remainder. */
const outcomes: readonly Assumed[] = [
  'absorption.commuting',
  'absorption.unemployed',
  'absorption.outOfLabourForce',
  'absorption.moved',
];

/** S16: every assumption of the scenario, a cell to overrule it in, and the main result at its low and its high. */
export const assumptions: TableDefinition = {
  id: 'S16',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S4', 'S7', 'S8', 'S13'],
  data: [],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [
      { key: 'assumptions', columns: columns(context), rows: assumed.map((id) => assumptionRow(context, id)) },
      { key: 'rest', continues: true, columns: columns(context), rows: [remainder(context)] },
      resultsBlock(context),
    ],
    workings: [assumedBlock(context), sensitivityBlock(context), mainBlock(context)],
    notes: [
      context.say(words.note, {
        unit: context.say(context.case.unit === 1 ? sheetWords.kroner : sheetWords.thousandKroner).toLowerCase(),
      }),
      context.say(words.lacking),
    ],
  }),
};

const columns = (context: TableContext): Column[] => [
  { key: 'assumption', title: context.say(words.assumption), format: 'text', role: 'label', width: 215 },
  { key: 'judged', title: context.say(words.judged), format: 'decimal', role: 'muted', width: 92 },
  { key: 'own', title: context.say(words.own), format: 'decimal', width: 92 },
  { key: 'used', title: context.say(words.used), format: 'decimal', width: 92 },
  { key: 'low', title: context.say(words.low), format: 'decimal', width: 92 },
  { key: 'high', title: context.say(words.high), format: 'decimal', width: 92 },
  { key: 'unit', title: context.say(words.unit), format: 'text', width: 92 },
  { key: 'certainty', title: context.say(words.certainty), format: 'text', width: 60 },
  { key: 'source', title: context.say(words.source), format: 'text', width: 300, wrap: true },
];

/** FLQ's delta lies between 0 and 1, but is shown as a decimal number because it is not a share of anything. */
function formatOf(id: AssumptionId): Format {
  const { unit } = assumptionAt(id);
  if (id === 'ripple.delta') return 'decimal';
  switch (unit) {
    case 'share':
      return 'share';
    case 'persons':
      return 'decimal';
    case 'years':
      return 'count';
    case 'kroner':
      return 'money';
  }
}

const unitOf = (context: TableContext, id: AssumptionId): string =>
  context.say(id === 'ripple.delta' ? words.delta : words[assumptionAt(id).unit === 'years' ? 'years' : assumptionAt(id).unit]);

/** Whether the Sak sheet can give the figure: it does for the residents' share. */
const givenBySak = (id: AssumptionId): boolean => id === 'absorption.residents';

function assumptionRow(context: TableContext, id: Assumed): Row {
  const { value, low, high } = assumptionAt(id);
  const format = formatOf(id);
  const judged = (sheet: SheetAddresses): string => sheet.sameRow('judged');
  /** A bound. It includes the value in use; where the case knows the figure, low and high are that figure. */
  const end = (bound: number, choose: 'MIN' | 'MAX') => (sheet: SheetAddresses) =>
    givenBySak(id)
      ? `=IF(${sheet.sameRow('certainty')}="KJENT",${sheet.sameRow('used')},${choose}(${bound},${sheet.sameRow('used')}))`
      : `=${choose}(${bound},${sheet.sameRow('used')})`;
  const figure = (content: StyledCell['content']): StyledCell => ({ content, format });
  return {
    cells: {
      assumption: context.say(assumptionWords[id].name),
      judged: figure(value),
      own: { content: context.ownAssumptions[id] ?? null, format, role: 'input' },
      used: figure((sheet) => {
        const standard = givenBySak(id) ? `IF(Sak_bosatte="",${judged(sheet)},Sak_bosatte)` : judged(sheet);
        return `=IF(${sheet.sameRow('own')}="",${standard},${sheet.sameRow('own')})`;
      }),
      low: figure(end(low, 'MIN')),
      high: figure(end(high, 'MAX')),
      unit: unitOf(context, id),
      certainty: givenBySak(id) ? (sheet) => `=IF(AND(${sheet.sameRow('own')}="",Sak_bosatte<>""),"KJENT","SKJØNN")` : 'SKJØNN',
      source: givenBySak(id)
        ? `${context.say(assumptionWords[id].grounds)} ${context.say(words.fromCase)}`
        : context.say(assumptionWords[id].grounds),
    },
  };
}

const remainder = (context: TableContext): Row => ({
  role: 'muted',
  cells: {
    assumption: context.say(assumptionWords['absorption.reemployedLocally'].name),
    used: {
      content: (sheet) => `=1-${outcomes.map((id) => sheet.cell('assumptions', 'used', assumed.indexOf(id))).join('-')}`,
      format: 'share',
    },
    unit: context.say(words.share),
    source: context.say(words.remainder),
  },
});

const results = ['jobsLow', 'jobsHigh', 'inhabitantsLow', 'inhabitantsHigh', 'revenueLow', 'revenueHigh'] as const;
const mainResults = { jobsLow: 0, inhabitantsLow: 1, revenueLow: 2 } as const;

/** Shows a figure of the scenario, or `..` when the scenario has none. Revenue is shown in the unit of the case. */
const inCaseUnit = (cell: string, key: (typeof results)[number]): string =>
  `=IF(ISNUMBER(${cell}),${cell}${key.startsWith('revenue') ? `/${unit}` : ''},${missing})`;
const resultFormat = (key: (typeof results)[number]): Format => (key.startsWith('revenue') ? 'money' : 'count');

function resultsBlock(context: TableContext): Block {
  return {
    key: 'results',
    columns: [
      { key: 'assumption', title: context.say(words.result), format: 'text', role: 'label', width: 215 },
      ...results.map((key): Column => ({ key, title: context.say(words[key]), format: resultFormat(key), width: 92 })),
    ],
    rows: [
      ...assumed.map((id, index): Row => ({
        cells: {
          assumption: context.say(assumptionWords[id].name),
          ...Object.fromEntries(
            results.map((key) => [key, (sheet: SheetAddresses) => inCaseUnit(sheet.cell('sensitivity', key, index), key)]),
          ),
        },
      })),
      {
        role: 'total',
        cells: {
          assumption: context.say(words.middle),
          ...Object.fromEntries(
            Object.entries(mainResults).map(([key, row]) => [
              key,
              (sheet: SheetAddresses) => inCaseUnit(sheet.cell('main', 'middle', row), key as keyof typeof mainResults),
            ]),
          ),
        },
      },
    ],
  };
}

/** The assumptions in the columns that OMST.SCENARIO reads. */
const assumedBlock = (context: TableContext): Block => ({
  key: 'assumed',
  columns: [
    { key: 'id', title: context.say(sheetWords.workings), format: 'text', width: 160 },
    { key: 'value', title: context.say(words.used), format: 'decimal' },
    { key: 'low', title: context.say(words.low), format: 'decimal' },
    { key: 'high', title: context.say(words.high), format: 'decimal' },
  ],
  rows: assumed.map((id, index): Row => ({
    cells: {
      id,
      value: (sheet) => `=${sheet.cell('assumptions', 'used', index)}`,
      low: (sheet) => `=${sheet.cell('assumptions', 'low', index)}`,
      high: (sheet) => `=${sheet.cell('assumptions', 'high', index)}`,
    },
  })),
});

const sensitivityBlock = (context: TableContext): Block => ({
  key: 'sensitivity',
  columns: [
    { key: 'id', title: context.say(words.result), format: 'text', width: 160 },
    { key: 'value', title: context.say(words.used), format: 'decimal' },
    { key: 'low', title: context.say(words.low), format: 'decimal' },
    { key: 'high', title: context.say(words.high), format: 'decimal' },
    ...results.map((key): Column => ({ key, title: context.say(words[key]), format: resultFormat(key) })),
  ],
  rows: assumed.map(() => ({ cells: {} })),
  spill: (sheet) => onceLost(scenarioCall(sheet, 'følsomhet')),
});

const mainBlock = (context: TableContext): Block => ({
  key: 'main',
  columns: [
    { key: 'result', title: context.say(words.result), format: 'text', width: 160 },
    { key: 'middle', title: context.say(words.used), format: 'count' },
    { key: 'least', title: context.say(words.low), format: 'count' },
    { key: 'most', title: context.say(words.high), format: 'count' },
  ],
  rows: Array.from({ length: 3 }, () => ({ cells: {} })),
  spill: (sheet) => onceLost(scenarioCall(sheet, 'hovedtall')),
});
