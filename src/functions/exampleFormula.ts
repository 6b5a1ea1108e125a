import type { OmstFunction } from './define';

/** Writes the content of a cell as a formula does. */
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

/** Returns the example of a function as a formula in English, with commas, which is the form that Excel's API takes. */
export const exampleFormula = ({ id, example }: Pick<OmstFunction, 'id' | 'example'>): string =>
  `=OMST.${id}(${example.map(literals).join(', ')})`;
