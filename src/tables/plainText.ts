/**
 * A text that came from a user, a file or a service, as a cell may hold it: what Excel would take for a formula or a number typed with an
 * apostrophe gets the apostrophe that makes it text.
 */
export const plainText = (text: string): string => (/^[=+\-@'\t\r]/.test(text) ? `'${text}` : text);
