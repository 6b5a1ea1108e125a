import { populationChange } from '../../src/tables/application/populationChange';
import { rowOf, rowsOn, sheetsOf } from './sheetsOf';

const change = (kind: string, year: number, persons: number | null) => [
  '4024',
  'Hjartdal',
  'kommune',
  kind,
  year,
  persons,
  '',
  null,
];

describe('S9, the account of Hjartdal’s population in 2024 and 2025', () => {
  /** The counts of 1 January are the sample’s (table 07459): 1630 in 2024, 1646 in 2025, 1638 in 2026. The flows are as a user may paste them. */
  const open = async (more: readonly (readonly (string | number | null)[])[] = []) =>
    rowsOn(
      await sheetsOf('hjartdal', [populationChange], {
        data: (data) => ({
          ...data,
          populationChange: [
            change('Fødte', 2024, 18),
            change('Døde', 2024, 15),
            change('Innflyttinger', 2024, 97),
            change('Utflyttinger', 2024, 84),
            change('Fødte', 2025, 16),
            change('Døde', 2025, 21),
            change('Innflyttinger', 2025, 80),
            change('Utflyttinger', 2025, 84),
            ...more,
          ],
        }),
      }),
      'S9 Befolkningsendring',
    );

  test('growth is births minus deaths plus arrivals minus departures, and in 2024 it equals the change of the counts', async () => {
    const rows = await open();
    const in2024 = (label: string) => rowOf(rows, label)[8];
    expect(rowOf(rows, 'Personer i året').slice(8, 10)).toEqual([2024, 2025]);
    expect(in2024('Fødselsoverskudd')).toBe(3);
    expect(in2024('Nettoflytting')).toBe(13);
    expect(in2024('Vekst (fødselsoverskudd + nettoflytting)')).toBe(16);
    expect(in2024('Endring i folketallet')).toBe(1646 - 1630);
    expect(in2024('Ikke forklart av regnskapet')).toBe(0);
  });

  test('in 2025 the count fell by 8 and the account by 9: the difference of one person is shown as an adjustment', async () => {
    const rows = await open();
    const in2025 = (label: string) => rowOf(rows, label)[9];
    expect(in2025('Vekst (fødselsoverskudd + nettoflytting)')).toBe(-9);
    expect(in2025('Endring i folketallet')).toBe(-8);
    expect(in2025('Ikke forklart av regnskapet')).toBe(1);
  });

  test('a year without figures for flows shows none, and still shows the change of the counts', async () => {
    const rows = await open();
    expect(rowOf(rows, 'Fødte')[0]).toBe('..');
    expect(rowOf(rows, 'Nettoflytting')[0]).toBe('..');
    expect(rowOf(rows, 'Endring i folketallet')[0]).toBe(1593 - 1613);
  });

  test('the year after the last count shows its flows, and no change', async () => {
    const rows = await open([change('Fødte', 2026, 20), change('Døde', 2026, null)]);
    expect([rowOf(rows, 'Fødte')[9], rowOf(rows, 'Døde')[9], rowOf(rows, 'Endring i folketallet')[9]]).toEqual([20, '..', '..']);
  });
});

test('S9 of six municipalities without flows shows the change of the counts, and what to fetch', async () => {
  const rows = await rowsOn(await sheetsOf('hallingdal', [populationChange]), 'S9 Befolkningsendring');
  expect(rowOf(rows, 'Personer i året').slice(0, 10)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  // Table 07459: 20 886 on 1 January 2025 and 21 191 a year later.
  expect(rowOf(rows, 'Endring i folketallet')[9]).toBe(305);
  expect(rowOf(rows, 'Vekst (fødselsoverskudd + nettoflytting)')[9]).toBe('..');
  expect(JSON.stringify(rows)).toContain(
    'Mangler for én eller flere kommuner: Fødte, Døde, Innflyttinger, Utflyttinger. Hent SSB tabell 06913',
  );
});
