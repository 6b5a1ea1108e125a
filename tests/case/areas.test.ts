import { countiesOfToday, findAreas, municipalityNumbered, municipalityRows, plainName } from '../../src/case/areas';

const found = (written: string) => findAreas(written).map(({ kind, name }) => [kind, name]);

describe('Finding an area', () => {
  test('works by the beginning of its name, in upper or lower case', () => {
    expect(found('hjartd')).toEqual([['municipality', 'Hjartdal']]);
    expect(found('HJARTDAL')).toEqual([['municipality', 'Hjartdal']]);
  });

  test('gives the municipality, the county and the labour-market region that have the same name', () => {
    expect(found('oslo')).toEqual(
      expect.arrayContaining([
        ['municipality', 'Oslo'],
        ['county', 'Oslo'],
        ['labourMarketRegion', 'Oslo/Bærum'],
      ]),
    );
  });

  test('works by its number of today or from before the reforms', () => {
    expect(found('4024')).toEqual([['municipality', 'Hjartdal']]);
    expect(findAreas('0827')).toMatchObject([{ name: 'Hjartdal' }]);
  });

  test('works by an earlier name: Sauherad is now part of Midt-Telemark', () => {
    expect(findAreas('Sauherad')).toMatchObject([{ name: 'Midt-Telemark', formerly: 'Sauherad' }]);
  });

  test('works by its Sami name, and gives its Norwegian one', () => {
    expect(found('Guovdageaidnu')).toContainEqual(['municipality', 'Kautokeino']);
    expect(plainName('Kárásjohka - Karasjok')).toBe('Karasjok');
    expect(plainName('Hammerfest - Hámmerfeasta')).toBe('Hammerfest');
  });

  test('gives two municipalities of the same name with their counties', () => {
    expect(found('herøy')).toEqual(
      expect.arrayContaining([
        ['municipality', 'Herøy (Nordland)'],
        ['municipality', 'Herøy (Møre og Romsdal)'],
      ]),
    );
  });

  test('gives no area for an empty text or an unknown name', () => {
    expect(findAreas('  ')).toEqual([]);
    expect(findAreas('=HYPERLINK("x")')).toEqual([]);
  });
});

test('Telemark has 17 municipalities, there are 15 counties and 357 municipalities in all', () => {
  const [telemark] = findAreas('telemark');
  expect(telemark?.members).toHaveLength(17);
  expect(countiesOfToday).toHaveLength(15);
  expect(
    countiesOfToday.flatMap(({ name }) => findAreas(name).find(({ kind }) => kind === 'county')?.members ?? []),
  ).toHaveLength(357);
});

test('a municipality that is chosen both by itself and with its region gives one row, with its class and its region', () => {
  const chosen = [...findAreas('hjartdal'), ...findAreas('notodden').filter(({ kind }) => kind === 'labourMarketRegion')];
  const rows = municipalityRows(chosen);
  expect(rows.filter(([code]) => code === '4024')).toEqual([['4024', 'Hjartdal', 5, 'Notodden']]);
});

test('an old number in the workbook gives the municipality of today', () => {
  expect(municipalityNumbered('0827')?.name).toBe('Hjartdal');
  expect(municipalityNumbered(301)?.name).toMatch(/^Oslo/);
  expect(municipalityNumbered('0000')).toBeUndefined();
});
