/**
 * The released pane in a real browser, with Microsoft's own client over the project's workbook: what it asks for and from whom, and what its policy
 * stops. Run `npm run build:test` and `npm run build:preview` first (`npm test` does).
 */
import type { Locator, Page } from 'playwright-core';
import { builtFolder } from '../../scripts/builtFolder';
import { officeHosts, statisticsNorway } from '../../scripts/contentSecurity';
import { recordWhole } from '../reliability/recordWhole';
import { sampled } from '../sampling';
import { noLimit } from '../sources/ssb/server/asking';
import { startSsbServer, type SsbServer } from '../sources/ssb/server/startSsbServer';
import { openPage, serve, until, type Embedded } from './embeddedWorkbook';
import { openReleasedPane, type Look, type Watched } from './releasedPane';

const built = builtFolder('build:test');
const preview = builtFolder('build:preview');

let pages: Embedded;
let ssb: SsbServer;
const counted = { requests: 0, allowedOrigins: 0, steps: 0, blockedAttempts: 0, markupCases: 0 };

beforeAll(async () => {
  [pages, ssb] = await Promise.all([serve(built), startSsbServer(noLimit)]);
});
afterAll(async () => {
  recordWhole('contentSecurity', counted);
  await Promise.all([pages.close(), ssb.close()]);
});

const openPane = (look?: Look): Promise<Watched> =>
  openReleasedPane({ browser: pages.browser, address: pages.address, ssb: ssb.url, onRequest: () => counted.requests++ }, look);

const tabs = ['1 Sak', '2 Tall', '3 Vurdering', '4 Konsekvens', '5 Finansiering', '6 Tabeller', '7 Oppfølging'];

