/** Draws assets/icon.svg as the PNG files of the manifest. Run after changing the drawing: `npm run icons`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium';
import { sayErrors } from './sayErrors';

const sizes = [16, 32, 64, 80];
const assets = join(__dirname, '..', 'assets');

async function draw(): Promise<void> {
  const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

sayErrors();
void draw();
