/** Calls the functions of the scheme as a user would. */
import { knownUntil, precedents } from '../../src/rules';
import { cell, code, refusal, rows } from './excel';

const column = (...cells: unknown[]): unknown[][] => cells.map((value) => [value]);

describe('Who meets the criteria (§ 5)', () => {
  test('Meløy, 650 of about 3 200 jobs: JA', () => {
    expect(cell('ELIGIBLE', 650, 3200)).toBe('JA');
  });

  test('Hjartdal, 118 of 739: NEI on the main rule, for 118 is under 150', () => {
    expect(cell('ELIGIBLE', 118, 739)).toBe('NEI');
    expect(cell('ELIGIBLE', 118, 739, false)).toBe('NEI');
    expect(cell('ELIGIBLE', 118, 739, 4)).toBe('NEI');
  });

  test.each([true, 'SANN', 'ja', 5, 6])('Hjartdal as a small and isolated place (%p): SKJØNN', (isolated) => {
    expect(cell('ELIGIBLE', 118, 739, isolated)).toBe('SKJØNN');
  });

  test('exactly 15 % and exactly 150 persons meet the criteria; one person fewer does not', () => {
    expect(cell('ELIGIBLE', 150, 1000)).toBe('JA');
    expect(cell('ELIGIBLE', 149, 990)).toBe('NEI');
    expect(cell('ELIGIBLE', 150, 1001)).toBe('NEI');
  });

  test('a number of persons with a per cent sign is refused', () => {
    expect(code('ELIGIBLE', '15 %', 1000)).toBe('#VALUE!');
  });

  test('missing both criteria is NEI even in an isolated place', () => {
    expect(cell('ELIGIBLE', 38, 2000, true)).toBe('NEI');
  });

  test('a county’s own threshold of 10 % replaces that of the regulation', () => {
    expect(cell('ELIGIBLE', 150, 1500)).toBe('NEI');
    expect(cell('ELIGIBLE', 150, 1500, null, [['criteria.share', '10 %']])).toBe('JA');
  });

  test('another threshold is shown with the criteria, and changes the margin', () => {
    const share = rows('CRITERIA', 150, 1500, null, [['criteria.share', 0.1]])[1];
    expect(share?.slice(1, 5)).toEqual([0.1, 0.1, 'JA', 0]);
  });

  test('a grant of 2019 is judged by the regulation of 2018', () => {
    expect(rows('CRITERIA', 650, 3200, null, null, '01.06.2019').map((row) => row.at(-1))).toContain('FOR-2018-05-23-747 § 17');
    expect(rows('CRITERIA', 650, 3200, null, null, 45385).map((row) => row.at(-1))).toContain('FOR-2024-04-03-556 § 5');
  });

  test('a date after the newest document gives the newest rules and a warning', () => {
    const sources = (date: string): unknown[] => rows('CRITERIA', 650, 3200, null, null, date).map((row) => row.at(-1));
    expect(sources(knownUntil)).not.toContainEqual(expect.stringContaining('kjent per'));
    expect(sources('2099-01-01')).toContain(`FOR-2024-04-03-556 § 5 (kjent per ${knownUntil})`);
    expect(rows('RULES', '2099-01-01').flat()).toContainEqual(expect.stringContaining('kjent per'));
  });

  test('the margin of Hjartdal is 7 jobs to spare on the share, and 32 persons short', () => {
    const [header, ...criteria] = rows('CRITERIA', 118, 739, 5, null, null, true);
    expect(header).toEqual(['kriterium', 'verdi', 'terskel', 'oppfylt', 'margin', 'kilde']);
    expect(criteria.map(([criterion, , , met, margin]) => [criterion, met, margin])).toEqual([
      ['Betydelig reduksjon over tre år', 'SKJØNN', ''],
      ['Andel av sysselsettingen', 'JA', 7],
      ['Antall personer', 'NEI', -32],
      ['Lite og isolert sted', 'JA', ''],
    ]);
  });
});

