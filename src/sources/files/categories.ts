/** What a row is about beside its place and year, in the words that the tables of the workbook look for. */

import { industryGroups } from '../../analysis/national/industryGroups';
import { allIndustries, populationChanges } from '../../case/dataTables';
import { readAges, saysAge } from './ages';

/** What the words of a column say, so that it can be told which data table wants it. */
export type Dimension = 'industry' | 'age' | 'education' | 'status' | 'change' | 'item' | 'other';

/** A text as it is compared: in one form of Unicode, in lower case, with single spaces. */
export const comparable = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const industryNames: readonly string[] = industryGroups.map(({ name }) => name);
const industryOf = new Map(industryGroups.map(({ code, name }) => [code, name]));

/** `01-03 Jordbruk, skogbruk og fiske` without its divisions of SN2007. */
const withDivisions = /^(\d{2}(?:[-.]\d{2})?)\s+(\D.*)$/;

/** Without the spaces around it. A tab or a line end stays: what a file holds is kept as it is, and the writer of the sheet makes it harmless. */
export const trimmed = (text: string): string => text.replace(/^[ \u00A0]+|[ \u00A0]+$/g, '');

export function industryNamed(written: string): string {
  const match = withDivisions.exec(written.trim());
  const name = match?.[2] ?? trimmed(written);
  if (match?.[1] === '00-99' || isTotal(name) || /^alle næring(?:er|ar)$/i.test(name)) return allIndustries;
  return (
    industryNames.find((known) => comparable(known) === comparable(name)) ?? industryOf.get(match?.[1] ?? written.trim()) ?? name
  );
}

const statusWords = /ledige|sysselsatte|sysselsette|tiltak|uføre|aap|afp|pensjon|trygd|arbeidssøker/i;
const educationWords = /grunnskole|videregående|vidaregåande|fagskole|universitet|høgskole|utdanningsnivå|fullført utdanning/i;

/** The row of the whole: `I alt`, `Alle …`, `Begge kjønn`. */
export const isTotal = (text: string): boolean =>
  /^(?:i alt|total|totalt|sum|alle|begge)$/i.test(text.trim()) || /^(?:alle|begge) \S+$/i.test(text.trim());

/** The change of population that the words mean; what is none of the four is no change that the tables use. */
export function changeNamed(written: string): string | undefined {
  const text = comparable(written);
  const [births, deaths, arrivals, departures] = populationChanges;
  if (/^(?:levende)?(?:fødte|fødde|fødsler|fødslar)(?: i alt)?$/.test(text)) return births;
  if (/^(?:døde|dødsfall)(?: i alt)?$/.test(text)) return deaths;
  if (/^innflytting(?:er|ar)?(?: i alt)?$/.test(text)) return arrivals;
  return /^utflytting(?:er|ar)?(?: i alt)?$/.test(text) ? departures : undefined;
}

/** What a column of words is about, from its header and from the words. */
export function dimensionOf(header: string, words: readonly string[]): Dimension {
  const most = (test: (word: string) => boolean): boolean => words.length > 0 && words.filter(test).length * 2 > words.length;
  if (/næring|sn2007|nace|industry/i.test(header)) return 'industry';
  if (/^alder|aldersgruppe|\bage\b/i.test(header)) return 'age';
  if (/utdanning|education/i.test(header)) return 'education';
  if (/status|tilknytning|tilknyting|indikator/i.test(header)) return 'status';
  if (/endring|bevegelse/i.test(header)) return 'change';
  if (/^post(?:er)?$|konto|\bart\b/i.test(header)) return 'item';
  if (most((word) => industryNames.includes(industryNamed(word)))) return 'industry';
  if (most(saysAge) || (words.length > 2 && words.every((word) => readAges(word) !== undefined))) return 'age';
  if (most((word) => changeNamed(word) !== undefined)) return 'change';
  if (most((word) => educationWords.test(word))) return 'education';
  return most((word) => statusWords.test(word)) ? 'status' : 'other';
}

export type SexWord = 'both' | 'men' | 'women';

export function sexOf(text: string): SexWord | undefined {
  const word = comparable(text);
  if (['begge kjønn', 'i alt', 'both sexes', 'total', 'menn og kvinner', 'alle'].includes(word)) return 'both';
  if (['menn', 'mann', 'males', 'men', '1 menn'].includes(word)) return 'men';
  return ['kvinner', 'kvinne', 'females', 'women', '2 kvinner'].includes(word) ? 'women' : undefined;
}
