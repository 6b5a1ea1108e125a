/** Calls RIPPLE as a user would: with the employment of Porsgrunn and Hjartdal in the 4th quarter of 2025 (tabell 13470), and with tables of the user's own. */
import { nationalTable } from '../../src/analysis/national/nationalTable';
import { industryGroups } from '../../src/analysis/national/industryGroups';
import { industryNames } from '../../src/analysis/national/industryNames';
import { toIndustries } from '../../src/analysis/national/industryBridge';
import { ripple } from '../../src/analysis/ripple';
import closure from '../cases/inputOutput/closure_employment_loss.json';
import { catalogue } from '../../src/functions/catalogue';
import employment from '../data/employment_telemark_13470.json';
import { inLanguage, refusal, rows } from './excel';

type Answer = readonly (readonly unknown[])[];
const [direct, indirect, induced, total, low, high] = [1, 2, 3, 4, 5, 6];
const column = (answer: Answer, position: number): number[] => answer.map((row) => Number(row[position]));
const totalOf = (answer: Answer, position: number): number => column(answer, position).reduce((sum, value) => sum + value, 0);
const row = (answer: Answer, name: string): readonly unknown[] => answer.find(([label]) => label === name) ?? [];

/** Rows of group and jobs, as in the table. */
const groupsOf = (place: string): [string, number][] =>
  employment.series
    .filter(({ municipality }) => municipality === place)
    .map(({ industry, persons }) => [industry, persons.at(-1) ?? NaN]);
const porsgrunn = groupsOf('Porsgrunn');
const hjartdal = groupsOf('Hjartdal');
const names = industryGroups.slice(0, 16).map(({ name }) => name);

/** Porsgrunn by industry of the table, in rows of code and jobs. */
const spreadOut = toIndustries(porsgrunn.map(([, jobs]) => jobs));
const byIndustry = nationalTable().codes.map((code, at): [string, number] => [code, spreadOut[at] ?? NaN]);

const message = (...args: unknown[]): string => refusal('RIPPLE', ...args).message;

