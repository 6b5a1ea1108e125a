/** CONTRIBUTING.md, followed as it is written: its own lines are added to a copy of the project, which then runs. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromXlsx } from '../../src/xlsx/fromXlsx';

const root = join(__dirname, '..', '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const copy = mkdtempSync(join(tmpdir(), 'omst-tutorial-'));

interface Edit {
  readonly file: string;
  /** What stands there before, and after. */
  readonly before: string;
  readonly after: string;
}

/** The edits of one chapter: blocks of lines that stay, go (−) and come (+). */
function editsOf(chapter: string): Edit[] {
  const text = guide.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`)) ?? '';
  return [...text.matchAll(/```diff\n--- (\S+)\n([^]*?)\n```/g)].map(([, file = '', body = '']) => {
    const lines = body.split('\n');
    const kept = (mark: string): string =>
      lines
        .filter((line) => !line.startsWith(mark))
        .map((line) => line.slice(1))
        .join('\n');
    return { file, before: kept('+'), after: kept('-') };
  });
}

/** @throws Error where the file no longer has the lines that the guide says */
function follow({ file, before, after }: Edit): void {
  const path = join(copy, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!now.includes(before)) throw new Error(`${file} has not the lines of CONTRIBUTING.md any more:\n${before}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    now.replace(before, () => after),
  );
}

const roomOf = ({ file }: Edit): string => file.split('/').slice(0, 2).join('/');

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a parameter year is added in one room, holds from its first day, and leaves the year before as it was', () => {
  const edits = editsOf('A parameter year');
  expect(new Set(edits.map(roomOf))).toEqual(new Set(['src/rules']));
  edits.forEach(follow);
  writeFileSync(
    join(copy, 'asked.ts'),
    `import { ruleAt } from './src/rules';
console.log(['2026-12-31', '2027-01-01'].map((date) => ruleAt('appropriation.post65', date).value).join(' '));`,
  );
  expect(run('asked.ts')).toEqual({ status: 0, output: '129 131.5\n' });
});

test('a table is added in one room, beside its words and a sentence of documentation, and is in the workbook with live values', async () => {
  const edits = editsOf('A table');
  expect(new Set(edits.map(roomOf))).toEqual(new Set(['src/tables', 'src/text', 'scripts/documentation']));
  edits.forEach(follow);
  const made = run('scripts/generate.ts', '--case', 'hjartdal', '--packs', 'county', '--out', 'hjartdal.xlsx');
  expect([made.status, made.output]).toEqual([0, expect.stringContaining('hjartdal.xlsx')]);
  const { sheets } = await fromXlsx(readFileSync(join(copy, 'hjartdal.xlsx')));
  const cells = sheets.find(({ name }) => name === 'F6 Kroner per tapt jobb')?.cells ?? [];
  const shown = cells
    .filter(({ formula }) => formula?.includes('Sak_tap') === true)
    .map(({ formula, value }) => [formula, value]);
  expect(shown).toEqual([
    ['=Sak_tap', 118],
    ['=IF(N(Sak_tap)=0,"..",Sak_total/Sak_tap)', 12_000_000 / 118],
  ]);
  // F3 has the year that was added before.
  const years = sheets.find(({ name }) => name.startsWith('F3 '))?.cells.map(({ value }) => value);
  expect(years).toContain(2027);
});

test('what was added is as the compiler asks', () => {
  writeFileSync(
    join(copy, 'tsconfig.tutorial.json'),
    JSON.stringify({
      extends: './tsconfig.json',
      include: ['src', 'scripts/documentation'],
      compilerOptions: { skipLibCheck: true },
    }),
  );
  const checked = run(join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.tutorial.json');
  expect(checked).toEqual({ status: 0, output: '' });
});
