/** Calls the functions of shift-share, specialisation, commuting, spillover and the overall assessment as a user would. */
import commutingCase from '../cases/structure/commuting_measures.json';
import shiftShareCase from '../cases/structure/shiftshare_farhauer_kroell.json';
import specialisationCase from '../cases/structure/specialisation_reat.json';
import { cell, code, inLanguage, refusal, rows } from './excel';

const column = (cells: readonly unknown[]): unknown[][] => cells.map((value) => [value]);
const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);
const columnOf = (table: readonly (readonly unknown[])[], position: number): unknown[] => table.map((row) => row[position]);

describe('SHIFTSHARE', () => {
  const { inputs, expected } = shiftShareCase;
  const region = (name: 'A' | 'B' | 'C', ...rest: unknown[]): unknown[][] =>
    rows(
      'SHIFTSHARE',
      column(inputs.regions[name].t),
      column(inputs.regions[name].t1),
      column(inputs.nation_t),
      column(inputs.nation_t1),
      ...rest,
    );

  test.each(['A', 'B', 'C'] as const)('region %s: national, industry mix and regional sum to the change', (name) => {
    const found = region(name);
    const { growth, national_share, industrial_mix, regional_share } = expected[name].dunn;
    [national_share, industrial_mix, regional_share, growth].forEach((wanted, position) =>
      expect(sum(columnOf(found, position))).toBeCloseTo(wanted, 9),
    );
    for (const [national, mix, regional, change] of found) expect(sum([national, mix, regional])).toBeCloseTo(Number(change), 9);
  });

  test('has one more column, for the allocation, by the method esteban', () => {
    const [header, ...found] = region('A', 'esteban', true);
    expect(header).toEqual(['nasjonal', 'næring', 'regional', 'allokering', 'endring']);
    expect(sum(columnOf(found, 2))).toBeCloseTo(expected.A.esteban.regional_share, 9);
    expect(sum(columnOf(found, 3))).toBeCloseTo(expected.A.esteban.allocation, 9);
    expect(region('A', ' Esteban-Marquillas ')).toEqual(found);
    expect(region('A', null, true)[0]).toEqual(['nasjonal', 'næring', 'regional', 'endring']);
  });

  test('gives the same answer for industries in a row and in a column', () => {
    const { t, t1 } = inputs.regions.A;
    expect(rows('SHIFTSHARE', [t], [t1], [inputs.nation_t], [inputs.nation_t1])).toEqual(region('A'));
  });

  test('uses the dynamic variant for several years, where the second table is the first moved one year', () => {
    const [regional, national] = [
      [
        [100, 120, 132],
        [50, 50, 60],
      ],
      [
        [1000, 1100, 1320],
        [1000, 1100, 1100],
      ],
    ];
    const moved = (table: readonly number[][], years: readonly [number, number]) => table.map((row) => row.slice(...years));
    const found = rows(
      'SHIFTSHARE',
      moved(regional, [0, 2]),
      moved(regional, [1, 3]),
      moved(national, [0, 2]),
      moved(national, [1, 3]),
    );
    [22, 12, -2, 32].forEach((wanted, position) => expect(found[0]![position]).toBeCloseTo(wanted, 9));
    const { code: shown, message } = refusal(
      'SHIFTSHARE',
      moved(regional, [0, 2]),
      moved(regional, [0, 2]),
      moved(national, [0, 2]),
      moved(national, [1, 3]),
    );
    expect(shown).toBe('#VALUE!');
    expect(message).toMatch(/^«regionEtter»: kolonne 1 .* flyttet ett år fram\.$/);
  });

  test('refuses tables that do not fit, and names the argument and the cell', () => {
    const four = column([1, 2, 3, 4]);
    expect(refusal('SHIFTSHARE', four, four, column([1, 2, 3]), four)).toEqual({
      code: '#VALUE!',
      message: '«landFør» har 3 tall der det trengs 4. Velg områder som passer sammen.',
    });
    expect(refusal('SHIFTSHARE', four, column([1, 2, -3, 4]), four, four)).toEqual({
      code: '#NUM!',
      message: '«regionEtter»: tall 3 er negativt (−3), men kan ikke være under 0. Rett det.',
    });
    expect(refusal('SHIFTSHARE', four, four, column([1, 2, 0, 4]), four)).toMatchObject({
      code: '#NUM!',
      message: expect.stringMatching(/^«regionFør»: næring 3 finnes i regionen, men ikke i landet/),
    });
    expect(refusal('SHIFTSHARE', four, column([1, ':', 3, 4]), four, four)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('«regionEtter» mangler et tall i celle 2'),
    });
    expect(code('SHIFTSHARE', four, column([1, 'to', 3, 4]), four, four)).toBe('#VALUE!');
    expect(code('SHIFTSHARE', column([0, 0]), column([1, 1]), column([1, 1]), column([1, 1]))).toBe('#NUM!');
    expect(refusal('SHIFTSHARE', four, four, four, four, 'dunning')).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('dunn, esteban'),
    });
  });
});

