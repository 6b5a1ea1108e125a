import { headers, years, type FunctionWords, type ArgumentWords } from './words';

const horizon: ArgumentWords = {
  name: { nb: 'horisont', nn: 'horisont', en: 'horizon' },
  description: { nb: 'Antall år fram', nn: 'Talet på år fram', en: 'Years ahead' },
};

const values: ArgumentWords = {
  name: { nb: 'verdier', nn: 'verdiar', en: 'values' },
  description: {
    nb: 'Tallet for hvert år; tomme celler mangler og er ikke null',
    nn: 'Talet for kvart år; tomme celler manglar og er ikkje null',
    en: 'The figure of each year; blanks are missing, not zero',
  },
};

export const projectionFunctions = {
  PROJECTION: {
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
  },
  BACKTEST: {
    description: {
      nb: 'Hvor godt hver metode ville ha truffet på serien selv',
      nn: 'Kor godt kvar metode ville ha treft på serien sjølv',
      en: 'How well each method would have done on the series itself',
    },
    answer: {
      nb: 'En rad per metode: metode, MASE, sMAPE, dekning',
      nn: 'Ei rad per metode: metode, MASE, sMAPE, dekning',
      en: 'A row per method: method, MASE (below 1 beats a naive one-year step), sMAPE 0–2, share of outcomes inside the 80% interval',
    },
    args: { years, values, horizon, headers },
    columns: ['metode', 'MASE', 'sMAPE', 'dekning'],
  },
} satisfies Record<string, FunctionWords>;
