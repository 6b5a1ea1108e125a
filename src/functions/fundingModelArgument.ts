import { findFundingModel, fundingModels, type FundingModel } from '../rules';
import { unnamedParty } from '../text/functions/words';
import { expected } from '../text/messages';
import { partyWords } from '../text/rules';
import type { RangeKind } from './kind';
import { nameOrWeights } from './kinds';

export type Funding = FundingModel | readonly number[];

/** A funding model: the name of one, or weights in a range. */
export const fundingModel = (): RangeKind<Funding> =>
  nameOrWeights(
    expected.fundingModel,
    findFundingModel,
    fundingModels.map(({ id }) => id),
  );

const isModel = (funding: Funding): funding is FundingModel => !Array.isArray(funding);

export const weightsOf = (funding: Funding): readonly number[] =>
  isModel(funding) ? funding.weights.map(({ amount }) => amount) : funding;

/** The names of the parties for a header row. */
export const partyNames = (funding: Funding): string[] =>
  isModel(funding)
    ? funding.weights.map(({ party }) => partyWords[party].nb)
    : funding.map((_, index) => unnamedParty(index + 1));
