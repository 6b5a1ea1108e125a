/** Table 13470 for every municipality of today, in total, with its centrality class: what the screening rests on. */

import { municipalitiesOfToday } from '../../analysis/geography/municipalities';
import { countiesOfToday, plainName } from '../../case/areas';
import { allIndustries } from '../../case/dataTables';
import { toIso, toSerial } from '../../case/excelDate';
import { SourceFault } from '../sourceFault';
import { CallFailure } from './callFailure';
import { employmentQuestion } from './employment';
import { centralityBetween, municipalitiesAt, type MunicipalityAt } from './klass';
import { askRegions, seriesOf } from './regions';
import { tableOf } from './service';
import { sourced, vintageOf, type Asking, type Step } from './step';

export const municipalFigures: Step = {
  key: 'municipalFigures',
  table: '13470',
  title: 'sysselsatte i alle kommuner',
  fetch: async (asking) => {
    const { service, today } = asking;
    const table = await tableOf(service, municipalFigures.table);
    const { municipalities, centrality, gaps: unknown } = await classified(asking);
    const question = employmentQuestion(table, 'total');
    const places = municipalities.map(({ code, name }) => ({ code, name: plainName(name) }));
    const regional = await askRegions(service, table, { municipalities: places, counties: [] }, { ...question, country: false });
    const { value, gaps } = seriesOf(municipalFigures, regional, question.years.years, question.groups);
    const vintage = vintageOf(table, regional.updated);
    const counties = new Map(countiesOfToday.map(({ code, name }) => [code, name]));
    const rows = regional.regions.flatMap((region) => {
      const code = region.code ?? '';
      return question.years.years.map((year) => [
        code,
        region.name,
        counties.get(code.slice(0, 2)) ?? '',
        centrality.get(code) ?? null,
        year,
        value(region, year, allIndustries),
        ...sourced(vintage, today),
      ]);
    });
    return { rows, gaps: [...unknown, ...gaps] };
  },
};

interface Classified {
  readonly municipalities: readonly MunicipalityAt[];
  readonly centrality: ReadonlyMap<string, number>;
  readonly gaps: readonly SourceFault[];
}

/** From KLASS, or from the register that comes with the product. */
async function classified({ service, klassUrl, today }: Asking): Promise<Classified> {
  try {
    const municipalities = await municipalitiesAt(service.client, klassUrl, today);
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
