import {
  municipalities,
  municipalitiesIn,
  municipalitiesOfToday,
  newestDivision,
  pieces,
} from '../../../src/analysis/geography/municipalities';

test.each([
  [1994, 435],
  [2002, 434],
  [2005, 433],
  [2006, 431],
  [2008, 430],
  [2012, 429],
  [2013, 428],
  [2017, 426],
  [2018, 422],
  [2020, 356],
  [2024, 357],
])('in %i there were %i municipalities, each with a number of its own', (year, count) => {
  const codes = municipalitiesIn(year).map(({ code }) => code);
  expect(codes).toHaveLength(count);
  expect(new Set(codes).size).toBe(count);
});

test('every number since 1994 that has ended has a successor in use the year after, and leads to at least one of the 357 of today', () => {
  const today = new Set(municipalitiesOfToday.map(({ code }) => code));
  expect(today.size).toBe(357);
  for (const { code, to, next, today: now } of municipalities) {
    expect(now.length).toBeGreaterThan(0);
    expect(now.filter((code) => !today.has(code))).toEqual([]);
    if (to === null) expect([now, next]).toEqual([[code], []]);
    else {
      const after = municipalitiesIn(to + 1).map((municipality) => municipality.code);
      expect(next.length).toBeGreaterThan(0);
      expect(next.filter((code) => !after.includes(code))).toEqual([]);
    }
  }
});

test('three municipalities were divided: Snillfjord and Tysfjord in 2020, Ålesund in 2024', () => {
  const divided = municipalities.filter(({ next }) => next.length > 1).map(({ code, name, to, next }) => [code, name, to, next]);
  expect(divided).toEqual([
    ['1507', 'Ålesund', 2023, ['1508', '1580']],
    ['1850', 'Divtasvuodna - Tysfjord', 2019, ['1806', '1875']],
    ['5012', 'Snillfjord', 2019, ['5055', '5056', '5059']],
  ]);
});

test('in every year, each piece of the country belongs to exactly one municipality', () => {
  const whole = municipalitiesIn(newestDivision)
    .flatMap((municipality) => pieces(municipality, newestDivision))
    .sort();
  for (let year = 1994; year < newestDivision; year++)
    expect(
      municipalitiesIn(year)
        .flatMap((municipality) => pieces(municipality, year))
        .sort(),
    ).toEqual(whole);
});

test('each of the 357 municipalities has a county, a centrality class that fits its index, and inhabitants', () => {
  for (const { county, centralityClass, centralityIndex, inhabitants } of municipalitiesOfToday) {
    expect(county).not.toBe('');
    expect([1, 2, 3, 4, 5, 6]).toContain(centralityClass);
    expect(centralityIndex).toBeGreaterThan(0);
    expect(inhabitants).toBeGreaterThan(0);
  }
  // A more central class has a higher index, because Klass 128 divides the index into six classes.
  const range = (centralityClass: number): number[] =>
    municipalitiesOfToday.filter((place) => place.centralityClass === centralityClass).map((place) => place.centralityIndex);
  for (const centralityClass of [1, 2, 3, 4, 5])
    expect(Math.min(...range(centralityClass))).toBeGreaterThan(Math.max(...range(centralityClass + 1)));
});
