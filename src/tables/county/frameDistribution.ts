import { missingFigure } from '../../case/missing';
import { sheetWords } from '../../text/tables/sheet';
import { frameTable as words } from '../../text/tables/frameDistribution';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** The indicators of need, each with the header of its column in the data and its initial weight (OR 3.2.1). */
const indicators = {
  lost: { header: 'Tapte arbeidsplasser', weight: 1 },
  unemployed: { header: 'Helt ledige', weight: 0 },
  inhabitants: { header: 'Innbyggere', weight: 0 },
} as const;
type Indicator = keyof typeof indicators;
const indicatorKeys = Object.keys(indicators) as Indicator[];

/** F2: a total amount distributed over areas by need, to the krone. */
export const frameDistribution: TableDefinition = {
  id: 'F2',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['areas'],
  cites: ['OR 3.2.1', 'Balinski & Young (1982), Fair Representation'],
  body: (context) => {
    const count = context.data.areas.length;
    return {
      blocks: [
        inputsBlock(context),
        {
          key: 'areas',
          columns: columns(context),
          rows:
            count > 0
              ? Array.from({ length: count }, (_, index) => areaRow(context, index))
              : [{ cells: { area: context.say(words.empty), amount: missingFigure } }],
        },
        sumsBlock(context, count),
      ],
      workings: count === 0 ? [] : [needsBlock(context, count), splitBlock(context, count)],
      notes: [context.say(words.note), context.say(words.exact)],
    };
  },
};

const columns = (context: TableContext): Column[] => [
  { key: 'area', title: context.say(words.area), format: 'text', role: 'label', width: 210 },
  { key: 'lost', title: context.say(words.lost), format: 'count', width: 95 },
  { key: 'unemployed', title: context.say(words.unemployed), format: 'count', width: 80 },
  { key: 'inhabitants', title: context.say(words.inhabitants), format: 'count', width: 80 },
  { key: 'need', title: context.say(words.need), format: 'share', width: 65 },
  { key: 'fixed', title: context.say(words.fixed), format: 'money', width: 95 },
  { key: 'amount', title: context.say(words.amount), format: 'money', width: 105 },
  { key: 'share', title: context.say(words.shareOfFrame), format: 'share', width: 75 },
  { key: 'remark', title: context.say(words.remark), format: 'text', role: 'check', width: 190 },
];

const inputsBlock = (context: TableContext): Block => ({
  key: 'inputs',
  columns: [
    { key: 'label', title: context.say(words.inputs), format: 'text', role: 'label' },
    { key: 'value', title: context.say(words.value), format: 'decimal', role: 'input' },
  ],
  rows: [
    { cells: { label: context.say(words.frame), value: { content: null, format: 'money' } } },
    ...indicatorKeys.map((key): Row => ({
      cells: { label: context.say(words.weightOf, { indicator: context.say(words[key]) }), value: indicators[key].weight },
    })),
  ],
});

const frame = (sheet: SheetAddresses): string => sheet.cell('inputs', 'value', 0);
const weightOf = (sheet: SheetAddresses, key: Indicator): string => sheet.cell('inputs', 'value', 1 + indicatorKeys.indexOf(key));

function areaRow(context: TableContext, index: number): Row {
  const figure = (header: string): string => {
    const cell = `INDEX(Områder[${header}],${index + 1})`;
    return `=IF(ISNUMBER(${cell}),${cell},${missing})`;
  };
  const lacking = (sheet: SheetAddresses): string[] =>
    indicatorKeys.map(
      (key) => `IF(AND(N(${weightOf(sheet, key)})>0,NOT(ISNUMBER(${sheet.sameRow(key)}))),"${context.say(words[key])}","")`,
    );
  return {
    cells: {
      area: `=IF(INDEX(Områder[Område],${index + 1})="",${missing},INDEX(Områder[Område],${index + 1}))`,
      ...Object.fromEntries(indicatorKeys.map((key) => [key, figure(indicators[key].header)])),
      need: (sheet) => `=IF(ISNUMBER(${sheet.sameRow('fixed')}),"",${sheet.cell('needs', 'need', index)})`,
      fixed: `=IF(ISNUMBER(INDEX(Områder[Fast beløp],${index + 1})),INDEX(Områder[Fast beløp],${index + 1}),"")`,
      amount: (sheet) =>
        `=IF(ISNUMBER(${sheet.sameRow('fixed')}),${sheet.sameRow('fixed')},IF(AND(ISNUMBER(${frame(sheet)}),ISNUMBER(${sheet.cell('split', `a${index + 1}`, 0)})),${sheet.cell('split', `a${index + 1}`, 0)},${missing}))`,
      share: (sheet) =>
        `=IF(AND(ISNUMBER(${sheet.sameRow('amount')}),N(${frame(sheet)})>0),${sheet.sameRow('amount')}/${frame(sheet)},${missing})`,
      remark: (sheet) => {
        const lacks = `TEXTJOIN(", ",TRUE,${lacking(sheet).join(',')})`;
        return `=IF(OR(ISNUMBER(${sheet.sameRow('fixed')}),${lacks}=""),"","${context.say(words.lacks)}: "&${lacks})`;
      },
    },
  };
}

