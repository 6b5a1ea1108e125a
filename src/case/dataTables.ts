/**
 * The Excel tables that hold the figures of a case. A row is one observation, with its source and the day it was fetched. The names of sheets, tables and
 * columns are the same in every language, because formulas use them.
 */

import { firstSerial } from './excelDate';
import { isMissingMark } from './missing';

export type ColumnKind = 'code' | 'text' | 'year' | 'count' | 'share' | 'date';

export interface DataColumn {
  /** Header in the workbook. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** Whether a cell may be blank or hold one of Statistics Norway's marks for a missing figure. */
  readonly mayBeMissing?: boolean;
  readonly width?: number;
  /** The formula in every row, for a column that is calculated from the rest of the row. */
  readonly formula?: string;
  /** The words that a cell may hold. */
  readonly choices?: readonly string[];
}

export interface DataTable {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly DataColumn[];
}

export const inCaseHeader = 'I saken';

const code: DataColumn = { header: 'Kommunenr', kind: 'code', width: 70 };
/** The name that Statistics Norway uses. These names are unique, so formulas can look areas up by them. */
const place: DataColumn = { header: 'Område', kind: 'text', width: 120 };
const level: DataColumn = { header: 'Nivå', kind: 'text', width: 70 };
const year: DataColumn = { header: 'År', kind: 'year', width: 45 };
/** The source of the row. */
export const sourceHeader = 'Kilde';
const source: DataColumn = { header: sourceHeader, kind: 'text', width: 260 };
const fetched: DataColumn = { header: 'Hentet', kind: 'date', mayBeMissing: true, width: 70 };

/** Marks the rows of the case's municipalities, so that a formula sums over the area by one condition. */
const inCase = (table: string): DataColumn => ({
  header: inCaseHeader,
  kind: 'count',
  mayBeMissing: true,
  width: 55,
  formula: `=COUNTIF(Kommuner[Kommune],${table}[[#This Row],[Område]])`,
});

export const levels = ['kommune', 'fylke', 'land'] as const;
/** The name in the column Næring of the rows that hold the total of an area. */
export const allIndustries = 'Alle næringer';
export const allAges = 'Alle aldre';
/** The item of the municipal accounts that the calculation of revenue starts from, in kroner. */
export const taxPerInhabitant = 'Skatt per innbygger';
export const unemployedShare = 'Helt ledige, andel av arbeidsstyrken';

/** The age groups of the consequence analysis, each with the age groups of table 07459 that make it up. */
export const ageGroups = {
  '0–5 år': ['0 år', '1-5 år'],
  '6–15 år': ['6-12 år', '13-15 år'],
  '16–19 år': ['16-19 år'],
  '20–44 år': ['20-44 år'],
  '45–66 år': ['45-66 år'],
  '67–79 år': ['67-79 år'],
  '80 år og over': ['80-89 år', '90 år eller eldre'],
} as const;

/** The components of a year's change in population, by their names in table 06913. */
export const populationChanges = ['Fødte', 'Døde', 'Innflyttinger', 'Utflyttinger'] as const;

/** The criteria that rank measures, each scored from 1 to 5 (OR 4–5: contribution to the goal, profitability, plan status, capacity). The cost is the budget of the measure. */
const priorityCriteria = ['Måloppnåelse', 'Lønnsomhet', 'Planstatus', 'Kapasitet'].map((header): DataColumn => ({
  header,
  kind: 'count',
  mayBeMissing: true,
  width: 85,
}));

