/**
 * What Excel and people are told of the functions, made from their declarations.
 *
 * The build calls `writeMetadata`. `npx tsx scripts/metadata.ts` writes the reference page docs/functions.md, and the metadata that
 * tests/functions/metadata keeps, so that a change of what Excel is told shows in a diff.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../src/functions/catalogue';
import type { OmstFunction } from '../src/functions/define';
import { exampleFormula } from '../src/functions/exampleFormula';
import type { Kind } from '../src/functions/kind';
import { languages, say, type Language, type Words } from '../src/text';
import { functionWords } from '../src/text/functions';
import { version } from '../package.json';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** The JSON that Excel reads. */
export interface Metadata {
  /** Lets a range with an error in it reach the function, so that one bad cell does not sink the others. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const argumentWords = (id: OmstFunction['id']): Readonly<Record<string, { name: Words; description: Words }>> =>
  functionWords[id].args;

function words(id: OmstFunction['id'], key: string): { name: Words; description: Words } {
  const found = argumentWords(id)[key];
  if (!found) throw new Error(`${id} has no words for its argument ${key}.`);
  return found;
}

/**
 * The metadata in a language. Ids and names are the same in all; every argument may be a range, so all are matrices of any type.
 * @param helpUrl address of the reference page; each function gets its own place on it
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function metadata(language: Language, helpUrl?: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, parameters }) => ({
      id,
      name: id,
      description: functionWords[id].description[language],
      ...(helpUrl && { helpUrl: `${helpUrl}#${id.toLowerCase()}` }),
      parameters: parameters.map(({ key, kind }) => {
        const { name, description } = words(id, key);
        return {
          name: name[language],
          description: description[language],
          type: 'any',
          dimensionality: 'matrix',
          ...(kind.omitted !== undefined && { optional: true as const }),
        };
      }),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

const fileName = (language: Language): string => (language === 'en' ? 'functions.json' : `functions-${language}.json`);

/** Writes functions.json, functions-nb.json and functions-nn.json. `OMST_HELP_URL` is the address of the reference page, where there is one. */
export function writeMetadata(folder: string, helpUrl = process.env['OMST_HELP_URL']): void {
  mkdirSync(folder, { recursive: true });
  for (const language of languages)
    writeFileSync(join(folder, fileName(language)), `${JSON.stringify(metadata(language, helpUrl), null, 2)}\n`);
}

/** A figure as the page shows it: Excel shows what the cell's format asks for. */
const shown = (cell: unknown): string =>
  (typeof cell === 'number' ? String(Number(cell.toFixed(4))) : String(cell)).replaceAll('|', '\\|');

const longestAnswer = 8;

/** A table of the page, its columns aligned as prettier would. */
function table(header: readonly string[], body: readonly (readonly string[])[]): string[] {
  const columns = header.map((title, index) =>
    Math.max(3, ...[title, ...body.map((row) => row[index] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(header), line(columns.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function answerTable(rows: readonly (readonly unknown[])[]): string[] {
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, index) => index);
  const body = rows.slice(0, longestAnswer).map((row) => columns.map((index) => shown(row[index] ?? '')));
  const rest = rows.length > longestAnswer ? ['', `… and ${rows.length - longestAnswer} rows more.`] : [];
  return [
    ...table(
      columns.map(() => ''),
      body,
    ),
    ...rest,
  ];
}

function mustBe(kind: Kind<unknown>): string {
  const bounds = Object.fromEntries(
    Object.entries(kind.bounds).map(([key, detail]) => [key, typeof detail === 'object' ? detail.en : detail]),
  );
  return say(kind.expects, 'en', bounds);
}

const spreads: Record<OmstFunction['gives'], string> = {
  value: 'A range in any single-valued argument gives a range of answers.',
  row: 'A column in any single-valued argument gives a row for each.',
  table: 'Single-valued arguments take one cell.',
};

function section({ id, parameters, gives, refuses, source, example, call }: OmstFunction): string[] {
  const syntax = parameters.map(({ key, kind }) =>
    kind.omitted === undefined ? words(id, key).name.en : `[${words(id, key).name.en}]`,
  );
  const single = parameters.some(({ kind, key }) => kind.takes === 'cell' && key !== 'headers');
  const column = (text: string): string => text.replaceAll('|', '\\|');
  return [
    `## ${id}`,
    '',
    `\`=OMST.${id}(${syntax.join(', ')})\``,
    '',
    `${functionWords[id].description.en}.`,
    '',
    `**Answers** ${functionWords[id].answer.en}.${single ? ` ${spreads[gives]}` : ''}`,
    '',
    ...(parameters.length === 0
      ? []
      : [
          ...table(
            ['argument', 'nb', 'what it is', 'must be', 'left out'],
            parameters.map(({ key, kind }) => {
              const { name, description } = words(id, key);
              return [`\`${name.en}\``, `\`${name.nb}\``, description.en, mustBe(kind), kind.omitted ?? '—'].map(column);
            }),
          ),
          '',
        ]),
    ...(refuses.length === 0
      ? []
      : [
          '**No answer**',
          '',
          ...refuses.map(([code, message]) => `- \`${code}\` ${message.en.replace(/\{(\w+)\}/g, '‹$1›')}`),
          '',
        ]),
    `**Source** ${source.join('; ')}.`,
    '',
    ...(parameters.length === 0
      ? []
      : ['**Example** ' + `\`${exampleFormula({ id, example })}\``, '', ...answerTable(call(...example)), '']),
  ];
}

const introduction = `<!-- Made from the declarations in src/functions by scripts/metadata.ts. Do not edit: run \`npx tsx scripts/metadata.ts\`. -->

# The custom functions

Names and order of arguments are the same in every language; a workbook keeps working when Office changes its language. Norwegian Excel
separates arguments with semicolons. The functions are pure: no network, no clock, nothing volatile.

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
`;

/** The reference page, with every example worked out. Needs the globals of Excel's runtime: see \`standIn\`. */
export function referencePage(): string {
  return [introduction, ...functions.flatMap(section)].join('\n').trimEnd() + '\n';
}

/** What the functions expect of the place they run in, for a script that calls them. */
function standIn(): void {
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const ErrorCode = {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    invalidNumber: '#NUM!',
    divisionByZero: '#DIV/0!',
    nullReference: '#NULL!',
  };
  Object.assign(globalThis, { OMST_VERSION: version, CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });
}

if (require.main === module) {
  standIn();
  const root = join(__dirname, '..');
  writeFileSync(join(root, 'docs', 'functions.md'), referencePage());
  writeMetadata(join(root, 'tests', 'functions', 'metadata'), '');
}
