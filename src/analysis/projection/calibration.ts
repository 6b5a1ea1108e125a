/**
 * How far outcomes have been from projections, by method: written by scripts/calibrate-projection.ts, not by hand.
 *
 * Measured on 1978 projections, the tuning half of: the yearly series of the M1 competition (Makridakis et al. 1982); employed persons by
 * workplace, industry and municipality in Telemark 2016–2025 (Statistisk sentralbyrå, tabell 13470, CC BY 4.0); inhabitants of municipalities
 * 1986–2026 (Statistisk sentralbyrå, tabell 07459, CC BY 4.0). Figures as of 2026.
 */
import type { MethodName } from './methods';

/** Size and growth, [a, b]: the reach h years ahead is a · h^b, in units of the restlessness of the series. */
type Curve = readonly [size: number, growth: number];

interface Calibration {
  /** The shares of outcomes at which widths were measured, ascending. */
  readonly levels: readonly number[];
  /** One curve a level, to each side of the projection. */
  readonly methods: Readonly<Record<MethodName, { readonly below: readonly Curve[]; readonly above: readonly Curve[] }>>;
}

export const calibration: Calibration = {
  levels: [0.5, 0.8, 0.9, 0.95, 0.99],
  methods: {
    auto: {
      below: [
        [0.5, 0.463],
        [1.198, 0.502],
        [1.76, 0.52],
        [2.179, 0.616],
        [3.78, 0.461],
      ],
      above: [
        [0.648, 0.983],
        [1.318, 0.939],
        [1.99, 0.849],
        [2.54, 0.819],
        [4.985, 1.17],
      ],
    },
    damped: {
      below: [
        [0.592, 0.388],
        [1.232, 0.546],
        [1.717, 0.563],
        [2.217, 0.596],
        [3.969, 0.404],
      ],
      above: [
        [0.735, 0.95],
        [1.51, 0.878],
        [2.155, 0.812],
        [2.681, 0.766],
        [4.865, 1.188],
      ],
    },
    theta: {
      below: [
        [0.434, 0.224],
        [1.145, 0.453],
        [1.762, 0.459],
        [2.24, 0.555],
        [3.594, 0.661],
      ],
      above: [
        [0.849, 1.072],
        [1.539, 0.993],
        [2.159, 0.924],
        [2.907, 0.85],
        [4.855, 1.218],
      ],
    },
    holt: {
      below: [
        [0.615, 0.512],
        [1.27, 0.56],
        [1.921, 0.506],
        [2.339, 0.542],
        [4.293, 0.407],
      ],
      above: [
        [0.741, 0.862],
        [1.503, 0.87],
        [2.15, 0.779],
        [2.601, 0.761],
        [5.141, 1.075],
      ],
    },
    trend: {
      below: [
        [0.573, 0.284],
        [1.298, 0.528],
        [1.834, 0.559],
        [2.784, 0.463],
        [5.074, 0.505],
      ],
      above: [
        [1.175, 0.755],
        [2.069, 0.753],
        [2.974, 0.68],
        [3.777, 0.643],
        [7.21, 0.959],
      ],
    },
    loglinear: {
      below: [
        [0.695, 0.576],
        [1.54, 0.644],
        [2.089, 0.76],
        [2.437, 0.878],
        [5.011, 0.605],
      ],
      above: [
        [0.96, 0.662],
        [2.028, 0.678],
        [2.646, 0.666],
        [3.697, 0.563],
        [7.329, 0.924],
      ],
    },
    naive: {
      below: [
        [0.453, 0.125],
        [1.189, 0.53],
        [1.686, 0.572],
        [2.096, 0.638],
        [3.191, 0.783],
      ],
      above: [
        [1.088, 1.061],
        [1.624, 1.052],
        [2.218, 1.003],
        [2.912, 0.941],
        [5.237, 1.188],
      ],
    },
    drift: {
      below: [
        [0.446, 0.559],
        [1.26, 0.495],
        [1.952, 0.432],
        [2.378, 0.562],
        [3.853, 0.566],
      ],
      above: [
        [0.585, 1.079],
        [1.34, 0.952],
        [1.891, 0.901],
        [2.674, 0.818],
        [5.104, 1.152],
      ],
    },
  },
};
