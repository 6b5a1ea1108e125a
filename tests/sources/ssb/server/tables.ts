/**
 * Statistics Norway's real figures in the shape of its tables, taken from the samples that come with the product (CC BY 4.0, see their LICENSE.md).
 * Figures that the samples lack are not available here either. None is made up.
 */

import norge from '../../../../src/sources/samples/norge.json';
import telemark from '../../../../src/sources/samples/telemark.json';
import { municipalitiesIn, municipalitiesOfToday } from '../../../../src/analysis/geography/municipalities';
import { countiesOfToday, plainName } from '../../../../src/case/areas';
import { ageGroups, allIndustries } from '../../../../src/case/dataTables';
import { placeOf, regionVariable } from './regions';
import type { ServiceVariant, ServedCategory, ServedTable, ServedVariable } from './servedTable';

type Row = readonly (string | number | null)[];

const withoutExamples = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => !row.some((cell) => typeof cell === 'string' && cell.startsWith('Eksempel')));

const countyCodes = new Map(countiesOfToday.map(({ code, name }) => [name, code]));
const codeOfPlace = ([code, name, level]: Row): string =>
  level === 'kommune' ? String(code) : level === 'fylke' ? (countyCodes.get(String(name)) ?? '') : '0';

/** The figures of regional rows, by `place|category|year`. */
function figuresOf(rows: readonly Row[]): ReadonlyMap<string, number | null> {
  return new Map(
    withoutExamples(rows).map((row) => [`${codeOfPlace(row)}|${String(row[3])}|${String(row[4])}`, row[5] as number | null]),
  );
}

const labels = (rows: readonly Row[], column: number): string[] => [...new Set(rows.map((row) => String(row[column])))];
const numbered = (texts: readonly string[]): ServedCategory[] =>
  texts.map((label, index) => ({ code: String(index + 1).padStart(2, '0'), label }));
const variable = (id: string, label: string, categories: readonly ServedCategory[], elimination = false): ServedVariable => ({
  id,
  label,
  categories,
  elimination,
  lists: [],
});
const contents = (categories: readonly ServedCategory[]): ServedVariable => ({
  ...variable('ContentsCode', 'statistikkvariabel', categories),
  role: 'metric',
});
const years = (from: number, to: number): ServedVariable => ({
  ...variable(
    'Tid',
    'år',
    Array.from({ length: to - from + 1 }, (_, index) => ({ code: String(from + index), label: String(from + index) })),
  ),
  role: 'time',
});
/** The order of the index (both sexes, women, men) differs from the order of the codes. */
const sex = variable(
  'Kjonn',
  'kjønn',
  [
    { code: '0', label: 'Begge kjønn' },
    { code: '2', label: 'Kvinner' },
    { code: '1', label: 'Menn' },
  ],
  true,
);
const bothSexes = (code: string | undefined): boolean => code === undefined || code === '0';

const known = (value: number | null | undefined): number | undefined => value ?? undefined;

/** The grouping list shows 0, and not a missing figure, for a municipality that includes part of a divided one. */
function regional(
  figures: ReadonlyMap<string, number | null>,
  region: string | undefined,
  year: string | undefined,
  counted: string,
): number | undefined {
  const place = placeOf(region ?? '0', Number(year));
  if (place === undefined) return undefined;
  const value = figures.get(`${place}|${counted}|${String(year)}`);
  return value === null && region?.startsWith('K') ? 0 : known(value);
}

const labelOf = ({ categories }: ServedVariable, code: string | undefined): string =>
  categories.find((category) => category.code === code)?.label ?? '';

