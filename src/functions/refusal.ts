import type { Detail, NoAnswer, RefusalCode } from '../programme/reasons';
import type { Words } from '../text';

/**
 * The reason why a function has no answer, as an error that the adapter turns into a message in the user's language.
 *
 * @param words    the message; `{argument}` is the translated name of the argument, other placeholders come from `details`
 * @param argument key of the argument at fault; the adapter adds it when it is left out
 */
export class Refusal extends Error implements NoAnswer {
  constructor(
    /** Any of Excel's errors, because an error in a cell is passed on as it is. */
    readonly code: string,
    readonly words: Words,
    readonly details: Readonly<Record<string, Detail>>,
    public argument?: string,
  ) {
    super(words.en);
    this.name = 'Refusal';
  }
}

export const refuse = (
  code: RefusalCode,
  words: Words,
  details: Readonly<Record<string, Detail>> = {},
  argument?: string,
): Refusal => new Refusal(code, words, details, argument);