export const dataTables = {
  employment: {
    sheet: 'Data sysselsetting',
    table: 'Sysselsetting',
    columns: [
      code,
      place,
      level,
      { header: 'Næring', kind: 'text', width: 220 },
      year,
      { header: 'Sysselsatte', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
      inCase('Sysselsetting'),
    ],
  },
  population: {
    sheet: 'Data folketall',
    table: 'Folketall',
    columns: [
      code,
      place,
      level,
      { header: 'Alder', kind: 'text', width: 80 },
      year,
      { header: 'Personer', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
      inCase('Folketall'),
    ],
  },
  commuting: {
    sheet: 'Data pendling',
    table: 'Pendling',
    columns: [
      { header: 'Bosted', kind: 'text', width: 140 },
      { header: 'Arbeidssted', kind: 'text', width: 140 },
      year,
      { header: 'Personer', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
    ],
  },
  labourMarket: {
    sheet: 'Data arbeidsmarked',
    table: 'Arbeidsmarked',
    columns: [
      code,
      place,
      level,
      { header: 'Indikator', kind: 'text', width: 220 },
      year,
      { header: 'Verdi', kind: 'share', mayBeMissing: true, width: 75 },
      source,
      fetched,
    ],
  },
  populationProjection: {
    sheet: 'Data framskriving',
    table: 'Framskriving',
    columns: [
      code,
      place,
      level,
      { header: 'Alder', kind: 'text', width: 80 },
      year,
      { header: 'Personer', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
      inCase('Framskriving'),
    ],
  },
  populationChange: {
    sheet: 'Data befolkningsendring',
    table: 'Befolkningsendring',
    columns: [
      code,
      place,
      level,
      { header: 'Endring', kind: 'text', width: 110 },
      year,
      { header: 'Personer', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
      inCase('Befolkningsendring'),
    ],
  },
  education: {
    sheet: 'Data utdanning',
    table: 'Utdanning',
    columns: [
      code,
      place,
      level,
      { header: 'Utdanningsnivå', kind: 'text', width: 220 },
      year,
      { header: 'Personer', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
      inCase('Utdanning'),
    ],
  },
  economy: {
    sheet: 'Data kommuneøkonomi',
    table: 'Kommuneøkonomi',
    columns: [
      code,
      place,
      level,
      { header: 'Post', kind: 'text', width: 220 },
      year,
      { header: 'Verdi', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
    ],
  },
  municipalFigures: {
    sheet: 'Data kommuner',
    table: 'Kommunetall',
    columns: [
      code,
      { header: 'Kommune', kind: 'text', width: 140 },
      { header: 'Fylke', kind: 'text', width: 120 },
      { header: 'Sentralitet', kind: 'count', mayBeMissing: true, width: 75 },
      year,
      { header: 'Sysselsatte', kind: 'count', mayBeMissing: true, width: 75 },
      source,
      fetched,
    ],
  },
  measures: {
    sheet: 'Data tiltak',
    table: 'Tiltak',
    columns: [
      { header: 'Innsatsområde', kind: 'text', mayBeMissing: true, width: 140 },
      { header: 'Strategi', kind: 'text', mayBeMissing: true, width: 160 },
      { header: 'Tiltak', kind: 'text', width: 200 },
      { header: 'Resultatmål', kind: 'text', mayBeMissing: true, width: 160 },
      { header: 'Prosjektmål', kind: 'text', mayBeMissing: true, width: 160 },
      { header: 'Budsjett', kind: 'count', mayBeMissing: true, width: 80 },
      { header: 'Finansiering', kind: 'text', mayBeMissing: true, width: 120 },
      { header: 'Ansvarlig', kind: 'text', mayBeMissing: true, width: 120 },
      ...priorityCriteria,
    ],
  },
  projects: {
    sheet: 'Data prosjekter',
    table: 'Prosjekter',
    columns: [
      { header: 'Prosjekt', kind: 'text', width: 200 },
      { header: 'Innsatsområde', kind: 'text', mayBeMissing: true, width: 140 },
      {
        header: 'Type',
        kind: 'text',
        mayBeMissing: true,
        width: 100,
        choices: ['tilretteleggende', 'forstudie', 'forprosjekt', 'hovedprosjekt'],
      },
      { header: 'Mottaker', kind: 'text', mayBeMissing: true, width: 140 },
      { header: 'År', kind: 'year', mayBeMissing: true, width: 45 },
      { header: 'Totalkostnad', kind: 'count', mayBeMissing: true, width: 85 },
      { header: 'Tilsagn', kind: 'count', mayBeMissing: true, width: 80 },
      { header: 'Utbetalt', kind: 'count', mayBeMissing: true, width: 80 },
      { header: 'Påløpt', kind: 'count', mayBeMissing: true, width: 80 },
      { header: 'Status', kind: 'text', mayBeMissing: true, width: 90 },
      { header: 'Bagatellmessig støtte', kind: 'count', mayBeMissing: true, width: 100 },
    ],
  },
  results: {
    sheet: 'Data resultater',
    table: 'Resultater',
    columns: [
      {
        header: 'Indikator',
        kind: 'text',
        width: 180,
        choices: ['Nye arbeidsplasser', 'Sikrede arbeidsplasser', 'Nye bedrifter'],
      },
      year,
      { header: 'Mål', kind: 'count', mayBeMissing: true, width: 60 },
      { header: 'Resultat', kind: 'count', mayBeMissing: true, width: 60 },
      { header: 'Merknad', kind: 'text', mayBeMissing: true, width: 240 },
    ],
  },
  accounts: {
    sheet: 'Data regnskap',
    table: 'Regnskap',
    columns: [
      { header: 'Del', kind: 'text', width: 90, choices: ['kostnad', 'finansiering'] },
      { header: 'Post', kind: 'text', width: 260 },
      year,
      { header: 'Beløp', kind: 'count', mayBeMissing: true, width: 90 },
      { header: 'Merknad', kind: 'text', mayBeMissing: true, width: 240 },
    ],
  },
  board: {
    sheet: 'Data styre',
    table: 'Styre',
    columns: [
      { header: 'Navn', kind: 'text', width: 180 },
      { header: 'Kjønn', kind: 'text', mayBeMissing: true, width: 70, choices: ['K', 'M'] },
      { header: 'Rolle', kind: 'text', mayBeMissing: true, width: 140 },
    ],
  },
  status: {
    sheet: 'Data programstatus',
    table: 'Statusvurdering',
    columns: [
      { header: 'Spørsmål', kind: 'text', width: 320 },
      year,
      { header: 'Skår', kind: 'count', mayBeMissing: true, width: 60 },
      { header: 'Oppfølging', kind: 'text', mayBeMissing: true, width: 260 },
    ],
  },
  areas: {
    sheet: 'Data områder',
    table: 'Områder',
    columns: [
      { header: 'Område', kind: 'text', width: 160 },
      { header: 'Tapte arbeidsplasser', kind: 'count', mayBeMissing: true, width: 95 },
      { header: 'Helt ledige', kind: 'count', mayBeMissing: true, width: 75 },
      { header: 'Innbyggere', kind: 'count', mayBeMissing: true, width: 75 },
      { header: 'Fast beløp', kind: 'count', mayBeMissing: true, width: 80 },
    ],
  },
  contributions: {
    sheet: 'Data samordning',
    table: 'Samordning',
    columns: [
      { header: 'Part', kind: 'text', width: 160 },
      { header: 'Felt', kind: 'text', mayBeMissing: true, width: 120 },
      { header: 'Bidrag', kind: 'text', mayBeMissing: true, width: 220 },
      { header: 'Beløp', kind: 'count', mayBeMissing: true, width: 80 },
      { header: 'Indikator', kind: 'text', mayBeMissing: true, width: 180 },
      { header: 'Frist', kind: 'date', mayBeMissing: true, width: 75 },
      { header: 'Levert', kind: 'text', mayBeMissing: true, width: 75, choices: ['JA', 'NEI'] },
    ],
  },
} as const satisfies Record<string, DataTable>;

export type DataTableKey = keyof typeof dataTables;

/** The tables that every new case gets. The others are made together with the first pack that reads them. */
export const firstDataTables: readonly DataTableKey[] = ['employment', 'population', 'commuting', 'labourMarket'];

/** The tables on the Sak sheet, beside the fields. */
export const caseTables = {
  municipalities: {
    sheet: 'Sak',
    table: 'Kommuner',
    columns: [
      code,
      { header: 'Kommune', kind: 'text', width: 120 },
      { header: 'Sentralitet', kind: 'count', mayBeMissing: true, width: 75 },
      { header: 'BA-region', kind: 'text', mayBeMissing: true, width: 120 },
    ],
  },
  losses: {
    sheet: 'Sak',
    table: 'Bortfall',
    columns: [
      { ...year, width: 90 },
      { header: 'Arbeidsplasser', kind: 'count', mayBeMissing: true, width: 95 },
    ],
  },
  focusAreas: {
    sheet: 'Sak',
    table: 'Innsats',
    columns: [
      { header: 'Innsatsområde', kind: 'text', width: 160 },
      { header: 'Andel', kind: 'share', mayBeMissing: true, width: 60 },
    ],
  },
} as const satisfies Record<string, DataTable>;

export type CaseTableKey = keyof typeof caseTables;

export type CellContent = string | number | boolean | null;
export type DataRows = readonly (readonly CellContent[])[];

/** The rows of every table of a case. */
export type CaseData = Readonly<Record<DataTableKey | CaseTableKey, DataRows>>;

/** Adds the tables that `data` lacks, without rows. */
export const withAllTables = (data: Readonly<Partial<CaseData>>): CaseData => ({
  ...(Object.fromEntries(
    [...Object.keys(dataTables), ...Object.keys(caseTables)].map((key) => [key, []]),
  ) as unknown as CaseData),
  ...data,
});

export interface DataFault {
  /** Row within the body, from 0. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly expected: ColumnKind;
  readonly found: CellContent;
}

const isValidCell: Record<ColumnKind, (value: CellContent) => boolean> = {
  code: (value) => /^\d{4}$/.test(String(value)) || (typeof value === 'number' && value >= 101 && value <= 9999),
  text: (value) => typeof value === 'string' && value.trim() !== '',
  year: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2150,
  count: (value) => typeof value === 'number' && Number.isFinite(value),
  share: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) =>
    (typeof value === 'number' && value >= firstSerial) || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)),
};

/** Returns the first cell that its column does not allow, or undefined when all cells are valid. Codes of counties and of the country may be blank. */
export function firstFault(table: DataTable, rows: DataRows): DataFault | undefined {
  for (const [row, cells] of rows.entries()) {
    for (const [column, { header, kind, mayBeMissing }] of table.columns.entries()) {
      const found = cells[column] ?? null;
      const blank = found === null || isMissingMark(found) || (typeof found === 'string' && found.trim() === '');
      if (blank && (mayBeMissing || kind === 'code')) continue;
      if (blank || !isValidCell[kind](found)) return { row, column, header, expected: kind, found };
    }
  }
  return undefined;
}
