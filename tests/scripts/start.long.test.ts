/** Only `npm run test:long` runs this, because the build takes half a minute of processor time. */
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import { start, type Started } from './start';

let started: Started;
let address = '';

beforeAll(async () => {
  started = start(0);
  const deadline = Date.now() + 500_000;
  while (address === '' && Date.now() < deadline) {
    address = /http:\/\/localhost:\d+\//.exec(started.printed())?.[0] ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}, 600_000);
afterAll(async () => {
  started.stop();
  await started.ended;
});

test('npm start prints one line with the address once the page answers', () => {
  expect(started.printed()).toBe(
    `Embedded workbook with the pane beside it: ${address} (${address}?sample=hjartdal for a sample case)\n`,
  );
});

test.each([
  ['', 'preview.js'],
  ['preview/', 'preview.js'],
  ['taskpane.html', 'functions.js'],
  ['docs/', 'OMST'],
  ['functions.js', 'ELIGIBLE'],
  ['functions-nb.json', 'ELIGIBLE'],
])('/%s is served and contains %s', async (path, text) => {
  const answer = await fetch(address + path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(text);
});

test('the address opens the embedded workbook under the policy of the built page, and the page reloads after a new build', async () => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${address}?sample=hjartdal`);
  await page.getByRole('tab', { name: '1' }).waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).pathname).toBe('/preview/');
  const reloaded = page.waitForEvent('load', { timeout: 60_000 });
  const file = join(__dirname, '../../src/taskpane/TabRow.tsx');
  expect(readFileSync(file, 'utf8')).toContain('tablist');
  utimesSync(file, new Date(), new Date());
  await reloaded;
  await page.getByRole('tab', { name: '1' }).waitFor({ timeout: 60_000 });
  expect(complaints).toEqual([]);
  await browser.close();
});