describe('The largest fall within three years', () => {
  test('Hjartdal fell by 118 persons, 16.0 %, from 2020 to 2023 (SSB 13470)', () => {
    const years = column(...Array.from({ length: 10 }, (_, index) => 2016 + index));
    const [[from, to, jobs, share] = []] = rows('LOSS', years, column(712, 687, 691, 712, 739, 718, 726, 621, 635, 622));
    expect([from, to, jobs]).toEqual([2020, 2023, 118]);
    expect(share).toBeCloseTo(0.16, 3);
  });

  test('Kragerø has figures only for 2008 and 2015, seven years apart, which give no fall within three years', () => {
    expect(refusal('LOSS', column(2008, 2015), column(4761, 4076))).toEqual({
      code: '#N/A',
      message: 'Ingen to tall ligger 3 år fra hverandre. Ta med år som gjør det.',
    });
    expect(rows('LOSS', column(2008, 2015), column(4761, 4076), 7)).toEqual([[2008, 2015, 685, 685 / 4761]]);
  });

  test('a figure without its year is refused', () => {
    expect(refusal('LOSS', column(2020, null, 2023), column(700, 690, 600))).toEqual({
      code: '#VALUE!',
      message: '«år» mangler årstall i celle 2, der det står et tall. Fyll inn året.',
    });
  });

  test('a missing figure is not read as a fall to 0', () => {
    expect(rows('LOSS', column(2020, 2021, 2022, 2023), column(700, 690, 680, '..'), 2)).toEqual([[2020, 2022, 20, 20 / 700]]);
  });
});

