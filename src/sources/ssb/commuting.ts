/** Table 03321: persons employed by residence and place of work, for every flow that starts or ends in a municipality asked for. */

import { municipalitiesIn, municipalitiesOfToday, type Municipality } from '../../analysis/geography/municipalities';
import { plainName } from '../../case/areas';
import { SourceFault } from '../sourceFault';
import { contentsCalled, required, theRest, variableCalled, yearsOf } from './findVariables';
import type { Dimension } from './readDataset';
import { lackingGap, numbersIn, someOf, sumOfKnown, withYears, type Region } from './regions';
import { ask, codeListOf, tableOf, type Answer, type Choice, type Service, type Table } from './service';
import { sourced, vintageOf, type Step } from './step';

export const commuting: Step = {
  key: 'commuting',
  table: '03321',
  title: 'pendling mellom kommuner',
  fetch: async ({ service, wanted, today }) => {
    const table = await tableOf(service, commuting.table);
    const residence = required(variableCalled(table, /bosted/i), 'bosted');
    const workplace = required(variableCalled(table, /arbeidssted/i), 'arbeidssted');
    const contents = contentsCalled(table, /sysselsatte|pendl|personer/i, 'sysselsatte');
    const others: Choice[] = [
      { variable: contents.variable, codes: [contents.category.code] },
      ...theRest(table, [residence.id, workplace.id]),
    ];
    const fixed = Object.fromEntries(others.map(({ variable, codes }) => [variable, codes[0] ?? '']));
    const years = yearsOf(table, 2);
    const places = await placesOf(service, table, [residence, workplace]);
    const own = new Set(wanted.municipalities.map(({ code }) => code));
    const names = new Map(wanted.municipalities.map(({ code, name }) => [code, name]));

    const isOwn = ({ today: now }: Known): boolean => now !== undefined && own.has(now);
    const codes = [...new Set(years.years.flatMap((year) => [...places.in(year).keys()]))];
    const ownCodes = [
      ...new Set(years.years.flatMap((year) => [...places.in(year)].filter(([, place]) => isOwn(place)).map(([code]) => code))),
    ];
    const flows = (from: readonly string[], to: readonly string[]): Promise<Answer> =>
      ask(service, table, [
        { variable: residence.id, codeList: places.codeList, codes: from },
        { variable: workplace.id, codeList: places.codeList, codes: to },
        ...others,
        { variable: years.variable, codes: years.years.map(years.codeOf) },
      ]);
    const lacking = wanted.municipalities.map(({ code, name }): Region => ({ code, name, level: 'kommune' }));
    if (ownCodes.length === 0) return { rows: [], gaps: lackingGap(commuting, lacking) };
    const out = await flows(ownCodes, codes);
    const into = await flows(codes, ownCodes);
    const vintage = vintageOf(table, out.updated);

    const sums = new Map<string, { from: string; to: string; year: number; persons: number | null }>();
    const divided = new Map<string, number[]>();
    for (const year of years.years) {
      for (const { code, name } of wanted.municipalities)
        if (places.hole(year, code)) divided.set(name, [...(divided.get(name) ?? []), year]);
      const all = [...places.in(year)].map(([code, place]) => ({
        ...{ code, isOwn: isOwn(place), name: names.get(place.today ?? '') ?? place.name },
      }));
      for (const from of all)
        for (const to of all) {
          if (!from.isOwn && !to.isOwn) continue;
          const way = { ...fixed, [residence.id]: from.code, [workplace.id]: to.code, [years.variable]: years.codeOf(year) };
          const persons = (from.isOwn ? out : into).cell(way);
          const key = [from.name, to.name, year].join('\n');
          // Municipalities that have merged since go together, where all of them have a figure.
          const before = sums.get(key)?.persons;
          const together = sumOfKnown(before === undefined ? [persons] : [before, persons]);
          sums.set(key, { from: from.name, to: to.name, year, persons: together });
        }
    }
    const { table: number, title } = commuting;
    const unknown = [...sums.values()].filter(({ persons }) => persons === null);
    const gaps = [
      ...(divided.size === 0 ? [] : [new SourceFault('ssbHoles', { table: number, title, places: withYears(divided) })]),
      ...(unknown.length === 0
        ? []
        : [
            new SourceFault('ssbMissingFigures', {
              ...{ table: number, title, count: unknown.length },
              places: someOf([...new Set(unknown.map(({ from, to }) => `${from}–${to}`))]),
            }),
          ]),
    ];
    // No one goes most ways, and those stay out; so do the ways that are not given, which the gap counts.
    const rows = [...sums.values()]
      .filter(({ persons }) => persons !== null && persons !== 0)
      .map(({ from, to, year, persons }) => [from, to, year, persons, ...sourced(vintage, today)]);
    return { rows, gaps };
  },
};

interface Known {
  /** Number today; undefined where the municipality of that year was divided since, and belongs to no single one. */
  readonly today: string | undefined;
  readonly name: string;
}

interface Places {
  readonly codeList: string | undefined;
  /** The municipalities of a year by the code that the table asks for. */
  readonly in: (year: number) => ReadonlyMap<string, Known>;
  readonly hole: (year: number, code: string) => boolean;
}

const nameToday = new Map(municipalitiesOfToday.map(({ code, name }) => [code, plainName(name)]));

const listName = 'agg_kommsummer';

/** Today's municipalities by the list that groups them, where both variables have it; else those of each year by their own numbers. */
async function placesOf(service: Service, table: Table, variables: readonly Dimension[]): Promise<Places> {
  const [list, ...more] = variables.map(({ codeLists }) => codeLists.find((id) => id.toLowerCase() === listName));
  const hole = (year: number, code: string): boolean => numbersIn(year, code, 'sums') === undefined;
  if (table.version === 'v2' && list !== undefined && more.every((one) => one !== undefined)) {
    const codes = (await codeListOf(service, list)).map(({ code }) => ({ code, today: code.replace(/\D/g, '') }));
    return {
      codeList: list,
      hole,
      in: (year) =>
        new Map(
          codes.flatMap(({ code, today }) => {
            const name = nameToday.get(today);
            return name === undefined || hole(year, today) ? [] : [[code, { today, name }] as const];
          }),
        ),
    };
  }
  const known = variables.map(({ categories }) => new Set(categories.map(({ code }) => code)));
  return {
    codeList: undefined,
    hole,
    in: (year) =>
      new Map(
        municipalitiesIn(year)
          .filter(({ code }) => known.every((codes) => codes.has(code)))
          .map((one) => [one.code, placeToday(one)] as const),
      ),
  };
}

function placeToday(one: Municipality): Known {
  const [only, ...more] = one.today;
  return only !== undefined && more.length === 0
    ? { today: only, name: nameToday.get(only) ?? plainName(one.name) }
    : { today: undefined, name: plainName(one.name) };
}
