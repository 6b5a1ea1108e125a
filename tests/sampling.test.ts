/** A case that is not selected in one run is selected in another, and the same seed repeats a failure. */
import type * as Sampling from './sampling';
import { sampleOf } from './sampling';

const cases = Array.from({ length: 11 }, (_, index) => `case ${index}`);
const seeds = Array.from({ length: 100 }, (_, index) => index);

/** Loads the module as in a run that starts with these environment variables. */
const startWith = (variables: Readonly<Record<string, string>>): typeof Sampling => {
  const environment = process.env;
  process.env = { ...environment, OMST_LONG: '', OMST_SEED: '', ...variables };
  let module: typeof Sampling | undefined;
  try {
    jest.isolateModules(() => (module = jest.requireActual<typeof Sampling>('./sampling')));
  } finally {
    process.env = environment;
  }
  if (!module) throw new Error('The module was not loaded.');
  return module;
};

test('the same seed and loop select the same cases, in their original order', () => {
  for (const seed of seeds) {
    const sample = sampleOf('a loop', cases, 4, seed);
    expect(sample).toEqual(sampleOf('a loop', cases, 4, seed));
    expect(sample).toEqual(cases.filter((name) => sample.includes(name)));
    expect(sample).toHaveLength(4);
  }
});

test('different seeds and loops select different cases, and over many runs every case is selected about equally often', () => {
  const samples = seeds.map((seed) => sampleOf('a loop', cases, 2, seed).join());
  expect(new Set(samples).size).toBeGreaterThan(30);
  expect(seeds.filter((seed, index) => sampleOf('another loop', cases, 2, seed).join() === samples[index]).length).toBeLessThan(
    10,
  );
  for (const name of cases) expect(samples.filter((sample) => sample.split(',').includes(name)).length).toBeGreaterThan(8);
});

test('all cases are selected when the sample is at least as large as the list', () => {
  for (const count of [11, 12, 1_000]) expect(sampleOf('a loop', cases, count, 1)).toEqual(cases);
});

test.each([
  [[], 1],
  [cases, 0],
  [cases, -1],
])('a loop that would try nothing is refused: cases %j, sample of %d', (list, count) => {
  expect(() => sampleOf('a loop', list, count, 1)).toThrow('Nothing would be tried in "a loop"');
});

describe('A run', () => {
  let output = '';
  beforeEach(() => {
    output = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (output += String(text)) !== '');
  });
  afterEach(() => jest.restoreAllMocks());

  test('with OMST_LONG=1 tries everything', () => {
    const { isLong, sampled } = startWith({ OMST_LONG: '1', OMST_SEED: '7' });
    expect(isLong).toBe(true);
    expect(sampled('a loop', cases, 2)).toEqual(cases);
    expect(output).toBe('');
  });

  test('uses the seed in OMST_SEED', () => {
    const { isLong, sampled, seed } = startWith({ OMST_SEED: '20261201' });
    expect([isLong, seed]).toEqual([false, 20_261_201]);
    expect(sampled('a loop', cases, 2)).toEqual(sampleOf('a loop', cases, 2, 20_261_201));
    expect(output).toBe('');
  });

  test('without a seed draws one and prints it once, and that seed repeats the run', () => {
    const first = startWith({});
    const sample = first.sampled('a loop', cases, 2);
    first.sampled('another loop', cases, 2);
    const [, printedSeed = ''] = /^OMST_SEED=(\d+) selects the cases that are tried here\.\n$/.exec(output) ?? [];
    expect(printedSeed).not.toBe('');
    expect(startWith({ OMST_SEED: printedSeed }).sampled('a loop', cases, 2)).toEqual(sample);
    expect(new Set(seeds.map(() => startWith({}).seed)).size).toBeGreaterThan(90);
  });

  test.each(['1.5', '-1', 'today'])('OMST_SEED=%s is refused', (text) => {
    expect(() => startWith({ OMST_SEED: text })).toThrow(`OMST_SEED is "${text}"`);
  });
});
