/**
 * The words of the custom functions: what each is for, what it answers with, and what its arguments are called, keyed by function and argument.
 * Header rows (`columns`) are bokmål in every language: formulas in workbooks look them up.
 */

import { criteriaFunctions } from './criteria';
import { economyFunctions } from './economy';
import { inputOutputFunctions } from './inputOutput';
import { geographyFunctions } from './geography';
import { moneyFunctions } from './money';
import { populationFunctions } from './population';
import { projectionFunctions } from './projection';
import { receiptFunctions } from './receipt';
import { rippleFunctions } from './ripple';
import { scenarioFunctions } from './scenario';
import { structureFunctions } from './structure';
import type { FunctionWords } from './words';

export const functionWords = {
  ...criteriaFunctions,
  ...geographyFunctions,
  ...moneyFunctions,
  ...projectionFunctions,
  ...inputOutputFunctions,
  ...rippleFunctions,
  ...structureFunctions,
  ...populationFunctions,
  ...economyFunctions,
  ...scenarioFunctions,
  ...receiptFunctions,
} satisfies Record<string, FunctionWords>;

/** How methods are written in cells; a word that PROJECTION reads back. */
export const methodWords = {
  auto: 'auto',
  damped: 'dempet',
  theta: 'theta',
  holt: 'holt',
  trend: 'trend',
  loglinear: 'loglineær',
  naive: 'naiv',
  drift: 'drift',
} as const;

/** A party that a model given as a range does not name. */
export const unnamedParty = (position: number): string => `Part ${position}`;

/** Beside a source, where newer rules than those known may hold; bokmål as all words in cells. */
export const knownUntilWords = 'kjent per';
