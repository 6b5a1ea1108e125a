import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { fromXlsx } from '../../src/preview/xlsx/fromXlsx';
import { tablesOfRun } from '../../src/tables';
import { packs } from '../../src/tables/definition';
import { languages, say, type Language } from '../../src/text';
import { paneWords as words } from '../../src/text/pane';
import type {} from '../../src/preview/main';
import { callsAddIn } from '../../src/workbook/addInFormulas';
import { openPage, serve, sheetNames, valuesOf, type Embedded } from './embeddedWorkbook';

let embedded: Embedded;

beforeAll(async () => {
  embedded = await serve();
});

afterAll(() => embedded.close());

describe('The embedded workbook', () => {
  test('opens with the sample case, without an error and without asking the net for anything', async () => {
    const { page, complaints } = await openPage(embedded);
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(['Sak', 'Data sysselsetting', 'Data folketall', 'Data pendling']),
    );
    await expect(page.getByText('Hjartdal', { exact: true }).first().isVisible()).resolves.toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('judges Hjartdal in the pane, and says what is missing to the threshold', async () => {
    const { page } = await openPage(embedded);
    await page.locator('#pane').getByRole('tab', { name: '2 Vurdering' }).click();
    await page.getByText('Ikke oppfylt etter hovedregelen').waitFor();
    await page.getByText('32 flere tapte arbeidsplasser ville ha oppfylt kravet.').waitFor();
    await page.context().close();
  });

  test('generates every pack with progress, lists the sheets, and they hold the figures', async () => {
    const { page, complaints } = await openPage(embedded);
    await page.locator('#pane').getByRole('tab', { name: '3 Tabeller' }).click();
    await page.getByRole('button', { name: say(words.generate, 'nb') }).click();
    await page.getByRole('progressbar').waitFor();
    const made = page.getByRole('list', { name: say(words.madeSheets, 'nb') }).getByRole('button');
    await made.first().waitFor({ timeout: 60_000 });
    const names = await made.allTextContents();
    const tables = tablesOfRun(packs, new Set()).map((table) => say(table.sheet, 'nb'));
    expect(names.slice(0, tables.length).map((name) => name.replace(/^[SBRF]\d+ /, ''))).toEqual(tables);
    expect(await valuesOf(page, 'S2 Kriterier', 'A6:D7')).toEqual([
      ['Andel av sysselsettingen', expect.closeTo(118 / 739, 8), 0.15, 'JA'],
      ['Antall personer', 118, 150, 'NEI'],
    ]);
    expect(await valuesOf(page, 'B1 Finansieringsplan', 'H11')).toEqual([[12_000]]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('gives a copy for sharing among the downloads, in which no formula needs the add-in', async () => {
    const { page, complaints } = await openPage(embedded, { width: 320 });
    await page.locator('#pane').getByRole('tab', { name: '3 Tabeller' }).click();
    await page.getByRole('button', { name: say(words.generate, 'nb') }).click();
    await page.getByRole('list', { name: say(words.madeSheets, 'nb') }).waitFor({ timeout: 60_000 });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say(words.makeCopy, 'nb') }).click();
    const copy = await fromXlsx(readFileSync(await (await download).path()));
    await page.getByText(say(words.copyDownloaded, 'nb')).waitFor();
    expect(copy.sheets.map(({ name }) => name)).toEqual(await sheetNames(page));
    const formulas = copy.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(callsAddIn)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('stops when asked to, and leaves no sheet behind', async () => {
    const { page } = await openPage(embedded);
    const before = await sheetNames(page);
    await page.locator('#pane').getByRole('tab', { name: '3 Tabeller' }).click();
    await page.getByRole('button', { name: say(words.generate, 'nb') }).click();
    // Not `click`, which waits for the page to be idle: by then the tables are made.
    await page.getByRole('button', { name: say(words.cancel, 'nb') }).dispatchEvent('click');
    await page.getByText('Avbrutt. Arbeidsboken er som før.').waitFor({ timeout: 60_000 });
    expect(await sheetNames(page)).toEqual(before);
    await page.context().close();
  });

  test('takes =OMST.SPLIT(60000000,"Lierne") as a user types it, and spills it', async () => {
    const { page } = await openPage(embedded);
    await page.evaluate(async () =>
      window.omst?.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Prøve');
        sheet.activate();
        await context.sync();
      }),
    );
    // A cell in the middle of the grid; which one it is does not matter.
    const grid = await page.locator('#workbook canvas').last().boundingBox();
    if (!grid) throw new Error('The grid is not drawn.');
    await page.mouse.click(grid.x + 300, grid.y + 200);
    await page.keyboard.type('=OMST.SPLIT(60000000,"Lierne")', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      async () => {
        const sheet = (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve');
        return sheet?.cells.some(({ spill }) => spill?.columns === 3) === true;
      },
      undefined,
      { timeout: 30_000 },
    );
    const cells = await page.evaluate(
      async () => (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve')?.cells ?? [],
    );
    expect(cells.map(({ value }) => value)).toEqual([30_000_000, 15_000_000, 15_000_000]);
    await page.context().close();
  });

  test('takes numbers and dates as a Norwegian types them', async () => {
    const { page } = await openPage(embedded);
    await page.evaluate(async () =>
      window.omst?.Excel.run(async (context) => {
        context.workbook.worksheets.add('Prøve').activate();
        await context.sync();
      }),
    );
    const grid = await page.locator('#workbook canvas').last().boundingBox();
    if (!grid) throw new Error('The grid is not drawn.');
    await page.mouse.click(grid.x + 300, grid.y + 200);
    for (const typed of ['12,5', '15,0 %', '1 638', '01.10.2026']) {
      await page.keyboard.type(typed, { delay: 20 });
      await page.keyboard.press('Enter');
    }
    const values = () =>
      page.evaluate(async () =>
        (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve')?.cells.map(({ value }) => value),
      );
    await page.waitForFunction(
      async () => (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve')?.cells.length === 4,
    );
    // The last is 1 October 2026 in Excel's days.
    expect(await values()).toEqual([12.5, 0.15, 1_638, 46_296]);
    await page.context().close();
  });
});

describe('The pane has no accessibility violation', () => {
  const every = languages.flatMap((language) => (['light', 'dark'] as const).map((scheme) => [language, scheme] as const));

  test.each(every)('in any step, in %s, %s', async (language: Language, colorScheme) => {
    const { page } = await openPage(embedded, { language, colorScheme });
    for (const step of [words.caseStep, words.verdictStep, words.tablesStep]) {
      await page
        .locator('#pane')
        .getByRole('tab', { name: say(step, language) })
        .click();
      await page.locator('#pane').getByRole('tabpanel').getByText(/\w/).first().waitFor();
      // Fluent's focus guards are hidden and take focus only to pass it on.
      const { violations } = await new AxeBuilder({ page }).include('#pane').exclude('[data-tabster-dummy]').analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
    }
    await page.context().close();
  });
});
