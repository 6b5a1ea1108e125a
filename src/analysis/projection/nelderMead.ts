interface Corner {
  readonly point: readonly number[];
  readonly cost: number;
}

/** Inserts a corner among corners that are sorted by cost. */
function insert(simplex: Corner[], corner: Corner): void {
  let place = simplex.length;
  while (place > 0 && (simplex[place - 1]?.cost ?? NaN) > corner.cost) place--;
  simplex.splice(place, 0, corner);
}

const mostSteps = 200;

/**
 * Returns the lowest point of a function of a few variables inside the unit cube, by the downhill simplex method. It uses no random numbers, and it stops after
 * `mostSteps` steps at the latest. Points outside the cube are moved to its wall, so that a lowest point on the wall is found.
 *
 * @param cost  the function
 * @param start the first corner [k, each 0–1]
 * @see Nelder, J. A. and Mead, R. (1965), The Computer Journal 7(4), 308–313
 */
export function nelderMead(cost: (point: readonly number[]) => number, start: readonly number[]): readonly number[] {
  /** Returns the corner at a share of the way from one point to another. With a negative share it is on the far side of `from`. */
  const along = (from: readonly number[], to: readonly number[], share: number): Corner => {
    const point: number[] = [];
    for (let axis = 0; axis < from.length; axis++) {
      const x = from[axis] ?? NaN;
      point.push(Math.min(1, Math.max(0, x + share * ((to[axis] ?? NaN) - x))));
    }
    return { point, cost: cost(point) };
  };
  const first = along(start, start, 0);
  const simplex = [first];
  for (const axis of start.keys()) {
    const aside = start.map((x, index) => (index === axis ? x + (x < 0.5 ? 0.1 : -0.1) : x));
    insert(simplex, along(start, aside, 1));
  }
  for (let step = 0; step < mostSteps; step++) {
    const lowest = simplex[0] ?? first;
    const highest = simplex.pop() ?? first;
    const second = simplex[simplex.length - 1] ?? first;
    if (highest.cost - lowest.cost <= 1e-12 * Math.abs(lowest.cost)) break;
    const centre: number[] = [];
    for (let axis = 0; axis < start.length; axis++) {
      let sum = 0;
      for (const { point } of simplex) sum += point[axis] ?? NaN;
      centre.push(sum / simplex.length);
    }
    const reflected = along(centre, highest.point, -1);
    if (reflected.cost < lowest.cost) {
      const expanded = along(centre, highest.point, -2);
      insert(simplex, expanded.cost < reflected.cost ? expanded : reflected);
    } else if (reflected.cost < second.cost) {
      insert(simplex, reflected);
    } else {
      const contracted = along(centre, highest.point, reflected.cost < highest.cost ? -0.5 : 0.5);
      if (contracted.cost < Math.min(reflected.cost, highest.cost)) insert(simplex, contracted);
      else for (const { point } of [...simplex.splice(0), highest]) insert(simplex, along(lowest.point, point, 0.5));
    }
  }
  return simplex[0]?.point ?? start;
}
