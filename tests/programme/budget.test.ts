import fc from '../fastCheck';
import { budget, profiles } from '../../src/programme';
import { controlledRounding } from '../../src/programme/controlledRounding';
import { splitExactly } from '../../src/programme/split';
import { refusal } from './refusal';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const columns = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column]!)));

describe('a budget of years and parties', () => {
  test('Lierne: 60 million over six equal years, 5 + 2.5 + 2.5 million a year', () => {
    const answer = budget(60_000_000, 2025, 6, [30, 15, 15], {});
    expect(answer.years).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(answer.amounts).toEqual(Array(6).fill([5_000_000, 2_500_000, 2_500_000]));
    expect(answer.yearTotals).toEqual(Array(6).fill(10_000_000));
    expect(answer.partyTotals).toEqual([30_000_000, 15_000_000, 15_000_000]);
  });

  test('Meløy: 108 million over six years by unequal need agrees both ways in 1 000 kroner', () => {
    const answer = budget(108_000_000, 2012, 6, [50, 25, 28, 5], { profile: [5, 14, 25, 28, 23, 5], unit: 1000 });
    expect(answer.yearTotals).toEqual([5_400_000, 15_120_000, 27_000_000, 30_240_000, 24_840_000, 5_400_000]);
    expect(answer.partyTotals).toEqual([50_000_000, 25_000_000, 28_000_000, 5_000_000]);
    expect(answer.amounts.map(sum)).toEqual(answer.yearTotals);
    expect(columns(answer.amounts)).toEqual(answer.partyTotals);
    expect(answer.amounts.flat().every((amount) => amount % 1000 === 0)).toBe(true);
  });

  test('a krone that cannot be divided goes to the first years and to the first parties', () => {
    const answer = budget(100, 2025, 3, [1, 1, 1], {});
    expect(answer.yearTotals).toEqual([34, 33, 33]);
    expect(answer.partyTotals).toEqual([34, 33, 33]);
  });

  test('by phase the first and the last year get half of what a year of implementation gets', () => {
    expect(budget(100_000_000, 2025, 6, [1], { profile: 'programfaser' }).yearTotals).toEqual([
      10_000_000, 20_000_000, 20_000_000, 20_000_000, 20_000_000, 10_000_000,
    ]);
    expect(budget(10, 2025, 1, [1], { profile: 'programfaser' }).yearTotals).toEqual([10]);
    expect(budget(10, 2025, 2, [1], { profile: 'programfaser' }).yearTotals).toEqual([5, 5]);
  });

  test('no two profiles have a name in common, and every name is in lower case', () => {
    const names = profiles.flatMap((profile) => [profile.id, ...profile.names]);
    expect(names).toEqual(expect.arrayContaining(['jevn', 'jamn', 'even', 'programfaser', 'programfasar', 'programme phases']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.map((name) => name.toLowerCase())).toEqual(names);
  });

  test('price growth moves money to later years and does not change the total', () => {
    const { yearTotals } = budget(3_310_000, 2025, 3, [1], { priceIndex: 0.1 });
    expect(yearTotals).toEqual([1_000_000, 1_100_000, 1_210_000]);
  });

  test('an index number for each year does the same, with any base', () => {
    expect(budget(3_310_000, 2025, 3, [1], { priceIndex: [100, 110, 121] }).yearTotals).toEqual([
      1_000_000, 1_100_000, 1_210_000,
    ]);
    expect(budget(3_310_000, 2025, 3, [1], { priceIndex: [50, 55, 60.5] }).yearTotals).toEqual([1_000_000, 1_100_000, 1_210_000]);
  });

  test('six years are allowed from 3 April 2024 (§ 10), five before (2018, § 6)', () => {
    expect(budget(60, 2024, 6, [1], { date: '2024-04-03' }).years).toHaveLength(6);
    expect(budget(60, 2024, 5, [1], { date: '2024-04-02' }).years).toHaveLength(5);
    expect(refusal(() => budget(60, 2024, 6, [1], { date: '2024-04-02' }))).toMatchObject({ reason: 'too-many-years', most: 5 });
  });

  test('any budget agrees in every year, for every party and in sum, and is the split of its total', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((weights) => sum(weights) > 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 6 }),
        weights,
        fc.constantFrom('jevn' as const, 'programfaser' as const),
        fc.constantFrom(1, 1000),
        fc.constantFrom(0, 0.031, -0.02),
        (thousands, years, parties, profile, unit, priceIndex) => {
          const total = thousands * 1000;
          const answer = budget(total, 2025, years, parties, { profile, unit, priceIndex });
          expect(answer.amounts.map(sum)).toEqual(answer.yearTotals);
          expect(columns(answer.amounts)).toEqual(answer.partyTotals);
          expect(sum(answer.yearTotals)).toBe(total);
          expect(answer.partyTotals).toEqual(splitExactly(total, parties, unit));
          expect(answer.amounts.flat().every((amount) => amount >= 0 && amount % unit === 0)).toBe(true);
        },
      ),
    );
  });
});

describe('controlled rounding', () => {
  test('when every cell is a half, each row and column sums exactly', () => {
    const rounded = controlledRounding([2, 2, 2, 2], [2, 2, 2, 2]);
    expect(rounded.map(sum)).toEqual([2, 2, 2, 2]);
    expect(columns(rounded)).toEqual([2, 2, 2, 2]);
    expect(rounded.flat().every((cell) => cell === 0 || cell === 1)).toBe(true);
  });

  test('a row moves to another column when another row needs its place', () => {
    // Every cell is two thirds. The first two rows take the first two columns, and the third row needs one of them.
    expect(controlledRounding([2, 2, 2], [2, 2, 2])).toEqual([
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 0],
    ]);
  });

  test('a table of whole numbers is unchanged', () => {
    expect(controlledRounding([20, 40], [30, 15, 15])).toEqual([
      [10, 5, 5],
      [20, 10, 10],
    ]);
  });

  test('up to 20 years × 12 parties and 10 milliard, rows and columns sum exactly and every cell is its share rounded up or down', () => {
    const weights = (most: number): fc.Arbitrary<number[]> =>
      fc
        .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 100_000 })), { minLength: 1, maxLength: most })
        .filter((weights) => sum(weights) > 0);
    const units = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10_000_000_000 }));
    fc.assert(
      fc.property(units, weights(20), weights(12), (total, years, parties) => {
        const rows = splitExactly(total, years, 1);
        const wanted = splitExactly(total, parties, 1);
        const rounded = controlledRounding(rows, wanted);
        expect(rounded.map(sum)).toEqual(rows);
        expect(columns(rounded)).toEqual(wanted);
        for (const [row, cells] of rounded.entries())
          for (const [column, cell] of cells.entries()) {
            const off = BigInt(cell) * BigInt(total) - BigInt(rows[row]!) * BigInt(wanted[column]!);
            expect(off === 0n || (off < BigInt(total) && off > -BigInt(total))).toBe(true);
          }
      }),
      { numRuns: 500 },
    );
  });
});