describe('SPECIALISATION', () => {
  const { inputs, expected } = specialisationCase;

  test('has a row for each measure, and leaves out the comparative ones when there is no area to compare with', () => {
    expect(columnOf(rows('SPECIALISATION', column(inputs.hhi_sales)), 0)).toEqual([
      'HHI',
      'HHI normalisert',
      'Ekvivalent antall',
      'Shannon',
      'Shannon normalisert',
      'Theil',
      'Hjørnestein',
    ]);
    const all = rows('SPECIALISATION', column(inputs.goettingen2017), column(inputs.germany2017));
    expect(columnOf(all, 0).slice(-3)).toEqual(['Krugman', 'Hoover', 'Gini']);
    expect(Object.fromEntries(all as [string, number][])['Krugman']).toBeCloseTo(expected.full.krugman_goettingen_2017, 9);
  });

  test.each([
    ['HHI', expected.full.hhi],
    ['herfindahl', expected.full.hhi],
    ['HHI normalisert', expected.full.hhi_normalised],
    ['normalised hhi', expected.full.hhi_normalised],
    ['Equivalent number', expected.full.hhi_equivalent_number],
    ['hjørnestein', 0.5],
    ['CORNERSTONE', 0.5],
  ])('gives one number for %s of four firms', (measure, wanted) => {
    expect(cell('SPECIALISATION', column(inputs.hhi_sales), null, measure)).toBeCloseTo(wanted, 9);
  });

  test('gives the mean over several areas: Sweden and its neighbours', () => {
    const neighbours = inputs.sweden.map((_, industry) => Object.values(inputs.others).map((country) => country[industry]));
    expect(cell('SPECIALISATION', column(inputs.sweden), neighbours, 'Krugman')).toBeCloseTo(
      expected.full.krugman_sweden_vs_4,
      9,
    );
    expect(cell('SPECIALISATION', [inputs.sweden], [inputs.others.norway], 'Krugman')).toBeCloseTo(
      expected.full.krugman_sweden_norway,
      9,
    );
  });

  test('leaves a measure without an answer blank in the table, and refuses it when it is asked for by name', () => {
    const table = Object.fromEntries(rows('SPECIALISATION', column([1, 0, 3])) as [string, unknown][]);
    expect(table['Theil']).toBe('');
    expect(refusal('SPECIALISATION', column([1, 0, 3]), null, 'Theil')).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('Theil kan ikke regnes ut'),
    });
    expect(refusal('SPECIALISATION', column([1, 2]), null, 'Krugman')).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^«sammenligning» mangler/),
    });
  });

  test('ignores a blank range to compare with, also when Excel on the desktop sends zeros', () => {
    const alone = rows('SPECIALISATION', column([1, 2]));
    expect(rows('SPECIALISATION', column([1, 2]), column([null, null]))).toEqual(alone);
    expect(rows('SPECIALISATION', column([1, 2]), column([0, 0]))).toEqual(alone);
    expect(rows('SPECIALISATION', column([1, 2]), 0)).toEqual(alone);
  });

  test('refuses what it cannot answer, and says why', () => {
    expect(refusal('SPECIALISATION', column([1, ':']))).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('«sysselsatte» mangler et tall i celle 2'),
    });
    expect(code('SPECIALISATION', column([1, -2]))).toBe('#NUM!');
    expect(code('SPECIALISATION', column([0, 0]))).toBe('#NUM!');
    expect(code('SPECIALISATION', 5)).toBe('#VALUE!');
    expect(code('SPECIALISATION', column([1, 2]), column([1, 2, 3]))).toBe('#VALUE!');
    expect(code('SPECIALISATION', column([1, 'mange']))).toBe('#VALUE!');
    expect(refusal('SPECIALISATION', column([1, 2]), null, 'Simpson').message).toContain('HHI, HHI normalisert');
  });
});

