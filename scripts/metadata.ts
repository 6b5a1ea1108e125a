/** Makes the metadata of the functions for Excel from their declarations. `npm run docs` keeps a copy in tests/functions/metadata, so that a change is seen in a diff. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../src/functions/catalogue';
import type { OmstFunction } from '../src/functions/define';
import { languages, type Language, type Words } from '../src/text';
import { functionWords } from '../src/text/functions';

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
  /** Lets a range that contains errors reach the function, so that one bad cell does not spoil the answers for the others. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const argumentWords = (id: OmstFunction['id']): Readonly<Record<string, { name: Words; description: Words }>> =>
  functionWords[id].args;

export function argumentWordsOf(id: OmstFunction['id'], key: string): { name: Words; description: Words } {
  const found = argumentWords(id)[key];
  if (!found) throw new Error(`${id} has no words for its argument ${key}.`);
  return found;
}

/**
 * Returns the metadata in a language. Ids and names are the same in all languages. Every argument may be a range, so all are matrices of any type.
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
        const { name, description } = argumentWordsOf(id, key);
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

/** Returns the address of the reference page in a language. */
const helpUrl = (baseUrl: string, language: Language): string =>
  `${baseUrl}/docs/${language === 'nb' ? '' : `${language}/`}funksjoner.html`;

const fileName = (language: Language): string => (language === 'en' ? 'functions.json' : `functions-${language}.json`);

/**
 * Writes functions.json, functions-nb.json and functions-nn.json.
 * @param baseUrl the address that serves the add-in and its documentation; without it the functions have no help
 */
export function writeMetadata(folder: string, baseUrl?: string): void {
  mkdirSync(folder, { recursive: true });
  for (const language of languages)
    writeFileSync(
      join(folder, fileName(language)),
      `${JSON.stringify(metadata(language, baseUrl && helpUrl(baseUrl, language)), null, 2)}\n`,
    );
}
