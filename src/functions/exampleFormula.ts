import type { OmstFunction } from './define';

/** How a cell is written in a formula. */
function literal(cell: unknown): string {
  switch (typeof cell) {
    case 'string':
      return `"${cell.replaceAll('"', '""')}"`;
    case 'number':
      return String(cell);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

const literals = (input: unknown): string =>
  Array.isArray(input) ? `{${(input as unknown[][]).map((row) => row.map(literal).join(',')).join(';')}}` : literal(input);

/** The example of a function as a formula, in English with commas as Excel's API takes it. */
export const exampleFormula = ({ id, example }: Pick<OmstFunction, 'id' | 'example'>): string =>
  `=OMST.${id}(${example.map(literals).join(', ')})`;
