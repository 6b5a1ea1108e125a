import { caseSchema } from '../../src/case/case';
import { loadSample, sampleIds } from '../../src/sources/sample';
import { tables, tablesOf } from '../../src/tables';
import { contextOf } from '../../src/tables/context';
import type { Pack, TableDefinition, TableId } from '../../src/tables/definition';
import { layOut } from '../../src/tables/layout';
import type { SheetPlan } from '../../src/tables/sheetPlan';
import { languages, type Language } from '../../src/text';
import { today } from '../today';

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

const numbered = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('The packs', () => {
  test('hold S1 to S16 with a summary, B1 to B8, R1 to R5 and F1 to F5', () => {
    const held = (pack: Pack): TableId[] => tablesOf(pack).map(({ id }) => id);
    expect(held('application')).toEqual(['summary', ...numbered('S', 16)]);
    expect(held('budget')).toEqual(numbered('B', 8));
    expect(held('followUp')).toEqual(numbered('R', 5));
    expect(held('county')).toEqual(numbered('F', 5));
  });

  const every = sampleIds.flatMap((sample) => languages.map((language) => [sample, language] as const));
  test.each(every)(
    'have for %s in %s valid formulas, sheet names that Excel accepts, and a source or a basis on each sheet',
    async (sample, language) => {
      for (const [index, plan] of (await plansOf(sample, language)).entries()) {
        expect(plan.name.length).toBeLessThanOrEqual(31);
        expect(plan.cells.every((row) => row.length === plan.cells[0]?.length)).toBe(true);
        const texts = plan.cells.flat().map(String).join('\n');
        expect(texts).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        const cites = tables[index]?.cites ?? [];
        expect(cites).not.toEqual([]);
        for (const cite of cites) expect(texts).toContain(cite);
        for (const formula of formulasOf(plan)) {
          expect(balanced(formula) ? formula : `unbalanced: ${formula}`).toBe(formula);
          expect(formula.length).toBeLessThan(8192);
        }
      }
    },
  );

  test('call OMST once per block: no OMST function is repeated down a column', async () => {
    for (const plan of await plansOf('hjartdal', 'nb')) {
      const calls = formulasOf(plan).flatMap((formula) => formula.match(/OMST\.[A-Z]+/g) ?? []);
      for (const name of new Set(calls)) expect(calls.filter((call) => call === name).length).toBeLessThanOrEqual(2);
    }
  });

  test('get another sheet name when a user has a sheet with that name', async () => {
    const names = (await plansOf('hjartdal', 'nb')).map(({ name }) => name);
    const beside = (await plansOf('hjartdal', 'nb', [names[2]!.toUpperCase()])).map(({ name }) => name);
    expect(beside).toEqual(names.map((name, at) => (at === 2 ? `${name} (2)` : name)));
  });

  test('refer to each other’s cells on the sheets of the same run', async () => {
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
