import { phaseTable as words, sheetWords } from '../../text/tables';
import type { Place, Row, TableDefinition } from '../definition';

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
          { key: 'responsible', title: c.say(words.responsible), format: 'text', width: 170 },
          { key: 'deliverables', title: c.say(words.deliverables), format: 'text', width: 330 },
        ],
        rows: phases.map(
          (phase, index): Row => ({
            cells: {
              phase: c.say(phase.name),
              from: (at: Place) => `=${at.cell('dated', 'from', index)}`,
              to: (at: Place) => `=${at.cell('dated', 'to', index)}`,
              months: { content: monthsOf[index] ?? null, role: 'input' },
              responsible: c.say(phase.responsible),
              deliverables: c.say(phase.deliverables),
            },
          }),
        ),
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
        spill: (at) => `=OMST.PHASES(Sak_start,${at.column('phases', 'months')})`,
      },
    ],
    notes: [c.say(words.note)],
  }),
};
