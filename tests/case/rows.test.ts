import { missingScenarioInputs } from '../../src/case/scenarioInputs';
import { caseTables, dataTables, taxPerInhabitant, type CaseData } from '../../src/case/dataTables';
import { employmentSeries, fallIn, industriesOf, netLosses, populationAhead, taxOf } from '../../src/case/rows';

const empty = Object.fromEntries(
  [...Object.keys(dataTables), ...Object.keys(caseTables)].map((key) => [key, []]),
) as unknown as CaseData;
const employed = (place: string, level: string, industry: string, year: number, jobs: number | null) => [
  ...[null, place, level, industry, year, jobs, 'SSB', null],
];
const data: CaseData = {
  ...empty,
  municipalities: [
    ['3320', 'Flå', 5, null],
    ['3322', 'Nesbyen', 5, null],
  ],
  employment: [
    employed('Flå', 'kommune', 'Alle næringer', 2024, 400),
    employed('Nesbyen', 'kommune', 'Alle næringer', 2024, 1600),
    employed('Flå', 'kommune', 'Alle næringer', 2023, 450),
    employed('Nesbyen', 'kommune', 'Alle næringer', 2023, null),
    employed('Flå', 'kommune', 'Industri', 2024, 90),
    employed('Nesbyen', 'kommune', 'Undervisning', 2024, 200),
    employed('Buskerud', 'fylke', 'Alle næringer', 2024, 120_000),
    employed('Gol', 'kommune', 'Bergverk', 2024, 3),
  ],
};

describe('The rows about the municipalities of the case', () => {
  test('are summed to the area when every municipality has a figure', () => {
    expect(employmentSeries(data)).toEqual([
      { year: 2023, value: null },
      { year: 2024, value: 2000 },
    ]);
    expect(employmentSeries(data, 'Industri')).toEqual([{ year: 2024, value: null }]);
  });

  test('give its industries, without those of the county or a neighbour', () => {
    expect(industriesOf(data)).toEqual(['Industri', 'Undervisning']);
  });

  test('are summed over the ages in the projection, where a year is missing when one age is', () => {
    const columns: readonly { readonly header: string }[] = dataTables.populationProjection.columns;
    const row = (age: string, year: number, persons: number) =>
      columns.map(({ header }) => ({ Område: 'Flå', Nivå: 'kommune', Alder: age, År: year, Personer: persons })[header] ?? null);
    const projected = {
      ...data,
      municipalities: data.municipalities.slice(0, 1),
      populationProjection: [row('0 år', 2027, 10), row('1–5 år', 2027, 50), row('0 år', 2028, 11)],
    };
    expect(populationAhead(projected)).toEqual([
      { year: 2027, value: 60 },
      { year: 2028, value: null },
    ]);
  });
});

describe('The net losses', () => {
  const netOf = (losses: CaseData['losses'], first = 2016, last = 2035) =>
    netLosses({ ...data, losses }, { first, last }).map(({ year, value }) => [year, value]);

  test('are the entered losses by year, oldest first, without the rows that lack a number', () => {
    expect(
      netOf([
        [2027, 20],
        [2025, 5],
        [2027, 10],
        [2026, null],
      ]),
    ).toEqual([
      [2025, 5],
      [2027, 30],
    ]);
  });

  test('are reduced by an earlier gain', () => {
    expect(
      netOf([
        [2019, 60],
        [2020, -25],
        [2021, 40],
      ]),
    ).toEqual([
      [2019, 60],
      [2020, 0],
      [2021, 15],
    ]);
  });

  test('include only the years from the first to the last', () => {
    expect(
      netOf([
        [2005, 500],
        [2019, 60],
      ]),
    ).toEqual([[2019, 60]]);
  });
});

describe('The tax per inhabitant', () => {
  const taxed = (name: string, year: number, kroner: number | null) => [
    null,
    name,
    'kommune',
    taxPerInhabitant,
    year,
    kroner,
    'SSB',
    null,
  ];
  const counted = (name: string, year: number, persons: number) => [
    null,
    name,
    'kommune',
    'Alle aldre',
    year,
    persons,
    'SSB',
    null,
  ];
  const population = [counted('Flå', 2025, 1000), counted('Nesbyen', 2025, 3000), counted('Nesbyen', 2024, 1)];

  test('is the mean of the newest year, weighted by the newest inhabitants', () => {
    const economy = [taxed('Flå', 2024, 99_000), taxed('Flå', 2025, 40_000), taxed('Nesbyen', 2025, 32_000)];
    expect(taxOf({ ...data, population, economy })).toBe(34_000);
  });

  test('is missing when one of several municipalities lacks it, and is the municipality’s own when there is only one', () => {
    const economy = [taxed('Flå', 2025, 40_000), taxed('Nesbyen', 2025, null)];
    expect(taxOf({ ...data, population, economy })).toBeNull();
    expect(taxOf({ ...data, economy, municipalities: data.municipalities.slice(0, 1) })).toBe(40_000);
    expect(taxOf(data)).toBeNull();
  });
});

describe('The largest fall', () => {
  const series = [2018, 2019, 2020, 2021].map((year, index) => ({ year, value: [700, 720, null, 610][index] ?? null }));

  test('is found between two years that are the window apart', () => {
    expect(fallIn(series, 3)).toEqual({ from: 2018, to: 2021, jobs: 90, share: 90 / 700 });
  });

  test('is null when nothing fell, and when no two years that are the window apart have figures', () => {
    expect(fallIn(series, 1)).toBeNull();
    expect(fallIn(series, 5)).toBeNull();
    expect(fallIn([], 3)).toBeNull();
  });
});

describe('What a scenario lacks', () => {
  test('is listed in the order that a user fills in the case', () => {
    expect(missingScenarioInputs({ industry: null }, empty)).toEqual(['employment', 'losses', 'industry', 'population']);
    expect(missingScenarioInputs({ industry: 'Industri' }, { ...data, losses: [[2027, null]] })).toEqual([
      'losses',
      'population',
    ]);
  });
});
