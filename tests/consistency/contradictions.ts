import type { ShownValue } from './book';
import type { Quantity } from './quantities/quantity';

/** A place that shows another figure than the first place of the quantity. */
export interface Contradiction {
  /** The sample, quantity and places, by which the list of known contradictions is matched. It does not contain the figures. */
  readonly key: string;
  /** Both cells and both figures of each year, party or municipality on which they differ. */
  readonly sentences: readonly string[];
}

export const keyOf = (sample: string, quantity: string, place: string, against: string): string =>
  `${sample} · ${quantity} · ${place} against ${against}`;

/** Compares whole figures exactly and others to 1e-9. A figure that is printed rounded must equal the other one rounded. */
function agree(one: ShownValue, other: ShownValue): boolean {
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return one.value === other.value;
  const whole = Number.isInteger(one.value) && Number.isInteger(other.value);
  const precision = whole ? 0 : 1e-9 * Math.max(1, Math.abs(one.value), Math.abs(other.value));
  return Math.abs(one.value - other.value) <= Math.max(one.printedTo ?? 0, other.printedTo ?? 0) / 2 + precision;
}

const inWords = ({ value }: ShownValue): string => (value === null ? 'missing' : String(value));

/** Compares each place with the first place that has a value for the same year, party or municipality. */
export function contradictionsIn(
  sample: string,
  { id, unit }: Pick<Quantity, 'id' | 'unit'>,
  places: readonly (readonly [place: string, shownValues: readonly ShownValue[]])[],
): Contradiction[] {
  const firsts = new Map<string, readonly [place: string, shownValue: ShownValue]>();
  const found = new Map<string, string[]>();
  for (const [place, shownValues] of places)
    for (const shownValue of shownValues) {
      const [against, first] = firsts.get(shownValue.subject) ?? [place, shownValue];
      firsts.set(shownValue.subject, [against, first]);
      if (agree(first, shownValue)) continue;
      const key = keyOf(sample, id, place, against);
      const sentence = `${shownValue.subject || id}: ${first.cell} says ${inWords(first)}, ${shownValue.cell} says ${inWords(shownValue)} (${unit})`;
      found.set(key, [...(found.get(key) ?? []), sentence]);
    }
  return [...found].map(([key, sentences]) => ({ key, sentences }));
}
