import { allIndustries } from '../../case/dataTables';
import { criteriaWords } from '../../text/rules';
import { criteriaTable as words } from '../../text/tables/criteria';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Context, Place, Row, TableDefinition } from '../definition';
import { areaSum, missing, newestYear, whenKnown } from '../observed';

/** S2: the criteria for extraordinary state effort, each with its margin, and the verdict with its reason. */
export const criteria: TableDefinition = {
  id: 'S2',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['employment'],
  cites: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17'],
  body: (c) => ({
    blocks: [
      {
        key: 'criteria',
        columns: [
          { key: 'criterion', title: c.say(words.criterion), format: 'text', role: 'label', width: 230 },
          { key: 'value', title: c.say(words.value), format: 'count' },
          { key: 'threshold', title: c.say(words.threshold), format: 'count' },
          { key: 'met', title: c.say(words.met), format: 'text' },
          { key: 'margin', title: c.say(words.margin), format: 'count', width: 95 },
          { key: 'source', title: c.say(words.source), format: 'text', width: 240 },
        ],
        rows: [
          criterion(0, c.say(criteriaWords.considerable), 'count'),
          criterion(1, c.say(criteriaWords.share), 'share'),
          criterion(2, c.say(criteriaWords.persons), 'count'),
          criterion(3, c.say(criteriaWords.isolated), 'text'),
        ],
      },
      verdict(c),
      measured(c),
    ],
    workings: [
      {
        key: 'judged',
        columns: [
          { key: 'criterion', title: c.say(sheetWords.workings), format: 'text', width: 170 },
          { key: 'value', title: c.say(words.value), format: 'decimal' },
          { key: 'threshold', title: c.say(words.threshold), format: 'decimal' },
          { key: 'met', title: c.say(words.met), format: 'text' },
          { key: 'margin', title: c.say(words.margin), format: 'count' },
          { key: 'source', title: c.say(words.source), format: 'text', width: 240 },
        ],
        rows: Array.from({ length: 4 }, () => ({ cells: {} })),
        spill: () => '=OMST.CRITERIA(Sak_tap,Sak_sysselsatte,Sak_isolert,,Sak_regeldato)',
      },
      {
        key: 'series',
        columns: [
          { key: 'year', title: c.say(sheetWords.year), format: 'year' },
          { key: 'jobs', title: c.say(words.jobs), format: 'count' },
        ],
        rows: Array.from({ length: c.span }, (_, index): Row => ({
          cells: {
            year: `=${newestYear('employment')}-${c.span - 1 - index}`,
            jobs: (at) =>
              `=${areaSum('employment', [
                ['Næring', `"${allIndustries}"`],
                ['År', at.of('year')],
              ])}`,
          },
        })),
      },
      {
        key: 'fall',
        columns: [
          { key: 'from', title: c.say(words.from), format: 'year' },
          { key: 'to', title: c.say(words.to), format: 'year' },
          { key: 'jobs', title: c.say(words.jobs), format: 'count' },
          { key: 'share', title: c.say(sheetWords.share), format: 'share' },
        ],
        rows: [{ cells: {} }],
        spill: (at) => `=OMST.LOSS(${at.column('series', 'year')},${at.column('series', 'jobs')})`,
      },
    ],
    notes: [c.say(words.note), c.say(words.rose)],
  }),
};

const unstated = 'OR(Sak_tap="",Sak_sysselsatte="")';

/** The verdict of the case, or '..' while the loss or the employment before it is not stated. */
export const verdictFormula = `=IF(${unstated},${missing},OMST.ELIGIBLE(Sak_tap,Sak_sysselsatte,Sak_isolert,,Sak_regeldato))`;

function criterion(index: number, label: string, format: 'count' | 'share' | 'text'): Row {
  const shown = (column: string) => ({
    content: (at: Place) =>
      `=IF(${unstated},${missing},IF(${at.cell('judged', column, index)}="","",${at.cell('judged', column, index)}))`,
    format,
  });
  const { content: met } = shown('met');
  const { content: margin } = shown('margin');
  const { content: source } = shown('source');
  return { cells: { criterion: label, value: shown('value'), threshold: shown('threshold'), met, margin, source } };
}

function verdict(c: Context): Block {
  return {
    key: 'verdict',
    columns: [
      { key: 'label', title: c.say(words.verdict), format: 'text', role: 'label' },
      { key: 'value', title: '', format: 'text' },
    ],
    rows: [
      {
        cells: {
          label: c.say(words.conclusion),
          value: {
            content: verdictFormula,
            role: 'verdict',
          },
        },
      },
      {
        cells: {
          label: c.say(words.reason),
          value: (at) => {
            const code = at.cell('verdict', 'value', 0);
            return `=IF(${unstated},"${c.say(words.notStated)}",IF(${code}="JA","${c.say(words.reasonYes)}",IF(${code}="SKJØNN","${c.say(words.reasonDiscretion)}","${c.say(words.reasonNo)}")))`;
          },
        },
      },
    ],
  };
}

/** The regulation of 2024 measures the reduction in the municipality: the statistics' own fall stands beside the case's figure. */
function measured(c: Context): Block {
  return {
    key: 'measured',
    columns: [
      { key: 'label', title: c.say(words.measured), format: 'text', role: 'label' },
      { key: 'from', title: c.say(words.from), format: 'year' },
      { key: 'to', title: c.say(words.to), format: 'year' },
      { key: 'jobs', title: c.say(words.jobs), format: 'count', width: 85 },
      { key: 'share', title: c.say(sheetWords.share), format: 'share' },
    ],
    rows: [
      {
        cells: {
          label: '=Sak_navn',
          ...Object.fromEntries(
            (['from', 'to', 'jobs', 'share'] as const).map((key) => [
              key,
              (at: Place) => whenKnown([at.cell('fall', key, 0)], at.cell('fall', key, 0)),
            ]),
          ),
        },
      },
    ],
  };
}
