/** What Excel loads: hands every function to the runtime by the id that the metadata gives it. */

import { functions } from './catalogue';

for (const { id, call } of functions) CustomFunctions.associate(id, call);

export { functions } from './catalogue';
export type { OmstFunction } from './define';
