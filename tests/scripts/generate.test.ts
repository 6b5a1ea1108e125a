import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { tablesOfRun } from '../../src/tables';
import { packs } from '../../src/tables/definition';
import { generateFile, type Outcome } from '../../scripts/generate';
import { isLong } from '../sampling';

const folder = mkdtempSync(join(tmpdir(), 'omst-'));
const file = (name: string): string => join(folder, name);

/** Runs the command as a process. */
function runProcess(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/generate.ts', ...args], { encoding: 'utf8' });
  return {
    code: status ?? 1,
    message: stdout.trim(),
    complaint: stderr
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('npm warn'))
      .join('\n'),
  };
}

/**
 * A process takes some seconds to start. So `npm test` starts one in only one case here and in one in tests/build/tutorial.test.ts, and calls the
 * function otherwise.
 */
const run = (...args: string[]): Promise<Outcome> => (isLong ? Promise.resolve(runProcess(...args)) : generateFile(args));

const read = async (name: string): Promise<WorkbookSnapshot> => fromXlsx(readFileSync(file(name)));
const sheetNames = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ name }) => name);
const formulasOf = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula ? [`${name} ${row} ${column} ${formula}`] : [])),
  );

describe('npm run generate', () => {
  test('makes every pack of a sample as a file with live formulas', async () => {
    expect(await run('--case', 'hjartdal', '--lang', 'nb', '--out', file('hjartdal.xlsx'))).toMatchObject({ code: 0 });
    const workbook = await read('hjartdal.xlsx');
    const tables = tablesOfRun(packs, new Set()).map(({ sheet }) => sheet.nb);
    expect(sheetNames(workbook).map((name) => name.replace(/^[SBRF]\d+ /, ''))).toEqual(expect.arrayContaining(tables));
    expect(formulasOf(workbook).filter((formula) => formula.includes('OMST.BUDGET('))).toHaveLength(1);
  });

  test('reads its own output as a case, and replaces the tables instead of adding new ones', async () => {
    expect(await run('--case', file('hjartdal.xlsx'), '--lang', 'nb', '--out', file('again.xlsx'))).toMatchObject({ code: 0 });
    const [first, second] = [await read('hjartdal.xlsx'), await read('again.xlsx')];
    expect(sheetNames(second)).toEqual(sheetNames(first));
    expect(formulasOf(second)).toEqual(formulasOf(first));
  });

  test('--values makes the copy for sharing: no OMST formula, the same values', async () => {
    expect(await run('--case', 'hjartdal', '--values', '--out', file('values.xlsx'))).toMatchObject({ code: 0 });
    const [live, shared] = [await read('hjartdal.xlsx'), await read('values.xlsx')];
    expect(JSON.stringify(shared)).not.toContain('OMST.BUDGET(');
    const verdict = ({ sheets }: WorkbookSnapshot) =>
      sheets.find(({ name }) => name === 'S2 Kriterier')?.cells.find(({ value }) => value === 'NEI' || value === 'JA')?.value;
    expect(verdict(shared)).toBe(verdict(live));
  });

  describe('says in one line what is wrong, leaves no file, and ends with 1:', () => {
    // The errors are in the case and its figures, so a workbook with few tables is enough, and it is read faster.
    beforeAll(async () => {
      await generateFile(['--case', 'hjartdal', '--packs', 'budget', '--out', file('small.xlsx')]);
    });

    const refused = async (
      args: string[],
      pattern: RegExp,
      how: (...args: string[]) => Outcome | Promise<Outcome> = run,
    ): Promise<void> => {
      const before = readdirSync(folder);
      const { code, message, complaint } = await how(...args, '--out', file('never.xlsx'));
      expect(complaint).toMatch(pattern);
      expect(complaint).not.toContain('\n');
      expect({ code, message }).toEqual({ code: 1, message: '' });
      expect(existsSync(file('never.xlsx'))).toBe(false);
      expect(readdirSync(folder)).toEqual(before);
    };

    const changed = async (name: string, change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): Promise<string> => {
      writeFileSync(file(name), await toXlsx(change(await read('small.xlsx'))));
      return file(name);
    };

    test('a case that is neither a sample nor a file', () =>
      refused(
        ['--case', 'hjartdahl'],
        /«hjartdahl» er verken et eksempel \(hjartdal, porsgrunn, telemark, hallingdal, norge\)/,
        runProcess,
      ));

    test('a file that does not exist', () => refused(['--case', file('borte.xlsx')], /borte\.xlsx: filen finnes ikke/));

    test('a file that is not a workbook', async () => {
      writeFileSync(file('web.xlsx'), '<html>Logg inn</html>');
      await refused(['--case', file('web.xlsx'), '--lang', 'en'], /web\.xlsx: the file is not an Excel workbook/);
    });

    test('a pack that does not exist', () =>
      refused(['--case', 'hjartdal', '--packs', 'alt'], /--packs: «alt» er ikke gyldig; velg blant application, budget/));

    test('a workbook without a case', async () => {
      const empty = await changed('empty.xlsx', (workbook) => ({
        ...workbook,
        names: [],
        sheets: workbook.sheets.filter(({ name }) => name.startsWith('B')),
      }));
      await refused(['--case', empty], /ingen sak: navnet Sak_navn finnes ikke/);
    });

    test('a missing table of figures, named with its sheet and columns', async () => {
      const without = await changed('without.xlsx', (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => (sheet.name === 'Data pendling' ? { ...sheet, tables: [] } : sheet)),
      }));
      await refused(
        ['--case', without],
        /Arket «Data pendling» mangler tabellen Pendling\. Sett den inn med kolonnene Bosted, Arbeidssted, År/,
      );
    });

    test('a wrong column, named with its cell and what was expected', async () => {
      const renamed = await changed('renamed.xlsx', (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) =>
          sheet.name === 'Data folketall'
            ? {
                ...sheet,
                tables: sheet.tables.map((table) => ({
                  ...table,
                  columns: table.columns.map((column) => (column === 'Personer' ? 'Folk' : column)),
                })),
                cells: sheet.cells.map((cell) => (cell.value === 'Personer' ? { ...cell, value: 'Folk' } : cell)),
              }
            : sheet,
        ),
      }));
      await refused(['--case', renamed], /Data folketall!F4: tabellen Folketall har kolonnen «Folk», ventet «Personer»/);
    });

    test('a folder that cannot be written to', async () => {
      const { code, complaint } = await run('--case', 'hjartdal', '--packs', 'budget', '--out', join(folder, 'borte', 'ut.xlsx'));
      expect(code).toBe(1);
      expect(complaint).toMatch(/filen kan ikke skrives/);
    });
  });
});
