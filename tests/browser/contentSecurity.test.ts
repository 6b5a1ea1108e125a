/**
 * Checks in a real browser which servers the released pane calls and what its policy blocks. Microsoft's own client works on the project's host. Run
 * `npm run build:test` and `npm run build:preview` first (`npm test` does).
 */
import type { Locator, Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { officeHosts, statisticsNorway } from '../../scripts/contentSecurity';
import { recordWhole } from '../reliability/recordWhole';
import { sampled } from '../sampling';
import { noLimit } from '../sources/ssb/server/options';
import { startSsbServer, type SsbServer } from '../sources/ssb/server/startSsbServer';
import { openPage, serve, until, type ServedPages } from './embeddedWorkbook';
import { openReleasedPane, type Look, type OpenedPane } from './releasedPane';

const built = builtFolder('build:test');
const preview = builtFolder('build:preview');

let pages: ServedPages;
let ssb: SsbServer;
const figures = { requests: 0, allowedOrigins: 0, steps: 0, blockedAttempts: 0, markupCases: 0 };

beforeAll(async () => {
  [pages, ssb] = await Promise.all([serve(built), startSsbServer(noLimit)]);
});
afterAll(async () => {
  recordWhole('contentSecurity', figures);
  await Promise.all([pages.close(), ssb.close()]);
});

const openPane = (look?: Look): Promise<OpenedPane> =>
  openReleasedPane({ browser: pages.browser, address: pages.address, ssb: ssb.url, onRequest: () => figures.requests++ }, look);

const tabs = ['1 Sak', '2 Tall', '3 Vurdering', '4 Konsekvens', '5 Finansiering', '6 Tabeller', '7 Oppfølging'];

async function goThroughSteps(pane: Page | Locator): Promise<void> {
  await pane.getByRole('searchbox', { name: 'Område' }).fill('Hjartdal');
  await pane.getByRole('button', { name: 'Hjartdal kommune i Telemark' }).click();
  await pane.getByRole('button', { name: 'Opprett saken' }).click();
  // The page changes when the case is made, and a click at that moment would miss the tab.
  await pane.getByRole('button', { name: 'Neste: Tall' }).waitFor();
  await pane.getByRole('tab', { name: '2 Tall' }).click();
  await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
  await pane.getByText(/rader er lagt i arbeidsboken/).waitFor({ timeout: 90_000 });
  await pane.getByRole('button', { name: 'Bruk fallet som bortfall' }).click();
  for (const name of tabs) {
    await pane.getByRole('tab', { name }).click();
    await pane
      .getByRole('tabpanel', { name })
      .getByRole('heading')
      .or(pane.getByRole('tabpanel', { name }).getByText(/\S/))
      .first()
      .waitFor();
    figures.steps++;
  }
  await pane.getByRole('tab', { name: '4 Konsekvens' }).click();
  await pane.getByRole('combobox', { name: 'Næringen der tapet kom' }).selectOption('Jordbruk, skogbruk og fiske');
  await pane.getByText('Arbeidsplasser', { exact: true }).waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Funksjoner' }).click();
  await pane.getByText('SPLIT').first().waitFor();
  await pane.getByRole('button', { name: 'Om', exact: true }).click();
  await pane.getByText('Personvern').waitFor();
}

describe('The released pane', () => {
  test.each(sampled('themes', ['light', 'dark'] as const, 1))(
    'goes from an empty workbook through every step in the %s theme, calls only its own server, Microsoft for office.js and Statistics Norway, and stores nothing in the browser',
    async (colorScheme) => {
      const { page, requestedOrigins, forbiddenRequests, violations } = await openPane({ colorScheme });
      // The policy allows Fluent's styles: both the layout of the controls and the colours of the theme.
      const styles = await page.getByRole('tablist').evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.display, style.getPropertyValue('--colorNeutralBackground1')];
      });
      expect(styles).toEqual(['flex', colorScheme === 'light' ? '#ffffff' : '#292929']);
      await goThroughSteps(page);
      expect(forbiddenRequests()).toEqual([]);
      expect(await violations()).toEqual([]);
      expect([...requestedOrigins.keys()].sort()).toEqual(
        [new URL(pages.address).origin, officeHosts[0], statisticsNorway].sort(),
      );
      figures.allowedOrigins = requestedOrigins.size;
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(stored).toEqual({ cookie: '', local: [], session: [], databases: [], workers: 0 });
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
  );

  const attempts: readonly (readonly [title: string, violation: string, attempt: () => unknown])[] = [
    [
      'an inline script',
      'script-src-elem inline',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.done = true';
        document.head.append(script);
      },
    ],
    [
      'an event handler in HTML',
      'script-src-attr inline',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="taskpane.html" onerror="window.done = true">');
      },
    ],
    [
      'running a string as code',
      'script-src eval',
      () => {
        setTimeout(() => void (0, eval)('window.done = true'));
      },
    ],
    [
      'a script from another server',
      'script-src-elem https://elsewhere.test/a.js',
      () => {
        document.head.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.test/a.js' }));
      },
    ],
    [
      'a call to another server',
      'connect-src https://elsewhere.test/figures',
      () => void fetch('https://elsewhere.test/figures').catch(() => undefined),
    ],
    ['a beacon', 'connect-src https://elsewhere.test/beacon', () => navigator.sendBeacon('https://elsewhere.test/beacon', 'x')],
    [
      'Microsoft’s telemetry',
      'connect-src https://browser.pipe.aria.microsoft.com/',
      () => void fetch('https://browser.pipe.aria.microsoft.com/', { method: 'POST' }).catch(() => undefined),
    ],
    [
      'an image from another server',
      'img-src https://elsewhere.test/i.png',
      () => {
        document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/i.png' }));
      },
    ],
    [
      'a style attribute in HTML',
      'style-src-attr inline',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed">x</p>');
      },
    ],
    [
      'a frame from another server',
      'frame-src https://elsewhere.test',
      () => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.test/frame' }));
      },
    ],
    [
      'a form sent to another server',
      'form-action https://elsewhere.test/form',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.test/form', method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'another base address',
      'base-uri https://elsewhere.test/',
      () => {
        document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.test/' }));
      },
    ],
  ];

  test.each(attempts)('has a policy that blocks %s', async (_, violation, attempt) => {
    const { page, forbiddenRequests, violations } = await openPane();
    await page.evaluate(attempt);
    await until(
      page,
      (start) =>
        (window as unknown as { policyViolations: string[] }).policyViolations.some((policyViolation) =>
          policyViolation.startsWith(start),
        ),
      violation,
    );
    expect(await violations()).toHaveLength(1);
    expect(await page.evaluate(() => 'done' in window)).toBe(false);
    expect(forbiddenRequests()).toEqual([]);
    figures.blockedAttempts++;
    await page.context().close();
  });

  test('would do these things without its policy, and the tests above would notice', async () => {
    const { page, forbiddenRequests } = await openPane({ withPolicy: false });
    const reached = Promise.all(
      ['a.js', 'figures', 'beacon'].map((name) => page.waitForRequest(`https://elsewhere.test/${name}`)),
    );
    for (const [, , attempt] of attempts.slice(0, 6)) await page.evaluate(attempt);
    await until(page, () => 'done' in window);
    await reached;
    expect(forbiddenRequests()).toEqual([expect.stringMatching(/^https:\/\/elsewhere\.test\//)]);
    await page.context().close();
  });
});

describe('HTML in the input', () => {
  const markup = (text: string): string =>
    `<img data-smuggled src=x onerror="window.done=true"><script data-smuggled>window.done=true</script><a data-smuggled href="javascript:window.done=true">${text}</a>`;
  /** Counts the elements that the HTML has made, and tells whether its code has run. */
  const effects = (page: Page): Promise<{ nodes: number; done: boolean }> =>
    page.evaluate(() => ({ nodes: document.querySelectorAll('[data-smuggled]').length, done: 'done' in window }));
  let embedded: ServedPages;
  beforeAll(async () => {
    embedded = await serve(preview);
  });
  afterAll(() => embedded.close());

  test('is shown as text in the pane: in the search, in a field, in answers of Statistics Norway, in a file and its name, and in pasted text', async () => {
    const industry = markup('Industri');
    const server = new URL(ssb.url).origin;
    const { page, complaints } = await openPage(embedded, { ssb: server });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route(`${server}/**`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"Industri"', JSON.stringify(industry)) });
    });
    const pane = page.locator('#pane');

    await pane.getByRole('searchbox', { name: 'Område' }).fill(markup('søk'));
    await pane.getByText(markup('søk')).waitFor();
    figures.markupCases++;

    await pane.getByRole('searchbox', { name: 'Område' }).fill('Hjartdal');
    await pane.getByRole('button', { name: 'Hjartdal kommune i Telemark' }).click();
    await pane.getByRole('button', { name: 'Opprett saken' }).click();
    // The page changes when the case is made, and a click at that moment would miss the tab.
    await pane.getByRole('button', { name: 'Neste: Tall' }).waitFor();
    const area = pane.getByRole('textbox', { name: 'Område', exact: true });
    await area.fill(markup('felt'));
    await area.press('Enter');
    await until(
      page,
      async (text) => JSON.stringify(await window.omst?.host.snapshot()).includes(JSON.stringify(text)),
      markup('felt'),
    );
    expect(await area.inputValue()).toBe(markup('felt'));
    figures.markupCases++;

    await pane.getByRole('tab', { name: '2 Tall' }).click();
    await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
    await pane.getByText(/rader er lagt i arbeidsboken/).waitFor({ timeout: 90_000 });
    await pane.getByRole('tab', { name: '4 Konsekvens' }).click();
    const industries = pane.getByRole('combobox', { name: 'Næringen der tapet kom' });
    await industries.waitFor();
    expect(await industries.locator('option').allTextContents()).toContain(industry);
    figures.markupCases++;

    await pane.getByRole('tab', { name: '2 Tall' }).click();
    const lines = ['År', 'Region', markup('kolonne'), 'Sysselsatte']
      .map((header) => `"${header.replaceAll('"', '""')}"`)
      .join(';');
    const table = `${lines}\n2020;Hjartdal;"${markup('rad').replaceAll('"', '""')}";186\n2021;Hjartdal;Industri;1\n`;
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: `${markup('fil').replaceAll('/', '')}.csv`, mimeType: 'text/csv', buffer: Buffer.from(table) });
    await pane.getByText('Slik er kolonnene forstått').waitFor();
    await pane.getByText(`${markup('kolonne')}: hva den holder`).waitFor();
    await pane
      .getByText(/«<img data-smuggled src=x onerror=/)
      .first()
      .waitFor();
    figures.markupCases += 2;

    await pane.getByText('Lim inn en tabell').click();
    await pane.getByRole('textbox', { name: 'Tabell, med overskrifter' }).fill(table.replaceAll('kolonne', 'limt'));
    await pane.getByRole('button', { name: 'Les tabellen' }).click();
    await pane.getByText(`${markup('limt')}: hva den holder`).waitFor();
    figures.markupCases++;

    expect(await effects(page)).toEqual({ nodes: 0, done: false });
    expect(dialogs).toEqual([]);
    // The policy of the page blocked nothing either: that would be an error in the console.
    expect(complaints).toEqual([]);

    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup('prøve'));
    expect(await effects(page)).toEqual({ nodes: 3, done: false });
    await page.context().close();
  });
});
