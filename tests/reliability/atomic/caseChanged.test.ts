import { allOrNothing } from './allOrNothing';
import { caseChanged } from './commands';

allOrNothing(caseChanged);
