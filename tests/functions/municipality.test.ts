/** Calls MUNICIPALITY as Excel does. The search itself is tested in tests/analysis/geography. */
import { cell, inLanguage, refusal, rows } from './excel';

test('today’s number is a text, so that it keeps its leading zero', () => {
  expect(cell('MUNICIPALITY', 301)).toBe('0301');
  expect(cell('MUNICIPALITY', '0301')).toBe('0301');
  expect(cell('MUNICIPALITY', 301, 2019)).toBe('0301');
  expect(cell('MUNICIPALITY', 1103)).toBe('1103');
});

test('a column of old numbers gives a column of today’s numbers, also when one of the municipalities is divided', () => {
  expect(rows('MUNICIPALITY', [[104], ['0136'], [1507], ['Rygge']])).toEqual([['3103'], ['3103'], ['#N/A'], ['3103']]);
});

test('a row of years gives the number in each', () => {
  expect(rows('MUNICIPALITY', 'Rindal', [[2018, 2019, 2024]])).toEqual([['1567', '5061', '5061']]);
});

test('the message about a shared name lists the municipalities that have it, in three languages', () => {
  const both = '1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)';
  for (const [language, called] of [
    ['nb-NO', 'flere kommuner heter «Herøy»'],
    ['nn-NO', 'fleire kommunar heiter «Herøy»'],
    ['en-GB', 'several municipalities are called “Herøy”'],
  ] as const) {
    const { code, message } = inLanguage(language, () => refusal('MUNICIPALITY', 'Herøy'));
    expect(code).toBe('#N/A');
    expect(message).toContain(called);
    expect(message).toContain(both);
  }
});

test('the message about a divided municipality lists its parts, and the message about one merged later the municipalities it was made of', () => {
  expect(refusal('MUNICIPALITY', 1850).message).toContain('1806 Narvik (Nordland), 1875 Hábmer - Hamarøy (Nordland)');
  expect(refusal('MUNICIPALITY', 3103, 2019).message).toContain('0104 Moss (Østfold), 0136 Rygge (Østfold)');
});

test('the message about an unknown municipality suggests similar names, or says what is expected', () => {
  expect(refusal('MUNICIPALITY', 'Hjardal')).toEqual({ code: '#N/A', message: expect.stringContaining('4024 Hjartdal') });
  expect(refusal('MUNICIPALITY', 30101)).toEqual({ code: '#NUM!', message: expect.stringContaining('fire siffer') });
  expect(refusal('MUNICIPALITY', 301.5).code).toBe('#NUM!');
  expect(refusal('MUNICIPALITY', 'Oslo', 1990)).toEqual({ code: '#NUM!', message: expect.stringContaining('1994') });
});
