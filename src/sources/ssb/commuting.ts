/** Table 03321: employed persons by residence and place of work, for every flow to or from a wanted municipality. */

import { municipalitiesIn, municipalitiesOfToday, type Municipality } from '../../analysis/geography/municipalities';
import { plainName } from '../../case/areas';
import { SourceFault } from '../sourceFault';
import { contentsCalled, required, remainingChoices, variableCalled, periodOf } from './findVariables';
import type { Dimension } from './readDataset';
import { missingRegionsGap, numbersIn, firstNames, sumIfComplete, placesWithYears, type Region } from './regions';
import { ask, codeListOf, tableOf, type Answer, type Choice, type Service, type Table } from './service';
import { sourceColumns, vintageOf, type Step } from './step';

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
      ...remainingChoices(table, [residence.id, workplace.id]),
    ];
    const fixed = Object.fromEntries(others.map(({ variable, codes }) => [variable, codes[0] ?? '']));
    const period = periodOf(table, 2);
    const places = await placesOf(service, table, [residence, workplace]);
    const wantedCodes = new Set(wanted.municipalities.map(({ code }) => code));
    const names = new Map(wanted.municipalities.map(({ code, name }) => [code, name]));

    const isWanted = (place: Place): boolean => place.today !== undefined && wantedCodes.has(place.today);
    const codes = [...new Set(period.years.flatMap((year) => [...places.in(year).keys()]))];
    const codesOfWanted = [
      ...new Set(
        period.years.flatMap((year) => [...places.in(year)].filter(([, place]) => isWanted(place)).map(([code]) => code)),
      ),
    ];
    const flows = (from: readonly string[], to: readonly string[]): Promise<Answer> =>
      ask(service, table, [
        { variable: residence.id, codeList: places.codeList, codes: from },
        { variable: workplace.id, codeList: places.codeList, codes: to },
        ...others,
        { variable: period.variable, codes: period.years.map(period.codeOf) },
      ]);
    const regions = wanted.municipalities.map(({ code, name }): Region => ({ code, name, level: 'kommune' }));
    if (codesOfWanted.length === 0) return { rows: [], gaps: missingRegionsGap(commuting, regions) };
    const outward = await flows(codesOfWanted, codes);
    const inward = await flows(codes, codesOfWanted);
    const vintage = vintageOf(table, outward.updated);

    const sums = new Map<string, { from: string; to: string; year: number; persons: number | null }>();
    const yearsDivided = new Map<string, number[]>();
    for (const year of period.years) {
      for (const { code, name } of wanted.municipalities)
        if (places.hole(year, code)) yearsDivided.set(name, [...(yearsDivided.get(name) ?? []), year]);
      const placesOfYear = [...places.in(year)].map(([code, place]) => ({
        ...{ code, wanted: isWanted(place), name: names.get(place.today ?? '') ?? place.name },
      }));
      for (const from of placesOfYear)
        for (const to of placesOfYear) {
          if (!from.wanted && !to.wanted) continue;
          const cellCodes = {
            ...fixed,
            [residence.id]: from.code,
            [workplace.id]: to.code,
            [period.variable]: period.codeOf(year),
          };
          const persons = (from.wanted ? outward : inward).cell(cellCodes);
          const key = [from.name, to.name, year].join('\n');
          // Municipalities that have merged since then are added, if all of them have a figure.
          const earlierSum = sums.get(key)?.persons;
          const sum = sumIfComplete(earlierSum === undefined ? [persons] : [earlierSum, persons]);
          sums.set(key, { from: from.name, to: to.name, year, persons: sum });
        }
    }
    const { table: number, title } = commuting;
    const unknown = [...sums.values()].filter(({ persons }) => persons === null);
    const gaps = [
      ...(yearsDivided.size === 0
        ? []
        : [new SourceFault('ssbHoles', { table: number, title, places: placesWithYears(yearsDivided) })]),
      ...(unknown.length === 0
        ? []
        : [
            new SourceFault('ssbMissingFigures', {
              ...{ table: number, title, count: unknown.length },
              places: firstNames([...new Set(unknown.map(({ from, to }) => `${from}–${to}`))]),
            }),
          ]),
    ];
    // Most pairs of municipalities have no commuters, and get no row. Flows without a figure get no row either: the gap counts them.
    const rows = [...sums.values()]
      .filter(({ persons }) => persons !== null && persons !== 0)
      .map(({ from, to, year, persons }) => [from, to, year, persons, ...sourceColumns(vintage, today)]);
    return { rows, gaps };
  },
};

interface Place {
  /** The number of the municipality today. Undefined when it has been divided since, and so is part of several. */
  readonly today: string | undefined;
  readonly name: string;
}

interface PlacesByYear {
  readonly codeList: string | undefined;
  /** The municipalities of a year, by their code in the table. */
  readonly in: (year: number) => ReadonlyMap<string, Place>;
  /** True when today's municipality has no figure for the year, since its area was then part of a municipality that has been divided. */
  readonly hole: (year: number, code: string) => boolean;
}

const namesToday = new Map(municipalitiesOfToday.map(({ code, name }) => [code, plainName(name)]));

const listName = 'agg_kommsummer';

/** Today's municipalities from the grouping list when both variables have it. Otherwise the municipalities of each year, with the numbers they had then. */
async function placesOf(service: Service, table: Table, variables: readonly Dimension[]): Promise<PlacesByYear> {
  const [list, ...more] = variables.map(({ codeLists }) => codeLists.find((id) => id.toLowerCase() === listName));
  const hole = (year: number, code: string): boolean => numbersIn(year, code, 'sums') === undefined;
  if (table.version === 'v2' && list !== undefined && more.every((other) => other !== undefined)) {
    const codes = (await codeListOf(service, list)).map(({ code }) => ({ code, today: code.replace(/\D/g, '') }));
    return {
      codeList: list,
      hole,
      in: (year) =>
        new Map(
          codes.flatMap(({ code, today }) => {
            const name = namesToday.get(today);
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
          .map((municipality) => [municipality.code, placeOf(municipality)] as const),
      ),
  };
}

function placeOf({ name, today }: Municipality): Place {
  const [only, ...more] = today;
  return only !== undefined && more.length === 0
    ? { today: only, name: namesToday.get(only) ?? plainName(name) }
    : { today: undefined, name: plainName(name) };
}