describe('100 jobs lost in the chemical industry of Porsgrunn', () => {
  const answer = rows('RIPPLE', 100, 'R21', porsgrunn);

  test('are about 116 in all: 11 at suppliers and 5 of what households buy, between 110 and 160', () => {
    expect(totalOf(answer, direct)).toBe(100);
    expect(totalOf(answer, indirect)).toBeCloseTo(10.9, 1);
    expect(totalOf(answer, induced)).toBeCloseTo(5.3, 1);
    expect(totalOf(answer, total)).toBeCloseTo(116.1, 1);
    expect(totalOf(answer, low)).toBeCloseTo(109.6, 1);
    expect(totalOf(answer, high)).toBeCloseTo(159.9, 1);
  });

  test('are given by group, without jobs of unknown industry', () => {
    expect(answer.map(([name]) => name)).toEqual(names);
    expect(row(answer, 'Industri')[direct]).toBe(100);
    expect(rows('RIPPLE', 100, 'R21', porsgrunn, null, null, null, true)[0]).toEqual([
      ...['næring', 'direkte', 'indirekte', 'induserte', 'sum', 'lavt', 'høyt'],
    ]);
  });

  test('take no jobs in municipal services, education and health, which follow the population', () => {
    for (const name of ['Off.adm., forsvar, sosialforsikring', 'Undervisning', 'Helse- og sosialtjenester'])
      expect(row(answer, name)).toEqual([name, 0, 0, 0, 0, 0, 0]);
  });

  test('are the example of the function', () => expect(rows('RIPPLE', ...catalogue.RIPPLE.example)).toEqual(answer));

  test('are the same with type 1, except for what households buy', () => {
    const first = rows('RIPPLE', 100, 'R21', porsgrunn, null, 1);
    expect(column(first, induced)).toEqual(names.map(() => 0));
    expect(column(first, indirect)).toEqual(column(answer, indirect));
    expect(rows('RIPPLE', 100, 'R21', porsgrunn, null, 2)).toEqual(answer);
  });

  test('decrease with delta, which is 0.25 by default', () => {
    const totals = [0.1, 0.2, 0.25, 0.3, 0.5].map((delta) => totalOf(rows('RIPPLE', 100, 'R21', porsgrunn, delta), total));
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
    expect(totals[2]).toBe(totalOf(answer, total));
  });

  test.each(['r21', 'R21', '21', 21, '19', 'R20', 'raffinering, kjemikalier og legemidler'])(
    'are the same when the industry is written %p',
    (written) => {
      expect(rows('RIPPLE', 100, written, porsgrunn)).toEqual(answer);
    },
  );

  test('are the same for rows in any order, for codes, for one column with and without Uoppgitt, and for jobs by industry', () => {
    const codes = industryGroups.map(({ code }, index) => [code.replace('-', '–'), porsgrunn[index]?.[1]]);
    const jobs = porsgrunn.map(([, persons]) => [persons]);
    expect(rows('RIPPLE', 100, 'R21', [...porsgrunn].reverse())).toEqual(answer);
    expect(rows('RIPPLE', 100, 'R21', codes)).toEqual(answer);
    expect(rows('RIPPLE', 100, 'R21', jobs)).toEqual(answer);
    expect(rows('RIPPLE', 100, 'R21', [jobs.flat()])).toEqual(answer);
    expect(rows('RIPPLE', 100, 'R21', jobs.slice(0, 16))).toEqual(answer);
    const industries = rows('RIPPLE', 100, 'R21', byIndustry);
    expect(industries.map(([code]) => code)).toEqual(nationalTable().codes);
    expect(
      rows(
        'RIPPLE',
        100,
        'R21',
        byIndustry.map(([, persons]) => [persons]),
      ),
    ).toEqual(industries);
    const named = byIndustry.map(([code, persons]) => [industryNames[code], persons]);
    expect(rows('RIPPLE', 100, 'R21', named)).toEqual(industries);
    for (const at of [direct, indirect, induced, total, low, high])
      expect(totalOf(industries, at)).toBeCloseTo(totalOf(answer, at), 9);
  });

  test('are the same with a blank row', () => {
    expect(rows('RIPPLE', 100, 'R21', [...porsgrunn, ['', null], [0, 0]])).toEqual(answer);
  });

  test('are the same for each division of a group that the table has as one industry: 19, 20 and 21', () => {
    const apart = byIndustry.flatMap(([code, jobs]) =>
      code === 'R21'
        ? [
            ['R19', jobs / 4],
            ['20', jobs / 2],
            [21, jobs / 4],
          ]
        : [[code, jobs]],
    );
    const found = rows('RIPPLE', 100, 'R20', apart);
    rows('RIPPLE', 100, 'R21', byIndustry).forEach((wanted, index) =>
      wanted.forEach((value, place) =>
        expect(found[index]?.[place]).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value),
      ),
    );
  });
});

