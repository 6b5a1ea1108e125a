import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { tablesOfRun } from '../../src/tables';
import { packs } from '../../src/tables/definition';
import { languages, say, type Language } from '../../src/text';
import { selfTestWords } from '../../src/text/pane/selfTest';
import { shellWords, stepWords } from '../../src/text/pane/shell';
import { tablesStepWords as words } from '../../src/text/pane/tablesStep';
import type {} from '../../src/preview/main';
import { callsAddIn } from '../../src/workbook/addInFormulas';
import { sampled } from '../sampling';
import { openPage, serve, sheetNames, until, valuesOf, type ServedPages } from './embeddedWorkbook';

const preview = builtFolder('build:preview');
let embedded: ServedPages;

beforeAll(async () => {
  embedded = await serve(preview);
});

afterAll(() => embedded.close());

describe('The embedded workbook', () => {
  test('opens with the sample case, without an error and without a request to another machine', async () => {
    const { page, complaints } = await openPage(embedded, { sample: 'hjartdal' });
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(['Sak', 'Data sysselsetting', 'Data folketall', 'Data pendling']),
    );
    await page.locator('#pane').getByRole('textbox', { name: 'Område', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('judges Hjartdal in the pane, and says how far the loss is from the threshold', async () => {
    const { page } = await openPage(embedded, { sample: 'hjartdal' });
    await page.locator('#pane').getByRole('tab', { name: '3 Vurdering' }).click();
    await page.getByText('Ikke oppfylt etter hovedregelen').waitFor();
    await page.getByText('32 flere tapte arbeidsplasser ville ha oppfylt kravet.').waitFor();
    await page.context().close();
  });

  test('in a pane of 320 pixels, makes every pack with progress, lists the sheets, and downloads a copy for sharing in which no formula needs the add-in', async () => {
    const { page, complaints } = await openPage(embedded, { sample: 'hjartdal', width: 320 });
    await page.locator('#pane').getByRole('tab', { name: '6 Tabeller' }).click();
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

  test('stops when the user cancels, and leaves no sheet behind', async () => {
    const { page } = await openPage(embedded, { sample: 'hjartdal' });
    const before = await sheetNames(page);
    await page.locator('#pane').getByRole('tab', { name: '6 Tabeller' }).click();
    await page.getByRole('button', { name: say(words.generate, 'nb') }).click();
    // `click` would wait until the page is idle, and then the tables would already be made.
    await page.getByRole('button', { name: say(words.cancel, 'nb') }).dispatchEvent('click');
    await page.getByText('Avbrutt. Arbeidsboken er som før.').waitFor({ timeout: 60_000 });
    expect(await sheetNames(page)).toEqual(before);
    await page.context().close();
  });

  test('spills =OMST.SPLIT(60000000,"Lierne") when a user types it', async () => {
    const { page } = await openPage(embedded, { sample: 'hjartdal' });
    await page.evaluate(async () =>
      window.omst?.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Prøve');
        sheet.activate();
        await context.sync();
      }),
    );
    // Any cell in the middle of the grid.
    const grid = await page.locator('#workbook canvas').last().boundingBox();
    if (!grid) throw new Error('The grid is not drawn.');
    await page.mouse.click(grid.x + 300, grid.y + 200);
    await page.keyboard.type('=OMST.SPLIT(60000000,"Lierne")', { delay: 20 });
    const isSpilled = async (): Promise<boolean> => {
      const sheet = (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve');
      return sheet?.cells.some(({ spill }) => spill?.columns === 3) === true;
    };
    // On a slow machine the list of suggested functions may still be open, and then Enter only closes it.
    for (let presses = 0; presses < 5 && !(await page.evaluate(isSpilled)); presses++) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1000);
    }
    await until(page, isSpilled);
    const cells = await page.evaluate(
      async () => (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve')?.cells ?? [],
    );
    expect(cells.map(({ value }) => value)).toEqual([30_000_000, 15_000_000, 15_000_000]);
    await page.context().close();
  });

  test('shows in the pane what a user types in the sheet, and in the sheet what a user types in the pane', async () => {
    const { page } = await openPage(embedded, { sample: 'hjartdal' });
    const pane = page.locator('#pane');
    await pane.getByRole('tab', { name: '5 Finansiering' }).click();
    const total = pane.getByRole('textbox', { name: 'Totalbudsjett' });
    await total.fill('18 000 000');
    await total.press('Enter');
    await pane.getByRole('row', { name: /^Sum 13.500.000 4.500.000 18.000.000$/ }).waitFor();
    const cell = await page.evaluate(() =>
      window.omst?.Excel.run(async (context) => {
        const range = context.workbook.names.getItem('Sak_total').getRange();
        range.load('address,values');
        range.select();
        await context.sync();
        return { address: range.address, value: range.values[0]?.[0] as unknown };
      }),
    );
    expect(cell).toEqual({ address: expect.stringMatching(/^Sak!B\d+$/), value: 18_000_000 });
    // The grid gets the focus when the user leaves its name box.
    const nameBox = page.locator('#workbook input').last();
    await nameBox.click();
    await nameBox.fill(cell?.address.split('!')[1] ?? '');
    await nameBox.press('Enter');
    await page.keyboard.type('24000000', { delay: 20 });
    await page.keyboard.press('Enter');
    await pane.getByRole('row', { name: /^Sum 18.000.000 6.000.000 24.000.000$/ }).waitFor();
    await page.context().close();
  });

  test('reads numbers and dates in Norwegian notation', async () => {
    const { page } = await openPage(embedded, { sample: 'hjartdal' });
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
    await until(
      page,
      async () => (await window.omst?.host.snapshot())?.sheets.find(({ name }) => name === 'Prøve')?.cells.length === 4,
    );
    // The last value is 1 October 2026 as Excel's count of days.
    expect(await values()).toEqual([12.5, 0.15, 1_638, 46_296]);
    await page.context().close();
  });
});

describe('The pane has no accessibility violation', () => {
  /** Every language in light and dark, a narrow window, and forced colours. */
  const looks = [
    ...languages.flatMap((language) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme, width: 1280 })),
    ),
    { language: 'nb', colorScheme: 'light', width: 320 },
    { language: 'nb', colorScheme: 'light', width: 1280, forcedColors: 'active' },
  ] as const;

  /** Waits until the step is loaded and every transition of colours and sizes has ended. */
  const untilAtRest = (page: Page): Promise<void> =>
    until(page, () => {
      const pane = document.querySelector('#pane');
      if (!pane || pane.querySelector('[role=progressbar]')) return false;
      return pane.getAnimations({ subtree: true }).every(({ playState }) => playState !== 'running');
    });

  const violationsOn = async (page: Page): Promise<unknown[]> => {
    await untilAtRest(page);
    // Fluent's focus guards are hidden and take focus only to pass it on.
    const { violations } = await new AxeBuilder({ page })
      .include('#pane')
      .exclude('[data-tabster-dummy]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  };

  /** Starts the self-test and stops it, so that it shows its report. */
  const stopSelfTest = async (pane: Locator, language: Language): Promise<void> => {
    await pane.getByRole('button', { name: say(selfTestWords.heading, language) }).click();
    await pane.getByRole('button', { name: say(selfTestWords.run, language) }).click();
    await pane.getByRole('button', { name: say(selfTestWords.stop, language) }).click();
    await pane.getByRole('textbox', { name: say(selfTestWords.report, language) }).waitFor();
  };

  test.each(sampled('looks', looks, 1))('in any step, with every help text open: %j', async (look) => {
    const { page } = await openPage(embedded, { ...look, sample: 'porsgrunn' });
    const pane = page.locator('#pane');
    for (const step of Object.values(stepWords)) {
      await pane.getByRole('tab', { name: say(step, look.language) }).click();
      await pane
        .getByRole('tabpanel', { name: say(step, look.language) })
        .getByText(/\w/)
        .first()
        .waitFor();
      await untilAtRest(page);
      for (const help of await pane.locator('summary').all()) await help.click();
      expect(await violationsOn(page)).toEqual([]);
      // Nothing reaches beyond the edge at 320 pixels, or with letters of twice the size.
      expect(await pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
      // The label of a figure does not overlap the figure.
      const names = await pane.locator('dt').all();
      for (const name of names) expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    for (const aside of [shellWords.functions, shellWords.about]) {
      await pane.getByRole('button', { name: say(aside, look.language), exact: true }).click();
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      if (aside === shellWords.about) await stopSelfTest(pane, look.language);
      expect(await violationsOn(page)).toEqual([]);
      await pane.getByRole('button', { name: say(shellWords.backToSteps, look.language) }).click();
    }
    await page.context().close();
  });

  test.each(sampled('languages', languages, 1))('before there is a case, in %s', async (language: Language) => {
    const { page } = await openPage(embedded, { language });
    const pane = page.locator('#pane');
    await pane.getByRole('searchbox').fill('hjart');
    await pane.getByRole('list').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
