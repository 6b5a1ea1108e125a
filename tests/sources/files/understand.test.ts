import { readPaste } from '../../../src/sources/files/readFile';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { targetsFor } from '../../../src/sources/files/targets';
import {
  understand,
  withChoice,
  withColumnsConfirmed,
  withDecimal,
  withRole,
  withTarget,
} from '../../../src/sources/files/understand';
import type { Understanding } from '../../../src/sources/files/Understanding';
import { languages, say, type Words } from '../../../src/text';
import { fileColumnReasons, fileFaults, fileQuestions, fileRoles, fileSkips } from '../../../src/text/files';
import { example } from './example';
import { understandAs } from './understandAs';

const pasted = (...lines: string[]): ReadTable => readPaste(lines.map((line) => line.replaceAll('|', '\t')).join('\n'))[0]!;
const roles = ({ columns }: Understanding): string[] =>
  columns.map(({ role, certainty }) => (certainty === 'sure' ? role : `${role}?`));
const keys = ({ questions }: Understanding): string[] => questions.map(({ key }) => key);

describe('the columns of real files', () => {
  it.each([
    ['ssb_13470_hjartdal.csv', 'employment', ['place', 'category', 'contents', 'year', 'value'], []],
    [
      'statistikkbanken_13470_wide_latin1.csv',
      'employment',
      ['codeAndPlace', 'category', 'yearValue', 'yearValue', 'yearValue'],
      [],
    ],
    ['panda_form_13470.csv', 'employment', ['year', 'place', 'category', 'value'], []],
    [
      'panda_migration_hjartdal.csv',
      'populationChange',
      ['year', 'place', 'category', 'value', 'value', 'value'],
      ['blanks', 'agesEnd'],
    ],
    ['nav_unemployment.csv', 'labourMarket', ['level', 'place', 'category', 'sex', 'value', 'value', 'year'], ['month']],
    ['ssb_09429_hjartdal.csv', 'education', ['place', 'category', 'sex', 'contents', 'year', 'value'], []],
    ['ssb_07459_hjartdal.csv', 'population', ['place', 'category', 'contents', 'year', 'value'], []],
    [
      'ssb_14746_hjartdal.csv',
      'populationProjection',
      ['place', 'contents', 'year', 'category', 'value', 'ignore?', 'ignore?'],
      ['role', 'role'],
    ],
    ['ssb_13563_telemark.csv', 'labourMarket', ['place', ...Array<string>(7).fill('value')], ['noYear', 'unit']],
    ['ssb_06445_telemark.csv', 'labourMarket', ['place', 'yearValue', 'ignore?'], ['role']],
    ['ssb_03321_hjartdal_2022.csv', 'commuting', ['residence', 'workplace', 'year', 'value'], []],
    ['ssb_11618_2017.csv', 'municipalFigures', ['code', 'year', 'value', 'value', 'value'], []],
  ])('%s has figures for %s', async (name, target, columns, questions) => {
    const understanding = understand(await example(name));
    expect(understanding.target).toBe(target);
    expect(roles(understanding)).toEqual(columns);
    expect(keys(understanding)).toEqual(questions);
  });

  it('lead to a question about the place when the places are headings', async () => {
    expect(keys(understand(await example('ssb_08536_hammerfest.csv')))).toContain('noPlace');
  });
});

