import employment from '../data/employment_telemark_13470.json';
import { largestFall } from '../../src/analysis/employmentFall';
import { refusal } from './refusal';

/** Employed persons in all industries of a municipality of Telemark, 2016–2025 (SSB 13470). */
function total(municipality: string): number[] {
  const industries = employment.series.filter((series) => series.municipality === municipality);
  return employment.years.map((_, index) => industries.reduce((sum, { persons }) => sum + (persons[index] ?? NaN), 0));
}

test('Hjartdal lost 118 of 739 jobs from 2020 to 2023, 15.97 per cent', () => {
  const fall = largestFall(employment.years, total('Hjartdal'), 3);
  expect(fall).toEqual({ from: 2020, to: 2023, jobs: 118, share: 118 / 739 });
  expect((100 * fall.share).toFixed(2)).toBe('15.97');
});

test('figures of Kragerø seven years apart, 2008 and 2015, give no fall over three years', () => {
  expect(refusal(() => largestFall([2008, 2015], [4761, 4076], 3))).toEqual({ reason: 'no-pair-in-window', window: 3 });
  expect(largestFall([2008, 2015], [4761, 4076], 7)).toMatchObject({ from: 2008, to: 2015, jobs: 685 });
});

test('the largest fall in persons is returned, not the largest share', () => {
  expect(largestFall([2001, 2002, 2004, 2005], [100, 1000, 60, 950], 3)).toMatchObject({ from: 2002, jobs: 50 });
});

test('of two equal falls the latest is returned', () => {
  expect(largestFall([2010, 2011, 2012, 2013, 2014], [100, 90, 90, 80, 70], 3).from).toBe(2011);
});

test('when employment never fell, the smallest rise is returned with jobs below zero', () => {
  expect(largestFall([2010, 2011, 2013, 2014], [100, 100, 130, 105], 3)).toEqual({
    from: 2011,
    to: 2014,
    jobs: -5,
    share: -0.05,
  });
});

test('a missing year is not compared and does not count as zero', () => {
  expect(largestFall([2010, 2011, 2012, 2013, 2014], [100, 90, 80, null, 85], 3)).toMatchObject({
    from: 2011,
    to: 2014,
    jobs: 5,
  });
  expect(refusal(() => largestFall([2010, 2013], [100, null], 3))).toEqual({ reason: 'no-pair-in-window', window: 3 });
  expect(refusal(() => largestFall([2010, 2013], [100, NaN], 3))).toEqual({ reason: 'no-pair-in-window', window: 3 });
});

test('years may be in any order', () => {
  expect(largestFall([2023, 2020], [621, 739], 3)).toEqual(largestFall([2020, 2023], [739, 621], 3));
});

test('input without an answer is refused with a reason', () => {
  expect(refusal(() => largestFall([2020, 2020], [1, 2], 3))).toEqual({ reason: 'year-twice', year: 2020 });
  expect(refusal(() => largestFall([2020, 2023], [5], 3))).toEqual({ reason: 'lengths-differ', years: 2, values: 1 });
  expect(refusal(() => largestFall([2020, 2023], [5, 4], 0))).toEqual({ reason: 'window-out-of-range', window: 0 });
  expect(refusal(() => largestFall([2020, 2023.5], [5, 4], 3))).toEqual({ reason: 'year-not-whole', position: 2 });
  expect(refusal(() => largestFall([2020, 2023], [-5, 4], 3))).toEqual({ reason: 'value-negative', year: 2020, value: -5 });
  expect(refusal(() => largestFall([2020, 2023], [0, 4], 3))).toEqual({ reason: 'value-zero', year: 2020 });
});
