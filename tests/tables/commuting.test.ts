import type { Host } from '../../src/excelHost';
import { commuting } from '../../src/tables/application/commuting';
import { rowOf, rowsOn, sheetsOf } from './sheetsOf';

// Statistisk sentralbyrå, tabell 03321, 4. kvartal: 2021 and 2022.
const newest = 1;

describe('S11 of one municipality, Hjartdal', () => {
  let host: Host;
  beforeAll(async () => {
    host = await sheetsOf('hjartdal', [commuting]);
  });

  test('770 live there, 727 work there and 402 do both: 368 commute out, 325 in, 43 more out than in', async () => {
    const rows = await rowsOn(host, 'S11 Pendling');
    const first = (label: string) => rowOf(rows, label)[newest];
    expect(['Bosatte sysselsatte', 'Arbeidsplasser i området', 'Bor og arbeider i området'].map(first)).toEqual([770, 727, 402]);
    expect(['Utpendling', 'Innpendling', 'Netto innpendling'].map(first)).toEqual([368, 325, -43]);
    expect(first('Egendekning: andel bosatte med arbeid i området')).toBeCloseTo(402 / 770, 12);
    expect(first('Innpendling, andel av arbeidsplassene')).toBeCloseTo(325 / 727, 12);
    expect(first('Arbeidsplasser per bosatt sysselsatt')).toBeCloseTo(727 / 770, 12);
  });

  test('Notodden has the most commuters both ways; Kongsberg and Tinn tie at 18 and are in order of name', async () => {
    const rows = await rowsOn(host, 'S11 Pendling');
    const from = rows.findIndex(([first]) => first === 'Pendler ut til 2022') + 1;
    const shown = rows.slice(from, from + 10);
    expect(shown.map(([place, persons]) => [place, persons])).toEqual([
      ['Notodden', 157],
      ['Seljord', 47],
      ['Oslo', 27],
      ['Kongsberg', 18],
      ['Tinn', 18],
      ['Midt-Telemark', 11],
      ['Bærum', 8],
      ['Kviteseid', 8],
      ['Skien', 7],
      ['Bykle', 6],
    ]);
    expect(shown[0]?.[2]).toBeCloseTo(157 / 368, 12);
    expect(shown[0]?.slice(3, 5)).toEqual(['Notodden', 145]);
    expect(shown[0]?.[5]).toBeCloseTo(145 / 325, 12);
  });

  test('a changed figure changes the list and the sums', async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Pendling').getDataBodyRange();
      body.load('values');
      await context.sync();
      const row = body.values.findIndex(([from, to, year]) => from === 'Hjartdal' && to === 'Oslo' && year === 2022);
      body.getCell(row, 3).values = [[127]];
      await context.sync();
    });
    const rows = await rowsOn(host, 'S11 Pendling');
    const from = rows.findIndex(([first]) => first === 'Pendler ut til 2022') + 1;
    expect(rows.slice(from, from + 2).map(([place, persons]) => [place, persons])).toEqual([
      ['Notodden', 157],
      ['Oslo', 127],
    ]);
    expect(rowOf(rows, 'Utpendling')[newest]).toBe(468);
  });
});

describe('S11 of an area of six municipalities, Hallingdal', () => {
  test('a person who lives in one of them and works in another is not a commuter', async () => {
    const { default: sample } = await import('../../src/sources/samples/hallingdal.json');
    const own = new Set(sample.data.municipalities.map(([, name]) => name));
    const sum = (within: (from: boolean, to: boolean) => boolean): number =>
      sample.data.commuting
        .filter(([from, to, year]) => year === 2022 && within(own.has(String(from)), own.has(String(to))))
        .reduce((persons, row) => persons + Number(row[3]), 0);
    const rows = await rowsOn(await sheetsOf('hallingdal', [commuting]), 'S11 Pendling');
    expect(rowOf(rows, 'Utpendling')[newest]).toBe(sum((from, to) => from && !to));
    expect(rowOf(rows, 'Innpendling')[newest]).toBe(sum((from, to) => !from && to));
    expect(rowOf(rows, 'Oslo').slice(0, 1)).toEqual([316]);
    expect(JSON.stringify(rows)).toContain('Pendling mellom kommunene i området er ikke regnet');
  });

  test('has no sum when the figures lack a municipality, and names it', async () => {
    const host = await sheetsOf('hallingdal', [commuting], {
      data: (data) => ({ ...data, commuting: data.commuting.filter(([from, to]) => from !== 'Flå' && to !== 'Flå') }),
    });
    const rows = await rowsOn(host, 'S11 Pendling');
    for (const label of ['Bosatte sysselsatte', 'Arbeidsplasser i området', 'Netto innpendling'])
      expect(rowOf(rows, label)[0]).toBe('..');
    expect(JSON.stringify(rows)).toContain('Mangler pendling for Flå. Hent SSB tabell 03321');
  });
});

test('S11 shows every year of the figures, also when there is a gap', async () => {
  const host = await sheetsOf('hjartdal', [commuting], {
    data: (data) => ({
      ...data,
      commuting: [
        ...data.commuting,
        ['Hjartdal', 'Hjartdal', 2019, 400, '', null],
        ['Hjartdal', 'Notodden', 2019, 100, '', null],
      ],
    }),
  });
  const rows = await rowsOn(host, 'S11 Pendling');
  expect(rowOf(rows, 'Sysselsatte, 4. kvartal').slice(0, 3)).toEqual([2019, 2021, 2022]);
  expect(rowOf(rows, 'Utpendling').slice(0, 3)).toEqual([100, 358, 368]);
});

test('S11 is made also without figures, and names what is missing', async () => {
  const rows = await rowsOn(
    await sheetsOf('hjartdal', [commuting], { data: (data) => ({ ...data, commuting: [] }) }),
    'S11 Pendling',
  );
  expect(rowOf(rows, 'Egendekning: andel bosatte med arbeid i området')[0]).toBe('..');
  expect(JSON.stringify(rows)).toContain('Mangler pendling for Hjartdal.');
});
