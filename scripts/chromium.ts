/** Chromium for the browser tests and the icons: the system's own, because Playwright's cannot be downloaded everywhere. */
import { join } from 'node:path';
import { findOrInstall, type Program } from './program';

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const folder = process.env[variable];
  return folder === undefined
    ? []
    : [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ];
});

export const chromiumProgram: Program = {
  title: 'Chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'CHROMIUM',
  places: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsPlaces,
  ],
  package: 'chromium',
};

/** Flags for a quiet headless run that also works as root in a container. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of Chromium or Chrome: `CHROMIUM`, PATH, the usual places, or freshly installed where that is allowed.
 *
 * @throws MissingProgram with one line that names the package
 */
export function findChromium(): string {
  return findOrInstall(chromiumProgram);
}
