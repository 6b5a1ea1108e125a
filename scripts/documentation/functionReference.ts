/** Makes the page of the functions from their declarations, and calculates every example. */
import { functions } from '../../src/functions/catalogue';
import type { Source } from '../../src/functions/declaration';
import type { OmstFunction } from '../../src/functions/define';
import { exampleFormula } from '../../src/functions/exampleFormula';
import type { Kind } from '../../src/functions/kind';
import { say, type Language, type Words } from '../../src/text';
import { functionWords } from '../../src/text/functions';
import { argumentWordsOf } from '../metadata';
import { table } from './markdown';

const words = {
  heading: { nb: 'Funksjonene', nn: 'Funksjonane', en: 'The functions' },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  argument: { nb: 'argument', nn: 'argument', en: 'argument' },
  shown: { nb: 'vises som', nn: 'blir vist som', en: 'shown as' },
  what: { nb: 'hva det er', nn: 'kva det er', en: 'what it is' },
  must: { nb: 'må være', nn: 'må vere', en: 'must be' },
  omitted: { nb: 'utelatt', nn: 'utelate', en: 'left out' },
  refuses: { nb: 'Gir ikke svar', nn: 'Gir ikkje svar', en: 'No answer' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  example: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
  rest: { nb: '… og {count} rader til.', nn: '… og {count} rader til.', en: '… and {count} rows more.' },
  value: {
    nb: 'Et område i et argument som tar én verdi, gir et område av svar.',
    nn: 'Eit område i eit argument som tek éin verdi, gir eit område av svar.',
    en: 'A range in any single-valued argument gives a range of answers.',
  },
  row: {
    nb: 'En kolonne i et argument som tar én verdi, gir en rad for hver.',
    nn: 'Ei kolonne i eit argument som tek éin verdi, gir ei rad for kvar.',
    en: 'A column in any single-valued argument gives a row for each.',
  },
  table: {
    nb: 'Argumenter som tar én verdi, tar én celle.',
    nn: 'Argument som tek éin verdi, tek éi celle.',
    en: 'Single-valued arguments take one cell.',
  },
} satisfies Record<string, Words>;

const introduction: Readonly<Record<Language, string>> = {
  nb: `Skriv \`=OMST.\` i en celle, og Excel foreslår funksjonene. Navn og rekkefølge på argumentene er de samme på alle språk: en arbeidsbok virker når
Office skifter språk. På norsk skiller Excel argumentene med semikolon; eksemplene her har komma, slik formler lagres. Funksjonene regner bare: de henter ingenting fra nettet, bruker ikke
klokken og endrer ikke noe.

- **Områder.** Hvert argument kan være et område. Argumenter som tar én verdi, gjentas: én verdi, én rad og én kolonne gjelder for alle. Ett kall svarer for en
  hel tabell, og der ett element ikke kan besvares, står feilen bare der.
- **Tall** kan være norsk tekst: \`1 000,5\`, med alle slags mellomrom, \`−3\`, og \`15 %\` der det spørres om en andel. Punktum er ikke desimaltegn i tekst. Kroner
  leses til nærmeste hele krone.
- **Tomme celler.** Et tomt argument som kan utelates, er utelatt. Et som må gis, mangler: \`#N/A\`. I en serie er tomme celler og SSBs \`:\`, \`.\` og \`..\`
  manglende, aldri null. Excel på maskinen sender 0 for en tom celle: der 0 ikke er noe svar, regnes den som tom; i en serie, der 0 kan være et tall, skriv \`..\`
  for det som mangler.
- **Feil.** \`#VALUE!\` gal slags verdi, \`#NUM!\` utenfor det som er lov, \`#N/A\` ikke kjent eller for lite data, hver med en setning som sier hva en kan gjøre;
  Excel viser den ved cellen for den første og den siste. En feil i en celle går videre.
- **Ord i svar** (\`JA\`, \`SKJØNN\`, \`NEI\`, navn og overskrifter) er norske på alle språk, så oppslag holder. Det som ikke er kjent, er tom tekst, aldri 0.
  Datoer er Excels dagtall: gi cellene datoformat.
`,
  nn: `Skriv \`=OMST.\` i ei celle, og Excel foreslår funksjonane. Namn og rekkjefølgje på argumenta er dei same på alle språk: ei arbeidsbok verkar når
Office skifter språk. På norsk skil Excel argumenta med semikolon; døma her har komma, slik formlar blir lagra. Funksjonane berre reknar: dei hentar ingenting frå nettet, bruker ikkje
klokka og endrar ikkje noko.

- **Område.** Kvart argument kan vere eit område. Argument som tek éin verdi, blir gjentekne: éin verdi, éi rad og éi kolonne gjeld for alle. Eitt kall svarer for ein
  heil tabell, og der eitt element ikkje kan svarast på, står feilen berre der.
- **Tal** kan vere norsk tekst: \`1 000,5\`, med alle slags mellomrom, \`−3\`, og \`15 %\` der det blir spurt om ein del. Punktum er ikkje desimalteikn i tekst. Kroner
  blir lesne til næraste heile krone.
- **Tomme celler.** Eit tomt argument som kan utelatast, er utelate. Eit som må givast, manglar: \`#N/A\`. I ein serie er tomme celler og SSB sine \`:\`, \`.\` og \`..\`
  manglande, aldri null. Excel på maskina sender 0 for ei tom celle: der 0 ikkje er noko svar, blir ho rekna som tom; i ein serie, der 0 kan vere eit tal, skriv \`..\`
  for det som manglar.
- **Feil.** \`#VALUE!\` gal slags verdi, \`#NUM!\` utanfor det som er lov, \`#N/A\` ikkje kjent eller for lite data, kvar med ei setning som seier kva ein kan gjere;
  Excel viser ho ved cella for den første og den siste. Ein feil i ei celle går vidare.
- **Ord i svar** (\`JA\`, \`SKJØNN\`, \`NEI\`, namn og overskrifter) er norske på alle språk, så oppslag held. Det som ikkje er kjent, er tom tekst, aldri 0.
  Datoar er Excel sine dagtal: gi cellene datoformat.
`,
  en: `Type \`=OMST.\` in a cell, and Excel proposes the functions. Names and order of arguments are the same in every language; a workbook keeps working when
Office changes its language. Norwegian Excel separates arguments with semicolons; the examples here have commas, as formulas are stored. The functions are pure: no network, no clock,
nothing changed.

- **Ranges.** Every argument may be a range. Single-valued arguments broadcast: one value, one row and one column stand for all. One call
  answers a whole table, and an element that cannot be answered shows its own error and leaves the others be.
- **Numbers** may be text in Norwegian form: \`1 000,5\`, with any of the spaces that group digits, \`−3\`, and \`15 %\` where a share is asked for.
  A point is no decimal mark in text. Kroner are read to the nearest whole krone.
- **Blanks.** A blank optional argument takes its default. A blank that must be given is missing: \`#N/A\`. In a series a blank, and Statistics
  Norway's \`:\`, \`.\` and \`..\`, are missing and never zero. Excel on the desktop sends 0 for a blank cell: where 0 is no answer it counts as
  blank, and in a series, where 0 may be a figure, write \`..\` for what is missing.
- **Errors.** \`#VALUE!\` wrong kind, \`#NUM!\` outside the allowed range, \`#N/A\` not known or not enough data, each with a message that says what to
  do; Excel shows it beside the cell for the first and the last. An error in a cell is passed on.
- **Words in answers** (\`JA\`, \`SKJØNN\`, \`NEI\`, labels, headers) are Norwegian whatever the language, so that lookups survive. A value that is
  not known is an empty text, never 0. Dates are Excel's day numbers: give the cells a date format.
`,
};

/** Returns a cell as the page shows it. Numbers are rounded to four decimals. */
const cellText = (cell: unknown, language: Language): string => {
  if (typeof cell !== 'number') return String(cell);
  const text = String(Number(cell.toFixed(4)));
  return language === 'en' ? text : text.replace('.', ',');
};

const maxAnswerRows = 8;

function answerTable(rows: readonly (readonly unknown[])[], language: Language): string[] {
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, index) => index);
  const body = rows.slice(0, maxAnswerRows).map((row) => columns.map((index) => cellText(row[index] ?? '', language)));
  const rest = rows.length - maxAnswerRows;
  return [
    table(
      columns.map(() => ''),
      body,
    ),
    ...(rest > 0 ? [say(words.rest, language, { count: rest })] : []),
  ];
}

