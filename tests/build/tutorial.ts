/** Follows the tutorials of CONTRIBUTING.md exactly, in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
/** The folder of the copy: sources and scripts, with the project's packages. */
export const copy = mkdtempSync(join(tmpdir(), 'omst-tutorial-'));

export interface Edit {
  readonly file: string;
  /** The lines before the edit, and the lines after it. */
  readonly before: string;
  readonly after: string;
}

/** Returns the edits of one chapter. Each is a diff block with unchanged, removed (−) and added (+) lines. */
export function editsOf(chapter: string): Edit[] {
  const text = guide.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`)) ?? '';
  return [...text.matchAll(/```diff\n--- (\S+)\n([^]*?)\n```/g)].map(([, file = '', body = '']) => {
    const lines = body.split('\n');
    const withoutLines = (mark: string): string =>
      lines
        .filter((line) => !line.startsWith(mark))
        .map((line) => line.slice(1))
        .join('\n');
    return { file, before: withoutLines('+'), after: withoutLines('-') };
  });
}

/** Applies an edit to the copy. @throws Error when the file does not have the lines before the edit */
export function applyEdit({ file, before, after }: Edit): void {
  const path = join(copy, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!current.includes(before)) throw new Error(`${file} no longer has these lines of CONTRIBUTING.md:\n${before}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    current.replace(before, () => after),
  );
}

export const roomOf = ({ file }: Edit): string => file.split('/').slice(0, 2).join('/');

/** Runs Node in the copy. */
export function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Makes the copy before the tests of a file, and removes it after them. */
export function useCopy(): void {
  beforeAll(() => {
    for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
}
