/**
 * Connects Microsoft's own Excel client to the host, so that the tests use the same client as an add-in in Excel.
 * The library runs in its own context with stand-ins for the browser. Only the function that sends a batch to Office is replaced.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Batch, Host } from '../src/excelHost';

const libraryPath = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

let compiled: Script | undefined;

interface CallbackResult {
  readonly status: 'succeeded';
  readonly value: { readonly data: readonly [number, readonly unknown[], string] };
}

type Callback = (result: CallbackResult) => void;

/** Makes a new `Excel` object whose batches this host answers. */
export const genuineExcel = (host: Host): typeof Excel => {
  compiled ??= new Script(readFileSync(libraryPath, 'utf8'), { filename: libraryPath });
  const element = () => ({
    setAttribute: () => undefined,
    appendChild: () => undefined,
    style: {},
    getElementsByTagName: () => [],
  });
  const window: Record<string, unknown> = {
    location: {
      href: 'https://host.test/taskpane.html',
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'host.test',
      hostname: 'host.test',
      origin: 'https://host.test',
    },
    navigator: { userAgent: 'test', platform: 'test', language: 'nb-NO' },
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      addEventListener: () => undefined,
      cookie: '',
      URL: 'https://host.test/taskpane.html',
      head: element(),
      body: element(),
      readyState: 'complete',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    // The library's timers for telemetry and retries must not keep a finished test run alive.
    setTimeout: (work: () => void, wait = 0) => (wait < 1_000 ? setTimeout(work, wait) : setTimeout(work, wait).unref()),
    clearTimeout,
    setInterval: (work: () => void, wait: number) => setInterval(work, wait).unref(),
    clearInterval,
    console: { ...console, log: () => undefined, warn: () => undefined },
    performance,
    name: '',
    sessionStorage: undefined,
    localStorage: undefined,
  };
  Object.assign(window, { window, self: window, parent: window, top: window });
  const context = createContext(window);
  compiled.runInContext(context);

  const office = window['OSF'] as { DDA: Record<string, unknown> };
  const executeRichApiRequestAsync = (message: readonly unknown[], callback: Callback): void => {
    const batch = JSON.parse(String(message[4])) as Batch;
    void host
      .execute(batch)
      .then((answer) => callback({ status: 'succeeded', value: { data: [200, [], JSON.stringify(answer)] } }));
  };
  office.DDA['RichApi'] = { executeRichApiRequestAsync };
  return window['Excel'] as typeof Excel;
};
