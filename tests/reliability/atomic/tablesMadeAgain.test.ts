import { allOrNothing } from './allOrNothing';
import { tablesMadeAgain } from './commands';

allOrNothing(tablesMadeAgain);
