/** The documentation in a real browser, as it is built beside the add-in. Run `npm run build:test` first (`npm test` does). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { pages } from '../../scripts/documentation/pages';
import { sampled } from '../sampling';
import { serve, until, type Embedded } from './embeddedWorkbook';

const built = builtFolder('build:test');
let site: Embedded;

beforeAll(async () => {
  site = await serve(built);
});
afterAll(() => site.close());

async function open(target: string, look: { colorScheme?: 'light' | 'dark'; width?: number } = {}): Promise<Page> {
  const { colorScheme = 'light', width = 1280 } = look;
  const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
  });
  await page.goto(`${site.address}docs/${target}`);
  return page;
}

test('is searched by keyboard, and the place that is found is shown', async () => {
  const page = await open('index.html');
  await page.getByRole('searchbox', { name: 'Søk' }).focus();
  await page.keyboard.type('eligible');
  await page.getByRole('status').getByText(/treff/).waitFor();
  await page.getByRole('link', { name: 'ELIGIBLE Funksjonene' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/funksjoner\.html#eligible$/);
  const top = await page.getByRole('heading', { name: 'ELIGIBLE' }).evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
  await page.context().close();
});

test('says so where nothing is found, and Escape takes the search away', async () => {
  const page = await open('en/index.html');
  await page.getByRole('searchbox', { name: 'Search' }).fill('qxzqxz');
  await page.getByText('Nothing found').waitFor();
  await page.keyboard.press('Escape');
  await until(page, () => document.querySelector('#count')?.textContent === '');
  await page.context().close();
});

const violationsOn = async (page: Page): Promise<unknown[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html) }));
};

test.each(
  sampled(
    'pages',
    pages.map(({ target }) => target),
    4,
  ),
)('%s has no accessibility violation, and nothing that its policy stops', async (target) => {
  const page = await open(target);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.context().close();
});

test.each(sampled('dark', ['index.html', 'regler.html', 'drift.html'], 1))(
  '%s has enough contrast in the dark',
  async (target) => {
    const page = await open(target, { colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  },
);

test('no page has anything beyond the edge at 320 pixels', async () => {
  const page = await open('index.html', { width: 320 });
  for (const { target } of pages) {
    await page.goto(`${site.address}docs/${target}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([target, over]).toEqual([target, 0]);
  }
  await page.context().close();
});
