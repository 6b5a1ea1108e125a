import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

interface Snippet {
  readonly filePath: string;
  readonly code: string;
}

/** Lints the snippets. Returns the broken rules of each. */
function brokenRules(snippets: readonly Snippet[]): { ruleId: string | null; message: string }[][] {
  const answer = execFileSync(process.execPath, [join(__dirname, 'lint.mjs')], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  return JSON.parse(answer) as { ruleId: string | null; message: string }[][];
}

/** The rooms that each room may import according to CONTRIBUTING.md. The tests compare the lint rule with it. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map(
  [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| `(\w+)` +\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', imports = '']) => [room, [...imports.matchAll(/`([\w/]+)`/g)].map(([, other = '']) => other)],
  ),
);
const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Returns the path of a module of the room, as other rooms import it. */
function moduleOf(room: string): string {
  const folder = join(root, 'src', room);
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
  );
  if (!file) throw new Error(`src/${room} has no module yet`);
  return relative(join(root, 'src'), join(folder, file))
    .replaceAll('\\', '/')
    .replace(/\.tsx?$/, '');
}

describe('Imports between the rooms', () => {
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
  let found: ReturnType<typeof brokenRules>;
  beforeAll(() => {
    found = brokenRules(
      pairs.map(({ from, to }) => ({
        filePath: join(root, 'src', from, 'imports.ts'),
        code: `import * as it from '../${moduleOf(to)}';\nexport { it };\n`,
      })),
    );
  });

  test.each(rooms)('of %s are allowed exactly as CONTRIBUTING says', (room) => {
    const forbidden = pairs.flatMap(({ from, to }, index) =>
      from === room && found[index]?.some(({ ruleId }) => ruleId === 'import-x/no-restricted-paths') ? [to] : [],
    );
    expect(forbidden).toEqual(rooms.filter((other) => other !== room && !allowed.get(room)?.includes(other)));
  });

  test('of a single file are allowed only for that file', () => {
    const files = [...allowed].flatMap(([from, others]) =>
      others.filter((other) => other.includes('/')).map((file) => ({ from, file })),
    );
    expect(files.map(({ file }) => file)).toContain('functions/catalogue');
    const messages = brokenRules(
      files.map(({ from, file }) => ({
        filePath: join(root, 'src', from, 'imports.ts'),
        code: `import * as it from '../${file}';\nexport { it };\n`,
      })),
    );
    expect(messages).toEqual(files.map(() => []));
  });

  test('are described for every folder of src, and for no other', () => {
    expect([...allowed.keys()].sort()).toEqual([...rooms].sort());
  });
});

describe('Lint', () => {
  const excel = 'export const names = () => Excel.run((context) => Promise.resolve(context.workbook));\n';
  const typed = 'export function title(sheet: Excel.Worksheet): string {\n  return sheet.name;\n}\n';
  const inRoom = (room: string, code: string): Snippet => ({ filePath: join(root, 'src', room, 'snippet.ts'), code });

  test('allows `Excel` in the workbook room, and in no room above or below it', () => {
    const [workbook, tables, taskpane, types] = brokenRules([
      inRoom('workbook', typed),
      inRoom('tables', excel),
      inRoom('taskpane', excel),
      inRoom('case', typed),
    ]);
    const refusal = expect.objectContaining({ message: expect.stringContaining('Only src/workbook talks to Excel.') as string });
    expect(workbook).toEqual([]);
    expect(tables).toContainEqual(refusal);
    expect(taskpane).toContainEqual(refusal);
    expect(types).toContainEqual(refusal);
  });

  test('lets one file of the workbook room call Excel.run', () => {
    const allowedFile: Snippet = { filePath: join(root, 'src', 'workbook', 'runExcel.ts'), code: excel };
    const [inAllowedFile, elsewhere] = brokenRules([allowedFile, inRoom('workbook', excel)]);
    expect(inAllowedFile).toEqual([]);
    expect(elsewhere).toContainEqual(expect.objectContaining({ ruleId: 'no-restricted-properties' }));
  });

  test('reports a property that is read without being loaded, as Office’s rules do', () => {
    const code = `import { runAtOnce } from './runExcel';
export const nameOf = () =>
  runAtOnce(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
`;
    const [found] = brokenRules([inRoom('workbook', code)]);
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'office-addins/load-object-before-read' }));
  });
});
