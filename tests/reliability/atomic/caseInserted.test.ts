import { allOrNothing } from './allOrNothing';
import { caseInserted } from './commands';

allOrNothing(caseInserted);
