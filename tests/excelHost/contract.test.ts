/** Tests against the host every behaviour that the add-in assumes of Excel. A person runs the same tests in Excel (docs/selvtest.md). */
import { functions } from '../../src/functions/catalogue';
import { behaviours, byHand } from '../../src/workbook/selfTest/behaviours';
import { runSelfTest } from '../../src/workbook/selfTest/run';
import { record } from '../reliability/record';
import { canonical } from '../xlsx/canonical';
import { throughBothClients } from './clients';

afterAll(() => record('contract', { behaviours: behaviours.length, byHand: byHand.length, clients: 2 }));

test('each assumed behaviour has its own name and its own sentence', () => {
  const all = [...behaviours, ...byHand];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
});

throughBothClients('behaviour that the add-in assumes of Excel', (open) => {
  test.each(behaviours.map((behaviour) => [behaviour.says, behaviour] as const))('%s', async (_, behaviour) => {
    const { host, excel } = open(functions);
    globalThis.Excel = excel;
    const before = canonical(await host.snapshot());
    const { outcomes, isCleaned } = await runSelfTest([behaviour], {});
    expect(outcomes).toEqual([{ behaviour, result: 'passed' }]);
    expect(isCleaned).toBe(true);
    expect(canonical(await host.snapshot())).toEqual(before);
  });
});
