import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../fastCheck';
import { readDataset } from '../../../src/sources/ssb/readDataset';

const answer = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, 'answers', name), 'utf8')) as unknown;

const small = {
  class: 'dataset',
  id: ['Region', 'Tid'],
  size: [2, 2],
  role: { time: ['Tid'] },
  dimension: {
    Region: { label: 'region', category: { index: { a: 0, b: 1 }, label: { a: 'A', b: 'B' } } },
    Tid: { label: 'år', category: { index: ['2024', '2025'], label: { 2024: '2024', 2025: '2025' } } },
  },
  value: [1, 2, 3, 4] as unknown,
};

describe('real answers', () => {
  test('the last price of diesel in table 09654 is 20.69, in July 2025', () => {
    const { dimensions, values, updated, title } = readDataset(answer('ssb_v2beta_data_09654.json'));
    const months = dimensions.find(({ role }) => role === 'time')!.categories;
    expect(months.at(-1)!.code).toBe('2025M07');
    expect(values.at(-1)).toBe(20.69);
    expect(values).toHaveLength(19);
    expect(updated).toBe('2025-08-20T06:00:00Z');
    expect(title).toMatch(/^09654: Priser på drivstoff/);
  });

  test('the categories of table 05810 are in the order of the index, women before men, and not of the keys', () => {
    const { dimensions, values } = readDataset(answer('ssb_v2_metadata_05810.json'));
    const [sex, age] = dimensions;
    expect(sex!.categories.map(({ label }) => label)).toEqual(['Both sexes', 'Females', 'Males']);
    expect(sex!.categories.map(({ code }) => code)).toEqual(['0', '2', '1']);
    expect(age!.categories[0]).toMatchObject({ code: '999B', label: 'All' });
    expect(dimensions.map(({ mayBeLeftOut }) => mayBeLeftOut)).toEqual([true, true, false, false]);
    expect(dimensions.map(({ role }) => role)).toEqual(['other', 'other', 'metric', 'time']);
    expect(values).toEqual([]);
  });

  test('figures that v1 marks as not available in table 05300 are missing, and the rest are read', () => {
    const { dimensions, values } = readDataset(answer('ssb_v0_data_05300.json'));
    expect(dimensions.map(({ role }) => role)).toEqual(['other', 'other', 'metric', 'time']);
    expect(values).toHaveLength(6 * 8 * 9);
    expect([values[0], values[71], values[360], values[430], values[431]]).toEqual([16, null, null, 2, null]);
    expect(values.filter((value) => value === null)).toHaveLength(28);
  });

  test('in older answers without roles, Tid is the time and ContentsCode the contents', () => {
    const older = { ...(answer('ssb_v0_data_05300.json') as object), role: undefined };
    expect(readDataset(older).dimensions.map(({ role }) => role)).toEqual(['other', 'other', 'metric', 'time']);
  });

  test.each(['tab001', 'tab003', 'tab004'])('the test table %s of the PxWebApi software is read with its roles', (table) => {
    const file = answer(`MetadataById_${table}_js2.json`) as { id: string[]; size: number[]; role: { time: string[] } };
    const { dimensions } = readDataset(file);
    expect(dimensions.map(({ id }) => id)).toEqual(file.id);
    expect(dimensions.map(({ categories }) => categories.length)).toEqual(file.size);
    expect(dimensions.filter(({ role }) => role === 'time').map(({ id }) => id)).toEqual(file.role.time);
  });

  test('code lists are found under either spelling of their key', () => {
    const codeListsUnder = (key: string) => {
      const region = { ...small.dimension.Region, extension: { [key]: [{ id: 'agg_KommSummer' }] } };
      return readDataset({ ...small, dimension: { ...small.dimension, Region: region } }).dimensions[0]!.codeLists;
    };
    expect(codeListsUnder('codeLists')).toEqual(['agg_KommSummer']);
    expect(codeListsUnder('codelists')).toEqual(['agg_KommSummer']);
  });
});