describe('How programmes are paid (scheme § 2)', () => {
  const million = 1_000_000;
  test.each([
    ['Sør-Varanger', 60, [40, 10, 10]],
    ['Lierne', 60, [30, 15, 15]],
    ['Meløy', 108, [50, 25, 28, 5]],
    ['50/25/25', 100, [50, 25, 25]],
    ['75/25', 12, [9, 3]],
    ['100', 12, [12]],
  ])('%s, %d million: %j, to the krone and in units of 1 000', (model, total, parts) => {
    const kroner = parts.map((part) => part * million);
    expect(rows('SPLIT', total * million, model)).toEqual([kroner]);
    expect(rows('SPLIT', total * million, model, 1000)).toEqual([kroner]);
  });

  test('the parts of an amount that does not divide evenly sum to the amount, also in whole thousands', () => {
    expect(rows('SPLIT', 100, column(1, 1, 1))).toEqual([[34, 33, 33]]);
    expect(rows('SPLIT', 10_000_000, 'Sør-Varanger', 1000)).toEqual([[6_667_000, 1_667_000, 1_666_000]]);
  });

  test.each(['lierne', 'LIERNE', ' Lierne ', 'meloy', '75-25', 'Statlig', 100])('the model %j is known', (model) => {
    expect(rows('SPLIT', 108 * million, model)).toHaveLength(1);
  });

  test('a single share is not a model', () => {
    expect(code('SPLIT', 1000, 0.3)).toBe('#N/A');
  });

  test('a column of amounts gives a row for each', () => {
    expect(rows('SPLIT', column(60 * million, 6 * million), 'lierne')).toEqual([
      [30 * million, 15 * million, 15 * million],
      [3 * million, 1.5 * million, 1.5 * million],
    ]);
  });

  test('an amount with øre is rounded to whole kroner, and an amount below zero is refused', () => {
    expect(rows('SPLIT', 99.6, '75/25')).toEqual([[75, 25]]);
    expect(refusal('SPLIT', -1, '75/25')).toEqual({
      code: '#NUM!',
      message: '«beløp»: −1 er utenfor det tillatte. Her skal det stå et beløp i kroner, 0 eller mer.',
    });
  });

  test('an amount that is not whole thousands cannot be split in thousands', () => {
    expect(refusal('SPLIT', 1500, '75/25', 1000)).toEqual({
      code: '#NUM!',
      message: 'Beløpet 1500 går ikke opp i hele 1000 kroner. Bruk 1000 eller 2000, eller enheten 1.',
    });
  });

  test('a programme lasts at most six years (§ 10)', () => {
    expect(rows('BUDGET', 60 * million, 2027, 6, 'Lierne')).toHaveLength(6);
    expect(refusal('BUDGET', 60 * million, 2027, 7, 'Lierne')).toEqual({
      code: '#NUM!',
      message: '7 år er for lenge: et program kan vare høyst 6 år (FOR-2024-04-03-556 § 10). Kort det ned.',
    });
  });

  test('a budget sums to the total by party and by year, with the parties’ names in Norwegian', () => {
    const [names, ...years] = rows('BUDGET', 10_000_000, 2027, 6, 'Sør-Varanger', 'programfaser', 1000, null, true);
    expect(names).toEqual(['Departementet', 'Fylkeskommunen', 'Kommunen']);
    const sum = (cells: readonly unknown[]): number => cells.reduce<number>((total, amount) => total + Number(amount), 0);
    expect([0, 1, 2].map((party) => sum(years.map((row) => row[party])))).toEqual([6_667_000, 1_667_000, 1_666_000]);
    expect(years.map(sum)).toEqual([1_000_000, 2_000_000, 2_000_000, 2_000_000, 2_000_000, 1_000_000]);
  });

  test('price growth moves money to later years, and does not change the total', () => {
    expect(rows('BUDGET', 3310, 2027, 3, '100', 'jevn', 1, '10 %')).toEqual([[1000], [1100], [1210]]);
    expect(rows('BUDGET', 400, 2027, 2, '100', null, null, column(100, 300))).toEqual([[100], [300]]);
    expect(code('BUDGET', 400, 2027, 2, '100', null, null, column(100, '..'))).toBe('#N/A');
    expect(code('BUDGET', 400, 2027, 2, '100', null, null, column(100, 200, 300))).toBe('#VALUE!');
  });

  test('the parties of weights in a range have numbers instead of names', () => {
    expect(rows('BUDGET', 100, 2027, 1, column(3, 1), null, null, null, true)).toEqual([
      ['Part 1', 'Part 2'],
      [75, 25],
    ]);
  });

  test('unspent money is carried over, and overspending is shown', () => {
    expect(rows('CARRYOVER', column(10, 10, 5), column(6, 12, 8))).toEqual([
      [0, 10, 6, 4],
      [4, 10, 12, 2],
      [2, 5, 8, -1],
    ]);
  });

  test('years at the end that are blank in both columns are left out, and a blank before them is refused as missing', () => {
    expect(rows('CARRYOVER', column(10, 10, null, ''), column(6, 12, '', null))).toHaveLength(2);
    expect(refusal('CARRYOVER', column(10, 10), column(6, null))).toEqual({
      code: '#N/A',
      message: '«brukt» mangler et tall i celle 2. Fyll det inn, eller ta raden ut.',
    });
  });

  test('at least a quarter is retained until the final report (§ 12)', () => {
    expect(rows('PAYMENT', 10 * million)).toEqual([[7.5 * million, 2.5 * million]]);
    expect(rows('PAYMENT', 101)).toEqual([[75, 26]]);
    expect(rows('PAYMENT', 1000, '30 %', true)).toEqual([
      ['utbetalt underveis', 'tilbakeholdt'],
      [700, 300],
    ]);
    expect(code('PAYMENT', 1000, 0.24)).toBe('#NUM!');
  });

  test('60 million kroner of 2018 are 3.2 % more in the prices of 2019 (kommunal deflator)', () => {
    expect(cell('INDEXED', 60 * million, 2018, 2019)).toBe(61_920_000);
    expect(cell('INDEXED', 60 * million, 2018, 2019, 'Statlig')).toBe(61_800_000);
    expect(cell('INDEXED', 61_920_000, 2019, 2018)).toBe(60 * million);
    expect(cell('INDEXED', 60 * million, 2018, 2018)).toBe(60 * million);
    expect(code('INDEXED', 60 * million, 1999, 2018)).toBe('#N/A');
  });

  test('Meløy spent 108 million for about 310 jobs', () => {
    expect(cell('COSTPERJOB', 108 * million, 310)).toBe(348_387);
    expect(cell('COSTPERJOB', 1000, 3, 1)).toBe(250);
    expect(code('COSTPERJOB', 108 * million, 0)).toBe('#N/A');
  });
});

