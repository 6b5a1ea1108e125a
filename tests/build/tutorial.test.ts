/** Adds the lines of CONTRIBUTING.md's tutorials to a copy of the project, and runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { applyEdit, copy, editsOf, roomOf, run, useCopy } from './tutorial';

useCopy();

test('a parameter year is added in one room, holds from its first day, and leaves the year before as it was', () => {
  const edits = editsOf('A parameter year');
  expect(new Set(edits.map(roomOf))).toEqual(new Set(['src/rules']));
  edits.forEach(applyEdit);
  writeFileSync(
    join(copy, 'printRule.ts'),
    `import { ruleAt } from './src/rules';
console.log(['2026-12-31', '2027-01-01'].map((date) => ruleAt('appropriation.post65', date).value).join(' '));`,
  );
  expect(run('printRule.ts')).toEqual({ status: 0, output: '129 131.5\n' });
});

test('a table is added in one room, with its words and a sentence of documentation, and the workbook then has it with live values', async () => {
  const edits = editsOf('A table');
  expect(new Set(edits.map(roomOf))).toEqual(new Set(['src/tables', 'src/text', 'scripts/documentation']));
  edits.forEach(applyEdit);
  const made = run('scripts/generate.ts', '--case', 'hjartdal', '--packs', 'county', '--out', 'hjartdal.xlsx');
  expect([made.status, made.output]).toEqual([0, expect.stringContaining('hjartdal.xlsx')]);
  const { sheets } = await fromXlsx(readFileSync(join(copy, 'hjartdal.xlsx')));
  const cells = sheets.find(({ name }) => name === 'F6 Kroner per tapt jobb')?.cells ?? [];
  const formulas = cells
    .filter(({ formula }) => formula?.includes('Sak_tap') === true)
    .map(({ formula, value }) => [formula, value]);
  expect(formulas).toEqual([
    ['=Sak_tap', 118],
    ['=IF(N(Sak_tap)=0,"..",Sak_total/Sak_tap)', 12_000_000 / 118],
  ]);
  // F3 has the year that was added before.
  const years = sheets.find(({ name }) => name.startsWith('F3 '))?.cells.map(({ value }) => value);
  expect(years).toContain(2027);
});
