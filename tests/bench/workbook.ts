/** What every table of a case costs: round trips to Excel, counted with Microsoft's own client, the largest message, and the time on the headless host. */
import { functions } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { generateTables, insertCase } from '../../src/workbook/commands';
import type { Benchmark } from '../../scripts/bench';
import { genuineExcel } from '../genuineClient';
import { today } from '../today';

interface Cost {
  readonly roundTrips: number;
  readonly milliseconds: number;
  readonly largestMessage: number;
}

/** The first run pays for the reading of the program, as the first one of a day does; the best of a few is what the host takes. */
const runs = 4;

let measured: Promise<Cost> | undefined;

const cost = (): Promise<Cost> => (measured ??= best());

async function best(): Promise<Cost> {
  let found = await measure();
  for (let run = 1; run < runs; run++) {
    const next = await measure();
    if (next.milliseconds < found.milliseconds) found = next;
  }
  return found;
}

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
  await generateTables(packs, today, { language: 'nb' });
  return { roundTrips: host.roundTrips - before, milliseconds: performance.now() - started, largestMessage };
}

export const benchmarks: readonly Benchmark[] = [
  { name: 'all packs of Hjartdal, round trips', unit: 'round trips', target: 6, run: async () => (await cost()).roundTrips },
  { name: 'all packs of Hjartdal, headless host', unit: 'ms', target: 2000, run: async () => (await cost()).milliseconds },
  {
    name: 'all packs of Hjartdal, largest message',
    unit: 'kB',
    target: 5000,
    run: async () => (await cost()).largestMessage / 1000,
  },
];
