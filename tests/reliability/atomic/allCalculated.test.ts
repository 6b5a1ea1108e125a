import { allOrNothing } from './allOrNothing';
import { allCalculated } from './commands';

allOrNothing(allCalculated);