function employment(habits: ServiceVariant): ServedTable {
  const rows = telemark.data.employment as readonly Row[];
  const figures = new Map([
    ...figuresOf(
      (norge.data.municipalFigures as readonly Row[]).map(([code, name, , , year, persons]) => [
        code ?? null,
        name ?? null,
        'kommune',
        allIndustries,
        year ?? null,
        persons ?? null,
      ]),
    ),
    ...figuresOf(rows),
  ]);
  const industries = labels(rows, 3).filter((label) => label !== allIndustries);
  const industry = variable(habits.nace ?? 'NACE2007', 'næring (SN2007)', [
    ...(habits.withoutTotals ? [] : [{ code: '00-99', label: allIndustries }]),
    ...numbered(industries),
  ]);
  return {
    id: '13470',
    title: '13470: Sysselsatte, etter region, næring (SN2007), statistikkvariabel og år',
    updated: '2026-09-18T06:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: false, lists: true }, habits),
      industry,
      contents([
        { code: 'SysselsatteBosted', label: 'Sysselsatte personer etter bosted', unit: 'personer' },
        { code: 'SysselsatteArb', label: 'Sysselsatte personer etter arbeidssted', unit: 'personer' },
      ]),
      years(2008, 2025),
    ],
    cell: ({ Region, [industry.id]: code, ContentsCode, Tid }) =>
      ContentsCode === 'SysselsatteArb' ? regional(figures, Region, Tid, labelOf(industry, code)) : undefined,
  };
}

function nationalEmployment(habits: ServiceVariant): ServedTable {
  const rows = (telemark.data.employment as readonly Row[]).filter((row) => row[2] === 'land');
  const figures = figuresOf(rows);
  const industry = variable(habits.nace ?? 'NACE2007', 'næring (SN2007)', numbered(labels(rows, 3)));
  return {
    id: '07984',
    title: '07984: Sysselsatte per 4. kvartal, etter region, næring (SN2007), kjønn, statistikkvariabel og år',
    updated: '2026-05-28T06:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: false }, habits),
      industry,
      sex,
      contents([
        { code: 'Sysselsatte', label: 'Sysselsatte etter bosted', unit: 'personer' },
        { code: 'SysselEtterArbste', label: 'Sysselsatte etter arbeidssted', unit: 'personer' },
      ]),
      years(2008, 2025),
    ],
    cell: ({ Region, [industry.id]: code, Kjonn, ContentsCode, Tid }) =>
      ContentsCode === 'SysselEtterArbste' && bothSexes(Kjonn)
        ? regional(figures, Region, Tid, labelOf(industry, code))
        : undefined,
  };
}

const ageVariable = variable('Alder', 'alder', numbered(Object.values(ageGroups).flat()), true);

function population(habits: ServiceVariant): ServedTable {
  const figures = figuresOf(telemark.data.population);
  return {
    id: '07459',
    title: '07459: Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning (K) 1986 - 2026',
    updated: '2026-02-24T07:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: true }, habits),
      variable('Kjonn', 'kjønn', sex.categories.slice(1), true),
      ageVariable,
      contents([{ code: 'Personer1', label: 'Personer', unit: 'personer' }]),
      years(1986, 2026),
    ],
    cell: ({ Region, Kjonn, Alder, Tid }) =>
      Kjonn === undefined
        ? regional(figures, Region, Tid, Alder === undefined ? 'Alle aldre' : labelOf(ageVariable, Alder))
        : undefined,
  };
}

function projection(habits: ServiceVariant): ServedTable {
  const figures = figuresOf(telemark.data.populationProjection);
  return {
    id: '14746',
    title: '14746: Framskrevet folkemengde 1. januar, etter region, kjønn, alder, statistikkvariabel og år',
    updated: '2026-06-10T06:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: true }, habits),
      variable('Kjonn', 'kjønn', sex.categories.slice(1), true),
      { ...ageVariable, elimination: false },
      contents([
        { code: 'LLML', label: 'Lav nasjonal vekst (LLML)', unit: 'personer' },
        { code: 'MMMM', label: 'Hovedalternativet (MMMM)', unit: 'personer' },
      ]),
      years(2026, 2050),
    ],
    cell: ({ Region, Kjonn, Alder, ContentsCode, Tid }) =>
      Kjonn === undefined && ContentsCode === 'MMMM' ? regional(figures, Region, Tid, labelOf(ageVariable, Alder)) : undefined,
  };
}

