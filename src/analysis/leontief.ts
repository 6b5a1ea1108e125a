import { toTable, checkCoefficients, toRowMajor, type Coefficients } from './coefficients';
import { factorise, inverseFromFactors } from './linearSystem';

/**
 * Leontief inverse: what every industry must produce for a unit of final demand for another, through all rounds of supply.
 *
 *   L = (I − A)⁻¹ = I + A + A² + …
 *
 * @param coefficients input coefficients, row supplies column [n × n]
 * @returns            L_ij: output of i per unit of final demand for j [n × n]
 * @throws AnalysisError as `checkCoefficients`
 * @see Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 2.2.2
 */
export function leontief(coefficients: Coefficients): number[][] {
  checkCoefficients('coefficients', coefficients);
  const n = coefficients.length;
  return toTable(inverseFromFactors(factorise(toRowMajor(coefficients), n, 'coefficients'), n), n);
}
