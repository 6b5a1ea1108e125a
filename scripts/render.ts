/** Prints a workbook as pictures: `npm run render -- WORKBOOK FOLDER` writes page-1.png, page-2.png … */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPdf } from './libreoffice';
import { findOrInstall, locate, type Program } from './program';
import { sayErrors } from './sayErrors';

const pdftoppm: Program = {
  title: 'pdftoppm',
  commands: ['pdftoppm'],
  places: ['/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
  package: 'poppler-utils',
};

/** Warns when both Calibri and Carlito, a free font with the same widths, are missing. LibreOffice then uses a wider font, and columns look too narrow. */
function remindOfFont(): void {
  const list = locate({ title: 'fc-list', commands: ['fc-list'], places: [], package: 'fontconfig' });
  if (list !== undefined && !/Calibri|Carlito/u.test(execFileSync(list, { encoding: 'utf8' })))
    console.warn(
      'Neither Calibri nor Carlito is installed: widths will differ from Excel (Debian and Ubuntu: fonts-crosextra-carlito).',
    );
}

/**
 * Writes the pages of a workbook as pictures, as LibreOffice prints them.
 *
 * @param bytes an xlsx file
 * @param folder created if it does not exist
 * @returns the paths of the PNG files, in the order of the pages
 */
export async function render(bytes: Uint8Array, folder: string): Promise<readonly string[]> {
  const program = findOrInstall(pdftoppm);
  remindOfFont();
  const pdf = await toPdf(bytes);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'workbook.pdf'), pdf);
  execFileSync(program, ['-png', '-r', '80', join(folder, 'workbook.pdf'), join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => /^page-\d+\.png$/u.test(name))
    .sort((first, second) => first.localeCompare(second, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

async function main(file: string | undefined, folder: string | undefined): Promise<void> {
  if (file === undefined || folder === undefined)
    throw new Error('Usage: npm run render -- WORKBOOK FOLDER, an xlsx file and the folder to write its pages to');
  for (const page of await render(readFileSync(file), folder)) console.log(page);
}

if (require.main === module) {
  sayErrors();
  void main(process.argv[2], process.argv[3]);
}
