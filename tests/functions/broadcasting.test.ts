import { cell, code, refusal, rows } from './excel';

const column = (...cells: unknown[]): unknown[][] => cells.map((value) => [value]);

describe('A call with ranges in single-valued arguments', () => {
  test('answers each pair of two columns', () => {
    expect(rows('ELIGIBLE', column(650, 118, 150), column(3200, 739, 1000))).toEqual(column('JA', 'NEI', 'JA'));
  });

  test('answers each combination of a column and a row', () => {
    expect(rows('ELIGIBLE', column(150, 300), [[1000, 2000]])).toEqual([
      ['JA', 'NEI'],
      ['JA', 'JA'],
    ]);
  });

  test('repeats a single value', () => {
    expect(rows('COSTPERJOB', 1000, [[1, 2, 4]])).toEqual([[1000, 500, 250]]);
  });

  test('uses the default for each blank in an optional argument', () => {
    expect(rows('ELIGIBLE', 118, 739, column(null, 5, '', 0, true))).toEqual(column('NEI', 'SKJØNN', 'NEI', 'NEI', 'SKJØNN'));
  });

  test('refuses ranges of different shapes, and names the range and its size', () => {
    expect(refusal('ELIGIBLE', column(1, 2, 3), column(10, 20))).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/^«sysselsatte» er et område på 2 × 1 celler/),
    });
  });

  test('refuses rows of different lengths', () => {
    expect(code('COSTPERJOB', [[1, 2, 3]], [[1, 2]])).toBe('#VALUE!');
  });

  test('refuses a block of amounts for a function that answers with a row', () => {
    expect(code('SPLIT', [[1, 2]], '75/25')).toBe('#VALUE!');
  });

  test('refuses a range for a function that answers with a table', () => {
    expect(refusal('CRITERIA', column(650, 118), 3200).message).toBe(
      '«tapte» er et område på 2 × 1 celler. Her trengs én celle.',
    );
  });
});

describe('A bad element', () => {
  test('fills the columns of the answer also where every element is bad', () => {
    expect(rows('PAYMENT', [['?'], ['?']])).toEqual([
      ['#VALUE!', '#VALUE!'],
      ['#VALUE!', '#VALUE!'],
    ]);
    expect(rows('PAYMENT', [['?'], ['?']], null, true)).toEqual([
      ['utbetalt underveis', 'tilbakeholdt'],
      ['#VALUE!', '#VALUE!'],
      ['#VALUE!', '#VALUE!'],
    ]);
  });

  test('shows its own error, and the others are answered', () => {
    expect(rows('ELIGIBLE', column(650, 'mange', null, -1, 4000, '#REF!', { code: '#DIV/0!' }), 3200)).toEqual(
      column('JA', '#VALUE!', '#N/A', '#NUM!', '#NUM!', '#VALUE!', '#DIV/0!'),
    );
  });

  test('shows its error across the whole row, so that a sum over the row shows it', () => {
    expect(rows('SPLIT', column(1000, '..'), 'Lierne')).toEqual([
      [500, 250, 250],
      ['#N/A', '#N/A', '#N/A'],
    ]);
  });

  test('that is the only element is refused like a call with a single value', () => {
    expect(code('ELIGIBLE', 'mange', 3200)).toBe('#VALUE!');
    expect(cell('ELIGIBLE', 650, 3200)).toBe('JA');
  });
});

describe('Calls from code, with less than Excel sends', () => {
  test.each([[[]], [[[]]], [[[], []]]])('read an empty range %j as a blank', (empty) => {
    expect(code('ELIGIBLE', empty, 3200)).toBe('#N/A');
  });

  test('ignore the invocation that Excel sends after the arguments', () => {
    expect(cell('ELIGIBLE', 650, 3200, null, null, null, { functionName: 'ELIGIBLE' })).toBe('JA');
  });
});

describe('The limits of size, which keep a call short', () => {
  const column = (rows: number, value: unknown): unknown[][] => Array.from({ length: rows }, () => [value]);

  test('a range in a single-valued argument is answered for up to 20 000 cells', () => {
    expect(rows('ELIGIBLE', column(20_000, 650), 3200)).toHaveLength(20_000);
    expect(refusal('ELIGIBLE', column(20_001, 650), 3200)).toEqual({
      code: '#VALUE!',
      message:
        'Områdene gir 20001 × 1 svar, og det meste er 20000 om gangen. Del dem opp, eller velg bare de cellene som trengs.',
    });
  });

  test('answers in rows may take 150 000 cells', () => {
    const parties = [Array.from({ length: 1000 }, () => 1)];
    expect(rows('SPLIT', column(150, 1000), parties)).toHaveLength(150);
    expect(refusal('SPLIT', column(151, 1000), parties).message).toBe(
      'Svar i 151 rader tar flere enn 150000 celler. Del områdene opp.',
    );
  });

  test('a range may have 150 000 cells in use, and fewer where the work grows faster than the number of cells', () => {
    expect(refusal('LOSS', column(150_001, 2020), column(150_001, 1)).message).toBe(
      '«år» er et område på 150001 × 1 celler, og det meste er 150000. Velg bare de cellene som trengs.',
    );
    expect(refusal('SPLIT', 1000, column(1001, 1)).message).toContain('det meste er 1000');
    expect(
      refusal(
        'SCENARIO',
        [...column(101, 2027)].map(([year]) => [year, 1]),
        'Industri',
        1,
        1,
        1,
      ).message,
    ).toContain('det meste er 200');
  });
});
