import { allOrNothing } from './allOrNothing';
import { tablesMade } from './commands';

allOrNothing(tablesMade);
