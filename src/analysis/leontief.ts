import { toTable, checkCoefficients, toRowMajor, type Coefficients } from './coefficients';
import { factorise, inverseFromFactors } from './linearSystem';

/**
 * Calculates the Leontief inverse: the output that each industry must produce, through all rounds of supply, per unit of final demand for each industry.
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
