import fc from '../fastCheck';
import { mostKroner } from '../../src/programme/kroner';
import { splitExactly } from '../../src/programme/split';
import { fundingModels } from '../../src/rules';
import published from '../cases/money/largest_remainder.json';

const million = 1_000_000;
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('published examples of the largest remainder', () => {
  const { inputs, expected } = published;

  test('ten seats among 100 000 votes (Wikipedia)', () => {
    expect(splitExactly(inputs.wiki.seats, inputs.wiki.votes, 1)).toEqual(expected.wiki);
  });

  test('the Alabama paradox: with eleven seats instead of ten, the smallest of 6 : 6 : 2 loses one', () => {
    const [ten, eleven] = inputs.alabama.seats.map((seats) => splitExactly(seats, inputs.alabama.weights, 1));
    expect([ten, eleven]).toEqual(expected.alabama);
    expect(eleven![2]).toBeLessThan(ten![2]!);
  });

  test('five seats among 100, 150 and 60 votes (R package electoral)', () => {
    expect(splitExactly(inputs.electoral.seats, inputs.electoral.votes, 1)).toEqual(expected.electoral);
  });

  test('three percentages with decimals, in whole per cent (iteround)', () => {
    expect(splitExactly(100, inputs.iteround_tuple, 1)).toEqual(expected.iteround_tuple);
  });

  test.each(inputs.funding.map((example, index) => [example.total, example.shares, expected.funding[index]!] as const))(
    '%i kroner by %j',
    (total, shares, parts) => expect(splitExactly(total, shares, 1)).toEqual(parts),
  );
});

describe('programmes of the founding document, to the krone and in units of 1 000', () => {
  test.each<[programme: string, total: number, model: string, parts: number[]]>([
    ['Sør-Varanger', 60, 'Sør-Varanger', [40, 10, 10]],
    ['Lierne', 60, 'Lierne', [30, 15, 15]],
    ['Meløy as planned', 100, 'Meløy plan', [50, 25, 25]],
    ['Meløy as carried out', 108, 'Meløy', [50, 25, 28, 5]],
    ['a county programme', 60, '75/25', [45, 15]],
    ['a programme without a municipal share', 60, '100', [60]],
  ])('%s: %d million by the model %s', (_, total, id, parts) => {
    const weights = fundingModels.find((model) => model.id === id)!.weights.map(({ amount }) => amount);
    const kroner = parts.map((part) => part * million);
    expect(splitExactly(total * million, weights, 1)).toEqual(kroner);
    expect(splitExactly(total * million, weights, 1000)).toEqual(kroner);
  });

  test.each<[what: string, total: number, parts: number[]]>([
    [
      'the appropriation of 2017 to counties, Sør-Varanger and Innovasjon Norge',
      130_000_000,
      [95_000_000, 20_000_000, 15_000_000],
    ],
    ['Innovasjon Norge 2015 to grants, advice and development', 14_800_000, [5_500_000, 6_600_000, 2_700_000]],
  ])('%s', (_, total, parts) => {
    const inMillions = parts.map((part) => part / million);
    expect(splitExactly(total, inMillions, 1)).toEqual(parts);
    expect(splitExactly(total, inMillions, 1000)).toEqual(parts);
  });

  test('the shares 66.7/16.7/16.7 of Sør-Varanger sum to 100.1, and its 60 million are still 60 million', () => {
    expect(splitExactly(60 * million, [66.7, 16.7, 16.7], 1)).toEqual([39_980_020, 10_009_990, 10_009_990]);
  });
});

describe('ties and decimals', () => {
  test('an odd krone between two equal weights goes to the first', () => {
    expect(splitExactly(1, [1, 1], 1)).toEqual([1, 0]);
    expect(splitExactly(10_000_000_001, [0.5, 0.5], 1)).toEqual([5_000_000_001, 5_000_000_000]);
  });

  test('a weight is read as the decimal that its digits say: 0.1, 0.2 and 0.3 are one, two and three parts of six', () => {
    expect(splitExactly(3, [0.1, 0.2, 0.3], 1)).toEqual(splitExactly(3, [1, 2, 3], 1));
    expect(splitExactly(10, [0.1, 0.7], 1)).toEqual(splitExactly(10, [1, 7], 1));
  });

  test('a party with weight 0 gets nothing', () => {
    expect(splitExactly(2, [0, 1, 1, 1], 1)).toEqual([0, 1, 1, 0]);
  });

  test('an amount of 0 gives 0 to each', () => {
    expect(splitExactly(0, [75, 25], 1)).toEqual([0, 0]);
  });

  test('very large and very small weights stay exact', () => {
    expect(splitExactly(100, [1e300, 1e-300], 1)).toEqual([100, 0]);
    expect(splitExactly(100, [3e-300, 1e-300], 1)).toEqual([75, 25]);
  });
});

describe('for any amount to 10 milliard and beyond, any weights, in kroner or 1 000 kroner', () => {
  const tenThousandths = fc
    .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 })
    .filter((parts) => parts.some((part) => part > 0));
  const units = fc.integer({ min: 0, max: 10_000_000_000 });
  const inUnits = fc.oneof(
    fc.tuple(units, fc.constant(1)),
    fc.tuple(fc.integer({ min: 0, max: mostKroner / 1000 }), fc.constant(1000)),
  );

  test('the parts sum to the whole, are whole units, and each is less than one unit from its quota', () => {
    fc.assert(
      fc.property(inUnits, tenThousandths, ([count, size], numerators) => {
        const parts = splitExactly(
          count * size,
          numerators.map((part) => part / 10_000),
          size,
        );
        expect(sum(parts)).toBe(count * size);
        const whole = BigInt(sum(numerators));
        for (const [index, part] of parts.entries()) {
          expect(part % size).toBe(0);
          const off = BigInt(part / size) * whole - BigInt(count) * BigInt(numerators[index]!);
          expect(off < whole && off > -whole).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no part that is rounded down has a larger remainder, or an equal one earlier in the list, than a part that is rounded up', () => {
    fc.assert(
      fc.property(units, tenThousandths, (amount, numerators) => {
        const parts = splitExactly(amount, numerators, 1);
        const whole = BigInt(sum(numerators));
        const lines = numerators.map((weight, index) => ({
          up: BigInt(parts[index]!) > (BigInt(amount) * BigInt(weight)) / whole,
          remainder: (BigInt(amount) * BigInt(weight)) % whole,
        }));
        for (const [upperIndex, upper] of lines.entries())
          for (const [lowerIndex, lower] of lines.entries())
            if (upper.up && !lower.up) {
              expect(upper.remainder >= lower.remainder).toBe(true);
              if (upper.remainder === lower.remainder) expect(upperIndex).toBeLessThan(lowerIndex);
            }
      }),
    );
  });

  test('it does not matter whether weights are written as shares, percentages or amounts', () => {
    fc.assert(
      fc.property(units, tenThousandths, (amount, numerators) => {
        const asWritten = splitExactly(amount, numerators, 1);
        expect(
          splitExactly(
            amount,
            numerators.map((part) => part / 10_000),
            1,
          ),
        ).toEqual(asWritten);
        expect(
          splitExactly(
            amount,
            numerators.map((part) => part * 1000),
            1,
          ),
        ).toEqual(asWritten);
      }),
    );
  });
});
