import { allOrNothing } from './allOrNothing';
import { tablesNoLongerFit } from './commands';

// These tests take the longest, so the rest of them are in tablesNoLongerFit.lasting.test.ts.
allOrNothing(tablesNoLongerFit, ['faults that pass']);
