import { allOrNothing } from './allOrNothing';
import { tablesNoLongerFit } from './commands';

allOrNothing(tablesNoLongerFit, ['faults that last', 'other people']);
