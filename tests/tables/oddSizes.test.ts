/** Cases of unusual size and with unusual names: every pack is made, no page shows an error, and the sums are right. */
import ExcelJS from 'exceljs';
import type { CaseData, DataRows } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample, type Sample, type SampleId } from '../../src/sources/sample';
import { packs as every, type Pack } from '../../src/tables/definition';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { isLong, sampled } from '../sampling';
import { errorsOnPages, rowOf, rowsOn } from './sheetsOf';
import { today } from '../today';

let host: Host;
let workbook: WorkbookSnapshot;

interface Changed {
  readonly data?: (data: CaseData) => Partial<CaseData>;
  readonly values?: Sample['case'];
  readonly packs?: readonly Pack[];
}

/** Makes the packs of a sample after changing its case and data. Expects at most six round trips and no error on any page. */
async function open(sample: SampleId, { data: changed = () => ({}), values = {}, packs = every }: Changed = {}): Promise<void> {
  host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { case: given, data, ...rest } = await loadSample(sample);
  await insertCase({ ...rest, data: { ...data, ...changed(data) }, values: { ...given, ...values } }, { language: 'nb' });
  const before = host.roundTrips;
  await generateTables(packs, today, { language: 'nb' });
  expect(host.roundTrips - before).toBeLessThanOrEqual(6);
  workbook = await host.snapshot();
  expect(errorsOnPages(workbook)).toEqual([]);
}

const shownOn = (sheet: string) => rowsOn(host, sheet);
/** Returns the first row of the sample with other cells in some columns. */
const first = ([row = []]: DataRows, cells: Readonly<Record<number, string | number>>): DataRows => [
  row.map((cell, column) => cells[column] ?? cell),
];

const formulas = (): string[] =>
  workbook.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));

describe('Municipalities', () => {
  const jobsOn = (rows: Awaited<ReturnType<typeof rowsOn>>, area: string): number => Number(rowOf(rows, area)[2]);

  test('many, of Telemark: each has a row of key figures, and the area is their sum', async () => {
    const { data } = await loadSample('telemark');
    const many = data.municipalities.slice(0, isLong ? 12 : 3);
    const names = many.map(([, name]) => String(name));
    const areas = new Set([...names, 'Telemark', 'Hele landet']);
    await open('telemark', {
      data: ({ employment, population, commuting }) => ({
        municipalities: many,
        employment: employment.filter(([, area]) => areas.has(String(area))),
        population: population.filter(([, area]) => areas.has(String(area))),
        commuting: commuting.filter(([from, to]) => areas.has(String(from)) && areas.has(String(to))),
      }),
      packs: ['application'],
    });
    const rows = await shownOn('S1 Nøkkeltall');
    const sum = names.reduce((total, name) => total + jobsOn(rows, name), 0);
    expect(sum).toBeGreaterThan(0);
    expect(jobsOn(rows, 'Telemark')).toBe(sum);
    expect(rowOf(await shownOn('S4 Næringer'), 'Alle næringer')[9]).toBe(sum);
  });

  test('one: the area is the municipality, in all packs', async () => {
    await open('hjartdal', { packs: isLong ? every : ['application'] });
    const rows = await shownOn('S1 Nøkkeltall');
    expect(jobsOn(rows, 'Hjartdal')).toBe(622);
  });
});

/** No statistics, which the packs budget, follow-up and county do not need. */
const withoutFigures = { employment: [], population: [], commuting: [], labourMarket: [], populationProjection: [] };
const money: readonly Pack[] = ['budget', 'followUp', 'county'];

describe('Years and projects', () => {
  test('one year and no projects', async () => {
    await open('hjartdal', {
      data: () => ({ ...withoutFigures, projects: [], accounts: [] }),
      values: { years: 1 },
      packs: money,
    });
    const financing = rowOf(await shownOn('B1 Finansieringsplan'), 'Sum');
    expect(financing.slice(0, 7)).toEqual([12_000, undefined, undefined, undefined, undefined, undefined, 12_000]);
    expect(JSON.stringify(await shownOn('B7 Prosjektportefølje'))).toContain('Ingen prosjekter');
    expect(rowOf(await shownOn('R5 Sluttrapport'), 'Prosjekter')[0]).toBe(0);
  });

  test('six years and sixty projects: each has a row, and the sums are right', async () => {
    const stages = ['tilretteleggende', 'forstudie', 'forprosjekt', 'hovedprosjekt'];
    const projects = Array.from({ length: 60 }, (_, at) => [
      ...[`Prosjekt ${at + 1}`, 'Nye arbeidsplasser', stages[at % 4] ?? null, `Mottaker ${at % 7}`, 2027 + (at % 6)],
      ...[(at + 1) * 200_000, (at + 1) * 100_000, at * 50_000, at * 60_000, 'Pågår', at * 100],
    ]);
    await open('hjartdal', { data: () => ({ ...withoutFigures, projects }), values: { years: 6 }, packs: money });
    const rows = await shownOn('B7 Prosjektportefølje');
    const sum = (each: (at: number) => number): number => projects.reduce((total, _, at) => total + each(at), 0) / 1000;
    expect(rowOf(rows, 'Prosjekt 60').slice(0, 4)).toEqual([12_000, 6_000, 2_950, 3_540]);
    expect(rowOf(rows, 'Sum').slice(0, 4)).toEqual([
      sum((at) => (at + 1) * 200_000),
      sum((at) => (at + 1) * 100_000),
      sum((at) => at * 50_000),
      sum((at) => at * 60_000),
    ]);
    const final = await shownOn('R5 Sluttrapport');
    expect(rowOf(final, 'Prosjekter')[0]).toBe(60);
    expect(rowOf(final, 'Tilsagn til prosjekter (kr)')[0]).toBe(183_000_000);
  });
});

