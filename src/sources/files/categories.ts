/** Recognises the categories of a file's rows (industry, age, sex, …) and gives the names that the formulas of the workbook look up. */

import { industryGroups } from '../../analysis/national/industryGroups';
import { allIndustries, populationChanges } from '../../case/dataTables';
import { isClearlyAge, readAges } from './ages';

/** The subject of the words in a column. It decides which data table the file fits. */
export type Dimension = 'industry' | 'age' | 'education' | 'status' | 'change' | 'item' | 'other';

/** The form in which two texts are compared: composed Unicode, lower case, single spaces. */
export const comparable = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const industryNames: readonly string[] = industryGroups.map(({ name }) => name);
const industryByCode = new Map(industryGroups.map(({ code, name }) => [code, name]));

/** The SN2007 divisions and the name in `01-03 Jordbruk, skogbruk og fiske`. */
const codeAndIndustry = /^(\d{2}(?:[-.]\d{2})?)\s+(\D.*)$/;

/** Removes the spaces around a text. Tabs and line ends stay, because texts of a file are kept as they are and the writer of the sheet makes them harmless. */
export const trimSpaces = (text: string): string => text.replace(/^[ \u00A0]+|[ \u00A0]+$/g, '');

/** The name that the workbook uses for an industry. An unknown industry keeps its own name, without a code. */
export function canonicalIndustry(written: string): string {
  const match = codeAndIndustry.exec(written.trim());
  const name = match?.[2] ?? trimSpaces(written);
  if (match?.[1] === '00-99' || isTotal(name) || /^alle næring(?:er|ar)$/i.test(name)) return allIndustries;
  return (
    industryNames.find((known) => comparable(known) === comparable(name)) ??
    industryByCode.get(match?.[1] ?? written.trim()) ??
    name
  );
}

const statusWords = /ledige|sysselsatte|sysselsette|tiltak|uføre|aap|afp|pensjon|trygd|arbeidssøker/i;
const educationWords = /grunnskole|videregående|vidaregåande|fagskole|universitet|høgskole|utdanningsnivå|fullført utdanning/i;

/** Whether the text names a total, such as `I alt`, `Alle …` or `Begge kjønn`. */
export const isTotal = (text: string): boolean =>
  /^(?:i alt|total|totalt|sum|alle|begge)$/i.test(text.trim()) || /^(?:alle|begge) \S+$/i.test(text.trim());

/** The name that the workbook uses for a component of population change. Undefined for anything but births, deaths, arrivals and departures. */
export function canonicalChange(written: string): string | undefined {
  const text = comparable(written);
  const [births, deaths, arrivals, departures] = populationChanges;
  if (/^(?:levende)?(?:fødte|fødde|fødsler|fødslar)(?: i alt)?$/.test(text)) return births;
  if (/^(?:døde|dødsfall)(?: i alt)?$/.test(text)) return deaths;
  if (/^innflytting(?:er|ar)?(?: i alt)?$/.test(text)) return arrivals;
  return /^utflytting(?:er|ar)?(?: i alt)?$/.test(text) ? departures : undefined;
}

/** The subject of a column, according to its header or more than half of its words. */
export function dimensionOf(header: string, words: readonly string[]): Dimension {
  const mostWords = (test: (word: string) => boolean): boolean =>
    words.length > 0 && words.filter(test).length * 2 > words.length;
  if (/næring|sn2007|nace|industry/i.test(header)) return 'industry';
  if (/^alder|aldersgruppe|\bage\b/i.test(header)) return 'age';
  if (/utdanning|education/i.test(header)) return 'education';
  if (/status|tilknytning|tilknyting|indikator/i.test(header)) return 'status';
  if (/endring|bevegelse/i.test(header)) return 'change';
  if (/^post(?:er)?$|konto|\bart\b/i.test(header)) return 'item';
  if (mostWords((word) => industryNames.includes(canonicalIndustry(word)))) return 'industry';
  if (mostWords(isClearlyAge) || (words.length > 2 && words.every((word) => readAges(word) !== undefined))) return 'age';
  if (mostWords((word) => canonicalChange(word) !== undefined)) return 'change';
  if (mostWords((word) => educationWords.test(word))) return 'education';
  return mostWords((word) => statusWords.test(word)) ? 'status' : 'other';
}

export type Sex = 'both' | 'men' | 'women';

export function sexOf(text: string): Sex | undefined {
  const word = comparable(text);
  if (['begge kjønn', 'i alt', 'both sexes', 'total', 'menn og kvinner', 'alle'].includes(word)) return 'both';
  if (['menn', 'mann', 'males', 'men', '1 menn'].includes(word)) return 'men';
  return ['kvinner', 'kvinne', 'females', 'women', '2 kvinner'].includes(word) ? 'women' : undefined;
}