describe('Rules, phases, board and precedents', () => {
  test('a measure could last five years by the regulation of 2018, and six from 3 April 2024', () => {
    expect(cell('RULE', 'period.maxYears', '2024-04-02')).toBe(5);
    expect(cell('RULE', 'period.maxYears', '2024-04-03')).toBe(6);
  });

  test('an unknown rule is refused with the names that resemble it', () => {
    const { code: shown, message } = refusal('RULE', 'criteria.shar');
    expect(shown).toBe('#N/A');
    expect(message).toContain('criteria.share');
  });

  test('RULES lists all rules with unit, dates and source', () => {
    const [header, ...rules] = rows('RULES', '2024-04-03', true);
    expect(header).toEqual(['regel', 'verdi', 'enhet', 'fra', 'til', 'kilde']);
    expect(rules).toContainEqual(['criteria.persons', 150, 'personer', 45385, '', 'FOR-2024-04-03-556 § 5']);
    expect(rules.filter(([, , unit, from, , source]) => unit === '' || typeof from !== 'number' || source === '')).toEqual([]);
  });

  test('the phases follow each other from the start, with dates as Excel counts them', () => {
    const phases = rows('PHASES', '2027-01-01', column(3, 8, 72, 12));
    expect(phases.map(([phase, from, to, months]) => [phase, from, to, months])).toEqual([
      ['Avklaring', 46388, 46477, 3],
      ['Strategi og forankring', 46478, 46721, 8],
      ['Gjennomføring', 46722, 48913, 72],
      ['Avslutning', 48914, 49278, 12],
    ]);
    expect(code('PHASES', '2027-01-01', column(3, 8, 73, 12))).toBe('#NUM!');
  });

  test('a board of six with two women does not meet the requirement of 40 % women', () => {
    const member = (sex: string, role: string): string[] => ['navn', sex, role];
    const board = rows('BOARD', [
      member('K', 'næringsliv'),
      member('K', 'kommunen'),
      ...Array.from({ length: 4 }, () => member('M', 'kommunen')),
      member('M', 'observatør Innovasjon Norge'),
    ]);
    expect(board.map(([rule, , value, met]) => [rule, value, met])).toEqual([
      ['Fem til sju medlemmer', 6, 'JA'],
      ['Andel kvinner', 2 / 6, 'NEI'],
      ['Andel menn', 4 / 6, 'JA'],
      ['Næringslivet er representert', 1, 'JA'],
      ['Fylkeskommunen er observatør', 0, 'NEI'],
      ['Innovasjon Norge er observatør', 1, 'JA'],
    ]);
    expect(code('BOARD', [member('K', 'kommunen')], '1999-01-01')).toBe('#N/A');
  });

  test('the precedent nearest to Meløy’s own figures is Meløy, and figures that its source lacks are blank', () => {
    expect(rows('PRECEDENTS', 650, 3200, null, 1)).toEqual([
      ['Meløy', 650, 650 / 3200, '', 'Ekstraordinære statlige midler', 'Prop. 1 S (2019–2020) kap. 553 post 65'],
    ]);
    expect(rows('PRECEDENTS', 650, 3200)).toHaveLength(5);
  });

  test('a place that is small and isolated has other precedents than one that is not', () => {
    const areas = (isolated: unknown): unknown[] =>
      rows('PRECEDENTS', 60, 500, isolated, precedents.length).map(([area]) => area);
    const place = (area: string, isolated: unknown): number => areas(isolated).indexOf(area);
    expect(place('Sør-Varanger', true)).toBeLessThan(place('Karmøy', true));
    expect(place('Karmøy', false)).toBeLessThan(place('Sør-Varanger', false));
    expect(areas(5)).toEqual(areas(true));
    expect(areas(4)).toEqual(areas(false));
  });
});

