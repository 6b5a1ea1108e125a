/** Uses LibreOffice to check a workbook independently: it recalculates the formulas, and it prints. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findOrInstall, type Program } from './program';

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
  const folder = process.env[variable];
  return folder === undefined ? [] : [join(folder, 'LibreOffice/program/soffice.com')];
});

export const libreOfficeProgram: Program = {
  title: 'LibreOffice Calc',
  commands: ['soffice', 'libreoffice'],
  variable: 'LIBREOFFICE',
  places: [
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ...windowsPlaces,
  ],
  package: 'libreoffice-calc-nogui',
};

/**
 * Path of LibreOffice: `LIBREOFFICE`, PATH, the usual places, or freshly installed where that is allowed.
 *
 * @throws MissingProgram with one line that names the package
 */
export function findLibreOffice(): string {
  return findOrInstall(libreOfficeProgram);
}

/** Settings that make LibreOffice recalculate. Otherwise it shows the values stored in the file, which would check nothing. */
function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;
}

/** Two calls cannot share a profile, because it is locked. So each call makes its own and removes it. */
async function convert(bytes: Uint8Array, extension: 'xlsx' | 'pdf', filter: string, locale: string): Promise<Uint8Array> {
  const program = findLibreOffice();
  const folder = await mkdtemp(join(tmpdir(), 'omst-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    const source = join(folder, 'workbook.xlsx');
    const out = join(folder, 'out');
    await writeFile(source, bytes);
    const { stdout, stderr } = await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        `${extension}:${filter}`,
        '--outdir',
        out,
        source,
      ],
      { timeout: 120_000 },
    );
    try {
      return await readFile(join(out, `workbook.${extension}`));
    } catch (cause) {
      throw new Error(`LibreOffice wrote no ${extension}: ${stderr || stdout}`, { cause });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The value that LibreOffice calculated in one cell. An error keeps its name, e.g. `{ error: '#NAME?' }`. */
export type CalculatedValue = number | string | boolean | { readonly error: string };

/** Sheet name → address such as `B7` → value. Blank cells are left out. */
export type CalculatedWorkbook = ReadonlyMap<string, ReadonlyMap<string, CalculatedValue>>;

function calculated(value: ExcelJS.CellValue): CalculatedValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return value.text;
  return undefined;
}

/** Removes the number formats of a workbook, because exceljs turns everything with a date format into a date, even a text. */
function withoutFormats(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/styles.xml';
  const styles = parts[path];
  return styles
    ? zipSync({ ...parts, [path]: strToU8(strFromU8(styles).replaceAll(/ numFmtId="\d+"/gu, ' numFmtId="0"')) })
    : bytes;
}

/**
 * Returns the values that LibreOffice calculates for a workbook. It recalculates all formulas, and exceljs reads its file, so
 * that none of the project's own code takes part.
 *
 * @param bytes an xlsx file
 * @throws Error when LibreOffice cannot open it; MissingProgram when there is no LibreOffice
 */
export async function recalculate(bytes: Uint8Array): Promise<CalculatedWorkbook> {
  const converted = withoutFormats(await convert(bytes, 'xlsx', 'Calc MS Excel 2007 XML', 'en-US'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    converted.buffer.slice(converted.byteOffset, converted.byteOffset + converted.byteLength) as ArrayBuffer,
  );
  const sheets = new Map<string, ReadonlyMap<string, CalculatedValue>>();
  workbook.eachSheet((sheet) => {
    const values = new Map<string, CalculatedValue>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // exceljs gives every cell of a merged range the value of the first, and leaves out the result of a formula that gives 0.
        const content = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
        const value = cell.master === cell ? calculated(content) : undefined;
        if (value !== undefined) values.set(cell.address, value);
      }),
    );
    sheets.set(sheet.name, values);
  });
  return sheets;
}

/**
 * Prints a workbook with LibreOffice. Returns a PDF.
 *
 * @param bytes an xlsx file
 * @param locale decides the separators in numbers
 */
export function toPdf(bytes: Uint8Array, locale = 'nb-NO'): Promise<Uint8Array> {
  return convert(bytes, 'pdf', 'calc_pdf_Export', locale);
}
