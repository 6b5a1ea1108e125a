/** The built embedded workbook in a real browser, served from this machine. */

import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import type { Language } from '../../src/text';

const built = join(__dirname, '../../.cache/preview');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Embedded {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function serve(): Promise<Embedded> {
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

/** The page with its sample inserted and its pane drawn. */
export async function openPage(
  { browser, address }: Embedded,
  {
    language = 'nb',
    colorScheme = 'light',
    width = 1280,
  }: { language?: Language; colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: locales[language], colorScheme, viewport: { width, height: 820 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) complaints.push(`left the machine: ${request.url()}`);
  });
  await page.goto(address);
  await page.locator('#pane').getByRole('tablist').waitFor({ timeout: 60_000 });
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
