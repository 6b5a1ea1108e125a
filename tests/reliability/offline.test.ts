/** The figures stand in the workbook with their source and day: years later, and without a net, the case is computed from them. */
import { functions } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { canonical } from '../xlsx/canonical';
import { today } from '../today';

const nb = { language: 'nb' } as const;

test('without a net every pack is made again from the workbook’s own figures, with the same answers', async () => {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  const { case: values, ...rest } = await loadSample('hjartdal');
  await insertCase({ ...rest, values }, nb);
  await generateTables(packs, today, nb);
  const file = await toXlsx(await host.snapshot());

  const asked: string[] = [];
  const usual = globalThis.fetch;
  globalThis.fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.reject(new TypeError('fetch failed'));
  };
  try {
    const later = createHeadlessHost(functions);
    globalThis.Excel = genuineExcel(later);
    await later.load(await fromXlsx(file));
    const before = canonical(await later.snapshot());
    expect((await openCase('nb')).data.employment.length).toBeGreaterThan(100);
    await generateTables(packs, today, nb);
    expect(canonical(await later.snapshot())).toEqual(before);
  } finally {
    globalThis.fetch = usual;
  }
  expect(asked).toEqual([]);
});
