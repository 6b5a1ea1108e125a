import telemark from '../../../src/sources/samples/telemark.json';
import { plainName } from '../../../src/case/areas';
import { ageGroups, allIndustries, dataTables, firstFault, type DataRows, type DataTableKey } from '../../../src/case/dataTables';
import type { Figures, RequestedAreas } from '../../../src/sources/figures';
import { fetchFromSsb, ssbTables, type SsbOptions, type SsbProgress } from '../../../src/sources/ssb';
import { optionsFor, hjartdal, noLimit, today } from './server/options';
import { startSsbServer, type ServerOptions, type SsbServer } from './server/startSsbServer';

async function fetched(wanted: RequestedAreas, options: Partial<SsbOptions> = {}, serving: ServerOptions = {}) {
  const server = await startSsbServer({ ...noLimit, ...serving });
  try {
    const figures = await fetchFromSsb(wanted, { ...optionsFor(server), ...options });
    return { figures, requests: server.requests };
  } finally {
    await server.close();
  }
}

/** The cells of the rows without the last columns, which give the source. */
const cellsOf = (rows: DataRows | undefined, count = 6): unknown[][] => (rows ?? []).map((row) => row.slice(0, count));
const byText = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const sampled = (key: 'population' | 'populationProjection' | 'employment' | 'education', names: readonly string[]) =>
  (telemark.data[key] as DataRows).filter((row) => names.includes(String(row[1])));

