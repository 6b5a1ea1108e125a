/** Which formulas need the add-in. They may be as the formula bar has them (`OMST.SPLIT(…)`) or as a file stores them (`_xldudf_OMST_SPLIT(…)`). */
import { functionsOf, withoutTexts } from './formulaTokens';

export const namespace = 'OMST.';
export const storedNamespace = '_xldudf_OMST_';

/** Whether the formula calls a function of the add-in, so that it shows `#NAME?` to a colleague without it. */
export function callsAddIn(formula: string): boolean {
  // Most formulas of a workbook end here, unread.
  if (!/omst/iu.test(formula)) return false;
  if (functionsOf(formula).some((name) => name.startsWith(namespace))) return true;
  // A file may also name a function without calling it: BYROW(A1:B2,_xldudf_OMST_LQ).
  return withoutTexts(formula).toUpperCase().includes(storedNamespace.toUpperCase());
}

/** Whether the names (of the workbook, upper case) occur in the formula, outside texts and quoted sheet names. */
function refersTo(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return [...withoutTexts(formula).matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu)].some(([word]) => names.has(word.toUpperCase()));
}

interface Name {
  readonly name: string;
  readonly formula: string;
}

/** The question whether a formula of this workbook needs the add-in: it calls it, or reads a name that does so, directly or through another name. */
export function addInNeed(names: readonly Name[]): (formula: string) => boolean {
  const found = new Set<string>();
  const needsAddIn = (formula: string): boolean => callsAddIn(formula) || refersTo(formula, found);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, formula } of names) if (needsAddIn(formula)) found.add(name.toUpperCase());
  }
  return needsAddIn;
}

/** Sheet and first cell of a block whose formula becomes values (`Et ark!A1`) → the cells it fills (`A1:C4`). */
export type Dissolved = ReadonlyMap<string, string>;

/**
 * The cells that the spilled block at `anchor` (`D1`, `'Et ark'!$D$1`) fills, as fixed as the anchor; undefined where the block stays one.
 *
 * @param here the sheet of the formula that refers to it
 */
export function fixedBlock(anchor: string, here: string, dissolved: Dissolved): string | undefined {
  const bang = anchor.lastIndexOf('!');
  const prefix = anchor.slice(0, bang + 1);
  const sheet =
    bang < 0
      ? here
      : anchor
          .slice(0, bang)
          .replace(/^'(.*)'$/su, '$1')
          .replaceAll("''", "'");
  const [, column = '', row = ''] = /^(\$?)[A-Z]+(\$?)\d+$/iu.exec(anchor.slice(bang + 1)) ?? [];
  const block = dissolved.get(
    `${sheet}!${anchor
      .slice(bang + 1)
      .replaceAll('$', '')
      .toUpperCase()}`,
  );
  return block === undefined
    ? undefined
    : prefix + block.replace(/[A-Z]+(?=\d)|\d+/gu, (part) => (/\d/u.test(part) ? row : column) + part);
}
