/** The reports of a programme that runs, in the order their tables stand in the workbook. */

import type { TableDefinition } from '../definition';
import { accounts } from './accounts';
import { board } from './board';
import { finalReport } from './finalReport';
import { programmeStatus } from './programmeStatus';
import { results } from './results';

export const followUp: readonly TableDefinition[] = [results, accounts, programmeStatus, board, finalReport];
