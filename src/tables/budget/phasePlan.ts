import { phases, type PhaseId } from '../../rules';
import { phaseWords, responsibleWords } from '../../text/rules';
import { phaseTable as words } from '../../text/tables/phasePlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Content, Place, Row, TableDefinition } from '../definition';
import { whenKnown } from '../observed';

/** The implementation lasts as long as the budget; the others are left blank, for the upper limits of the rules. */
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
  body: (c) => ({
    blocks: [
      {
        key: 'phases',
        columns: [
          { key: 'phase', title: c.say(words.phase), format: 'text', role: 'label', width: 150 },
          { key: 'from', title: c.say(words.from), format: 'date', width: 75 },
          { key: 'to', title: c.say(words.to), format: 'date', width: 75 },
          { key: 'months', title: c.say(words.months), format: 'count', width: 60 },
          { key: 'chosen', title: c.say(words.chosen), format: 'count', width: 80 },
          { key: 'responsible', title: c.say(words.responsible), format: 'text', width: 170, wrap: true },
          { key: 'deliverables', title: c.say(words.deliverables), format: 'text', width: 330, wrap: true },
        ],
        rows: phases.map((phase, index): Row => ({
          cells: {
            phase: c.say(phaseWords[phase.id].name),
            from: (at: Place) => whenKnown([at.cell('dated', 'from', index)], at.cell('dated', 'from', index)),
            to: (at: Place) => whenKnown([at.cell('dated', 'to', index)], at.cell('dated', 'to', index)),
            months: (at: Place) => whenKnown([at.cell('dated', 'months', index)], at.cell('dated', 'months', index)),
            chosen: { content: chosenMonths[phase.id], role: 'input' },
            responsible: c.say(responsibleWords[phase.responsible]),
            deliverables: c.say(phaseWords[phase.id].deliverables),
          },
        })),
      },
    ],
    workings: [
      {
        key: 'dated',
        columns: [
          { key: 'phase', title: c.say(sheetWords.workings), format: 'text', width: 120 },
          { key: 'from', title: c.say(words.from), format: 'date' },
          { key: 'to', title: c.say(words.to), format: 'date' },
          { key: 'months', title: c.say(words.months), format: 'count' },
          { key: 'responsible', title: c.say(words.responsible), format: 'text' },
          { key: 'deliverables', title: c.say(words.deliverables), format: 'text' },
        ],
        rows: phases.map(() => ({ cells: {} })),
        spill: (at) => `=OMST.PHASES(Sak_start,${at.column('phases', 'chosen')})`,
      },
      {
        key: 'bars',
        columns: [
          { key: 'before', title: c.say(words.before), format: 'count', width: 120 },
          { key: 'months', title: c.say(words.months), format: 'count' },
        ],
        rows: phases.map((_, index): Row => {
          const from = (at: Place): string => at.cell('dated', 'from', index);
          const start = (at: Place): string => at.cell('dated', 'from', 0);
          return {
            cells: {
              before: (at) =>
                `=IF(COUNT(${from(at)},${start(at)})<2,"",12*(YEAR(${from(at)})-YEAR(${start(at)}))+MONTH(${from(at)})-MONTH(${start(at)}))`,
              months: (at) => `=IF(ISNUMBER(${at.cell('dated', 'months', index)}),${at.cell('dated', 'months', index)},"")`,
            },
          };
        }),
      },
    ],
    charts: [
      {
        type: 'barStacked',
        title: c.say(words.chartTitle),
        altText: c.say(words.chartAlt),
        categoryTitle: c.say(words.phase),
        valueTitle: c.say(words.monthsFromStart),
        rows: 14,
        categories: (at) => at.column('phases', 'phase'),
        series: [
          { name: c.say(words.before), values: (at) => at.column('bars', 'before'), unseen: true },
          { name: c.say(words.months), values: (at) => at.column('bars', 'months'), tone: 0 },
        ],
      },
    ],
    notes: [c.say(words.note)],
  }),
};
