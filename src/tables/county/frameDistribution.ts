import { missingFigure } from '../../case/missing';
import { sheetWords } from '../../text/tables/sheet';
import { frameTable as words } from '../../text/tables/frameDistribution';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** What need is measured by, with the header of its column in the data and the weight it begins with (OR 3.2.1). */
const indicators = {
  lost: { header: 'Tapte arbeidsplasser', weight: 1 },
  unemployed: { header: 'Helt ledige', weight: 0 },
  inhabitants: { header: 'Innbyggere', weight: 0 },
} as const;
type Indicator = keyof typeof indicators;
const indicatorKeys = Object.keys(indicators) as Indicator[];

/** F2: a frame distributed over areas by need, to the krone. */
export const frameDistribution: TableDefinition = {
  id: 'F2',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['areas'],
  cites: ['OR 3.2.1', 'Balinski & Young (1982), Fair Representation'],
  body: (c) => {
    const count = c.data.areas.length;
    return {
      blocks: [
        inputsBlock(c),
        {
          key: 'areas',
          columns: columns(c),
          rows:
            count > 0
              ? Array.from({ length: count }, (_, index) => areaRow(c, index))
              : [{ cells: { area: c.say(words.empty), amount: missingFigure } }],
        },
        sumsBlock(c, count),
      ],
      workings: count === 0 ? [] : [needsBlock(c, count), splitBlock(c, count)],
      notes: [c.say(words.note), c.say(words.exact)],
    };
  },
};

const columns = (c: Context): Column[] => [
  { key: 'area', title: c.say(words.area), format: 'text', role: 'label', width: 210 },
  { key: 'lost', title: c.say(words.lost), format: 'count', width: 95 },
  { key: 'unemployed', title: c.say(words.unemployed), format: 'count', width: 80 },
  { key: 'inhabitants', title: c.say(words.inhabitants), format: 'count', width: 80 },
  { key: 'need', title: c.say(words.need), format: 'share', width: 65 },
  { key: 'fixed', title: c.say(words.fixed), format: 'money', width: 95 },
  { key: 'amount', title: c.say(words.amount), format: 'money', width: 105 },
  { key: 'share', title: c.say(words.shareOfFrame), format: 'share', width: 75 },
  { key: 'remark', title: c.say(words.remark), format: 'text', role: 'check', width: 190 },
];

const inputsBlock = (c: Context): Block => ({
  key: 'inputs',
  columns: [
    { key: 'label', title: c.say(words.inputs), format: 'text', role: 'label' },
    { key: 'value', title: c.say(words.value), format: 'decimal', role: 'input' },
  ],
  rows: [
    { cells: { label: c.say(words.frame), value: { content: null, format: 'money' } } },
    ...indicatorKeys.map((key): Row => ({
      cells: { label: c.say(words.weightOf, { indicator: c.say(words[key]) }), value: indicators[key].weight },
    })),
  ],
});

const frame = (at: Place): string => at.cell('inputs', 'value', 0);
const weightOf = (at: Place, key: Indicator): string => at.cell('inputs', 'value', 1 + indicatorKeys.indexOf(key));

function areaRow(c: Context, index: number): Row {
  const figure = (header: string): string => {
    const cell = `INDEX(Områder[${header}],${index + 1})`;
    return `=IF(ISNUMBER(${cell}),${cell},${missing})`;
  };
  const lacking = (at: Place): string[] =>
    indicatorKeys.map((key) => `IF(AND(N(${weightOf(at, key)})>0,NOT(ISNUMBER(${at.of(key)}))),"${c.say(words[key])}","")`);
  return {
    cells: {
      area: `=IF(INDEX(Områder[Område],${index + 1})="",${missing},INDEX(Områder[Område],${index + 1}))`,
      ...Object.fromEntries(indicatorKeys.map((key) => [key, figure(indicators[key].header)])),
      need: (at) => `=IF(ISNUMBER(${at.of('fixed')}),"",${at.cell('needs', 'need', index)})`,
      fixed: `=IF(ISNUMBER(INDEX(Områder[Fast beløp],${index + 1})),INDEX(Områder[Fast beløp],${index + 1}),"")`,
      amount: (at) =>
        `=IF(ISNUMBER(${at.of('fixed')}),${at.of('fixed')},IF(AND(ISNUMBER(${frame(at)}),ISNUMBER(${at.cell('split', `a${index + 1}`, 0)})),${at.cell('split', `a${index + 1}`, 0)},${missing}))`,
      share: (at) => `=IF(AND(ISNUMBER(${at.of('amount')}),N(${frame(at)})>0),${at.of('amount')}/${frame(at)},${missing})`,
      remark: (at) => {
        const lacks = `TEXTJOIN(", ",TRUE,${lacking(at).join(',')})`;
        return `=IF(OR(ISNUMBER(${at.of('fixed')}),${lacks}=""),"","${c.say(words.lacks)}: "&${lacks})`;
      },
    },
  };
}

