/** Serves built pages from this machine and opens them in a real browser, in particular the embedded workbook. */

import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import { serveFolder } from '../../scripts/serveFolder';
import type { Language } from '../../src/text';

export interface ServedPages {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** @param built the folder with the pages */
export async function serve(built: string): Promise<ServedPages> {
  const { port, close } = await serveFolder(built, { host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  return {
    address: `http://127.0.0.1:${port}/`,
    browser,
    close: async () => {
      await browser.close();
      close();
    },
  };
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors on the page, and requests to other machines. */
  readonly complaints: readonly string[];
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Waits until a condition holds in the page. Playwright's own `waitForFunction` runs code from a string, which the policy of the page forbids. */
export async function until<Argument>(
  page: Page,
  condition: (argument: Argument) => boolean | Promise<boolean>,
  argument?: Argument,
  seconds = 30,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await page.evaluate(condition as (argument: unknown) => boolean | Promise<boolean>, argument))) {
    if (Date.now() > deadline) throw new Error(`After ${seconds} s this does not hold: ${condition.toString()}`);
    await page.waitForTimeout(50);
  }
}

/** Opens the embedded workbook, and waits until the pane is drawn and the grid is ready. */
export async function openPage(
  { browser, address }: ServedPages,
  {
    language = 'nb',
    colorScheme = 'light',
    width = 1280,
    forcedColors = 'none',
    sample,
    ssb,
  }: {
    language?: Language;
    colorScheme?: 'light' | 'dark';
    width?: number;
    forcedColors?: 'active' | 'none';
    /** The sample to open. By default the workbook is empty. */
    sample?: string;
    /** The address of a server that replaces Statistics Norway's. */
    ssb?: string;
  } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    locale: locales[language],
    colorScheme,
    forcedColors,
    viewport: { width, height: 820 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()))
      complaints.push(`request to another machine: ${request.url()}`);
  });
  const query = new URLSearchParams({ ...(sample && { sample }), ...(ssb && { ssb }) });
  await page.goto(`${address}?${query.toString()}`);
  await page.locator('#pane').getByRole('tablist').waitFor({ timeout: 60_000 });
  // The grid takes the focus when it is ready. What a test types in the pane before that would go to the grid.
  await until(page, () => document.activeElement?.closest('#workbook') !== null).catch(() => undefined);
  return { page, complaints };
}

/** Reads the values of a range through the page's own Excel. */
export const valuesOf = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(
    async ([name, rangeAddress]) => {
      if (!window.omst) throw new Error('The page has no workbook.');
      return window.omst.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(rangeAddress);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
    [sheet, address] as const,
  );

export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await window.omst?.host.snapshot())?.sheets.map(({ name }) => name) ?? []);
