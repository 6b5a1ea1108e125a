import type { Detail, NoAnswer, RefusalCode } from '../programme/reasons';
import type { Words } from '../text';

/**
 * Why a function has no answer, before it is said in the user's language.
 *
 * @param words    the message; `{argument}` is the translated name of the argument, other placeholders come from `details`
 * @param argument key of the argument at fault, where the one who refuses knows it; else the adapter fills it in
 */
export class Refusal extends Error implements NoAnswer {
  constructor(
    /** An error that stands in a cell already is passed on as it is, so this may be any of Excel's. */
    readonly code: string,
    readonly words: Words,
    readonly details: Readonly<Record<string, Detail>> = {},
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
