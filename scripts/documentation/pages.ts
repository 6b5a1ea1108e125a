/** The pages of the documentation, in the order of its menu. */
import type { Language } from '../../src/text';

export interface Page {
  /** Path of the Markdown file in the project. */
  readonly source: string;
  /** Path of the page on the site. */
  readonly target: string;
  readonly language: Language;
  /** Its name in the menu. */
  readonly title: string;
}

interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

const page = (language: Language, name: string, title: string, source = `docs/${folder(language)}${name}.md`): Page => ({
  source,
  target: `${folder(language)}${name}.html`,
  language,
  title,
});

function folder(language: Language): string {
  return language === 'nb' ? '' : `${language}/`;
}

const bokmaal: readonly Group[] = [
  {
    title: 'Bruke OMST',
    pages: [
      page('nb', 'index', 'OMST'),
      page('nb', 'start', 'Kom i gang'),
      page('nb', 'en-sak', 'En sak fra start til slutt'),
      page('nb', 'ruten', 'Ruten, trinn for trinn'),
      page('nb', 'tabeller', 'Tabellene'),
      page('nb', 'hjelp', 'Når noe ikke virker'),
    ],
  },
  {
    title: 'Slå opp',
    pages: [
      page('nb', 'funksjoner', 'Funksjonene'),
      page('nb', 'regler', 'Regler'),
      page('nb', 'metode', 'Metode og kilder'),
      page('nb', 'kilder', 'Dokumenter', 'REFERENCES.md'),
      page('nb', 'endringer', 'Endringer', 'CHANGELOG.md'),
    ],
  },
  {
    title: 'Drift',
    pages: [
      page('nb', 'installere', 'Installere'),
      page('nb', 'drift', 'Egen server'),
      page('nb', 'security', 'Sikkerhet og personvern'),
      page('nb', 'dependencies', 'Hva det er laget av'),
      page('nb', 'reliability', 'Pålitelighet i tall'),
      page('nb', 'selvtest', 'Selvtest i Excel'),
    ],
  },
];

/** The menu of each language. The pages that people meet first are translated, and in English also those that an engineer needs. */
export const menu: Readonly<Record<Language, readonly Group[]>> = {
  nb: bokmaal,
  nn: [
    {
      title: 'Bruke OMST',
      pages: [page('nn', 'index', 'OMST'), page('nn', 'start', 'Kom i gang'), page('nn', 'funksjoner', 'Funksjonane')],
    },
  ],
  en: [
    {
      title: 'Using OMST',
      pages: [page('en', 'index', 'OMST'), page('en', 'start', 'Getting started')],
    },
    {
      title: 'Look up',
      pages: [page('en', 'funksjoner', 'The functions'), page('en', 'metode', 'Methods and sources')],
    },
    {
      title: 'Operation',
      pages: [
        page('en', 'drift', 'Your own server'),
        page('en', 'security', 'Security and privacy'),
        page('en', 'reliability', 'Reliability in figures'),
      ],
    },
  ],
};

export const pages: readonly Page[] = Object.values(menu).flatMap((groups) => groups.flatMap((group) => group.pages));
