/** What the nine tables cost: round trips to Excel, counted with Microsoft's own client, the largest message, and the time on the headless host. */
import { functions } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/preview/host/headless';
import { loadSample } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import type { Benchmark } from '../../scripts/bench';
import { genuineExcel } from '../genuineClient';

const today = 46_349;

interface Cost {
  readonly roundTrips: number;
  readonly milliseconds: number;
  readonly largestMessage: number;
}

let measured: Promise<Cost> | undefined;

const cost = (): Promise<Cost> => (measured ??= measure());

async function measure(): Promise<Cost> {
  Object.assign(globalThis, { OMST_VERSION: 'bench' });
  const host = createHeadlessHost(functions);
  let largestMessage = 0;
  globalThis.Excel = genuineExcel({
    ...host,
    execute: (batch) => {
      largestMessage = Math.max(largestMessage, JSON.stringify(batch).length);
      return host.execute(batch);
    },
  });
  const { case: values, ...rest } = await loadSample('hjartdal');
  await insertCase({ ...rest, values }, { language: 'nb' });
  const before = host.roundTrips;
  const started = performance.now();
  await generateTables(['application', 'budget'], today, { language: 'nb' });
  return { roundTrips: host.roundTrips - before, milliseconds: performance.now() - started, largestMessage };
}

export const benchmarks: readonly Benchmark[] = [
  { name: 'nine tables of Hjartdal, round trips', unit: 'round trips', target: 5, run: async () => (await cost()).roundTrips },
  { name: 'nine tables of Hjartdal, headless host', unit: 'ms', run: async () => (await cost()).milliseconds },
  {
    name: 'nine tables of Hjartdal, largest message',
    unit: 'kB',
    target: 5000,
    run: async () => (await cost()).largestMessage / 1000,
  },
];
