import { assumptionAt, scenarioAssumptionIds, type AssumptionId } from '../../rules';
import { assumptionWords } from '../../text/assumptions';
import { assumptionsTable as words } from '../../text/tables/assumptions';
import { sheetWords } from '../../text/tables/sheet';
import { unit } from '../budget/years';
import type { Block, Column, Context, Format, Place, Row, StyledCell, TableDefinition } from '../definition';
import { missing } from '../observed';
import { onceLost, scenarioCall } from './scenarioCall';

/** What the scenario assumes, in the order in which it answers what each of them means. */
const assumed = Object.values(scenarioAssumptionIds);
type Assumed = (typeof assumed)[number];

/** The outcomes of residents beside a new job in the municipality, which takes what they leave. */
const outcomes: readonly Assumed[] = [
  'absorption.commuting',
  'absorption.unemployed',
  'absorption.outOfLabourForce',
  'absorption.moved',
];

/** S16: every assumption of the scenario, where it may be overruled, and what the main result becomes at its low and its high. */
export const assumptions: TableDefinition = {
  id: 'S16',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S4', 'S7', 'S8', 'S13'],
  data: [],
  cites: ['OR 3.1.3'],
  body: (c) => ({
    blocks: [
      { key: 'assumptions', columns: columns(c), rows: assumed.map((id) => assumptionRow(c, id)) },
      { key: 'rest', continues: true, columns: columns(c), rows: [remainder(c)] },
      resultsBlock(c),
    ],
    workings: [assumedBlock(c), sensitivityBlock(c), mainBlock(c)],
    notes: [
      c.say(words.note, { unit: c.say(c.case.unit === 1 ? sheetWords.kroner : sheetWords.thousandKroner).toLowerCase() }),
      c.say(words.lacking),
    ],
  }),
};

const columns = (c: Context): Column[] => [
  { key: 'assumption', title: c.say(words.assumption), format: 'text', role: 'label', width: 215 },
  { key: 'judged', title: c.say(words.judged), format: 'decimal', role: 'muted', width: 92 },
  { key: 'own', title: c.say(words.own), format: 'decimal', width: 92 },
  { key: 'used', title: c.say(words.used), format: 'decimal', width: 92 },
  { key: 'low', title: c.say(words.low), format: 'decimal', width: 92 },
  { key: 'high', title: c.say(words.high), format: 'decimal', width: 92 },
  { key: 'unit', title: c.say(words.unit), format: 'text', width: 92 },
  { key: 'certainty', title: c.say(words.certainty), format: 'text', width: 60 },
  { key: 'source', title: c.say(words.source), format: 'text', width: 300, wrap: true },
];

/** FLQ's delta is no share of anything, though it lies between 0 and 1. */
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

const unitOf = (c: Context, id: AssumptionId): string =>
  c.say(id === 'ripple.delta' ? words.delta : words[assumptionAt(id).unit === 'years' ? 'years' : assumptionAt(id).unit]);

/** The residents' share is a figure of the case where Sak gives it. */
const givenBySak = (id: AssumptionId): boolean => id === 'absorption.residents';

function assumptionRow(c: Context, id: Assumed): Row {
  const { value, low, high } = assumptionAt(id);
  const format = formatOf(id);
  const judged = (at: Place): string => at.of('judged');
  /** Known to the user or the case: then the bounds are no longer those of the judgement alone. */
  const end = (bound: number, choose: 'MIN' | 'MAX') => (at: Place) =>
    givenBySak(id)
      ? `=IF(${at.of('certainty')}="KJENT",${at.of('used')},${choose}(${bound},${at.of('used')}))`
      : `=${choose}(${bound},${at.of('used')})`;
  const figure = (content: StyledCell['content']): StyledCell => ({ content, format });
  return {
    cells: {
      assumption: c.say(assumptionWords[id].name),
      judged: figure(value),
      own: { content: c.own[id] ?? null, format, role: 'input' },
      used: figure((at) => {
        const standard = givenBySak(id) ? `IF(Sak_bosatte="",${judged(at)},Sak_bosatte)` : judged(at);
        return `=IF(${at.of('own')}="",${standard},${at.of('own')})`;
      }),
      low: figure(end(low, 'MIN')),
      high: figure(end(high, 'MAX')),
      unit: unitOf(c, id),
      certainty: givenBySak(id) ? (at) => `=IF(AND(${at.of('own')}="",Sak_bosatte<>""),"KJENT","SKJØNN")` : 'SKJØNN',
      source: givenBySak(id)
        ? `${c.say(assumptionWords[id].grounds)} ${c.say(words.fromCase)}`
        : c.say(assumptionWords[id].grounds),
    },
  };
}

