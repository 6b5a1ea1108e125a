/** The follow-up pack: results and accounts of a running programme. What was typed in one year is kept when the sheets of the next are made. */
import { withAllTables, type CaseData } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { rowOf, rowsOn } from './sheetsOf';
import { today } from '../today';

let host: Host;

const make = () => generateTables(['budget', 'followUp'], today, { language: 'nb' });

/** Meløy's programme as carried out: 108 mill., goal 400 new jobs, about 310 established (OR 3.3, Prop. 1 S 2019–2020). */
async function open(data: Partial<CaseData>): Promise<void> {
  host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const values = {
    ...{ area: 'Meløy', applicant: 'Meløy kommune', grantDate: '2026-10-01', startDate: '2026-10-01' },
    ...{ firstYear: 2013, years: 6, total: 108_000_000, model: 'Meløy', profile: 'programfaser', unit: 1 },
  };
  await insertCase({ notes: {}, lacks: [], data: withAllTables(data), values }, { language: 'nb' });
  await make();
}

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Adds rows at the end of a table of data, as a user does. */
async function add(table: string, rows: (string | number | null)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(
      undefined,
      rows.map((row) => row.map((value) => value ?? '')),
    );
    await context.sync();
  });
}

const row = async (sheet: string, label: string | number, occurrence = 1) => rowOf(await rowsOn(host, sheet), label, occurrence);

const [r1, r2, r3, r4, r5] = ['R1 Resultater', 'R2 Regnskap', 'R3 Programstatus', 'R4 Styre', 'R5 Sluttrapport'];

const goal = (year: number, goal: number | null, result: number | null) => ['Nye arbeidsplasser', year, goal, result, null];

describe('Meløy: 310 of 400 jobs', () => {
  beforeAll(() =>
    open({
      results: [goal(2013, 100, 20), goal(2014, 100, 90), goal(2015, 100, 100), goal(2016, 100, 100)],
      accounts: [
        ['kostnad', 'Administrasjon', 2013, 8_000_000, null],
        ['kostnad', 'Administrasjon', 2018, 100_000_000, null],
        ['finansiering', 'Departementet', 2013, 50_000_000, null],
        ['finansiering', 'Fylkeskommunen', 2014, 25_000_000, null],
        ['finansiering', 'Kommunen', 2015, 28_000_000, null],
        ['finansiering', 'Andre', 2016, 5_000_000, null],
      ],
    }),
  );

  test('R1: 310 of a goal of 400 is 77.5 per cent, and 108 mill. on 310 jobs is 348 387 kr a job', async () => {
    const created = await row(r1, 'Nye arbeidsplasser');
    expect(created.slice(0, 5)).toEqual([400, 20, 90, 100, 100]);
    expect(created.slice(7, 9)).toEqual([310, 0.775]);
    expect((await row(r1, 'Kroner per ny arbeidsplass'))[0]).toBe(348_387);
  });

  test('R1: results that are not counted are missing, not zero', async () => {
    expect((await row(r1, 'Sikrede arbeidsplasser')).slice(7, 9)).toEqual(['..', '..']);
    expect((await row(r1, 'Nye bedrifter'))[0]).toBe('..');
  });

  test('R5 says the same on one page: 108 mill. spent and financed, 310 jobs, 77.5 per cent of the goal', async () => {
    const value = async (label: string) => (await row(r5, label))[0];
    expect(await value('Programperiode')).toBe('2013–2018');
    expect(await value('Regnskapsførte kostnader (kr)')).toBe(108_000_000);
    expect(await value('Regnskapsført finansiering (kr)')).toBe(108_000_000);
    expect(await value('Ikke brukt av budsjettet (kr)')).toBe(0);
    expect(await value('Nye arbeidsplasser')).toBe(310);
    expect(await value('Nye arbeidsplasser, andel av målet')).toBe(0.775);
    expect(await value('Kroner per ny arbeidsplass')).toBe(348_387);
    expect(await value('Holdes tilbake til sluttrapporten (kr)')).toBe(27_000_000);
    expect(await value('Prosjekter')).toBe(0);
    expect(await value('Tilsagn til prosjekter (kr)')).toBe('..');
  });

  test('R2 has the lines of the budget in its order: costs as B2, financing as B1 (§ 13)', async () => {
    const [accounts, costs, financing] = await Promise.all(
      [r2, 'B2 Kostnadsplan', 'B1 Finansieringsplan'].map((sheet) => rowsOn(host, sheet)),
    );
    const linesOf = (rows: typeof accounts = [], from = 4) =>
      rows
        .slice(
          from,
          rows.findIndex(([first], at) => at >= from && (first === 'Sum' || first === 'Poster som ikke står i budsjettet')),
        )
        .map(([first]) => first);
    expect(linesOf(accounts)).toEqual(linesOf(costs));
    const from = accounts?.findIndex(([first]) => first === 'Finansiering (kr)') ?? NaN;
    expect(linesOf(accounts, from + 1)).toEqual(linesOf(financing));
  });

  test('R2 shows accounts, budget and difference of the newest year, or of the year that is typed', async () => {
    const year = (await rowsOn(host, r2)).findIndex(([first]) => first === 'Regnskapsår (endre)') + 1;
    expect((await row(r2, 'Administrasjon')).slice(1, 2)).toEqual([100_000_000]);
    await write(r2, `B${year}`, 2013);
    const [budget, accounts, difference, , whole] = await row(r2, 'Administrasjon');
    expect([accounts, whole]).toEqual([8_000_000, 108_000_000]);
    expect(budget).toBe((await row('B2 Kostnadsplan', 'Administrasjon'))[0]);
    expect(difference).toBe(8_000_000 - Number(budget));
    expect((await row(r2, 'Regnskap: kostnader minus finansiering')).slice(1, 2)).toEqual([-42_000_000]);
  });

  test('R2: an amount on a post that the budget lacks gets a line of its own and is in the sum', async () => {
    await add('Regnskap', [['kostnad', 'Noe annet', 2014, 123, null]]);
    expect((await row(r2, 'Poster som ikke står i budsjettet'))[4]).toBe(123);
    expect((await row(r2, 'Sum'))[4]).toBe(108_000_123);
  });
});

