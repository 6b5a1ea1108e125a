/** The tutorials of CONTRIBUTING.md, followed as they are written, in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
/** The copy: sources and scripts, with the project's packages. */
export const copy = mkdtempSync(join(tmpdir(), 'omst-tutorial-'));

export interface Edit {
  readonly file: string;
  /** What stands there before, and after. */
  readonly before: string;
  readonly after: string;
}

/** The edits of one chapter: blocks of lines that stay, go (−) and come (+). */
export function editsOf(chapter: string): Edit[] {
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
export function follow({ file, before, after }: Edit): void {
  const path = join(copy, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!now.includes(before)) throw new Error(`${file} has not the lines of CONTRIBUTING.md any more:\n${before}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    now.replace(before, () => after),
  );
}

export const roomOf = ({ file }: Edit): string => file.split('/').slice(0, 2).join('/');

/** Runs Node in the copy. */
export function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Makes the copy before the tests of a file, and takes it away after them. */
export function useCopy(): void {
  beforeAll(() => {
    for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
}
