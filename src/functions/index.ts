/** The script that Excel loads. It registers every function with Excel's runtime by its id in the metadata. */

import { functions } from './catalogue';

for (const { id, call } of functions) CustomFunctions.associate(id, call);

export { functions } from './catalogue';
export type { OmstFunction } from './define';
