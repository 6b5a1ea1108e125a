/** Does what a new user does, from an empty workbook to the copy for sharing, in a real browser with figures from a server that answers as Statistics Norway's. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser, Locator, Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { callsAddIn } from '../../src/workbook/addInFormulas';
import { noLimit } from '../sources/ssb/server/options';
import { startSsbServer, type SsbServer } from '../sources/ssb/server/startSsbServer';
import { openPage, serve, sheetNames, until, valuesOf, type ServedPages } from './embeddedWorkbook';

const preview = builtFolder('build:preview');
let embedded: ServedPages;
let ssb: SsbServer;

beforeAll(async () => {
  embedded = await serve(preview);
});
beforeEach(async () => {
  ssb = await startSsbServer(noLimit);
});
afterEach(() => ssb.close());
afterAll(() => embedded.close());

const addressOf = ({ url }: SsbServer): string => new URL(url).origin;
const paneOf = (page: Page): Locator => page.locator('#pane');

async function makeCase(pane: Locator): Promise<void> {
  await pane.getByRole('searchbox', { name: 'Område' }).fill('Hjartdal');
  await pane.getByRole('button', { name: 'Hjartdal kommune i Telemark' }).click();
  await pane.getByRole('button', { name: 'Opprett saken' }).click();
  // The page changes when the case is made, and a click at that moment would miss the tab.
  await pane.getByRole('button', { name: 'Neste: Tall' }).waitFor();
  await pane.getByRole('tab', { name: '2 Tall' }).click();
}

test('five decisions, on area, figures, loss, money and tables, give a copy that is ready to send', async () => {
  const { page, complaints } = await openPage(embedded, { ssb: addressOf(ssb) });
  const pane = paneOf(page);
  await makeCase(pane);
  await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
  await pane.getByText(/rader er lagt i arbeidsboken/).waitFor({ timeout: 60_000 });
  await pane.getByText(/Det største fallet over 3 år er 118 arbeidsplasser, fra 739 i 2020 til 621 i 2023 \(16.%\)/).waitFor();
  await pane.getByRole('button', { name: 'Bruk fallet som bortfall' }).click();
  await pane.getByRole('button', { name: 'Neste: Vurdering' }).click();
  await pane.getByText('Ikke oppfylt etter hovedregelen').waitFor();
  await pane.getByText('32 flere tapte arbeidsplasser ville ha oppfylt kravet.').waitFor();
  await pane.getByRole('button', { name: 'Neste: Konsekvens' }).click();
  await pane.getByRole('combobox', { name: 'Næringen der tapet kom' }).selectOption('Jordbruk, skogbruk og fiske');
  await pane.getByText('Arbeidsplasser', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Neste: Finansiering' }).click();
  await pane.getByRole('textbox', { name: 'Totalbudsjett' }).fill('12 000 000');
  await pane.getByRole('textbox', { name: 'Totalbudsjett' }).press('Enter');
  await pane.getByRole('row', { name: /^Sum 9.000.000 3.000.000 12.000.000$/ }).waitFor();
  await pane.getByRole('button', { name: 'Neste: Tabeller' }).click();
  await pane.getByRole('button', { name: 'Lag tabellene' }).click();
  await pane.getByRole('list', { name: 'Arkene' }).waitFor({ timeout: 90_000 });
  expect(await valuesOf(page, 'S2 Kriterier', 'A6:D7')).toEqual([
    ['Andel av sysselsettingen', expect.closeTo(118 / 739, 8), 0.15, 'JA'],
    ['Antall personer', 118, 150, 'NEI'],
  ]);
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Lag kopi for deling' }).click();
  const copy = await fromXlsx(readFileSync(await (await download).path()));
  expect(copy.sheets.length).toBeGreaterThan(35);
  const formulas = copy.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter(callsAddIn)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('when the server fails halfway, the fetched figures are inserted, the missing ones are named and can be fetched again', async () => {
  const { page } = await openPage(embedded, { ssb: addressOf(ssb) });
  const pane = paneOf(page);
  await makeCase(pane);
  ssb.fail({ fault: 404, url: /tables\/(14746|09429)|table\/(14746|09429)/, times: 4 });
  await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
  await pane.getByText('Dette kom ikke med').waitFor({ timeout: 90_000 });
  const gaps = await pane.getByRole('group').filter({ hasText: 'Dette kom ikke med' }).getByRole('listitem').allTextContents();
  expect(gaps.join(' ')).toMatch(/14746/);
  expect(await sheetNames(page)).not.toContain('Data framskriving');
  await pane.getByText(/Det største fallet over 3 år er 118/).waitFor();
  await pane.getByRole('button', { name: 'Hent det som mangler' }).click();
  await until(
    page,
    async () => (await window.omst?.host.snapshot())?.sheets.some(({ name }) => name === 'Data framskriving') === true,
    undefined,
    90,
  );
  await page.context().close();
});

test('when the server does not answer, the user can cancel, and the workbook is unchanged', async () => {
  const { page } = await openPage(embedded, { ssb: addressOf(ssb) });
  const pane = paneOf(page);
  await makeCase(pane);
  const oldNames = await sheetNames(page);
  await ssb.close();
  await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
  // The pane calls the service many times before it gives up, so the user cancels.
  await pane.getByRole('button', { name: 'Avbryt' }).click();
  await pane.getByText(/avbrutt/i).waitFor();
  expect(await sheetNames(page)).toEqual(oldNames);
  await page.context().close();
  ssb = await startSsbServer(noLimit);
});

/** Presses the Tab key until the element has the focus, as a user without a mouse does. */
async function tabTo(page: Page, target: Locator, maxPresses = 80, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < maxPresses; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

test('with only the keyboard, in nynorsk, a user sets the area, reads figures from a CSV file, sets the loss and gets the verdict', async () => {
  const { page, complaints } = await openPage(embedded, { language: 'nn', ssb: addressOf(ssb) });
  // The listener is set before the key is pressed, because Playwright otherwise may start to intercept file choosers too late.
  const chooser = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
  const pane = paneOf(page);
  const search = pane.getByRole('searchbox', { name: 'Område' });
  await search.waitFor();
  await pane.getByRole('button', { name: 'Funksjonar' }).focus();
  await tabTo(page, search);
  await page.keyboard.type('hjartdal');
  await pane.getByText('1 treff').waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, pane.getByRole('button', { name: 'Opprett saka' }));
  await page.keyboard.press('Enter');
  const next = pane.getByRole('button', { name: 'Neste: Tal' });
  await next.waitFor();
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  const file = pane.getByRole('button', { name: 'Vel fil' });
  await file.waitFor();
  await tabTo(page, file);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(join(__dirname, '../sources/files/examples/statistikkbanken_13470_wide_latin1.csv'));
  await pane.getByText('Slik er kolonnane forstått').waitFor();
  const insert = pane.getByRole('button', { name: /^Legg \d+ rader i arbeidsboka$/ });
  await insert.waitFor();
  await tabTo(page, insert, 200);
  await page.keyboard.press('Enter');
  await pane.getByText(/rader frå .* er lagde på arket Data sysselsetting/).waitFor();
  const useFall = pane.getByRole('button', { name: 'Bruk fallet som bortfall' });
  await useFall.waitFor();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, useFall, 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await useFall.waitFor({ state: 'detached' });
  const verdict = pane.getByRole('button', { name: 'Neste: Vurdering' });
  await tabTo(page, verdict);
  await page.keyboard.press('Enter');
  await pane.getByText('Ikkje oppfylt etter hovudregelen').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