function sumsBlock(context: TableContext, count: number): Block {
  const sum = (key: string) => (sheet: SheetAddresses) =>
    `=IF(COUNT(${sheet.columnRange('areas', key)})=0,${missing},SUM(${sheet.columnRange('areas', key)}))`;
  return {
    key: 'sums',
    continues: true,
    columns: columns(context).map((column) => (column.key === 'area' ? { ...column, wrap: true } : column)),
    rows: [
      {
        role: 'total',
        cells: {
          area: context.say(sheetWords.sum),
          ...Object.fromEntries([...indicatorKeys, 'need', 'amount', 'share'].map((key) => [key, sum(key)])),
          fixed: (sheet) => `=SUM(${sheet.columnRange('areas', 'fixed')})`,
          remark: (sheet) => `=IF(ISNUMBER(${frame(sheet)}),"","${context.say(words.noFrame)}")`,
        },
      },
      {
        role: 'check',
        cells: {
          area: context.say(words.difference),
          amount: (sheet) =>
            `=IF(COUNT(${frame(sheet)},${sheet.cell('sums', 'amount', 0)})<2,${missing},${sheet.cell('sums', 'amount', 0)}-${frame(sheet)})`,
          remark: (sheet) =>
            `=IF(AND(ISNUMBER(${frame(sheet)}),N(${sheet.cell('sums', 'fixed', 0)})>N(${frame(sheet)})),"${context.say(words.overFrame)}","")`,
        },
      },
      {
        role: 'check',
        cells: {
          area: context.say(words.notShown),
          amount: { content: `=COUNTIF(Områder[Område],"?*")-${count}`, format: 'count' },
        },
      },
    ],
  };
}

/**
 * The need of each area without a fixed amount: Σ weight · figure / sum of the figures, over Σ weight. A last row of zeros is added, because
 * SPLIT would read a single cell as the name of a model instead of as weights.
 */
function needsBlock(context: TableContext, count: number): Block {
  const weights = (sheet: SheetAddresses): string => `SUM(${indicatorKeys.map((key) => weightOf(sheet, key)).join(',')})`;
  const part = (sheet: SheetAddresses, key: Indicator, index: number): string => {
    const open = `SUMPRODUCT(NOT(ISNUMBER(${sheet.columnRange('areas', 'fixed')}))*1,${sheet.columnRange('areas', key)})`;
    return `IF(N(${weightOf(sheet, key)})=0,0,IF(${open}=0,0,${weightOf(sheet, key)}*${sheet.cell('areas', key, index)}/${open}))`;
  };
  return {
    key: 'needs',
    columns: [
      { key: 'need', title: context.say(sheetWords.workings), format: 'share', width: 90 },
      { key: 'weight', title: context.say(words.need), format: 'decimal', width: 90 },
    ],
    rows: [
      ...Array.from({ length: count }, (_, index): Row => ({
        cells: {
          need: (sheet) =>
            `=IFERROR((${indicatorKeys.map((key) => part(sheet, key, index)).join('+')})/${weights(sheet)},${missing})`,
          // No area gets a weight until the needs of all areas are known.
          weight: (sheet) =>
            `=IF(ISNUMBER(${sheet.cell('areas', 'fixed', index)}),0,IF(COUNT(${sheet.columnRange('areas', 'need')})+COUNT(${sheet.columnRange('areas', 'fixed')})<${count},${missing},${sheet.sameRow('need')}))`,
        },
      })),
      { cells: { need: 0, weight: 0 } },
    ],
  };
}

const splitBlock = (context: TableContext, count: number): Block => ({
  key: 'split',
  columns: Array.from({ length: count + 1 }, (_, index): Column => ({
    key: `a${index + 1}`,
    title: index === 0 ? context.say(sheetWords.workings) : '',
    format: 'money',
    width: 90,
  })),
  rows: [{ cells: {} }],
  spill: (sheet) =>
    `=OMST.SPLIT(${frame(sheet)}-SUM(${sheet.columnRange('areas', 'fixed')}),${sheet.columnRange('needs', 'weight')})`,
});
