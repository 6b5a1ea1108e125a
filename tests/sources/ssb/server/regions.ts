/** The region variable of a served table: the country, the counties and every number that a municipality has had, with the grouping lists. */

import { municipalities, municipalitiesIn, municipalitiesOfToday } from '../../../../src/analysis/geography/municipalities';
import { countiesOfToday } from '../../../../src/case/areas';
import type { ServiceVariant, ServedList, ServedVariable } from './servedTable';

interface RegionContents {
  readonly country: boolean;
  readonly lists: boolean;
}

export function regionVariable(
  id: string,
  label: string,
  { country, lists }: RegionContents,
  { separator = '-', withoutLists = false, withoutCounties = false }: ServiceVariant,
): ServedVariable {
  const labels = new Map<string, string>();
  for (const { code, name, to } of municipalities) labels.set(code, to === null ? name : `${name} (-${to})`);
  const numbers = [...labels].sort(([first], [second]) => first.localeCompare(second));
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
                // A municipality that was divided is in no group.
                members: membersOf(([only, ...more]) => only === code && more.length === 0),
              })),
            ),
            list(
              'agg_KommFylker',
              'Fylker 2024, sammenslåtte tidsserier',
              countiesOfToday.map(({ code, name }) => ({
                code: `F${separator}${code}`,
                label: name,
                members: membersOf((today) => today.every((municipality) => municipality.startsWith(code))),
              })),
            ),
          ]
        : [],
  };
}

/** The code of the place that a code of the variable stands for in a year. Undefined where the samples cannot have figures for it. */
export function placeOf(code: string, year: number): string | undefined {
  const listedPlace = /^[KF][-_](\d+)$/.exec(code)?.[1];
  if (listedPlace !== undefined) return listedPlace;
  if (code.length === 2) return year >= 2024 ? code : undefined;
  if (code.length < 4) return code;
  const former = municipalitiesIn(year).find((municipality) => municipality.code === code);
  const [today, ...more] = former?.today ?? [];
  if (today === undefined || more.length > 0) return undefined;
  // The samples have figures for today's municipalities only, so a former one has figures only where it alone became one of today's.
  const parts = municipalitiesIn(year).filter((municipality) => municipality.today.includes(today));
  return parts.length === 1 ? today : undefined;
}
