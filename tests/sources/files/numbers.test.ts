import { isMissingInFile } from '../../../src/case/missing';
import { decimalMarkOf, isDash, readNumber } from '../../../src/sources/files/numbers';
import { periodAtEnd, readPeriod } from '../../../src/sources/files/periods';

describe('numbers in files', () => {
  it.each([
    ['1 234,5', ',', 1234.5],
    ['1\u00A0234,5', ',', 1234.5],
    ['1\u202F234\u202F567', ',', 1_234_567],
    ["1'234.5", '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['−3', ',', -3],
    ['-0,5', ',', -0.5],
    ['64,1 %', ',', 64.1],
    ['471.0', '.', 471],
  ] as const)('%j with the decimal mark %j is %d', (text, mark, value) => {
    expect(readNumber(text, mark)).toBe(value);
  });

  it.each(['2020 2021', '12 34', '1.2.3', 'abc', '1e5', '=1+1', '', ':', '0.641', '4024 Hjartdal'])(
    '%j is not a number with a decimal comma',
    (text) => {
      expect(readNumber(text, ',')).toBeUndefined();
    },
  );

  it.each([
    [['1,5', '12'], ','],
    [['1.234', '0.5'], '.'],
    [['1.234.567'], ','],
    [['12', '1 234'], 'none'],
    [['1.234', '2.500'], 'unknown'],
    [['1,5', '1.5'], 'both'],
    [['0,641'], ','],
    [[1.5, null], 'none'],
  ] as const)('the cells %j give %j as the decimal mark', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });

  it('does not read a dash as a missing figure, because Statistics Norway writes zero as a dash', () => {
    expect(isDash('-')).toBe(true);
    expect(isMissingInFile('-') || isMissingInFile('0') || isDash('−3')).toBe(false);
  });
});

describe('periods in files', () => {
  it.each([
    ['2023', { year: 2023 }],
    [2023, { year: 2023 }],
    ['2023M02', { year: 2023, month: 2 }],
    ['2023-01-01', { year: 2023, month: 1 }],
    ['01.03.2023', { year: 2023, month: 3 }],
    ['januar 2023', { year: 2023, month: 1 }],
  ] as const)('%j is read as %j', (cell, period) => {
    expect(readPeriod(cell)).toEqual(period);
  });

  it.each(['13470', '1', '2023M13', '4024 Hjartdal', 'Hele landet'])('%j is not a period', (cell) => {
    expect(readPeriod(cell)).toBeUndefined();
  });

  it('finds the year that a heading ends with', () => {
    expect(periodAtEnd('Sysselsatte personer etter arbeidssted 2023')).toEqual({
      period: { year: 2023 },
      before: 'Sysselsatte personer etter arbeidssted',
    });
    expect(periodAtEnd('Andel sysselsatte (2025)')).toEqual({ period: { year: 2025 }, before: 'Andel sysselsatte' });
    expect(periodAtEnd('næring (SN2007)')).toBeUndefined();
  });
});