describe('the layout of a file', () => {
  it('keeps titles and footnotes out of the body, and reads the table number from the title', async () => {
    const { title, tableNumber, statisticsNorway, layout } = understand(await example('statistikkbanken_13470_wide_latin1.csv'));
    expect([title?.slice(0, 18), tableNumber, statisticsNorway]).toEqual(['13470: Sysselsatte', '13470', true]);
    expect([layout.headerRows, layout.firstRow, layout.endRow]).toEqual([[2], 3, 20]);
    expect(layout.footnotes).toEqual(['Sysselsatte personer 15-74 år (4. kvartal).', 'Kilde: Statistisk sentralbyrå']);
  });

  it('reads a row of contents above a row of years', () => {
    const { columns, layout } = understand(
      pasted(
        '13470: Sysselsatte, etter region, statistikkvariabel og år',
        '',
        '||Sysselsatte etter arbeidssted||',
        '||2022|2023',
        '4024 Hjartdal|Industri|6|0',
      ),
    );
    expect(layout.headerRows).toEqual([2, 3]);
    expect(columns.map(({ role, period, contents }) => [role, period?.year, contents])).toEqual([
      ['codeAndPlace', undefined, undefined],
      ['category', undefined, undefined],
      ['yearValue', 2022, 'Sysselsatte etter arbeidssted'],
      ['yearValue', 2023, 'Sysselsatte etter arbeidssted'],
    ]);
  });

  it('reads contents above years beside columns with a heading in the first row', () => {
    const { columns, layout } = understand(
      pasted('region|næring|Sysselsatte etter arbeidssted||', '||2022|2023', 'Hjartdal|Industri|6|0', 'Tinn|Industri|40|41'),
    );
    expect(layout.headerRows).toEqual([0, 1]);
    expect(columns.map(({ header, period }) => [header, period?.year])).toEqual([
      ['region', undefined],
      ['næring', undefined],
      ['Sysselsatte etter arbeidssted 2022', 2022],
      ['Sysselsatte etter arbeidssted 2023', 2023],
    ]);
  });

  it('without headings leads to a question about every column', () => {
    const understanding = understand(pasted('Hjartdal|2022|726', 'Hjartdal|2023|621'));
    expect(understanding.layout.headerRows).toEqual([]);
    expect(keys(understanding)).toEqual(expect.arrayContaining(['noHeader', 'role']));
  });
});

describe('questions about what is unsure', () => {
  const employed = (...lines: string[]): Understanding =>
    understandAs(pasted('Kommune|Næring|År|Sysselsatte', ...lines), 'employment');

  it('are asked when a number can be read in two ways, with both readings', () => {
    const understanding = employed('Hjartdal|Industri|2023|1.234', 'Tinn|Industri|2023|2.500');
    expect(understanding.questions).toEqual([
      { column: 3, key: 'decimalMark', details: { header: 'Sysselsatte', example: '1.234', comma: 1234, point: 1.234 } },
    ]);
    expect(keys(withDecimal(understanding, 3, ','))).toEqual([]);
  });

  it('are not asked when another number of the column shows the decimal mark', () => {
    const understanding = employed('Hjartdal|Industri|2023|1.234', 'Tinn|Industri|2023|2.500,5');
    expect([understanding.columns[3]?.decimal, keys(understanding)]).toEqual([',', []]);
  });

  it('are asked when the numbers of a column contradict each other', () => {
    expect(keys(employed('Hjartdal|Industri|2023|1,5', 'Tinn|Industri|2023|1.5'))).toEqual(['decimalMark']);
  });

  it('are asked about a dash, unless the file is from Statistics Norway', () => {
    expect(keys(employed('Hjartdal|Industri|2023|-', 'Tinn|Industri|2023|4'))).toEqual(['dash']);
    const fromStatisticsNorway = pasted(
      '13470: Sysselsatte, etter region, næring og år',
      '',
      'Kommune|Næring|År|Sysselsatte',
      'Hjartdal|Industri|2023|-',
      'Tinn|Industri|2023|4',
    );
    expect(keys(understandAs(fromStatisticsNorway, 'employment'))).toEqual([]);
  });

  it('are asked about blank figures, blank words below filled ones, and an unknown column', () => {
    const understanding = understandAs(
      pasted('Kommune|Næring|År|Sysselsatte|Merknad', 'Hjartdal|Industri|2023||bra', '|Undervisning|2023|4|dårlig'),
      'employment',
    );
    expect(understanding.questions.map(({ column, key }) => [column, key])).toEqual([
      [0, 'filledDown'],
      [4, 'role'],
      [undefined, 'blanks'],
      [4, 'otherCategory'],
    ]);
  });

  it('are asked about the kind of figures when there are several kinds, or another kind than expected', () => {
    expect(
      keys(
        understandAs(
          pasted('Kommune|Næring|År|Heltid|Deltid', 'Hjartdal|Industri|2023|4|2', 'Tinn|Industri|2023|5|1'),
          'employment',
        ),
      ),
    ).toEqual(['contents']);
    const residence = pasted('Kommune|Næring|Sysselsatte etter bosted 2023', 'Hjartdal|Industri|4', 'Tinn|Industri|5');
    expect(keys(understandAs(residence, 'employment'))).toEqual(['contents']);
    const titled = pasted(
      'Sysselsatte etter bosted, region, næring og år',
      '',
      'region|næring|2022|2023',
      'Hjartdal|Industri|4|5',
    );
    expect(keys(understandAs(titled, 'employment'))).toEqual(['contents']);
    expect(keys(withChoice(understandAs(titled, 'employment'), 'contents', ''))).toEqual([]);
  });

  it('are asked about per cent or shares when the file does not say which', async () => {
    const table = await example('ssb_13563_telemark.csv');
    const answered = withChoice(withChoice(understand(table), 'unit', 'percent'), 'year', 2025);
    expect(keys(answered)).toEqual([]);
    expect(
      keys(understandAs(pasted('Kommune|År|Helt ledige (prosent)', 'Hjartdal|2023|0,9', 'Tinn|2023|0,7'), 'labourMarket')),
    ).toEqual(['unit']);
  });

  it('are asked about the categories when the data table needs them and the file has none', () => {
    expect(keys(understandAs(pasted('Kommune|År|Personer', 'Hjartdal|2023|1590', 'Tinn|2023|5600'), 'population'))).toEqual([
      'noCategory',
    ]);
  });
});

