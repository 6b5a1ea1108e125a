import type { Words } from '../../text';
import { commutingTable as words } from '../../text/tables/commuting';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Format, Place, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { newestHeld, yearKeys } from './yearColumns';

/** How many partner municipalities each direction shows. */
const shown = 10;
/** How many of each direction the ten are chosen among: enough that changed figures move the list. */
const candidates = 15;

/** S11: who works where, per year, and the municipalities that most commute to and from. */
export const commuting: TableDefinition = {
  id: 'S11',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['commuting'],
  cites: ['OR 3.1.3', 'Coombes & Bond (2008), Travel-to-Work Areas: the 2007 review'],
  body: (c) => {
    const years = yearKeys(Math.min(c.span, Math.max(1, heldYears(c).length)));
    const partners = partnersOf(c);
    return {
      blocks: [measuresBlock(c, years), ...(partners.length > 0 ? [partnersBlock(c)] : [])],
      workings: [countsBlock(c, years), computedBlock(c, years), ...(partners.length > 0 ? [flowsBlock(c, partners)] : [])],
      notes: [c.say(words.note), ...(c.municipalities.length > 1 ? [c.say(words.within)] : []), ...lacking(c)],
    };
  },
};

const heldYears = (c: Context): number[] => valuesIn('commuting', 'År', c.data.commuting).map(Number);

const counted = { residents: words.residents, jobs: words.jobs, liveAndWork: words.liveAndWork } as const;
/** What OMST.COMMUTING answers, in its order. */
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

const measuresBlock = (c: Context, years: readonly string[]): Block => ({
  key: 'measures',
  columns: [
    { key: 'measure', title: c.say(words.measure), format: 'text', role: 'label', width: 270 },
    ...years.map((key, index): Column => ({
      key,
      // The years that the data hold, whether or not they follow each other.
      title: (at) => {
        const next = years[index + 1];
        if (next === undefined) return newestHeld('commuting');
        const later = at.header('measures', next);
        return `=IF(ISNUMBER(${later}),SUMPRODUCT(MAX((Pendling[År]<${later})*Pendling[År])),${missing})`;
      },
      format: 'count',
      width: 85,
    })),
  ],
  rows: [
    ...(['residents', 'jobs', 'liveAndWork'] as const).map((measure): Row => ({
      cells: { measure: c.say(counted[measure]), ...inYears(years, (at, row) => `=${at.cell('counts', measure, row)}`) },
    })),
    ...(['out', 'in', 'net', 'outShare', 'inShare', 'selfContainment', 'coverage'] as const).map((measure): Row => ({
      cells: {
        measure: c.say(computed[measure]),
        ...inYears(
          years,
          (at, row) => whenKnown([at.cell('computed', measure, row)], at.cell('computed', measure, row)),
          formatOf(measure),
        ),
      },
      ...(measure === 'net' ? { role: 'total' as const } : {}),
    })),
  ],
});

/** A cell for each year; the workings have a row for each. */
const inYears = (years: readonly string[], content: (at: Place, row: number) => string, format: Format = 'count'): Row['cells'] =>
  Object.fromEntries(years.map((key, row) => [key, { content: (at: Place) => content(at, row), format }]));

/** The three counts of persons in each year. A municipality without a single row in the figures is one they do not hold. */
function countsBlock(c: Context, years: readonly string[]): Block {
  const inArea = (header: string): string => `COUNTIF(Kommuner[Kommune],Pendling[${header}])`;
  const sum = (at: Place, ...headers: string[]): string => {
    const held = headers.map(
      (header) => `SUMPRODUCT(SIGN(COUNTIFS(Pendling[${header}],Kommuner[Kommune],Pendling[År],${at.of('year')})))`,
    );
    const flows = [...headers.map(inArea), `(Pendling[År]=${at.of('year')})`].join('*');
    return `=IF(MIN(${held.join(',')})<ROWS(Kommuner[Kommune]),${missing},SUMPRODUCT(${flows},Pendling[Personer]))`;
  };
  return {
    key: 'counts',
    columns: [
      { key: 'year', title: c.say(sheetWords.workings), format: 'year', width: 110 },
      { key: 'residents', title: c.say(words.residents), format: 'count' },
      { key: 'jobs', title: c.say(words.jobs), format: 'count' },
      { key: 'liveAndWork', title: c.say(words.liveAndWork), format: 'count' },
    ],
    rows: years.map((key): Row => ({
      cells: {
        year: (at) => `=${at.header('measures', key)}`,
        residents: (at) => sum(at, 'Bosted'),
        jobs: (at) => sum(at, 'Arbeidssted'),
        liveAndWork: (at) => sum(at, 'Bosted', 'Arbeidssted'),
      },
    })),
  };
}

