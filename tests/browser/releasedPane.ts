/** The released pane in a real browser, with Microsoft's own client over the project's workbook. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { officeHosts, statisticsNorway } from '../../scripts/contentSecurity';
import { functions } from '../../src/functions/catalogue';
import type { Batch } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { until } from './embeddedWorkbook';

const root = join(__dirname, '..', '..');
const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');

/** Outside Excel office.js has no workbook. This gives it one: Microsoft's client for Excel on the web, in a frame of its own, over the project's host. */
const withWorkbook = `
;(() => {
  const frame = document.documentElement.appendChild(document.createElement('iframe'));
  frame.hidden = true;
  const client = frame.contentDocument.createElement('script');
  client.src = '${officeHosts[0]}/lib/1/hosted/excel-web-16.00.js';
  client.onload = () => {
    const { OSF, Excel } = frame.contentWindow;
    OSF.DDA.RichApi = {
      executeRichApiRequestAsync: (message, callback) =>
        void answerBatch(message[4]).then((data) => callback({ status: 'succeeded', value: { data: [200, [], data] } })),
    };
    Object.defineProperty(window, 'Excel', { value: Excel });
  };
  frame.contentDocument.head.append(client);
  Office.onReady(() => Object.defineProperty(Office.context, 'requirements', { value: { isSetSupported: () => true } }));
})();`;

/** office.js has a telemetry of its own: a hidden frame. The policy stops the frame, and what was to hide it. */
const telemetryOfOffice = [
  /^style-src-attr inline .*\/o15apptofilemappingtable\.js$/,
  /^frame-src https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com /,
];

export interface Watched {
  readonly page: Page;
  /** Origins that were asked, each with a first address. */
  readonly asked: ReadonlyMap<string, string>;
  readonly strangers: () => string[];
  /** What the policy stopped, but for the telemetry of office.js. */
  readonly violations: () => Promise<string[]>;
}

export interface Served {
  readonly browser: Browser;
  /** Where the add-in is, with a slash at the end. */
  readonly address: string;
  /** Where what stands in for Statistics Norway is. */
  readonly ssb: string;
  readonly onRequest?: () => unknown;
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  /** false serves the page without its policy */
  readonly withPolicy?: boolean;
}

export async function openReleasedPane(
  { browser, address, ssb, onRequest }: Served,
  { colorScheme = 'light', withPolicy = true }: Look = {},
): Promise<Watched> {
  const context = await browser.newContext({
    colorScheme,
    locale: 'nb-NO',
    viewport: { width: 350, height: 800 },
    // A server on this machine has a certificate that nobody has signed.
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const host = createHeadlessHost(functions);
  await page.exposeFunction('answerBatch', async (batch: string) =>
    JSON.stringify(await host.execute(JSON.parse(batch) as Batch)),
  );
  const asked = new Map<string, string>();
  const own = new URL(address).origin;
  await page.route('**/*', async (route) => {
    // What the policy stops does not come this far.
    const url = new URL(route.request().url());
    onRequest?.();
    asked.set(url.origin, asked.get(url.origin) ?? url.href);
    if (officeHosts.some((one) => one === url.origin)) {
      const file = url.pathname.split('/hosted/')[1] ?? '';
      const body = await readFile(join(officeJs, file), 'utf8').catch(() => '');
      await route.fulfill({ contentType: 'text/javascript', body: file === 'office.js' ? body + withWorkbook : body });
    } else if (url.origin === statisticsNorway) {
      const answer = await route.fetch({ url: new URL(ssb).origin + url.pathname + url.search });
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'access-control-allow-origin': '*' } });
    } else if (url.origin !== own) await route.abort();
    else if (!withPolicy && url.pathname.endsWith('.html')) {
      const html = readFileSync(join(root, 'dist/taskpane.html'), 'utf8');
      await route.fulfill({ contentType: 'text/html', body: html.replace(/<meta http-equiv[^>]*>/, '') });
    } else {
      if (url.pathname.endsWith('/taskpane.js')) await until(page, () => Object.hasOwn(window, 'Excel'));
      await route.continue();
    }
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      seen.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  await page.goto(`${address}taskpane.html`);
  await page.getByRole('tablist').waitFor();
  const allowed: readonly string[] = [own, ...officeHosts, statisticsNorway];
  return {
    page,
    asked,
    strangers: () => [...asked].filter(([origin]) => !allowed.includes(origin)).map(([, url]) => url),
    violations: async () => {
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      return seen.filter((one) => !telemetryOfOffice.some((telemetry) => telemetry.test(one)));
    },
  };
}
