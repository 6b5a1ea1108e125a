import { createHeadlessHost } from '../../../src/preview/host/headless';
import { genuineExcel } from '../../genuineClient';

const split = {
  id: 'SPLIT',
  call: (amount: number, model: string) => (model === 'Lierne' ? [[amount / 2, amount / 4, amount / 4]] : [[amount]]),
};

test('slice', async () => {
  const host = createHeadlessHost([split as never]);
  const Excel = genuineExcel(host);
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('S4 Sysselsetting');
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, '=A3*2'],
    ];
    const cell = sheet.getRange('D1');
    cell.formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
    const spill = cell.getSpillingToRange();
    spill.load('address,values');
    const range = sheet.getRange('A1:B3');
    range.load('values, formulas');
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return [spill.address, spill.values, range.values, range.formulas, context.workbook.worksheets.items.map((s) => s.name)];
  });
  console.log(JSON.stringify(seen), host.roundTrips);
});
