/** Table 13470 for all of today's municipalities: employment in total, with the centrality class. The screening uses these figures. */

import { municipalitiesOfToday } from '../../analysis/geography/municipalities';
import { countiesOfToday, plainName } from '../../case/areas';
import { allIndustries } from '../../case/dataTables';
import { toIso, toSerial } from '../../case/excelDate';
import { SourceFault } from '../sourceFault';
import { CallFailure } from './callFailure';
import { employmentQuestion } from './employment';
import { centralityBetween, municipalitiesOn, type KlassMunicipality } from './klass';
import { askRegions, seriesOf } from './regions';
import { tableOf } from './service';
import { sourceColumns, vintageOf, type FetchContext, type Step } from './step';

export const municipalFigures: Step = {
  key: 'municipalFigures',
  table: '13470',
  title: 'sysselsatte i alle kommuner',
  fetch: async (context) => {
    const { service, today } = context;
    const table = await tableOf(service, municipalFigures.table);
    const { municipalities, centrality, gaps: klassGaps } = await fetchClassification(context);
    const question = employmentQuestion(table, 'total');
    const places = municipalities.map(({ code, name }) => ({ code, name: plainName(name) }));
    const regional = await askRegions(service, table, { municipalities: places, counties: [] }, { ...question, country: false });
    const { value, gaps } = seriesOf(municipalFigures, regional, question.period.years, question.groups);
    const vintage = vintageOf(table, regional.updated);
    const counties = new Map(countiesOfToday.map(({ code, name }) => [code, name]));
    const rows = regional.regions.flatMap((region) => {
      const code = region.code ?? '';
      return question.period.years.map((year) => [
        code,
        region.name,
        counties.get(code.slice(0, 2)) ?? '',
        centrality.get(code) ?? null,
        year,
        value(region, year, allIndustries),
        ...sourceColumns(vintage, today),
      ]);
    });
    return { rows, gaps: [...klassGaps, ...gaps] };
  },
};

interface Classification {
  readonly municipalities: readonly KlassMunicipality[];
  readonly centrality: ReadonlyMap<string, number>;
  readonly gaps: readonly SourceFault[];
}

/** Today's municipalities and their centrality from KLASS or, when KLASS fails, from the built-in register. */
async function fetchClassification({ service, klassUrl, today }: FetchContext): Promise<Classification> {
  try {
    const municipalities = await municipalitiesOn(service.client, klassUrl, today);
    const tomorrow = toIso(toSerial(today) + 1);
    const centrality = await centralityBetween(service.client, klassUrl, today, tomorrow);
    return { municipalities, centrality, gaps: [] };
  } catch (error) {
    if (!(error instanceof CallFailure) || error.reason === 'cancelled') throw error;
    return {
      municipalities: municipalitiesOfToday,
      centrality: new Map(municipalitiesOfToday.map(({ code, centralityClass }) => [code, centralityClass])),
      gaps: [new SourceFault('klassNotFetched', {}, { cause: error })],
    };
  }
}
