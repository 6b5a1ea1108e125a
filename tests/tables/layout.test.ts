import { caseSchema } from '../../src/case/case';
import { loadSample, sampleIds } from '../../src/sources/sample';
import { tables, tablesOf } from '../../src/tables';
import { contextOf } from '../../src/tables/context';
import type { TableDefinition, TableId } from '../../src/tables/definition';
import { layOut } from '../../src/tables/layout';
import type { SheetPlan } from '../../src/tables/sheetPlan';
import { languages, type Language } from '../../src/text';

const today = 46_349;
const ids = (definitions: readonly TableDefinition[]): Set<TableId> => new Set(definitions.map(({ id }) => id));

async function plansOf(
  sample: (typeof sampleIds)[number],
  language: Language,
  taken: readonly string[] = [],
): Promise<SheetPlan[]> {
  const { case: values, data } = await loadSample(sample);
  return layOut(
    tables,
    contextOf(caseSchema.parse(values), data, language, ids(tables)),
    { sheets: taken, made: new Map() },
    today,
  );
}

const formulasOf = (plan: SheetPlan): string[] =>
  plan.cells.flat().filter((value): value is string => typeof value === 'string' && value.startsWith('='));

const balanced = (formula: string): boolean => {
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, '');
  return bare.split('(').length === bare.split(')').length;
};

describe('The application and budget packs', () => {
  test('hold S1, S2, S4, S7 and B1 to B5', () => {
    expect(tablesOf('application').map(({ id }) => id)).toEqual(['S1', 'S2', 'S4', 'S7']);
    expect(tablesOf('budget').map(({ id }) => id)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
  });

  const every = sampleIds.flatMap((sample) => languages.map((language) => [sample, language] as const));
  test.each(every)(
    'are laid out for %s in %s: good formulas, sheet names Excel takes, a source or a basis on each',
    async (sample, language) => {
      for (const plan of await plansOf(sample, language)) {
        expect(plan.name.length).toBeLessThanOrEqual(31);
        expect(plan.cells.every((row) => row.length === plan.cells[0]?.length)).toBe(true);
        const texts = plan.cells.flat().map(String).join('\n');
        expect(texts).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(texts).toMatch(/FOR-2024-04-03-556|OR 3\.1\.3/);
        for (const formula of formulasOf(plan)) {
          expect(balanced(formula) ? formula : `unbalanced: ${formula}`).toBe(formula);
          expect(formula.length).toBeLessThan(8192);
        }
      }
    },
  );

  test('call OMST once for a block: no function of ours stands in a row of cells', async () => {
    for (const plan of await plansOf('hjartdal', 'nb')) {
      const calls = formulasOf(plan).flatMap((formula) => formula.match(/OMST\.[A-Z]+/g) ?? []);
      for (const name of new Set(calls)) expect(calls.filter((call) => call === name).length).toBeLessThanOrEqual(2);
    }
  });

  test('get another name where a user has a sheet of theirs', async () => {
    const names = (await plansOf('hjartdal', 'nb')).map(({ name }) => name);
    const beside = (await plansOf('hjartdal', 'nb', [names[2]!.toUpperCase()])).map(({ name }) => name);
    expect(beside).toEqual(names.map((name, at) => (at === 2 ? `${name} (2)` : name)));
  });

  test('reach each other’s cells on the sheets of the same run', async () => {
    const plans = await plansOf('hjartdal', 'nb', ['B1 Finansieringsplan']);
    expect(formulasOf(plans.find(({ name }) => name.startsWith('B2'))!).join()).toContain("'B1 Finansieringsplan (2)'!");
  });
});

describe('Texts from users and files', () => {
  test.each(['=1+1', '+47 123', '-x', '@a', "'q"])('%s as a focus area stays text', async (name) => {
    const { case: values, data } = await loadSample('hjartdal');
    const plans = layOut(
      tablesOf('budget'),
      contextOf(caseSchema.parse(values), { ...data, focusAreas: [[name, 1]] }, 'nb', ids(tablesOf('budget'))),
      { sheets: [], made: new Map() },
      today,
    );
    const labels = plans.find((plan) => plan.name.startsWith('B2'))!.cells.map((row) => row[0]);
    expect(labels).toContainEqual(`'${name}: tilretteleggende`);
  });
});
