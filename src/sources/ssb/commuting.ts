/** Table 03321: persons employed by residence and place of work, for every flow that starts or ends in a municipality asked for. */

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

    const isOwn = ({ today: now }: Place): boolean => now !== undefined && wantedCodes.has(now);
    const codes = [...new Set(period.years.flatMap((year) => [...places.in(year).keys()]))];
    const ownCodes = [
      ...new Set(period.years.flatMap((year) => [...places.in(year)].filter(([, place]) => isOwn(place)).map(([code]) => code))),
    ];
    const flows = (from: readonly string[], to: readonly string[]): Promise<Answer> =>
      ask(service, table, [
        { variable: residence.id, codeList: places.codeList, codes: from },
        { variable: workplace.id, codeList: places.codeList, codes: to },
        ...others,
        { variable: period.variable, codes: period.years.map(period.codeOf) },
      ]);
    const lacking = wanted.municipalities.map(({ code, name }): Region => ({ code, name, level: 'kommune' }));
    if (ownCodes.length === 0) return { rows: [], gaps: missingRegionsGap(commuting, lacking) };
    const outward = await flows(ownCodes, codes);
    const inward = await flows(codes, ownCodes);
    const vintage = vintageOf(table, outward.updated);

    const sums = new Map<string, { from: string; to: string; year: number; persons: number | null }>();
    const yearsDivided = new Map<string, number[]>();
    for (const year of period.years) {
      for (const { code, name } of wanted.municipalities)
        if (places.hole(year, code)) yearsDivided.set(name, [...(yearsDivided.get(name) ?? []), year]);
      const placesOfYear = [...places.in(year)].map(([code, place]) => ({
        ...{ code, isOwn: isOwn(place), name: names.get(place.today ?? '') ?? place.name },
      }));
      for (const from of placesOfYear)
        for (const to of placesOfYear) {
          if (!from.isOwn && !to.isOwn) continue;
          const cellCodes = { ...fixed, [residence.id]: from.code, [workplace.id]: to.code, [period.variable]: period.codeOf(year) };
          const persons = (from.isOwn ? outward : inward).cell(cellCodes);
          const key = [from.name, to.name, year].join('\n');
          // Municipalities that have merged since go together, where all of them have a figure.
          const earlierSum = sums.get(key)?.persons;
          const persons2 = sumIfComplete(earlierSum === undefined ? [persons] : [earlierSum, persons]);
          sums.set(key, { from: from.name, to: to.name, year, persons: persons2 });
        }
    }
    const { table: number, title } = commuting;
    const unknown = [...sums.values()].filter(({ persons }) => persons === null);
    const gaps = [
      ...(yearsDivided.size === 0 ? [] : [new SourceFault('ssbHoles', { table: number, title, places: placesWithYears(yearsDivided) })]),
      ...(unknown.length === 0
        ? []
        : [
            new SourceFault('ssbMissingFigures', {
              ...{ table: number, title, count: unknown.length },
              places: firstNames([...new Set(unknown.map(({ from, to }) => `${from}–${to}`))]),
            }),
          ]),
    ];
    // No one goes most ways, and those stay out; so do the ways that are not given, which the gap counts.
    const rows = [...sums.values()]
      .filter(({ persons }) => persons !== null && persons !== 0)
      .map(({ from, to, year, persons }) => [from, to, year, persons, ...sourceColumns(vintage, today)]);
    return { rows, gaps };
  },
};

interface Place {
  /** Number today; undefined where the municipality of that year was divided since, and belongs to no single one. */
  readonly today: string | undefined;
  readonly name: string;
}

interface PlacesByYear {
  readonly codeList: string | undefined;
  /** The municipalities of a year by the code that the table asks for. */
  readonly in: (year: number) => ReadonlyMap<string, Place>;
  readonly hole: (year: number, code: string) => boolean;
}

const namesToday = new Map(municipalitiesOfToday.map(({ code, name }) => [code, plainName(name)]));

const listName = 'agg_kommsummer';

/** Today's municipalities by the list that groups them, where both variables have it; else those of each year by their own numbers. */
async function placesOf(service: Service, table: Table, variables: readonly Dimension[]): Promise<PlacesByYear> {
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
          .map((one) => [one.code, placeOf(one)] as const),
      ),
  };
}

function placeOf(one: Municipality): Place {
  const [only, ...more] = one.today;
  return only !== undefined && more.length === 0
    ? { today: only, name: namesToday.get(only) ?? plainName(one.name) }
    : { today: undefined, name: plainName(one.name) };
}