async function throughTheSteps(pane: Page | Locator): Promise<void> {
  await pane.getByRole('searchbox', { name: 'Område' }).fill('Hjartdal');
  await pane.getByRole('button', { name: 'Hjartdal kommune i Telemark' }).click();
  await pane.getByRole('button', { name: 'Opprett saken' }).click();
  // The page changes when the case is made, and a click just then would fall beside the tab.
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
    counted.steps++;
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
    'goes from an empty workbook through every step, %s, asks nobody but its own server, Microsoft for office.js and Statistics Norway, and leaves no cookie and no store of its own',
    async (colorScheme) => {
      const { page, asked, strangers, violations } = await openPane({ colorScheme });
      // Fluent's styles come through the policy: what the parts look like, and the colours of the theme.
      const looks = await page.getByRole('tablist').evaluate((element) => {
        const style = getComputedStyle(element);
        return [style.display, style.getPropertyValue('--colorNeutralBackground1')];
      });
      expect(looks).toEqual(['flex', colorScheme === 'light' ? '#ffffff' : '#292929']);
      await throughTheSteps(page);
      expect(strangers()).toEqual([]);
      expect(await violations()).toEqual([]);
      expect([...asked.keys()].sort()).toEqual([new URL(pages.address).origin, officeHosts[0], statisticsNorway].sort());
      counted.allowedOrigins = asked.size;
      const left = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(left).toEqual({ cookie: '', local: [], session: [], databases: [], workers: 0 });
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
  );

  const attempts: readonly (readonly [what: string, directive: string, attempt: () => unknown])[] = [
    [
      'a script in the page',
      'script-src-elem inline',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.done = true';
        document.head.append(script);
      },
    ],
    [
      'a handler in markup',
      'script-src-attr inline',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="taskpane.html" onerror="window.done = true">');
      },
    ],
    [
      'text run as code',
      'script-src eval',
      () => {
        setTimeout(() => void (0, eval)('window.done = true'));
      },
    ],
    [
      'a script from elsewhere',
      'script-src-elem https://elsewhere.test/a.js',
      () => {
        document.head.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.test/a.js' }));
      },
    ],
    [
      'a call elsewhere',
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
      'an image from elsewhere',
      'img-src https://elsewhere.test/i.png',
      () => {
        document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/i.png' }));
      },
    ],
    [
      'a style in markup',
      'style-src-attr inline',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed">x</p>');
      },
    ],
    [
      'a frame from elsewhere',
      'frame-src https://elsewhere.test',
      () => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.test/frame' }));
      },
    ],
    [
      'a form sent elsewhere',
      'form-action https://elsewhere.test/form',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.test/form', method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'another base for addresses',
      'base-uri https://elsewhere.test/',
      () => {
        document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.test/' }));
      },
    ],
  ];

  test.each(attempts)('is kept by its policy from %s', async (_, directive, attempt) => {
    const { page, strangers, violations } = await openPane();
    await page.evaluate(attempt);
    await until(page, (what) => (window as unknown as { seen: string[] }).seen.some((one) => one.startsWith(what)), directive);
    expect(await violations()).toHaveLength(1);
    expect(await page.evaluate(() => 'done' in window)).toBe(false);
    expect(strangers()).toEqual([]);
    counted.blockedAttempts++;
    await page.context().close();
  });

  test('without its policy would do those things, and the tests above would see it', async () => {
    const { page, strangers } = await openPane({ withPolicy: false });
    const reached = Promise.all(
      ['a.js', 'figures', 'beacon'].map((name) => page.waitForRequest(`https://elsewhere.test/${name}`)),
    );
    for (const [, , attempt] of attempts.slice(0, 6)) await page.evaluate(attempt);
    await until(page, () => 'done' in window);
    await reached;
    expect(strangers()).toEqual([expect.stringMatching(/^https:\/\/elsewhere\.test\//)]);
    await page.context().close();
  });
});

describe('What comes in as markup', () => {
  const markup = (what: string): string =>
    `<img data-smuggled src=x onerror="window.done=true"><script data-smuggled>window.done=true</script><a data-smuggled href="javascript:window.done=true">${what}</a>`;
  const sown = (page: Page): Promise<{ nodes: number; done: boolean }> =>
    page.evaluate(() => ({ nodes: document.querySelectorAll('[data-smuggled]').length, done: 'done' in window }));
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await serve(preview);
  });
  afterAll(() => embedded.close());

  test('is text in the pane: in the search, in a field, in answers of Statistics Norway, in a file and its name, in what is pasted', async () => {
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
    counted.markupCases++;

    await pane.getByRole('searchbox', { name: 'Område' }).fill('Hjartdal');
    await pane.getByRole('button', { name: 'Hjartdal kommune i Telemark' }).click();
    await pane.getByRole('button', { name: 'Opprett saken' }).click();
    // The page changes when the case is made, and a click just then would fall beside the tab.
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
    counted.markupCases++;

    await pane.getByRole('tab', { name: '2 Tall' }).click();
    await pane.getByRole('button', { name: 'Hent tallene', exact: true }).click();
    await pane.getByText(/rader er lagt i arbeidsboken/).waitFor({ timeout: 90_000 });
    await pane.getByRole('tab', { name: '4 Konsekvens' }).click();
    const industries = pane.getByRole('combobox', { name: 'Næringen der tapet kom' });
    await industries.waitFor();
    expect(await industries.locator('option').allTextContents()).toContain(industry);
    counted.markupCases++;

    await pane.getByRole('tab', { name: '2 Tall' }).click();
    const lines = ['År', 'Region', markup('kolonne'), 'Sysselsatte'].map((one) => `"${one.replaceAll('"', '""')}"`).join(';');
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
    counted.markupCases += 2;

    await pane.getByText('Lim inn en tabell').click();
    await pane.getByRole('textbox', { name: 'Tabell, med overskrifter' }).fill(table.replaceAll('kolonne', 'limt'));
    await pane.getByRole('button', { name: 'Les tabellen' }).click();
    await pane.getByText(`${markup('limt')}: hva den holder`).waitFor();
    counted.markupCases++;

    expect(await sown(page)).toEqual({ nodes: 0, done: false });
    expect(dialogs).toEqual([]);
    // Nor was the policy of the page asked to stop anything: that would be an error in the console.
    expect(complaints).toEqual([]);

    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup('prøve'));
    expect(await sown(page)).toEqual({ nodes: 3, done: false });
    await page.context().close();
  });
});
