/** The county authority's own tables, tested with real figures and with the published programmes. */
import { withAllTables, type CaseData } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { county } from '../../src/tables/county';
import type { TableId } from '../../src/tables/definition';
import type { Language } from '../../src/text';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { rowOf, rowsOn, sheetsOf } from './sheetsOf';
import { today } from '../today';

const only = (id: TableId) => county.filter((table) => table.id === id);

/** Makes a table from the given figures only. */
const madeOf = (id: TableId, data: Partial<CaseData>, language?: Language): Promise<Host> =>
  sheetsOf('hjartdal', only(id), {
    data: ({ municipalities }) => withAllTables({ municipalities, ...data }),
    ...(language ? { language } : {}),
  });

/** Types into a cell of a sheet. */
async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Rows of Data kommuner: employed persons by year. */
const employment = (
  name: string,
  persons: Readonly<Record<number, number | null>>,
  { county = 'Telemark', centrality = null }: { readonly county?: string; readonly centrality?: number | null } = {},
): CaseData['municipalFigures'] =>
  Object.entries(persons).map(([year, count]) => ['4024', name, county, centrality, Number(year), count, 'oppdiktet', null]);

/** Returns the rows of the list of all municipalities: the rows after the last header, until a blank. */
const listOf = (rows: Awaited<ReturnType<typeof rowsOn>>) => {
  const header = rows.findLastIndex(([first]) => first === 'Kommune');
  const after = rows.slice(header + 1);
  return after.slice(
    0,
    after.findIndex(([first]) => first === undefined || first === ''),
  );
};

