/** Which of today's places a file means. A name that could be two, or that meant another area, is no place here: the user is told instead. */

import { AnalysisError } from '../../analysis/analysisError';
import { findMunicipality } from '../../analysis/geography/findMunicipality';
import {
  municipalities,
  municipalitiesIn,
  municipalitiesOfToday,
  type Municipality,
} from '../../analysis/geography/municipalities';
import { countiesOfToday, plainName } from '../../case/areas';
import type { levels } from '../../case/dataTables';
import { comparable } from './categories';
import type { FileReason } from './reasons';

export type Level = (typeof levels)[number];

export interface FoundPlace {
  /** Four digits; null for counties and the country, as the data tables have it. */
  readonly code: string | null;
  readonly name: string;
  readonly level: Level;
  readonly county: string | null;
  /** The years that the file says the name stood for: `Hjartdal (2020-2023)`. */
  readonly from?: number;
  readonly to?: number;
}

export interface NoPlace {
  readonly reason: Extract<
    FileReason,
    'placeUnknown' | 'placeAmbiguous' | 'placeDivided' | 'placeMerged' | 'placeFormer' | 'placeDisagrees'
  >;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface WrittenPlace {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  /** What a column of levels says: `Fylker`, `Telemark kommuner`, `Landet`. */
  readonly level?: string | undefined;
}

const country: FoundPlace = { code: null, name: 'Hele landet', level: 'land', county: null };
const countryNames = [
  'hele landet',
  'heile landet',
  'landet',
  'hele noreg',
  'hele norge',
  'heile noreg',
  'norge',
  'noreg',
  'the whole country',
];

/** `4024 Hjartdal`, `K-4024 Hjartdal`, `0 Hele landet`, as number and name. */
export const codeAndName = /^(?:[KF][-.]\s?)?(\d{1,4})\s+(\D.*)$/i;
const bareCode = /^(?:[KF][-.]\s?)?(\d{1,4})$/i;
/** `(-2019)`, `(2020-2023)`: the years that a name stood for. */
const years = /\((\d{4})?\s?[-–]\s?(\d{4})?\)\s*$/;

export function findPlace({ name: written, code: writtenCode, level }: WrittenPlace): FoundPlace | NoPlace {
  const both = codeAndName.exec(written?.trim() ?? '');
  const name = (both ? both[2] : written)?.trim();
  const code = bareCode.exec(writtenCode?.trim() ?? '')?.[1] ?? both?.[1] ?? bareCode.exec(name ?? '')?.[1];
  const shown = [writtenCode, written].filter((part) => part !== undefined && part.trim() !== '').join(' ');
  const said = levelOf(level);
  if (name !== undefined && countryNames.includes(comparable(name))) return country;
  if (code !== undefined && /^0{1,2}$/.test(code)) return name === undefined ? country : unknown(shown);
  if (code !== undefined && code.length <= 2) return countyOf(code.padStart(2, '0'), name, shown);
  if (code !== undefined) return municipalityNumbered(code.padStart(4, '0'), bareCode.test(name ?? '') ? undefined : name, shown);
  if (name === undefined || name === '') return unknown(shown);
  const county = countyNamed(name);
  // Oslo is both, with the same figures; as a rule it is the municipality that is meant.
  if (county !== undefined && (said === 'fylke' || (said === undefined && comparable(county) !== 'oslo'))) {
    return years.test(name) ? { reason: 'placeFormer', details: { place: shown } } : ofCounty(county);
  }
  return municipalityNamed(name, shown);
}

const unknown = (place: string, near = ''): NoPlace => ({ reason: 'placeUnknown', details: { place, near } });

function levelOf(written: string | undefined): Level | undefined {
  if (written === undefined) return undefined;
  if (/fylke|county/i.test(written)) return 'fylke';
  if (/kommune|municipal/i.test(written)) return 'kommune';
  return /land/i.test(written) ? 'land' : undefined;
}

const withoutYears = (name: string): string => name.replace(years, '').trim();

function countyNamed(name: string): string | undefined {
  const [first = ''] = withoutYears(name)
    .replace(/ (?:fylke|fylkeskommune)$/i, '')
    .split(/ [-–] /);
  return countiesOfToday.find((one) => comparable(one.name) === comparable(first))?.name;
}

const ofCounty = (name: string): FoundPlace => ({ code: null, name, level: 'fylke', county: name });

function countyOf(code: string, name: string | undefined, shown: string): FoundPlace | NoPlace {
  const county = countiesOfToday.find((one) => one.code === code);
  if (!county) return { reason: 'placeFormer', details: { place: shown } };
  return name === undefined || countyNamed(name) === county.name
    ? ofCounty(county.name)
    : { reason: 'placeDisagrees', details: { place: shown } };
}

const asPlace = (one: Municipality, range: { from?: number; to?: number } = {}): FoundPlace => ({
  code: one.code,
  name: plainName(one.name),
  level: 'kommune',
  county: one.county,
  ...range,
});

function municipalityNumbered(code: string, name: string | undefined, shown: string): FoundPlace | NoPlace {
  const bearers = municipalities.filter((one) => one.code === code);
  const bearer = bearers.find((one) => one.to === null) ?? bearers.at(-1);
  if (!bearer) return unknown(shown);
  if (name !== undefined && !bearers.some((one) => sharesName(one, name)))
    return { reason: 'placeDisagrees', details: { place: shown } };
  return bearer.to === null ? asPlace(bearer) : afterwards(bearer, shown, rangeOf(name ?? ''));
}

const rangeOf = (name: string): { from?: number; to?: number } => {
  const match = years.exec(name);
  return {
    ...(match?.[1] === undefined ? {} : { from: Number(match[1]) }),
    ...(match?.[2] === undefined ? {} : { to: Number(match[2]) }),
  };
};

const namesOf = (name: string): string[] =>
  withoutYears(name)
    .replace(/\([^)]*\)/g, '')
    .split(/ [-–—/] /)
    .map(comparable);
