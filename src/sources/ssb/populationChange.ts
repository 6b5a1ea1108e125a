/** Table 06913: who was born, died, moved in and moved out. */

import { populationChanges } from '../../case/dataTables';
import { SourceFault } from '../sourceFault';
import { regionOf, required, theRest, yearsOf } from './findVariables';
import type { Dimension } from './readDataset';
import { askRegions, placed, seriesOf, someOf, type Region } from './regions';
import { tableOf } from './service';
import { sourced, vintageOf, type Step } from './step';

const years = 10;

type Change = (typeof populationChanges)[number];

/** What each change is called. Where moves within the country stand alone, those across its border are added. */
const called: Readonly<Record<Change, { what: RegExp; abroad?: RegExp }>> = {
  Fødte: { what: /^(levende\s?)?fødte/i },
  Døde: { what: /^døde/i },
  Innflyttinger: { what: /^innflytt/i, abroad: /^innvandr/i },
  Utflyttinger: { what: /^utflytt/i, abroad: /^utvandr/i },
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
    const within = yearsOf(table, years);
    const rest = theRest(table, [regionOf(table).id]);
    const asking = (changes: readonly Change[], kind: 'moves' | 'sums') => ({
      kind,
      years: within,
      others: [{ variable: contents.id, codes: changes.flatMap((change) => codes.get(change) ?? []) }, ...rest],
    });
    const groups = (changes: readonly Change[]) =>
      new Map(changes.map((change) => [change, (codes.get(change) ?? []).map((code) => ({ [contents.id]: code }))]));

    const { counties } = wanted;
    const all = await askRegions(service, table, wanted, asking(populationChanges, 'moves'));
    // Births and deaths of a county are those of its municipalities, also in the years before it had its number; moves are not.
    const born =
      counties.length === 0
        ? undefined
        : await askRegions(service, table, { municipalities: [], counties }, { ...asking(natural, 'sums'), country: false });

    const isCounty = ({ level }: Region): boolean => level === 'fylke';
    const others = all.regions.filter((region) => !isCounty(region));
    const withMoves = all.regions.filter(isCounty);
    const ofPlaces = seriesOf(
      populationChange,
      { ...all, regions: others, lacking: all.lacking.filter((region) => !isCounty(region)) },
      within.years,
      groups(populationChanges),
    );
    const ofMoves = seriesOf(populationChange, { ...all, regions: withMoves, lacking: [] }, within.years, groups(moves));
    const ofBirths = born && seriesOf(populationChange, born, within.years, groups(natural));
    const value = (region: Region, year: number, change: Change): number | null => {
      if (!isCounty(region)) return ofPlaces.value(region, year, change);
      return (moves.includes(change) ? ofMoves : ofBirths)?.value(region, year, change) ?? null;
    };

    const countyRegions = born?.regions ?? [];
    const withoutMoves = countyRegions.filter(({ name }) => !withMoves.some((region) => region.name === name));
    const { table: number, title } = populationChange;
    const vintage = vintageOf(table, all.updated);
    const inOrder = [
      ...others.filter(({ level }) => level === 'kommune'),
      ...countyRegions,
      ...others.filter(({ level }) => level === 'land'),
    ];
    const rows = inOrder.flatMap((region) =>
      populationChanges.flatMap((change) =>
        within.years.map((year) => [...placed(region), change, year, value(region, year, change), ...sourced(vintage, today)]),
      ),
    );
    return {
      rows,
      gaps: [
        ...ofPlaces.gaps,
        ...ofMoves.gaps,
        ...(ofBirths?.gaps ?? []),
        ...(withoutMoves.length > 0
          ? [new SourceFault('ssbMovesWithin', { table: number, title, places: someOf(withoutMoves.map(({ name }) => name)) })]
          : []),
      ],
    };
  },
};

function codesOf({ categories }: Dimension, change: Change): readonly string[] {
  const { what, abroad } = called[change];
  const own = required(
    categories.find(({ label }) => what.test(label)),
    change,
  );
  const across =
    /innenlands/i.test(own.label) && abroad
      ? [
          required(
            categories.find(({ label }) => abroad.test(label)),
            change,
          ),
        ]
      : [];
  return [own, ...across].map(({ code }) => code);
}
