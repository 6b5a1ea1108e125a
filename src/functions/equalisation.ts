import { incomeEqualisation } from '../analysis/incomeEqualisation';
import { incomeEqualisationOf } from '../rules';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';
import { optional, perInhabitant, year } from './kinds';
import { analysisReasons, ruleReasons } from '../programme/reasons';

export const EQUALISATION = define('EQUALISATION', {
  args: {
    taxPerInhabitant: perInhabitant(),
    nationalMean: perInhabitant(),
    year: optional(year(), undefined, 'the newest settled year'),
  },
  gives: 'value',
  answer: ({ taxPerInhabitant, nationalMean, year }) => {
    const { deductionShare, ...rates } = incomeEqualisationOf(year);
    return incomeEqualisation(taxPerInhabitant, nationalMean, rates, deductionShare);
  },
  refuses: [ruleReasons['year-not-known'], analysisReasons['nothing-in-all']],
  source: ['Kommunal- og distriktsdepartementet, løpende inntektsutjevning, avregning 2015–2025', sourceWords.equalisationByYear],
  // Sokndal and the country in the settlement of 2025, which gave Sokndal 4 150 kroner per inhabitant.
  example: [36_076.14, 42_269.58, 2025],
});
