/** The Content-Security-Policy of the built pages: what a browser lets them load, run and call. */
import { createHash } from 'node:crypto';

/**
 * Where Microsoft serves office.js, and where office.js loads its own parts from: the host that the page names, and the one that Microsoft's
 * documentation has named since September 2026 (OfficeDev/office-js-docs-pr, pull request 5882).
 */
export const officeHosts = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'] as const;

/** Statistics Norway: PxWebApi and KLASS. */
export const statisticsNorway = 'https://data.ssb.no';

/** Addresses that may show the pane in a frame: Excel on the web (OfficeDev/office-js issues 3342, OfficeDev/office-js-docs-pr issue 4911). */
const frameAncestors =
  'https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://*.office.com';

/**
 * The hash of an empty style element. Fluent adds empty style elements and fills them by script, which the policy allows. Styles that are written in
 * injected markup stay blocked; `'unsafe-inline'` would allow them.
 */
const emptyStyle = `'sha256-${createHash('sha256').update('').digest('base64')}'`;

const policyText = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * The policy of the pane, for its meta element.
 * @param figuresFrom the address of a server that forwards the calls to Statistics Norway, or '' for none
 */
export function panePolicy(figuresFrom: string): string {
  const figures = figuresFrom === '' ? statisticsNorway : new URL(figuresFrom).origin;
  const office = officeHosts.join(' ');
  return policyText({
    'default-src': "'none'",
    'script-src': `'self' ${office}`,
    'style-src': `'self' ${emptyStyle}`,
    'img-src': "'self'",
    'connect-src': `'self' ${figures}`,
    // Before office.js talks to an unknown host, it asks the user on a page of its own.
    'frame-src': office,
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
  });
}

/** The policy as a header. Unlike the meta element, a header can also say who may show the page in a frame. */
export const panePolicyHeader = (policy: string): string => `${policy}; frame-ancestors ${frameAncestors}`;

/** The policy of the documentation, which is pages, pictures and one script. */
export const documentationPolicy = policyText({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** The policy of the embedded workbook. Its grid writes style attributes and draws on a canvas, and it copies cells by its own frames and images. */
export const previewPolicy = policyText({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  // A server on this machine may replace that of Statistics Norway: `?ssb=http://127.0.0.1:…`.
  'connect-src': `'self' ${statisticsNorway} http://127.0.0.1:* http://localhost:*`,
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
});
