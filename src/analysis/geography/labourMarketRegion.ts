import { labourMarketRegionNames, municipalitiesOfToday, type MunicipalityOfToday } from './municipalities';

export interface LabourMarketRegion {
  readonly number: number;
  readonly name: string;
  readonly members: readonly MunicipalityOfToday[];
}

/**
 * The labour-market region (bo- og arbeidsmarkedsregion) of a municipality of today, with all its members.
 * Undefined for Haram: the regions were drawn on the municipalities of 2020, when Haram was part of Ålesund.
 *
 * Source: Gundersen, Holmen & Hansen (2019), Inndeling i BA-regioner 2020, TØI report 1713/2019; numbers of 2024.
 *
 * @param code four digits; undefined too for a number that is none of today's
 */
export function labourMarketRegion(code: string): LabourMarketRegion | undefined {
  const number = municipalitiesOfToday.find((one) => one.code === code)?.labourMarketRegion;
  if (number === undefined || number === null) return undefined;
  return {
    number,
    name: labourMarketRegionNames.get(number) ?? '',
    members: municipalitiesOfToday.filter((one) => one.labourMarketRegion === number),
  };
}
