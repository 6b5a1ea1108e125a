/**
 * Makes the sample cases from downloaded tables of Statistics Norway and NAV:
 *   npm run samples -- FOLDER, where the downloads are
 * The `lacks` of a sample name the figures that it has not got, and its `notes` name the figures that we assume.
 */

import { sum } from '../../src/analysis/figures';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { municipalitiesOfToday } from '../../src/analysis/geography/municipalities';
import { recode } from '../../src/analysis/geography/recode';
import { ageGroups, allAges, allIndustries, populationChanges, unemployedShare, withAllTables } from '../../src/case/dataTables';
import type { Sample } from '../../src/sources/sample';
import { sayErrors } from '../sayErrors';
import { csvRows } from './csv';
import { downloadsFolder } from './downloads';
import { exampleNote, exampleProgramme } from './exampleProgramme';

if (require.main === module) sayErrors();
const folder = downloadsFolder('samples');
const target = join(__dirname, '../../src/sources/samples');

type Row = Record<string, string>;
type DataRow = (string | number | null)[];
function csv(path: string, delimiter = ','): Row[] {
  const [headers = [], ...rows] = csvRows(readFileSync(join(folder, path), 'utf8'), delimiter);
  return rows.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])));
}
const field = (row: Row, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}`);
  return value;
};

/** The downloads do not say when they were made. */
const retrieved = null;
const employment = csv('telemark/employment_workplace_13470_telemark_17mun_2016_2025.csv');
const national = csv('employment/ssb_07984_08536_hammerfest_2015_2025.csv').filter(
  (row) => field(row, 'source_table') === 'SSB 07984',
);
const population = csv('population/ssb_07459_population_357mun_1986_2026.csv');
const ages = csv('telemark/population_07459_hist_telemark.csv');
const projection = csv('telemark/population_projection_14746_2026_2050_telemark.csv');
const migration = csv('telemark/migration_by_age_panda_telemark.csv', ';');
const education = csv('telemark/education_09429_telemark.csv');
const statuses = csv('telemark/labour_market_status_13563_telemark.csv');
const rates = csv('telemark/employment_rate_06445_telemark.csv');
const flows = [2021, 2022].flatMap((year) => csv(`commuting/ssb_03321_commuting_${year}_nonzero.csv`));
const unemployment = csv('telemark/nav_unemployment_monthly_2011_2026.csv');
const centrality = csv('regions/ssb_sentralitet_klass128_2024_codes.csv');
const regions = csv('regions/ba_regions_2024_clean.csv');
const recoding = csv('municipalities/ssb_KommSummer_1994_2024.csv');
const workplaces = [2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) => csv(`commuting/ssb_11618_pop_employed_${year}.csv`));

/** The sources, as the sheets give them. After a semicolon follows what we did with the published figures. LICENSE.md beside the samples gives the licences. */
const source = {
  employment: 'Statistisk sentralbyrå, tabell 13470',
  employmentSum: 'Statistisk sentralbyrå, tabell 13470; sum av næringene',
  county: 'Statistisk sentralbyrå, tabell 13470; sum av de 17 kommunene',
  national: 'Statistisk sentralbyrå, tabell 07984',
  workplaces: 'Statistisk sentralbyrå, tabell 11618',
  population: 'Statistisk sentralbyrå, tabell 07459',
  populationSum: 'Statistisk sentralbyrå, tabell 07459; sum av kommunene',
  agesSum: 'Statistisk sentralbyrå, tabell 07459; sum av aldersgruppene',
  projection: 'Statistisk sentralbyrå, tabell 14746; hovedalternativet (MMMM)',
  migration: 'Statistisk sentralbyrå, flyttinger etter alder, uttak for Telemark; sum av aldrene',
  education: 'Statistisk sentralbyrå, tabell 09429',
  educationSum: 'Statistisk sentralbyrå, tabell 09429; sum av de 17 kommunene',
  status: 'Statistisk sentralbyrå, tabell 13563; uttaket oppgir ikke året, ført på 2025',
  rate: 'Statistisk sentralbyrå, tabell 06445',
  tax: 'Kommunal- og distriktsdepartementet, løpende inntektsutjevning, avregning desember 2025; rundet til hele kroner',
  municipalWorkplaces: 'Statistisk sentralbyrå, tabell 11618; på kommunene fra 2024',
  commuting: 'Statistisk sentralbyrå, tabell 03321',
  unemployment: 'NAV, helt ledige i januar',
};

/** Returns the earlier codes of one of today's municipalities, from Statistics Norway's grouping KommSummer. */
const codesOf = (code: string): Set<string> =>
  new Set(recoding.filter((row) => field(row, 'GRUPPEKODE') === `K.${code}`).map((row) => field(row, 'KODE')));
const nameOfCode = new Map(recoding.map((row) => [field(row, 'KODE'), field(row, 'GRUPPETEKST')]));

const telemark: Record<string, string> = Object.fromEntries(
  centrality
    .filter((row) => field(row, 'kommunenr').startsWith('40'))
    .map((row) => [field(row, 'kommunenr'), field(row, 'kommunenavn')]),
);
const hallingdal: Record<string, string> = {
  3320: 'Flå',
  3322: 'Nesbyen',
  3324: 'Gol',
  3326: 'Hemsedal',
  3328: 'Ål',
  3330: 'Hol',
};

function telemarkEmployment(names: readonly string[]) {
  const rows: DataRow[] = [];
  const codeOf = Object.fromEntries(Object.entries(telemark).map(([code, name]) => [name, code]));
  const sums = new Map<string, number>();
  const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
  for (const row of employment) {
    const [name, industry, year, value] = [
      field(row, 'region'),
      field(row, 'næring (SN2007)'),
      Number(field(row, 'år')),
      Number(field(row, 'value')),
    ];
    add(`Telemark|${industry}|${year}`, value);
    add(`Telemark|${allIndustries}|${year}`, value);
    if (!names.includes(name)) continue;
    rows.push([codeOf[name] ?? null, name, 'kommune', industry, year, value, source.employment, retrieved]);
    add(`${name}|${allIndustries}|${year}`, value);
  }
  for (const [key, value] of sums) {
    const [name = '', industry = '', year = ''] = key.split('|');
    if (name === 'Telemark') rows.push([null, name, 'fylke', industry, Number(year), value, source.county, retrieved]);
    else rows.push([codeOf[name] ?? null, name, 'kommune', industry, Number(year), value, source.employmentSum, retrieved]);
  }
  // The industries keep the order of the standard, in which the tables show them.
  return [...rows, ...nationalEmployment(2016)];
}

/** The downloaded answer has figures for four groups only. The others are left out. */
function nationalEmployment(from: number) {
  const groups: Record<string, string> = {
    '00-99': allIndustries,
    '05-09': 'Bergverksdrift og utvinning',
    '10-33': 'Industri',
    '35-39': 'Elektrisitet, vann og renovasjon',
  };
  return national.flatMap((row) => {
    const industry = groups[field(row, 'nace')];
    const year = Number(field(row, 'year'));
    return industry === undefined || year < from
      ? []
      : [[null, 'Hele landet', 'land', industry, year, Number(field(row, 'norway')), source.national, retrieved]];
  });
}

function hallingdalEmployment() {
  const rows = Object.entries(hallingdal).flatMap(([code, name]) => {
    const codes = codesOf(code);
    return workplaces
      .filter((row) => codes.has(field(row, 'Region')))
      .map((row) => [
        code,
        name,
        'kommune',
        allIndustries,
        Number(field(row, 'Tid')),
        Number(field(row, 'SysselArbsted')),
        source.workplaces,
        retrieved,
      ]);
  });
  return [...rows, ...nationalEmployment(2017).filter((row) => Number(row[4]) <= 2022 && row[3] === allIndustries)];
}

function populationRows(codes: Record<string, string>, county: string, countyPrefix: string) {
  const rows: DataRow[] = [];
  const countySum = new Map<number, number>();
  const countrySum = new Map<number, number>();
  const incompleteYears = new Set<number>();
  for (const row of population) {
    const [code, year, persons] = [field(row, 'kom2024'), Number(field(row, 'aar')), Number(field(row, 'befolkning'))];
    if (year < 2016) continue;
    // 0 means that there is no figure on today's borders. A sum over the country would lack it, so that year gets no sum.
    if (persons === 0) {
      incompleteYears.add(year);
      continue;
    }
    countrySum.set(year, (countrySum.get(year) ?? 0) + persons);
    if (code.startsWith(countyPrefix)) countySum.set(year, (countySum.get(year) ?? 0) + persons);
    if (codes[code]) rows.push([code, codes[code], 'kommune', allAges, year, persons, source.population, retrieved]);
  }
  for (const [year, persons] of countySum)
    rows.push([null, county, 'fylke', allAges, year, persons, source.populationSum, retrieved]);
  for (const [year, persons] of countrySum)
    if (!incompleteYears.has(year))
      rows.push([null, 'Hele landet', 'land', allAges, year, persons, source.populationSum, retrieved]);
  return rows;
}

interface Area {
  readonly code: string | null;
  readonly name: string;
  readonly level: 'kommune' | 'fylke' | 'land';
}

/** The municipalities, followed by the county and the country. */
const telemarkAreas = (codes: Record<string, string>): Area[] => [
  ...Object.entries(codes).map(([code, name]): Area => ({ code, name, level: 'kommune' })),
  { code: null, name: 'Telemark', level: 'fylke' },
  { code: null, name: 'Hele landet', level: 'land' },
];
const areaCells = ({ code, name, level }: Area): DataRow => [code, name, level];
const ageOrder: readonly string[] = Object.values(ageGroups).flat();

/** Population by the published age groups from 2016 on, and their sum. */
function agesRows(codes: Record<string, string>): DataRow[] {
  return telemarkAreas(codes).flatMap((area) => {
    const areaRows = ages.filter((row) => field(row, 'region') === area.name && Number(field(row, 'år')) >= 2016);
    const years = [...new Set(areaRows.map((row) => Number(field(row, 'år'))))];
    return years.flatMap((year) => {
      const persons = new Map(
        areaRows
          .filter((row) => Number(field(row, 'år')) === year)
          .map((row) => [field(row, 'alder'), Number(field(row, 'value'))]),
      );
      return [
        [...areaCells(area), allAges, year, sum([...persons.values()]), source.agesSum, retrieved],
        ...byAge(persons).map(([age, value]) => [...areaCells(area), age, year, value, source.population, retrieved]),
      ];
    });
  });
}

/** The main alternative of the projection, from the count that it starts from to one year after the ten that the tables show. */
function projectionRows(codes: Record<string, string>): DataRow[] {
  return telemarkAreas(codes).flatMap((area) => {
    const areaRows = projection.filter(
      (row) => field(row, 'region') === area.name && field(row, 'statistikkvariabel') === 'Hovedalternativet (MMMM)',
    );
    return Array.from({ length: 12 }, (_, index) => 2026 + index).flatMap((year) => {
      const persons = new Map(
        areaRows
          .filter((row) => Number(field(row, 'år')) === year)
          .map((row) => [field(row, 'alder'), Number(field(row, 'value'))]),
      );
      return byAge(persons).map(([age, value]) => [...areaCells(area), age, year, value, source.projection, retrieved]);
    });
  });
}

/** Returns the age groups in the order of the tables, each with its figure. */
function byAge(persons: ReadonlyMap<string, number>): [age: string, persons: number][] {
  if (persons.size !== ageOrder.length) throw new Error(`Other age groups: ${[...persons.keys()].join(', ')}`);
  return ageOrder.map((age) => {
    const value = persons.get(age);
    if (value === undefined) throw new Error(`No figure for ${age}`);
    return [age, value];
  });
}

/**
 * People who moved in and out of each municipality. There are totals only from 2022 on, because the earlier years of the answer end at age 70. A
 * blank cell means that nobody moved, as the net figure beside it shows. There are no rows for the county and the country, because the sums would
 * count moves within them.
 */
function migrationRows(codes: Record<string, string>): DataRow[] {
  const [, , arrivals, departures] = populationChanges;
  const columns = { [arrivals]: 'Innflytting', [departures]: 'Utflytting' };
  const misspelt: Record<string, string> = { Kragerå: 'Kragerø' };
  return telemarkAreas(codes)
    .filter(({ level }) => level === 'kommune')
    .flatMap((area) =>
      [2022, 2023, 2024, 2025].flatMap((year) => {
        const areaRows = migration.filter((row) => {
          const region = field(row, 'Region');
          return (misspelt[region] ?? region) === area.name && Number(field(row, 'År')) === year;
        });
        if (areaRows.length !== 100) throw new Error(`${area.name} ${year}: ${areaRows.length} ages`);
        return Object.entries(columns).map(([change, column]): DataRow => {
          const persons = sum(areaRows.map((row) => Number(field(row, column))));
          return [...areaCells(area), change, year, persons, source.migration, retrieved];
        });
      }),
    );
}

const levelsOfEducation = [
  'Grunnskolenivå',
  'Videregående skolenivå',
  'Fagskolenivå',
  'Universitets- og høgskolenivå, kort',
  'Universitets- og høgskolenivå, lang',
  'Uoppgitt eller ingen fullført utdanning',
];

/** Education in the two newest years. Before 2024 the answer names the municipalities differently. */
function educationRows(codes: Record<string, string>): DataRow[] {
  const persons = (name: string, level: string, year: number): number => {
    const [row, ...more] = education.filter(
      (candidate) =>
        field(candidate, 'Kommune') === name &&
        field(candidate, 'Utdanningsnivå') === level &&
        Number(field(candidate, 'År')) === year &&
        field(candidate, 'Kjønn') === 'Begge kjønn' &&
        field(candidate, 'Variabel') === 'Personer 16 år og over',
    );
    if (!row || more.length > 0) throw new Error(`${name}, ${level}, ${year}: ${more.length} rows too many or none`);
    return Number(field(row, 'Verdi'));
  };
  return telemarkAreas(codes)
    .filter(({ level }) => level !== 'land')
    .flatMap((area) =>
      [2024, 2025].flatMap((year) =>
        levelsOfEducation.map((level) =>
          area.level === 'fylke'
            ? [
                ...areaCells(area),
                level,
                year,
                sum(Object.values(telemark).map((name) => persons(name, level, year))),
                source.educationSum,
                retrieved,
              ]
            : [...areaCells(area), level, year, persons(area.name, level, year), source.education, retrieved],
        ),
      ),
    );
}

/** Shares of the population by status, and the employment rate. The answers give per cent with one decimal. */
function statusRows(codes: Record<string, string>): DataRow[] {
  const share = (perCent: string): number => Math.round(Number(perCent) * 10) / 1000;
  return telemarkAreas(codes).flatMap((area) => {
    const status = statuses.find((row) => field(row, 'Region') === area.name);
    const rate = rates.find((row) => field(row, 'Kommune') === area.name);
    return [
      ...Object.entries(status ?? {})
        .filter(([indicator]) => indicator !== 'Region' && indicator !== '')
        .map(([indicator, perCent]) => [...areaCells(area), indicator, 2025, share(perCent), source.status, retrieved]),
      ...(rate
        ? [
            [
              ...areaCells(area),
              'Andel sysselsatte',
              2025,
              share(field(rate, 'Andel sysselsatte (2025)')),
              source.rate,
              retrieved,
            ],
          ]
        : []),
    ];
  });
}

/** Settled tax in kroner per inhabitant (Kommunal- og distriktsdepartementet, 2025: 35 812.10 and 42 269.58). We know no others. */
const taxPerInhabitant: Record<string, number> = { Notodden: 35_812, 'Hele landet': 42_270 };
const economyRows = (codes: Record<string, string>): DataRow[] =>
  telemarkAreas(codes).flatMap((area) => {
    const tax = taxPerInhabitant[area.name];
    return tax === undefined ? [] : [[...areaCells(area), 'Skatt per innbygger', 2025, tax, source.tax, retrieved]];
  });

/** Total employment in each municipality of Telemark. */
const telemarkMunicipalFigures = (): DataRow[] =>
  Object.entries(telemark).flatMap(([code, name]) =>
    Array.from({ length: 10 }, (_, index) => 2016 + index).map((year) => [
      code,
      name,
      'Telemark',
      centralityOf(code),
      year,
      total(name, year),
      source.employmentSum,
      retrieved,
    ]),
  );

/** Total employment in each of today's municipalities. Those that were divided in the reforms have no figures before. */
const national11618 = recode(
  workplaces.map((row) => {
    const value = field(row, 'SysselArbsted');
    return { code: field(row, 'Region'), year: Number(field(row, 'Tid')), value: value === '' ? null : Number(value) };
  }),
);
function nationalMunicipalFigures(): DataRow[] {
  const values = new Map(national11618.rows.map(({ code, year, value }) => [`${code} ${year}`, value]));
  return municipalitiesOfToday.flatMap(({ code, name, county, centralityClass }) =>
    [2017, 2018, 2019, 2020, 2021, 2022].map((year) => [
      code,
      name,
      county,
      centralityClass,
      year,
      values.get(`${code} ${year}`) ?? null,
      source.municipalWorkplaces,
      retrieved,
    ]),
  );
}
const withoutFigures = [...new Set(national11618.missing.map(({ name }) => name))].sort((first, second) =>
  first.localeCompare(second, 'nb'),
);

function commutingRows(codes: Record<string, string>) {
  const names = new Set(Object.values(codes));
  return flows
    .map(
      (row) =>
        [
          nameOfCode.get(field(row, 'Bokommuen')),
          nameOfCode.get(field(row, 'ArbstedKomm')),
          Number(field(row, 'Tid')),
          Number(field(row, 'value')),
          source.commuting,
          retrieved,
        ] as const,
    )
    .filter(([from, to]) => from !== undefined && to !== undefined && (names.has(from) || names.has(to)))
    .map((row) => [...row] as (string | number)[]);
}

function unemploymentRows(codes: Record<string, string>, county: string) {
  const codeByName = Object.fromEntries(Object.entries(codes).map(([code, name]) => [name, code]));
  return unemployment
    .filter(
      (row) =>
        field(row, 'Arbeidsmarkedsstatus') === 'Helt ledige' &&
        field(row, 'Kjønn') === 'Begge kjønn' &&
        /^20(1[6-9]|2\d)-01-01$/.test(field(row, 'Dato')),
    )
    .flatMap((row) => {
      const [level, name] = [field(row, 'Nivå'), field(row, 'Geografisk enhet')];
      const place =
        level === 'Telemark kommuner' && codeByName[name]
          ? [codeByName[name], name, 'kommune']
          : level === 'Fylker' && name === county
            ? [null, county, 'fylke']
            : level === 'Landet'
              ? [null, 'Hele landet', 'land']
              : undefined;
      const share = field(row, 'Andel av arbeidsstyrken');
      return place
        ? [
            [
              ...place,
              unemployedShare,
              Number(field(row, 'Dato').slice(0, 4)),
              share === '' ? null : Number(share),
              source.unemployment,
              retrieved,
            ] as DataRow,
          ]
        : [];
    });
}

const centralityOf = (code: string): number | null =>
  municipalitiesOfToday.find((municipality) => municipality.code === code)?.centralityClass ?? null;

function municipalities(codes: Record<string, string>) {
  return Object.entries(codes).map(([code, name]) => {
    const region = regions.find((row) => field(row, 'kommunenr') === code);
    return [code, name, centralityOf(code), region ? field(region, 'ba_navn') : null];
  });
}

const only = (...codes: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(telemark).filter(([code]) => codes.includes(code)));
const total = (name: string, year: number): number =>
  employment
    .filter((row) => field(row, 'region') === name && Number(field(row, 'år')) === year)
    .reduce((sum, row) => sum + Number(field(row, 'value')), 0);

const assumed = 'Antatt i eksempelet.';
const programme = {
  grantDate: '2026-10-01',
  startDate: '2026-10-01',
  firstYear: 2027,
  years: 6,
  model: '75/25',
  profile: 'programfaser',
  unit: 1000,
  method: 'auto',
  level: 0.8,
} as const;
const programmeNotes = {
  grantDate: assumed,
  startDate: assumed,
  firstYear: assumed,
  years: assumed,
  model: 'Vanlig modell (OR 3.1); antatt i eksempelet.',
  total: assumed,
};
const focusAreas = [
  ['Nye arbeidsplasser', 0.6],
  ['Attraktivitet og kompetanse', 0.4],
];
const focusNote = 'Innsatsområdene og andelene er antatt i eksempelet.';

/** The fall in employment in each year. A rise is a negative fall, so that the falls sum to the fall over all the years. */
const yearlyFalls = (name: string, from: number, to: number): number[][] =>
  Array.from({ length: to - from }, (_, index) => [from + index + 1, total(name, from + index) - total(name, from + index + 1)]);

function telemarkSample(
  id: string,
  codes: Record<string, string>,
  rest: Pick<Sample, 'title' | 'case' | 'notes'> & {
    losses: readonly (readonly number[])[];
    lacks?: readonly string[];
    more?: Parameters<typeof withAllTables>[0];
  },
): Sample {
  return {
    id,
    title: rest.title,
    case: rest.case,
    notes: rest.notes,
    lacks: [
      'Sysselsatte i hele landet finnes i eksempelet for bergverk, industri, elektrisitet/vann/renovasjon og i alt, ikke for de andre næringene (SSB tabell 07984).',
      'Fødte og døde er ikke med (SSB tabell 06913). Flyttingene er med for 2022–2025; uttaket for 2016–2021 slutter ved 70 år, og summene mangler da.',
      'Utdanningsnivå er ikke med for hele landet (SSB tabell 09429), og andel sysselsatte (SSB tabell 06445) er bare med for kommunene.',
      'Uttaket av arbeidsmarkedstilknytning (SSB tabell 13563) oppgir ikke året: tallene er ført på 2025.',
      'Skatt per innbygger er bare kjent for Notodden og hele landet (departementets løpende inntektsutjevning, 2025). For andre kommuner: skriv tallet på arket Data kommuneøkonomi eller i den gule cellen på S13.',
      ...(rest.lacks ?? []),
    ],
    data: withAllTables({
      municipalities: municipalities(codes),
      losses: rest.losses,
      focusAreas,
      employment: telemarkEmployment(Object.values(codes)),
      population: agesRows(codes),
      commuting: commutingRows(codes),
      labourMarket: [...unemploymentRows(codes, 'Telemark'), ...statusRows(codes)],
      populationProjection: projectionRows(codes),
      populationChange: migrationRows(codes),
      education: educationRows(codes),
      economy: economyRows(codes),
      ...rest.more,
    }),
  };
}

const samples: Sample[] = [
  telemarkSample('hjartdal', only('4024'), {
    title: { nb: 'Hjartdal 2020–2023', nn: 'Hjartdal 2020–2023', en: 'Hjartdal 2020–2023' },
    case: {
      ...programme,
      area: 'Hjartdal',
      county: 'Telemark',
      smallIsolated: 'NEI',
      employer: 'Målt fall i sysselsettingen 2020–2023',
      industry: 'Jordbruk, skogbruk og fiske',
      totalEmployment: total('Hjartdal', 2020),
      residentsShare: null,
      scheme: 'statlig',
      total: 12_000_000,
    },
    notes: {
      ...programmeNotes,
      smallIsolated: 'Sentralitetsklasse 5, men i bo- og arbeidsmarkedsregionen Notodden. Sett JA for å prøve skjønn.',
      employer:
        'Fallet er målt i statistikken, ikke meldt av én bedrift. Jordbruk gikk fra 192 til 62 fra 2022 til 2023: undersøk om det er omregistrering.',
      totalEmployment: 'SSB tabell 13470, 4. kvartal 2020.',
      focusAreas: focusNote,
    },
    losses: yearlyFalls('Hjartdal', 2020, 2023),
    lacks: [exampleNote],
    more: exampleProgramme,
  }),
  telemarkSample('porsgrunn', only('4001'), {
    title: { nb: 'Porsgrunn', nn: 'Porsgrunn', en: 'Porsgrunn' },
    case: {
      ...programme,
      area: 'Porsgrunn',
      county: 'Telemark',
      smallIsolated: 'NEI',
      employer: 'Tenkt nedleggelse i prosessindustrien',
      industry: 'Industri',
      totalEmployment: total('Porsgrunn', 2025),
      residentsShare: null,
      scheme: 'fylkeskommunal',
      total: 40_000_000,
    },
    notes: {
      ...programmeNotes,
      smallIsolated: 'Sentralitetsklasse 3, i bo- og arbeidsmarkedsregionen Skien/Porsgrunn.',
      employer: assumed,
      losses: 'Tapet er antatt i eksempelet.',
      totalEmployment: 'SSB tabell 13470, 4. kvartal 2025.',
      focusAreas: focusNote,
    },
    losses: [
      [2026, 250],
      [2027, 150],
    ],
  }),
  telemarkSample('telemark', telemark, {
    title: { nb: 'Telemark (17 kommuner)', nn: 'Telemark (17 kommunar)', en: 'Telemark (17 municipalities)' },
    case: {
      ...programme,
      area: 'Telemark',
      county: 'Telemark',
      smallIsolated: 'NEI',
      employer: 'Tenkt nedbygging i industrien',
      industry: 'Industri',
      totalEmployment: Object.values(telemark).reduce((sum, name) => sum + total(name, 2025), 0),
      residentsShare: null,
      scheme: 'fylkeskommunal',
      total: 90_000_000,
    },
    notes: {
      ...programmeNotes,
      employer: assumed,
      losses: 'Tapet er antatt i eksempelet.',
      totalEmployment: 'SSB tabell 13470, 4. kvartal 2025, sum av 17 kommuner.',
      focusAreas: focusNote,
    },
    losses: [
      [2026, 900],
      [2027, 600],
    ],
    more: { municipalFigures: telemarkMunicipalFigures() },
  }),
  {
    id: 'hallingdal',
    title: { nb: 'Hallingdal (Sak 27/20)', nn: 'Hallingdal (Sak 27/20)', en: 'Hallingdal (case 27/20)' },
    case: {
      ...programme,
      area: 'Hallingdal',
      county: 'Buskerud',
      smallIsolated: null,
      applicant: 'Regionrådet for Hallingdal',
      employer: 'Reiseliv, covid-19; ensidig næringsstruktur',
      industry: 'Overnattings- og serveringsvirksomhet',
      totalEmployment: hallingdalEmployment()
        .filter((row) => row[2] === 'kommune' && row[4] === 2019)
        .reduce((sum, row) => sum + Number(row[5]), 0),
      residentsShare: null,
      scheme: 'fylkeskommunal',
      total: 30_000_000,
    },
    notes: {
      ...programmeNotes,
      employer: 'Sak 27/20, regionrådet for Hallingdal 22.5.2020.',
      losses: 'Saken oppgir ikke hvor mange arbeidsplasser som gikk tapt.',
      smallIsolated: 'Sentralitetsklasse 4 (Gol) og 5 (de andre).',
      totalEmployment: 'SSB tabell 11618, 4. kvartal 2019, sum av seks kommuner.',
      focusAreas: focusNote,
    },
    lacks: [
      'Sysselsatte etter næring finnes ikke i eksempelet for Hallingdal, bare i alt 2017–2022 (SSB tabell 13470 har næringene).',
      'Arbeidsledighet for kommunene er ikke med (NAV).',
      'Antall tapte arbeidsplasser er ikke oppgitt i saken.',
      'Folketall etter alder (SSB tabell 07459), framskriving (14746), fødte, døde og flyttinger (06913), utdanningsnivå (09429), arbeidsmarkedstilknytning (13563), andel sysselsatte (06445) og skatt per innbygger er ikke med.',
    ],
    data: withAllTables({
      municipalities: municipalities(hallingdal),
      losses: [],
      focusAreas,
      employment: hallingdalEmployment(),
      population: populationRows(hallingdal, 'Buskerud', '33'),
      commuting: commutingRows(hallingdal),
      labourMarket: unemploymentRows(hallingdal, 'Buskerud'),
    }),
  },
  {
    id: 'norge',
    title: { nb: 'Alle kommuner 2017–2022', nn: 'Alle kommunar 2017–2022', en: 'All municipalities 2017–2022' },
    case: {
      area: 'Norge',
      // The county whose case worker is looking; the screening shows the other municipalities too.
      county: 'Telemark',
      grantDate: programme.grantDate,
      unit: programme.unit,
      method: programme.method,
      level: programme.level,
    },
    notes: {
      area: 'Utvalg av kommuner, ikke en søknad: ingen kommuner, ikke noe bortfall og ikke noe program er valgt.',
      county: 'Valgt i eksempelet. Skriv inn eget fylke.',
      grantDate: assumed,
    },
    lacks: [
      'Sysselsatte i alt etter arbeidssted, 4. kvartal 2017–2022 (SSB tabell 11618), på kommunene fra 2024. Tall etter næring (SSB tabell 13470) og nyere år er ikke med.',
      `Kommuner som er delt eller har fått nummer i perioden, mangler ett eller flere år: ${withoutFigures.join(', ')}.`,
      'Saken har ingen kommuner: tabellene i søknadspakken er tomme til kommuner er valgt på arket Sak.',
    ],
    data: withAllTables({ municipalFigures: nationalMunicipalFigures() }),
  },
];

mkdirSync(target, { recursive: true });
for (const sample of samples) {
  // One line for each row, so that a changed figure is one line in a diff.
  const rows = (table: readonly unknown[]) => `[\n${table.map((row) => `   ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
  const { data, ...head } = sample;
  const filled = Object.entries(data).filter(([, table]) => table.length > 0);
  const body = filled.map(([key, table]) => `  ${JSON.stringify(key)}: ${rows(table)}`);
  writeFileSync(
    join(target, `${sample.id}.json`),
    `${JSON.stringify(head, null, 1).replace(/\n\}$/, '')},\n "data": {\n${body.join(',\n')}\n }\n}\n`,
  );
}
