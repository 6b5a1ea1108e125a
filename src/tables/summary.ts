import { missing } from './observed';
import { parties } from '../rules';
import { criteriaTable } from '../text/tables/criteria';
import { partyWords } from '../text/rules';
import { sentences, summaryWords as words, type Norwegian } from '../text/tables/summary';
import { unit } from './budget/years';
import type { TableContext, SheetAddresses, Row, TableDefinition } from './definition';
import { quoted } from './plainText';
import { lines as linesOf } from './textSize';

/** An expression of a formula, without '='. */
type Expression = (sheet: SheetAddresses) => string;

/** Writes a whole number without its sign and with a space between the thousands, the same in every locale. */
const whole = (figure: string): string => `TRIM(TEXT(ABS(${figure}),"### ### ### ##0"))`;
const percent = (share: string): string => `SUBSTITUTE(ROUND(100*${share},1)&"",".",",")`;

/** Returns an expression that joins the words of a sentence with its figures. */
function sentence(text: string, figures: Readonly<Record<string, string>>): string {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => figures[part.slice(1, -1)] ?? quoted(part))
    .join('&');
}

/** In points. */
const textWidth = 330;

/** The case in words, for the case paper: bokmål beside nynorsk. */
export const summary: TableDefinition = {
  id: 'summary',
  pack: 'application',
  needs: ['S2', 'S7', 'S16', 'B1'],
  title: words.title,
  sheet: words.sheet,
  data: [],
  cites: ['FOR-2024-04-03-556 § 5, § 8', 'OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: 'text',
        columns: [
          { key: 'about', title: context.say(words.about), format: 'text', role: 'label', width: 110 },
          { key: 'nb', title: context.say(words.inNorwegian), format: 'text', width: textWidth, wrap: true },
          { key: 'nn', title: context.say(words.inNynorsk), format: 'text', width: textWidth, wrap: true },
        ],
        rows: paragraphs.map(({ about, lines, written }): Row => ({
          cells: {
            about: context.say(about),
            nb: { content: (sheet) => `=${written('nb', context)(sheet)}`, lines: lines(context) },
            nn: { content: (sheet) => `=${written('nn', context)(sheet)}`, lines: lines(context) },
          },
        })),
      },
    ],
    onePage: true,
    notes: [context.say(words.note)],
  }),
};

interface Paragraph {
  readonly about: (typeof words)['loss'];
  /** How many lines the text takes on the sheet. */
  readonly lines: (context: TableContext) => number;
  readonly written: (language: Norwegian, context: TableContext) => Expression;
}

const main = (sheet: SheetAddresses, column: 'middle' | 'least' | 'most', row: number): string =>
  sheet.ofTable('front').cell('main', column, row);
const lastYear = (sheet: SheetAddresses): string => sheet.ofTable('S7').cell('paths', 'year', -1);

/** A main figure of the scenario in words, by its row, or why it is not known. */
const consequence =
  (row: number, figure: 'jobs' | 'people' | 'kroner', known: Both, unknown: Both): Paragraph['written'] =>
  (language) =>
  (sheet) => {
    const figures = {
      [figure]: whole(main(sheet, 'middle', row)),
      year: lastYear(sheet),
      least: whole(main(sheet, 'least', row)),
      most: whole(main(sheet, 'most', row)),
    };
    return `IF(ISNUMBER(${main(sheet, 'middle', row)}),${sentence(known[language], figures)},${quoted(unknown[language])})`;
  };
type Both = Readonly<Record<Norwegian, string>>;

const few = (): number => 3;

/** The sources of all figures, each named once. */
const sourcesOf = ({ sources }: TableContext): string => [...new Set(Object.values(sources).flat())].join('; ') || 'Sak';

const paragraphs: readonly Paragraph[] = [
  {
    about: words.loss,
    lines: few,
    written: (language) => () => {
      const figures = {
        area: 'Sak_navn',
        jobs: whole('Sak_tap'),
        employed: whole('Sak_sysselsatte'),
        share: percent('Sak_tap/Sak_sysselsatte'),
      };
      return `IF(OR(Sak_tap="",N(Sak_sysselsatte)=0),${quoted(sentences.lossUnknown[language])},${sentence(sentences.loss[language], figures)})`;
    },
  },
  {
    about: words.verdict,
    lines: few,
    written: (language) => (sheet) => {
      const code = sheet.ofTable('S2').cell('verdict', 'value', 0);
      const reason = (key: 'reasonYes' | 'reasonDiscretion' | 'reasonNo' | 'notStated'): string =>
        quoted(criteriaTable[key][language]);
      return `IF(${code}=${missing},${reason('notStated')},${code}&": "&IF(${code}="JA",${reason('reasonYes')},IF(${code}="SKJØNN",${reason('reasonDiscretion')},${reason('reasonNo')})))`;
    },
  },
  { about: words.ripples, lines: few, written: consequence(0, 'jobs', sentences.ripples, sentences.ripplesUnknown) },
  { about: words.population, lines: few, written: consequence(1, 'people', sentences.population, sentences.populationUnknown) },
  { about: words.economy, lines: few, written: consequence(2, 'kroner', sentences.economy, sentences.economyUnknown) },
  {
    about: words.programme,
    lines: () => 5,
    written: (language) => (sheet) => {
      const figures = { total: whole('Sak_total'), years: 'Sak_antall', first: 'Sak_startaar', model: 'Sak_modell' };
      const shares = parties.map((party, index) => {
        const amount = sheet.ofTable('B1').cell('plan', 'sum', index);
        const written = sentence(sentences.financedBy[language], {
          party: quoted(partyWords[party][language]),
          amount: whole(`N(${amount})*${unit}`),
        });
        return `IF(N(${amount})>0,${written},"")`;
      });
      return `IF(OR(Sak_total="",Sak_antall="",Sak_startaar="",Sak_modell=""),${quoted(sentences.programmeUnknown[language])},${sentence(sentences.programme[language], figures)}&${shares.join('&')})`;
    },
  },
  {
    about: words.sources,
    lines: (context) => 2 + linesOf(sourcesOf(context), textWidth),
    written: (language, context) => (sheet) =>
      sentence(sentences.sources[language], {
        sources: quoted(sourcesOf(context)),
        version: sheet.cell('receipt', 'version', 0),
        rules: sheet.cell('receipt', 'rules', 0),
      }),
  },
];
