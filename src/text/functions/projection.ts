import { headers, horizon, values, years, type FunctionWords } from './words';

export const projectionFunction = {
  description: {
    nb: 'Framskriver en årlig serie, med et intervall kalibrert på målte feil',
    nn: 'Framskriv ein årleg serie, med eit intervall kalibrert på målte feil',
    en: 'Projects an annual series, with an interval calibrated on measured errors',
  },
  answer: {
    nb: 'En rad per år: år, framskriving, nedre, øvre',
    nn: 'Ei rad per år: år, framskriving, nedre, øvre',
    en: 'A row per year: year, projection, lower, upper, in the unit of the series; never below zero',
  },
  args: {
    years,
    values,
    horizon,
    method: {
      name: { nb: 'metode', nn: 'metode', en: 'method' },
      description: {
        nb: 'auto, dempet, theta, holt, trend, loglineær, naiv eller drift',
        nn: 'auto, dempa, theta, holt, trend, loglineær, naiv eller drift',
        en: 'auto, damped, theta, holt, trend, loglinear, naive or drift',
      },
    },
    level: {
      name: { nb: 'sikkerhet', nn: 'tryggleik', en: 'level' },
      description: {
        nb: 'Andelen av utfall som intervallet skal romme',
        nn: 'Delen av utfall som intervallet skal romme',
        en: 'The share of outcomes the interval is to hold',
      },
    },
    shock: {
      name: { nb: 'bortfall', nn: 'bortfall', en: 'shock' },
      description: {
        nb: 'To kolonner, år og arbeidsplasser som går tapt det året og ikke kommer igjen',
        nn: 'To kolonnar, år og arbeidsplassar som går tapt det året og ikkje kjem att',
        en: 'Two columns, year and jobs that are lost that year and do not come back',
      },
    },
    headers,
  },
  columns: ['år', 'framskriving', 'nedre', 'øvre'],
} satisfies FunctionWords;

/** The word for each method in cells. PROJECTION both writes and accepts it. */
export const methodWords = {
  auto: 'auto',
  damped: 'dempet',
  theta: 'theta',
  holt: 'holt',
  trend: 'trend',
  loglinear: 'loglineær',
  naive: 'naiv',
  drift: 'drift',
} as const;
