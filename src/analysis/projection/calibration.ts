/**
 * How far outcomes have been from projections, by method: written by "npm run calibrate-projection", not by hand.
 *
 * Measured on 1978 projections, the tuning half of: the yearly series of the M1 competition (Makridakis et al. 1982); employed persons by
 * workplace, industry and municipality in Telemark 2016–2025 (Statistisk sentralbyrå, tabell 13470, CC BY 4.0); inhabitants of municipalities
 * 1986–2026 (Statistisk sentralbyrå, tabell 07459, CC BY 4.0). Figures as of 2026.
 */
import type { MethodName } from './methods';

/** Size a and growth b: the reach h years ahead is a · h^b, in units of the restlessness of the series. */
type Curve = readonly [size: number, growth: number];

interface Calibration {
  /** The shares of outcomes for which widths were measured, ascending. */
  readonly levels: readonly number[];
  /** One curve for each level, below and above the projection. */
  readonly methods: Readonly<Record<MethodName, { readonly below: readonly Curve[]; readonly above: readonly Curve[] }>>;
}

export const calibration: Calibration = {
  levels: [0.5, 0.8, 0.9, 0.95, 0.99],
  methods: {
    auto: {
      below: [
        [0.536, 0.542],
        [1.342, 0.481],
        [1.822, 0.513],
        [2.311, 0.558],
        [3.217, 0.597],
      ],
      above: [
        [0.517, 1.106],
        [1.223, 0.986],
        [1.782, 0.908],
        [2.506, 0.849],
        [4.685, 1.17],
      ],
    },
    damped: {
      below: [
        [0.608, 0.334],
        [1.262, 0.519],
        [1.753, 0.54],
        [2.203, 0.597],
        [3.67, 0.41],
      ],
      above: [
        [0.733, 0.985],
        [1.533, 0.914],
        [2.178, 0.81],
        [2.692, 0.766],
        [4.624, 1.224],
      ],
    },
    theta: {
      below: [
        [0.438, 0.149],
        [1.15, 0.417],
        [1.751, 0.46],
        [2.229, 0.552],
        [3.392, 0.698],
      ],
      above: [
        [0.877, 1.079],
        [1.532, 1.017],
        [2.188, 0.937],
        [2.878, 0.874],
        [4.73, 1.236],
      ],
    },
    holt: {
      below: [
        [0.648, 0.458],
        [1.345, 0.515],
        [1.939, 0.486],
        [2.304, 0.548],
        [3.842, 0.418],
      ],
      above: [
        [0.737, 0.875],
        [1.523, 0.888],
        [2.132, 0.788],
        [2.602, 0.764],
        [4.835, 1.118],
      ],
    },
    trend: {
      below: [
        [0.579, 0.255],
        [1.28, 0.535],
        [1.809, 0.564],
        [2.783, 0.453],
        [5.074, 0.505],
      ],
      above: [
        [1.163, 0.766],
        [2, 0.795],
        [2.905, 0.713],
        [3.478, 0.696],
        [7.04, 0.975],
      ],
    },
    loglinear: {
      below: [
        [0.685, 0.618],
        [1.563, 0.645],
        [1.991, 0.884],
        [2.358, 0.95],
        [5.011, 0.605],
      ],
      above: [
        [0.888, 0.708],
        [1.969, 0.699],
        [2.457, 0.709],
        [3.455, 0.603],
        [6.99, 0.958],
      ],
    },
    naive: {
      below: [
        [0.538, -0.355],
        [1.222, 0.458],
        [1.671, 0.564],
        [2.095, 0.632],
        [2.88, 0.855],
      ],
      above: [
        [1.122, 1.059],
        [1.61, 1.089],
        [2.271, 1.008],
        [2.971, 0.936],
        [5.097, 1.207],
      ],
    },
    drift: {
      below: [
        [0.452, 0.525],
        [1.344, 0.448],
        [1.94, 0.435],
        [2.372, 0.564],
        [3.437, 0.646],
      ],
      above: [
        [0.549, 1.137],
        [1.304, 0.986],
        [1.931, 0.896],
        [2.688, 0.842],
        [5.014, 1.165],
      ],
    },
  },
};
