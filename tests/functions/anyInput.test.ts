/** Whatever stands in the cells, a function answers with cells or refuses as Excel knows it. */
import fc from 'fast-check';
import { functions } from '../../src/functions/catalogue';
import { CustomFunctionsError } from './excel';

const anyCell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    '..',
    ':',
    true,
    false,
    0,
    -1,
    1e308,
    Number.NaN,
    '#N/A',
    { code: '#REF!' },
    {},
    [],
    Symbol.iterator,
  ),
  fc.constantFrom('Lierne', '75/25', 'criteria.share', 'theta', '2024-04-03', '1 000,5', '15 %', 'K', 'observatør', 'JA'),
  fc.integer({ min: -5, max: 3000 }),
  fc.double(),
  // Braces would look like a placeholder that was left in a message.
  fc.string().filter((text) => !/[{}]/.test(text)),
);
const anyInput = fc.oneof(anyCell, fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 12 }));

const allowed = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof CustomFunctionsError;

test.each(functions.map((fn) => [fn.id, fn] as const))('%s answers or refuses, whatever it is given', (_, fn) => {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: fn.parameters.length + 1 }), (inputs) => {
      try {
        const answer = fn.call(...inputs);
        expect(answer.every((row) => row.every(allowed))).toBe(true);
        expect(answer.flat().some((value) => typeof value === 'number' && Number.isNaN(value))).toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(CustomFunctionsError);
        const { code, message } = error as CustomFunctionsError;
        expect(['#VALUE!', '#NUM!', '#N/A', '#DIV/0!', '#NULL!']).toContain(code);
        expect(message).not.toMatch(/\{\w+\}|undefined|klarte ikke å svare/);
      }
    }),
    { numRuns: 300 },
  );
});

/** Inputs near the example reach past the reading of arguments, into the rules and the methods. */
test.each(functions.filter(({ parameters }) => parameters.length > 0).map((fn) => [fn.id, fn] as const))(
  '%s answers or refuses when one argument of its example is something else',
  (_, fn) => {
    fc.assert(
      fc.property(fc.nat({ max: fn.parameters.length - 1 }), anyInput, (position, input) => {
        const inputs = fn.parameters.map((__, index) => (index === position ? input : (fn.example[index] ?? null)));
        try {
          expect(fn.call(...inputs).every((row) => row.every(allowed))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(CustomFunctionsError);
          expect((error as CustomFunctionsError).message).not.toMatch(/\{\w+\}|undefined|klarte ikke å svare/);
        }
      }),
      { numRuns: 300 },
    );
  },
);
