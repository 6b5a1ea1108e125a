import { allIndustries } from '../../case/dataTables';
import { criteriaWords } from '../../text/rules';
import { criteriaTable as words } from '../../text/tables/criteria';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { areaSum, missing, newestYear, whenKnown } from '../observed';

/** S2: the criteria for extraordinary state effort, each with its margin, and the verdict with its reason. */
export const criteria: TableDefinition = {
  id: 'S2',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['employment'],
  cites: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17'],
  body: (context) => ({
    blocks: [
      {
        key: 'criteria',
        columns: [
          { key: 'criterion', title: context.say(words.criterion), format: 'text', role: 'label', width: 230 },
          { key: 'value', title: context.say(words.value), format: 'count' },
          { key: 'threshold', title: context.say(words.threshold), format: 'count' },
          { key: 'met', title: context.say(words.met), format: 'text' },
          { key: 'margin', title: context.say(words.margin), format: 'count', width: 95 },
          { key: 'source', title: context.say(words.source), format: 'text', width: 240 },
        ],
        rows: [
          criterion(0, context.say(criteriaWords.considerable), 'count'),
          criterion(1, context.say(criteriaWords.share), 'share'),
          criterion(2, context.say(criteriaWords.persons), 'count'),
          criterion(3, context.say(criteriaWords.isolated), 'text'),
        ],
      },
      verdict(context),
      measured(context),
    ],
    workings: [
      {
        key: 'judged',
        columns: [
          { key: 'criterion', title: context.say(sheetWords.workings), format: 'text', width: 170 },
          { key: 'value', title: context.say(words.value), format: 'decimal' },
          { key: 'threshold', title: context.say(words.threshold), format: 'decimal' },
          { key: 'met', title: context.say(words.met), format: 'text' },
          { key: 'margin', title: context.say(words.margin), format: 'count' },
          { key: 'source', title: context.say(words.source), format: 'text', width: 240 },
        ],
        rows: Array.from({ length: 4 }, () => ({ cells: {} })),
        spill: () => '=OMST.CRITERIA(Sak_tap,Sak_sysselsatte,Sak_isolert,,Sak_regeldato)',
      },
      {
        key: 'series',
        columns: [
          { key: 'year', title: context.say(sheetWords.year), format: 'year' },
          { key: 'jobs', title: context.say(words.jobs), format: 'count' },
        ],
        rows: Array.from({ length: context.seriesYears }, (_, index): Row => ({
          cells: {
            year: `=${newestYear('employment')}-${context.seriesYears - 1 - index}`,
            jobs: (sheet) =>
              `=${areaSum('employment', [
                ['Næring', `"${allIndustries}"`],
                ['År', sheet.sameRow('year')],
              ])}`,
          },
        })),
      },
      {
        key: 'fall',
        columns: [
          { key: 'from', title: context.say(words.from), format: 'year' },
          { key: 'to', title: context.say(words.to), format: 'year' },
          { key: 'jobs', title: context.say(words.jobs), format: 'count' },
          { key: 'share', title: context.say(sheetWords.share), format: 'share' },
        ],
        rows: [{ cells: {} }],
        spill: (sheet) => `=OMST.LOSS(${sheet.columnRange('series', 'year')},${sheet.columnRange('series', 'jobs')})`,
      },
    ],
    notes: [context.say(words.note), context.say(words.rose)],
  }),
};

const unstated = 'OR(Sak_tap="",Sak_sysselsatte="")';

/** The verdict of the case, or `..` while the loss or the employment before it is missing. */
export const verdictFormula = `=IF(${unstated},${missing},OMST.ELIGIBLE(Sak_tap,Sak_sysselsatte,Sak_isolert,,Sak_regeldato))`;

function criterion(index: number, label: string, format: 'count' | 'share' | 'text'): Row {
  const judgedCell = (column: string) => ({
    content: (sheet: SheetAddresses) =>
      `=IF(${unstated},${missing},IF(${sheet.cell('judged', column, index)}="","",${sheet.cell('judged', column, index)}))`,
    format,
  });
  const { content: met } = judgedCell('met');
  const { content: margin } = judgedCell('margin');
  const { content: source } = judgedCell('source');
  return { cells: { criterion: label, value: judgedCell('value'), threshold: judgedCell('threshold'), met, margin, source } };
}

function verdict(context: TableContext): Block {
  return {
    key: 'verdict',
    columns: [
      { key: 'label', title: context.say(words.verdict), format: 'text', role: 'label' },
      { key: 'value', title: '', format: 'text' },
    ],
    rows: [
      {
        cells: {
          label: context.say(words.conclusion),
          value: {
            content: verdictFormula,
            role: 'verdict',
          },
        },
      },
      {
        cells: {
          label: context.say(words.reason),
          value: (sheet) => {
            const code = sheet.cell('verdict', 'value', 0);
            return `=IF(${unstated},"${context.say(words.notStated)}",IF(${code}="JA","${context.say(words.reasonYes)}",IF(${code}="SKJØNN","${context.say(words.reasonDiscretion)}","${context.say(words.reasonNo)}")))`;
          },
        },
      },
    ],
  };
}

/** The largest fall in the statistics, for comparison with the loss of the case: the regulation of 2024 measures the reduction in the municipality. */
function measured(context: TableContext): Block {
  return {
    key: 'measured',
    columns: [
      { key: 'label', title: context.say(words.measured), format: 'text', role: 'label' },
      { key: 'from', title: context.say(words.from), format: 'year' },
      { key: 'to', title: context.say(words.to), format: 'year' },
      { key: 'jobs', title: context.say(words.jobs), format: 'count', width: 85 },
      { key: 'share', title: context.say(sheetWords.share), format: 'share' },
    ],
    rows: [
      {
        cells: {
          label: '=Sak_navn',
          ...Object.fromEntries(
            (['from', 'to', 'jobs', 'share'] as const).map((key) => [
              key,
              (sheet: SheetAddresses) => whenKnown([sheet.cell('fall', key, 0)], sheet.cell('fall', key, 0)),
            ]),
          ),
        },
      },
    ],
  };
}
