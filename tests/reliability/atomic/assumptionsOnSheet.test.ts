import { allOrNothing } from './allOrNothing';
import { assumptionsOnSheet } from './commands';

allOrNothing(assumptionsOnSheet);
