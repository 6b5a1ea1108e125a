/** Adds the lines of CONTRIBUTING.md's tutorials to a copy of the project, and compiles it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdit, copy, editsOf, run, useCopy } from './tutorial';

useCopy();

test('the lines that the tutorials add compile', () => {
  for (const chapter of ['A parameter year', 'A table']) editsOf(chapter).forEach(applyEdit);
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