describe('the different ways to write the same in JSON-stat', () => {
  test('values may be a list, or an object by position where positions that are left out are missing', () => {
    expect(readDataset(small).values).toEqual([1, 2, 3, 4]);
    expect(readDataset({ ...small, value: { 0: 1, 3: 4 } }).values).toEqual([1, null, null, 4]);
    expect(readDataset({ ...small, value: {} }).values).toEqual([null, null, null, null]);
  });

  test.each([
    ['an object by position', { 1: ':' }],
    ['a list', [null, ':', null, null]],
  ])('a missing mark in %s makes the figure missing, even where there is a number', (_, status) => {
    expect(readDataset({ ...small, value: [1, 0, 3, 4], status }).values).toEqual([1, null, 3, 4]);
  });

  test('a single missing mark makes all cells missing', () => {
    expect(readDataset({ ...small, status: '..' }).values).toEqual([null, null, null, null]);
  });

  test('a code named __proto__, beside the codes that fill the size, is not read as a category', () => {
    const index = JSON.parse('{"a": 0, "b": 1, "__proto__": 1}') as unknown;
    const label = { a: 'A', b: 'B' };
    const dimension = { ...small.dimension, Region: { label: 'region', category: { index, label } } };
    const [region] = readDataset({ ...small, dimension }).dimensions;
    expect(region?.categories.map((category) => [category.code, category.label])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
  });

  test('the order of the keys in category.index does not change the order of the categories', () => {
    const codes = ['K-4024', 'K-4001', 'K-3801', '0', '40', 'F-40', '00-99'];
    const table = {
      ...small,
      size: [codes.length, 2],
      value: codes.flatMap((_, index) => [index, index + 0.5]),
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: codes.length }), (keys) => {
        const index = Object.fromEntries(keys.map((code) => [code, codes.indexOf(code)]));
        const label = Object.fromEntries([...keys].reverse().map((code) => [code, `Sted ${code}`]));
        const read = readDataset({
          ...table,
          dimension: { ...table.dimension, Region: { label: 'region', category: { index, label } } },
        });
        expect(read.dimensions[0]!.categories.map(({ code }) => code)).toEqual(codes);
        expect(read.dimensions[0]!.categories.map(({ label: text }) => text)).toEqual(codes.map((code) => `Sted ${code}`));
        expect(read.values).toEqual(table.value);
      }),
    );
  });
});

describe('an answer that is not what it claims to be', () => {
  const region = (index: unknown) => ({ ...small.dimension, Region: { category: { index, label: { a: 'A', b: 'B' } } } });
  test.each([
    ['is of another class', { ...small, class: 'collection' }],
    ['has one figure too few', { ...small, value: [1, 2, 3] }],
    ['has one figure too many', { ...small, value: [1, 2, 3, 4, 5] }],
    ['has text instead of a figure', { ...small, value: [1, 2, 3, '4'] }],
    ['has sizes for fewer variables', { ...small, size: [2] }],
    ['has fewer categories than its size', { ...small, dimension: region({ a: 0 }) }],
    ['has two categories in the same position', { ...small, dimension: region({ a: 0, b: 0 }) }],
    ['has a position outside its size', { ...small, dimension: region({ a: 0, b: 2 }) }],
    ['lacks a variable', { ...small, dimension: { Tid: small.dimension.Tid } }],
    [
      'has no time variable',
      { ...small, id: ['Region', 'Aar'], role: {}, dimension: { Region: small.dimension.Region, Aar: small.dimension.Tid } },
    ],
    ['has a number as title', { ...small, label: 5 }],
    ['has a number as label', { ...small, dimension: { ...small.dimension, Tid: { ...small.dimension.Tid, label: 5 } } }],
    ['has a word instead of its roles', { ...small, role: 'time' }],
    [
      'has a field named hasOwnProperty',
      { ...small, hasOwnProperty: 5, dimension: { ...small.dimension, hasOwnProperty: small.dimension.Tid } },
    ],
    ['is null', null],
    ['is an error message', { type: 'Parameter error', title: 'Non-existent value', status: 400 }],
  ])('an answer that %s is refused', (_, invalid) => {
    expect(() => readDataset(invalid)).toThrow('unreadable');
  });
});