function sumsBlock(c: Context, count: number): Block {
  const sum = (key: string) => (at: Place) =>
    `=IF(COUNT(${at.column('areas', key)})=0,${missing},SUM(${at.column('areas', key)}))`;
  return {
    key: 'sums',
    continues: true,
    columns: columns(c).map((column) => (column.key === 'area' ? { ...column, wrap: true } : column)),
    rows: [
      {
        role: 'total',
        cells: {
          area: c.say(sheetWords.sum),
          ...Object.fromEntries([...indicatorKeys, 'need', 'amount', 'share'].map((key) => [key, sum(key)])),
          fixed: (at) => `=SUM(${at.column('areas', 'fixed')})`,
          remark: (at) => `=IF(ISNUMBER(${frame(at)}),"","${c.say(words.noFrame)}")`,
        },
      },
      {
        role: 'check',
        cells: {
          area: c.say(words.difference),
          amount: (at) =>
            `=IF(COUNT(${frame(at)},${at.cell('sums', 'amount', 0)})<2,${missing},${at.cell('sums', 'amount', 0)}-${frame(at)})`,
          remark: (at) =>
            `=IF(AND(ISNUMBER(${frame(at)}),N(${at.cell('sums', 'fixed', 0)})>N(${frame(at)})),"${c.say(words.overFrame)}","")`,
        },
      },
      {
        role: 'check',
        cells: { area: c.say(words.notShown), amount: { content: `=COUNTIF(Områder[Område],"?*")-${count}`, format: 'count' } },
      },
    ],
  };
}

/**
 * The need of each area without a fixed amount: Σ weight · figure / sum of the figures, over Σ weight. A last row without need lets SPLIT take a
 * single area as weights and not as the name of a model.
 */
function needsBlock(c: Context, count: number): Block {
  const weights = (at: Place): string => `SUM(${indicatorKeys.map((key) => weightOf(at, key)).join(',')})`;
  const part = (at: Place, key: Indicator, index: number): string => {
    const open = `SUMPRODUCT(NOT(ISNUMBER(${at.column('areas', 'fixed')}))*1,${at.column('areas', key)})`;
    return `IF(N(${weightOf(at, key)})=0,0,IF(${open}=0,0,${weightOf(at, key)}*${at.cell('areas', key, index)}/${open}))`;
  };
  return {
    key: 'needs',
    columns: [
      { key: 'need', title: c.say(sheetWords.workings), format: 'share', width: 90 },
      { key: 'weight', title: c.say(words.need), format: 'decimal', width: 90 },
    ],
    rows: [
      ...Array.from({ length: count }, (_, index): Row => ({
        cells: {
          need: (at) => `=IFERROR((${indicatorKeys.map((key) => part(at, key, index)).join('+')})/${weights(at)},${missing})`,
          // While the need of an area is not known, none are weighed.
          weight: (at) =>
            `=IF(ISNUMBER(${at.cell('areas', 'fixed', index)}),0,IF(COUNT(${at.column('areas', 'need')})+COUNT(${at.column('areas', 'fixed')})<${count},${missing},${at.of('need')}))`,
        },
      })),
      { cells: { need: 0, weight: 0 } },
    ],
  };
}

const splitBlock = (c: Context, count: number): Block => ({
  key: 'split',
  columns: Array.from({ length: count + 1 }, (_, index): Column => ({
    key: `a${index + 1}`,
    title: index === 0 ? c.say(sheetWords.workings) : '',
    format: 'money',
    width: 90,
  })),
  rows: [{ cells: {} }],
  spill: (at) => `=OMST.SPLIT(${frame(at)}-SUM(${at.column('areas', 'fixed')}),${at.column('needs', 'weight')})`,
});
