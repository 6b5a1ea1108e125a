/** Opens the released pane in a real browser, where Microsoft's own client works on the project's host. */
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

/** Outside Excel, office.js has no workbook. This script gives it one: Microsoft's client for Excel on the web, in its own frame, connected to the project's host. */
const workbookScript = `
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

/** The violations that the telemetry of office.js makes: it opens a frame and hides it by a style, and the policy blocks both. */
const violationsOfTelemetry = [
  /^style-src-attr inline .*\/o15apptofilemappingtable\.js$/,
  /^frame-src https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com /,
];

export interface OpenedPane {
  readonly page: Page;
  /** Origins that got requests, each with the address of the first one. */
  readonly requestedOrigins: ReadonlyMap<string, string>;
  /** Addresses on origins that the pane must not call. */
  readonly forbiddenRequests: () => string[];
  /** What the policy blocked, without the telemetry of office.js. */
  readonly violations: () => Promise<string[]>;
}

export interface Site {
  readonly browser: Browser;
  /** The address of the add-in, with a slash at the end. */
  readonly address: string;
  /** The address of the server that replaces Statistics Norway's. */
  readonly ssb: string;
  readonly onRequest?: () => unknown;
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  /** When false, the page is served without its policy. */
  readonly withPolicy?: boolean;
}

export async function openReleasedPane(
  { browser, address, ssb, onRequest }: Site,
  { colorScheme = 'light', withPolicy = true }: Look = {},
): Promise<OpenedPane> {
  const context = await browser.newContext({
    colorScheme,
    locale: 'nb-NO',
    viewport: { width: 350, height: 800 },
    // The certificate of a server on this machine is not signed by an authority.
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const host = createHeadlessHost(functions);
  await page.exposeFunction('answerBatch', async (batch: string) =>
    JSON.stringify(await host.execute(JSON.parse(batch) as Batch)),
  );
  const requestedOrigins = new Map<string, string>();
  const ownOrigin = new URL(address).origin;
  await page.route('**/*', async (route) => {
    // Requests that the policy blocks do not get here.
    const url = new URL(route.request().url());
    onRequest?.();
    requestedOrigins.set(url.origin, requestedOrigins.get(url.origin) ?? url.href);
    if (officeHosts.some((host) => host === url.origin)) {
      const file = url.pathname.split('/hosted/')[1] ?? '';
      const body = await readFile(join(officeJs, file), 'utf8').catch(() => '');
      await route.fulfill({ contentType: 'text/javascript', body: file === 'office.js' ? body + workbookScript : body });
    } else if (url.origin === statisticsNorway) {
      const answer = await route.fetch({ url: new URL(ssb).origin + url.pathname + url.search });
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'access-control-allow-origin': '*' } });
    } else if (url.origin !== ownOrigin) await route.abort();
    else if (!withPolicy && url.pathname.endsWith('.html')) {
      const html = readFileSync(join(root, 'dist/taskpane.html'), 'utf8');
      await route.fulfill({ contentType: 'text/html', body: html.replace(/<meta http-equiv[^>]*>/, '') });
    } else {
      if (url.pathname.endsWith('/taskpane.js')) await until(page, () => Object.hasOwn(window, 'Excel'));
      await route.continue();
    }
  });
  await page.addInitScript(() => {
    const policyViolations: string[] = [];
    Object.assign(window, { policyViolations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      policyViolations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  await page.goto(`${address}taskpane.html`);
  await page.getByRole('tablist').waitFor();
  const allowedOrigins: readonly string[] = [ownOrigin, ...officeHosts, statisticsNorway];
  return {
    page,
    requestedOrigins,
    forbiddenRequests: () => [...requestedOrigins].filter(([origin]) => !allowedOrigins.includes(origin)).map(([, url]) => url),
    violations: async () => {
      const violations = await page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations);
      return violations.filter((violation) => !violationsOfTelemetry.some((pattern) => pattern.test(violation)));
    },
  };
}
