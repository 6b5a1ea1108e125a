import type { Words } from '../../text';
import { commutingTable as words } from '../../text/tables/commuting';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, Format, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { newestHeld, yearKeys } from './yearColumns';

/** How many partner municipalities each direction shows. */
const placesShown = 10;
/** How many municipalities in each direction the ten are chosen from, so that the list can change with the figures. */
const candidates = 15;

/** S11: who works where, per year, and the municipalities with the most commuters to and from the area. */
export const commuting: TableDefinition = {
  id: 'S11',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['commuting'],
  cites: ['OR 3.1.3', 'Coombes & Bond (2008), Travel-to-Work Areas: the 2007 review'],
  body: (context) => {
    const years = yearKeys(Math.min(context.seriesYears, Math.max(1, heldYears(context).length)));
    const partners = partnersOf(context);
    return {
      blocks: [measuresBlock(context, years), ...(partners.length > 0 ? [partnersBlock(context)] : [])],
      workings: [
        countsBlock(context, years),
        computedBlock(context, years),
        ...(partners.length > 0 ? [flowsBlock(context, partners)] : []),
      ],
      notes: [
        context.say(words.note),
        ...(context.municipalities.length > 1 ? [context.say(words.within)] : []),
        ...lacking(context),
      ],
    };
  },
};

const heldYears = (context: TableContext): number[] => valuesIn('commuting', 'År', context.data.commuting).map(Number);

const counted = { residents: words.residents, jobs: words.jobs, liveAndWork: words.liveAndWork } as const;
/** The columns of OMST.COMMUTING, in its order. */
const computed = {
  outShare: words.outShare,
  inShare: words.inShare,
  selfContainment: words.selfContainment,
  demandSelfContainment: words.demandSelfContainment,
  coverage: words.coverage,
  net: words.net,
  out: words.out,
  in: words.in,
} as const;
type Computed = keyof typeof computed;
const formatOf = (measure: Computed): Format =>
  measure === 'coverage' ? 'decimal' : measure === 'net' || measure === 'out' || measure === 'in' ? 'count' : 'share';

const measuresBlock = (context: TableContext, years: readonly string[]): Block => ({
  key: 'measures',
  columns: [
    { key: 'measure', title: context.say(words.measure), format: 'text', role: 'label', width: 270 },
    ...years.map((key, index): Column => ({
      key,
      // The years of the data, which need not be consecutive.
      title: (sheet) => {
        const next = years[index + 1];
        if (next === undefined) return newestHeld('commuting');
        const later = sheet.headerCell('measures', next);
        return `=IF(ISNUMBER(${later}),SUMPRODUCT(MAX((Pendling[År]<${later})*Pendling[År])),${missing})`;
      },
      format: 'count',
      width: 85,
    })),
  ],
  rows: [
    ...(['residents', 'jobs', 'liveAndWork'] as const).map((measure): Row => ({
      cells: {
        measure: context.say(counted[measure]),
        ...inYears(years, (sheet, row) => `=${sheet.cell('counts', measure, row)}`),
      },
    })),
    ...(['out', 'in', 'net', 'outShare', 'inShare', 'selfContainment', 'coverage'] as const).map((measure): Row => ({
      cells: {
        measure: context.say(computed[measure]),
        ...inYears(
          years,
          (sheet, row) => whenKnown([sheet.cell('computed', measure, row)], sheet.cell('computed', measure, row)),
          formatOf(measure),
        ),
      },
      ...(measure === 'net' ? { role: 'total' as const } : {}),
    })),
  ],
});

/** A cell for each year. `row` is the index of the year's row in the workings. */
const inYears = (
  years: readonly string[],
  content: (sheet: SheetAddresses, row: number) => string,
  format: Format = 'count',
): Row['cells'] =>
  Object.fromEntries(years.map((key, row) => [key, { content: (sheet: SheetAddresses) => content(sheet, row), format }]));

/** The three counts of persons in each year, missing when a municipality of the area has no row in that year. */
function countsBlock(context: TableContext, years: readonly string[]): Block {
  const inArea = (header: string): string => `COUNTIF(Kommuner[Kommune],Pendling[${header}])`;
  const sum = (sheet: SheetAddresses, ...headers: string[]): string => {
    const isEachPresent = headers.map(
      (header) => `SUMPRODUCT(SIGN(COUNTIFS(Pendling[${header}],Kommuner[Kommune],Pendling[År],${sheet.sameRow('year')})))`,
    );
    const flows = [...headers.map(inArea), `(Pendling[År]=${sheet.sameRow('year')})`].join('*');
    return `=IF(MIN(${isEachPresent.join(',')})<ROWS(Kommuner[Kommune]),${missing},SUMPRODUCT(${flows},Pendling[Personer]))`;
  };
  return {
    key: 'counts',
    columns: [
      { key: 'year', title: context.say(sheetWords.workings), format: 'year', width: 110 },
      { key: 'residents', title: context.say(words.residents), format: 'count' },
      { key: 'jobs', title: context.say(words.jobs), format: 'count' },
      { key: 'liveAndWork', title: context.say(words.liveAndWork), format: 'count' },
    ],
    rows: years.map((key): Row => ({
      cells: {
        year: (sheet) => `=${sheet.headerCell('measures', key)}`,
        residents: (sheet) => sum(sheet, 'Bosted'),
        jobs: (sheet) => sum(sheet, 'Arbeidssted'),
        liveAndWork: (sheet) => sum(sheet, 'Bosted', 'Arbeidssted'),
      },
    })),
  };
}

