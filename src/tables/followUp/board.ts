import { boardWords } from '../../text/rules';
import { boardTable as words } from '../../text/tables/board';
import { sheetWords } from '../../text/tables/sheet';
import type { SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

type Rule = keyof typeof boardWords;
const rules = Object.keys(boardWords) as Rule[];
const shares: readonly Rule[] = ['women', 'men'];
const answers = ['required', 'value', 'met', 'source'] as const;

/** R4: the members of the board, and whether its composition follows the rules. */
export const board: TableDefinition = {
  id: 'R4',
  pack: 'followUp',
  title: words.title,
  sheet: words.sheet,
  data: ['board'],
  cites: ['OR 3.2.4'],
  body: (context) => {
    const members = context.data.board.length;
    return {
      blocks: [
        {
          key: 'rules',
          columns: [
            { key: 'rule', title: context.say(words.rule), format: 'text', role: 'label', width: 230 },
            { key: 'required', title: context.say(words.required), format: 'text', width: 110 },
            { key: 'value', title: context.say(words.value), format: 'count', width: 180 },
            { key: 'met', title: context.say(words.met), format: 'text', width: 80 },
            { key: 'source', title: context.say(words.source), format: 'text', width: 110 },
          ],
          rows: rules.map((rule, index): Row => ({
            cells: {
              rule: context.say(boardWords[rule]),
              ...Object.fromEntries(
                answers.map((answer) => [
                  answer,
                  {
                    content: (sheet: SheetAddresses) => orMissing(sheet.cell('checked', answer, index)),
                    ...(answer === 'value' ? { format: shares.includes(rule) ? 'share' : 'count' } : {}),
                  },
                ]),
              ),
            },
          })),
        },
        {
          key: 'members',
          columns: [
            { key: 'name', title: context.say(words.name), format: 'text', role: 'label' },
            { key: 'sex', title: context.say(words.sex), format: 'text' },
            { key: 'role', title: context.say(words.role), format: 'text' },
          ],
          rows:
            members > 0
              ? Array.from({ length: members }, (_, index): Row => ({
                  cells: { name: member('Navn', index), sex: member('Kjønn', index), role: member('Rolle', index) },
                }))
              : [{ cells: { name: context.say(words.empty) } }],
        },
        {
          key: 'notShown',
          continues: true,
          columns: [
            { key: 'name', title: '', format: 'text', role: 'label', width: 230, wrap: true },
            { key: 'count', title: '', format: 'count' },
          ],
          rows: [{ role: 'check', cells: { name: context.say(words.notShown), count: `=COUNTIF(Styre[Navn],"?*")-${members}` } }],
        },
      ],
      workings: [
        {
          key: 'checked',
          columns: [
            { key: 'rule', title: context.say(sheetWords.workings), format: 'text', width: 150 },
            { key: 'required', title: context.say(words.required), format: 'text' },
            { key: 'value', title: context.say(words.value), format: 'decimal' },
            { key: 'met', title: context.say(words.met), format: 'text' },
            { key: 'source', title: context.say(words.source), format: 'text' },
          ],
          rows: rules.map(() => ({ cells: {} })),
          spill: () => '=OMST.BOARD(Styre[[Navn]:[Rolle]],Sak_regeldato)',
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

/** Returns a formula that shows a cell, or `..` when the cell is blank or an error, as it is while the board has no members. */
const orMissing = (cell: string): string => `=IFERROR(IF(${cell}="",${missing},${cell}),${missing})`;

const member = (column: string, index: number): string =>
  `=IF(INDEX(Styre[${column}],${index + 1})="","",INDEX(Styre[${column}],${index + 1}))`;
