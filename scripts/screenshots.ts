/**
 * npm run screenshots [-- FOLDER]: takes pictures of every step of the pane for the documentation. Each picture shows the step in light, in
 * dark and 320 pixels wide. They are written to FOLDER, or to docs/pane. Run `npm run build:preview` first.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { say } from '../src/text';
import { stepWords } from '../src/text/pane/shell';
import { openPage, serve, type ServedPages } from '../tests/browser/embeddedWorkbook';
import { builtFolder } from './builtFolder';
import { sayErrors } from './sayErrors';

const folder = process.argv[2] ?? join(__dirname, '..', 'docs', 'pane');
const looks = [
  { colorScheme: 'light', width: 380 },
  { colorScheme: 'dark', width: 380 },
  { colorScheme: 'light', width: 320 },
] as const;
/** In pixels: as much of a step as a page of the documentation has room for. */
const height = 860;
/** Milliseconds in which a step finishes drawing. */
const drawingTime = 1500;

type Step = keyof typeof stepWords;

/** Opens the embedded workbook with a pane of the given width. */
async function openPane(embedded: ServedPages, { colorScheme, width }: (typeof looks)[number]): Promise<Page> {
  const { page } = await openPage(embedded, { sample: 'hjartdal', colorScheme });
  await page.addStyleTag({ content: `body { grid-template: minmax(0, 1fr) / minmax(0, 1fr) ${width}px !important; }` });
  await page.setViewportSize({ width: 1000 + width, height });
  return page;
}

async function pictures(page: Page): Promise<ReadonlyMap<Step, Buffer>> {
  const pictureOfStep = new Map<Step, Buffer>();
  for (const [step, words] of Object.entries(stepWords) as [Step, (typeof stepWords)[Step]][]) {
    await page
      .locator('#pane')
      .getByRole('tab', { name: say(words, 'nb') })
      .click();
    await page.waitForTimeout(drawingTime);
    pictureOfStep.set(step, await page.locator('#pane').screenshot());
  }
  return pictureOfStep;
}

async function sideBySide(embedded: ServedPages, images: readonly Buffer[], path: string): Promise<void> {
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
  const picturesOfLooks: ReadonlyMap<Step, Buffer>[] = [];
  for (const look of looks) picturesOfLooks.push(await pictures(await openPane(embedded, look)));
  for (const [index, step] of (Object.keys(stepWords) as Step[]).entries())
    await sideBySide(
      embedded,
      picturesOfLooks.flatMap((pictureOfStep) => pictureOfStep.get(step) ?? []),
      join(folder, `${index + 1}-${step}.png`),
    );
  await embedded.close();
}

sayErrors();
void main();
