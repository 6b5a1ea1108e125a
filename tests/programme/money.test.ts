import fc from '../fastCheck';
import { fraction, roundFraction } from '../../src/analysis/fraction';
import { carryOver } from '../../src/programme/carryOver';
import { costPerJob } from '../../src/programme/costPerJob';
import { payments } from '../../src/programme/payment';
import modes from '../cases/money/rounding_modes.json';

const kroner = fc.integer({ min: 0, max: 10_000_000_000 });

describe('carried over from year to year', () => {
  test('the unspent amount is the opening amount of the next year', () => {
    expect(carryOver([10_000_000, 10_000_000], [7_500_000, 9_000_000])).toEqual([
      { opening: 0, committed: 10_000_000, spent: 7_500_000, carried: 2_500_000 },
      { opening: 2_500_000, committed: 10_000_000, spent: 9_000_000, carried: 3_500_000 },
    ]);
  });

  test('overspending is a negative amount carried to the next year', () => {
    expect(carryOver([100, 100, 0], [150, 20, 0]).map(({ carried }) => carried)).toEqual([-50, 30, 30]);
  });

  test('no years give no rows', () => {
    expect(carryOver([], [])).toEqual([]);
  });

  test('in the end, the whole commitment is spent or carried', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kroner, kroner), { minLength: 1, maxLength: 20 }), (years) => {
        const rows = carryOver(
          years.map(([committed]) => committed),
          years.map(([, spent]) => spent),
        );
        const left = years.reduce((sum, [committed, spent]) => sum + committed - spent, 0);
        expect(rows.at(-1)!.carried).toBe(left);
        rows.slice(1).forEach((row, index) => expect(row.opening).toBe(rows[index]!.carried));
      }),
    );
  });
});

describe('paid on account and held back until the final report', () => {
  test('a quarter is held back when no share is given (§ 12)', () => {
    expect(payments([10_000_000, 4])).toEqual([
      { onAccount: 7_500_000, retained: 2_500_000 },
      { onAccount: 3, retained: 1 },
    ]);
  });

  test('"at least 25 per cent" of 101 kroner is 26: the part held back is rounded up', () => {
    expect(payments([101])).toEqual([{ onAccount: 75, retained: 26 }]);
  });

  test('exactly 25 per cent is enough, and all may be held back', () => {
    expect(payments([1000], 0.25)).toEqual([{ onAccount: 750, retained: 250 }]);
    expect(payments([1000], 1)).toEqual([{ onAccount: 0, retained: 1000 }]);
  });

  test('30 per cent of 10 is 3, not the 4 that binary fractions would round up to', () => {
    expect(payments([10], 0.3)).toEqual([{ onAccount: 7, retained: 3 }]);
    expect(payments([100], 0.28)).toEqual([{ onAccount: 72, retained: 28 }]);
  });

  test('the two parts sum to the commitment, and the part held back is the smallest whole amount that reaches the share', () => {
    fc.assert(
      fc.property(kroner, fc.integer({ min: 2500, max: 10_000 }), (amount, tenThousandths) => {
        const [payment] = payments([amount], tenThousandths / 10_000);
        expect(payment!.onAccount + payment!.retained).toBe(amount);
        const share = BigInt(amount) * BigInt(tenThousandths);
        expect(BigInt(payment!.retained) * 10_000n >= share).toBe(true);
        expect(BigInt(payment!.retained - 1) * 10_000n < share).toBe(true);
      }),
    );
  });
});

describe('cost per job', () => {
  test('Meløy: 108 million kroner and about 310 jobs, 348 387 kroner each', () => {
    expect(costPerJob(108_000_000, 310, 0)).toBe(348_387);
  });

  test('secured jobs count like created jobs', () => {
    expect(costPerJob(108_000_000, 190, 120)).toBe(348_387);
    expect(costPerJob(1000, 0, 8)).toBe(125);
  });

  test('half a krone is rounded up, and half a job counts as half a job', () => {
    expect(costPerJob(5, 2, 0)).toBe(3);
    expect(costPerJob(100, 2.5, 0)).toBe(40);
  });
});

describe('rounding to whole kroner', () => {
  test('halves are rounded away from zero, as in Excel', () => {
    expect(modes.inputs.values.map((value) => roundFraction(fraction(value)))).toEqual(modes.expected.half_away_0dp);
  });

  test('a number is read as the decimal that its digits say', () => {
    expect(fraction(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(fraction(-12.5)).toEqual({ numerator: -125n, denominator: 10n });
    expect(fraction(1.5e-7)).toEqual({ numerator: 15n, denominator: 10n ** 8n });
    expect(fraction(2e21)).toEqual({ numerator: 2n * 10n ** 21n, denominator: 1n });
  });
});