function changes(habits: ServiceVariant): ServedTable {
  const figures = figuresOf(telemark.data.populationChange);
  const metric = contents([
    { code: 'Folketilvekst', label: 'Folketilvekst', unit: 'personer' },
    { code: 'Fodte2', label: 'Fødte', unit: 'personer' },
    { code: 'Dode3', label: 'Døde', unit: 'personer' },
    { code: 'Fodselsoverskudd4', label: 'Fødselsoverskudd', unit: 'personer' },
    ...(habits.movesApart
      ? [
          { code: 'Innvandring5', label: 'Innvandring', unit: 'personer' },
          { code: 'Utvandring6', label: 'Utvandring', unit: 'personer' },
          { code: 'Innflytting7', label: 'Innflytting, innenlandsk', unit: 'personer' },
          { code: 'Utflytting8', label: 'Utflytting, innenlandsk', unit: 'personer' },
        ]
      : [
          { code: 'Innflytting7', label: 'Innflyttinger', unit: 'personer' },
          { code: 'Utflytting8', label: 'Utflyttinger', unit: 'personer' },
        ]),
  ]);
  return {
    id: '06913',
    title: '06913: Endringer i kommuner, fylker og hele landets befolkning (K) 1951 - 2026',
    updated: '2026-02-24T07:00:00Z',
    variables: [regionVariable('Region', 'region', { country: true, lists: true }, habits), metric, years(2010, 2025)],
    // The samples have no births and deaths.
    cell: ({ Region, ContentsCode, Tid }) => {
      const counted = { Innflytting7: 'Innflyttinger', Utflytting8: 'Utflyttinger' }[ContentsCode ?? ''];
      return counted === undefined ? undefined : regional(figures, Region, Tid, counted);
    },
  };
}

function education(habits: ServiceVariant): ServedTable {
  const rows = telemark.data.education as readonly Row[];
  const figures = figuresOf(rows);
  const level = variable('Nivaa', 'utdanningsnivå', [{ code: '00', label: 'I alt' }, ...numbered(labels(rows, 3))], true);
  return {
    id: '09429',
    title: '09429: Utdanningsnivå, etter region, utdanningsnivå, kjønn, statistikkvariabel og år',
    updated: '2026-06-17T06:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: true }, habits),
      level,
      sex,
      contents([
        { code: 'PersonerProsent', label: 'Personer 16 år og over (prosent)', unit: 'prosent' },
        { code: 'Personer', label: 'Personer 16 år og over', unit: 'personer' },
      ]),
      years(1980, 2025),
    ],
    cell: ({ Region, Nivaa, Kjonn, ContentsCode, Tid }) =>
      bothSexes(Kjonn) && ContentsCode === 'Personer' ? regional(figures, Region, Tid, labelOf(level, Nivaa)) : undefined,
  };
}

/** The samples hold shares as numbers up to 1. The tables give per cent with one decimal. */
const perCent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1000) / 10;

function labourMarketStatus(habits: ServiceVariant): ServedTable {
  const rows = telemark.data.labourMarket as readonly Row[];
  const figures = figuresOf(rows);
  const statusLabels: Record<string, string> = {
    Sysselsatte: 'Sysselsatte',
    Arbeidsledige: 'Registrerte arbeidsledige',
    Arbeidsmarkedstiltak: 'Deltakere på arbeidsmarkedstiltak',
    Utdanning: 'Under ordinær utdanning',
    'AAP/Uføretrygd': 'Mottakere av arbeidsavklaringspenger / uføretrygd',
    'AFP/Alderspensjon': 'Mottakere av AFP/alderspensjon',
    Andre: 'Andre',
  };
  const status = variable('ArbStatus', 'prioritert status', [
    { code: '00', label: 'I alt' },
    ...numbered(Object.values(statusLabels)),
  ]);
  const indicators = Object.keys(statusLabels);
  return {
    id: '13563',
    title:
      '13563: Tilknytning til arbeid, utdanning og velferdsordninger, etter region, prioritert status, kjønn, statistikkvariabel og år',
    updated: '2026-04-16T06:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: false }, habits),
      status,
      sex,
      contents([
        { code: 'Bosatte', label: 'Bosatte', unit: 'personer' },
        { code: 'BosatteProsent', label: 'Bosatte (prosent)', unit: 'prosent' },
      ]),
      years(2025, 2025),
    ],
    cell: ({ Region, ArbStatus, Kjonn, ContentsCode, Tid }) =>
      bothSexes(Kjonn) && ContentsCode === 'BosatteProsent'
        ? perCent(regional(figures, Region, Tid, indicators[Number(ArbStatus) - 1] ?? ''))
        : undefined,
  };
}

