/** Measures a recalculation: one call for the whole country, and one call for each of many cells. */
import { ELIGIBLE } from '../../src/functions/eligible';
import { SCREENING } from '../../src/functions/screening';
import { municipalitiesOfToday } from '../../src/analysis/geography/municipalities';
import { medianTime, type Benchmark } from '../../scripts/bench';

const municipalities = 357;
const cells = 10_000;

/** Falls of 1 to 500 jobs among 1 000 to 10 000, in every centrality class. They give all three verdicts. */
const lost = (index: number): number => 1 + ((index * 37) % 500);
const total = (index: number): number => 1000 + ((index * 613) % 9000);
const centrality = (index: number): number => 1 + (index % 6);
const column = (value: (index: number) => number): number[][] =>
  Array.from({ length: municipalities }, (_, index) => [value(index)]);

const country = [column(lost), column(total), column(centrality)] as const;

function oneSpilledCall(): void {
  const verdicts = new Set(ELIGIBLE.call(...country).flat());
  if (verdicts.size !== 3) throw new Error(`expected all three verdicts, got ${[...verdicts].join(', ')}`);
}

function singleCalls(): void {
  // Excel sends a single cell as a range of one cell, and null for an argument that is left out.
  for (let index = 0; index < cells; index++) ELIGIBLE.call([[lost(index)]], [[total(index)]], [[centrality(index)]], null, null);
}

const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const lines = municipalitiesOfToday.flatMap(({ code }, place) =>
  years.map((year, index) => [code, year, total(place) - Math.round((lost(place) * index) / 9), centrality(place)] as const),
);
const lineColumn = (position: 0 | 1 | 2 | 3): (string | number)[][] => lines.map((line) => [line[position]]);
const byYear = [lineColumn(0), lineColumn(1), lineColumn(2), lineColumn(3)] as const;

function screeningOfTheCountry(): void {
  const rows = SCREENING.call(...byYear).length;
  if (rows !== municipalities) throw new Error(`expected ${municipalities} municipalities, got ${rows}`);
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'SCREENING of 357 municipalities over ten years',
    unit: 'ms',
    target: 200,
    run: () => medianTime(screeningOfTheCountry),
  },
  { name: 'ELIGIBLE for 357 municipalities, one spilled call', unit: 'ms', target: 5, run: () => medianTime(oneSpilledCall) },
  { name: 'ELIGIBLE in 10 000 single calls', unit: 'ms', target: 60, run: () => medianTime(singleCalls) },
];