const mustBe = (kind: Kind<unknown>, language: Language): string =>
  say(
    kind.expects,
    language,
    Object.fromEntries(
      Object.entries(kind.bounds).map(([key, detail]) => [key, typeof detail === 'object' ? detail[language] : detail]),
    ),
  );

/** Returns a source in Markdown, with a link to the page that explains it. */
const sourceIn = (source: Source, language: Language): string =>
  typeof source === 'string'
    ? source
    : `[${source.words[language]}](${language === 'nb' ? '' : '../'}${source.page[language]}.md)`;

function section({ id, parameters, gives, refuses, source, example, call }: OmstFunction, language: Language): string[] {
  const inLanguage = (text: Words): string => say(text, language);
  const syntax = parameters.map(({ key, kind }) => {
    const { name } = argumentWordsOf(id, key);
    return kind.omitted === undefined ? name.en : `[${name.en}]`;
  });
  const isSpread = parameters.some(({ kind, key }) => kind.takes === 'cell' && key !== 'headers');
  const rows = parameters.map(({ key, kind }) => {
    const { name, description } = argumentWordsOf(id, key);
    return [
      `\`${name.en}\``,
      ...(language === 'en' ? [] : [`\`${name[language]}\``]),
      description[language],
      mustBe(kind, language),
      kind.omitted ?? '—',
    ];
  });
  const header = [words.argument, ...(language === 'en' ? [] : [words.shown]), words.what, words.must, words.omitted].map(
    inLanguage,
  );
  const refusals = refuses.map(([code, message]) => `- \`${code}\` ${message[language].replace(/\{(\w+)\}/g, '‹$1›')}`);
  const separator = language === 'en' ? ', ' : '; ';
  return [
    `## ${id}`,
    `\`=OMST.${id}(${syntax.join(separator)})\``,
    `${inLanguage(functionWords[id].description)}.`,
    `**${inLanguage(words.answers)}** ${inLanguage(functionWords[id].answer)}.${isSpread ? ` ${inLanguage(words[gives])}` : ''}`,
    ...(rows.length === 0 ? [] : [table(header, rows)]),
    ...(refusals.length === 0 ? [] : [`**${inLanguage(words.refuses)}**`, refusals.join('\n')]),
    `**${inLanguage(words.source)}** ${source.map((item) => sourceIn(item, language)).join('; ')}.`,
    ...(rows.length === 0
      ? []
      : [`**${inLanguage(words.example)}** \`${exampleFormula({ id, example })}\``, ...answerTable(call(...example), language)]),
  ];
}

/** Returns the page in Markdown. It calls the functions, so call `provideFunctionsRuntime` first. */
export const functionReference = (language: Language): string =>
  [
    `# ${say(words.heading, language)}`,
    introduction[language],
    ...functions.flatMap((definition) => section(definition, language)),
  ].join('\n\n');