describe('answers and corrections', () => {
  it('make a new understanding and do not change the old one', async () => {
    const before = understand(await example('ssb_14746_hjartdal.csv'));
    const after = withRole(before, 6, 'ignore');
    expect([keys(before), keys(after)]).toEqual([['role', 'role'], ['role']]);
    expect(after.columns[6]).toMatchObject({ role: 'ignore', certainty: 'sure', reason: 'chosen' });
    expect(keys(withColumnsConfirmed(before))).toEqual([]);
  });

  it('give a question about a column whose role another column takes over', async () => {
    const after = withRole(understand(await example('ssb_06445_telemark.csv')), 2, 'place');
    expect(roles(after)).toEqual(['ignore?', 'yearValue', 'place']);
    expect(keys(after)).toEqual(['role']);
  });

  it('find the questions again for another data table', async () => {
    const understanding = understand(await example('ssb_14746_hjartdal.csv'));
    expect(keys(withTarget(understanding, 'education'))).toContain('noCategory');
  });

  it('count as answers when the user chooses the default', async () => {
    expect(keys(withChoice(understand(await example('nav_unemployment.csv')), 'month', 1))).toEqual([]);
  });
});

describe('the data tables that a file fits', () => {
  it('begin with the data table of the table number in the title', async () => {
    const [first, second] = targetsFor(understand(await example('statistikkbanken_13470_wide_latin1.csv')));
    expect([first, second]).toEqual(['employment', 'municipalFigures']);
  });

  it('begin with the projection when the years of the ages are in the future', () => {
    const future = understand(pasted('Region|Alder|2040|2050', 'Hjartdal|0 år|10|9', 'Hjartdal|1-5 år|60|58'));
    expect(targetsFor(future)[0]).toBe('populationProjection');
    const past = understand(pasted('Region|Alder|2022|2023', 'Hjartdal|0 år|10|9', 'Hjartdal|1-5 år|60|58'));
    expect(targetsFor(past)[0]).toBe('population');
  });

  it('are none for a table about something else', () => {
    expect(targetsFor(understand(pasted('Navn|Farge', 'Kari|rød', 'Ola|blå')))).toEqual([]);
  });
});

it('has every text in each language, with the same placeholders', () => {
  const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const catalogues: Readonly<Record<string, Words>>[] = [fileFaults, fileRoles, fileColumnReasons, fileQuestions, fileSkips];
  for (const words of catalogues.flatMap((catalogue) => Object.values(catalogue)))
    for (const language of languages) expect(placeholders(say(words, language))).toEqual(placeholders(words.nb));
});