function employmentRate(habits: ServiceVariant): ServedTable {
  const figures = figuresOf(telemark.data.labourMarket);
  return {
    id: '06445',
    title: '06445: Andel sysselsatte i befolkningen, etter region, kjønn, alder, statistikkvariabel og år',
    updated: '2026-03-05T07:00:00Z',
    variables: [
      regionVariable('Region', 'region', { country: true, lists: false }, habits),
      sex,
      variable('Alder', 'alder', [
        { code: '15-74', label: '15-74 år' },
        { code: '15-24', label: '15-24 år' },
        { code: '25-74', label: '25-74 år' },
      ]),
      contents([{ code: 'Sysselsatte', label: 'Sysselsatte i prosent av befolkningen', unit: 'prosent' }]),
      years(2024, 2025),
    ],
    cell: ({ Region, Kjonn, Alder, Tid }) =>
      bothSexes(Kjonn) && Alder === '15-74' ? perCent(regional(figures, Region, Tid, 'Andel sysselsatte')) : undefined,
  };
}

/** Commuting by the municipality numbers of each year, as in the table. The samples give the flows by today's names. */
function commuting(habits: ServiceVariant): ServedTable {
  const numberToday = new Map(municipalitiesOfToday.map(({ code, name }) => [plainName(name), code]));
  const flows = new Map(
    withoutExamples(telemark.data.commuting as readonly Row[]).map(([from, to, year, persons]) => [
      [numberToday.get(plainName(String(from))), numberToday.get(plainName(String(to))), year].join('|'),
      Number(persons),
    ]),
  );
  const numbers = { ...habits, withoutLists: true };
  const codeTodayOf = (code: string | undefined, year: number): string | undefined => {
    // Ålesund of 2020–2023 included Haram. The samples give its flows to the first of today's two.
    return municipalitiesIn(year).find((municipality) => municipality.code === code)?.today[0];
  };
  return {
    id: '03321',
    title: '03321: Sysselsatte per 4. kvartal, etter arbeidsstedskommune, bostedskommune, statistikkvariabel og år',
    updated: '2023-03-21T07:00:00Z',
    variables: [
      regionVariable('ArbstedKomm', 'arbeidsstedskommune', { country: false, lists: false }, numbers),
      regionVariable('Bokommuen', 'bostedskommune', { country: false, lists: false }, numbers),
      contents([{ code: 'Sysselsatte', label: 'Sysselsatte', unit: 'personer' }]),
      years(2000, 2022),
    ],
    cell: ({ ArbstedKomm, Bokommuen, Tid }) => {
      const year = Number(Tid);
      const [from, to] = [codeTodayOf(Bokommuen, year), codeTodayOf(ArbstedKomm, year)];
      if (from === undefined || to === undefined) return undefined;
      // The samples hold only flows to or from Telemark, and leave out flows of 0.
      const inSamples = from.startsWith('40') || to.startsWith('40');
      return flows.get([from, to, year].join('|')) ?? (inSamples ? 0 : undefined);
    },
  };
}

export const servedTables = (habits: ServiceVariant): ReadonlyMap<string, ServedTable> =>
  new Map(
    [
      employment,
      nationalEmployment,
      population,
      projection,
      changes,
      education,
      labourMarketStatus,
      employmentRate,
      commuting,
    ].map((makeTable) => {
      const table = makeTable(habits);
      return [table.id, table] as const;
    }),
  );
