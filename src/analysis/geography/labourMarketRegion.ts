import { labourMarketRegionNames, municipalitiesOfToday, type MunicipalityOfToday } from './municipalities';

export interface LabourMarketRegion {
  readonly name: string;
  readonly members: readonly MunicipalityOfToday[];
}

/**
 * Returns the labour-market region (bo- og arbeidsmarkedsregion) of a municipality of today, with all its members.
 * Returns undefined for Haram, because the regions consist of the municipalities of 2020, when Haram was part of Ålesund, and for a number that no
 * municipality has today.
 *
 * Source: Gundersen, Holmen & Hansen (2019), Inndeling i BA-regioner 2020, TØI report 1713/2019; numbers of 2024.
 *
 * @param code four digits
 */
export function labourMarketRegion(code: string): LabourMarketRegion | undefined {
  const number = municipalitiesOfToday.find((municipality) => municipality.code === code)?.labourMarketRegion;
  if (number === undefined || number === null) return undefined;
  return {
    name: labourMarketRegionNames.get(number) ?? '',
    members: municipalitiesOfToday.filter((municipality) => municipality.labourMarketRegion === number),
  };
}
