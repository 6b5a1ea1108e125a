/**
 * Makes the register of municipalities from downloaded tables of Statistics Norway and the Institute of Transport Economics:
 *   npm run geography -- FOLDER, where the downloads are
 * LICENSE.md beside the register gives the sources and licences.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayErrors } from '../sayErrors';
import { csvRows } from './csv';
import { downloadsFolder } from './downloads';

if (require.main === module) sayErrors();
const folder = downloadsFolder('geography');
const target = join(__dirname, '../../src/analysis/geography/municipalities.json');

/** Reads a table. Returns for each row a function that gives the cell of a named column. */
function csv(path: string): ((name: string) => string)[] {
  const [headers = [], ...rows] = csvRows(readFileSync(join(folder, path), 'utf8')).map((cells) =>
    cells.map((cell) => cell.replace(/[\s\u00A0]+/g, ' ').trim()),
  );
  return rows.map((cells) => (name) => {
    const value = cells[headers.indexOf(name)];
    if (value === undefined) throw new Error(`No column ${name} in ${path}`);
    return value;
  });
}

/** The first year of the register, and of the grouping KommSummer. */
const firstYear = 1994;
/** The year of the municipal division that today's codes follow. */
const yearOfTodaysDivision = 2024;

/**
 * The successors of the municipalities that KommSummer lists as "delte kommuner": those that were divided on 1 January 2020, and those that
 * received a part of a divided one. Source: Statistics Norway, Klass 131, changes of 2020.
 */
const dividedOrJoined: Readonly<Record<string, readonly string[]>> = {
  '5012': ['5055', '5056', '5059'],
  '5011': ['5055'],
  '1571': ['5055'],
  '5013': ['5056'],
  '5016': ['5059'],
  '5023': ['5059'],
  '5024': ['5059'],
  '1850': ['1806', '1875'],
  '1805': ['1806'],
  '1854': ['1806'],
  '1849': ['1875'],
};
/** KommSummer groups Ålesund 2020–2023 with today's Ålesund, but it included Haram too. Source: Klass 131, changes of 2020 and 2024. */
const alesund = '1507';
const alesundIn2024 = ['1508', '1580'];
const haramUntil2019 = '1534';

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
  today: readonly string[];
  next: readonly Entry[];
}

const population = csv('population/ssb_07459_population_357mun_1986_2026.csv');
const lastYear = population.map((row) => Number(row('aar'))).reduce((last, year) => Math.max(last, year));
const officialName = new Map(population.map((row) => [row('kom2024'), row('navn')]));
const inhabitants = new Map(
  population.filter((row) => Number(row('aar')) === lastYear).map((row) => [row('kom2024'), Number(row('befolkning'))]),
);
/** The codes that have figures in each year. They show when a code that is still in use began. */
const codesInUse = new Map(
  [2017, 2018, 2019, 2020, 2021, 2022].map((year) => [
    year,
    new Set(csv(`commuting/ssb_11618_pop_employed_${year}.csv`).map((row) => row('Region'))),
  ]),
);

const withoutYears = (text: string): string => text.replace(/ \(\d{0,4}-\d{4}\)$/, '');
const parts = (name: string): string[] =>
  name
    .replace(/ \([^)]*\)$/, '')
    .split(' - ')
    .map((part) => part.toLowerCase());
/** Whether two municipalities share a name. A name may have several parts, as "Kautokeino - Guovdageaidnu". */
const sameName = (first: string, second: string): boolean => parts(first).some((part) => parts(second).includes(part));

const grouping = csv('municipalities/ssb_KommSummer_1994_2024.csv').filter(
  (row) => !['K.21-22', 'K.23'].includes(row('GRUPPEKODE')) && row('KODE') !== '9999',
);

/**
 * Returns the first year of a code that is still in use: the year after a municipality of the same name ended under another code, or else the
 * first year with figures.
 */
function firstYearOf(code: string, name: string, group: string): number {
  const firstYearWithFigures = [...codesInUse].find(([, codes]) => codes.has(code))?.[0];
  if (firstYearWithFigures === undefined) return yearOfTodaysDivision;
  const lastYearsOfOthers = grouping
    .filter((row) => [group, 'K.Rest'].includes(row('GRUPPEKODE')) && row('KODE') !== code && sameName(row('TEKST'), name))
    .map((row) => Number(/-(\d{4})\)$/.exec(row('TEKST'))?.[1] ?? NaN));
  if (lastYearsOfOthers.length > 0) return Math.max(...lastYearsOfOthers) + 1;
  return firstYearWithFigures === Math.min(...codesInUse.keys()) ? firstYear : firstYearWithFigures;
}

