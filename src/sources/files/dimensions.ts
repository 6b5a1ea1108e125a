import type { DataTableKey } from '../../case/dataTables';
import type { Dimension } from './categories';

/** The dimension that each data table divides its figures by, and the header of the column that holds it. */
export const targetDimensions: Readonly<
  Partial<Record<DataTableKey, { readonly dimensions: readonly Dimension[]; readonly header: string }>>
> = {
  employment: { dimensions: ['industry'], header: 'Næring' },
  population: { dimensions: ['age'], header: 'Alder' },
  populationProjection: { dimensions: ['age'], header: 'Alder' },
  labourMarket: { dimensions: ['status'], header: 'Indikator' },
  populationChange: { dimensions: ['change'], header: 'Endring' },
  education: { dimensions: ['education'], header: 'Utdanningsnivå' },
  economy: { dimensions: ['item'], header: 'Post' },
};