describe('Projections', () => {
  const years = column(...Array.from({ length: 10 }, (_, index) => 2016 + index));
  const values = column(712, 687, 691, 712, 739, 718, 726, 621, 635, 622);

  test('start the year after the last figure and go on for ten years, each with an interval', () => {
    const answer = rows('PROJECTION', years, values) as number[][];
    expect(answer.map(([year]) => year)).toEqual(Array.from({ length: 10 }, (_, index) => 2026 + index));
    expect(answer.filter(([, middle, lower, upper]) => !(lower! < middle! && middle! < upper! && lower! >= 0))).toEqual([]);
  });

  test('repeat the last figure by the naive method, less 100 jobs from 2027 on when 100 are lost in 2027', () => {
    const middle = (...rest: unknown[]): unknown[] => rows('PROJECTION', years, values, 3, 'NAIV', ...rest).map((row) => row[1]);
    expect(middle()).toEqual([622, 622, 622]);
    expect(middle(0.8, [[2027, 100]])).toEqual([622, 522, 522]);
  });

  test('take each method by its name in Norwegian or English', () => {
    for (const [norwegian, english] of [
      ['dempet', 'damped'],
      ['loglineær', 'loglinear'],
      ['naiv', 'naive'],
    ])
      expect(rows('PROJECTION', years, values, 5, norwegian)).toEqual(rows('PROJECTION', years, values, 5, english));
  });

  test('ignore blank rows under the figures', () => {
    const padded = [...values, [null], ['']];
    expect(rows('PROJECTION', [...years, [0], ['']], padded)).toEqual(rows('PROJECTION', years, values));
  });

  test('ignore a loss of 0 jobs, also in a year that would be refused', () => {
    const none = [
      [2020, 0],
      [2021, null],
      [null, null],
    ];
    expect(rows('PROJECTION', years, values, 3, 'auto', 0.8, none)).toEqual(rows('PROJECTION', years, values, 3));
  });

  test('refuse a loss in a year that has a figure, because it would count twice', () => {
    expect(code('PROJECTION', years, values, 3, 'auto', 0.8, [[2023, 100]])).toBe('#NUM!');
  });

  test('are tested on past figures by BACKTEST, which names each method as PROJECTION takes it', () => {
    const [header, ...methods] = rows('BACKTEST', years, values, 3, true);
    expect(header).toEqual(['metode', 'MASE', 'sMAPE', 'dekning']);
    expect(methods.map(([method]) => method)).toEqual(['auto', 'dempet', 'theta', 'holt', 'trend', 'loglineær', 'naiv', 'drift']);
    for (const [method] of methods) expect(rows('PROJECTION', years, values, 1, method)).toHaveLength(1);
    expect(rows('BACKTEST', years, values, 1)).not.toEqual(methods);
    expect(code('BACKTEST', years.slice(0, 5), values.slice(0, 5))).toBe('#N/A');
  });
});

describe('The receipt', () => {
  test('gives the version, the rule set and its first day, the data and their fingerprint', () => {
    const [[version, ruleSet, from, vintages, hash] = []] = rows('RECEIPT');
    expect(version).toBe(OMST_VERSION);
    expect([ruleSet, from]).toEqual(['FOR-2024-04-03-556', '2024-04-03']);
    expect(vintages).toBe('deflator 2026-05, kryssløp 2021, utjevning 2025, kommuner 2024');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});
