/** The words of a formula, told from its texts, its sheet names and its table references. English, commas, with or without `=`. */

const functionName = String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`;

/** The parts of a formula in which nothing may be translated come first, so that a match inside them is never seen. */
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

/** The formula with every token replaced by what `write` makes of it; undefined leaves it as it is. */
export function rewrite(formula: string, write: (found: Token) => string | undefined): string {
  return formula.replace(token, (...found) => write(found.at(-1) as Token) ?? found[0]);
}

/** The functions a formula calls, upper case, e.g. `OMST.SPLIT`, `SUM`; as a file stores them when the formula is as stored. */
export function functionsOf(formula: string): readonly string[] {
  return [...formula.matchAll(token)].flatMap(({ groups }) =>
    groups?.['name'] === undefined ? [] : [groups['name'].toUpperCase()],
  );
}

/** The formula without what its texts and quoted sheet names say. */
export function withoutTexts(formula: string): string {
  return rewrite(formula, ({ text, sheet }) => (text === undefined && sheet === undefined ? undefined : ' '));
}
