/** The charts of every table, read as XML from the parts of the file and not by our own reader. */
import { generate } from '../../src/preview/generate';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { columnName } from '../../src/tables/address';
import { packs, type Pack } from '../../src/tables/definition';
import type { Language } from '../../src/text';
import { seriesColors } from '../../src/workbook/appearance';
import { sampled } from '../sampling';
import { opened, type FileChart, type OpenedFile } from './fileCharts';
import { today } from '../today';

const missingMarks: readonly unknown[] = [undefined, '', '..', '#N/A'];

/** Returns the addresses from one corner to the other, row by row. Rows and columns count from 1. */
function addresses(top: number, left: number, bottom: number, right: number): string[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return columnName(left + (index % width) - 1) + String(top + Math.floor(index / width));
  });
}

function read({ sheets }: OpenedFile, reference: string): (string | number | undefined)[] {
  const [, name = '', left = '', top = '', right = left, bottom = top] =
    /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference) ?? [];
  const cells = sheets.get(name.replaceAll("''", "'"));
  if (!cells) throw new Error(`${reference} leads to no sheet with a chart.`);
  const number = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return addresses(Number(top), number(left), Number(bottom), number(right)).map((address) => cells.get(address));
}

/** The tables that must have a chart. F1 must have one too when there is a county to screen. */
const required = ['S4', 'S6', 'S7', 'S8', 'S13', 'B1', 'B5', 'R1'];

async function fileOf(id: SampleId, language: Language, chosen: readonly Pack[]): Promise<Uint8Array> {
  const { case: values, ...rest } = await loadSample(id);
  return toXlsx(await generate({ from: { input: { ...rest, values } }, packs: chosen, language, today }));
}

// The last element lists tables without figures in the sample: taxes per inhabitant, and goals and results where no programme runs.
const samples = [
  ['hjartdal', 'nb', ['S13']],
  ['porsgrunn', 'nn', ['S13', 'R1']],
  ['telemark', 'en', ['S13', 'R1']],
] as const;
describe.each(sampled('samples', samples, 1))('The charts of %s in %s', (id, language, lacking) => {
  let bytes: Uint8Array;
  let file: OpenedFile;
  const tableOf = ({ sheet }: FileChart): string => sheet.split(' ')[0] ?? '';

  beforeAll(async () => {
    bytes = await fileOf(id, language, packs);
    file = opened(bytes);
  }, 120_000);

  test('are on every sheet that should have one', () => {
    expect(file.charts.map(tableOf)).toEqual(expect.arrayContaining(id === 'telemark' ? [...required, 'F1'] : required));
  });

  test('have a title and the titles of both axes', () => {
    for (const { title, categoryTitle, valueTitle } of file.charts) {
      expect(title).not.toBe('');
      expect(categoryTitle).not.toBe('');
      expect(valueTitle).toMatch(/kr|NOK|kroner|person|antall|\btal\b|number|måned|månad|month|andel|\bdel\b|share/i);
      expect(valueTitle).not.toBe(categoryTitle);
    }
  });

  test('have an alternative text in the cell under the chart, for screen readers that read cells', () => {
    for (const { sheet, altText, title, area } of file.charts) {
      expect(altText.length).toBeGreaterThan(title.length);
      expect(file.sheets.get(sheet)?.get(`A${area.bottom + 1}`)).toBe(altText);
    }
  });

  test('keep their alternative text in our own reader', async () => {
    const kept = (await fromXlsx(bytes)).sheets.flatMap((sheet) => sheet.charts);
    expect(kept.map(({ altText }) => altText)).toEqual(file.charts.map(({ altText }) => altText));
  });

  test('draw a figure for each category, and nothing where it is missing', () => {
    for (const chart of file.charts)
      for (const { values, categories } of chart.series) {
        const figures = read(file, values);
        expect(figures.filter((value) => typeof value !== 'number' && !missingMarks.includes(value))).toEqual([]);
        expect([chart.sheet, figures.some((value) => typeof value === 'number')]).toEqual([
          chart.sheet,
          !(lacking as readonly string[]).includes(tableOf(chart)),
        ]);
        const labels = read(file, categories);
        expect(labels).toHaveLength(figures.length);
        expect(labels.filter((label) => missingMarks.includes(label))).toEqual([]);
      }
  });

  test('draw no line from a cell with the text for missing, which Excel would draw as zero', () => {
    const lines = file.charts.filter((chart) => ['S7', 'S8', 'S13'].includes(tableOf(chart)));
    for (const { series } of lines) for (const { values } of series) expect(read(file, values)).not.toContain('..');
  });

  test('cover no cell with content', () => {
    for (const { sheet, area } of file.charts) {
      const covered = addresses(area.top, area.left, area.bottom, area.right);
      expect(covered.filter((address) => file.sheets.get(sheet)?.has(address))).toEqual([]);
    }
  });

  test('have a legend where they have more than one series', () => {
    for (const { series, legend } of file.charts) expect(legend).toBe(series.filter(({ hidden }) => !hidden).length > 1);
  });

  test('B5 shows each phase from the month it starts: the part before it has no fill and is not in a legend', () => {
    const gantt = file.charts.find((chart) => tableOf(chart) === 'B5')!;
    const [before, months] = gantt.series;
    expect([before?.hidden, months?.hidden]).toEqual([true, false]);
    const [starts, lengths] = [read(file, before!.values), read(file, months!.values)];
    // A phase begins in the month when the phase before it ends.
    expect(starts).toEqual(
      lengths.map((_, index) => lengths.slice(0, index).reduce<number>((sum, each) => sum + Number(each), 0)),
    );
    expect(file.charts.filter((chart) => chart !== gantt).flatMap(({ series }) => series.filter(({ hidden }) => hidden))).toEqual(
      [],
    );
  });

  test('use only colours that can be told apart', () => {
    for (const { series } of file.charts)
      for (const { hidden, color } of series) if (!hidden) expect(seriesColors.map((each) => each.slice(1))).toContain(color);
  });
});

test('S13 draws ten years of free revenue once the tax per inhabitant is entered', async () => {
  const [s13] = opened(await fileOf('hjartdal', 'nb', ['application'])).charts.filter(({ sheet }) => sheet.startsWith('S13'));
  const drawn = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(s13!.sheet);
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const row = used.values.findIndex(([label]) => label === 'Skatt per innbygger (kroner)');
    const column = (used.values[row - 1] as unknown[]).indexOf('Egen verdi');
    sheet.getCell(row, column).values = [[38_000]];
    await context.sync();
    const ranges = s13!.series.map(({ values }) => sheet.getRange(values.slice(values.lastIndexOf('!') + 1)));
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map(({ values }) => values.map(([value]) => value as unknown));
  });
  expect(drawn.map((years) => years.filter((value) => typeof value === 'number' && value > 0).length)).toEqual([10, 10]);
}, 120_000);

// WCAG 2.1, 1.4.11: a contrast of 3:1 between adjacent colours that must be told apart.
test('each colour has a contrast of 3:1 to white paper and to the colour before it', () => {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  seriesColors.forEach((color, index) => {
    expect(contrast(color, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    const before = seriesColors[index - 1];
    if (before !== undefined) expect(contrast(color, before)).toBeGreaterThanOrEqual(3);
  });
});
