import { mergeRows } from '../../src/case/mergeRows';

const ssb = 'Statistisk sentralbyrå, tabell 13470, oppdatert 2026-09-18';
const row = (industry: string, year: number, jobs: number | null, source: string) => [
  ...['4024', 'Hjartdal', 'kommune', industry],
  ...[year, jobs, source, null],
];

describe('When figures are fetched again', () => {
  test('new figures from Statistics Norway replace its earlier ones', () => {
    const before = [row('Industri', 2024, 40, ssb), row('Industri', 2023, 38, 'Statistisk sentralbyrå, tabell 13470')];
    const fetched = [row('Industri', 2024, 41, ssb)];
    expect(mergeRows('employment', before, fetched)).toEqual({ rows: fetched, ownCount: 0 });
  });

  test('a row of the user’s own stays, also when no fetched row has the same key', () => {
    const own = row('Gruvedrift', 2025, 12, 'Bedriften');
    expect(mergeRows('employment', [own], [row('Industri', 2024, 41, ssb)]).rows).toContainEqual(own);
  });

  test('the employer’s figure replaces Statistics Norway’s figure, hidden or not, so that no job is counted twice', () => {
    const own = row('Industri', 2024, 118, 'Bedriften');
    const hidden = row('Industri', 2024, null, ssb);
    const shown = row('Industri', 2024, 120, ssb);
    for (const fetched of [hidden, shown])
      expect(mergeRows('employment', [own], [fetched])).toEqual({ rows: [own], ownCount: 1 });
  });

  test('NAV’s unemployment stays when Statistics Norway’s figures of the same table come', () => {
    const nav = [
      null,
      'Telemark',
      'fylke',
      'Helt ledige, andel av arbeidsstyrken',
      2026,
      0.027,
      'NAV, helt ledige i januar',
      null,
    ];
    const status = [null, 'Telemark', 'fylke', 'Sysselsatte', 2025, 0.569, 'Statistisk sentralbyrå, tabell 13563', null];
    expect(mergeRows('labourMarket', [nav], [status]).rows).toEqual([status, nav]);
  });

  test('the shares of one published table stay when only the other table of the sheet is fetched', () => {
    const share = (indicator: string, table: string) => [
      ...[null, 'Telemark', 'fylke', indicator],
      ...[2025, 0.5, `Statistisk sentralbyrå, tabell ${table}`, null],
    ];
    const status = share('Sysselsatte', '13563');
    const before = [status, share('Andel sysselsatte', '06445')];
    const fetched = [share('Andel sysselsatte', '06445')];
    expect(mergeRows('labourMarket', before, fetched).rows).toEqual([...fetched, status]);
  });

  test('a total replaces the same total from another published table', () => {
    const total = (table: string) => row('Alle næringer', 2022, 621, `Statistisk sentralbyrå, tabell ${table}`);
    expect(mergeRows('employment', [total('11618')], [total('13470')]).rows).toEqual([total('13470')]);
  });

  test('flows between the same two places in different years are different rows', () => {
    const flow = (year: number, source: string) => ['Notodden', 'Hjartdal', year, 21, source, null];
    expect(mergeRows('commuting', [flow(2021, 'Egen telling')], [flow(2022, ssb)]).rows).toHaveLength(2);
  });
});
