import { nearestPrecedents } from '../../src/rules';

describe('The known cases nearest to one', () => {
  test('Meløy’s own figures find Meløy', () => {
    expect(nearestPrecedents({ jobsLost: 650, totalEmployment: 3200 }, 1)[0]?.area).toBe('Meløy');
  });

  test('a case of 685 of 4 761 finds Kragerø', () => {
    expect(nearestPrecedents({ jobsLost: 685, totalEmployment: 4761 }, 1)[0]?.area).toBe('Kragerø');
  });

  test('an isolated place finds Sør-Varanger before Karmøy', () => {
    const areas = nearestPrecedents({ jobsLost: 300, totalEmployment: 5000, smallIsolated: true }, 20).map(({ area }) => area);
    expect(areas.indexOf('Sør-Varanger')).toBeLessThan(areas.indexOf('Karmøy'));
  });

  test('gives as many as asked for, and a loss of nought finds some too', () => {
    expect(nearestPrecedents({ jobsLost: 0, totalEmployment: 100 }, 3)).toHaveLength(3);
  });
});