describe('COMMUTING', () => {
  const { inputs, expected } = commutingCase;
  const { employed_residents: residents, jobs, live_and_work: both } = inputs;

  test('gives the published example with headers', () => {
    const [header, found] = rows('COMMUTING', residents, jobs, both, true);
    expect(header?.slice(0, 2)).toEqual(['andel ut', 'andel inn']);
    const wanted = [
      expected.out_share,
      expected.in_share,
      expected.supply_self_containment,
      expected.demand_self_containment,
      expected.coverage_jobs_per_resident,
      expected.net_commuting,
      expected.outcommuters,
      expected.incommuters,
    ];
    expect(found).toHaveLength(header!.length);
    wanted.forEach((value, position) => expect(found![position]).toBeCloseTo(value, 12));
  });

  test('gives a row for each municipality in a column, and an impossible one shows its own error', () => {
    const found = rows('COMMUTING', column([774, 100]), column([727, 200]), column([402, 101]));
    expect(found[0]![5]).toBe(-47);
    expect(found[1]).toEqual(Array.from({ length: 8 }, () => '#NUM!'));
  });

  test('refuses more persons who both live and work there than who do either', () => {
    expect(refusal('COMMUTING', 100, 200, 101)).toEqual({
      code: '#NUM!',
      message: '«borOgArbeider»: 101 er utenfor det tillatte. Oppgi et tall fra 0 til 100.',
    });
    expect(inLanguage('nn-NO', () => refusal('COMMUTING', 100, 200, 101).message)).toContain('«burOgArbeider»');
    expect(code('COMMUTING', 0, 200, 0)).toBe('#NUM!');
    expect(code('COMMUTING', 100, 200, -1)).toBe('#NUM!');
    expect(code('COMMUTING', 100, ':', 50)).toBe('#N/A');
    expect(code('COMMUTING', 100, 'mange', 50)).toBe('#VALUE!');
  });
});

describe('SPILLOVER', () => {
  const flows = [
    ['Hjartdal', 402],
    ['Notodden', 145],
    [3817, 32],
    ['0301', 148],
  ];

  test('spreads the loss over the municipalities where people live, in whole jobs that sum to the loss', () => {
    const [header, ...found] = rows('SPILLOVER', 118, flows, true);
    expect(header).toEqual(['kommune', 'pendlere', 'andel', 'tapte arbeidsplasser']);
    expect(columnOf(found, 0)).toEqual(['Hjartdal', 'Notodden', 3817, '0301']);
    expect(found[0]).toEqual(['Hjartdal', 402, 402 / 727, 65]);
    expect(sum(columnOf(found, 3))).toBe(118);
    expect(sum(columnOf(found, 2))).toBeCloseTo(1, 12);
  });

  test('ignores blank rows, and refuses a row without a number', () => {
    expect(rows('SPILLOVER', 118, [...flows, [null, null], ['', 0]])).toEqual(rows('SPILLOVER', 118, flows));
    expect(refusal('SPILLOVER', 118, [...flows, ['Tinn', ':']])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('«pendling» mangler et tall i celle 5'),
    });
    expect(code('SPILLOVER', 118, [...flows, [null, 5]])).toBe('#N/A');
  });

  test('refuses what it cannot answer, and says why', () => {
    expect(refusal('SPILLOVER', 728, flows)).toEqual({
      code: '#NUM!',
      message: '«tapte»: 728 er tapt, men det er bare 727 å tape. Kontroller tallene.',
    });
    expect(refusal('SPILLOVER', 117.5, flows)).toEqual({
      code: '#NUM!',
      message: '«tapte»: 117,5 er ikke et helt tall. Rund det av først.',
    });
    expect(code('SPILLOVER', -1, flows)).toBe('#NUM!');
    expect(code('SPILLOVER', 1, [['Hjartdal', -4]])).toBe('#NUM!');
    expect(code('SPILLOVER', 0, [['Hjartdal', 0]])).toBe('#NUM!');
    expect(code('SPILLOVER', 1, [['Hjartdal', 'mange']])).toBe('#VALUE!');
    expect(refusal('SPILLOVER', 1, [['Hjartdal', 4, 5]])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('har 3 kolonner. Her trengs 2'),
    });
  });
});

