import { budget, convertPrices, phasePlan } from '../../src/programme';
import { carryOver } from '../../src/programme/carryOver';
import { costPerJob } from '../../src/programme/costPerJob';
import { payments } from '../../src/programme/payment';
import type { ProgrammeReason } from '../../src/programme/programmeError';
import { programmeReasons } from '../../src/programme/reasons';
import { splitExactly } from '../../src/programme/split';
import { refusal } from './refusal';

const budgetWith = (options: Parameters<typeof budget>[4]) => () => budget(1000, 2025, 2, [1], options);

const refusals: [reason: ProgrammeReason, call: () => unknown, details: Record<string, string | number>][] = [
  ['amount-not-whole', () => splitExactly(100.5, [1], 1), { amount: 100.5, position: 1 }],
  ['amount-not-whole', () => carryOver([100, 100], [50, NaN]), { amount: NaN, position: 2 }],
  ['amount-not-whole', () => splitExactly(Infinity, [1], 1), { amount: Infinity, position: 1 }],
  ['amount-negative', () => splitExactly(-1, [1], 1), { amount: -1, position: 1 }],
  ['amount-negative', () => payments([1, -2]), { amount: -2, position: 2 }],
  ['amount-negative', () => costPerJob(-1, 1, 0), { amount: -1, position: 1 }],
  ['amount-too-large', () => splitExactly(1e12 + 1, [1], 1), { amount: 1e12 + 1, position: 1, most: 1e12 }],
  ['amount-too-large', () => convertPrices(-2e12, 2020, 2021, 'kommunal'), { amount: -2e12, position: 1, most: 1e12 }],
  ['unit-not-whole', () => splitExactly(100, [1], 0), { unit: 0 }],
  ['unit-not-whole', budgetWith({ unit: 2.5 }), { unit: 2.5 }],
  ['amount-not-in-unit', () => splitExactly(1500, [1, 1], 1000), { amount: 1500, unit: 1000, below: 1000, above: 2000 }],
  ['no-weights', () => splitExactly(1, [], 1), {}],
  ['weight-not-finite', () => splitExactly(1, [1, NaN], 1), { weight: NaN, position: 2 }],
  ['weight-negative', () => splitExactly(1, [1, -1], 1), { weight: -1, position: 2 }],
  ['weights-all-zero', () => splitExactly(1, [0, 0], 1), {}],
  ['weights-all-zero', budgetWith({ profile: [0, 0] }), {}],
  ['year-not-whole', () => budget(1, 2025.5, 1, [1], {}), { year: 2025.5 }],
  ['years-not-whole', () => budget(1, 2025, 0, [1], {}), { years: 0 }],
  ['years-not-whole', () => budget(1, 2025, 1.5, [1], {}), { years: 1.5 }],
  ['too-many-years', () => budget(1, 2025, 7, [1], {}), { years: 7, most: 6, source: 'FOR-2024-04-03-556 § 10' }],
  [
    'too-many-years',
    () => budget(1, 2020, 6, [1], { date: '2020-01-01' }),
    { years: 6, most: 5, source: 'FOR-2018-05-23-747 § 6' },
  ],
  ['profile-length', budgetWith({ profile: [1, 2, 3] }), { weights: 3, years: 2 }],
  ['price-growth-too-low', budgetWith({ priceIndex: -1 }), { growth: -1 }],
  ['price-growth-too-low', budgetWith({ priceIndex: NaN }), { growth: NaN }],
  ['price-index-length', budgetWith({ priceIndex: [100] }), { numbers: 1, years: 2 }],
  ['price-index-not-positive', budgetWith({ priceIndex: [100, 0] }), { index: 0, position: 2 }],
  ['lengths-differ', () => carryOver([1, 2], [1]), { committed: 2, spent: 1 }],
  ['retained-too-low', () => payments([1], 0.2499), { retained: 0.2499, least: 0.25, source: 'FOR-2024-04-03-556 § 12' }],
  ['retained-above-one', () => payments([1], 1.01), { retained: 1.01 }],
  ['year-without-index', () => convertPrices(1, 2013, 2020, 'kommunal'), { year: 2013, first: 2014, last: 2026 }],
  ['year-without-index', () => convertPrices(1, 2020, 2027, 'kommunal'), { year: 2027, first: 2014, last: 2026 }],
  ['too-many-phases', () => phasePlan('2025-01-01', [1, 1, 1, 1, 1]), { months: 5, phases: 4 }],
  ['months-out-of-range', () => phasePlan('2025-01-01', [0]), { phase: 'clarification', months: 0, most: 1200 }],
  ['months-out-of-range', () => phasePlan('2025-01-01', [3, 6.5]), { phase: 'strategy', months: 6.5, most: 1200 }],
  ['months-out-of-range', () => phasePlan('2025-01-01', [3, 6, 72, 1e9]), { phase: 'closing', months: 1e9, most: 1200 }],
  [
    'phase-outside-limits',
    () => phasePlan('2025-01-01', [3, 6, 84]),
    { phase: 'implementation', months: 84, least: 1, most: 72, source: 'OR 3.1.3' },
  ],
  ['jobs-negative', () => costPerJob(1, -1, 0), { jobs: -1 }],
  ['jobs-negative', () => costPerJob(1, 1, NaN), { jobs: NaN }],
  ['no-jobs', () => costPerJob(1, 0, 0), {}],
  ['no-jobs', () => costPerJob(1, 0, 0), {}],
];

test.each(refusals)('%s: %s', (reason, call, details) => {
  expect(refusal(call)).toEqual({ reason, ...details });
});

test('every reason can occur', () => {
  expect(new Set(refusals.map(([reason]) => reason))).toEqual(new Set(Object.keys(programmeReasons)));
});
