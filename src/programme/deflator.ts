/**
 * Growth in prices and wages from the year before, in per cent. `kommunal` (kommunal deflator) measures the purchases of municipalities. The state budget uses it
 * for posts 60–69, and therefore for kap. 553 post 65. `statlig` (statsbudsjettets utgiftsdeflator) measures the purchases of the state.
 *
 * The final figure of a year is published in the revised national budget of the year after. The table does not say which figures are final, so the two newest
 * years may be estimates. Replace all rates and their vintage together, because rates of different vintages must not be mixed.
 */

export const deflatorSource = {
  publisher: 'Finansdepartementet',
  title: 'Kommunal deflator og statsbudsjettets utgiftsdeflator 2014–2026',
  tabulated: 'https://github.com/marhip97/realvekst (prisomregningsfaktorer.csv)',
} as const;

export type DeflatorName = 'kommunal' | 'statlig';

export interface DeflatorYear {
  readonly year: number;
  /** Growth from the year before, per cent. */
  readonly rates: Readonly<Record<DeflatorName, number>>;
  /** The month in which the figure was read. */
  readonly vintage: string;
}

const published = (year: number, kommunal: number, statlig: number): DeflatorYear => ({
  year,
  rates: { kommunal, statlig },
  vintage: '2026-05',
});

export const deflator: readonly DeflatorYear[] = [
  published(2014, 3.1, 3.0),
  published(2015, 2.4, 2.3),
  published(2016, 2.6, 2.5),
  published(2017, 2.4, 2.1),
  published(2018, 3.1, 2.8),
  published(2019, 3.2, 3.0),
  published(2020, 1.0, 1.6),
  published(2021, 4.4, 3.9),
  published(2022, 6.7, 5.3),
  published(2023, 4.3, 5.0),
  published(2024, 5.0, 4.4),
  published(2025, 4.7, 4.0),
  published(2026, 4.1, 4.0),
];
