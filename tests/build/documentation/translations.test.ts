/** Checks that a page in two languages has the same headings, formulas, tables, links and commands in both. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked, type Token } from 'marked';
import { menu } from '../../../scripts/documentation/pages';

const root = join(__dirname, '../../..');

/** Pages that are not compared. funksjoner.md is made from one source in all languages. Front pages and first steps are written for different readers. */
const excepted = ['funksjoner.md', 'index.md', 'start.md'];

const fileOf = (source: string): string => posix.basename(source);
const english = menu.en
  .flatMap(({ pages }) => pages.map(({ source }) => source))
  .filter((source) => !excepted.includes(fileOf(source)));

/** The parts of a page that do not depend on its language. */
interface Structure {
  readonly headings: readonly number[];
  /** The number of formulas and names in code, by section. */
  readonly codes: readonly number[];
  readonly tables: readonly (readonly [columns: number, rows: number])[];
  /** The targets of the links: the file, and the function or section on it. */
  readonly links: readonly string[];
  /** Commands and settings, without their comments. */
  readonly commands: readonly string[];
}

function structureOf(source: string): Structure {
  const headings: number[] = [];
  const codes: number[] = [0];
  const tables: [number, number][] = [];
  const links: string[] = [];
  const commands: string[] = [];
  const collect = (token: Token): void => {
    if (token.type === 'heading') {
      headings.push(Number(token['depth']));
      codes.push(0);
    }
    if (token.type === 'codespan') codes[codes.length - 1] = (codes.at(-1) ?? 0) + 1;
    if (token.type === 'table') tables.push([(token['header'] as unknown[]).length, (token['rows'] as unknown[]).length]);
    if (token.type === 'link') links.push(posix.basename(String(token['href'])));
    if (token.type === 'code') commands.push(String(token['text']).replaceAll(/ *#.*$/gmu, ''));
  };
  const marked = new Marked();
  void marked.walkTokens(marked.lexer(readFileSync(join(root, source), 'utf8')), collect);
  return { headings, codes, tables, links, commands };
}

test('method, security, operation and reliability are in English', () => {
  expect(english.map(fileOf).sort()).toEqual(['drift.md', 'metode.md', 'reliability.md', 'security.md']);
});

test.each(english)('%s has the structure of the Norwegian page', (source) => {
  expect(structureOf(source)).toEqual(structureOf(`docs/${fileOf(source)}`));
});

test('the structure of a page includes its headings and formulas', () => {
  const { headings, codes } = structureOf('docs/metode.md');
  expect(headings.length).toBeGreaterThan(10);
  expect(codes.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(25);
});
