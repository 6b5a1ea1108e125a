/** Everything that reads figures uses the same list of marks for missing figures. */
import { dataTables, firstFault } from '../../src/case/dataTables';
import { isMissingInFile, isMissingMark, missingFigure, missingMarks, missingWords } from '../../src/case/missing';
import { isMissing } from '../../src/functions/cell';
import { readDataset } from '../../src/sources/ssb/readDataset';
import { valuesIn } from '../../src/case/rows';

const dataset = (status: string): unknown => ({
  class: 'dataset',
  id: ['Tid'],
  size: [2],
  role: { time: ['Tid'] },
  dimension: { Tid: { category: { index: ['2023', '2024'] } } },
  value: [7, 0],
  status: { 1: status },
});

/** The fault that the reader of the case finds in a figure of employment. */
const faultOf = (figure: string) => {
  const columns = dataTables.employment.columns.filter(({ header }) => header === 'Sysselsatte');
  return firstFault({ ...dataTables.employment, columns }, [[figure]]);
};

describe.each(missingMarks)('The mark %j', (mark) => {
  test('is missing to functions, files, the case and answers of Statistics Norway, with or without spaces', () => {
    for (const written of [mark, ` ${mark} `]) {
      expect(isMissingMark(written)).toBe(true);
      expect(isMissing(written)).toBe(true);
      expect(isMissingInFile(written)).toBe(true);
    }
    expect(readDataset(dataset(mark)).values).toEqual([7, null]);
    expect(faultOf(mark)).toBeUndefined();
    expect(valuesIn('employment', 'År', [dataTables.employment.columns.map(() => mark)])).toEqual([]);
  });
});

describe('Other texts', () => {
  test('that other tools write for a missing figure count in files only', () => {
    for (const word of missingWords.flatMap((lowerCase) => [lowerCase, lowerCase.toUpperCase()]))
      expect([isMissingInFile(word), isMissingMark(word), isMissing(word)]).toEqual([true, false, false]);
  });

  test.each(['-', '0', '....', 'mangler'])('such as %j do not count as marks', (text) => {
    expect([isMissingMark(text), isMissingInFile(text)]).toEqual([false, false]);
    expect(faultOf(text)?.found).toBe(text);
  });
});

test('The add-in marks a missing figure by one of the marks that it reads', () =>
  expect(isMissingMark(missingFigure)).toBe(true));
