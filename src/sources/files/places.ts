/** Finds the place of today that a file means. A name of several places, or of a former place with another area, gives a fault that is written to the user. */

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
  /** Four digits. Null for counties and the country, as in the data tables. */
  readonly code: string | null;
  readonly name: string;
  readonly level: Level;
  readonly county: string | null;
  /** The years for which the file says that the name applies, such as `Hjartdal (2020-2023)`. */
  readonly from?: number;
  readonly to?: number;
}

export interface PlaceFault {
  readonly reason: Extract<
    FileReason,
    'placeUnknown' | 'placeAmbiguous' | 'placeDivided' | 'placeMerged' | 'placeFormer' | 'placeDisagrees'
  >;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface WrittenPlace {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  /** The text in a column of levels, such as `Fylker`, `Telemark kommuner` or `Landet`. */
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

/** Matches a number and a name, such as `4024 Hjartdal`, `K-4024 Hjartdal` and `0 Hele landet`. */
export const codeAndName = /^(?:[KF][-.]\s?)?(\d{1,4})\s+(\D.*)$/i;
const bareCode = /^(?:[KF][-.]\s?)?(\d{1,4})$/i;
/** Matches the years after a name, such as `(-2019)` and `(2020-2023)`. */
const yearRange = /\((\d{4})?\s?[-–]\s?(\d{4})?\)\s*$/;

export function findPlace({ name: writtenName, code: writtenCode, level: writtenLevel }: WrittenPlace): FoundPlace | PlaceFault {
  const codeAndNameMatch = codeAndName.exec(writtenName?.trim() ?? '');
  const name = (codeAndNameMatch ? codeAndNameMatch[2] : writtenName)?.trim();
  const code = bareCode.exec(writtenCode?.trim() ?? '')?.[1] ?? codeAndNameMatch?.[1] ?? bareCode.exec(name ?? '')?.[1];
  const written = [writtenCode, writtenName].filter((part) => part !== undefined && part.trim() !== '').join(' ');
  const level = levelOf(writtenLevel);
  if (name !== undefined && countryNames.includes(comparable(name))) return country;
  if (code !== undefined && /^0{1,2}$/.test(code)) return name === undefined ? country : unknownPlace(written);
  if (code !== undefined && code.length <= 2) return countyNumbered(code.padStart(2, '0'), name, written);
  if (code !== undefined)
    return municipalityNumbered(code.padStart(4, '0'), bareCode.test(name ?? '') ? undefined : name, written);
  if (name === undefined || name === '') return unknownPlace(written);
  const county = countyNamed(name);
  // Oslo is both a municipality and a county, with the same figures. It is read as the municipality unless the level says otherwise.
  if (county !== undefined && (level === 'fylke' || (level === undefined && comparable(county) !== 'oslo'))) {
    return yearRange.test(name) ? { reason: 'placeFormer', details: { place: written } } : foundCounty(county);
  }
  return municipalityNamed(name, written);
}

const unknownPlace = (place: string, near = ''): PlaceFault => ({ reason: 'placeUnknown', details: { place, near } });

function levelOf(written: string | undefined): Level | undefined {
  if (written === undefined) return undefined;
  if (/fylke|county/i.test(written)) return 'fylke';
  if (/kommune|municipal/i.test(written)) return 'kommune';
  return /land/i.test(written) ? 'land' : undefined;
}

const withoutYears = (name: string): string => name.replace(yearRange, '').trim();

function countyNamed(name: string): string | undefined {
  const [first = ''] = withoutYears(name)
    .replace(/ (?:fylke|fylkeskommune)$/i, '')
    .split(/ [-–] /);
  return countiesOfToday.find((county) => comparable(county.name) === comparable(first))?.name;
}

const foundCounty = (name: string): FoundPlace => ({ code: null, name, level: 'fylke', county: name });

function countyNumbered(code: string, name: string | undefined, written: string): FoundPlace | PlaceFault {
  const county = countiesOfToday.find((candidate) => candidate.code === code);
  if (!county) return { reason: 'placeFormer', details: { place: written } };
  return name === undefined || countyNamed(name) === county.name
    ? foundCounty(county.name)
    : { reason: 'placeDisagrees', details: { place: written } };
}

interface YearRange {
  from?: number;
  to?: number;
}

const foundMunicipality = ({ code, name, county }: Municipality, range: YearRange = {}): FoundPlace => ({
  code,
  name: plainName(name),
  level: 'kommune',
  county,
  ...range,
});

function municipalityNumbered(code: string, name: string | undefined, written: string): FoundPlace | PlaceFault {
  const numbered = municipalities.filter((municipality) => municipality.code === code);
  const newest = numbered.find(({ to }) => to === null) ?? numbered.at(-1);
  if (!newest) return unknownPlace(written);
  if (name !== undefined && !numbered.some((municipality) => sharesName(municipality, name)))
    return { reason: 'placeDisagrees', details: { place: written } };
  return newest.to === null ? foundMunicipality(newest) : placeToday(newest, written, rangeOf(name ?? ''));
}

const rangeOf = (name: string): YearRange => {
  const match = yearRange.exec(name);
  return {
    ...(match?.[1] === undefined ? {} : { from: Number(match[1]) }),
    ...(match?.[2] === undefined ? {} : { to: Number(match[2]) }),
  };
};

/** The names in a text such as `Hammerfest - Hámmerfeasta (2020-2023)`, in the form in which they are compared. */
const namesOf = (name: string): string[] =>
  withoutYears(name)
    .replace(/\([^)]*\)/g, '')
    .split(/ [-–—/] /)
    .map(comparable);
const sharesName = (municipality: Municipality, name: string): boolean =>
  namesOf(name).some((part) => namesOf(municipality.name).includes(part));

function municipalityNamed(name: string, written: string): FoundPlace | PlaceFault {
  const range = rangeOf(name);
  try {
    if (range.to !== undefined && range.to < latestStart)
      return placeToday(findMunicipality(name, Math.max(range.to, earliestStart)), written, range);
    const today = findMunicipality(name);
    if (sharesName(today, name)) return foundMunicipality(today, range);
    const former = municipalities.findLast((municipality) => municipality.to !== null && sharesName(municipality, name));
    return former ? placeToday(former, written, range) : unknownPlace(written);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const { candidates = '', near = '' } = error.details as Readonly<Record<string, string>>;
    if (error.reason === 'several-municipalities') return { reason: 'placeAmbiguous', details: { place: written, candidates } };
    if (error.reason === 'divided-municipality') return { reason: 'placeDivided', details: { place: written, candidates } };
    return unknownPlace(written, near);
  }
}

/** The first years in which the oldest and the newest municipality of the list applied. */
const earliestStart = Math.min(...municipalities.map(({ from }) => from));
const latestStart = Math.max(...municipalities.map(({ from }) => from));

/**
 * The municipality of today with the area of a former one. A former municipality that is only a part of one today, such as Bø in Midt-Telemark, gives a
 * fault.
 */
function placeToday(former: Municipality, written: string, range: YearRange): FoundPlace | PlaceFault {
  const [code, ...more] = former.today;
  const today = municipalitiesOfToday.find((municipality) => municipality.code === code);
  if (!today) return unknownPlace(written);
  if (more.length > 0) return { reason: 'placeDivided', details: { place: written, candidates: former.today.join(', ') } };
  if (former.to === null) return foundMunicipality(today, range);
  const parts = municipalitiesIn(former.to).filter((municipality) => municipality.today.includes(today.code));
  return parts.length === 1
    ? foundMunicipality(today, range)
    : {
        reason: 'placeMerged',
        details: { place: written, today: plainName(today.name), parts: parts.map(({ name }) => plainName(name)).join(', ') },
      };
}

export const isPlace = (found: FoundPlace | PlaceFault): found is FoundPlace => 'level' in found;
