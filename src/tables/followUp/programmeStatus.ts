import { statusTable as words } from '../../text/tables/programmeStatus';
import { sheetWords } from '../../text/tables/sheet';
import type { TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';

/** R3: the programme's own assessment, in the newest year and the year before. */
export const programmeStatus: TableDefinition = {
  id: 'R3',
  pack: 'followUp',
  title: words.title,
  sheet: words.sheet,
  data: ['status'],
  cites: ['OR 3.1.3'],
  body: (context) => {
    const questions = valuesIn('status', 'Spørsmål', context.data.status).map(String);
    const columns = [
      { key: 'question', title: context.say(words.question), format: 'text', role: 'label', width: 290, wrap: true },
      { key: 'before', title: (sheet: SheetAddresses) => scoreTitle(context, sheet, 1), format: 'decimal', width: 75 },
      { key: 'score', title: (sheet: SheetAddresses) => scoreTitle(context, sheet, 0), format: 'decimal', width: 75 },
      { key: 'change', title: context.say(words.change), format: 'decimal', width: 65 },
      { key: 'followUp', title: context.say(words.followUp), format: 'text', width: 300, wrap: true },
    ] as const;
    const average = (column: 'before' | 'score') => (sheet: SheetAddresses) =>
      `=IF(COUNT(${sheet.columnRange('status', column)})=0,${missing},AVERAGE(${sheet.columnRange('status', column)}))`;
    return {
      blocks: [
        {
          key: 'status',
          columns,
          rows:
            questions.length > 0
              ? questions.map((question, index) => questionRow(question, index))
              : [{ cells: { question: context.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                question: context.say(words.average),
                before: average('before'),
                score: average('score'),
                change: (sheet) => change(sheet),
              },
            },
            {
              role: 'check',
              cells: {
                question: context.say(words.notShown),
                score: {
                  content: (sheet) =>
                    questions.length === 0
                      ? '=COUNT(Statusvurdering[År])'
                      : `=SUMPRODUCT((Statusvurdering[Spørsmål]<>"")*(COUNTIF(${sheet.columnRange('status', 'question')},Statusvurdering[Spørsmål])=0))`,
                  format: 'count',
                },
              },
            },
          ],
        },
      ],
      workings: [
        {
          key: 'newest',
          columns: [{ key: 'year', title: context.say(sheetWords.workings), format: 'year' }],
          rows: [{ cells: { year: '=IF(COUNT(Statusvurdering[År])=0,"",MAX(Statusvurdering[År]))' } }],
        },
        ...(questions.length > 0
          ? [
              {
                key: 'rows',
                columns: [{ key: 'row', title: context.say(words.row), format: 'count' as const }],
                rows: questions.map((_, index): Row => ({ cells: { row: (sheet) => `=${rowOf(sheet, index)}` } })),
              },
            ]
          : []),
      ],
      notes: [context.say(words.note)],
    };
  },
};

const newest = (sheet: SheetAddresses): string => sheet.cell('newest', 'year', 0);

const scoreTitle = (context: TableContext, sheet: SheetAddresses, back: number): string =>
  `="${context.say(words.score)} "&IF(${newest(sheet)}="","",${newest(sheet)}-${back})`;

const change = (sheet: SheetAddresses): string =>
  `=IF(COUNT(${sheet.sameRow('score')},${sheet.sameRow('before')})<2,${missing},${sheet.sameRow('score')}-${sheet.sameRow('before')})`;

/** Returns an expression for the row that holds a question in the newest year: counted from 1, or 0 when there is none. */
function rowOf(sheet: SheetAddresses, index: number): string {
  const isAnswerOfNewestYear = `(Statusvurdering[Spørsmål]=${sheet.cell('status', 'question', index)})*(Statusvurdering[År]=${newest(sheet)})`;
  const first = 'SUMPRODUCT(MIN(ROW(Statusvurdering[År])))';
  return `MAX(0,SUMPRODUCT(MAX(${isAnswerOfNewestYear}*ROW(Statusvurdering[År])))-${first}+1)`;
}

function questionRow(question: string, index: number): Row {
  const scored = (back: number) => (sheet: SheetAddresses) => {
    const where = `(Statusvurdering[Spørsmål]=${sheet.sameRow('question')})*(Statusvurdering[År]=N(${newest(sheet)})-${back})`;
    return `=IF(SUMPRODUCT(${where}*ISNUMBER(Statusvurdering[Skår]))=0,${missing},SUMPRODUCT(${where},Statusvurdering[Skår]))`;
  };
  return {
    cells: {
      question: plainText(question),
      before: scored(1),
      score: scored(0),
      change,
      followUp: {
        content: (sheet) => {
          const row = sheet.cell('rows', 'row', index);
          return `=IF(${row}<1,"",IF(INDEX(Statusvurdering[Oppfølging],${row})="","",INDEX(Statusvurdering[Oppfølging],${row})))`;
        },
        lines: 2,
      },
    },
  };
}
