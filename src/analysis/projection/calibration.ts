/**
 * How far outcomes have been from projections, by method: written by scripts/calibrate-projection.ts, not by hand.
 *
 * Measured on 1985 projections, the tuning half of: the yearly series of the M1 competition (Makridakis et al. 1982); employed persons by
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
        [0.345, 0.494],
        [1.091, 0.516],
        [1.668, 0.471],
        [2.292, 0.461],
        [3.911, 0.42],
      ],
      above: [
        [0.922, 0.803],
        [1.722, 0.791],
        [2.617, 0.725],
        [3.126, 0.724],
        [7.741, 0.578],
      ],
    },
    damped: {
      below: [
        [0.369, 0.656],
        [1.048, 0.656],
        [1.485, 0.644],
        [2.053, 0.608],
        [3.68, 0.511],
      ],
      above: [
        [0.956, 0.739],
        [1.804, 0.744],
        [2.691, 0.701],
        [3.069, 0.735],
        [7.423, 0.61],
      ],
    },
    theta: {
      below: [
        [0.326, 0.432],
        [1.044, 0.537],
        [1.647, 0.491],
        [2.11, 0.517],
        [4.034, 0.433],
      ],
      above: [
        [1.139, 0.803],
        [1.929, 0.813],
        [2.721, 0.761],
        [3.287, 0.751],
        [7.542, 0.616],
      ],
    },
    holt: {
      below: [
        [0.447, 0.632],
        [1.067, 0.708],
        [1.478, 0.716],
        [1.97, 0.701],
        [3.849, 0.553],
      ],
      above: [
        [0.847, 0.82],
        [1.719, 0.753],
        [2.543, 0.707],
        [3.156, 0.711],
        [7.365, 0.585],
      ],
    },
    trend: {
      below: [
        [0.637, -0.018],
        [1.265, 0.484],
        [1.849, 0.494],
        [2.744, 0.431],
        [5.872, 0.309],
      ],
      above: [
        [1.287, 0.724],
        [2.353, 0.691],
        [3.16, 0.662],
        [3.722, 0.681],
        [10.505, 0.447],
      ],
    },
    loglinear: {
      below: [
        [0.867, 0.267],
        [1.68, 0.472],
        [2.247, 0.505],
        [3.042, 0.468],
        [6.1, 0.335],
      ],
      above: [
        [0.976, 0.767],
        [2.046, 0.707],
        [2.728, 0.695],
        [3.44, 0.691],
        [10.473, 0.438],
      ],
    },
    naive: {
      below: [
        [0.202, 0.915],
        [0.99, 0.718],
        [1.564, 0.649],
        [1.946, 0.649],
        [3.528, 0.504],
      ],
      above: [
        [1.464, 0.827],
        [2.046, 0.886],
        [2.647, 0.855],
        [3.593, 0.771],
        [7.828, 0.64],
      ],
    },
    drift: {
      below: [
        [0.476, 0.345],
        [1.295, 0.453],
        [1.835, 0.448],
        [2.528, 0.425],
        [4.387, 0.375],
      ],
      above: [
        [0.761, 0.895],
        [1.62, 0.799],
        [2.428, 0.732],
        [3.143, 0.712],
        [7.953, 0.545],
      ],
    },
  },
};
