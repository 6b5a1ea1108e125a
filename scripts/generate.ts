/**
 * npm run generate -- --case <sample or workbook.xlsx> [--packs application,budget,followUp,county] [--lang nb] [--values] --out out.xlsx
 * An error is printed in one line, with exit code 1, and no file is left behind. Messages are in the language of --lang, as the workbook is,
 * because this is the only script that analysts use.
 */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { toSerial } from '../src/case/excelDate';
import { generate, type Generation } from '../src/preview/generate';
import { fromXlsx } from '../src/xlsx/fromXlsx';
import { XlsxError } from '../src/xlsx/XlsxError';
import { toXlsx } from '../src/xlsx/toXlsx';
import { loadSample, sampleIds, type SampleId } from '../src/sources/sample';
import { packs as packNames } from '../src/tables/definition';
import { languages, say, type Language } from '../src/text';
import { generateWords as words } from '../src/text/generate';
import { WorkbookFault } from '../src/workbook/fault';

/** A fault in what the user gave. Its message is a translated sentence. */
class Refusal extends Error {}

const oneOf = <T extends string>(value: string, allowed: readonly T[]): T | undefined =>
  allowed.find((candidate) => candidate === value);

async function caseFrom(name: string, language: Language): Promise<Generation['from']> {
  const sample = oneOf<SampleId>(name, sampleIds);
  if (sample) {
    const { case: values, ...rest } = await loadSample(sample);
    return { input: { ...rest, values } };
  }
  if (!name.toLowerCase().endsWith('.xlsx'))
    throw new Refusal(say(words.unknownCase, language, { name, samples: sampleIds.join(', ') }));
  const bytes = await readFile(name).catch(() => {
    throw new Refusal(say(words.noFile, language, { name }));
  });
  const workbook = await fromXlsx(bytes).catch((error: unknown) => {
    throw error instanceof XlsxError ? new Refusal(say(words[error.reason], language, { name })) : error;
  });
  return { workbook };
}

/** Reads the command line. @throws Refusal when an option is unknown or lacks its value */
function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        case: { type: 'string' },
        packs: { type: 'string', default: packNames.join(',') },
        lang: { type: 'string', default: 'nb' },
        out: { type: 'string' },
        values: { type: 'boolean', default: false },
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    }).values;
  } catch {
    // Node's own message is in English, with a stack. The language of --lang is not known yet.
    throw new Refusal(say(words.usage, 'nb', { samples: sampleIds.join(', ') }));
  }
}

async function run(args: readonly string[]): Promise<string> {
  // The build sets the version in the add-in. It is set here too, so that the receipt says which version made the file.
  Object.assign(globalThis, { OMST_VERSION: version });
  const given = options(args);
  const language = oneOf(given.lang, languages);
  if (!language)
    throw new Refusal(say(words.badOption, 'nb', { option: '--lang', found: given.lang, allowed: languages.join(', ') }));
  if (!given.case || !given.out) throw new Refusal(say(words.usage, language, { samples: sampleIds.join(', ') }));
  const packs = given.packs.split(',').map((name) => {
    const pack = oneOf(name.trim(), packNames);
    if (!pack)
      throw new Refusal(say(words.badOption, language, { option: '--packs', found: name, allowed: packNames.join(', ') }));
    return pack;
  });
  let today: number;
  try {
    today = toSerial(given.date);
  } catch {
    throw new Refusal(say(words.badOption, language, { option: '--date', found: given.date, allowed: '2026-11-23' }));
  }
  const from = await caseFrom(given.case, language);
  const workbook = await generate({ from, packs, language, today }).catch((error: unknown) => {
    throw error instanceof WorkbookFault ? new Refusal(error.in(language)) : error;
  });
  const bytes = await toXlsx(workbook, { forSharing: given.values, properties: { creator: 'OMST' } });
  const unfinished = `${given.out}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, given.out);
  } catch {
    await rm(unfinished, { force: true });
    throw new Refusal(say(words.cannotWrite, language, { name: given.out }));
  }
  return say(words.done, language, { name: given.out, count: workbook.sheets.length });
}

/** How the command ended. `message` and `complaint` are one line each, or empty. */
export interface Outcome {
  /** 0 when the file is made, otherwise 1 */
  readonly code: number;
  readonly message: string;
  readonly complaint: string;
}

/** @param args the arguments after the name of the command */
export const generateFile = (args: readonly string[]): Promise<Outcome> =>
  run(args).then(
    (message) => ({ code: 0, message, complaint: '' }),
    (error: unknown) => ({
      code: 1,
      message: '',
      complaint: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' '),
    }),
  );

if (process.argv[1]?.endsWith('generate.ts') === true)
  void generateFile(process.argv.slice(2)).then(({ code, message, complaint }) => {
    if (message !== '') process.stdout.write(`${message}\n`);
    if (complaint !== '') process.stderr.write(`${complaint}\n`);
    process.exitCode = code;
  });
