import { allOrNothing } from './allOrNothing';
import { tablesNoLongerFit } from './commands';

// The longest of the proofs; the rest of it is in tablesNoLongerFit.lasting.test.ts.
allOrNothing(tablesNoLongerFit, ['faults that pass']);