const entries: Entry[] = grouping.map((row) => {
  const [listedCode, text, group] = [row('KODE'), row('TEKST'), row('GRUPPEKODE')];
  const years = / \((\d{4})?-(\d{4})\)$/.exec(text);
  // The letter marks the older of two municipalities with the same number.
  const code = listedCode.replace(/u$/, '');
  const name = years ? withoutYears(text) : (officialName.get(code) ?? text);
  return {
    code,
    name,
    from: Math.max(firstYear, years ? Number(years[1] ?? firstYear) : firstYearOf(code, text, group)),
    to: years ? Number(years[2]) : null,
    today: group === 'K.Rest' ? [] : code === alesund ? alesundIn2024 : [group.slice(2)],
    next: [],
  };
});

// KommSummer gives one name for each code, but 0701 was Borre before it was Horten. Source: Klass 131, changes of 2002.
const borre: Entry = { code: '0701', name: 'Borre', from: firstYear, to: 2001, today: ['3901'], next: [] };
entries.push(borre);

const existsIn = (entry: Entry, year: number): boolean => entry.from <= year && (entry.to === null || year <= entry.to);

for (const entry of [...entries].sort((first, second) => (second.to ?? Infinity) - (first.to ?? Infinity))) {
  if (entry.to === null) continue;
  const yearAfter = entry.to + 1;
  const existing = entries.filter((other) => other !== entry && existsIn(other, yearAfter));
  const divided = dividedOrJoined[entry.code];
  if (divided || entry.code === alesund || entry.code === haramUntil2019) {
    const codes = divided ?? (entry.code === alesund ? alesundIn2024 : [alesund]);
    entry.next = existing.filter(({ code }) => codes.includes(code));
  } else {
    const [today] = entry.today;
    const inSameGroup = today === undefined ? existing : existing.filter((other) => other.today.includes(today));
    const newInGroup = inSameGroup.filter(({ from }) => from === yearAfter);
    const candidates = newInGroup.length > 0 ? newInGroup : inSameGroup;
    const ofSameName = candidates.filter(({ name }) => sameName(name, entry.name));
    entry.next = inSameGroup.length === 1 ? inSameGroup : ofSameName.length > 0 ? ofSameName : candidates;
  }
  if (entry.today.length === 0) entry.today = [...new Set(entry.next.flatMap(({ today }) => today))];
  if (entry.next.length === 0 || (entry.next.length > 1 && !divided && entry.code !== alesund))
    throw new Error(`${entry.code} ${entry.name} is followed by ${entry.next.map(({ code }) => code).join(', ') || 'none'}`);
}

const regions = csv('regions/ba_regions_2024_clean.csv');
const regionOf = new Map(regions.map((row) => [row('kommunenr'), row('ba_nr')]));
const regionNames = new Map(regions.map((row) => [row('ba_nr'), row('ba_navn')]));
const centrality = csv('regions/ssb_sentralitet_klass128_2024_codes.csv');

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  `[\n${rows.map((row) => ` ${JSON.stringify(row.join(';'))}`).join(',\n')}\n]`;
const file = {
  codes: entries
    .sort((first, second) => first.code.localeCompare(second.code) || first.from - second.from)
    .map(({ code, name, from, to, next, today }) => [
      code,
      name,
      from,
      to ?? '',
      next.map((entry) => entry.code).join(' '),
      today.join(' ') === code ? '' : today.join(' '),
    ]),
  today: centrality.map((row) => {
    const code = row('kommunenr');
    return [code, row('sentralitetsklasse'), row('sentralitetsindeks'), regionOf.get(code) ?? '', inhabitants.get(code) ?? ''];
  }),
  regions: [...regionNames].sort(([first], [second]) => Number(first) - Number(second)),
};
writeFileSync(
  target,
  `{${Object.entries(file)
    .map(([key, rows]) => `\n"${key}": ${lines(rows)}`)
    .join(',')},\n"inhabitantsIn": ${lastYear}\n}\n`,
);
