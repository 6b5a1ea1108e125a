import { missingFigure } from '../../case/missing';
import { situationIndicators } from '../../rules';
import { sheetWords } from '../../text/tables/sheet';
import { situationTable as words } from '../../text/tables/situation';
import type { Block, Cell, Context, Format, Place, Row, TableDefinition } from '../definition';
import { missing, whenKnown } from '../observed';

const ids = ['indirectLoss', 'unemployment', 'commuting', 'socialSecurity', 'active', 'municipalEconomy'] as const;
type IndicatorId = (typeof ids)[number];

/** S3: each circumstance that the regulation names, against the county or the country. */
export const situation: TableDefinition = {
  id: 'S3',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S1', 'S6', 'S12', 'S13', 'S14'],
  data: ['labourMarket', 'commuting', 'employment', 'economy'],
  cites: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17'],
  body: (c) => ({
    blocks: [
      {
        key: 'situation',
        columns: [
          { key: 'indicator', title: c.say(words.indicator), format: 'text', role: 'label', width: 185 },
          { key: 'measure', title: c.say(words.measure), format: 'text', width: 215, wrap: true },
          { key: 'value', title: c.say(words.value), format: 'share', width: 60 },
          { key: 'county', title: c.say(words.county), format: 'share', width: 60 },
          { key: 'country', title: c.say(words.country), format: 'share', width: 60 },
          { key: 'answer', title: c.say(words.answer), format: 'text', width: 68 },
          { key: 'weight', title: c.say(words.weight), format: 'text', width: 45 },
          { key: 'source', title: c.say(words.source), format: 'text', width: 150 },
          { key: 'cure', title: c.say(words.cure), format: 'text', width: 215, wrap: true },
        ],
        rows: ids.map((id, index) => indicatorRow(c, id, index)),
      },
    ],
    workings: [comparedBlock(c), answeredBlock(c)],
    notes: [c.say(words.note), c.say(words.compared)],
  }),
};

/** A figure of another sheet: its cell where that holds a number. */
type Figure = (at: Place) => string;
interface Figures {
  readonly value: Figure;
  readonly county?: Figure;
  readonly country?: Figure;
}

const onLabourMarket =
  (block: 'status' | 'unemployment', column: string, row: number): Figure =>
  (at) =>
    at.on('S12').cell(block, column, row);
/** Rows of S12: the area first, then the county and the country last. */
const inPlaces = (block: 'status' | 'unemployment', column: string): Figures => ({
  value: onLabourMarket(block, column, 0),
  county: onLabourMarket(block, column, -2),
  country: onLabourMarket(block, column, -1),
});

function figuresOf(c: Context, id: IndicatorId): Figures {
  const staying =
    (column: string): Figure =>
    (at) =>
      at.on('S14').cell('measures', column, -1);
  switch (id) {
    case 'indirectLoss':
      return {
        value: (at) => {
          const of = (column: string): string => at.on('S6').cell('sums', column, 0);
          return `IFERROR((${of('indirect')}+${of('induced')})/${of('before')},${missing})`;
        },
        county: () => '0',
        country: () => '0',
      };
    case 'unemployment':
      return inPlaces('unemployment', `y${c.span}`);
    case 'commuting':
      return {
        value: (at) => `IFERROR(1-${staying('value')(at)},${missing})`,
        county: (at) => `IFERROR(1-${staying('median')(at)},${missing})`,
      };
    case 'socialSecurity':
      return inPlaces('status', 'disability');
    case 'active':
      return inPlaces('status', 'active');
    case 'municipalEconomy':
      return {
        value: (at) => at.on('S13').cell('tax', 'used', 0),
        country: (at) => at.on('S13').cell('tax', 'country', 0),
      };
  }
}

function indicatorRow(c: Context, id: IndicatorId, index: number): Row {
  const figures = figuresOf(c, id);
  const format: Format = id === 'municipalEconomy' ? 'money' : 'share';
  const shown = (figure: Figure | undefined): Cell => ({
    content: (at) => (figure ? whenKnown([figure(at)], figure(at)) : missingFigure),
    format,
  });
  const answered =
    (column: string, otherwise: string): Cell =>
    (at) =>
      `=IF(ISTEXT(${at.cell('answered', column, index)}),${at.cell('answered', column, index)},${otherwise})`;
  return {
    cells: {
      indicator: c.say(words[id]),
      measure: c.say(words[`${id}Measure`]),
      value: shown(figures.value),
      county: shown(figures.county),
      country: shown(figures.country),
      answer: answered('answer', '"MANGLER"'),
      weight: answered('weight', missing),
      source: answered('source', missing),
      cure: { content: (at) => `=IF(${at.of('answer')}="MANGLER","${c.say(words[`${id}Cure`])}","")` },
    },
  };
}

/** What the circumstances are compared with: the county unless it is missing or the area itself, then the country. */
const comparedBlock = (c: Context): Block => ({
  key: 'compared',
  columns: [
    { key: 'name', title: c.say(sheetWords.workings), format: 'text', width: 190 },
    { key: 'value', title: c.say(words.value), format: 'decimal' },
    { key: 'reference', title: c.say(words.reference), format: 'decimal' },
  ],
  rows: ids.map((id, index): Row => ({
    cells: {
      name: situationIndicators.find((indicator) => indicator.id === id)?.names[0] ?? id,
      value: (at) => `=${at.cell('situation', 'value', index)}`,
      reference: (at) => {
        const [county, country] = [at.cell('situation', 'county', index), at.cell('situation', 'country', index)];
        const use = id === 'commuting' ? `ISNUMBER(${county})` : `AND(ISNUMBER(${county}),Sak_navn<>Sak_fylke)`;
        return `=IF(${use},${county},${country})`;
      },
    },
  })),
});

const answeredBlock = (c: Context): Block => ({
  key: 'answered',
  columns: [
    { key: 'name', title: c.say(words.indicator), format: 'text', width: 190 },
    { key: 'value', title: c.say(words.value), format: 'decimal' },
    { key: 'reference', title: c.say(words.reference), format: 'decimal' },
    { key: 'answer', title: c.say(words.answer), format: 'text' },
    { key: 'source', title: c.say(words.source), format: 'text', width: 150 },
    { key: 'weight', title: c.say(words.weight), format: 'text' },
  ],
  rows: ids.map(() => ({ cells: {} })),
  spill: (at) =>
    `=OMST.SITUATION(${at.column('compared', 'name')},${at.column('compared', 'value')},${at.column('compared', 'reference')})`,
});
