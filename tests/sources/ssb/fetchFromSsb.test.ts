import telemark from '../../../src/sources/samples/telemark.json';
import { plainName } from '../../../src/case/areas';
import { ageGroups, allIndustries, dataTables, firstFault, type DataRows, type DataTableKey } from '../../../src/case/dataTables';
import type { Figures, Wanted } from '../../../src/sources/figures';
import { fetchFromSsb, ssbTables, type SsbOptions, type SsbProgress } from '../../../src/sources/ssb';
import { asks, hjartdal, noLimit, today } from './server/asking';
import { startSsbServer, type ServerOptions, type SsbServer } from './server/startSsbServer';

async function fetched(wanted: Wanted, options: Partial<SsbOptions> = {}, serving: ServerOptions = {}) {
  const server = await startSsbServer({ ...noLimit, ...serving });
  try {
    const figures = await fetchFromSsb(wanted, { ...asks(server), ...options });
    return { figures, requests: server.requests };
  } finally {
    await server.close();
  }
}

/** The cells of the rows before where they came from. */
const cellsOf = (rows: DataRows | undefined, count = 6): unknown[][] => (rows ?? []).map((row) => row.slice(0, count));
const byText = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();
const sampled = (key: 'population' | 'populationProjection' | 'employment' | 'education', names: readonly string[]) =>
  (telemark.data[key] as DataRows).filter((row) => names.includes(String(row[1])));

