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
import { contentHash } from './contentHash';
import { deflator, deflatorSource } from './deflator';

/** All rules and data that answers depend on besides their arguments. */
const rulesAndData = (): unknown => ({
  ...{ ruleSets, parameters, fundingModels, precedents, assumptions, situationIndicators },
  ...{ deflator, deflatorSource, calibration },
  ...{ register, industryGroups, inputOutput },
});

let hash: string | undefined;

/** The version of the add-in, its rules and its data, which answers depend on besides their arguments. */
export interface Receipt {
  /** Version of the add-in. */
  readonly version: string;
  /** Id of the newest regulation. */
  readonly document: string;
  /** First day of the newest regulation, ISO. */
  readonly from: string;
  /** The years of the built-in data, in one line. */
  readonly vintages: string;
  /** Fingerprint of the rules and data, 16 hexadecimal digits. */
  readonly hash: string;
}

export function receipt(): Receipt {
  const { document, from } = ruleSetAt();
  const vintages = {
    deflator: [...new Set(deflator.map(({ vintage }) => vintage))].join(', '),
    inputOutput: nationalTableYear,
    equalisation: newestSettledYear,
    municipalities: newestDivision,
  };
  const keys = Object.keys(vintages) as (keyof typeof vintages)[];
  hash ??= contentHash(rulesAndData());
  return {
    ...{ version: OMST_VERSION, document, from, hash },
    vintages: keys.map((key) => `${vintageWords[key]} ${vintages[key]}`).join(', '),
  };
}

declare global {
  /** Version of the add-in, which the build takes from package.json. */
  const OMST_VERSION: string;
}