describe('Hjartdal, its county and the country', () => {
  let figures: Figures;
  let requests: SsbServer['requests'];
  const progress: SsbProgress[] = [];
  beforeAll(async () => {
    ({ figures, requests } = await fetched(hjartdal, { onProgress: (step) => void progress.push(step) }));
  });
  const rowsOf = (key: DataTableKey): DataRows => figures.rows[key] ?? [];

  test('there are 739 employed in all industries in 2020, and 621 in 2023', () => {
    const total = (year: number) =>
      rowsOf('employment').find((row) => row[1] === 'Hjartdal' && row[3] === allIndustries && row[4] === year)?.[5];
    expect([total(2020), total(2023)]).toEqual([739, 621]);
  });

  test.each(ssbTables)('the rows of %s are valid for the data table', (key) => {
    expect(rowsOf(key).length).toBeGreaterThan(0);
    expect(firstFault(dataTables[key], rowsOf(key))).toBeUndefined();
    // The computed columns are not fetched.
    const width = dataTables[key].columns.filter((column) => !('formula' in column)).length;
    expect(new Set(rowsOf(key).map((row) => row.length))).toEqual(new Set([width]));
  });

  test('employment is given for ten years, in total and by industry in the order of the standard', () => {
    const rows = rowsOf('employment').filter((row) => row[1] === 'Hjartdal');
    expect(byText(cellsOf(rows))).toEqual(byText(cellsOf(sampled('employment', ['Hjartdal']))));
    expect(rows[0]?.[3]).toBe('Jordbruk, skogbruk og fiske');
    expect([...new Set(rows.map((row) => row[4]))]).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  test('table 13470 lacks the country, which comes from 07984 for the industries with the same name', () => {
    const country = rowsOf('employment').filter((row) => row[2] === 'land');
    expect(byText(cellsOf(country))).toEqual(byText(cellsOf(sampled('employment', ['Hele landet']))));
    expect(new Set(country.map((row) => row[6]))).toEqual(
      new Set(['Statistisk sentralbyrå, tabell 07984, oppdatert 2026-05-28']),
    );
  });

  test('the population of municipality, county and country is that of the sample, by the same ages', () => {
    const names = ['Hjartdal', 'Telemark', 'Hele landet'];
    expect(byText(cellsOf(rowsOf('population')))).toEqual(byText(cellsOf(sampled('population', names))));
    expect(byText(cellsOf(rowsOf('populationProjection')))).toEqual(byText(cellsOf(sampled('populationProjection', names))));
    expect(new Set(rowsOf('populationProjection').map((row) => row[3]))).toEqual(new Set(Object.values(ageGroups).flat()));
  });

  test('education is given by level, without the total', () => {
    const rows = rowsOf('education').filter((row) => row[1] === 'Hjartdal');
    expect(byText(cellsOf(rows))).toEqual(byText(cellsOf(sampled('education', ['Hjartdal']))));
    expect(rowsOf('education').some((row) => row[3] === 'I alt')).toBe(false);
  });

  test("commuting has every flow to or from Hjartdal by today's names, without flows of 0", () => {
    const flows = (telemark.data.commuting as DataRows).filter((row) => row[0] === 'Hjartdal' || row[1] === 'Hjartdal');
    const plain = flows.map(([from, to, ...rest]) => [plainName(String(from)), plainName(String(to)), ...rest]);
    expect(byText(cellsOf(rowsOf('commuting'), 4))).toEqual(byText(cellsOf(plain, 4)));
    expect(rowsOf('commuting').every((row) => Number(row[3]) > 0)).toBe(true);
  });

  test('labour market shares come from both tables, as numbers up to 1, with the names of the workbook', () => {
    const rows = rowsOf('labourMarket').filter((row) => row[1] === 'Hjartdal' && row[4] === 2025);
    const sample = (telemark.data.labourMarket as DataRows).filter(
      (row) => row[1] === 'Hjartdal' && row[4] === 2025 && String(row[6]).startsWith('Statistisk'),
    );
    expect(byText(cellsOf(rows))).toEqual(byText(cellsOf(sample)));
    expect(rows.map((row) => row[3])).toEqual(expect.arrayContaining(['Sysselsatte', 'AAP/Uføretrygd', 'Andel sysselsatte']));
  });

  test('births and deaths that are not available are blank, and a gap names them', () => {
    const rows = rowsOf('populationChange').filter((row) => row[1] === 'Hjartdal');
    const persons = (change: string, year: number) => rows.find((row) => row[3] === change && row[4] === year)?.[5];
    expect([persons('Fødte', 2024), persons('Døde', 2024)]).toEqual([null, null]);
    expect([persons('Innflyttinger', 2022), persons('Utflyttinger', 2022)]).toEqual([88, 64]);
    const gap = figures.gaps.find(({ key, details }) => key === 'ssbMissingFigures' && details['table'] === '06913')!;
    expect(gap.in('nb')).toMatch(/^SSB-tabell 06913 .*Hjartdal.* De mangler, og regnes ikke som 0\.$/);
  });

  test('every row says when the table was updated and when it was fetched', () => {
    const [first] = rowsOf('population');
    expect(first?.slice(-2)).toEqual(['Statistisk sentralbyrå, tabell 07459, oppdatert 2026-02-24', today]);
    for (const key of ssbTables)
      for (const row of rowsOf(key)) {
        expect(row.at(-2)).toMatch(/^Statistisk sentralbyrå, tabell \d{5}, oppdatert 2\d{3}-\d\d-\d\d$/);
        expect(row.at(-1)).toBe(today);
      }
  });

  test('every municipality has its total employment, county and centrality, and its name without the Sami one', () => {
    const rows = rowsOf('municipalFigures');
    expect(new Set(rows.map((row) => row[0])).size).toBe(357);
    expect(rows.find((row) => row[0] === '4024' && row[4] === 2020)?.slice(0, 6)).toEqual([
      '4024',
      'Hjartdal',
      'Telemark',
      5,
      2020,
      739,
    ]);
    expect(rows.find((row) => row[0] === '1875')?.[1]).toBe('Hamarøy');
    expect(rows.find((row) => row[0] === '0301')?.[1]).toBe('Oslo');
  });

  test('where a municipality was divided, the 0 in the grouping list is read as missing', () => {
    const employed = (code: string, year: number) =>
      rowsOf('municipalFigures').find((row) => row[0] === code && row[4] === year)?.[5];
    for (const code of ['5055', '5056', '5059', '1806', '1875'])
      expect([employed(code, 2018), employed(code, 2019)]).toEqual([null, null]);
    expect([employed('1580', 2020), employed('1580', 2022), employed('5055', 2020)]).toEqual([null, null, expect.any(Number)]);
    expect(rowsOf('municipalFigures').some((row) => row[5] === 0)).toBe(false);
    const gap = figures.gaps.find(({ key }) => key === 'ssbHoles')!;
    expect(gap.in('nb')).toContain('Heim 2016–2019');
    expect(gap.in('en')).toContain('Haram 2020–2023');
    expect(gap.details['table']).toBe('13470');
  });

  test('no address is longer than two thousand characters, and longer questions are sent in a body', () => {
    const gets = requests.filter(({ method }) => method === 'GET').map(({ url }) => url.length);
    expect(Math.max(...gets)).toBeLessThanOrEqual(2000);
    expect(requests.some(({ method, url }) => method === 'POST' && url.includes('/tables/13470/data'))).toBe(true);
    expect(requests.every(({ status }) => status === 200)).toBe(true);
    // The service answers thirty calls a minute, which is enough for a whole case.
    expect(requests.length).toBeLessThanOrEqual(30);
  });

  test('brackets and other signs in an address are percent-encoded', () => {
    const address = requests.find(({ url }) => url.includes('/07459/data'))!.url;
    expect(address).toContain('valueCodes%5BRegion%5D=K-4024');
    expect(address).not.toMatch(/[[\]()+]/);
  });

  test('progress is reported before each table, and when all are finished', () => {
    expect(progress[0]).toEqual({ table: '13470', title: 'sysselsatte etter arbeidssted og næring', done: 0, count: 9 });
    expect(progress.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

const small: Partial<SsbOptions> = { tables: ['employment', 'population', 'education'] };

test('only the chosen data tables are fetched', async () => {
  const { figures, requests } = await fetched(hjartdal, { tables: ['education'] });
  expect(Object.keys(figures.rows)).toEqual(['education']);
  expect(requests.every(({ url }) => /09429|codelists/.test(url))).toBe(true);
});

test('questions above the limit of cells are split into pages, and give the same rows', async () => {
  const whole = await fetched(hjartdal, small);
  const paged = await fetched(hjartdal, { ...small, mostCells: 40 }, { mostCells: 40 });
  expect(paged.figures.rows).toEqual(whole.figures.rows);
  expect(paged.requests.length).toBeGreaterThan(whole.requests.length + 5);
  expect(paged.requests.every(({ status }) => status === 200)).toBe(true);
});

test('a new id for the industry variable, as for a new standard, gives the same rows', async () => {
  const now = await fetched(hjartdal, { tables: ['employment'] });
  const next = await fetched(hjartdal, { tables: ['employment'] }, { nace: 'NACE2025' });
  expect(next.figures.rows).toEqual(now.figures.rows);
});

test('where the table has no total, all industries are summed, and the sum is missing where one is missing', async () => {
  const { figures } = await fetched(hjartdal, { tables: ['employment', 'municipalFigures'] }, { withoutTotals: true });
  const total = figures.rows.employment?.filter((row) => row[1] === 'Hjartdal' && row[3] === allIndustries && row[4] === 2020);
  expect(total?.map((row) => row[5])).toEqual([739]);
  const employed = (name: string) => figures.rows.municipalFigures?.find((row) => row[1] === name && row[4] === 2020)?.[5];
  expect([employed('Hjartdal'), employed('Oslo')]).toEqual([739, null]);
});

test('the codes of a grouping list are read from the list, also in their older form', async () => {
  const now = await fetched(hjartdal, small);
  const older = await fetched(hjartdal, small, { separator: '_' });
  expect(older.figures.rows).toEqual(now.figures.rows);
});

test('without grouping lists, a series is made from the numbers that the municipality has had', async () => {
  const skien: RequestedAreas = { municipalities: [{ code: '4003', name: 'Skien' }, ...hjartdal.municipalities], counties: [] };
  const listed = await fetched(skien, { tables: ['population'] });
  const numbered = await fetched(skien, { tables: ['population'] }, { withoutLists: true });
  expect(numbered.figures.rows).toEqual(listed.figures.rows);
  const question = decodeURIComponent(numbered.requests.find(({ url }) => url.includes('/data'))!.url);
  expect(question).toContain('valueCodes[Region]=0806,3807,4003,0827,3819,4024,0');
});

test('without grouping lists, a municipality with a part of a divided one has missing figures, and not too small ones', async () => {
  const heim: RequestedAreas = { municipalities: [{ code: '5055', name: 'Heim' }], counties: [] };
  const { figures } = await fetched(heim, { tables: ['population'] }, { withoutLists: true });
  expect(figures.gaps.find(({ key }) => key === 'ssbHoles')?.details['places']).toBe('Heim 2016–2019');
});

test('a gap names a municipality that is not in the table', async () => {
  const unknown: RequestedAreas = { municipalities: [{ code: '4099', name: 'Nyby' }], counties: [] };
  const { figures } = await fetched(unknown, { tables: ['population'] });
  expect(figures.gaps.map((gap) => gap.in('nn'))).toContain(
    'SSB-tabell 07459 (folketall etter alder) har ikkje tal for Nyby. Skriv dei inn på dataarket om dei finst ein annan stad.',
  );
});

test('flows without a figure are not read as 0, but counted and named in a gap', async () => {
  const oslo: RequestedAreas = { municipalities: [{ code: '0301', name: 'Oslo' }], counties: [] };
  const { figures } = await fetched(oslo, { tables: ['commuting'] });
  expect(figures.rows.commuting?.length).toBeGreaterThan(0);
  expect(figures.rows.commuting?.every((row) => Number(row[3]) > 0)).toBe(true);
  const gap = figures.gaps.find(({ key }) => key === 'ssbMissingFigures');
  expect(gap?.details).toMatchObject({ table: '03321', places: expect.stringMatching(/^Oslo–Oslo, .*\(\+\d+\)$/) });
});

describe('moves', () => {
  const inward = (figures: Figures, place: string) =>
    figures.rows.populationChange?.find((row) => row[1] === place && row[3] === 'Innflyttinger' && row[4] === 2022)?.[5];

  test('of a county are missing, and named in a gap, where the table only has the sum of its municipalities', async () => {
    const { figures } = await fetched(hjartdal, { tables: ['populationChange'] }, { withoutCounties: true });
    expect([inward(figures, 'Hjartdal'), inward(figures, 'Telemark')]).toEqual([88, null]);
    expect(figures.gaps.find(({ key }) => key === 'ssbMovesWithin')?.details).toMatchObject({
      table: '06913',
      places: 'Telemark',
    });
  });

  test('are missing where those across the border are given apart and are missing', async () => {
    const { figures, requests } = await fetched(hjartdal, { tables: ['populationChange'] }, { movesApart: true });
    expect(inward(figures, 'Hjartdal')).toBeNull();
    const question = requests.find(({ url }) => url.includes('/data'))!.url;
    expect(question).toContain('Innflytting7,Innvandring5,Utflytting8,Utvandring6');
  });
});
