import { deflator, deflatorSource } from '../programme';
import { newestDivision } from '../analysis/geography/municipalities';
import register from '../analysis/geography/municipalities.json';
import { industryGroups } from '../analysis/national/industryGroups';
import inputOutput from '../analysis/national/inputOutput2021.json';
import { nationalTableYear } from '../analysis/national/nationalTable';
import { calibration } from '../analysis/projection/calibration';
import {
  assumptions,
  fundingModels,
  newestSettledYear,
  parameters,
  precedents,
  ruleSetAt,
  ruleSets,
  situationIndicators,
} from '../rules';
import { vintageWords } from '../text/functions/receipt';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';
import { contentHash } from './contentHash';

/** Everything an answer may rest on beside its arguments. */
const content = (): unknown => ({
  ...{ ruleSets, parameters, fundingModels, precedents, assumptions, situationIndicators },
  ...{ deflator, deflatorSource, calibration },
  ...{ register, industryGroups, inputOutput },
});

let hash: string | undefined;

export const RECEIPT = define('RECEIPT', {
  args: {},
  gives: 'row',
  answer: () => {
    const newest = ruleSetAt();
    const vintages = {
      deflator: [...new Set(deflator.map(({ vintage }) => vintage))].join(', '),
      inputOutput: nationalTableYear,
      equalisation: newestSettledYear,
      municipalities: newestDivision,
    };
    const shown = (Object.keys(vintages) as (keyof typeof vintages)[]).map((key) => `${vintageWords[key]} ${vintages[key]}`);
    hash ??= contentHash(content());
    return [OMST_VERSION, newest.document, newest.from, shown.join(', '), hash];
  },
  refuses: [],
  source: [
    sourceWords.rulesOfReceipt,
    'Finansdepartementet: kommunal deflator',
    'Statistisk sentralbyrå, tabell 1850 (2021)',
    'SSB Klass 131',
    'SSB KommSummer (1994–2024)',
  ],
  example: [],
});

declare global {
  /** Version of the add-in, from package.json: the build puts it here. */
  const OMST_VERSION: string;
}
