/**
 * A text that came from a user, a file or a service, as a cell may hold it: what Excel would take for a formula or a number typed with an
 * apostrophe gets the apostrophe that makes it text.
 */
export const plainText = (text: string): string => (/^[=+\-@'\t\r]/.test(text) ? `'${text}` : text);

const longestLiteral = 255;

/** A text as a formula writes it, in as many pieces as Excel asks for: a text within a formula has at most 255 characters. */
export function quoted(text: string): string {
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / longestLiteral)) }, (_, at) =>
    text.slice(at * longestLiteral, (at + 1) * longestLiteral),
  );
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
