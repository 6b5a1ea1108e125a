import type { CaseData } from '../../src/case/dataTables';
import { education } from '../../src/tables/application/education';
import { rowOf, rowsOn, sheetsOf } from './sheetsOf';

/** Statistisk sentralbyrå, tabell 09429: Hjartdal 2024 and 2025, persons of 16 and over, both sexes (CC BY 4.0). */
const published: readonly (readonly [level: string, in2024: number, in2025: number])[] = [
  ['Grunnskolenivå', 337, 334],
  ['Videregående skolenivå', 623, 626],
  ['Fagskolenivå', 56, 51],
  ['Universitets- og høgskolenivå, kort', 243, 252],
  ['Universitets- og høgskolenivå, lang', 87, 92],
  ['Uoppgitt eller ingen fullført utdanning', 6, 8],
];
const hjartdal = published.flatMap(([level, ...persons]) =>
  persons.map((count, index) => [
    '4024',
    'Hjartdal',
    'kommune',
    level,
    2024 + index,
    count,
    'Statistisk sentralbyrå, tabell 09429',
    null,
  ]),
);
const withHjartdal = (data: CaseData): CaseData => ({ ...data, education: hjartdal });

describe('S10, Hjartdal’s education in the newest year', () => {
  test('18.6 per cent have a short university education and 46.2 upper secondary, of the 1355 with a known level', async () => {
    const rows = await rowsOn(await sheetsOf('hjartdal', [education], { data: withHjartdal }), 'S10 Utdanning');
    expect(rowOf(rows, 'Universitets- og høgskolenivå, kort')[0]).toBe(252);
    expect(rowOf(rows, 'Universitets- og høgskolenivå, kort')[1]).toBeCloseTo(0.186, 3);
    expect(rowOf(rows, 'Videregående skolenivå')[1]).toBeCloseTo(0.462, 3);
    expect(rowOf(rows, 'Med oppgitt nivå')[0]).toBe(1355);
    expect(rowOf(rows, 'Med oppgitt nivå')[1]).toBeCloseTo(1, 12);
  });

  test('persons without a known level are counted, but are in no share', async () => {
    const rows = await rowsOn(await sheetsOf('hjartdal', [education], { data: withHjartdal }), 'S10 Utdanning');
    expect(rowOf(rows, 'Uoppgitt eller ingen fullført utdanning').slice(0, 2)).toEqual([8, undefined]);
  });

  test('a confidential level makes every share missing instead of too high', async () => {
    const rows = await rowsOn(
      await sheetsOf('hjartdal', [education], {
        data: (data) => ({ ...data, education: hjartdal.map((row) => (row[3] === 'Fagskolenivå' ? row.with(5, null) : row)) }),
      }),
      'S10 Utdanning',
    );
    expect(rowOf(rows, 'Grunnskolenivå').slice(0, 2)).toEqual([334, '..']);
    expect(rowOf(rows, 'Med oppgitt nivå')[0]).toBe('..');
  });

  test('the county and the country are missing when the figures lack them', async () => {
    const rows = await rowsOn(await sheetsOf('hjartdal', [education], { data: withHjartdal }), 'S10 Utdanning');
    expect(rowOf(rows, 'Grunnskolenivå').slice(2, 6)).toEqual(['..', '..', '..', '..']);
  });
});

test('S10 without figures keeps the levels of table 09429 and says for which municipalities they are missing', async () => {
  const host = await sheetsOf('hallingdal', [education], { data: (data) => ({ ...data, education: [] }) });
  const rows = await rowsOn(host, 'S10 Utdanning');
  for (const [level] of published) expect(rowOf(rows, level)[0]).toBe('..');
  expect(JSON.stringify(rows)).toContain(
    'Mangler utdanningsnivå for Flå, Nesbyen, Gol, Hemsedal, Ål, Hol. Hent SSB tabell 09429',
  );
});
