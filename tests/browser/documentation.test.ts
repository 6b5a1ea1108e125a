/** Opens the built documentation in a real browser. Run `npm run build:test` first (`npm test` does). */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { pages } from '../../scripts/documentation/pages';
import { sampled } from '../sampling';
import { serve, until, type ServedPages } from './embeddedWorkbook';

const built = builtFolder('build:test');
let site: ServedPages;

beforeAll(async () => {
  site = await serve(built);
});
afterAll(() => site.close());

async function open(target: string, look: { colorScheme?: 'light' | 'dark'; width?: number } = {}): Promise<Page> {
  const { colorScheme = 'light', width = 1280 } = look;
  const context = await site.browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const policyViolations: string[] = [];
    Object.assign(window, { policyViolations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => policyViolations.push(effectiveDirective));
  });
  await page.goto(`${site.address}docs/${target}`);
  return page;
}

test('can be searched by keyboard, and shows the section that was found', async () => {
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

test('says when nothing is found, and clears the search with Escape', async () => {
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
)('%s has no accessibility violation, and nothing that its policy blocks', async (target) => {
  const page = await open(target);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations)).toEqual([]);
  await page.context().close();
});

test.each(sampled('dark', ['index.html', 'regler.html', 'drift.html'], 1))(
  '%s has enough contrast in the dark theme',
  async (target) => {
    const page = await open(target, { colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  },
);

test('no page is wider than a window of 320 pixels', async () => {
  const page = await open('index.html', { width: 320 });
  for (const { target } of pages) {
    await page.goto(`${site.address}docs/${target}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([target, overflow]).toEqual([target, 0]);
  }
  await page.context().close();
});