const sharesName = (one: Municipality, name: string): boolean => namesOf(name).some((part) => namesOf(one.name).includes(part));

function municipalityNamed(name: string, shown: string): FoundPlace | NoPlace {
  const range = rangeOf(name);
  try {
    if (range.to !== undefined && range.to < newest)
      return afterwards(findMunicipality(name, Math.max(range.to, oldest)), shown, range);
    const one = findMunicipality(name);
    if (sharesName(one, name)) return asPlace(one, range);
    const former = municipalities.findLast((other) => other.to !== null && sharesName(other, name));
    return former ? afterwards(former, shown, range) : unknown(shown);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const { candidates = '', near = '' } = error.details as Readonly<Record<string, string>>;
    if (error.reason === 'several-municipalities') return { reason: 'placeAmbiguous', details: { place: shown, candidates } };
    if (error.reason === 'divided-municipality') return { reason: 'placeDivided', details: { place: shown, candidates } };
    return unknown(shown, near);
  }
}

const oldest = Math.min(...municipalities.map(({ from }) => from));
const newest = Math.max(...municipalities.map(({ from }) => from));

/** A place of before is one of today's only where it became the whole of it: Bø is not Midt-Telemark. */
function afterwards(former: Municipality, shown: string, range: { from?: number; to?: number }): FoundPlace | NoPlace {
  const [code, ...more] = former.today;
  const today = municipalitiesOfToday.find((one) => one.code === code);
  if (!today) return unknown(shown);
  if (more.length > 0) return { reason: 'placeDivided', details: { place: shown, candidates: former.today.join(', ') } };
  if (former.to === null) return asPlace(today, range);
  const parts = municipalitiesIn(former.to).filter((one) => one.today.includes(today.code));
  return parts.length === 1
    ? asPlace(today, range)
    : {
        reason: 'placeMerged',
        details: { place: shown, today: plainName(today.name), parts: parts.map((one) => plainName(one.name)).join(', ') },
      };
}

export const isPlace = (found: FoundPlace | NoPlace): found is FoundPlace => 'level' in found;
