import { caseSchema, emptyCase, fields } from '../../src/case/case';
import { dataTables, firstFault, sourceHeader } from '../../src/case/dataTables';
import { toIso, toSerial } from '../../src/case/excelDate';
import { loadSample, sampleIds } from '../../src/sources/sample';

describe('The case', () => {
  test('has a different cell name for every field', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(caseSchema.shape));
  });

  test('reads a blank cell as missing, never as zero', () => {
    expect(caseSchema.parse({ ...emptyCase, area: 'Hjartdal', jobsLost: '', total: null, applicant: '' })).toMatchObject({
      jobsLost: null,
      total: null,
      applicant: null,
    });
  });

  test.each([
    [true, 'JA'],
    [false, 'NEI'],
    ['ja', 'JA'],
    [' Nei ', 'NEI'],
    [5, 5],
  ])('reads %j in the field of small and isolated places as %j', (written, read) => {
    expect(caseSchema.parse({ ...emptyCase, area: 'x', smallIsolated: written }).smallIsolated).toBe(read);
  });

  test('reads a date from Excel’s day number or an ISO date', () => {
    expect(caseSchema.parse({ ...emptyCase, area: 'x', grantDate: 45385, startDate: '2026-10-01' })).toMatchObject({
      grantDate: '2024-04-03',
      startDate: '2026-10-01',
    });
  });

  test.each([
    ['smallIsolated', 'kanskje'],
    ['smallIsolated', 7],
    ['years', 0],
    ['years', 2.5],
    ['unit', 100],
    ['level', 1],
    ['scheme', 'privat'],
    ['total', -1],
    ['grantDate', '3.4.2024'],
    ['grantDate', 2_958_466],
    ['startDate', 1e300],
  ])('refuses %s = %j', (key, written) => {
    const result = caseSchema.safeParse({ ...emptyCase, area: 'x', [key]: written });
    expect(result.error?.issues[0]?.path[0]).toBe(key);
  });
});

describe('The data tables', () => {
  const row = ['4024', 'Hjartdal', 'kommune', 'Industri', 2025, 3, 'SSB tabell 13470', null];

  test('accept a valid row, also with a hidden figure or a blank code', () => {
    expect(firstFault(dataTables.employment, [row, ['', 'Telemark', 'fylke', 'Industri', 2025, ':', 'SSB', '']])).toBeUndefined();
  });

  test.each([
    [4, 'i fjor', 'År'],
    [5, 'mange', 'Sysselsatte'],
    [1, '', 'Område'],
    [0, '40', 'Kommunenr'],
    [7, 'i går', 'Hentet'],
  ])('report column %d with %j as a fault in %s', (column, found, header) => {
    expect(firstFault(dataTables.employment, [row, row.with(column, found)])).toMatchObject({ row: 1, column, header, found });
  });
});

describe('The samples', () => {
  test.each(sampleIds)('have in %s a valid case, valid rows and a source for every figure', async (id) => {
    const { case: values, data, lacks } = await loadSample(id);
    expect(caseSchema.safeParse(values).error?.issues ?? []).toEqual([]);
    for (const key of Object.keys(dataTables) as (keyof typeof dataTables)[]) {
      expect([key, firstFault(dataTables[key], data[key])]).toEqual([key, undefined]);
      const source = dataTables[key].columns.findIndex(({ header }) => header === sourceHeader);
      const unsourced = data[key].filter(
        (row) =>
          source >= 0 && !/^Statistisk sentralbyrå, |^NAV, |^Kommunal- og distriktsdepartementet, /.test(String(row[source])),
      );
      expect([key, unsourced]).toEqual([key, []]);
    }
    expect(Object.values(data).some((rows) => rows.length > 0)).toBe(true);
    expect(lacks.length).toBeGreaterThan(0);
  });

  test('mark the invented rows of Hjartdal as examples: projects, measures, results, accounts, board, areas and contributions', async () => {
    const { data } = await loadSample('hjartdal');
    for (const key of ['projects', 'measures', 'results', 'accounts', 'board', 'areas', 'contributions'] as const) {
      expect(data[key].length).toBeGreaterThan(0);
      for (const row of data[key]) expect(row.join(' ')).toMatch(/Eksempel/);
    }
  });

  test('have Statistics Norway’s fall in Hjartdal from 739 in 2020 to 621 in 2023', async () => {
    const { data, case: values } = await loadSample('hjartdal');
    const total = (year: number) =>
      data.employment.find(
        ([, place, , industry, rowYear]) => place === 'Hjartdal' && industry === 'Alle næringer' && rowYear === year,
      )?.[5];
    expect([total(2020), total(2023)]).toEqual([739, 621]);
    expect(values.totalEmployment).toBe(739);
    expect(data.losses.reduce((sum, [, jobs]) => sum + Number(jobs), 0)).toBe(118);
  });

  test('have six municipalities in Hallingdal, with total jobs and no industries', async () => {
    const { data } = await loadSample('hallingdal');
    expect(data.municipalities.map(([, name]) => name)).toEqual(['Flå', 'Nesbyen', 'Gol', 'Hemsedal', 'Ål', 'Hol']);
    expect(new Set(data.employment.map(([, , , industry]) => industry))).toEqual(new Set(['Alle næringer']));
  });
});

describe('Excel’s days', () => {
  test('have the number 45385 for 3 April 2024, in both directions', () => {
    expect(toSerial('2024-04-03')).toBe(45385);
    expect(toIso(45385.75)).toBe('2024-04-03');
  });

  test.each(['2024-02-30', '1899-12-31', 'i dag', '03.04.2024'])('do not include %s', (text) => {
    expect(() => toSerial(text)).toThrow(RangeError);
  });
});
