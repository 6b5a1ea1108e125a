/** Sampling: what is left out today is tried another day, and a failure can be repeated. */
import type * as Sampling from './sampling';
import { sampleOf } from './sampling';

const cases = Array.from({ length: 11 }, (_, index) => `case ${index}`);
const seeds = Array.from({ length: 100 }, (_, index) => index);

/** The module as it is when a run starts with these variables. */
const startedWith = (variables: Readonly<Record<string, string>>): typeof Sampling => {
  const before = process.env;
  process.env = { ...before, OMST_LONG: '', OMST_SEED: '', ...variables };
  let module: typeof Sampling | undefined;
  try {
    jest.isolateModules(() => (module = jest.requireActual<typeof Sampling>('./sampling')));
  } finally {
    process.env = before;
  }
  if (!module) throw new Error('The module was not loaded.');
  return module;
};

test('the same seed and loop draw the same cases, in their own order', () => {
  for (const seed of seeds) {
    const drawn = sampleOf('a loop', cases, 4, seed);
    expect(drawn).toEqual(sampleOf('a loop', cases, 4, seed));
    expect(drawn).toEqual(cases.filter((one) => drawn.includes(one)));
    expect(drawn).toHaveLength(4);
  }
});

test('seeds and loops draw differently, and with time everything is drawn, about as often', () => {
  const draws = seeds.map((seed) => sampleOf('a loop', cases, 2, seed).join());
  expect(new Set(draws).size).toBeGreaterThan(30);
  expect(seeds.filter((seed, index) => sampleOf('another loop', cases, 2, seed).join() === draws[index]).length).toBeLessThan(10);
  for (const one of cases) expect(draws.filter((drawn) => drawn.split(',').includes(one)).length).toBeGreaterThan(8);
});

test('all are drawn where as many are asked for as there are, or more', () => {
  for (const howMany of [11, 12, 1_000]) expect(sampleOf('a loop', cases, howMany, 1)).toEqual(cases);
});

test.each([
  [[], 1],
  [cases, 0],
  [cases, -1],
])('a loop that would try nothing of %j, %d is refused', (list, howMany) => {
  expect(() => sampleOf('a loop', list, howMany, 1)).toThrow('Nothing would be tried in "a loop"');
});

describe('A run', () => {
  let written = '';
  beforeEach(() => {
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (written += String(text)) !== '');
  });
  afterEach(() => jest.restoreAllMocks());

  test('with OMST_LONG=1 tries everything', () => {
    const { isLong, sampled } = startedWith({ OMST_LONG: '1', OMST_SEED: '7' });
    expect(isLong).toBe(true);
    expect(sampled('a loop', cases, 2)).toEqual(cases);
    expect(written).toBe('');
  });

  test('draws by OMST_SEED', () => {
    const { isLong, sampled, seed } = startedWith({ OMST_SEED: '20261201' });
    expect([isLong, seed]).toEqual([false, 20_261_201]);
    expect(sampled('a loop', cases, 2)).toEqual(sampleOf('a loop', cases, 2, 20_261_201));
    expect(written).toBe('');
  });

  test('without a seed draws one and prints it once; the run is repeated with it', () => {
    const first = startedWith({});
    const drawn = first.sampled('a loop', cases, 2);
    first.sampled('another loop', cases, 2);
    const [, said = ''] = /^OMST_SEED=(\d+) draws what is tried here\.\n$/.exec(written) ?? [];
    expect(said).not.toBe('');
    expect(startedWith({ OMST_SEED: said }).sampled('a loop', cases, 2)).toEqual(drawn);
    expect(new Set(seeds.map(() => startedWith({}).seed)).size).toBeGreaterThan(90);
  });

  test.each(['1.5', '-1', 'today'])('OMST_SEED=%s is refused', (text) => {
    expect(() => startedWith({ OMST_SEED: text })).toThrow(`OMST_SEED is "${text}"`);
  });
});
