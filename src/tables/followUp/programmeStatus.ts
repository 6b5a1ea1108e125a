import { statusTable as words } from '../../text/tables/programmeStatus';
import { sheetWords } from '../../text/tables/sheet';
import type { Context, Place, Row, TableDefinition } from '../definition';
import { valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';

/** R3: how the programme judges itself, in the newest year and the year before. */
export const programmeStatus: TableDefinition = {
  id: 'R3',
  pack: 'followUp',
  title: words.title,
  sheet: words.sheet,
  data: ['status'],
  cites: ['OR 3.1.3'],
  body: (c) => {
    const questions = valuesIn('status', 'Spørsmål', c.data.status).map(String);
    const columns = [
      { key: 'question', title: c.say(words.question), format: 'text', role: 'label', width: 290, wrap: true },
      { key: 'before', title: (at: Place) => scoreTitle(c, at, 1), format: 'decimal', width: 75 },
      { key: 'score', title: (at: Place) => scoreTitle(c, at, 0), format: 'decimal', width: 75 },
      { key: 'change', title: c.say(words.change), format: 'decimal', width: 65 },
      { key: 'followUp', title: c.say(words.followUp), format: 'text', width: 300, wrap: true },
    ] as const;
    const average = (column: 'before' | 'score') => (at: Place) =>
      `=IF(COUNT(${at.column('status', column)})=0,${missing},AVERAGE(${at.column('status', column)}))`;
    return {
      blocks: [
        {
          key: 'status',
          columns,
          rows:
            questions.length > 0
              ? questions.map((question, index) => questionRow(question, index))
              : [{ cells: { question: c.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                question: c.say(words.average),
                before: average('before'),
                score: average('score'),
                change: (at) => change(at),
              },
            },
            {
              role: 'check',
              cells: {
                question: c.say(words.notShown),
                score: {
                  content: (at) =>
                    questions.length === 0
                      ? '=COUNT(Statusvurdering[År])'
                      : `=SUMPRODUCT((Statusvurdering[Spørsmål]<>"")*(COUNTIF(${at.column('status', 'question')},Statusvurdering[Spørsmål])=0))`,
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
          columns: [{ key: 'year', title: c.say(sheetWords.workings), format: 'year' }],
          rows: [{ cells: { year: '=IF(COUNT(Statusvurdering[År])=0,"",MAX(Statusvurdering[År]))' } }],
        },
        ...(questions.length > 0
          ? [
              {
                key: 'rows',
                columns: [{ key: 'row', title: c.say(words.row), format: 'count' as const }],
                rows: questions.map((_, index): Row => ({ cells: { row: (at) => `=${rowOf(at, index)}` } })),
              },
            ]
          : []),
      ],
      notes: [c.say(words.note)],
    };
  },
};

const newest = (at: Place): string => at.cell('newest', 'year', 0);

const scoreTitle = (c: Context, at: Place, back: number): string =>
  `="${c.say(words.score)} "&IF(${newest(at)}="","",${newest(at)}-${back})`;

const change = (at: Place): string =>
  `=IF(COUNT(${at.of('score')},${at.of('before')})<2,${missing},${at.of('score')}-${at.of('before')})`;

/** Which row of the table holds a question in the newest year, from 1; 0 for none. */
function rowOf(at: Place, index: number): string {
  const asked = `(Statusvurdering[Spørsmål]=${at.cell('status', 'question', index)})*(Statusvurdering[År]=${newest(at)})`;
  const first = 'SUMPRODUCT(MIN(ROW(Statusvurdering[År])))';
  return `MAX(0,SUMPRODUCT(MAX(${asked}*ROW(Statusvurdering[År])))-${first}+1)`;
}

function questionRow(question: string, index: number): Row {
  const scored = (back: number) => (at: Place) => {
    const where = `(Statusvurdering[Spørsmål]=${at.of('question')})*(Statusvurdering[År]=N(${newest(at)})-${back})`;
    return `=IF(SUMPRODUCT(${where}*ISNUMBER(Statusvurdering[Skår]))=0,${missing},SUMPRODUCT(${where},Statusvurdering[Skår]))`;
  };
  return {
    cells: {
      question: plainText(question),
      before: scored(1),
      score: scored(0),
      change,
      followUp: {
        content: (at) => {
          const row = at.cell('rows', 'row', index);
          return `=IF(${row}<1,"",IF(INDEX(Statusvurdering[Oppfølging],${row})="","",INDEX(Statusvurdering[Oppfølging],${row})))`;
        },
        lines: 2,
      },
    },
  };
}
