import { deflator, deflatorSource } from '../programme';
import { fundingModels, parameters, precedents, ruleSetAt, ruleSets } from '../rules';
import { define } from './define';
import { contentHash } from './contentHash';
import { calibration } from '../analysis/projection/calibration';

/** Everything an answer may rest on beside its arguments. */
const content = (): unknown => ({ ruleSets, parameters, fundingModels, precedents, deflator, deflatorSource, calibration });

let hash: string | undefined;

export const RECEIPT = define('RECEIPT', {
  args: {},
  gives: 'row',
  answer: () => {
    const newest = ruleSetAt();
    const vintages = [...new Set(deflator.map(({ vintage }) => vintage))].join(', ');
    hash ??= contentHash(content());
    return [OMST_VERSION, newest.document, newest.from, `kommunal deflator: ${vintages}`, hash];
  },
  refuses: [],
  source: ['src/rules', 'src/programme/deflator.ts'],
  example: [],
});

declare global {
  /** Version of the add-in, from package.json: the build puts it here. */
  const OMST_VERSION: string;
}
