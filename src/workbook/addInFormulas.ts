/** Finds the formulas that need the add-in, written as in the formula bar (`OMST.SPLIT(…)`) or as in a file (`_xldudf_OMST_SPLIT(…)`). */
import { functionsOf, withoutTexts } from './formulaTokens';

export const namespace = 'OMST.';
export const storedNamespace = '_xldudf_OMST_';

/** Whether the formula calls a function of the add-in, so that it shows `#NAME?` to a colleague without it. */
export function callsAddIn(formula: string): boolean {
  // This quick test settles most formulas of a workbook without parsing them.
  if (!/omst/iu.test(formula)) return false;
  if (functionsOf(formula).some((name) => name.startsWith(namespace))) return true;
  // A file may also name a function without calling it: BYROW(A1:B2,_xldudf_OMST_LQ).
  return withoutTexts(formula).toUpperCase().includes(storedNamespace.toUpperCase());
}

/** Whether the formula uses one of the defined names (upper case), outside texts and quoted sheet names. */
function refersTo(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return [...withoutTexts(formula).matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu)].some(([word]) => names.has(word.toUpperCase()));
}

interface Name {
  readonly name: string;
  readonly formula: string;
}

/** Returns a function that tells whether a formula needs the add-in: it calls the add-in, or uses a defined name that does so, directly or through another name. */
export function addInDetector(names: readonly Name[]): (formula: string) => boolean {
  const found = new Set<string>();
  const needsAddIn = (formula: string): boolean => callsAddIn(formula) || refersTo(formula, found);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, formula } of names) if (needsAddIn(formula)) found.add(name.toUpperCase());
  }
  return needsAddIn;
}

/** Maps the sheet and first cell of a spilled block that values replace (`Et ark!A1`) to the cells that the block fills (`A1:C4`). */
export type ReplacedBlocks = ReadonlyMap<string, string>;

/**
 * The range that the spilled block at `anchor` (`D1`, `'Et ark'!$D$1`) fills, with dollar signs where the anchor has them. Undefined when values do not replace the block.
 *
 * @param formulaSheet the sheet of the formula that refers to the block
 */
export function fixedBlock(anchor: string, formulaSheet: string, replacedBlocks: ReplacedBlocks): string | undefined {
  const bang = anchor.lastIndexOf('!');
  const prefix = anchor.slice(0, bang + 1);
  const sheet =
    bang < 0
      ? formulaSheet
      : anchor
          .slice(0, bang)
          .replace(/^'(.*)'$/su, '$1')
          .replaceAll("''", "'");
  const [, column = '', row = ''] = /^(\$?)[A-Z]+(\$?)\d+$/iu.exec(anchor.slice(bang + 1)) ?? [];
  const block = replacedBlocks.get(
    `${sheet}!${anchor
      .slice(bang + 1)
      .replaceAll('$', '')
      .toUpperCase()}`,
  );
  return block === undefined
    ? undefined
    : prefix + block.replace(/[A-Z]+(?=\d)|\d+/gu, (part) => (/\d/u.test(part) ? row : column) + part);
}