const computedBlock = (context: TableContext, years: readonly string[]): Block => ({
  key: 'computed',
  columns: (Object.keys(computed) as Computed[]).map((key) => ({
    key,
    title: context.say(computed[key]),
    format: formatOf(key),
  })),
  rows: years.map(() => ({ cells: {} })),
  spill: (sheet) =>
    `=OMST.COMMUTING(${sheet.columnRange('counts', 'residents')},${sheet.columnRange('counts', 'jobs')},${sheet.columnRange('counts', 'liveAndWork')})`,
});

/** The ten largest of either direction, side by side. */
function partnersBlock(context: TableContext): Block {
  const newest = (sheet: SheetAddresses): string => sheet.cell('counts', 'year', -1);
  const headed = (title: Words) => (sheet: SheetAddresses) => `="${context.say(title)} "&${newest(sheet)}`;
  const direction = (flow: 'out' | 'in', index: number): Row['cells'] => {
    const rank = (sheet: SheetAddresses): string => sheet.columnRange('flows', `${flow}Rank`);
    // A municipality without commuters is not listed, even when fewer than ten are left.
    const found = (sheet: SheetAddresses, column: string): string =>
      `=IF(COUNTIF(${sheet.columnRange('flows', flow)},">0")<${index + 1},"",INDEX(${sheet.columnRange('flows', column)},MATCH(LARGE(${rank(sheet)},${index + 1}),${rank(sheet)},0)))`;
    return {
      [`${flow}Place`]: (sheet) => found(sheet, 'place'),
      [`${flow}Persons`]: (sheet) => found(sheet, flow),
      [`${flow}Share`]: (sheet) => {
        const persons = sheet.sameRow(`${flow}Persons`);
        return `=IF(${persons}="","",IFERROR(${persons}/${sheet.cell('computed', flow, -1)},${missing}))`;
      },
    };
  };
  return {
    key: 'partners',
    columns: [
      { key: 'outPlace', title: headed(words.worksIn), format: 'text', role: 'label' },
      { key: 'outPersons', title: context.say(words.persons), format: 'count', width: 85 },
      { key: 'outShare', title: context.say(words.shareOut), format: 'share', width: 85 },
      { key: 'inPlace', title: headed(words.livesIn), format: 'text', width: 200 },
      { key: 'inPersons', title: context.say(words.persons), format: 'count', width: 85 },
      { key: 'inShare', title: context.say(words.shareIn), format: 'share', width: 85 },
    ],
    rows: Array.from({ length: placesShown }, (_, index): Row => ({
      cells: { ...direction('out', index), ...direction('in', index) },
    })),
  };
}

/** The municipalities that the ten are chosen from, by name. Each rank subtracts a tiny number that grows by row, so that ties keep the order of names. */
function flowsBlock(context: TableContext, partners: readonly string[]): Block {
  const flow = (sheet: SheetAddresses, partner: string, own: string): string =>
    `=SUMPRODUCT(SUMIFS(Pendling[Personer],Pendling[${partner}],${sheet.sameRow('place')},Pendling[${own}],Kommuner[Kommune],Pendling[År],${sheet.cell('counts', 'year', -1)}))`;
  const rank = (sheet: SheetAddresses, column: string): string => `=${sheet.sameRow(column)}-ROW()/1000000`;
  return {
    key: 'flows',
    columns: [
      { key: 'place', title: context.say(sheetWords.workings), format: 'text' },
      { key: 'out', title: context.say(words.out), format: 'count' },
      { key: 'in', title: context.say(words.in), format: 'count' },
      { key: 'outRank', title: context.say(words.rank), format: 'decimal' },
      { key: 'inRank', title: context.say(words.rank), format: 'decimal' },
    ],
    rows: partners.map((partner): Row => ({
      cells: {
        place: plainText(partner),
        out: (sheet) => flow(sheet, 'Arbeidssted', 'Bosted'),
        in: (sheet) => flow(sheet, 'Bosted', 'Arbeidssted'),
        outRank: (sheet) => rank(sheet, 'out'),
        inRank: (sheet) => rank(sheet, 'in'),
      },
    })),
  };
}

/** Returns the municipalities outside the area with the most commuters to or from it in the newest year, by name. */
function partnersOf(context: TableContext): string[] {
  const cell = cellOf('commuting');
  const newest = Math.max(...heldYears(context));
  const largest = (partner: string, own: string): string[] => {
    const persons = new Map<string, number>();
    for (const row of context.data.commuting) {
      const [place, figure] = [String(cell(row, partner)), cell(row, 'Personer')];
      if (typeof figure !== 'number' || Number(cell(row, 'År')) !== newest) continue;
      if (context.municipalities.includes(place) || !context.municipalities.includes(String(cell(row, own)))) continue;
      persons.set(place, (persons.get(place) ?? 0) + figure);
    }
    return [...persons]
      .sort(([, one], [, other]) => other - one)
      .slice(0, candidates)
      .map(([place]) => place);
  };
  const both = new Set([...largest('Arbeidssted', 'Bosted'), ...largest('Bosted', 'Arbeidssted')]);
  return [...both].sort((one, other) => one.localeCompare(other, 'nb'));
}

function lacking(context: TableContext): string[] {
  const placesWithFigures = new Set(valuesIn('commuting', 'Bosted', context.data.commuting));
  const places = context.municipalities.filter((name) => !placesWithFigures.has(name));
  return places.length === 0 ? [] : [context.say(words.lacks, { places: places.join(', ') })];
}
