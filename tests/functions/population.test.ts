/** Calls the functions of population by cohorts as a user would in cells. */
import preston from '../cases/population/ccm_preston_box6_1.json';
import burkina from '../cases/population/hamilton_perry_burkina.json';
import { survivalRatios } from '../analysis/survivalRatios';
import { code, inLanguage, refusal, rows } from './excel';

const column = (values: Iterable<number>): number[][] => [...values].map((value) => [value]);
const numbers = (table: unknown[][]): number[][] => table.map((row) => row.map(Number));

describe('COHORT', () => {
  const women = column(preston.inputs.pop_f_1993);
  const survival = column(survivalRatios(preston.inputs.nLx, 5, preston.inputs.radix));
  const births = column(preston.inputs.asfr);

  test('projects the women of Sweden in 1993, in five-year groups, to the published figures for 1998 and 2003', () => {
    const projected = numbers(rows('COHORT', women, survival, births, null, 2, 5));
    expect(projected).toHaveLength(18);
    projected.forEach(([after5 = NaN, after10 = NaN], age) => {
      expect(Math.abs(after5 - (preston.expected.pop_1998[age] ?? NaN))).toBeLessThanOrEqual(preston.tolerance);
      expect(Math.abs(after10 - (preston.expected.pop_2003[age] ?? NaN))).toBeLessThanOrEqual(preston.tolerance);
    });
  });

  test('gives the same answer for births in a row, and for another name of the convention', () => {
    const plain = rows('COHORT', women, survival, births, null, 2, 5);
    expect(rows('COHORT', women, survival, [preston.inputs.asfr], null, 2, 5)).toEqual(plain);
    expect(rows('COHORT', women, survival, births, 0, 2, 5, null, 'Preston')).toEqual(plain);
    expect(rows('COHORT', women, survival, births, null, 2, 5, '1,05', 'PHG')).toEqual(plain);
  });

  // Men and women in three ages of one year. Half of those in the open group die, and no one else.
  const people = [
    [10, 20],
    [30, 40],
    [50, 60],
  ];
  const alive = [
    [1, 1],
    [1, 1],
    [1, 1],
    [0.5, 0.5],
  ];
  const childless = column([0, 0, 0]);

  test('uses calendar years for groups of one year, and has men before women in every step', () => {
    expect(rows('COHORT', people, alive, childless, null, 2, null, null, null, true)).toEqual([
      ['menn etter 1 år', 'kvinner etter 1 år', 'menn etter 2 år', 'kvinner etter 2 år'],
      [0, 0, 0, 0],
      [10, 20, 0, 0],
      [30 + 25, 40 + 30, 10 + 27.5, 20 + 35],
    ]);
  });

  test('reads net migration in a column for each sex, by the age at the end of the year', () => {
    const net = [
      [0, 0],
      [5, -8],
      [0, -200],
    ];
    expect(rows('COHORT', people, alive, childless, net)).toEqual([
      [0, 0],
      [15, 12],
      [55, 0],
    ]);
  });

  test('reads gross migration as the shares that move out and then the persons who move in', () => {
    const gross = [
      [0, 0, 1, 2],
      [0.1, 0.5, 3, 4],
      [0, 0, 0, 0],
    ];
    expect(rows('COHORT', people, alive, childless, gross)).toEqual([
      [1, 2],
      [10 - 1 + 3, 20 - 10 + 4],
      [55, 70],
    ]);
  });

  test('moves half of the migrants at the start and half at the end in the textbook’s convention', () => {
    const gross = [
      [0, 0, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 4, 0],
    ];
    expect(rows('COHORT', people, alive, childless, gross, 1, 1, null, 'preston')).toEqual([
      [1, 0],
      [11, 20],
      [30 + 0.5 * 52 + 2, 70],
    ]);
  });

  test.each([
    ['negative people', [column([-1, 2, 3]), column([1, 1, 1, 1]), childless], '#NUM!', '«folketall»: tall 1 er negativt'],
    ['survival above 1', [column([1, 2, 3]), column([1, 1.2, 1, 1]), childless], '#NUM!', '«overlevelse»: 1,2 er utenfor'],
    ['survival below 0', [column([1, 2, 3]), column([1, -0.2, 1, 1]), childless], '#NUM!', '«overlevelse»: −0,2 er utenfor'],
    [
      'survival without the newborns',
      [column([1, 2, 3]), column([1, 1, 1]), childless],
      '#VALUE!',
      '«overlevelse» har 3 tall der det trengs 4',
    ],
    [
      'births in per mille',
      [column([1, 2, 3]), column([1, 1, 1, 1]), column([0, 90.8, 0])],
      '#NUM!',
      '«fruktbarhet»: 90,8 er utenfor',
    ],
    [
      'too few births',
      [column([1, 2, 3]), column([1, 1, 1, 1]), column([0, 0])],
      '#VALUE!',
      '«fruktbarhet» har 2 tall der det trengs 3',
    ],
    ['a hole among people', [[[1], [''], [3]], column([1, 1, 1, 1]), childless], '#N/A', '«folketall» mangler et tall i celle 2'],
    [
      'a mark in survival',
      [column([1, 2, 3]), [[1], [':'], [1], [1]], childless],
      '#N/A',
      '«overlevelse» mangler et tall i celle 2',
    ],
    ['three sexes', [[[1, 2, 3]], [[1, 1, 1]], childless], '#VALUE!', '«folketall» har 3 kolonner'],
    ['survival of one sex for two', [people, column([1, 1, 1, 1]), childless], '#VALUE!', '«overlevelse» har 1 kolonner'],
    ['three columns of migration', [people, alive, childless, [[1, 2, 3]]], '#VALUE!', '«flytting» har 3 kolonner'],
    ['migration of other ages', [people, alive, childless, [[1, 2]]], '#VALUE!', '«flytting» har 2 tall der det trengs 6'],
    ['a share above 1', [people, alive, childless, people.map(() => [2, 0, 0, 0])], '#NUM!', '«flytting»: 2 er utenfor'],
    [
      'negative movers in',
      [people, alive, childless, people.map(() => [0, 0, -1, 0])],
      '#NUM!',
      '«flytting»: tall 3 er negativt',
    ],
    [
      'calendar years of five years',
      [people, alive, childless, null, 1, 5, null, 'kalenderår'],
      '#NUM!',
      '«bredde»: 5 er utenfor',
    ],
    ['one age group', [1, column([1, 1]), 0], '#VALUE!', '«folketall» har 1 tall der det trengs 2'],
    ['too many steps', [people, alive, childless, null, 101], '#NUM!', '«steg»: 101 er utenfor'],
    ['boys in per cent of girls', [people, alive, childless, null, 1, 1, 105], '#NUM!', '«kjønnsforhold»: 105 er utenfor'],
  ] as const)('refuses %s, and says where', (_, args, shown, words) => {
    const { code: error, message } = refusal('COHORT', ...args);
    expect(error).toBe(shown);
    expect(message).toContain(words);
  });

  test('refuses in nynorsk and English too', () => {
    const call = (): string => refusal('COHORT', column([1, 2, 3]), column([1, 1.2, 1, 1]), childless).message;
    expect(inLanguage('nn-NO', call)).toBe('«overleving»: 1,2 er utanfor det tillatne. Oppgi eit tal frå 0 til 1.');
    expect(inLanguage('en-US', call)).toBe('“survival”: 1.2 is out of range. Give a number from 0 to 1.');
  });
});

