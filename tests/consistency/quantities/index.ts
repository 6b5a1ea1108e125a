/**
 * The quantities that are shown in more than one place, with all their places. The first place of a quantity is its source; the
 * others must show the same. Labels are those of the sheets in bokmål, because the figures are the same in nynorsk and English.
 */

import { county } from './county';
import { jobs } from './jobs';
import { money } from './money';
import { people } from './people';
import { programme } from './programme';
import type { Quantity } from './quantity';
import { scenario } from './scenario';
import { theCase } from './theCase';

export { sharedQuantities } from './shared';
export { standAlone } from './standAlone';

export const quantities: readonly Quantity[] = [...theCase, ...jobs, ...people, ...scenario, ...money, ...programme, ...county];
