import { allOrNothing } from './allOrNothing';
import { caseRead } from './commands';

allOrNothing(caseRead);
