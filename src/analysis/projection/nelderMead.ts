/**
 * The lowest point of a function of a few variables inside the unit cube, by the downhill simplex. Deterministic: no chance, a fixed most steps.
 * Points outside are moved to the wall, so a lowest point on the wall is found.
 *
 * @param cost  the function
 * @param start the first corner [k, each 0–1]
 * @see Nelder, J. A. and Mead, R. (1965), The Computer Journal 7(4), 308–313
 */
export function nelderMead(cost: (at: readonly number[]) => number, start: readonly number[], steps = 200): number[] {
  const corner = (at: readonly number[]): { at: number[]; cost: number } => {
    const inside = at.map((x) => Math.min(1, Math.max(0, x)));
    return { at: inside, cost: cost(inside) };
  };
  const best = corner(start);
  let simplex = [best, ...start.map((_, axis) => corner(start.map((x, at) => (at === axis ? x + (x < 0.5 ? 0.1 : -0.1) : x))))];
  for (let step = 0; step < steps; step++) {
    simplex.sort((a, b) => a.cost - b.cost);
    const lowest = simplex[0] ?? best;
    const highest = simplex.at(-1) ?? best;
    if (highest.cost - lowest.cost <= 1e-12 * Math.abs(lowest.cost)) break;
    const rest = simplex.slice(0, -1);
    const centre = start.map((_, axis) => rest.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / rest.length);
    const along = (share: number) => corner(centre.map((x, axis) => x + share * ((highest.at[axis] ?? 0) - x)));
    const reflected = along(-1);
    const second = rest.at(-1) ?? best;
    if (reflected.cost < lowest.cost) {
      const expanded = along(-2);
      simplex = [...rest, expanded.cost < reflected.cost ? expanded : reflected];
    } else if (reflected.cost < second.cost) {
      simplex = [...rest, reflected];
    } else {
      const contracted = along(reflected.cost < highest.cost ? -0.5 : 0.5);
      simplex =
        contracted.cost < Math.min(reflected.cost, highest.cost)
          ? [...rest, contracted]
          : simplex.map(({ at }) => corner(at.map((x, axis) => ((lowest.at[axis] ?? 0) + x) / 2)));
    }
  }
  return simplex.reduce((a, b) => (b.cost < a.cost ? b : a)).at;
}
