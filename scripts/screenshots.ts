/**
 * Pictures of every step of the pane for the documentation, light, dark and 320 pixels wide beside each other. Run `npm run build:preview` first:
 *   npm run screenshots [-- FOLDER, docs/pane when left out]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { say } from '../src/text';
import { stepWords } from '../src/text/pane/shell';
import { openPage, serve, type Embedded } from '../tests/browser/embeddedWorkbook';
import { builtFolder } from './builtFolder';
import { sayErrors } from './sayErrors';

const folder = process.argv[2] ?? join(__dirname, '..', 'docs', 'pane');
const looks = [
  { colorScheme: 'light', width: 380 },
  { colorScheme: 'dark', width: 380 },
  { colorScheme: 'light', width: 320 },
] as const;
/** As much of a step as a page of documentation has room for. */
const height = 860;
const settled = 1500;

type Step = keyof typeof stepWords;

/** The pane alone, as wide as it is asked for. */
async function paneOf(embedded: Embedded, { colorScheme, width }: (typeof looks)[number]): Promise<Page> {
  const { page } = await openPage(embedded, { sample: 'hjartdal', colorScheme });
  await page.addStyleTag({ content: `body { grid-template: minmax(0, 1fr) / minmax(0, 1fr) ${width}px !important; }` });
  await page.setViewportSize({ width: 1000 + width, height });
  return page;
}

async function pictures(page: Page): Promise<ReadonlyMap<Step, Buffer>> {
  const taken = new Map<Step, Buffer>();
  for (const [step, words] of Object.entries(stepWords) as [Step, (typeof stepWords)[Step]][]) {
    await page
      .locator('#pane')
      .getByRole('tab', { name: say(words, 'nb') })
      .click();
    await page.waitForTimeout(settled);
    taken.set(step, await page.locator('#pane').screenshot());
  }
  return taken;
}

async function sideBySide(embedded: Embedded, images: readonly Buffer[], path: string): Promise<void> {
  const page = await embedded.browser.newPage({
    viewport: { width: looks.reduce((sum, { width }) => sum + width + 12, 12), height: height + 24 },
  });
  const tags = images.map((image) => `<img src="data:image/png;base64,${image.toString('base64')}">`).join('');
  await page.setContent(`<body style="margin:12px;display:flex;gap:12px;background:#8a9499">${tags}</body>`);
  await page.screenshot({ path });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const embedded = await serve(builtFolder('build:preview'));
  const taken: ReadonlyMap<Step, Buffer>[] = [];
  for (const look of looks) taken.push(await pictures(await paneOf(embedded, look)));
  for (const [index, step] of (Object.keys(stepWords) as Step[]).entries())
    await sideBySide(
      embedded,
      taken.flatMap((of) => of.get(step) ?? []),
      join(folder, `${index + 1}-${step}.png`),
    );
  await embedded.close();
}

sayErrors();
void main();
