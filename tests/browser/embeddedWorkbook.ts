/** Built pages, the embedded workbook above all, in a real browser, served from this machine. */

import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import type { Language } from '../../src/text';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Embedded {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** @param built the folder with the pages */
export async function serve(built: string): Promise<Embedded> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(built, path === '/' ? 'index.html' : path)).then(
      (bytes) =>
        response.writeHead(200, { 'content-type': types[extname(path === '/' ? '.html' : path)] ?? 'text/html' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = server.address();
  if (found === null || typeof found === 'string') throw new Error('The server has no port.');
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  return {
    address: `http://127.0.0.1:${found.port}/`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
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