describe('Every answer', () => {
  const calls: [string, unknown[]][] = [
    ['R21 in Porsgrunn', [100, 'R21', porsgrunn]],
    ['Industri in Porsgrunn', [100, 'industri', porsgrunn]],
    ['all of Industri in Porsgrunn', [2944, '10-33', porsgrunn]],
    ['construction in Hjartdal', [40, 'Bygge- og anleggsvirksomhet', hjartdal]],
    ['an employer larger than its industry in Hjartdal', [3, 'R24', hjartdal]],
    ['wood in Hjartdal, and nothing lost', [0, 'R16', hjartdal]],
    ['technical services, of which homes that people own have no jobs', [200, '68-75', porsgrunn]],
    ['hotels by industry', [50, 'RI', byIndustry]],
  ];

  test.each(calls)('for %s has a sum of direct, indirect and induced jobs, between low and high', (_, args) => {
    const answer = rows('RIPPLE', ...args);
    expect(totalOf(answer, direct)).toBeCloseTo(Number(args[0]), 9);
    for (const [, first = 0, second = 0, third = 0, sum = 0, least = 0, most = 0] of answer as readonly number[][]) {
      expect(first + second + third).toBeCloseTo(sum, 9);
      expect(least).toBeLessThanOrEqual(sum + 1e-9);
      expect(most).toBeGreaterThanOrEqual(sum - 1e-9);
      expect(Math.min(first, second, third)).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

describe('An industry that is only known as a group', () => {
  test('gives about the mean of its industries: 116 for 100 in the industry of Porsgrunn', () => {
    const answer = rows('RIPPLE', 100, 'Industri', porsgrunn);
    expect(totalOf(answer, total)).toBeCloseTo(115.8, 1);
    expect(Number(row(answer, 'Industri')[direct])).toBeCloseTo(100, 9);
  });

  test('loses exactly its own jobs when all of it closes', () => {
    const answer = rows('RIPPLE', 2944, 'Industri', porsgrunn);
    for (const at of [direct, total, low, high]) expect(Number(row(answer, 'Industri')[at])).toBeCloseTo(2944, 6);
    expect(totalOf(answer, total)).toBeGreaterThan(3200);
  });

  test('gives the same answer as its industry when it has only one', () => {
    expect(rows('RIPPLE', 40, 'RF', hjartdal)).toEqual(rows('RIPPLE', 40, '41-43', hjartdal));
  });
});

describe('An employer with more jobs than the spread gives its industry', () => {
  test('is accepted when the group has as many: Hjartdal has three in industry, which may all be in metals', () => {
    const answer = rows('RIPPLE', 3, 'R24', hjartdal);
    expect(row(answer, 'Industri')[direct]).toBe(3);
    // The group has no other jobs to lose.
    expect(row(answer, 'Industri')[total]).toBe(3);
  });

  test('is refused when the group has fewer, by the name of the group or of the industry', () => {
    const wanted = { code: '#NUM!', message: '«tapte»: 4 er tapt, men det er bare 3 å tape. Kontroller tallene.' };
    expect(refusal('RIPPLE', 4, 'R24', hjartdal)).toEqual(wanted);
    expect(refusal('RIPPLE', 4, 'Industri', hjartdal)).toMatchObject({
      code: '#NUM!',
      message: expect.stringContaining('det er bare 3'),
    });
  });

  test('is refused where the jobs are counted by industry', () => {
    expect(
      message(60, 'R24', [
        ['R24', 50],
        ['RF', 100],
      ]),
    ).toBe('«tapte»: 60 er tapt, men det er bare 50 å tape. Kontroller tallene.');
  });
});

describe('An employer whose own purchases are given', () => {
  const employerBuying = (...bought: [unknown, unknown][]): unknown[][] => [['R24', 8000], ...bought];
  const spent = (...bought: [unknown, unknown][]): Answer => rows('RIPPLE', 100, employerBuying(...bought), porsgrunn, null, 1);

  test('causes no loss at suppliers when it buys nothing in the region', () => {
    expect(totalOf(spent(['RD', 0]), total)).toBe(100);
    expect(totalOf(rows('RIPPLE', 100, [['R24', 8000]], porsgrunn, null, 1), total)).toBe(100);
  });

  test('causes the loss in the industries that it buys from: transport for transport, by industry or by group', () => {
    for (const name of ['R49', 'Transport og lagring']) {
      const answer = spent([name, 400]);
      const found = Number(row(answer, 'Transport og lagring')[indirect]);
      expect(found).toBeGreaterThan(0.5 * totalOf(answer, indirect));
    }
  });

  test('gives the same answer as the method with the purchases per krone of turnover', () => {
    const table = nationalTable();
    const indexOf = (code: string): number => table.codes.indexOf(code);
    const { total: wanted } = ripple({
      jobsLost: 20,
      industry: indexOf('R24'),
      regional: spreadOut,
      national: table.jobs,
      table,
      purchases: table.codes.map((code) => ({ R49: 0.05, RD: 0.2, R24: 0.01 })[code] ?? 0),
      populationDriven: table.populationDriven,
    });
    const found = rows('RIPPLE', 20, employerBuying(['R49', 400], ['RD', '1 600'], ['24', 80]), byIndustry, null, 1);
    expect(column(found, total)).toEqual(wanted);
  });

  test('does not count the same job in its group twice when only the group is known', () => {
    const industri = [['Industri', 8000], ...employerBuying(['R33', 1600]).slice(1)];
    const answer = rows('RIPPLE', 2944, industri, porsgrunn);
    expect(Number(row(answer, 'Industri')[total])).toBeCloseTo(2944, 6);
    expect(Number(row(rows('RIPPLE', 100, industri, porsgrunn), 'Industri')[indirect])).toBeGreaterThan(1);
  });

  test('is refused when a supplier would lose more jobs than it has: Hjartdal has 14 in power and water', () => {
    const buying = (bought: number): unknown[] => [
      100,
      [
        ['RF', 1000],
        ['RD', bought],
      ],
      hjartdal,
    ];
    expect(refusal('RIPPLE', ...buying(900))).toEqual({
      code: '#NUM!',
      message: expect.stringMatching(
        /^«næring»: med disse innkjøpene går \d+ arbeidsplasser tapt i «Elektrisitet, vann og renovasjon», men det er bare 14 der\./,
      ),
    });
    expect(rows('RIPPLE', ...buying(10))).toHaveLength(16);
  });

  test('gives the same answer for purchases and turnover in any unit of money', () => {
    const thousands = rows(
      'RIPPLE',
      100,
      [
        ['R24', 8_000_000],
        ['R49', 400_000],
      ],
      porsgrunn,
      null,
      1,
    );
    spent(['R49', 400]).forEach((wanted, place) => expect(thousands[place]?.[4]).toBeCloseTo(Number(wanted[4]), 9));
  });

  test.each([
    [
      '#NUM!',
      '«næring»: omsetningen i første rad er 0, men må være over 0. Rett den.',
      [
        ['R24', 0],
        ['RD', 1],
      ],
    ],
    [
      '#N/A',
      '«næring» mangler et tall i celle 2. Fyll det inn, eller ta raden ut.',
      [
        ['R24', null],
        ['RD', 1],
      ],
    ],
    ['#N/A', '«næring» mangler et tall for «RD». Fyll det inn; skriv 0 der det ikke er noe.', employerBuying(['RD', ':'])],
    ['#VALUE!', '«næring»: næringen «rd» står to ganger. La hver næring stå én gang.', employerBuying(['RD', 1], ['rd', 2])],
    ['#NUM!', '«næring»: tall 2 er negativt (−1), men kan ikke være under 0. Rett det.', employerBuying(['RD', -1])],
    ['#N/A', '«næring»: kjenner ikke næringen «kraft». Bruk koden eller navnet i tabellen.', employerBuying(['kraft', 1])],
    ['#NUM!', expect.stringContaining('«næring»: kolonne 2 summerer til 1.'), employerBuying(['RD', 8000])],
    ['#VALUE!', expect.stringContaining('«næring» har 3 kolonner. Her trengs 2:'), [['R24', 8000, 1]]],
  ])('%s: %s', (code, text, industry) => expect(refusal('RIPPLE', 100, industry, porsgrunn)).toEqual({ code, message: text }));
});

describe('A table of the user’s own', () => {
  const national = nationalTable();
  const builtIn = national.codes.map((_, index) => [
    ...(national.coefficients[index] ?? []),
    ...[
      national.employmentPerOutput[index],
      national.jobs[index],
      national.households?.income[index],
      national.households?.consumption[index],
    ],
  ]);
  const jobs = spreadOut.map((persons) => [persons]);
  const position = national.codes.indexOf('R21') + 1;
  const { populationDriven } = national;

  test('gives the same answer as the method from the figures of the built-in table, in rows by number', () => {
    const answer = rows('RIPPLE', 100, position, jobs, 0.25, 2, builtIn);
    const wanted = ripple({
      jobsLost: 100,
      industry: position - 1,
      regional: spreadOut,
      national: national.jobs,
      table: national,
      type: 2,
    });
    expect(answer.map(([at]) => at)).toEqual(national.codes.map((_, index) => index + 1));
    expect(column(answer, total)).toEqual(wanted.total);
    expect(column(answer, induced)).toEqual(wanted.induced);
    expect(rows('RIPPLE', 100, String(position), jobs, 0.25, 2, builtIn)).toEqual(answer);
  });

  test('gives the same answer as the built-in table when the services that follow the population neither sell nor buy', () => {
    const withoutFollowers = builtIn.map((figures, index) =>
      populationDriven[index] ? figures.map((value, place) => (place < 62 || place === 65 ? 0 : value)) : figures,
    );
    const answerOfTable = rows('RIPPLE', 100, position, jobs, null, null, withoutFollowers);
    rows('RIPPLE', 100, 'R21', byIndustry).forEach((wanted, index) =>
      wanted.slice(1).forEach((value, place) => expect(answerOfTable[index]?.[place + 1]).toBeCloseTo(Number(value), 9)),
    );
  });

  test('may cover a nation as its own region: Germany 1995, 5 467.6 thousand jobs in all (Miller & Blair 2009, ch. 13)', () => {
    const { inputs, expected, tolerance } = closure;
    const cells = inputs.A.map((row, index) => [
      ...row,
      ...[
        (inputs.employment[index] ?? NaN) / (inputs.x[index] ?? NaN),
        inputs.employment[index],
        inputs.household_row[index],
        inputs.household_column[index],
      ],
    ]);
    const region = inputs.employment.map((persons) => [persons]);
    const answer = rows('RIPPLE', expected.direct_jobs, inputs.sector_index0 + 1, region, null, null, cells);
    expect(Math.abs(totalOf(answer, total) - expected.typeII_total_jobs)).toBeLessThanOrEqual(tolerance);
    const first = rows(
      'RIPPLE',
      expected.direct_jobs,
      inputs.sector_index0 + 1,
      region,
      null,
      1,
      cells.map((row) => row.slice(0, -2)),
    );
    expect(Math.abs(totalOf(first, total) - expected.mixed_total_jobs)).toBeLessThanOrEqual(tolerance);
    expect(column(rows('RIPPLE', expected.direct_jobs, inputs.sector_index0 + 1, region, null, 1, cells), total)).toEqual(
      column(first, total),
    );
  });

  const two = [
    [0.1, 0.2, 0.5, 1000, 0.3, 0.1],
    [0.2, 0.1, 0.8, 2000, 0.3, 0.2],
  ];
  const region = [[100], [50]];
  const changed = (at: number, place: number, value: unknown): unknown[][] =>
    two.map((figures, row) => figures.map((figure, cell) => (row === at && cell === place ? value : figure)));

  test.each([
    [
      '#VALUE!',
      /«tabell» har 2 rader og 4 kolonner\. Med 2 næringer og type 2 trengs 6 kolonner: en rad per næring/,
      [10, 1, region, null, 2, two.map((figures) => figures.slice(0, 4))],
    ],
    [
      '#VALUE!',
      /«tabell» har 2 rader og 5 kolonner\. Med 2 næringer og type 1 trengs 4 kolonner/,
      [10, 1, region, null, 1, two.map((figures) => figures.slice(0, 5))],
    ],
    ['#N/A', /«tabell» mangler et tall i celle 9/, [10, 1, region, null, 2, changed(1, 2, '')]],
    ['#NUM!', /«tabell»: tall 2 er negativt \(−0,2\)/, [10, 1, region, null, 2, changed(0, 1, -0.2)]],
    ['#NUM!', /«tabell»: kolonne 1 summerer til 1,1\./, [10, 1, region, null, 2, changed(0, 0, 0.9)]],
    ['#NUM!', /«tabell» gir ingen entydig løsning/, [10, 1, region, null, 2, changed(1, 5, 9)]],
    ['#NUM!', /«tabell»: ingen arbeider i næring «1»/, [10, 1, region, null, 2, changed(0, 2, 0)]],
    ['#NUM!', /«regionen»: næring 1 finnes i regionen, men ikke i landet/, [10, 1, region, null, 2, changed(0, 3, 0)]],
    ['#VALUE!', /«regionen» har 3 tall der det trengs 2/, [10, 1, [[1], [2], [3]], null, 2, two]],
    [
      '#VALUE!',
      /«regionen» har 2 kolonner\. Her trengs 1/,
      [
        10,
        1,
        [
          [1, 100],
          [2, 50],
        ],
        null,
        2,
        two,
      ],
    ],
    ['#N/A', /«regionen» mangler et tall i celle 2/, [10, 1, [[100], ['..']], null, 2, two]],
    ['#N/A', /«næring»: kjenner ikke næringen «3»/, [10, 3, region, null, 2, two]],
    ['#N/A', /«næring»: kjenner ikke næringen «R24»/, [10, 'R24', region, null, 2, two]],
    ['#NUM!', /«tapte»: 101 er tapt, men det er bare 100 å tape/, [101, 1, region, null, 2, two]],
  ])('%s: %s', (code, text, args) => expect(refusal('RIPPLE', ...args)).toEqual({ code, message: expect.stringMatching(text) }));

  test('accepts the employer’s own purchases by number', () => {
    const answer = rows(
      'RIPPLE',
      10,
      [
        [1, 100],
        [2, 25],
      ],
      region,
      null,
      1,
      two,
    );
    const without = rows(
      'RIPPLE',
      10,
      [
        [1, 100],
        [2, 0],
      ],
      region,
      null,
      1,
      two,
    );
    expect(totalOf(without, total)).toBe(10);
    expect(Number(answer[1]?.[indirect])).toBeGreaterThan(0);
  });
});

describe('A call that cannot be answered', () => {
  test.each([
    [
      '#N/A',
      '«næring»: kjenner ikke næringen «Fiskeforedling». Bruk koden eller navnet i tabellen.',
      [1, 'Fiskeforedling', porsgrunn],
    ],
    ['#N/A', '«næring»: kjenner ikke næringen «Uoppgitt». Bruk koden eller navnet i tabellen.', [1, 'Uoppgitt', porsgrunn]],
    [
      '#N/A',
      '«regionen»: kjenner ikke næringen «Sum». Bruk koden eller navnet i tabellen.',
      [1, 'R21', [...porsgrunn, ['Sum', 17_432]]],
    ],
    [
      '#VALUE!',
      '«regionen»: næringen «10-33» står to ganger. La hver næring stå én gang.',
      [1, 'R21', [...porsgrunn, ['10-33', 5]]],
    ],
    [
      '#VALUE!',
      '«regionen» blander grupper («Jordbruk, skogbruk og fiske») og næringer i tabellen («R24»). Bruk bare én av inndelingene.',
      [1, 'R21', [...porsgrunn, ['R24', 5]]],
    ],
    [
      '#N/A',
      '«regionen» mangler et tall for «Industri». Fyll det inn; skriv 0 der det ikke er noe.',
      [
        1,
        'R21',
        [
          ['Industri', ':'],
          ['Undervisning', 3],
        ],
      ],
    ],
    [
      '#NUM!',
      '«regionen»: tall 2 er negativt (−3), men kan ikke være under 0. Rett det.',
      [
        1,
        'R21',
        [
          ['Industri', 5],
          ['Undervisning', -3],
        ],
      ],
    ],
    ['#VALUE!', '«regionen» har 3 tall der det trengs 16, 17 / 62. Velg områder som passer sammen.', [1, 'R21', [[1], [2], [3]]]],
    [
      '#N/A',
      '«regionen» mangler et tall i celle 2. Fyll det inn, eller ta raden ut.',
      [1, 'R21', porsgrunn.map(([, jobs], index) => [index === 1 ? null : jobs])],
    ],
    [
      '#NUM!',
      '«regionen» er 0 til sammen, så det er ingenting å regne andeler av. Minst ett tall må være over 0.',
      [
        0,
        'R21',
        [
          ['Industri', 0],
          ['Undervisning', 0],
        ],
      ],
    ],
    [
      '#NUM!',
      '«tapte»: −1 er utenfor det tillatte. Her skal det stå et antall arbeidsplasser, 0 eller mer.',
      [-1, 'R21', porsgrunn],
    ],
    ['#NUM!', '«delta»: 1 er utenfor det tillatte. Oppgi et tall fra 0 til 0,999.', [1, 'R21', porsgrunn, 1]],
    ['#NUM!', expect.stringContaining('«type»: 3 er utenfor det tillatte.'), [1, 'R21', porsgrunn, null, 3]],
  ])('%s: %s', (code, text, args) => expect(refusal('RIPPLE', ...args)).toEqual({ code, message: text }));

  test('is refused for a loss among owner-occupied homes, where nobody works', () => {
    expect(message(0, 'R68A', byIndustry)).toMatch(/^«næring»: ingen arbeider i næring «R68A» i landet/);
  });

  test('is refused in nynorsk and English too', () => {
    const blank = [
      1,
      'R21',
      [
        ['Industri', ':'],
        ['Undervisning', 3],
      ],
    ];
    expect(inLanguage('nn-NO', () => message(...blank))).toBe(
      '«regionen» manglar eit tal for «Industri». Fyll det inn; skriv 0 der det ikkje er noko.',
    );
    expect(inLanguage('en-GB', () => message(...blank))).toBe(
      '“regional” lacks a figure for “Industri”. Fill it in; write 0 where there is none.',
    );
  });
});
