/**
 * npm run docs: writes the pages that are made from the code, and a copy of the metadata that Excel reads.
 * With --check it writes nothing. It names each page that differs from the code, and ends with exit code 1 when there is any.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { version } from '../package.json';
import { provideFunctionsRuntime } from '../src/excelHost/functionsRuntime';
import { languages } from '../src/text';
import { functionReference } from './documentation/functionReference';
import { ruleReference } from './documentation/ruleReference';
import { tableReference } from './documentation/tableReference';
import { writeMetadata } from './metadata';
import { sayErrors } from './sayErrors';

const root = join(__dirname, '..');
const note = '<!-- Made by `npm run docs` of what the code declares. Do not edit. -->';

/** What makes the Markdown of each page, by the path of the page in the project. */
const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(
    languages.map((language) => [
      `docs/${language === 'nb' ? '' : `${language}/`}funksjoner.md`,
      () => functionReference(language),
    ]),
  ),
  'docs/regler.md': ruleReference,
  'docs/tabeller.md': tableReference,
};

async function run(isCheck: boolean): Promise<void> {
  // The page shows the results of the examples, so the functions must be able to run.
  provideFunctionsRuntime();
  Object.assign(globalThis, { OMST_VERSION: version });
  for (const [path, page] of Object.entries(pages)) {
    const file = join(root, path);
    const text = await format(`${note}\n\n${await page()}\n`, { ...(await resolveConfig(file)), parser: 'markdown' });
    if (isCheck) {
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      process.stderr.write(`${path} differs from the code. Run npm run docs.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  if (!isCheck) writeMetadata(join(root, 'tests', 'functions', 'metadata'));
}

sayErrors();
void run(process.argv.includes('--check'));
