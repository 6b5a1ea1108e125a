/** A refusal of a number outside the bounds says the bound. The tests are made from the declarations, so a new argument is tried too. */
import { functions } from '../../src/functions/catalogue';
import type { CellKind } from '../../src/functions/kind';
import { mostKroner } from '../../src/programme/kroner';
import { code, inLanguage, refusal } from './excel';

const far = 1e14;

/** Whether the argument reads the number as itself, rounded to a krone. A number that is read as the default is not accepted. */
const accepts = (kind: CellKind<unknown>, value: number): boolean => {
  try {
    const read = kind.read(value);
    return typeof read === 'number' && Math.abs(read - value) <= 0.5;
  } catch {
    return false;
  }
};

/** The last number towards `end` that the kind accepts, to six decimals, or a whole number when the kind accepts no others. */
function bound(kind: CellKind<unknown>, accepted: number, end: number): number {
  const whole = ![0.25, 0.5].some((part) => accepts(kind, accepted + part) || accepts(kind, accepted - part));
  let [inside, outside] = [accepted, end];
  for (let step = 0; step < 120; step += 1) {
    const middle = (inside + outside) / 2;
    const tried = whole ? Math.trunc(middle) : middle;
    if (tried === inside || tried === outside) break;
    if (accepts(kind, tried)) inside = tried;
    else outside = tried;
  }
  return Math.round(inside * 1e6) / 1e6 + 0;
}

const bounded = functions.flatMap((fn) =>
  fn.parameters.flatMap(({ key, kind }, position) => {
    const accepted = fn.example[position] ?? Number(kind.omitted);
    if (kind.takes !== 'cell' || kind.contentType !== 'number' || typeof accepted !== 'number' || !accepts(kind, accepted))
      return [];
    return [far, -far].map((end) => ({
      title: `${fn.id}(… ${key} …) ${end > 0 ? 'above' : 'below'}`,
      fn,
      position,
      kind,
      accepted,
      end,
    }));
  }),
);

test.each(bounded.map((one) => [one.title, one] as const))(
  '%s its bound is refused with the bound, in three languages',
  (_, one) => {
    const { fn, position, kind, accepted, end } = one;
    expect(accepts(kind, end)).toBe(false);
    const args = fn.parameters.map((__, index) => (index === position ? end : (fn.example[index] ?? null)));
    const limit = bound(kind, accepted, end);
    for (const [locale, decimal] of [
      ['nb', ','],
      ['nn', ','],
      ['en', '.'],
    ] as const)
      // prettier-ignore
      expect(inLanguage(locale, () => refusal(fn.id, ...args)).message.replace(String(end), '')).toMatch(
      new RegExp(`(?<![\\d.,])${String(limit).replace('.', `[${decimal}]`)}(?![\\d])`),
    );
  },
);

test('more than 40 arguments have a bound', () => expect(bounded.length).toBeGreaterThan(40));

describe('One amount has one limit', () => {
  test('that a function says when an amount is above it', () => {
    expect(refusal('SPLIT', 5e12, 'Lierne').message).toBe(
      '«beløp»: 5000000000000 er utenfor det tillatte. Her skal det stå et beløp i kroner, 0 eller mer, høyst 1000000000000.',
    );
    expect(inLanguage('nn', () => refusal('SPLIT', 5e12, 'Lierne').message)).toContain('høgst 1000000000000.');
    expect(inLanguage('en', () => refusal('SPLIT', 5e12, 'Lierne').message)).toContain('at most 1000000000000.');
  });

  test('that is the limit of the programme', () => {
    expect(code('SPLIT', mostKroner + 1, 'Lierne')).toBe('#NUM!');
    expect(() => refusal('SPLIT', mostKroner, 'Lierne')).toThrow('answered');
  });
});

describe('Bounds of other arguments', () => {
  test('a day outside the calendar is refused with the first and last day', () => {
    for (const day of [60, 110_000, '31.12.2300', '31.12.1899'])
      expect(refusal('ELIGIBLE', 150, 3200, null, null, day).message).toContain('fra 1900-03-01 til 2200-12-31');
  });

  test('a negative share of a model is refused with “0 or more”', () => {
    expect(refusal('SPLIT', 1000, [[-1], [2]]).message).toContain('et tall, 0 eller mer');
  });

  test('an impossible growth is refused with its two bounds', () => {
    expect(refusal('BUDGET', 1000, 2026, 2, '100', null, null, 11).message).toContain('over −1 og under 10');
  });

  test('a text that is too long for a name is refused with the greatest length', () => {
    for (const [id, ...args] of [
      ['RULE', 'x'.repeat(256)],
      ['MUNICIPALITY', 'x'.repeat(256)],
    ] as const)
      // prettier-ignore
      expect(refusal(id, ...args).message).toContain('mer enn 255 tegn');
  });
});