describe('Hjartdal, its county and the country', () => {
  let figures: Figures;
  let requests: SsbServer['requests'];
  const progress: SsbProgress[] = [];
  beforeAll(async () => {
    ({ figures, requests } = await fetched(hjartdal, { onProgress: (one) => void progress.push(one) }));
  });
  const rowsOf = (key: DataTableKey): DataRows => figures.rows[key] ?? [];

  test('739 are employed in all industries in 2020, and 621 in 2023', () => {
    const total = (year: number) =>
      rowsOf('employment').find((row) => row[1] === 'Hjartdal' && row[3] === allIndustries && row[4] === year)?.[5];
    expect([total(2020), total(2023)]).toEqual([739, 621]);
  });

  test.each(ssbTables)('every row of %s is one that the data table takes', (key) => {
    expect(rowsOf(key).length).toBeGreaterThan(0);
    expect(firstFault(dataTables[key], rowsOf(key))).toBeUndefined();
    // All but the columns that are computed.
    const width = dataTables[key].columns.filter((column) => !('formula' in column)).length;
    expect(new Set(rowsOf(key).map((row) => row.length))).toEqual(new Set([width]));
  });

  test('employment has each industry, the whole and ten years, in the order of the standard', () => {
    const own = rowsOf('employment').filter((row) => row[1] === 'Hjartdal');
    expect(byText(cellsOf(own))).toEqual(byText(cellsOf(sampled('employment', ['Hjartdal']))));
    expect(own[0]?.[3]).toBe('Jordbruk, skogbruk og fiske');
    expect([...new Set(own.map((row) => row[4]))]).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  test('the country, which table 13470 lacks, comes from 07984 for the industries it calls the same', () => {
    const country = rowsOf('employment').filter((row) => row[2] === 'land');
    expect(byText(cellsOf(country))).toEqual(byText(cellsOf(sampled('employment', ['Hele landet']))));
    expect(new Set(country.map((row) => row[6]))).toEqual(
      new Set(['Statistisk sentralbyrå, tabell 07984, oppdatert 2026-05-28']),
    );
  });

  test('the population is that of the sample, by the same ages, for municipality, county and country', () => {
    const names = ['Hjartdal', 'Telemark', 'Hele landet'];
    expect(byText(cellsOf(rowsOf('population')))).toEqual(byText(cellsOf(sampled('population', names))));
    expect(byText(cellsOf(rowsOf('populationProjection')))).toEqual(byText(cellsOf(sampled('populationProjection', names))));
    expect(new Set(rowsOf('populationProjection').map((row) => row[3]))).toEqual(new Set(Object.values(ageGroups).flat()));
  });

  test('education is by level, without the total of the levels', () => {
    const own = rowsOf('education').filter((row) => row[1] === 'Hjartdal');
    expect(byText(cellsOf(own))).toEqual(byText(cellsOf(sampled('education', ['Hjartdal']))));
    expect(rowsOf('education').some((row) => row[3] === 'I alt')).toBe(false);
  });

  test('commuting has every flow to or from Hjartdal by the names of today, and none of nobody', () => {
    const own = (telemark.data.commuting as DataRows).filter((row) => row[0] === 'Hjartdal' || row[1] === 'Hjartdal');
    const plain = own.map(([from, to, ...rest]) => [plainName(String(from)), plainName(String(to)), ...rest]);
    expect(byText(cellsOf(rowsOf('commuting'), 4))).toEqual(byText(cellsOf(plain, 4)));
    expect(rowsOf('commuting').every((row) => Number(row[3]) > 0)).toBe(true);
  });

  test('shares of the labour market are up to 1, named as the tables name them, from both tables', () => {
    const own = rowsOf('labourMarket').filter((row) => row[1] === 'Hjartdal' && row[4] === 2025);
    const sample = (telemark.data.labourMarket as DataRows).filter(
      (row) => row[1] === 'Hjartdal' && row[4] === 2025 && String(row[6]).startsWith('Statistisk'),
    );
    expect(byText(cellsOf(own))).toEqual(byText(cellsOf(sample)));
    expect(own.map((row) => row[3])).toEqual(expect.arrayContaining(['Sysselsatte', 'AAP/Uføretrygd', 'Andel sysselsatte']));
  });

  test('births and deaths that are not available are blank, and named', () => {
    const own = rowsOf('populationChange').filter((row) => row[1] === 'Hjartdal');
    const of = (change: string, year: number) => own.find((row) => row[3] === change && row[4] === year)?.[5];
    expect([of('Fødte', 2024), of('Døde', 2024)]).toEqual([null, null]);
    expect([of('Innflyttinger', 2022), of('Utflyttinger', 2022)]).toEqual([88, 64]);
    const gap = figures.gaps.find(({ key, details }) => key === 'ssbMissingFigures' && details['table'] === '06913')!;
    expect(gap.in('nb')).toMatch(/^SSB-tabell 06913 .*Hjartdal.* De mangler, og regnes ikke som 0\.$/);
  });

  test('when the table was updated, and when it was fetched, stand in every row', () => {
    const [first] = rowsOf('population');
    expect(first?.slice(-2)).toEqual(['Statistisk sentralbyrå, tabell 07459, oppdatert 2026-02-24', today]);
    for (const key of ssbTables)
      for (const row of rowsOf(key)) {
        expect(row.at(-2)).toMatch(/^Statistisk sentralbyrå, tabell \d{5}, oppdatert 2\d{3}-\d\d-\d\d$/);
        expect(row.at(-1)).toBe(today);
      }
  });

  test('all municipalities come in total, with county and centrality, by the name without the Sami one', () => {
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

  test('0 in the list of merged municipalities, where one was divided, is a hole and not a figure', () => {
    const of = (code: string, year: number) => rowsOf('municipalFigures').find((row) => row[0] === code && row[4] === year)?.[5];
    for (const code of ['5055', '5056', '5059', '1806', '1875']) expect([of(code, 2018), of(code, 2019)]).toEqual([null, null]);
    expect([of('1580', 2020), of('1580', 2022), of('5055', 2020)]).toEqual([null, null, expect.any(Number)]);
    expect(rowsOf('municipalFigures').some((row) => row[5] === 0)).toBe(false);
    const gap = figures.gaps.find(({ key }) => key === 'ssbHoles')!;
    expect(gap.in('nb')).toContain('Heim 2016–2019');
    expect(gap.in('en')).toContain('Haram 2020–2023');
    expect(gap.details['table']).toBe('13470');
  });

  test('addresses stay under two thousand characters, and longer questions go in a body', () => {
    const gets = requests.filter(({ method }) => method === 'GET').map(({ url }) => url.length);
    expect(Math.max(...gets)).toBeLessThanOrEqual(2000);
    expect(requests.some(({ method, url }) => method === 'POST' && url.includes('/tables/13470/data'))).toBe(true);
    expect(requests.every(({ status }) => status === 200)).toBe(true);
    // A whole case is asked for within the thirty calls of a minute.
    expect(requests.length).toBeLessThanOrEqual(30);
  });

  test('brackets and signs of the address are written as the service wants them', () => {
    const address = requests.find(({ url }) => url.includes('/07459/data'))!.url;
    expect(address).toContain('valueCodes%5BRegion%5D=K-4024');
    expect(address).not.toMatch(/[[\]()+]/);
  });

  test('progress counts the tables up to all of them', () => {
    expect(progress[0]).toEqual({ table: '13470', title: 'sysselsatte etter arbeidssted og næring', done: 0, count: 9 });
    expect(progress.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

const small: Partial<SsbOptions> = { tables: ['employment', 'population', 'education'] };

test('only the tables asked for are fetched', async () => {
  const { figures, requests } = await fetched(hjartdal, { tables: ['education'] });
  expect(Object.keys(figures.rows)).toEqual(['education']);
  expect(requests.every(({ url }) => /09429|codelists/.test(url))).toBe(true);
});

test('paging keeps every answer under the limit and comes to the same rows', async () => {
  const whole = await fetched(hjartdal, small);
  const paged = await fetched(hjartdal, { ...small, mostCells: 40 }, { mostCells: 40 });
  expect(paged.figures.rows).toEqual(whole.figures.rows);
  expect(paged.requests.length).toBeGreaterThan(whole.requests.length + 5);
  expect(paged.requests.every(({ status }) => status === 200)).toBe(true);
});

test('a new standard of industries has a new id for its variable, and comes to the same rows', async () => {
  const now = await fetched(hjartdal, { tables: ['employment'] });
  const next = await fetched(hjartdal, { tables: ['employment'] }, { nace: 'NACE2025' });
  expect(next.figures.rows).toEqual(now.figures.rows);
});

test('where the table has no total, all industries are the sum of them, and missing where one is', async () => {
  const { figures } = await fetched(hjartdal, { tables: ['employment', 'municipalFigures'] }, { withoutTotals: true });
  const total = figures.rows.employment?.filter((row) => row[1] === 'Hjartdal' && row[3] === allIndustries && row[4] === 2020);
  expect(total?.map((row) => row[5])).toEqual([739]);
  const of = (name: string) => figures.rows.municipalFigures?.find((row) => row[1] === name && row[4] === 2020)?.[5];
  expect([of('Hjartdal'), of('Oslo')]).toEqual([739, null]);
});

test('the codes of a list are read from the list, in its older form too', async () => {
  const now = await fetched(hjartdal, small);
  const older = await fetched(hjartdal, small, { separator: '_' });
  expect(older.figures.rows).toEqual(now.figures.rows);
});

test('without lists, the numbers that a municipality has had make its series', async () => {
  const skien: Wanted = { municipalities: [{ code: '4003', name: 'Skien' }, ...hjartdal.municipalities], counties: [] };
  const listed = await fetched(skien, { tables: ['population'] });
  const numbered = await fetched(skien, { tables: ['population'] }, { withoutLists: true });
  expect(numbered.figures.rows).toEqual(listed.figures.rows);
  const question = decodeURIComponent(numbered.requests.find(({ url }) => url.includes('/data'))!.url);
  expect(question).toContain('valueCodes[Region]=0806,3807,4003,0827,3819,4024,0');
});

test('without lists, a municipality made of a part of another has a hole, and not a part for the whole', async () => {
  const heim: Wanted = { municipalities: [{ code: '5055', name: 'Heim' }], counties: [] };
  const { figures } = await fetched(heim, { tables: ['population'] }, { withoutLists: true });
  expect(figures.gaps.find(({ key }) => key === 'ssbHoles')?.details['places']).toBe('Heim 2016–2019');
});

test('a municipality that is not in the table is named', async () => {
  const unknown: Wanted = { municipalities: [{ code: '4099', name: 'Nyby' }], counties: [] };
  const { figures } = await fetched(unknown, { tables: ['population'] });
  expect(figures.gaps.map((gap) => gap.in('nn'))).toContain(
    'SSB-tabell 07459 (folketall etter alder) har ikkje tal for Nyby. Skriv dei inn på dataarket om dei finst ein annan stad.',
  );
});

test('flows that are not given are counted and named, and not taken for no flow', async () => {
  const oslo: Wanted = { municipalities: [{ code: '0301', name: 'Oslo' }], counties: [] };
  const { figures } = await fetched(oslo, { tables: ['commuting'] });
  expect(figures.rows.commuting?.length).toBeGreaterThan(0);
  expect(figures.rows.commuting?.every((row) => Number(row[3]) > 0)).toBe(true);
  const gap = figures.gaps.find(({ key }) => key === 'ssbMissingFigures');
  expect(gap?.details).toMatchObject({ table: '03321', places: expect.stringMatching(/^Oslo–Oslo, .*\(\+\d+\)$/) });
});

describe('moves', () => {
  const inward = (figures: Figures, place: string) =>
    figures.rows.populationChange?.find((row) => row[1] === place && row[3] === 'Innflyttinger' && row[4] === 2022)?.[5];

  test('of a county are not the sum of its municipalities, and where only that exists they are missing and named', async () => {
    const { figures } = await fetched(hjartdal, { tables: ['populationChange'] }, { withoutCounties: true });
    expect([inward(figures, 'Hjartdal'), inward(figures, 'Telemark')]).toEqual([88, null]);
    expect(figures.gaps.find(({ key }) => key === 'ssbMovesWithin')?.details).toMatchObject({
      table: '06913',
      places: 'Telemark',
    });
  });

  test('within the country alone are not all moves: without those across the border they are missing', async () => {
    const { figures, requests } = await fetched(hjartdal, { tables: ['populationChange'] }, { movesApart: true });
    expect(inward(figures, 'Hjartdal')).toBeNull();
    const question = requests.find(({ url }) => url.includes('/data'))!.url;
    expect(question).toContain('Innflytting7,Innvandring5,Utflytting8,Utvandring6');
  });
});