describe('Over the years', () => {
  beforeAll(() =>
    open({
      results: [goal(2013, 100, 20)],
      accounts: [['kostnad', 'Administrasjon', 2013, 8_000_000, null]],
      status: [['Er målene klare?', 2013, 3, 'Spiss dem']],
      board: [['Kari', 'K', 'leder']],
    }),
  );

  test('when the accounts of the first year have only costs, the financing is missing, not zero', async () => {
    expect((await row(r5, 'Regnskapsførte kostnader (kr)'))[0]).toBe(8_000_000);
    expect((await row(r5, 'Regnskapsført finansiering (kr)'))[0]).toBe('..');
    expect((await row(r2, 'Departementet'))[1]).toBe('..');
    expect((await row(r2, 'Regnskap: kostnader minus finansiering'))[1]).toBeUndefined();
  });

  test('in the second year, the sheets keep what was typed, carry over the unspent amount and add the results', async () => {
    const committed = Number((await row('B3 Tilsagn', 2013))[1]);
    expect((await row('B3 Tilsagn', 2014))[0]).toBe(committed - 8_000_000);

    // Typed by hand during the year: a commitment that was changed, the county's own remark, and a note beside the table.
    await write('B3 Tilsagn', 'C6', 20_000_000);
    await write(r1, 'M30', 'Venter på Nav');
    await write(r2, 'J3', 'Avstemt 2. mars');
    await add('Resultater', [goal(2014, 100, 90), ['Nye bedrifter', 2014, 5, 4, null]]);
    await add('Regnskap', [
      ['kostnad', 'Administrasjon', 2014, 1_000_000, null],
      ['finansiering', 'Departementet', 2014, 9_000_000, null],
    ]);
    await add('Statusvurdering', [
      ['Er målene klare?', 2014, 4, ''],
      ['Er styret samlet?', 2014, 5, ''],
    ]);
    await add('Styre', [['Ola', 'M', 'medlem']]);
    const { setAside } = await make();

    const carried = committed - 8_000_000;
    expect((await row('B3 Tilsagn', 2014)).slice(0, 4)).toEqual([carried, 20_000_000, 1_000_000, carried + 19_000_000]);
    expect((await row('B3 Tilsagn', 2015))[0]).toBe(carried + 19_000_000);
    const workbook = await host.snapshot();
    const texts = workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain('Venter på Nav');
    expect(texts).toContain('Avstemt 2. mars');
    // The old sheet is kept beside the new one, because the table grew and the user had written a note on it.
    for (const name of setAside) expect(workbook.sheets.map((sheet) => sheet.name)).toContain(name);

    expect((await row(r1, 'Nye arbeidsplasser')).slice(0, 3)).toEqual([200, 20, 90]);
    expect((await row(r1, 'Nye arbeidsplasser')).slice(7, 9)).toEqual([110, 0.55]);
    expect((await row(r1, 'Nye bedrifter')).slice(7, 9)).toEqual([4, 0.8]);
    expect((await row(r2, 'Administrasjon')).slice(4, 5)).toEqual([9_000_000]);
    expect((await row(r3, 'Er målene klare?')).slice(0, 3)).toEqual([3, 4, 1]);
    expect((await row(r3, 'Er styret samlet?')).slice(0, 3)).toEqual(['..', 5, '..']);
    expect((await row(r4, 'Ola')).slice(0, 2)).toEqual(['M', 'medlem']);
  });
});

test('R4: the board of Hjartdal is measured against every rule', async () => {
  const { data } = await loadSample('hjartdal');
  await open({ board: data.board });
  const rows = await rowsOn(host, r4);
  const rules = rows.slice(
    4,
    rows.findIndex(([first]) => first === 'Medlem'),
  );
  expect(rules.filter(([first]) => first).length).toBeGreaterThanOrEqual(3);
  for (const [first, ...answers] of rules.filter(([label]) => label))
    expect([first, answers.slice(0, 4).every(Boolean)]).toEqual([first, true]);
});
