/** Makes the page of the tables from their definitions, laid out for a sample. In bokmål. */
import { caseSchema } from '../../src/case/case';
import { dataTables, type DataTableKey } from '../../src/case/dataTables';
import { loadSample } from '../../src/sources/sample';
import { tables } from '../../src/tables';
import { contextOf } from '../../src/tables/context';
import { packs, type Body, type TableContext, type Pack, type TableDefinition } from '../../src/tables/definition';
import { layOut } from '../../src/tables/layout';
import type { SheetPlan } from '../../src/tables/sheetPlan';
import { titled } from '../../src/tables/titles';
import { tableMeanings } from './tableMeanings';

const packTitles: Readonly<Record<Pack | 'every', string>> = {
  every: 'Først i arbeidsboken',
  application: 'Søknad',
  budget: 'Budsjett',
  followUp: 'Oppfølging',
  county: 'Fylkeskommunen',
};

/** Where the figures of each data sheet are published. */
const publishedIn: Readonly<Partial<Record<DataTableKey, string>>> = {
  employment: 'SSB 13470',
  population: 'SSB 07459',
  commuting: 'SSB 03321',
  labourMarket: 'SSB 13563 og 06445, NAV',
  populationProjection: 'SSB 14746',
  populationChange: 'SSB 06913',
  education: 'SSB 09429',
  municipalFigures: 'SSB 13470',
  economy: 'departementets avregning av inntektsutjevningen',
};

const sheetOf = (key: DataTableKey): string => {
  const source = publishedIn[key];
  return `_${dataTables[key].sheet}_${source === undefined ? '' : ` (${source})`}`;
};

const functionsCalledIn = (plan: SheetPlan): string[] => {
  const formulas = plan.cells.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
  return [
    ...new Set(formulas.flatMap((formula) => [...formula.matchAll(/OMST\.([A-Z]+)\(/g)].map(([, name = '']) => name))),
  ].sort();
};

const functionLinks = (names: readonly string[]): string =>
  names
    .filter((name) => name !== 'RECEIPT')
    .map((name) => `[${name}](funksjoner.md#${name.toLowerCase()})`)
    .join(', ');

const sentences = (lines: readonly (readonly [label: string, text: string])[]): string =>
  lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `- **${label}** ${text}`)
    .join('\n');

/** The front sheet gets the name of its sheet as heading, because its title is the name of the scheme. */
const headingOf = ({ id, title, sheet }: TableDefinition): string => titled(id, (id === 'front' ? sheet : title).nb);

/** Whether the table has cells to fill in. */
const hasInput = ({ blocks }: Body): boolean =>
  blocks.some(
    ({ columns, rows }) =>
      columns.some(({ role }) => role === 'input' || role === 'field') ||
      rows.some(
        ({ role, cells }) =>
          role === 'input' || Object.values(cells).some((cell) => typeof cell === 'object' && cell?.role === 'input'),
      ),
  );

function section(definition: TableDefinition, context: TableContext, plan: SheetPlan): string[] {
  const body = definition.body(context);
  const charts = (body.charts ?? []).map(({ title, altText }) => `${title}: ${altText}`).join(' ');
  const sheets = definition.data.map(sheetOf).join(', ');
  return [
    `## ${headingOf(definition)}`,
    tableMeanings[definition.id],
    ...(body.notes ?? []).map((text) => `> ${text}`),
    sentences([
      ['Tallene', sheets === '' ? 'kommer fra arket _Sak_ og de andre tabellene.' : `kommer fra ${sheets}.`],
      ['Regnet med', functionLinks(functionsCalledIn(plan))],
      ['Fylles ut', hasInput(body) ? 'i de gule cellene; det du skriver, blir stående når tabellene lages på nytt.' : ''],
      ['Diagram', charts],
      ['Svarer til', definition.cites.join('; ')],
    ]),
  ];
}

/** Returns the page in Markdown. */
export async function tableReference(): Promise<string> {
  const sample = await loadSample('hjartdal');
  const context = contextOf(caseSchema.parse(sample.case), sample.data, 'nb', new Set(tables.map(({ id }) => id)));
  const plans = layOut(tables, context, { sheets: [], made: new Map() }, 0);
  const planned = tables.map((definition, index) => ({ definition, plan: plans[index] }));
  return [
    '# Tabellene',
    'Tabellene kommer i fire pakker, og hver tabell i sitt eget ark. Alt som er regnet ut, er formler: vanlige Excel-formler for summer, andeler og differanser, OMST-funksjoner for resten. Endrer du tapet, modellen, et år eller en forutsetning, følger alle arkene. Gule celler er til å fylle ut.',
    'Mangler tallene til en tabell, blir den laget likevel, med `..` i cellene og en setning om hva som mangler og hvordan det skaffes. Nederst på hvert ark står hva den svarer til, og en kvittering med regelsett og årganger. Sitatene under er setningene som står på arket.',
    ...(['every', ...packs] as const).flatMap((pack) => [
      `**${packTitles[pack]}**: ${planned
        .filter(({ definition }) => definition.pack === pack)
        .map(({ definition }) => headingOf(definition))
        .join(', ')}.`,
    ]),
    ...planned.flatMap(({ definition, plan }) => {
      if (!plan) throw new Error(`The table ${definition.id} is not laid out.`);
      return section(definition, context, plan);
    }),
  ].join('\n\n');
}
