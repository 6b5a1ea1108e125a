import { generateTables } from '../../src/workbook/commands';
import { changeCase } from '../../src/workbook/changeCase';
import { faultOf } from '../workbook/faultOf';
import { checkSentence, stateOf } from './atomic/allOrNothing';
import { withCase } from './atomic/commands';
import { today } from '../today';

test('a sheet of the user with the name of a new sheet is neither written to nor deleted', async () => {
  const host = await withCase();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('data utdanning').getRange('A1').values = [['Mine egne tall']];
    await context.sync();
  });
  const before = await stateOf(host);
  const refusals = [
    ['missingTable', () => generateTables(['application'], today, { language: 'nb' })],
    ['sheetTaken', () => changeCase({ figures: { education: [] } }, 'nb')],
  ] as const;
  for (const [key, run] of refusals) {
    const fault = await faultOf(run());
    checkSentence(fault);
    expect(fault.key).toBe(key);
    expect(fault.details).toMatchObject({ sheet: 'Data utdanning' });
    expect(await stateOf(host)).toEqual(before);
  }
});
