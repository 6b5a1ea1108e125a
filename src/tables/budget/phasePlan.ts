import { phases, type PhaseId } from '../../rules';
import { phaseWords, responsibleWords } from '../../text/rules';
import { phaseTable as words } from '../../text/tables/phasePlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Content, SheetAddresses, Row, TableDefinition } from '../definition';
import { whenKnown } from '../observed';

/** The durations given to OMST.PHASES. Implementation lasts as long as the budget. The others are blank, so that the upper limits of the rules apply. */
const chosenMonths: Record<PhaseId, Content> = {
  clarification: null,
  strategy: null,
  implementation: '=IF(Sak_antall="","",12*Sak_antall)',
  closing: null,
};

/** B5: the four phases from clarification to closing. */
export const phasePlan: TableDefinition = {
  id: 'B5',
  pack: 'budget',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['OR 3.1.3', 'FOR-2024-04-03-556 § 10'],
  body: (context) => ({
    blocks: [
      {
        key: 'phases',
        columns: [
          { key: 'phase', title: context.say(words.phase), format: 'text', role: 'label', width: 150 },
          { key: 'from', title: context.say(words.from), format: 'date', width: 75 },
          { key: 'to', title: context.say(words.to), format: 'date', width: 75 },
          { key: 'months', title: context.say(words.months), format: 'count', width: 60 },
          { key: 'chosen', title: context.say(words.chosen), format: 'count', width: 80 },
          { key: 'responsible', title: context.say(words.responsible), format: 'text', width: 170, wrap: true },
          { key: 'deliverables', title: context.say(words.deliverables), format: 'text', width: 330, wrap: true },
        ],
        rows: phases.map((phase, index): Row => ({
          cells: {
            phase: context.say(phaseWords[phase.id].name),
            from: (sheet: SheetAddresses) => whenKnown([sheet.cell('dated', 'from', index)], sheet.cell('dated', 'from', index)),
            to: (sheet: SheetAddresses) => whenKnown([sheet.cell('dated', 'to', index)], sheet.cell('dated', 'to', index)),
            months: (sheet: SheetAddresses) =>
              whenKnown([sheet.cell('dated', 'months', index)], sheet.cell('dated', 'months', index)),
            chosen: { content: chosenMonths[phase.id], role: 'input' },
            responsible: context.say(responsibleWords[phase.responsible]),
            deliverables: context.say(phaseWords[phase.id].deliverables),
          },
        })),
      },
    ],
    workings: [
      {
        key: 'dated',
        columns: [
          { key: 'phase', title: context.say(sheetWords.workings), format: 'text', width: 120 },
          { key: 'from', title: context.say(words.from), format: 'date' },
          { key: 'to', title: context.say(words.to), format: 'date' },
          { key: 'months', title: context.say(words.months), format: 'count' },
          { key: 'responsible', title: context.say(words.responsible), format: 'text' },
          { key: 'deliverables', title: context.say(words.deliverables), format: 'text' },
        ],
        rows: phases.map(() => ({ cells: {} })),
        spill: (sheet) => `=OMST.PHASES(Sak_start,${sheet.columnRange('phases', 'chosen')})`,
      },
      {
        key: 'bars',
        columns: [
          { key: 'before', title: context.say(words.before), format: 'count', width: 120 },
          { key: 'months', title: context.say(words.months), format: 'count' },
        ],
        rows: phases.map((_, index): Row => {
          const from = (sheet: SheetAddresses): string => sheet.cell('dated', 'from', index);
          const start = (sheet: SheetAddresses): string => sheet.cell('dated', 'from', 0);
          return {
            cells: {
              before: (sheet) =>
                `=IF(COUNT(${from(sheet)},${start(sheet)})<2,"",12*(YEAR(${from(sheet)})-YEAR(${start(sheet)}))+MONTH(${from(sheet)})-MONTH(${start(sheet)}))`,
              months: (sheet) =>
                `=IF(ISNUMBER(${sheet.cell('dated', 'months', index)}),${sheet.cell('dated', 'months', index)},"")`,
            },
          };
        }),
      },
    ],
    charts: [
      {
        type: 'barStacked',
        title: context.say(words.chartTitle),
        altText: context.say(words.chartAlt),
        categoryTitle: context.say(words.phase),
        valueTitle: context.say(words.monthsFromStart),
        rows: 14,
        categories: (sheet) => sheet.columnRange('phases', 'phase'),
        series: [
          { name: context.say(words.before), values: (sheet) => sheet.columnRange('bars', 'before'), unseen: true },
          { name: context.say(words.months), values: (sheet) => sheet.columnRange('bars', 'months'), tone: 0 },
        ],
      },
    ],
    notes: [context.say(words.note)],
  }),
};
