/** The region variable: the country, the counties and every number a municipality has had, with the lists that group them. */

import { municipalities, municipalitiesIn, municipalitiesOfToday } from '../../../../src/analysis/geography/municipalities';
import { countiesOfToday } from '../../../../src/case/areas';
import type { Habits, ServedList, ServedVariable } from './servedTable';

interface Holding {
  readonly country: boolean;
  readonly lists: boolean;
}

export function regionVariable(
  id: string,
  label: string,
  { country, lists }: Holding,
  { separator = '-', withoutLists = false, withoutCounties = false }: Habits,
): ServedVariable {
  const labels = new Map<string, string>();
  for (const { code, name, to } of municipalities) labels.set(code, to === null ? name : `${name} (-${to})`);
  const numbers = [...labels].sort(([one], [other]) => one.localeCompare(other));
  const list = (name: string, title: string, groups: ServedList['groups']): ServedList => ({ id: name, label: title, groups });
  const membersOf = (within: (today: readonly string[]) => boolean) =>
    municipalities.filter(({ today }) => within(today)).map(({ code }) => code);
  return {
    id,
    label,
    role: 'geo',
    elimination: country,
    categories: [
      ...(country ? [{ code: '0', label: 'Hele landet' }] : []),
      ...(withoutCounties ? [] : countiesOfToday).map(({ code, name }) => ({ code, label: name })),
      ...numbers.map(([code, name]) => ({ code, label: name })),
    ],
    lists:
      lists && !withoutLists
        ? [
            list(
              'agg_KommSummer',
              'Kommuner 2024, sammenslåtte tidsserier',
              municipalitiesOfToday.map(({ code, name }) => ({
                code: `K${separator}${code}`,
                label: name,
                // Divided municipalities are in no group.
                members: membersOf(([only, ...more]) => only === code && more.length === 0),
              })),
            ),
            list(
              'agg_KommFylker',
              'Fylker 2024, sammenslåtte tidsserier',
              countiesOfToday.map(({ code, name }) => ({
                code: `F${separator}${code}`,
                label: name,
                members: membersOf((today) => today.every((one) => one.startsWith(code))),
              })),
            ),
          ]
        : [],
  };
}

/** What a code of the variable means in a year: a place that the samples have figures for, or nothing. */
export function placeOf(code: string, year: number): string | undefined {
  const grouped = /^[KF][-_](\d+)$/.exec(code)?.[1];
  if (grouped !== undefined) return grouped;
  if (code.length === 2) return year >= 2024 ? code : undefined;
  if (code.length < 4) return code;
  const [one] = municipalitiesIn(year).filter((held) => held.code === code);
  const [today, ...more] = one?.today ?? [];
  if (today === undefined || more.length > 0) return undefined;
  // The samples stand on today's municipalities: a number of the past answers where it is alone in one.
  const beside = municipalitiesIn(year).filter((held) => held.today.includes(today));
  return beside.length === 1 ? today : undefined;
}
