/** What users read names paragraphs, papers, tables and pages, never a file of the project. */
import '../functions/excel';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menu } from '../../scripts/documentation/pages';
import { metadata } from '../../scripts/metadata';
import { functions } from '../../src/functions/catalogue';
import { languages } from '../../src/text';

const root = join(__dirname, '../..');
const sourcePath = /\b(?:src|scripts|tests)\/\w|\b[\w/]+\.tsx?\b/u;

/** Every text in a value, with the path to it. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const withPaths = (value: unknown, from: string): [path: string, text: string][] =>
  textsIn(value, from).filter(([, text]) => sourcePath.test(text));

test.each(['src/rules', 'docs/metode.ts', 'controlled rounding: src/programme/controlledRounding.ts', 'tests/cases'])(
  '“%s” is known as a path',
  (text) => {
    expect(withPaths([text], '')).toHaveLength(1);
  },
);

const textFiles = readdirSync(join(root, 'src/text'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test.each(textFiles)('the words of src/text/%s name no source path', async (file) => {
  expect(withPaths(await import(join(root, 'src/text', file)), file)).toEqual([]);
});

test.each(languages)('what Excel is told of the functions in %s names no source path', (language) => {
  expect(withPaths(metadata(language, 'funksjoner.html'), language)).toEqual([]);
});

test('the sources of the functions are no source paths', () => {
  expect(functions.flatMap(({ id, source }) => withPaths(source, id))).toEqual([]);
});

/** Pages for those who use OMST. Those who operate it or judge its safety are told which tests show it. */
const operation: readonly string[] = ['Drift', 'Operation'];
const userPages = languages.flatMap((language) =>
  menu[language].filter(({ title }) => !operation.includes(title)).flatMap(({ pages }) => pages.map(({ source }) => source)),
);

test.each(userPages)('%s names no source path', (source) => {
  const lines = readFileSync(join(root, source), 'utf8')
    .replace(/<!--[^]*?-->/gu, '')
    .split('\n');
  expect(withPaths(lines, source)).toEqual([]);
});
