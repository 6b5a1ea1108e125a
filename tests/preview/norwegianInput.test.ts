import { fromNorwegian } from '../../src/preview/norwegianInput';

test.each([
  ['12,5', '12.5'],
  ['0,15', '0.15'],
  ['15,0 %', '15.0%'],
  ['1 638', '1638'],
  ['12\u00a0000\u00a0000,25', '12000000.25'],
  ['−32', '-32'],
  ['1.10.2026', '2026-10-01'],
])('%s in Norwegian notation becomes %s for the grid', (typed, english) => {
  expect(fromNorwegian(typed)).toBe(english);
});

test.each(['Lierne', '=OMST.SPLIT(60000000,"Lierne")', '12.5', '1 63', '1,2,3', '75/25', ''])(
  'the text “%s” stays as typed',
  (typed) => {
    expect(fromNorwegian(typed)).toBe(typed);
  },
);
