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

/** Everything an answer may rest on beside its arguments. */
const content = (): unknown => ({
  ...{ ruleSets, parameters, fundingModels, precedents, assumptions, situationIndicators },
  ...{ deflator, deflatorSource, calibration },
  ...{ register, industryGroups, inputOutput },
});

let hash: string | undefined;

/** What the answers of the add-in rest on beside their arguments. */
export interface Receipt {
  /** Of the add-in. */
  readonly version: string;
  /** Id of the newest regulation, and the day it holds from (ISO). */
  readonly document: string;
  readonly from: string;
  /** What the built-in data are of, in one line. */
  readonly vintages: string;
  /** 16 hexadecimal digits; other rules or data give another. */
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
  hash ??= contentHash(content());
  return {
    ...{ version: OMST_VERSION, document, from, hash },
    vintages: keys.map((key) => `${vintageWords[key]} ${vintages[key]}`).join(', '),
  };
}

declare global {
  /** Version of the add-in, from package.json: the build puts it here. */
  const OMST_VERSION: string;
}
