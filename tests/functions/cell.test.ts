import { numberIn } from '../../src/case/writtenNumber';
import { errorIn, isMissing, toMatrix } from '../../src/functions/cell';

describe('A number in a cell', () => {
  test.each([
    ['1 000,5', 1000.5],
    ['1\u00A0000\u00A0000', 1_000_000],
    ['12\u202F345,60', 12345.6],
    ['−3', -3],
    ['-3,25', -3.25],
    ['+7', 7],
    [' 42 ', 42],
    ['15 %', 0.15],
    ['15\u00A0%', 0.15],
    ['12,5%', 0.125],
    ['0,1', 0.1],
  ])('%j is %d', (text, value) => {
    expect(numberIn(text)?.value).toBe(value);
  });

  test.each(['', 'abc', '1.000', '1.5', '1 00', '1 0000', '10,', ',5', '1,2,3', '1e5', '--1', '15 % %', '1 000 kr', '∞'])(
    '%j is no number: it could mean two things, or none',
    (text) => {
      expect(numberIn(text)).toBeUndefined();
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, {}, []])('is not read from %p', (cell) => {
    expect(numberIn(cell)).toBeUndefined();
  });
});

describe('A number that a cell in Excel cannot hold', () => {
  test('is refused when it has four hundred digits, which would be read as infinity', () => {
    expect(numberIn('9'.repeat(400))).toBeUndefined();
  });

  test.each([5e-324, -1e-300, 1e-31, -0])(
    '%p is read as 0, because a division by the remainder of a subtraction gives infinity or NaN',
    (cell) => {
      expect(Object.is(numberIn(cell)?.value, 0)).toBe(true);
    },
  );
});

describe('A range with rows of unequal length', () => {
  test('has blanks where a row ends early, also the first row', () => {
    expect(toMatrix([[], [1], [2, 3]])).toEqual([
      [null, null],
      [1, null],
      [2, 3],
    ]);
  });

  test('is not copied when all rows are equally long, as they are from Excel', () => {
    const cells = [[1], [2]];
    expect(toMatrix(cells)).toBe(cells);
  });
});

describe('A missing figure', () => {
  test.each([null, undefined, '', '  ', '\u00A0', ':', '.', '..', ' .. '])('is written %j', (cell) =>
    expect(isMissing(cell)).toBe(true),
  );
  test.each([0, '0', false, '-', '...', 'x'])('is not written %j', (cell) => expect(isMissing(cell)).toBe(false));
});

describe('An error in a cell', () => {
  test.each([['#N/A'], [{ code: '#N/A' }], [{ error: '#N/A' }], [Object.assign(new Error(), { code: '#N/A' })]])(
    '%p is #N/A',
    (cell) => {
      expect(errorIn(cell)).toBe('#N/A');
    },
  );
  test.each(['#tag', 'N/A', null, 7, {}, { code: 7 }])('is not found in %p', (cell) => expect(errorIn(cell)).toBeUndefined());
});
