/** Built pages, the embedded workbook above all, in a real browser, served from this machine. */

import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import { serveFolder } from '../../scripts/serveFolder';
import type { Language } from '../../src/text';

export interface Embedded {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** @param built the folder with the pages */
export async function serve(built: string): Promise<Embedded> {
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

export interface Opened {
  readonly page: Page;
  /** What went wrong on the page, and requests that left this machine. */
  readonly complaints: readonly string[];
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Waits for what the page says of itself. Playwright's own `waitForFunction` makes code of text, which the policy of the page forbids. */
export async function until<Given>(
  page: Page,
  condition: (given: Given) => boolean | Promise<boolean>,
  given?: Given,
  seconds = 30,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await page.evaluate(condition as (given: unknown) => boolean | Promise<boolean>, given))) {
    if (Date.now() > deadline) throw new Error(`After ${seconds} s it is not so: ${condition.toString()}`);
    await page.waitForTimeout(50);
  }
}

/** The page with its pane drawn. */
export async function openPage(
  { browser, address }: Embedded,
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
    /** Opens with this case; empty when left out. */
    sample?: string;
    /** Address of a server in the place of Statistics Norway's. */
    ssb?: string;
  } = {},
): Promise<Opened> {
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
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) complaints.push(`left the machine: ${request.url()}`);
  });
  const query = new URLSearchParams({ ...(sample && { sample }), ...(ssb && { ssb }) });
  await page.goto(`${address}?${query.toString()}`);
  await page.locator('#pane').getByRole('tablist').waitFor({ timeout: 60_000 });
  // The grid takes the keyboard when it is ready; what is typed in the pane before that would go there.
  await until(page, () => document.activeElement?.closest('#workbook') !== null).catch(() => undefined);
  return { page, complaints };
}

/** The values of a range, read through the page's own Excel. */
export const valuesOf = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(
    async ([name, where]) => {
      if (!window.omst) throw new Error('The page has no workbook.');
      return window.omst.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(where);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
    [sheet, address] as const,
  );

export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await window.omst?.host.snapshot())?.sheets.map(({ name }) => name) ?? []);