const computedBlock = (c: Context, years: readonly string[]): Block => ({
  key: 'computed',
  columns: (Object.keys(computed) as Computed[]).map((key) => ({
    key,
    title: c.say(computed[key]),
    format: formatOf(key),
  })),
  rows: years.map(() => ({ cells: {} })),
  spill: (at) =>
    `=OMST.COMMUTING(${at.column('counts', 'residents')},${at.column('counts', 'jobs')},${at.column('counts', 'liveAndWork')})`,
});

/** The ten largest of either direction, side by side. */
function partnersBlock(c: Context): Block {
  const newest = (at: Place): string => at.cell('counts', 'year', -1);
  const headed = (title: Words) => (at: Place) => `="${c.say(title)} "&${newest(at)}`;
  const direction = (flow: 'out' | 'in', index: number): Row['cells'] => {
    const rank = (at: Place): string => at.column('flows', `${flow}Rank`);
    // Those that no one commutes to or from are not among the largest, however few there are.
    const found = (at: Place, column: string): string =>
      `=IF(COUNTIF(${at.column('flows', flow)},">0")<${index + 1},"",INDEX(${at.column('flows', column)},MATCH(LARGE(${rank(at)},${index + 1}),${rank(at)},0)))`;
    return {
      [`${flow}Place`]: (at) => found(at, 'place'),
      [`${flow}Persons`]: (at) => found(at, flow),
      [`${flow}Share`]: (at) => {
        const persons = at.of(`${flow}Persons`);
        return `=IF(${persons}="","",IFERROR(${persons}/${at.cell('computed', flow, -1)},${missing}))`;
      },
    };
  };
  return {
    key: 'partners',
    columns: [
      { key: 'outPlace', title: headed(words.worksIn), format: 'text', role: 'label' },
      { key: 'outPersons', title: c.say(words.persons), format: 'count', width: 85 },
      { key: 'outShare', title: c.say(words.shareOut), format: 'share', width: 85 },
      { key: 'inPlace', title: headed(words.livesIn), format: 'text', width: 200 },
      { key: 'inPersons', title: c.say(words.persons), format: 'count', width: 85 },
      { key: 'inShare', title: c.say(words.shareIn), format: 'share', width: 85 },
    ],
    rows: Array.from({ length: shown }, (_, index): Row => ({
      cells: { ...direction('out', index), ...direction('in', index) },
    })),
  };
}

/** What the ten are chosen from, by name. Ties keep that order: a row's rank is its persons less a trifle that grows down the block. */
function flowsBlock(c: Context, partners: readonly string[]): Block {
  const flow = (at: Place, partner: string, own: string): string =>
    `=SUMPRODUCT(SUMIFS(Pendling[Personer],Pendling[${partner}],${at.of('place')},Pendling[${own}],Kommuner[Kommune],Pendling[År],${at.cell('counts', 'year', -1)}))`;
  const rank = (at: Place, column: string): string => `=${at.of(column)}-ROW()/1000000`;
  return {
    key: 'flows',
    columns: [
      { key: 'place', title: c.say(sheetWords.workings), format: 'text' },
      { key: 'out', title: c.say(words.out), format: 'count' },
      { key: 'in', title: c.say(words.in), format: 'count' },
      { key: 'outRank', title: c.say(words.rank), format: 'decimal' },
      { key: 'inRank', title: c.say(words.rank), format: 'decimal' },
    ],
    rows: partners.map((partner): Row => ({
      cells: {
        place: plainText(partner),
        out: (at) => flow(at, 'Arbeidssted', 'Bosted'),
        in: (at) => flow(at, 'Bosted', 'Arbeidssted'),
        outRank: (at) => rank(at, 'out'),
        inRank: (at) => rank(at, 'in'),
      },
    })),
  };
}

/** The municipalities outside the area that most commute to or from in the newest year, either direction. */
function partnersOf(c: Context): string[] {
  const cell = cellOf('commuting');
  const newest = Math.max(...heldYears(c));
  const largest = (partner: string, own: string): string[] => {
    const persons = new Map<string, number>();
    for (const row of c.data.commuting) {
      const [place, figure] = [String(cell(row, partner)), cell(row, 'Personer')];
      if (typeof figure !== 'number' || Number(cell(row, 'År')) !== newest) continue;
      if (c.municipalities.includes(place) || !c.municipalities.includes(String(cell(row, own)))) continue;
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

function lacking(c: Context): string[] {
  const held = new Set(valuesIn('commuting', 'Bosted', c.data.commuting));
  const places = c.municipalities.filter((name) => !held.has(name));
  return places.length === 0 ? [] : [c.say(words.lacks, { places: places.join(', ') })];
}
