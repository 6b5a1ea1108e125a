import { missingFigure } from '../../case/missing';
import { situationIndicators } from '../../rules';
import { sheetWords } from '../../text/tables/sheet';
import { situationTable as words } from '../../text/tables/situation';
import type { Block, Cell, TableContext, Format, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing, whenKnown } from '../observed';

const ids = ['indirectLoss', 'unemployment', 'commuting', 'socialSecurity', 'active', 'municipalEconomy'] as const;
type IndicatorId = (typeof ids)[number];

/** S3: each circumstance that the regulation names, compared with the county or the country. */
export const situation: TableDefinition = {
  id: 'S3',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S1', 'S6', 'S12', 'S13', 'S14'],
  data: ['labourMarket', 'commuting', 'employment', 'economy'],
  cites: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17'],
  body: (context) => ({
    blocks: [
      {
        key: 'situation',
        columns: [
          { key: 'indicator', title: context.say(words.indicator), format: 'text', role: 'label', width: 185 },
          { key: 'measure', title: context.say(words.measure), format: 'text', width: 215, wrap: true },
          { key: 'value', title: context.say(words.value), format: 'share', width: 60 },
          { key: 'county', title: context.say(words.county), format: 'share', width: 60 },
          { key: 'country', title: context.say(words.country), format: 'share', width: 60 },
          { key: 'answer', title: context.say(words.answer), format: 'text', width: 68 },
          { key: 'weight', title: context.say(words.weight), format: 'text', width: 45 },
          { key: 'source', title: context.say(words.source), format: 'text', width: 150 },
          { key: 'cure', title: context.say(words.cure), format: 'text', width: 215, wrap: true },
        ],
        rows: ids.map((id, index) => indicatorRow(context, id, index)),
      },
    ],
    workings: [comparedBlock(context), answeredBlock(context)],
    notes: [context.say(words.note), context.say(words.compared)],
  }),
};

/** Returns a figure of another sheet, or missing when its cell does not hold a number. */
type Figure = (sheet: SheetAddresses) => string;
interface Figures {
  readonly value: Figure;
  readonly county?: Figure;
  readonly country?: Figure;
}

const onLabourMarket =
  (block: 'status' | 'unemployment', column: string, row: number): Figure =>
  (sheet) =>
    sheet.ofTable('S12').cell(block, column, row);
/** Row indexes in S12: the area is first, the county is second last and the country is last. */
const inPlaces = (block: 'status' | 'unemployment', column: string): Figures => ({
  value: onLabourMarket(block, column, 0),
  county: onLabourMarket(block, column, -2),
  country: onLabourMarket(block, column, -1),
});

function figuresOf(context: TableContext, id: IndicatorId): Figures {
  const staying =
    (column: string): Figure =>
    (sheet) =>
      sheet.ofTable('S14').cell('measures', column, -1);
  switch (id) {
    case 'indirectLoss':
      return {
        value: (sheet) => {
          const sumOf = (column: string): string => sheet.ofTable('S6').cell('sums', column, 0);
          return `IFERROR((${sumOf('indirect')}+${sumOf('induced')})/${sumOf('before')},${missing})`;
        },
        county: () => '0',
        country: () => '0',
      };
    case 'unemployment':
      return inPlaces('unemployment', `y${context.seriesYears}`);
    case 'commuting':
      return {
        value: (sheet) => `IFERROR(1-${staying('value')(sheet)},${missing})`,
        county: (sheet) => `IFERROR(1-${staying('median')(sheet)},${missing})`,
      };
    case 'socialSecurity':
      return inPlaces('status', 'disability');
    case 'active':
      return inPlaces('status', 'active');
    case 'municipalEconomy':
      return {
        value: (sheet) => sheet.ofTable('S13').cell('tax', 'used', 0),
        country: (sheet) => sheet.ofTable('S13').cell('tax', 'country', 0),
      };
  }
}

function indicatorRow(context: TableContext, id: IndicatorId, index: number): Row {
  const figures = figuresOf(context, id);
  const format: Format = id === 'municipalEconomy' ? 'money' : 'share';
  const figureCell = (figure: Figure | undefined): Cell => ({
    content: (sheet) => (figure ? whenKnown([figure(sheet)], figure(sheet)) : missingFigure),
    format,
  });
  const answered =
    (column: string, otherwise: string): Cell =>
    (sheet) =>
      `=IF(ISTEXT(${sheet.cell('answered', column, index)}),${sheet.cell('answered', column, index)},${otherwise})`;
  return {
    cells: {
      indicator: context.say(words[id]),
      measure: context.say(words[`${id}Measure`]),
      value: figureCell(figures.value),
      county: figureCell(figures.county),
      country: figureCell(figures.country),
      answer: answered('answer', '"MANGLER"'),
      weight: answered('weight', missing),
      source: answered('source', missing),
      cure: { content: (sheet) => `=IF(${sheet.sameRow('answer')}="MANGLER","${context.say(words[`${id}Cure`])}","")` },
    },
  };
}

/** What the circumstances are compared with: the county, or the country when the county is missing or is the area itself. */
const comparedBlock = (context: TableContext): Block => ({
  key: 'compared',
  columns: [
    { key: 'name', title: context.say(sheetWords.workings), format: 'text', width: 190 },
    { key: 'value', title: context.say(words.value), format: 'decimal' },
    { key: 'reference', title: context.say(words.reference), format: 'decimal' },
  ],
  rows: ids.map((id, index): Row => ({
    cells: {
      name: situationIndicators.find((indicator) => indicator.id === id)?.names[0] ?? id,
      value: (sheet) => `=${sheet.cell('situation', 'value', index)}`,
      reference: (sheet) => {
        const [county, country] = [sheet.cell('situation', 'county', index), sheet.cell('situation', 'country', index)];
        const use = id === 'commuting' ? `ISNUMBER(${county})` : `AND(ISNUMBER(${county}),Sak_navn<>Sak_fylke)`;
        return `=IF(${use},${county},${country})`;
      },
    },
  })),
});

const answeredBlock = (context: TableContext): Block => ({
  key: 'answered',
  columns: [
    { key: 'name', title: context.say(words.indicator), format: 'text', width: 190 },
    { key: 'value', title: context.say(words.value), format: 'decimal' },
    { key: 'reference', title: context.say(words.reference), format: 'decimal' },
    { key: 'answer', title: context.say(words.answer), format: 'text' },
    { key: 'source', title: context.say(words.source), format: 'text', width: 150 },
    { key: 'weight', title: context.say(words.weight), format: 'text' },
  ],
  rows: ids.map(() => ({ cells: {} })),
  spill: (sheet) =>
    `=OMST.SITUATION(${sheet.columnRange('compared', 'name')},${sheet.columnRange('compared', 'value')},${sheet.columnRange('compared', 'reference')})`,
});