describe('F1 Screening', () => {
  const sheet = 'F1 Screening';

  describe('of the country, 2017–2022', () => {
    let host: Host;
    let rows: Awaited<ReturnType<typeof rowsOn>>;
    beforeAll(async () => {
      host = await sheetsOf('norge', only('F1'));
      rows = await rowsOn(host, sheet);
    });

    test('lists 357 municipalities from one call, the one that meets both thresholds first', async () => {
      const list = listOf(rows);
      expect(list).toHaveLength(357);
      expect(list[0]?.slice(0, 10)).toEqual(['Midtre Gauldal', 1, 'Trøndelag', 2018, 2021, 492, 492 / 3153, 'JA', 19, 5]);
      expect(list.map(([, rank]) => rank)).toEqual(list.map((_, index) => index + 1));
      const { sheets } = await host.snapshot();
      const calls = sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('OMST.SCREENING')));
      expect(calls).toHaveLength(1);
    });

    test('counts 1 JA, 6 SKJØNN, 343 NEI and 7 that cannot be judged, and names the 7', () => {
      const count = (label: string) => rowOf(rows, label)[0];
      expect(['JA: begge terskler', 'SKJØNN: én, og isolert', 'NEI', '.. (tall mangler)', 'I alt'].map(count)).toEqual([
        1, 6, 343, 7, 357,
      ]);
      expect(JSON.stringify(rows)).toMatch(/ikke vurdert: (?=.*Ålesund)(?=.*Haram)/);
    });

    test('draws the ten worst, with titles and their units', async () => {
      const { sheets } = await host.snapshot();
      const [chart] = sheets.find(({ name }) => name === sheet)?.charts ?? [];
      expect(chart).toMatchObject({
        type: 'barClustered',
        title: 'Største fall i sysselsettingen, de ti øverste kommunene',
        categoryAxisTitle: 'Kommune',
        valueAxisTitle: 'Tapt andel av arbeidsplassene',
        valueAxisNumberFormat: '0.0%',
      });
      expect(rows.slice(4, 14).map(([name]) => name)).toEqual(
        listOf(rows)
          .slice(0, 10)
          .map(([name]) => name),
      );
    });

    test('the list can be sorted by name, because every row looks up its own municipality', async () => {
      const before = listOf(rows);
      const from = rows.findLastIndex(([first]) => first === 'Kommune') + 2;
      const address = `A${from}:K${from + 356}`;
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load('formulas');
        await context.sync();
        // Excel sorts so: formulas move with their rows, and references to their own row follow.
        const sorted = range.formulas
          .map((line, index) => ({ line, index }))
          .sort((one, other) => String(one.line[0]).localeCompare(String(other.line[0]), 'nb'))
          .map(({ line, index }, at) =>
            line.map((cell) =>
              String(cell).replace(new RegExp(`(?<![\\d$])\\$?([A-K])${from + index}(?!\\d)`, 'g'), `$1${from + at}`),
            ),
          );
        range.formulas = sorted;
        await context.sync();
      });
      const after = listOf(await rowsOn(host, sheet));
      expect(after.map(([name]) => name)).not.toEqual(before.map(([name]) => name));
      const byName = (list: typeof before) => new Map(list.map((row) => [row[0], row.slice(1, 11)]));
      expect(byName(after)).toEqual(byName(before));
      expect((await rowsOn(host, sheet)).slice(4, 14)).toEqual(rows.slice(4, 14));
    });
  });

  test('of Telemark, 2016–2025, has Hjartdal first, and the largest industry where there are figures by industry: Notodden', async () => {
    const { default: sample } = await import('../../src/sources/samples/telemark.json');
    const own = sample.data.employment.filter(
      ([, place, , industry, year]) => place === 'Notodden' && industry !== 'Alle næringer' && year === 2025,
    );
    const jobs = own.map((row) => Number(row[5]));
    const rows = await rowsOn(await sheetsOf('telemark', only('F1')), sheet);
    const list = listOf(rows);
    expect(list).toHaveLength(17);
    // Meets the share but not the number. It is small and isolated, so it is left to discretion.
    expect(list[0]?.slice(0, 10)).toEqual(['Hjartdal', 1, 'Telemark', 2020, 2023, 118, 118 / 739, 'SKJØNN', -32, 5]);
    expect(list.find(([name]) => name === 'Notodden')?.[10]).toBeCloseTo(
      Math.max(...jobs) / jobs.reduce((sum, one) => sum + one, 0),
      12,
    );
  });

  test('a changed figure changes the summary, and the list keeps its rows', async () => {
    const host = await madeOf('F1', {
      municipalFigures: [...employment('A', { 2020: 2000, 2023: 1500 }), ...employment('B', { 2020: 1000, 2023: 990 })],
    });
    expect(listOf(await rowsOn(host, sheet)).map(([name, rank]) => [name, rank])).toEqual([['A', 1], ['B', 2]]); // prettier-ignore
    await type('Data kommuner', 'F6', 1990);
    const rows = await rowsOn(host, sheet);
    expect(rows.slice(4, 6).map(([name]) => name)).toEqual(['B', 'A']);
    expect(listOf(rows).map(([name, rank, , , , jobs]) => [name, rank, jobs])).toEqual([['A', 2, 10], ['B', 1, 10]]); // prettier-ignore
  });

  test('hostile names are names', async () => {
    const names = ['=SUM(1)', 'Ål "i" Hallingdal', '😀', "O'Neill", 'x'.repeat(200)];
    const host = await madeOf('F1', {
      municipalFigures: names.flatMap((name, index) => employment(name, { 2020: 1000, 2023: 900 - index })),
    });
    const list = listOf(await rowsOn(host, sheet));
    expect(list.map(([name]) => name)).toEqual([...names].reverse());
    expect(list.map(([, , county, , , jobs]) => [county, jobs])).toEqual(
      [104, 103, 102, 101, 100].map((jobs) => ['Telemark', jobs]),
    );
  });

  test.each([1, 12])(
    '%i municipalities without two figures three years apart are listed, not judged, and named',
    async (count) => {
      const rows = await rowsOn(
        await madeOf('F1', {
          municipalFigures: Array.from({ length: count }, (_, index) =>
            employment(`K${index + 1}`, { 2020: 1000, 2023: null }),
          ).flat(),
        }),
        sheet,
      );
      const list = listOf(rows);
      expect(list).toHaveLength(count);
      expect(list.map((row) => row.slice(3, 9))).toEqual(list.map(() => ['..', '..', '..', '..', '..', '..']));
      expect(JSON.stringify(rows)).toContain('ikke vurdert: K1');
    },
  );

  test('the table is made also without figures, and says which to fetch', async () => {
    const rows = await rowsOn(await madeOf('F1', {}), sheet);
    expect(rows[4]?.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => '..'));
    expect(rowOf(rows, 'I alt')[0]).toBe(0);
    expect(JSON.stringify(rows)).toContain('Hent SSB tabell 13470 eller 11618');
  });
});