describe('Names', () => {
  /** Puts the name in every place where a user may write one. */
  const everywhere = (name: string, figures: Partial<CaseData>): Changed => ({
    data: ({ projects, measures, board, contributions }) => ({
      ...figures,
      focusAreas: [
        [name, 0.5],
        ['Annet', 0.5],
      ],
      projects: first(projects, { 0: name, 1: name, 3: name }),
      measures: first(measures, { 0: name, 2: name }),
      board: first(board, { 0: name }),
      contributions: first(contributions, { 0: name, 1: name }),
      areas: [[name, 118, 25, 1638, null]],
      status: [[name, 2027, 4, name]],
      accounts: [['kostnad', `${name}: tilretteleggende`, 2027, 1_000_000, name]],
    }),
    values: { area: name, applicant: name, employer: name },
  });

  const names = [
    ['quotes', `Det "nye" 'gamle' 5" bygget`],
    ['an equals sign first', '=1+1'],
    ['what looks like a call', '=HYPERLINK("http://ond.no","klikk")'],
    ['signs and an apostrophe', "'-@+"],
    ['emoji and marks', '🏔️ Fjell & 👩‍🔧 fagfolk <b>'],
    ['the wildcards of SUMIFS', 'Hva? Alt* ~ nå'],
    ['200 characters', `${'Å'.repeat(99)} ${'ø'.repeat(100)}`],
  ] as const;
  test.each(sampled('names', names, 2))('with %s are texts everywhere, and their money is found', async (_, name) => {
    await open('hjartdal', { ...everywhere(name, withoutFigures), packs: money });
    const shown = workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(shown).toContain(name);
    expect(shown).toContain(`${name} · 23.11.2026`);
    expect(formulas().filter((formula) => formula.startsWith(name))).toEqual([]);
    for (const formula of formulas()) {
      expect(formula.length).toBeLessThan(8192);
      const longest = Math.max(
        0,
        ...(formula.match(/"(?:[^"]|"")*"/gu) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"').length),
      );
      expect(longest).toBeLessThanOrEqual(255);
    }
    // Half of 12 million minus administration. The measure and the account are found by the name.
    expect(rowOf(await shownOn('B6 Handlingsplan'), name, 2).slice(0, 3)).toEqual([1_500, 5_400, 3_900]);
    expect(rowOf(await shownOn('R2 Regnskap'), `${name}: tilretteleggende`)[4]).toBe(1_000);
    expect(rowOf(await shownOn('F4 Samordnet innsats'), name)[0]).toBe(500_000);

    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await toXlsx(workbook)).buffer as ArrayBuffer);
    expect(book.getWorksheet('Sak')?.getColumn(2).values).toContain(name);
  });

  test('with all of these at once are in the application too', async () => {
    const name = `="A" 'b' 🏔️ <c> & ${'x'.repeat(150)}`;
    await open('hjartdal', { ...everywhere(name, {}), packs: ['application'] });
    for (const sheet of ['S1 Nøkkeltall', 'S2 Kriterier', 'Sammendrag']) {
      expect(JSON.stringify(await shownOn(sheet))).toContain(JSON.stringify(name).slice(1, -1));
    }
  });
});

describe('Amounts', () => {
  const amounts = [
    ['0 kr', 0],
    ['1 kr', 1],
    ['10 milliard', 10_000_000_000],
  ] as const;
  test.each(sampled('amounts', amounts, 1))('of %s in programme, projects, measures, accounts and areas', async (_, amount) => {
    await open('hjartdal', {
      data: ({ projects, measures }) => ({
        ...withoutFigures,
        projects: first(projects, { 5: amount, 6: amount, 7: amount, 8: amount }),
        measures: first(measures, { 5: amount }),
        accounts: [['kostnad', 'Administrasjon', 2027, amount, null]],
        areas: [['Sør', 118, 25, 1638, amount]],
      }),
      values: { total: amount, unit: 1, years: 6 },
      packs: money,
    });
    expect(rowOf(await shownOn('B1 Finansieringsplan'), 'Sum')[6]).toBe(amount);
    expect(rowOf(await shownOn('B2 Kostnadsplan'), 'Sum')[6]).toBe(amount);
    expect(rowOf(await shownOn('B7 Prosjektportefølje'), 'Sum').slice(0, 4)).toEqual([amount, amount, amount, amount]);
    expect(rowOf(await shownOn('R2 Regnskap'), 'Administrasjon')[4]).toBe(amount);
    const final = await shownOn('R5 Sluttrapport');
    expect(rowOf(final, 'Totalbudsjett (kr)')[0]).toBe(amount);
    expect(rowOf(final, 'Ikke brukt av budsjettet (kr)')[0]).toBe(0);
  });
});
