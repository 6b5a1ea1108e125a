/**
 * The 17 groups of the municipal employment statistics (table 13470). Each has its national jobs in the year of the input-output table, and the industries of the
 * table that belong to it, by their SN2007 code. LICENSE.md has the sources and describes how they are used.
 */

export interface IndustryGroup {
  /** Divisions of SN2007. */
  readonly code: string;
  /** The name in table 13470. */
  readonly name: string;
  /** Persons in the nation in 2021. Figures of Statistics Norway are for the 4th quarter, and figures of NAV for the first half of the year. */
  readonly jobs: number;
  /** Industries of the table; empty for the group of unknown industry. */
  readonly industries: readonly string[];
  /** Whether jobs in the group depend on the population and not on the purchases of other industries. */
  readonly populationDriven?: true;
}

/** Farmers and their families, who are not employees. The jobs are full-time equivalents in farming and horticulture, from the census of agriculture of 2020. */
export const farmers = { industry: 'R01', jobs: 27_353 + 4337 } as const;

/** Employees in agriculture, forestry and fishing by NAV. */
const employeesInPrimary = 32_358;

/** Employed persons in the nation, 4th quarter of 2021, table 07984. */
export const nationalJobs = 2_762_175;

const groupsOfKnownIndustry: readonly IndustryGroup[] = [
  {
    code: '01-03',
    name: 'Jordbruk, skogbruk og fiske',
    jobs: employeesInPrimary + farmers.jobs,
    industries: ['R01', 'R02', 'R03'],
  },
  { code: '05-09', name: 'Bergverksdrift og utvinning', jobs: 59_596, industries: ['RB'] },
  {
    code: '10-33',
    name: 'Industri',
    jobs: 209_741,
    industries: [
      ...['R10_12', 'R13_15', 'R16', 'R17', 'R18', 'R21', 'R22', 'R23', 'R24', 'R25'],
      ...['R26', 'R27', 'R28', 'R29', 'R30', 'R31_32', 'R33'],
    ],
  },
  { code: '35-39', name: 'Elektrisitet, vann og renovasjon', jobs: 33_594, industries: ['RD', 'R36', 'R37_39'] },
  { code: '41-43', name: 'Bygge- og anleggsvirksomhet', jobs: 215_238, industries: ['RF'] },
  { code: '45-47', name: 'Varehandel, reparasjon av motorvogner', jobs: 354_433, industries: ['R45', 'R46', 'R47'] },
  { code: '49-53', name: 'Transport og lagring', jobs: 131_504, industries: ['R49', 'R50', 'R51', 'R52', 'R53'] },
  { code: '55-56', name: 'Overnattings- og serveringsvirksomhet', jobs: 106_868, industries: ['RI'] },
  { code: '58-63', name: 'Informasjon og kommunikasjon', jobs: 95_584, industries: ['R58', 'R59_60', 'R61', 'R62_63'] },
  { code: '64-66', name: 'Finansiering og forsikring', jobs: 46_587, industries: ['R64', 'R65', 'R66'] },
  {
    code: '68-75',
    name: 'Teknisk tjenesteyting, eiendomsdrift',
    jobs: 26_277 + 135_427,
    industries: ['R68B', 'R68A', 'R69_70', 'R71', 'R72', 'R73', 'R74_75'],
  },
  { code: '77-82', name: 'Forretningsmessig tjenesteyting', jobs: 138_723, industries: ['R77', 'R78', 'R79', 'R80_82'] },
  {
    code: '84',
    name: 'Off.adm., forsvar, sosialforsikring',
    jobs: 168_778,
    industries: ['R84'],
    populationDriven: true,
  },
  { code: '85', name: 'Undervisning', jobs: 246_419, industries: ['RP'], populationDriven: true },
  { code: '86-88', name: 'Helse- og sosialtjenester', jobs: 616_035, industries: ['R86', 'R87_88'], populationDriven: true },
  {
    code: '90-99',
    name: 'Personlig tjenesteyting',
    jobs: 104_362,
    industries: ['R90_92', 'R93', 'R94', 'R95', 'R96', 'RT'],
  },
];

const jobsOfUnknownIndustry = nationalJobs - groupsOfKnownIndustry.reduce((sum, { jobs }) => sum + jobs, 0);

/** In the order of table 13470. */
export const industryGroups: readonly IndustryGroup[] = [
  ...groupsOfKnownIndustry,
  { code: '00', name: 'Uoppgitt', jobs: jobsOfUnknownIndustry, industries: [] },
];
