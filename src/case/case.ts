/**
 * The fields of a case. The Sak sheet, the forms of the pane and the checks are made from this one schema: each field says what it may hold, and its
 * section, its defined name in the workbook and its format.
 */

import * as z from 'zod/mini';
import type { caseFields, caseSections } from '../text/case';
import { firstSerial, lastSerial, toIso } from './excelDate';

export type FieldKey = keyof typeof caseFields;
export type Section = keyof typeof caseSections;
export type FieldFormat = 'text' | 'count' | 'kroner' | 'share' | 'year' | 'date' | 'choice';

export interface Field {
  /** The defined name of the cell: formulas in every table use it, so it never changes. */
  readonly name: `Sak_${string}`;
  readonly section: Section;
  readonly format: FieldFormat;
  readonly choices?: readonly (string | number)[];
  /** The formula of a field that is calculated from other cells, in a new case. Undefined for a field that the user fills in. */
  readonly formula?: string;
}

/** The registry finds a schema by its identity, so no two fields may share a schema object. The functions below make a new one each time. */
const fieldRegistry = z.registry<Field>();

/** A blank cell is missing: null, never zero or an empty text. */
const blankIsNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);
const optional = <T extends z.ZodMiniType>(schema: T) => z.pipe(z.transform(blankIsNull), z.nullable(schema));
const text = (maximumLength = 200) => optional(z.coerce.string().check(z.trim(), z.minLength(1), z.maxLength(maximumLength)));
/** A count that may be missing. */
const count = () => optional(z.int().check(z.minimum(0)));
const wholeNumber = (minimum: number, maximum: number) => optional(z.int().check(z.minimum(minimum), z.maximum(maximum)));
/** Excel's number of a day, read as an ISO date. */
const dateSerial = () => z.pipe(z.number().check(z.minimum(firstSerial), z.lt(lastSerial + 1)), z.transform(toIso));
const date = () => optional(z.union([z.iso.date(), dateSerial()]));

/** JA or NEI in any case, Excel's TRUE or FALSE, or a centrality class from 1 to 6. */
const isolation = optional(
  z.pipe(
    z.transform((value) =>
      value === true ? 'JA' : value === false ? 'NEI' : typeof value === 'string' ? value.trim().toUpperCase() : value,
    ),
    z.union([z.enum(['JA', 'NEI']), z.int().check(z.minimum(1), z.maximum(6))]),
  ),
);

export const caseSchema = z.object({
  area: z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(200))
    .register(fieldRegistry, { name: 'Sak_navn', section: 'area', format: 'text' }),
  county: text().register(fieldRegistry, { name: 'Sak_fylke', section: 'area', format: 'text' }),
  smallIsolated: isolation.register(fieldRegistry, {
    name: 'Sak_isolert',
    section: 'area',
    format: 'choice',
    choices: ['JA', 'NEI', 1, 2, 3, 4, 5, 6],
  }),
  applicant: text().register(fieldRegistry, { name: 'Sak_eier', section: 'applicant', format: 'text' }),
  organisationNumber: text(11).register(fieldRegistry, { name: 'Sak_orgnr', section: 'applicant', format: 'text' }),
  contact: text().register(fieldRegistry, { name: 'Sak_kontakt', section: 'applicant', format: 'text' }),
  employer: text().register(fieldRegistry, { name: 'Sak_bedrift', section: 'event', format: 'text' }),
  industry: text().register(fieldRegistry, { name: 'Sak_bransje', section: 'event', format: 'text' }),
  eventDate: date().register(fieldRegistry, { name: 'Sak_dato', section: 'event', format: 'date' }),
  jobsLost: count().register(fieldRegistry, {
    name: 'Sak_tap',
    section: 'event',
    format: 'count',
    formula: '=IF(COUNT(Bortfall[Arbeidsplasser])=0,"",SUM(Bortfall[Arbeidsplasser]))',
  }),
  totalEmployment: count().register(fieldRegistry, { name: 'Sak_sysselsatte', section: 'event', format: 'count' }),
  residentsShare: optional(z.number().check(z.minimum(0), z.maximum(1))).register(fieldRegistry, {
    name: 'Sak_bosatte',
    section: 'event',
    format: 'share',
  }),
  scheme: optional(z.enum(['statlig', 'fylkeskommunal'])).register(fieldRegistry, {
    name: 'Sak_ordning',
    section: 'scheme',
    format: 'choice',
    choices: ['statlig', 'fylkeskommunal'],
  }),
  grantDate: date().register(fieldRegistry, { name: 'Sak_regeldato', section: 'scheme', format: 'date' }),
  startDate: date().register(fieldRegistry, { name: 'Sak_start', section: 'financing', format: 'date' }),
  firstYear: wholeNumber(1990, 2100).register(fieldRegistry, {
    name: 'Sak_startaar',
    section: 'financing',
    format: 'year',
  }),
  years: wholeNumber(1, 20).register(fieldRegistry, {
    name: 'Sak_antall',
    section: 'financing',
    format: 'count',
  }),
  total: count().register(fieldRegistry, { name: 'Sak_total', section: 'financing', format: 'kroner' }),
  model: text(60).register(fieldRegistry, { name: 'Sak_modell', section: 'financing', format: 'text' }),
  profile: text(60).register(fieldRegistry, {
    name: 'Sak_profil',
    section: 'financing',
    format: 'choice',
    choices: ['jevn', 'programfaser'],
  }),
  unit: optional(z.union([z.literal(1), z.literal(1000)])).register(fieldRegistry, {
    name: 'Sak_enhet',
    section: 'financing',
    format: 'choice',
    choices: [1, 1000],
  }),
  method: text(40).register(fieldRegistry, {
    name: 'Sak_metode',
    section: 'assumptions',
    format: 'choice',
    choices: ['auto', 'dempet', 'theta', 'holt', 'trend', 'loglineær', 'naiv', 'drift'],
  }),
  level: optional(z.number().check(z.gt(0), z.lt(1))).register(fieldRegistry, {
    name: 'Sak_sikkerhet',
    section: 'assumptions',
    format: 'share',
  }),
});

export type Case = z.infer<typeof caseSchema>;

/** The fields of the case with their keys, in the order of the Sak sheet. */
export const fields: readonly (Field & { readonly key: FieldKey })[] = (Object.keys(caseSchema.shape) as FieldKey[]).map(
  (key) => {
    const field = fieldRegistry.get(caseSchema.shape[key]);
    if (!field) throw new Error(`The field ${key} of the case is not described.`);
    return { key, ...field };
  },
);

/** A new case: every field is missing except the settings that most users keep. */
export const emptyCase: { [key in FieldKey]: Case[key] | null } = {
  ...(Object.fromEntries(Object.keys(caseSchema.shape).map((key) => [key, null])) as { [key in FieldKey]: null }),
  profile: 'jevn',
  unit: 1000,
  method: 'auto',
  level: 0.8,
};