describe('SITUATION', () => {
  const paragraph = 'FOR-2024-04-03-556 § 5';

  test('compares Hjartdal with Telemark: fewer unemployed and fewer on benefits contradict, and equal activity is neutral', () => {
    const [header, ...found] = rows(
      'SITUATION',
      column(['Arbeidsledighet', 'trygd', 'share active']),
      column([0.022, 7.6, 59.9]),
      column([0.027, 9.1, 56.9]),
      true,
    );
    expect(header).toEqual(['forhold', 'verdi', 'referanse', 'vurdering', 'kilde', 'vekt']);
    expect(found).toEqual([
      ['Arbeidsledighet', 0.022, 0.027, 'MOT', paragraph, 'SKAL'],
      ['Trygdebudsjett', 7.6, 9.1, 'MOT', paragraph, 'KAN'],
      ['Andel yrkesaktive', 59.9, 56.9, 'NØYTRAL', paragraph, 'KAN'],
    ]);
  });

  test('answers with one of four words, none of which is yes or no', () => {
    const found = rows('SITUATION', [['ledighet', 'pendling', 'kommuneøkonomi']], [[3, null, 60000]], [[2, 0.3, 75000]]);
    expect(columnOf(found, 3)).toEqual(['STØTTER', 'MANGLER', 'STØTTER']);
    expect(found[1]).toEqual(['Pendlingsmuligheter', '', 0.3, 'MANGLER', paragraph, 'SKAL']);
  });

  test('reads a share with a per cent sign', () => {
    expect(rows('SITUATION', 'ledighet', '2,5 %', '5 %')).toEqual(rows('SITUATION', 'ledighet', 0.025, 0.05));
  });

  test('leaves out blank rows, and refuses figures without a circumstance', () => {
    const one = rows('SITUATION', 'ledighet', 3, 2);
    expect(rows('SITUATION', column(['ledighet', null]), column([3, null]), column([2, 0]))).toEqual(one);
    expect(refusal('SITUATION', column(['ledighet', null]), column([3, 4]), column([2, 4]))).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^«forhold» mangler/),
    });
  });

  test('refuses an unknown circumstance, and lists the known ones', () => {
    const { code: shown, message } = refusal('SITUATION', column(['ledighet', 'sykefravær']), column([3, 4]), column([2, 4]));
    expect(shown).toBe('#N/A');
    expect(message).toBe(
      '«forhold»: kjenner ikke «sykefravær». Velg mellom Reduksjon i indirekte sysselsetting, Arbeidsledighet, Pendlingsmuligheter, Trygdebudsjett, Andel yrkesaktive, Kommuneøkonomi.',
    );
  });

  test('refuses lists of different lengths, and text for numbers', () => {
    expect(refusal('SITUATION', column(['ledighet', 'trygd']), column([3]), column([2, 4]))).toEqual({
      code: '#VALUE!',
      message: '«verdier» har 1 tall der det trengs 2. Velg områder som passer sammen.',
    });
    expect(refusal('SITUATION', column(['ledighet', 'trygd']), column([3, 4]), column([2])).message).toMatch(/^«referanse»/);
    expect(code('SITUATION', 'ledighet', 'høy', 2)).toBe('#VALUE!');
  });
});
