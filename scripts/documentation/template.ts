/** The frame around a page: menu, search and contents. It has no inline script or style, because the policy of the pages forbids them. */
import { languages, type Language, type Words } from '../../src/text';
import { documentationPolicy } from '../contentSecurity';
import { menu, type Page } from './pages';

const words = {
  menu: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  contents: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  found: { nb: '{count} treff', nn: '{count} treff', en: '{count} found' },
  none: { nb: 'Ingen treff', nn: 'Ingen treff', en: 'Nothing found' },
  skip: { nb: 'Til innholdet', nn: 'Til innhaldet', en: 'To the contents' },
  more: { nb: 'Mer på bokmål', nn: 'Meir på bokmål', en: 'More, in Norwegian' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
} satisfies Record<string, Words>;

const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** HTML. */
  readonly text: string;
}

interface Content {
  readonly page: Page;
  /** HTML of the page itself. */
  readonly body: string;
  readonly headings: readonly Heading[];
  readonly version: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Returns the same page in another language, or the front page of that language where the page is not translated. */
function inLanguage(page: Page, language: Language): Page | undefined {
  const file = page.target.split('/').at(-1);
  const candidates = menu[language].flatMap((group) => group.pages);
  return candidates.find(({ target }) => target.split('/').at(-1) === file) ?? candidates[0];
}

/** Returns the pages in bokmål that are not translated to a language. */
function untranslated(language: Language): readonly Page[] {
  const translated = menu[language].flatMap((group) => group.pages.map(({ target }) => target.split('/').at(-1)));
  return menu.nb.flatMap((group) => group.pages).filter(({ target }) => !translated.includes(target));
}

export function html({ page, body, headings, version }: Content): string {
  const { language } = page;
  // Every address is relative, so that the site can stand below any path.
  const up = '../'.repeat(page.target.split('/').length - 1);
  const link = (to: Page): string =>
    `<a href="${up}${to.target}"${to.target === page.target ? ' aria-current="page"' : ''}>${escaped(to.title)}</a>`;
  const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const groups = [
    ...menu[language],
    ...(language === 'nb' ? [] : [{ title: words.more[language], pages: untranslated(language) }]),
  ];
  const contents = headings.filter(({ level }) => level === 2);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${documentationPolicy}">
<title>${page.title === 'OMST' ? 'OMST' : `${escaped(page.title)} – OMST`}</title>
<link rel="icon" href="${up}../assets/icon-32.png">
<link rel="stylesheet" href="${up}site.css">
<script src="${up}search.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
<header>
<a class="home" href="${up}${menu[language][0]?.pages[0]?.target ?? ''}">OMST</a>
<search data-index="${up}search-${language}.json" data-root="${up}" data-found="${words.found[language]}" data-none="${words.none[language]}">
<label for="search">${words.search[language]}</label> <input id="search" type="search" autocomplete="off" aria-controls="found">
<p id="count" role="status"></p><ul id="found" hidden></ul>
</search>
<nav class="languages" aria-label="Språk / Language">${languages
    .map((linked) => {
      const target = inLanguage(page, linked)?.target;
      return target === undefined
        ? ''
        : `<a lang="${linked}" hreflang="${linked}" href="${up}${target}"${linked === language ? ' aria-current="true"' : ''}>${names[linked]}</a>`;
    })
    .join(' ')}</nav>
</header>
<div class="columns">
<nav class="menu" aria-label="${words.menu[language]}">
<details open><summary>${words.menu[language]}</summary>
${groups.map((group) => `<h2>${group.title}</h2>${list(group.pages.map(link))}`).join('\n')}
</details>
</nav>
<main id="content" tabindex="-1">
${body}
<footer>OMST, ${words.version[language].toLowerCase()} ${version}</footer>
</main>
${
  contents.length < 3
    ? ''
    : `<nav class="contents" aria-label="${words.contents[language]}"><h2>${words.contents[language]}</h2>${list(contents.map(({ id, text }) => `<a href="#${id}">${text}</a>`))}</nav>`
}
</div>
</body>
</html>
`;
}
