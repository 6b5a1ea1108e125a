import { allOrNothing } from './allOrNothing';
import { formulaInserted } from './commands';

allOrNothing(formulaInserted);
