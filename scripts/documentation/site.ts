/**
 * tsx scripts/documentation/site.ts FOLDER: writes the documentation as a static site. Every page of the menu becomes an HTML page, and links between
 * pages and to pictures are rewritten. A link to a missing target stops the build.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import MiniSearch from 'minisearch';
import { version } from '../../package.json';
import { languages, type Language } from '../../src/text';
import { pages, type Page } from './pages';
import { searchOptions, type Section } from './searchOptions';
import { html, type Heading } from './template';
import { sayErrors } from '../sayErrors';

const root = join(__dirname, '..', '..');

/** A page converted to HTML, with its headings and the paths of the pictures that it shows. */
interface RenderedPage {
  readonly page: Page;
  readonly body: string;
  readonly headings: readonly Heading[];
  readonly pictures: readonly string[];
}

const isExternal = (href: string): boolean => /^[a-z]+:/i.test(href);

/** Returns the address on the site that a link leads to, or undefined when it leads to no page or picture of the site. */
function onSite(page: Page, href: string): { readonly target: string; readonly picture?: string } | undefined {
  const [path = '', headingId] = href.split('#');
  const anchor = headingId === undefined ? '' : `#${headingId}`;
  if (path === '') return { target: anchor };
  const source = posix.normalize(posix.join(posix.dirname(page.source), path));
  const from = posix.dirname(page.target);
  const linkedPage = pages.find((candidate) => candidate.source === source);
  if (linkedPage) return { target: `${posix.relative(from, linkedPage.target)}${anchor}` };
  if (!/\.(?:png|svg)$/.test(source) || !existsSync(join(root, source))) return undefined;
  return { target: posix.relative(from, posix.relative('docs', source)), picture: source };
}

function render(page: Page): RenderedPage {
  const pictures: string[] = [];
  const marked = new Marked(gfmHeadingId(), {
    walkTokens(token) {
      if ((token.type !== 'link' && token.type !== 'image') || isExternal(String(token.href))) return;
      const found = onSite(page, decodeURI(String(token.href)));
      if (!found) throw new Error(`${page.source} links to ${String(token.href)}, which is not a page or picture of the site.`);
      token.href = found.target;
      if (found.picture) pictures.push(found.picture);
    },
    // A table that is wider than the page scrolls on its own, also by keyboard.
    hooks: {
      postprocess: (text) =>
        text
          .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
          .replaceAll('</table>', '</table></div>')
          .replaceAll('<pre>', '<pre tabindex="0">'),
    },
  });
  const body = marked.parse(readFileSync(join(root, page.source), 'utf8'), { async: false });
  const headings = getHeadingList().map(({ level, id, text }) => ({ level, id, text }));
  return { page, body, headings, pictures };
}

const plainText = (text: string): string =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the parts of a page between its headings. The search finds each of them separately. */
function sections({ page, body, headings }: RenderedPage): Section[] {
  const parts = body.split(/(?=<h[1-3] id=)/).filter((part) => part.startsWith('<h'));
  return parts.map((part) => {
    const id = /^<h\d id="([^"]*)"/.exec(part)?.[1] ?? '';
    const heading = headings.find((candidate) => candidate.id === id);
    return {
      id: `${page.target}#${id}`,
      title: plainText(heading?.text ?? page.title),
      page: page.title,
      text: plainText(part.replace(/^<h\d[^>]*>.*?<\/h\d>/s, '')),
    };
  });
}

function searchIndex(language: Language, rendered: readonly RenderedPage[]): MiniSearch<Section> {
  const index = new MiniSearch<Section>(searchOptions);
  index.addAll(rendered.filter(({ page }) => page.language === language).flatMap(sections));
  return index;
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Writes the site. @throws Error that names the page and the link, when a link has no target */
export function writeSite(folder: string): void {
  const rendered = pages.map(render);
  for (const { page, body, headings, pictures } of rendered) {
    write(join(folder, page.target), html({ page, body, headings, version }));
    for (const picture of pictures) {
      const target = join(folder, posix.relative('docs', picture));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(root, picture), target);
    }
  }
  for (const language of languages)
    write(join(folder, `search-${language}.json`), JSON.stringify(searchIndex(language, rendered)));
  copyFileSync(join(__dirname, 'site.css'), join(folder, 'site.css'));
}

if (require.main === module) {
  sayErrors();
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: tsx scripts/documentation/site.ts FOLDER, to write the pages to');
  writeSite(folder);
}
