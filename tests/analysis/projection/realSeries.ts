/** The real series on which methods are chosen and intervals measured. Every other series is for tuning, and the rest are held out. */
import {
  averageProjection,
  forecasts,
  methods,
  methodsUsed,
  type MethodName,
  type SingleMethodName,
} from '../../../src/analysis/projection/methods';
import type { Forecast } from '../../../src/analysis/projection/forecast';
import employment from '../../data/employment_telemark_13470.json';
import m1 from '../../data/m1_yearly.json';
import population from '../../data/population_07459.json';

export const domains = ['M1', 'employment', 'population'] as const;
export type Domain = (typeof domains)[number];

/** The figures known in one year, and the figures that came after it. */
export interface Trial {
  readonly domain: Domain;
  readonly tuning: boolean;
  readonly history: readonly number[];
  readonly outcomes: readonly number[];
}

const everyOther = (index: number): boolean => index % 2 === 0;

/** The yearly series of M1. The competition has one of them twice, and it is used once. */
function m1Trials(): Trial[] {
  const once = new Map(m1.series.map((series) => [JSON.stringify([series.history, series.future]), series]));
  return [...once.values()].map(({ history, future }, index) => ({
    domain: 'M1',
    tuning: everyOther(index),
    history,
    outcomes: future,
  }));
}

/** Employed persons by industry and in total. All industries of a municipality are in the same half. */
function employmentTrials(): Trial[] {
  const municipalities = [...new Set(employment.series.map(({ municipality }) => municipality))];
  return municipalities.flatMap((name, index) => {
    const industries = employment.series.filter(({ municipality }) => municipality === name).map(({ persons }) => persons);
    const total = employment.years.map((_, year) => industries.reduce((sum, persons) => sum + (persons[year] ?? NaN), 0));
    return [total, ...industries].flatMap((persons) =>
      [2021, 2022, 2023].map((last): Trial => {
        const known = employment.years.indexOf(last) + 1;
        return {
          domain: 'employment',
          tuning: everyOther(index),
          history: persons.slice(0, known),
          outcomes: persons.slice(known),
        };
      }),
    );
  });
}

/** Inhabitants of the municipalities with a figure every year, once with a history of ten years, as in most use, and once with all years. */
function populationTrials(): Trial[] {
  const whole = population.series.flatMap(({ persons }) => (persons.every((value) => value !== null) ? [persons] : []));
  return whole.flatMap((persons, index) =>
    [2001, 2006, 2011, 2016].flatMap((last) => {
      const known = population.years.indexOf(last) + 1;
      return [known - 10, 0].map((first): Trial => {
        return {
          domain: 'population',
          tuning: everyOther(index),
          history: persons.slice(first, known),
          outcomes: persons.slice(known, known + 10),
        };
      });
    }),
  );
}

/** Whether a series ever changed. One that did not has no restlessness to scale its errors by. Nearly all of these are industries that a municipality does not have. */
const moved = ({ history }: Trial): boolean => new Set(history).size > 1;

const trials: readonly Trial[] = [...m1Trials(), ...employmentTrials(), ...populationTrials()].filter(moved);
export const tuning = trials.filter((trial) => trial.tuning);
export const heldOut = trials.filter((trial) => !trial.tuning);

/** Returns the trials that a method can project. A log method cannot project a series with a zero. */
export function answerable(from: readonly Trial[], method: MethodName): Trial[] {
  return from.filter(({ history }) => method === 'auto' || !methods[method].needsPositive || history.every((value) => value > 0));
}

interface Answer {
  readonly projection: readonly number[];
  readonly forecasts: readonly Forecast[];
}

type Answerer = MethodName | SingleMethodName;

const answers = new WeakMap<Trial, Map<Answerer, Answer>>();

/** Returns the answer of a method for a trial, which is calculated once. */
export function answer(trial: Trial, method: Answerer): Answer {
  const known = answers.get(trial) ?? new Map<Answerer, Answer>();
  answers.set(trial, known);
  const before = known.get(method);
  if (before) return before;
  const { history, outcomes } = trial;
  const answered = forecasts(history, outcomes.length, methodsUsed(history, method));
  const said = { projection: averageProjection(answered), forecasts: answered };
  known.set(method, said);
  return said;
}
