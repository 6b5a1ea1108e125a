/** Runs the self-test of the released pane in a real browser. Run `npm run build:test` first (`npm test` does). */
import { builtFolder } from '../../scripts/builtFolder';
import { behaviours } from '../../src/workbook/selfTest/behaviours';
import { noLimit } from '../sources/ssb/server/options';
import { startSsbServer, type SsbServer } from '../sources/ssb/server/startSsbServer';
import { serve, type ServedPages } from './embeddedWorkbook';
import { openReleasedPane } from './releasedPane';

const dist = builtFolder('build:test');
let pages: ServedPages;
let ssb: SsbServer;

beforeAll(async () => {
  [pages, ssb] = await Promise.all([serve(dist), startSsbServer(noLimit)]);
});
afterAll(() => Promise.all([pages.close(), ssb.close()]));

test('every assumption about Excel holds in Microsoft’s own client for Excel on the web', async () => {
  const { page, violations } = await openReleasedPane({ browser: pages.browser, address: pages.address, ssb: ssb.url });
  await page.getByRole('button', { name: 'Om', exact: true }).click();
  await page.getByRole('button', { name: 'Selvtest i Excel' }).click();
  await page.getByRole('button', { name: 'Kjør selvtesten' }).click();
  const count = behaviours.length;
  await page.getByText(`${count} som antatt, 0 annerledes, 0 finnes ikke her.`).waitFor({ timeout: 120_000 });
  expect(await violations()).toEqual([]);
  await page.context().close();
}, 150_000);