describe('F2 Fordeling av ramme', () => {
  const sheet = 'F2 Fordeling av ramme';
  const withAreas = (areas: CaseData['areas'], frame?: number): Promise<Host> =>
    madeOf('F2', { areas }).then(async (host) => {
      if (frame !== undefined) await type(sheet, 'B5', frame);
      return host;
    });
  const amounts = async (host: Host, names: readonly string[]) => {
    const rows = await rowsOn(host, sheet);
    return names.map((name) => rowOf(rows, name)[5]);
  };

  test('2017: 130 million is 95 to the counties by need, and 20 to Sør-Varanger and 15 to Innovasjon Norge beforehand (OR 3.2.1)', async () => {
    const host = await withAreas(
      [
        ['Fylkeskommunene', 1000, null, null, null],
        ['Sør-Varanger', null, null, null, 20_000_000],
        ['Innovasjon Norge', null, null, null, 15_000_000],
      ],
      130_000_000,
    );
    expect(await amounts(host, ['Fylkeskommunene', 'Sør-Varanger', 'Innovasjon Norge'])).toEqual([95e6, 20e6, 15e6]);
    const rows = await rowsOn(host, sheet);
    expect(rowOf(rows, 'Sum')[5]).toBe(130e6);
    expect(rowOf(rows, 'Fordelt minus ramme (skal være 0)')[5]).toBe(0);
  });

  test('a frame that does not divide sums to the krone: 100 over three alike is 34, 33 and 33', async () => {
    const host = await withAreas(
      ['A', 'B', 'C'].map((name) => [name, 50, 5, 500, null]),
      100,
    );
    expect(await amounts(host, ['A', 'B', 'C', 'Sum'])).toEqual([34, 33, 33, 100]);
  });

  test('the weights define the need: inhabitants alone give 3 to 1, and two equal weights give the mean of the shares', async () => {
    const host = await withAreas(
      [
        ['A', 50, 5, 3000, null],
        ['B', 50, 5, 1000, null],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B'])).toEqual([500, 500]);
    await type(sheet, 'B8', 1);
    expect(await amounts(host, ['A', 'B'])).toEqual([625, 375]);
    await type(sheet, 'B6', 0);
    expect(await amounts(host, ['A', 'B'])).toEqual([750, 250]);
  });

  test('a missing figure stops the distribution and is named, unless its weight is zero', async () => {
    const host = await withAreas(
      [
        ['A', 50, null, 3000, null],
        ['B', null, 5, 1000, null],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B', 'Sum'])).toEqual(['..', '..', '..']);
    const rows = await rowsOn(host, sheet);
    expect([rowOf(rows, 'A')[7] ?? '', rowOf(rows, 'B')[7]]).toEqual(['', 'Mangler: Tapte arbeidsplasser']);
    await type(sheet, 'B6', 0);
    await type(sheet, 'B8', 1);
    expect(await amounts(host, ['A', 'B', 'Sum'])).toEqual([750, 250, 1000]);
  });

  test('fixed amounts that exceed the frame are reported', async () => {
    const host = await withAreas(
      [
        ['A', 50, 5, 3000, null],
        ['B', 50, 5, 1000, 2000],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B'])).toEqual(['..', 2000]);
    expect(rowOf(await rowsOn(host, sheet), 'Fordelt minus ramme (skal være 0)')[7]).toBe('Faste beløp er over rammen');
  });

  test.each([1, 12, 60])('%i areas share 10 milliard to the krone', async (count) => {
    const host = await withAreas(
      Array.from({ length: count }, (_, index) => [`Område ${index + 1}`, index + 7, 1, 1, null]),
      1e10,
    );
    const rows = await rowsOn(host, sheet);
    const all = Array.from({ length: count }, (_, index) => Number(rowOf(rows, `Område ${index + 1}`)[5]));
    expect(all.every(Number.isInteger)).toBe(true);
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(1e10);
    expect(rowOf(rows, 'Sum')[5]).toBe(1e10);
  });

  test('the table is made also without a frame or without areas', async () => {
    expect(await amounts(await withAreas([['A', 50, 5, 3000, null]]), ['A', 'Sum'])).toEqual(['..', '..']);
    const rows = await rowsOn(await withAreas([], 1000), sheet);
    expect(rowOf(rows, 'Ingen områder er skrevet. Skriv dem på arket Data områder.')[5]).toBe('..');
    expect(rowOf(rows, 'Sum')[5]).toBe('..');
  });
});

describe('F3 Kap. 553 post 65', () => {
  const sheet = 'F3 Kap. 553 post 65';
  let host: Host;
  let rows: Awaited<ReturnType<typeof rowsOn>>;
  beforeAll(async () => {
    host = await madeOf('F3', {});
    rows = await rowsOn(host, sheet);
  });

  test('has the appropriations of 2017–2026 with changes, in 1 000 kroner (statsbudsjettet.no)', () => {
    const years = Array.from({ length: 10 }, (_, index) => 2017 + index);
    expect(years.map((year) => rowOf(rows, year)[2])).toEqual([
      160_000, 112_000, 79_856, 81_000, 99_046, 88_214, 81_689, 120_559, 126_266, 129_000,
    ]);
  });

  test('2018: 112 million adopted, 104 committed, 92.9 %; figures without a source are missing (Prop. 1 S 2019–2020)', () => {
    const [proposed, adopted, , committed, share, , source] = rowOf(rows, 2018);
    expect([proposed, adopted, committed]).toEqual(['..', 112_000, 104_000]);
    expect(share).toBeCloseTo(104 / 112, 12);
    expect(source).toContain('Prop. 1 S (2019–2020)');
    expect(rowOf(rows, 2026).slice(3, 5)).toEqual(['..', '..']);
    expect(rowOf(rows, 2020).slice(0, 2)).toEqual([66_000, '..']);
  });

  test('2017: 130 = 95 + 20 + 15 million (OR 3.2.1)', () => {
    expect(rowOf(rows, 2017, 2).slice(0, 6)).toEqual([95_000, 20_000, 15_000, 130_000, 130_000, 0]);
  });

  test('a year that the user adds is compared with the year before', async () => {
    const row = rows.findIndex(([first]) => first === 'Eget år (skriv år, beløp og kilde)') + 2;
    await type(sheet, `A${row}`, 2027);
    await type(sheet, `D${row}`, 141_900);
    await type(sheet, `E${row}`, 70_950);
    const [, , appropriated, committed, share, change] = rowOf(await rowsOn(host, sheet), 2027);
    expect([appropriated, committed, share]).toEqual([141_900, 70_950, 0.5]);
    expect(change).toBeCloseTo(0.1, 12);
  });
});

describe('F4 Samordnet innsats', () => {
  const sheet = 'F4 Samordnet innsats';
  const contribution = (
    party: string,
    field: string | null,
    amount: number | null,
    rest: readonly (string | null)[] = ['Kurs', 'Deltakere', '2028-06-30', 'NEI'],
  ) => [party, field, rest[0] ?? null, amount, rest[1] ?? null, rest[2] ?? null, rest[3] ?? null];

  test('sums the contributions of each party to each field, and shows each contribution, how it is measured and when', async () => {
    const rows = await rowsOn(
      await madeOf('F4', {
        contributions: [
          contribution('Fylkeskommunen', 'Kompetanse', 500_000),
          contribution('Nav', 'Kompetanse', 300_000),
          contribution('Nav', 'Arbeidsmarked', 200_000, ['Tiltak', 'I arbeid', '2027-12-31', 'JA']),
        ],
      }),
      sheet,
    );
    expect(rowOf(rows, 'Beløp etter part og felt (kr)').slice(0, 2)).toEqual(['Kompetanse', 'Arbeidsmarked']);
    expect(rowOf(rows, 'Fylkeskommunen').slice(0, 4)).toEqual([500_000, undefined, 500_000, 1]);
    expect(rowOf(rows, 'Nav').slice(0, 4)).toEqual([300_000, 200_000, 500_000, 2]);
    expect(rowOf(rows, 'Sum').slice(0, 4)).toEqual([800_000, 200_000, 1_000_000, 3]);
    // 46 752 is 31 December 2027 as Excel counts days.
    expect(rowOf(rows, 'Nav', 3).slice(0, 6)).toEqual([200_000, 46_752, 'JA', 'Arbeidsmarked', 'Tiltak', 'I arbeid']);
    expect(rowOf(rows, 'Levert')[0]).toBe(1);
  });

  test('Innovasjon Norge 2015: 14.8 million is 5.5 in grants, 6.6 in advice and 2.7 in development (SATS på Hallingdal 2020)', async () => {
    const given = { Tilsagn: 5_500_000, 'Rådgivning og oppfølging': 6_600_000, Utvikling: 2_700_000 };
    const contributions = Object.entries(given).map(([field, amount]) => contribution('Innovasjon Norge', field, amount));
    const rows = await rowsOn(await madeOf('F4', { contributions }), sheet);
    expect(rowOf(rows, 'Innovasjon Norge').slice(0, 5)).toEqual([...Object.values(given), 14_800_000, 3]);
    expect(rowOf(rows, 'Sum').slice(0, 4)).toEqual([...Object.values(given), 14_800_000]);
  });

  test('missing amounts are counted and not summed as zero', async () => {
    const rows = await rowsOn(
      await madeOf('F4', {
        contributions: [
          contribution('Husbanken', 'Bolig', null, [null, null, null, null]),
          contribution('Kommunen', 'Bolig', 100, ['Tomt', null, null, 'JA']),
          contribution('Kommunen', null, 50),
        ],
      }),
      sheet,
    );
    expect(rowOf(rows, 'Husbanken').slice(0, 3)).toEqual(['..', undefined, '..']);
    expect(rowOf(rows, 'Kommunen').slice(0, 4)).toEqual([100, 50, 150, 2]);
    expect(rowOf(rows, 'Sum').slice(0, 3)).toEqual([100, 50, 150]);
    expect(['Uten beløp', 'Uten frist', 'Uten indikator'].map((label) => rowOf(rows, label)[0])).toEqual([1, 2, 2]);
    expect(rowOf(rows, 'Husbanken', 2).slice(0, 6)).toEqual(['..', '..', '..', 'Bolig', '..', '..']);
  });

  test('hostile names are names, and Nav is NAV', async () => {
    const rows = await rowsOn(
      await madeOf('F4', {
        contributions: [
          contribution('=1+1', '>0', 7),
          contribution('"Parten"', '😀', 5),
          contribution('Nav', '😀', 1),
          contribution('NAV', '😀', 2),
        ],
      }),
      sheet,
    );
    expect(rowOf(rows, '=1+1').slice(0, 3)).toEqual([7, undefined, 7]);
    expect(rowOf(rows, '"Parten"').slice(0, 3)).toEqual([undefined, 5, 5]);
    expect(rowOf(rows, 'Nav').slice(0, 4)).toEqual([undefined, 3, 3, 2]);
    expect(rowOf(rows, 'Sum').slice(0, 3)).toEqual([7, 8, 15]);
  });

  test('the table is made also without contributions, and 60 contributions get a row each', async () => {
    const empty = await rowsOn(await madeOf('F4', { contributions: [] }), sheet);
    expect(rowOf(empty, 'Ingen bidrag er skrevet. Skriv dem på arket Data samordning.')[0]).toBe('..');
    const many = await rowsOn(
      await madeOf('F4', {
        contributions: Array.from({ length: 60 }, (_, index) => contribution(`Part ${index % 12}`, `Felt ${index % 5}`, 1e10)),
      }),
      sheet,
    );
    expect(rowOf(many, 'Sum')[5]).toBe(60e10);
    expect(many.filter(([first]) => typeof first === 'string' && first.startsWith('Part '))).toHaveLength(12 + 60);
  });
});

describe('F5 Tiltaksprioritering', () => {
  const sheet = 'F5 Tiltaksprioritering';
  const measure = (name: string, budget: number | null, ...scores: readonly (number | null)[]) => [
    'Innsats', null, name, null, null, budget, null, null, ...scores,
  ]; // prettier-ignore
  const made = async (measures: CaseData['measures'], money?: number): Promise<Host> => {
    const host = await madeOf('F5', { measures });
    if (money !== undefined) await type(sheet, 'B5', money);
    return host;
  };
  const ranked = async (host: Host) => {
    const rows = await rowsOn(host, sheet);
    const from = rows.findIndex(([first]) => first === 'Tiltak i rekkefølge') + 1;
    const to = rows.findIndex(([first]) => first === 'Tiltak uten rang, fordi noe mangler');
    return rows.slice(from, to).filter(([first]) => first !== undefined && first !== '');
  };

  test('a score is the mean of five criteria, and the score for money depends on the share that a measure needs', async () => {
    const host = await made([measure('A', 250_000, 5, 4, 3, 2), measure('B', 1_000_000, 5, 5, 5, 5)], 1_000_000);
    // A: 5 − 4 · ¼ = 4 for money, so (5 + 4 + 4 + 3 + 2) / 5. B needs all the money, so 1 for money.
    expect((await ranked(host)).map((row) => row.slice(0, 6))).toEqual([
      ['B', 1, 4.2, 1_000_000, 1_000_000, 'JA'],
      ['A', 2, 3.6, 250_000, 1_250_000, 'NEI'],
    ]);
  });

  test('the user can change the weights, and only their proportions matter', async () => {
    const host = await made([measure('A', 100, 5, 1, 1, 1), measure('B', 100, 1, 5, 5, 5)], 1000);
    expect((await ranked(host)).map(([name]) => name)).toEqual(['B', 'A']);
    await type(sheet, 'B6', 10);
    expect((await ranked(host)).map(([name]) => name)).toEqual(['A', 'B']);
    const before = await ranked(host);
    for (const [index, weight] of [100, 10, 10, 10, 10].entries()) await type(sheet, `B${6 + index}`, weight);
    expect(await ranked(host)).toEqual(before);
  });

  test('equal scores share a rank, and the next score ranks after all of them', async () => {
    const host = await made([measure('A', 0, 3, 3, 3, 3), measure('B', 0, 4, 4, 4, 4), measure('C', 0, 4, 4, 4, 4)], 1000);
    expect((await ranked(host)).map(([name, rank]) => [name, rank])).toEqual([['B', 1], ['C', 1], ['A', 3]]); // prettier-ignore
  });

  test('a missing score is named and gives no rank, unless its weight is zero', async () => {
    const host = await made([measure('A', 100, 5, null, 3, 2), measure('B', null, 1, 1, 1, 1)], 1000);
    const rows = await rowsOn(host, sheet);
    expect([rowOf(rows, 'A')[9], rowOf(rows, 'B')[9]]).toEqual(['Mangler: Lønnsomhet', 'Mangler: Midler']);
    expect(rowOf(rows, 'A').slice(0, 2)).toEqual(['..', '..']);
    expect(rowOf(rows, 'Tiltak uten rang, fordi noe mangler')[0]).toBe(2);
    expect(await ranked(host)).toEqual([]);
    await type(sheet, 'B8', 0);
    expect((await ranked(host)).map(([name, rank]) => [name, rank])).toEqual([['A', 1]]);
  });

  test('the table is made also without measures, and 60 measures are ranked', async () => {
    const empty = await rowsOn(await made([]), sheet);
    expect(rowOf(empty, 'Ingen tiltak er skrevet. Skriv dem på arket Data tiltak.').slice(0, 2)).toEqual(['..', '..']);
    const host = await made(
      Array.from({ length: 60 }, (_, index) => measure(`T${index}`, index, 1 + (index % 5), 3, 3, 3)),
      6000,
    );
    const all = await ranked(host);
    expect(all).toHaveLength(60);
    const scores = all.map(([, , score]) => Number(score));
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(all.at(-1)?.[4]).toBe((59 * 60) / 2);
  });
});

test.each(['nn', 'en'] as const)('all five tables are made in %s, without a word of bokmål in their titles', async (language) => {
  const host = await sheetsOf('hjartdal', county, { language });
  const { sheets } = await host.snapshot();
  const names = sheets.map(({ name }) => name).filter((name) => /^F[1-5] /.test(name));
  expect(names).toEqual(
    language === 'nn'
      ? ['F1 Screening', 'F2 Fordeling av ramme', 'F3 Kap. 553 post 65', 'F4 Samordna innsats', 'F5 Tiltaksprioritering']
      : [
          'F1 Screening',
          'F2 Distribution of a frame',
          'F3 Chapter 553 item 65',
          'F4 Coordinated effort',
          'F5 Ranking of measures',
        ],
  );
  const errors = sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, cells }) =>
      cells.filter(({ value, column }) => typeof value === 'object' && column < 11).map((cell) => [name, cell.row, cell.column]),
    );
  expect(errors).toEqual([]);
});

test('a second run with one more measure and one more municipality keeps the typed weights, and ranks and lists the new ones', async () => {
  const { case: values, ...sample } = await loadSample('hjartdal');
  const measures = sample.data.measures;
  const municipalFigures = [...employment('A', { 2020: 1000, 2023: 900 }), ...employment('B', { 2020: 1000, 2023: 950 })];
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  await insertCase({ ...sample, data: { ...sample.data, municipalFigures }, values }, { language: 'nb' });
  await generateTables(['county'], today, { language: 'nb' });
  await type('F5 Tiltaksprioritering', 'B6', 7);
  await type('F2 Fordeling av ramme', 'B5', 1_000_000);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem('Tiltak').rows.add(undefined, [['Nytt', '', 'Et nytt tiltak', '', '', 100, '', '', 5, 5, 5, 5]]);
    tables
      .getItem('Kommunetall')
      .rows.add(undefined, [...employment('C', { 2020: 1000, 2023: 800 }).map((row) => row.map((cell) => cell ?? ''))]);
    await context.sync();
  });
  // A user changes whether B is isolated. The change must stay in the row of B when C is inserted before it.
  const { cells } = (await host.snapshot()).sheets.find(({ name }) => name === 'F1 Screening') ?? { cells: [] };
  const last = Math.max(...cells.filter(({ column, value }) => column === 0 && value === 'B').map(({ row }) => row));
  await type('F1 Screening', `J${last + 1}`, 6);
  await generateTables(['county'], today, { language: 'nb' });
  const ranking = await rowsOn(host, 'F5 Tiltaksprioritering');
  expect(rowOf(ranking, 'Vekt: Måloppnåelse')[0]).toBe(7);
  expect(rowOf(ranking, 'Et nytt tiltak')[0]).toBe(1);
  expect(ranking.filter(([, rank]) => rank === measures.length + 1)).toHaveLength(2);
  const screened = listOf(await rowsOn(host, 'F1 Screening'));
  expect(screened.map((row) => [row[0], row[9]])).toEqual([['C', '..'], ['A', '..'], ['B', 6]]); // prettier-ignore
  const distributed = await rowsOn(host, 'F2 Fordeling av ramme');
  expect(rowOf(distributed, 'Sum')[5]).toBe(1_000_000);
  const { sheets } = await host.snapshot();
  expect(sheets.map(({ name }) => name).filter((name) => /^F/.test(name))).toHaveLength(6);
  expect(sheets.find(({ name }) => name === 'F1 Screening')?.tables).toHaveLength(1);
});
