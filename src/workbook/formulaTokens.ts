/** Splits a formula into texts, sheet names, table references and function names. The formula is English with commas, with or without `=`. */

const functionName = String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`;

/** Texts, quoted sheet names and table references come before function names, so that a word inside them is not taken for a function. */
export const token = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<spill>(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?[0-9]+(?=#))#`,
    String.raw`(?<sheet>'(?:[^']|'')*')`,
    String.raw`(?<structured>\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\])`,
    String.raw`(?<name>${functionName})`,
    String.raw`(?<intersection>@)`,
  ].join('|'),
  'gu',
);

interface Token {
  readonly text?: string;
  readonly spill?: string;
  readonly sheet?: string;
  readonly structured?: string;
  readonly name?: string;
  readonly intersection?: string;
}

/** The formula with every token replaced by the result of `write`. Undefined leaves the token unchanged. */
export function rewriteTokens(formula: string, write: (found: Token) => string | undefined): string {
  return formula.replace(token, (...found) => write(found.at(-1) as Token) ?? found[0]);
}

/** The functions that a formula calls, in upper case, e.g. `OMST.SPLIT`, `SUM`. A formula from a file gives the names that the file uses. */
export function functionsOf(formula: string): readonly string[] {
  return [...formula.matchAll(token)].flatMap(({ groups }) =>
    groups?.['name'] === undefined ? [] : [groups['name'].toUpperCase()],
  );
}

/** The formula with a space in place of each text and each quoted sheet name. */
export function withoutTexts(formula: string): string {
  return rewriteTokens(formula, ({ text, sheet }) => (text === undefined && sheet === undefined ? undefined : ' '));
}
