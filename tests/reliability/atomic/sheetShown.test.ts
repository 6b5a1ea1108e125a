import { allOrNothing } from './allOrNothing';
import { sheetShown } from './commands';

allOrNothing(sheetShown);
