/** Checks the documentation: generated pages agree with the code, and every link has a target. */
import '../../functions/excel';
import { JSDOM } from 'jsdom';
import MiniSearch from 'minisearch';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pages } from '../../../scripts/documentation/pages';
import { ruleMeanings } from '../../../scripts/documentation/ruleMeanings';
import { searchOptions, type Section } from '../../../scripts/documentation/searchOptions';
import { writeSite } from '../../../scripts/documentation/site';
import { metadata } from '../../../scripts/metadata';
import { functions } from '../../../src/functions/catalogue';
import { parameters } from '../../../src/rules';
import { languages } from '../../../src/text';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'omst-docs-'));
const documents = new Map<string, Document>();

beforeAll(() => {
  writeSite(folder);
  for (const { target } of pages) documents.set(target, new JSDOM(readFileSync(join(folder, target), 'utf8')).window.document);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the path on the site that a link of a page leads to. */
const targetOf = (from: string, href: string): { path: string; anchor: string } => {
  const [path = '', anchor = ''] = href.split('#');
  return {
    path: path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)),
    anchor: decodeURIComponent(anchor),
  };
};

describe('Pages that are made from the code', () => {
  test('agree with it (npm run docs writes them)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/docs.ts'), '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('explain every rule, and no rule that does not exist', () => {
    expect(Object.keys(ruleMeanings).sort()).toEqual(parameters.map(({ id }) => id).sort());
  });

  test('have every function with its source, and every rule with each of its values', () => {
    const text = (target: string): string => documents.get(target)?.body.textContent ?? '';
    for (const { source } of functions)
      for (const item of source) expect(text('funksjoner.html')).toContain(typeof item === 'string' ? item : item.words.nb);
    for (const { id, values } of parameters) {
      const heading = documents.get('regler.html')?.getElementById(id.toLowerCase().replaceAll('.', ''));
      const rows = heading?.nextElementSibling?.nextElementSibling?.querySelectorAll('tbody tr');
      expect([id, rows?.length]).toEqual([id, values.length]);
    }
  });
});

describe('The site', () => {
  test.each(pages.map(({ target }) => target))('%s has a title, a language and one heading above the others', (target) => {
    const document = documents.get(target);
    expect(document?.title).toMatch(/OMST$/);
    expect(document?.documentElement.lang).toMatch(/^(nb|nn|en)$/);
    expect(document?.querySelectorAll('h1')).toHaveLength(1);
  });

  test.each(pages.map(({ target }) => target))('%s has only links to an existing page, section or file', (target) => {
    const withoutTarget = [...(documents.get(target)?.querySelectorAll('[href], [src]') ?? [])]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((href) => {
        if (/^https:\/\//.test(href)) return !URL.canParse(href);
        const { path, anchor } = targetOf(target, href);
        // The icons are beside the documentation, and webpack adds the script.
        if (path.startsWith('../assets/')) return !existsSync(join(root, path.slice(3)));
        if (path === 'search.js') return false;
        if (!existsSync(join(folder, path))) return true;
        return anchor !== '' && !documents.get(path)?.getElementById(anchor);
      });
    expect(withoutTarget).toEqual([]);
  });

  test.each(languages)('has the page that the help of every function links to, in %s', (language) => {
    const page = `${language === 'nb' ? '' : `${language}/`}funksjoner.html`;
    for (const { helpUrl } of metadata(language, page).functions)
      expect([helpUrl, documents.get(page)?.getElementById(helpUrl?.split('#')[1] ?? '')?.tagName]).toEqual([helpUrl, 'H2']);
  });

  test('gives every picture an alternative text', () => {
    for (const [target, document] of documents)
      for (const image of document.querySelectorAll('img'))
        expect([target, (image.getAttribute('alt') ?? '').length > 10]).toEqual([target, true]);
  });

  test.each([
    ['nb', 'eligible', 'funksjoner.html#eligible'],
    ['nb', 'sentralitetsklasse', 'regler.html#criteriaisolatedclass'],
    ['nb', 'kommuneøk', 'regler.html#forhold-i-helhetsvurderingen'],
    ['nn', 'split', 'nn/funksjoner.html#split'],
    ['en', 'eligble', 'en/funksjoner.html#eligible'],
  ])('finds the right section in %s when searching for “%s”', (language, query, section) => {
    const index = MiniSearch.loadJSON<Section>(readFileSync(join(folder, `search-${language}.json`), 'utf8'), searchOptions);
    expect(
      index
        .search(query)
        .slice(0, 5)
        .map(({ id }) => String(id)),
    ).toContain(section);
  });
});
