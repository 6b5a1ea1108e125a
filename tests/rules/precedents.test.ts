import { nearestPrecedents } from '../../src/rules';

describe('The known cases most similar to a case', () => {
  test('begin with Meløy for Meløy’s own figures', () => {
    expect(nearestPrecedents({ jobsLost: 650, totalEmployment: 3200 }, 1)[0]?.area).toBe('Meløy');
  });

  test('begin with Kragerø for 685 jobs of 4 761', () => {
    expect(nearestPrecedents({ jobsLost: 685, totalEmployment: 4761 }, 1)[0]?.area).toBe('Kragerø');
  });

  test('have Sør-Varanger before Karmøy for an isolated place', () => {
    const areas = nearestPrecedents({ jobsLost: 300, totalEmployment: 5000, smallIsolated: true }, 20).map(({ area }) => area);
    expect(areas.indexOf('Sør-Varanger')).toBeLessThan(areas.indexOf('Karmøy'));
  });

  test('are as many as requested, and exist for a loss of 0 too', () => {
    expect(nearestPrecedents({ jobsLost: 0, totalEmployment: 100 }, 3)).toHaveLength(3);
  });
});
