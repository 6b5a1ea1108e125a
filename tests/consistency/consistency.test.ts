/**
 * Makes every pack of every sample, and checks that each quantity shown in more than one place is the same in all of them.
 *
 * `quantities` lists the quantities and their places. `knownContradictions` lists the contradictions of today, each with the part of the work that removes it. The
 * test fails on a new contradiction, and also on a listed one that no longer exists.
 */

import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { functions } from '../../src/functions/catalogue';
import { loadSample, sampleIds, type SampleId } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { blocksOf, readBook, type BlockName, type Book, type ShownValue } from './book';
import { contradictionsIn, keyOf, type Contradiction } from './contradictions';
import { knownContradictions } from './knownContradictions';
import { quantities, sharedQuantities, standAlone } from './quantities';
import { today } from '../today';

/** Kroner per inhabitant, typed into the yellow cell of S13. The samples lack the tax of their municipalities, and without it no sheet shows revenue. */
const typedTax: Readonly<Partial<Record<SampleId, number>>> = { hjartdal: 40_000, porsgrunn: 45_000 };

const blocksRead = new Set<BlockName>();
const placesSeen = new Set<string>();

async function makeBook(id: SampleId): Promise<Book> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const sample = await loadSample(id);
  const { case: values, ...rest } = sample;
  await insertCase({ ...rest, values }, { language: 'nb' });
  await generateTables(packs, today, { language: 'nb' });
  const tax = typedTax[id];
  if (tax !== undefined)
    await Excel.run(async (context) => {
      // The cell of «Egen verdi» in the row under the headers.
      context.workbook.names.getItem('Tabell_S13_tax').getRange().getCell(1, 2).values = [[tax]];
      await context.sync();
    });
  return readBook({ ...sample, id }, await host.snapshot(), await openCase('nb'), blocksRead);
}

/** The workbooks. Each is made once, and one after the other, because they share the global Excel. */
const books = new Map<SampleId, Book>();
async function bookOf(id: SampleId): Promise<Book> {
  const book = books.get(id) ?? (await makeBook(id));
  books.set(id, book);
  return book;
}

/** Returns the values that each place of a quantity shows. */
function valuesByPlace<From>(
  { id, places }: { readonly id: string; readonly places: Readonly<Record<string, (from: From) => readonly ShownValue[]>> },
  from: From,
): (readonly [place: string, shownValues: readonly ShownValue[]])[] {
  return Object.entries(places).map(([place, read]) => {
    const shownValues = read(from);
    if (shownValues.length > 0) placesSeen.add(`${id} · ${place}`);
    return [place, shownValues];
  });
}

async function contradictionsOf(sample: SampleId | 'across'): Promise<Contradiction[]> {
  if (sample !== 'across') {
    const book = await bookOf(sample);
    return quantities.flatMap((quantity) => contradictionsIn(sample, quantity, valuesByPlace(quantity, book)));
  }
  const all = {
    hjartdal: await bookOf('hjartdal'),
    porsgrunn: await bookOf('porsgrunn'),
    telemark: await bookOf('telemark'),
    hallingdal: await bookOf('hallingdal'),
    norge: await bookOf('norge'),
  };
  return sharedQuantities.flatMap((quantity) => contradictionsIn(sample, quantity, valuesByPlace(quantity, all)));
}

describe.each([...sampleIds, 'across'] as const)('%s', (sample) => {
  let contradictions: readonly Contradiction[];
  const known = knownContradictions
    .filter(({ samples }) => samples.includes(sample))
    .map(({ quantity, place, against, part }) => ({ key: keyOf(sample, quantity, place, against), part }));

  beforeAll(async () => {
    contradictions = await contradictionsOf(sample);
  });

  test('no place contradicts another, except the known contradictions', () => {
    const named = new Set(known.map(({ key }) => key));
    expect(contradictions.filter(({ key }) => !named.has(key))).toEqual([]);
  });

  if (known.length > 0)
    test.each(known)('$key is a known contradiction until part $part of 9 removes it', ({ key }) => {
      expect(contradictions.map((one) => one.key)).toContain(key);
    });
});

describe('the list of quantities', () => {
  const all = [...quantities, ...sharedQuantities];

  beforeAll(async () => {
    for (const sample of [...sampleIds, 'across'] as const) await contradictionsOf(sample);
  });

  test('every place of a quantity is found in some sample, so that a place that is gone or renamed is noticed', () => {
    const places = all.flatMap(({ id, places: wanted }) => Object.keys(wanted).map((place) => `${id} · ${place}`));
    expect(places.filter((place) => !placesSeen.has(place))).toEqual([]);
  });

  test('every block of every table has a quantity of the list, or is listed with the reason why it has none', async () => {
    const blocks = [...blocksOf(await Promise.all(sampleIds.map(loadSample)))];
    expect(blocks.filter((block) => !blocksRead.has(block) && standAlone[block] === undefined)).toEqual([]);
    const excused = Object.keys(standAlone);
    const excusable = blocks.filter((block) => !blocksRead.has(block)).map(String);
    expect(excused.filter((block) => !excusable.includes(block))).toEqual([]);
  });

  test('a quantity has one name and is in at least two places', () => {
    expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
    expect(all.filter(({ places }) => Object.keys(places).length < 2)).toEqual([]);
  });

  test('a known contradiction names a quantity and places that exist', () => {
    const strange = knownContradictions.filter(({ quantity, place, against }) => {
      const places = Object.keys(all.find(({ id }) => id === quantity)?.places ?? {});
      return !places.includes(place) || !places.includes(against);
    });
    expect(strange).toEqual([]);
  });
});
