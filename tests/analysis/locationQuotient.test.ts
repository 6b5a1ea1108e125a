import fc from '../fastCheck';
import reat from '../cases/structure/specialisation_reat.json';
import toroj from '../cases/inputOutput/lq_toroj_2024.json';
import { locationQuotients } from '../../src/analysis/locationQuotient';
import { country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('Published quotients', () => {
  test('Farhauer & Kröll 2013: 1 714 of 79 006 against 879 213 of 15 593 224 is 0.3847623', () => {
    const { e_ij, e_j, e_i, e } = reat.inputs.lq;
    const [quotient] = locationQuotients([e_ij, e_j - e_ij], [e_i, e - e_i]);
    expectWithin(quotient!, reat.expected.printed.lq, reat.tolerance_printed);
    expectWithin(quotient!, reat.expected.full.lq, reat.tolerance);
  });

  test('Göttingen against Germany 2017, 15 groups of industries (REAT 3.0.3, which also counts 2 120 jobs that are in no group)', () => {
    const { goettingen2017, germany2017 } = reat.inputs;
    const grouped = sum(goettingen2017);
    const quotients = locationQuotients(goettingen2017, germany2017).map((value) => (value! * grouped) / (grouped + 2120));
    expectWithin(quotients, reat.expected.full.locq_goettingen_2017, reat.tolerance);
  });

  test('Torój 2024, table 4: two regions of three industries', () => {
    const regions = toroj.inputs.Q_regions;
    const quotients = regions.map((region) => locationQuotients(region, toroj.inputs.x_national));
    expectWithin(quotients, toroj.expected.printed.SLQ, toroj.tolerance_printed);
    expectWithin(quotients, toroj.expected.SLQ_full, toroj.tolerance);
  });
});

describe('For any region', () => {
  test('weighted by the size of the regions, the quotients of an industry are 1: Σ_r (E_r / E) · SLQ_ri = 1', () => {
    fc.assert(
      fc.property(country, ({ regions, national }) => {
        const quotients = regions.map((region) => locationQuotients(region, national));
        national.forEach((_, industry) => {
          const weighted = regions.map((region, index) => (sum(region) / sum(national)) * quotients[index]![industry]!);
          expect(sum(weighted)).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  test('the nation compared with itself has the quotient 1 in every industry', () => {
    fc.assert(
      fc.property(country, ({ national }) => {
        expectWithin(
          locationQuotients(national, national),
          national.map(() => 1),
          1e-15,
        );
      }),
    );
  });
});

describe('Edges', () => {
  test('an industry that the region lacks has the quotient 0, and one that neither has is null', () => {
    expect(locationQuotients([10, 0, 0], [50, 50, 0])).toEqual([2, 0, null]);
  });

  test('an industry in the region that the nation lacks is refused', () => {
    expect(refusal(() => locationQuotients([10, 5], [50, 0]))).toEqual({
      reason: 'industry-not-in-nation',
      argument: 'regional',
      position: 2,
    });
  });

  test('a region or nation where nobody is employed is refused', () => {
    expect(refusal(() => locationQuotients([0, 0], [1, 1]))).toEqual({ reason: 'nothing-in-all', argument: 'regional' });
    expect(refusal(() => locationQuotients([1, 1], [0, 0]))).toEqual({ reason: 'nothing-in-all', argument: 'national' });
  });

  test('lists of different sizes, missing figures and negative figures are refused with argument and position', () => {
    expect(refusal(() => locationQuotients([1, 2], [1, 2, 3]))).toEqual({
      reason: 'sizes-differ',
      argument: 'national',
      size: 3,
      needed: 2,
    });
    expect(refusal(() => locationQuotients([1, null], [1, 2]))).toMatchObject({ reason: 'figure-missing', position: 2 });
    expect(refusal(() => locationQuotients([1, -2], [1, 2]))).toMatchObject({ reason: 'figure-negative', value: -2 });
  });
});