const remainder = (c: Context): Row => ({
  role: 'muted',
  cells: {
    assumption: c.say(assumptionWords['absorption.reemployedLocally'].name),
    used: {
      content: (at) => `=1-${outcomes.map((id) => at.cell('assumptions', 'used', assumed.indexOf(id))).join('-')}`,
      format: 'share',
    },
    unit: c.say(words.share),
    source: c.say(words.remainder),
  },
});

const results = ['jobsLow', 'jobsHigh', 'inhabitantsLow', 'inhabitantsHigh', 'revenueLow', 'revenueHigh'] as const;
const mainResults = { jobsLow: 0, inhabitantsLow: 1, revenueLow: 2 } as const;

/** A figure of the scenario where it has one; revenue in the unit of the case. */
const shown = (cell: string, key: (typeof results)[number]): string =>
  `=IF(ISNUMBER(${cell}),${cell}${key.startsWith('revenue') ? `/${unit}` : ''},${missing})`;
const resultFormat = (key: (typeof results)[number]): Format => (key.startsWith('revenue') ? 'money' : 'count');

function resultsBlock(c: Context): Block {
  return {
    key: 'results',
    columns: [
      { key: 'assumption', title: c.say(words.result), format: 'text', role: 'label', width: 215 },
      ...results.map((key): Column => ({ key, title: c.say(words[key]), format: resultFormat(key), width: 92 })),
    ],
    rows: [
      ...assumed.map((id, index): Row => ({
        cells: {
          assumption: c.say(assumptionWords[id].name),
          ...Object.fromEntries(results.map((key) => [key, (at: Place) => shown(at.cell('sensitivity', key, index), key)])),
        },
      })),
      {
        role: 'total',
        cells: {
          assumption: c.say(words.middle),
          ...Object.fromEntries(
            Object.entries(mainResults).map(([key, row]) => [
              key,
              (at: Place) => shown(at.cell('main', 'middle', row), key as keyof typeof mainResults),
            ]),
          ),
        },
      },
    ],
  };
}

/** The assumptions as the scenario reads them. */
const assumedBlock = (c: Context): Block => ({
  key: 'assumed',
  columns: [
    { key: 'id', title: c.say(sheetWords.workings), format: 'text', width: 160 },
    { key: 'value', title: c.say(words.used), format: 'decimal' },
    { key: 'low', title: c.say(words.low), format: 'decimal' },
    { key: 'high', title: c.say(words.high), format: 'decimal' },
  ],
  rows: assumed.map((id, index): Row => ({
    cells: {
      id,
      value: (at) => `=${at.cell('assumptions', 'used', index)}`,
      low: (at) => `=${at.cell('assumptions', 'low', index)}`,
      high: (at) => `=${at.cell('assumptions', 'high', index)}`,
    },
  })),
});

const sensitivityBlock = (c: Context): Block => ({
  key: 'sensitivity',
  columns: [
    { key: 'id', title: c.say(words.result), format: 'text', width: 160 },
    { key: 'value', title: c.say(words.used), format: 'decimal' },
    { key: 'low', title: c.say(words.low), format: 'decimal' },
    { key: 'high', title: c.say(words.high), format: 'decimal' },
    ...results.map((key): Column => ({ key, title: c.say(words[key]), format: resultFormat(key) })),
  ],
  rows: assumed.map(() => ({ cells: {} })),
  spill: (at) => onceLost(scenarioCall(at, 'følsomhet')),
});

const mainBlock = (c: Context): Block => ({
  key: 'main',
  columns: [
    { key: 'result', title: c.say(words.result), format: 'text', width: 160 },
    { key: 'middle', title: c.say(words.used), format: 'count' },
    { key: 'least', title: c.say(words.low), format: 'count' },
    { key: 'most', title: c.say(words.high), format: 'count' },
  ],
  rows: Array.from({ length: 3 }, () => ({ cells: {} })),
  spill: (at) => onceLost(scenarioCall(at, 'hovedtall')),
});
