/** The workbook holds the figures with their source and day, so that a case can be calculated from them years later and without a network. */
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

test('without a network, every pack is made again from the figures in the workbook, with the same answers', async () => {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  const { case: values, ...rest } = await loadSample('hjartdal');
  await insertCase({ ...rest, values }, nb);
  await generateTables(packs, today, nb);
  const file = await toXlsx(await host.snapshot());

  const requests: string[] = [];
  const originalFetch = globalThis.fetch;
  globalThis.fetch = (input) => {
    requests.push(input instanceof Request ? input.url : String(input));
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
    globalThis.fetch = originalFetch;
  }
  expect(requests).toEqual([]);
});
