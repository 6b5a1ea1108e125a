/** RangeAreas: several ranges of one sheet that are formatted together. */
import type { ClassDefinition } from './define';
import { child, scalar } from './define';
import type { AreasHandle } from './handles';
import { addressOf } from './handles';

export const rangeAreas: ClassDefinition<AreasHandle> = {
  members: {
    address: scalar((book, { areas }) => areas.map((area) => addressOf(book, area)).join(', ')),
    areaCount: scalar((_, { areas }) => areas.length),
    format: child('RangeFormat', (_, self) => self),
  },
  tracked: true,
};
