import { ages, ageSpan, categoriesByAge } from '../../../src/sources/ssb/ages';

const single = [
  ...Array.from({ length: 105 }, (_, age) => ({ code: String(age).padStart(3, '0'), label: `${age} år`, unit: '' })),
  { code: '105+', label: '105 år eller eldre', unit: '' },
];

test('reads ages from labels', () => {
  expect(ageSpan('0 år')).toEqual({ from: 0, to: 0 });
  expect(ageSpan('13-15 år')).toEqual({ from: 13, to: 15 });
  expect(ageSpan('90 år eller eldre')).toEqual({ from: 90, to: Infinity });
  expect(ageSpan('80 år og over')).toEqual({ from: 80, to: Infinity });
  expect(ageSpan('105+')).toEqual({ from: 105, to: Infinity });
  expect(ageSpan('Alle aldre')).toBeUndefined();
});

test("single years are gathered into the workbook's age groups, each year once", () => {
  const groups = categoriesByAge(single);
  expect([...groups.keys()]).toEqual(ages);
  expect(groups.get('6-12 år')).toEqual(['006', '007', '008', '009', '010', '011', '012']);
  expect(groups.get('90 år eller eldre')).toHaveLength(16);
  expect([...groups.values()].flat()).toEqual(single.map(({ code }) => code));
});

test('no one is counted twice in a table with both age groups and single years', () => {
  const groups = categoriesByAge([
    ...single,
    { code: 'F1', label: '1-5 år', unit: '' },
    { code: 'F9', label: '90 år eller eldre', unit: '' },
  ]);
  expect(groups.get('1-5 år')).toEqual(['F1']);
  expect(groups.get('90 år eller eldre')).toEqual(['F9']);
});

test("a table with five-year groups is refused, since they cannot make the workbook's age groups", () => {
  const five = [{ code: '1', label: '0-4 år', unit: '' }];
  expect(() => categoriesByAge(five)).toThrow('changed 0 år');
});