describe('HAMILTONPERRY', () => {
  const earlier = column(burkina.inputs.pop_t0);
  const later = column(burkina.inputs.pop_t10);

  test('projects the women of Burkina Faso in 1995 and 2005 to 2015', () => {
    numbers(rows('HAMILTONPERRY', earlier, later)).forEach(([persons = NaN], age) =>
      expect(Math.abs(persons / (burkina.expected.pop_t20[age] ?? NaN) - 1)).toBeLessThanOrEqual(burkina.tolerance),
    );
  });

  test('has a column for each step, or two with men and women', () => {
    expect(rows('HAMILTONPERRY', earlier, later, 2, null, true)[0]).toEqual(['etter 10 år', 'etter 20 år']);
    const both = (table: number[][]): number[][] => table.map(([one = NaN]) => [one, one]);
    const [header, ...body] = rows('HAMILTONPERRY', both(earlier), both(later), 2, 5, true);
    expect(header).toEqual(['menn etter 5 år', 'kvinner etter 5 år', 'menn etter 10 år', 'kvinner etter 10 år']);
    for (const [men, women] of numbers(body)) expect(men).toBeCloseTo(women ?? NaN, 6);
  });

  const changed = (table: number[][], at: number, value: unknown): unknown[][] =>
    table.map((row, index) => (index === at ? [value] : row));
  test.each([
    ['negative people', [changed(earlier, 1, -5), later], '#NUM!', '«tidligere»: tall 2 er negativt'],
    ['a hole', [earlier, changed(later, 1, '')], '#N/A', '«senere» mangler et tall i celle 2'],
    ['text', [earlier, changed(later, 1, 'mange')], '#VALUE!', 'mange'],
    ['nobody in a group', [changed(earlier, 4, 0), later], '#NUM!', '«tidligere»: det er ingen i rad 5'],
    ['another number of groups', [earlier, later.slice(1)], '#VALUE!', '«senere» har 16 tall der det trengs 17'],
    ['too few groups', [earlier.slice(8), later.slice(8)], '#VALUE!', '«tidligere» har 9 tall der det trengs 11'],
    ['three columns', [[[1, 2, 3]], [[1, 2, 3]]], '#VALUE!', '«tidligere» har 3 kolonner'],
    ['two columns and one', [earlier.map(([one]) => [one, one]), later], '#VALUE!', '«senere» har 1 kolonner'],
    ['seven years', [earlier, later, 1, 7], '#NUM!', '5 / 10'],
    ['too many steps', [earlier, later, 21], '#NUM!', '«steg»: 21 er utenfor'],
  ] as const)('refuses %s, and says where', (_, args, shown, words) => {
    const { code: error, message } = refusal('HAMILTONPERRY', ...args);
    expect(error).toBe(shown);
    expect(message).toContain(words);
  });

  test('passes an error in a cell on', () => {
    expect(code('HAMILTONPERRY', changed(earlier, 0, '#DIV/0!'), later)).toBe('#DIV/0!');
  });
});
