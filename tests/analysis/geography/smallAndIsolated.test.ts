import { findMunicipality } from '../../../src/analysis/geography/findMunicipality';
import { labourMarketRegion } from '../../../src/analysis/geography/labourMarketRegion';
import { labourMarketRegionNames, municipalitiesOfToday } from '../../../src/analysis/geography/municipalities';
import { smallAndIsolated } from '../../../src/analysis/geography/smallAndIsolated';

const names = (code: string): string[] | undefined => labourMarketRegion(code)?.members.map(({ name }) => name);

describe('The labour-market region', () => {
  test('of Hjartdal is Notodden, with Notodden', () => {
    expect(labourMarketRegion('4024')?.name).toBe('Notodden');
    expect(names('4024')).toEqual(expect.arrayContaining(['Notodden', 'Hjartdal']));
  });

  test('of Lierne is Lierne alone', () => expect(names('5042')).toEqual(['Lierne']));

  test('of Haram is not known: the regions were drawn when it was part of Ålesund', () => {
    expect(labourMarketRegion('1580')).toBeUndefined();
    expect(municipalitiesOfToday.filter(({ labourMarketRegion: region }) => region === null).map(({ name }) => name)).toEqual([
      'Haram',
    ]);
  });

  test('is one of 159 regions, each with a name and members', () => {
    const numbers = new Set(municipalitiesOfToday.flatMap(({ labourMarketRegion: region }) => region ?? []));
    expect([...numbers].sort((a, b) => a - b)).toEqual([...labourMarketRegionNames.keys()]);
    expect(numbers.size).toBe(159);
  });

  test('of a number that is not in use is not known', () => expect(labourMarketRegion('0828')).toBeUndefined());
});

describe('Small and isolated', () => {
  const proposal = (name: string) => smallAndIsolated(findMunicipality(name).code, 5);

  test('is proposed for Lierne, which has class 6 and is a region by itself', () => {
    expect(proposal('Lierne')).toMatchObject({ proposed: true, reason: 'alone', municipality: { centralityClass: 6 } });
  });

  test('is proposed for Årdal, which has class 5, because no municipality of its region is more central', () => {
    expect(proposal('Årdal')).toMatchObject({
      proposed: true,
      reason: 'none-more-central',
      municipality: { centralityClass: 5 },
    });
  });

  test('is not proposed for Hjartdal, which has class 5, because residents can commute to Notodden, which has class 4', () => {
    expect(proposal('Hjartdal')).toMatchObject({
      proposed: false,
      reason: 'more-central-member',
      municipality: { centralityClass: 5 },
      mostCentral: { name: 'Notodden', centralityClass: 4 },
    });
  });

  test('is not proposed for Porsgrunn, which has class 3', () => {
    expect(proposal('Porsgrunn')).toMatchObject({ proposed: false, reason: 'more-central' });
  });

  test('is neither proposed nor rejected for Haram, whose region is not known', () => {
    expect(proposal('Haram')).toMatchObject({ proposed: null, reason: 'region-not-known', inhabitants: undefined });
  });

  test('depends on the lowest class that counts as isolated, and that class itself counts', () => {
    expect(smallAndIsolated('4024', 4)).toMatchObject({ proposed: true, reason: 'none-more-central' });
    expect(smallAndIsolated('5042', 6)?.proposed).toBe(true);
    expect(smallAndIsolated('5042', 7)).toMatchObject({ proposed: false, reason: 'more-central' });
  });

  test('is proposed with the inhabitants of the whole region', () => {
    const alone = proposal('Lierne');
    expect(alone?.inhabitants).toBe(alone?.municipality.inhabitants);
    const shared = proposal('Hjartdal');
    expect(shared?.inhabitants).toBe(shared?.region?.members.reduce((sum, { inhabitants }) => sum + inhabitants, 0));
    expect(shared?.inhabitants).toBeGreaterThan(shared?.municipality.inhabitants ?? Infinity);
  });

  test('is proposed for every municipality of a region when it is proposed for one of them because of the region', () => {
    for (const municipality of municipalitiesOfToday) {
      const proposal = smallAndIsolated(municipality.code, 5);
      if (proposal?.reason !== 'none-more-central' && proposal?.reason !== 'alone') continue;
      for (const member of proposal.region?.members ?? []) expect(smallAndIsolated(member.code, 5)?.proposed).toBe(true);
    }
  });

  test('has no proposal for a number that is not in use', () => expect(smallAndIsolated('0828', 5)).toBeUndefined());
});
