/** Every assumption about Excel that a script can test. Those that only a person can test are in byHand.ts. */
import type { Behaviour } from '../behaviour';
import { cellBehaviours } from './cells';
import { chartBehaviours } from './charts';
import { formatBehaviours } from './formats';
import { formulaBehaviours } from './formulas';
import { functionBehaviours } from './functions';
import { nameBehaviours } from './names';
import { rangeBehaviours } from './ranges';
import { sheetBehaviours } from './sheets';
import { tableBehaviours } from './tables';
import { workbookBehaviours } from './workbook';

export { byHand } from './byHand';

export const behaviours: readonly Behaviour[] = [
  ...cellBehaviours,
  ...rangeBehaviours,
  ...formatBehaviours,
  ...sheetBehaviours,
  ...tableBehaviours,
  ...nameBehaviours,
  ...formulaBehaviours,
  ...functionBehaviours,
  ...chartBehaviours,
  ...workbookBehaviours,
];
