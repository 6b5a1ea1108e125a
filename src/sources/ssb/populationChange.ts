/** Table 06913: births, deaths, and moves in and out. */

import { populationChanges } from '../../case/dataTables';
import { SourceFault } from '../sourceFault';
import { regionOf, required, remainingChoices, periodOf } from './findVariables';
import type { Dimension } from './readDataset';
import { askRegions, regionColumns, seriesOf, firstNames, type Region } from './regions';
import { tableOf } from './service';
import { sourceColumns, vintageOf, type Step } from './step';

const years = 10;

type Change = (typeof populationChanges)[number];

/** The label of each change. Where the table gives moves within the country apart, moves across the border are added. */
const labelPatterns: Readonly<Record<Change, { usual: RegExp; abroad?: RegExp }>> = {
  Fødte: { usual: /^(levende\s?)?fødte/i },
  Døde: { usual: /^døde/i },
  Innflyttinger: { usual: /^innflytt/i, abroad: /^innvandr/i },
  Utflyttinger: { usual: /^utflytt/i, abroad: /^utvandr/i },
};

const moves: readonly Change[] = ['Innflyttinger', 'Utflyttinger'];
const natural: readonly Change[] = populationChanges.filter((change) => !moves.includes(change));

export const populationChange: Step = {
  key: 'populationChange',
  table: '06913',
  title: 'fødte, døde og flyttinger',
  fetch: async ({ service, wanted, today }) => {
    const table = await tableOf(service, populationChange.table);
    const contents = required(
      table.variables.find(({ role }) => role === 'metric'),
      'statistikkvariabel',
    );
    const codes = new Map(populationChanges.map((change) => [change, codesOf(contents, change)]));
    const period = periodOf(table, years);
    const rest = remainingChoices(table, [regionOf(table).id]);
    const questionAbout = (changes: readonly Change[], kind: 'moves' | 'sums') => ({
      kind,
      period,
      others: [{ variable: contents.id, codes: changes.flatMap((change) => codes.get(change) ?? []) }, ...rest],
    });
    const groupsOf = (changes: readonly Change[]) =>
      new Map(changes.map((change) => [change, (codes.get(change) ?? []).map((code) => ({ [contents.id]: code }))]));

    const { counties } = wanted;
    const answer = await askRegions(service, table, wanted, questionAbout(populationChanges, 'moves'));
    // Births and deaths of a county may be summed over its municipalities, also for the years before the county had its number. Moves may not.
    const countyNaturalChange =
      counties.length === 0
        ? undefined
        : await askRegions(
            service,
            table,
            { municipalities: [], counties },
            { ...questionAbout(natural, 'sums'), country: false },
          );

    const isCounty = ({ level }: Region): boolean => level === 'fylke';
    const others = answer.regions.filter((region) => !isCounty(region));
    const countiesWithMoves = answer.regions.filter(isCounty);
    const otherSeries = seriesOf(
      populationChange,
      { ...answer, regions: others, missingRegions: answer.missingRegions.filter((region) => !isCounty(region)) },
      period.years,
      groupsOf(populationChanges),
    );
    const countyMoves = seriesOf(
      populationChange,
      { ...answer, regions: countiesWithMoves, missingRegions: [] },
      period.years,
      groupsOf(moves),
    );
    const countyBirthsAndDeaths =
      countyNaturalChange && seriesOf(populationChange, countyNaturalChange, period.years, groupsOf(natural));
    const value = (region: Region, year: number, change: Change): number | null => {
      if (!isCounty(region)) return otherSeries.value(region, year, change);
      return (moves.includes(change) ? countyMoves : countyBirthsAndDeaths)?.value(region, year, change) ?? null;
    };

    const countyRegions = countyNaturalChange?.regions ?? [];
    const countiesWithoutMoves = countyRegions.filter(({ name }) => !countiesWithMoves.some((region) => region.name === name));
    const { table: number, title } = populationChange;
    const vintage = vintageOf(table, answer.updated);
    const orderedRegions = [
      ...others.filter(({ level }) => level === 'kommune'),
      ...countyRegions,
      ...others.filter(({ level }) => level === 'land'),
    ];
    const rows = orderedRegions.flatMap((region) =>
      populationChanges.flatMap((change) =>
        period.years.map((year) => [
          ...regionColumns(region),
          change,
          year,
          value(region, year, change),
          ...sourceColumns(vintage, today),
        ]),
      ),
    );
    return {
      rows,
      gaps: [
        ...otherSeries.gaps,
        ...countyMoves.gaps,
        ...(countyBirthsAndDeaths?.gaps ?? []),
        ...(countiesWithoutMoves.length > 0
          ? [
              new SourceFault('ssbMovesWithin', {
                table: number,
                title,
                places: firstNames(countiesWithoutMoves.map(({ name }) => name)),
              }),
            ]
          : []),
      ],
    };
  },
};

function codesOf({ categories }: Dimension, change: Change): readonly string[] {
  const { usual, abroad } = labelPatterns[change];
  const category = required(
    categories.find(({ label }) => usual.test(label)),
    change,
  );
  const abroadCategories =
    /innenlands/i.test(category.label) && abroad
      ? [
          required(
            categories.find(({ label }) => abroad.test(label)),
            change,
          ),
        ]
      : [];
  return [category, ...abroadCategories].map(({ code }) => code);
}
