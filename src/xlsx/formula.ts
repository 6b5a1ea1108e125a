/**
 * Converts formulas between the form of the formula bar (`=OMST.SPLIT(…)`) and the form that an xlsx file stores
 * (`_xldudf_OMST_SPLIT(…)`, `_xlfn.TEXTJOIN(…)`).
 */
import { a1ToR1C1, r1c1ToA1 } from 'hucre';
import { namespace, storedNamespace } from '../workbook/addInFormulas';
import { functionsOf, rewriteTokens, token } from '../workbook/formulaTokens';
import { blockFunctions, futureFunctions, worksheetFutureFunctions } from './excelFunctions';

function withoutEqualSign(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** Replaces every reference to a spilled block (`D1#`) by what `range` returns. When `range` returns undefined, the reference stays. */
export function replaceSpillReferences(formula: string, range: (anchor: string) => string | undefined): string {
  return rewriteTokens(formula, ({ spill }) => (spill === undefined ? undefined : range(spill)));
}

/** Whether the formula may return a block, so that it must be stored as a dynamic array. */
export function returnsBlock(formula: string): boolean {
  return (
    [...formula.matchAll(token)].some(({ groups }) => groups?.['spill'] !== undefined) ||
    functionsOf(formula).some((name) => name.startsWith(namespace) || blockFunctions.has(name))
  );
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(namespace)) return storedNamespace + upper.slice(namespace.length).replaceAll('.', '_');
  if (worksheetFutureFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** A file has no short form for "this row": it stores `[@Col]` and `[@[Col]]` as `[[#This Row],[Col]]`. */
function storedStructured(reference: string): string {
  const column = /^\[@\s*(?:\[(?<bracketed>.*)\]|(?<bare>.+))\]$/su.exec(reference)?.groups;
  if (reference === '[@]') return '[#This Row]';
  if (column === undefined) return reference;
  return `[[#This Row],[${column['bracketed'] ?? column['bare'] ?? ''}]]`;
}

/**
 * Returns the formula as an xlsx file stores it, without `=`.
 *
 * @param formula English, commas, with or without leading `=`
 * @throws RangeError for `LET` and `LAMBDA`, because a file marks each of their variables, and for `@` in a formula that returns a block
 */
export function toStoredFormula(formula: string): string {
  const plain = withoutEqualSign(formula);
  const names = functionsOf(plain);
  if (names.includes('LET') || names.includes('LAMBDA'))
    throw new RangeError(`LET and LAMBDA cannot be written to a file yet: ${formula}`);
  const block = returnsBlock(plain);
  return rewriteTokens(plain, ({ name, spill, structured, intersection }) => {
    if (name !== undefined) return storedName(name);
    if (spill !== undefined) return `_xlfn.ANCHORARRAY(${spill})`;
    if (structured !== undefined) return storedStructured(structured);
    if (intersection === undefined) return undefined;
    if (block) throw new RangeError(`@ cannot be written in a formula that returns a block: ${formula}`);
    // In an ordinary stored formula, Excel takes the single value of the row or column, which is what @ means.
    return '';
  });
}

/** Returns the stored formula in the form of Excel's API, with a leading `=`. A formula with marked variables stays as stored. */
export function fromStoredFormula(stored: string): string {
  if (stored.includes('_xlpm.')) return `=${stored}`;
  const formula = rewriteTokens(stored, ({ name }) => {
    if (name === undefined) return undefined;
    if (name.startsWith(storedNamespace)) return namespace + name.slice(storedNamespace.length);
    return name.replace(/^_xlfn\.(?:_xlws\.)?/u, '');
  });
  return `=${formula.replace(/\bANCHORARRAY\(([^()]*)\)/gu, '$1#')}`;
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Returns the formula as it is when copied from one cell to another: relative references move along. */
export function copiedFormula(formula: string, from: CellPosition, to: CellPosition): string {
  // hucre would take a table column named Q1 for a cell, but does not change texts. So texts stand in for the column names while it works.
  const masked: string[] = [];
  const withMasks = rewriteTokens(formula, ({ text, structured }) => {
    const unchanging = text ?? structured;
    return unchanging === undefined ? undefined : `"[${masked.push(unchanging) - 1}]"`;
  });
  const moved = r1c1ToA1(a1ToR1C1(withMasks, from.row, from.column), to.row, to.column);
  return moved.replace(/"\[(\d+)\]"/gu, (mask, index: string) => masked[Number(index)] ?? mask);
}
