/**
 * The words of the custom functions: what each is for, what it answers with, and what its arguments are called, keyed by function and argument.
 * Header rows (`columns`) are bokmål in every language: formulas in workbooks look them up.
 */

import type { Words } from './index';

interface ArgumentWords {
  /** As Excel shows it between the brackets. */
  readonly name: Words;
  readonly description: Words;
}

interface FunctionWords {
  /** At most 128 characters: Excel shows no more. */
  readonly description: Words;
  /** The shape of the answer. */
  readonly answer: Words;
  readonly args: Readonly<Record<string, ArgumentWords>>;
  readonly columns?: readonly string[];
}

const headers: ArgumentWords = {
  name: { nb: 'overskrifter', nn: 'overskrifter', en: 'headers' },
  description: {
    nb: 'SANN gir en rad med overskrifter øverst',
    nn: 'SANN gir ei rad med overskrifter øvst',
    en: 'TRUE puts a header row on top',
  },
};

const jobsLost: ArgumentWords = {
  name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
  description: {
    nb: 'Arbeidsplasser som er tapt direkte, over tre år',
    nn: 'Arbeidsplassar som er tapte direkte, over tre år',
    en: 'Jobs lost directly, over three years',
  },
};

const totalEmployment: ArgumentWords = {
  name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'totalEmployment' },
  description: {
    nb: 'Alle sysselsatte med arbeidssted i kommunen før tapet',
    nn: 'Alle sysselsette med arbeidsstad i kommunen før tapet',
    en: 'All employed persons with workplace in the municipality before the loss',
  },
};

const smallIsolated: ArgumentWords = {
  name: { nb: 'litenIsolert', nn: 'litenIsolert', en: 'smallIsolated' },
  description: {
    nb: 'SANN når stedet er lite og isolert, eller sentralitetsklasse 1–6 (5 og 6 regnes som isolert)',
    nn: 'SANN når staden er liten og isolert, eller sentralitetsklasse 1–6 (5 og 6 blir rekna som isolert)',
    en: 'TRUE when the place is small and isolated, or centrality class 1–6 (5 and 6 count as isolated)',
  },
};

const rules: ArgumentWords = {
  name: { nb: 'regler', nn: 'reglar', en: 'rules' },
  description: {
    nb: 'To kolonner, regel og verdi, som gjelder i stedet for forskriftens',
    nn: 'To kolonnar, regel og verdi, som gjeld i staden for dei i forskrifta',
    en: 'Two columns, rule id and value, used instead of the regulation’s',
  },
};

const date: ArgumentWords = {
  name: { nb: 'dato', nn: 'dato', en: 'date' },
  description: {
    nb: 'Tilsagnsdatoen, som avgjør regelsettet; ellers det nyeste',
    nn: 'Tilsegnsdatoen, som avgjer regelsettet; elles det nyaste',
    en: 'Date of the grant, which decides the rule set; otherwise the newest',
  },
};

const years: ArgumentWords = {
  name: { nb: 'år', nn: 'år', en: 'years' },
  description: { nb: 'Årstall, ett for hvert tall', nn: 'Årstal, eitt for kvart tal', en: 'Years, one for each figure' },
};

const unit: ArgumentWords = {
  name: { nb: 'enhet', nn: 'eining', en: 'unit' },
  description: {
    nb: 'Delene blir hele 1 krone eller hele 1 000 kroner',
    nn: 'Delane blir heile 1 krone eller heile 1 000 kroner',
    en: 'The parts are whole in units of 1 or 1 000 kroner',
  },
};

const model: ArgumentWords = {
  name: { nb: 'modell', nn: 'modell', en: 'model' },
  description: {
    nb: 'For eksempel "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", eller et område med andeler',
    nn: 'Til dømes "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", eller eit område med delar',
    en: 'Such as "75/25", "100", "Lierne", "Sør-Varanger", "Meløy", "50/25/25", or a range of shares',
  },
};

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

export const functionWords = {
  ELIGIBLE: {
    description: {
      nb: 'Om tapet fyller kriteriene for statlig ekstrainnsats: JA, SKJØNN eller NEI',
      nn: 'Om tapet fyller kriteria for statleg ekstrainnsats: JA, SKJØNN eller NEI',
      en: 'Whether the loss meets the criteria for extraordinary state effort: JA, SKJØNN (discretion) or NEI',
    },
    answer: {
      nb: 'JA, SKJØNN eller NEI, ett svar for hvert element',
      nn: 'JA, SKJØNN eller NEI, eitt svar for kvart element',
      en: '`JA` both thresholds are met; `SKJØNN` one is missed and the place is small and isolated; `NEI` otherwise. One answer for each element',
    },
    args: { jobsLost, totalEmployment, smallIsolated, rules, date },
  },
  CRITERIA: {
    description: {
      nb: 'Hvert kriterium med verdi, terskel, om det er oppfylt, margin i arbeidsplasser og kilde',
      nn: 'Kvart kriterium med verdi, terskel, om det er oppfylt, margin i arbeidsplassar og kjelde',
      en: 'Each criterion with value, threshold, whether it is met, margin in jobs and source',
    },
    answer: {
      nb: 'En rad per kriterium: kriterium, verdi, terskel, oppfylt, margin i arbeidsplasser, kilde',
      nn: 'Ei rad per kriterium: kriterium, verdi, terskel, oppfylt, margin i arbeidsplassar, kjelde',
      en: 'A row per criterion: criterion, value, threshold, met (JA, NEI or SKJØNN), margin in jobs (positive: so many fewer lost would still meet it; negative: so many more would have to be lost), source',
    },
    args: { jobsLost, totalEmployment, smallIsolated, rules, date, headers },
    columns: ['kriterium', 'verdi', 'terskel', 'oppfylt', 'margin', 'kilde'],
  },
  LOSS: {
    description: {
      nb: 'Det største fallet i sysselsettingen over et gitt antall år',
      nn: 'Det største fallet i sysselsetjinga over eit gitt tal på år',
      en: 'The largest fall in employment over a given number of years',
    },
    answer: {
      nb: 'En rad: fra, til, arbeidsplasser, andel',
      nn: 'Ei rad: frå, til, arbeidsplassar, del',
      en: 'One row: from, to, jobs (positive is lost), share of employment in the first year',
    },
    args: {
      years,
      employment: {
        name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
        description: {
          nb: 'Sysselsatte hvert år; tomme celler mangler og er ikke null',
          nn: 'Sysselsette kvart år; tomme celler manglar og er ikkje null',
          en: 'Employed persons each year; blanks are missing, not zero',
        },
      },
      window: {
        name: { nb: 'vindu', nn: 'vindauge', en: 'window' },
        description: {
          nb: 'Antall år mellom de to tallene',
          nn: 'Talet på år mellom dei to tala',
          en: 'Years between the two figures',
        },
      },
      headers,
    },
    columns: ['fra', 'til', 'arbeidsplasser', 'andel'],
  },
  RULE: {
    description: {
      nb: 'Verdien til en regel, slik den gjelder på en dato',
      nn: 'Verdien til ein regel, slik han gjeld på ein dato',
      en: 'The value of a rule, as it stands on a date',
    },
    answer: {
      nb: 'Ett tall for hvert element',
      nn: 'Eitt tal for kvart element',
      en: 'One number for each element, in the unit of the rule',
    },
    args: {
      id: {
        name: { nb: 'regel', nn: 'regel', en: 'id' },
        description: {
          nb: 'Navnet på regelen, for eksempel "criteria.share"',
          nn: 'Namnet på regelen, til dømes "criteria.share"',
          en: 'The id of the rule, such as "criteria.share"',
        },
      },
      date,
    },
  },
  RULES: {
    description: {
      nb: 'Alle reglene som gjelder på en dato, med enhet, gyldighet og kilde',
      nn: 'Alle reglane som gjeld på ein dato, med eining, gyldigheit og kjelde',
      en: 'All rules in force on a date, with unit, validity and source',
    },
    answer: {
      nb: 'En rad per regel: regel, verdi, enhet, fra, til, kilde',
      nn: 'Ei rad per regel: regel, verdi, eining, frå, til, kjelde',
      en: 'A row per rule: id, value, unit, from and to (Excel dates; blank when open), source',
    },
    args: { date, headers },
    columns: ['regel', 'verdi', 'enhet', 'fra', 'til', 'kilde'],
  },
  PRECEDENTS: {
    description: {
      nb: 'De kjente sakene som ligner mest, og hvordan det gikk',
      nn: 'Dei kjende sakene som liknar mest, og korleis det gjekk',
      en: 'The known cases most like this one, and what came of them',
    },
    answer: {
      nb: 'En rad per sak: område, tapte, andel, isolert, utfall, kilde; tomt er ukjent',
      nn: 'Ei rad per sak: område, tapte, del, isolert, utfall, kjelde; tomt er ukjent',
      en: 'A row per case: area, jobs lost, share, isolated (JA or NEI), outcome, source; a blank is not in the source',
    },
    args: {
      jobsLost,
      totalEmployment,
      smallIsolated,
      n: {
        name: { nb: 'antall', nn: 'tal', en: 'n' },
        description: { nb: 'Hvor mange saker', nn: 'Kor mange saker', en: 'How many cases' },
      },
      headers,
    },
    columns: ['område', 'tapte arbeidsplasser', 'andel', 'isolert', 'utfall', 'kilde'],
  },
  SPLIT: {
    description: {
      nb: 'Deler et beløp på partene etter en finansieringsmodell, til kronen',
      nn: 'Deler eit beløp på partane etter ein finansieringsmodell, til krona',
      en: 'Splits an amount between the parties by a funding model, to the krone',
    },
    answer: {
      nb: 'En rad per beløp, en kolonne per part; summen er nøyaktig beløpet',
      nn: 'Ei rad per beløp, ein kolonne per part; summen er nøyaktig beløpet',
      en: 'A row per amount, a column per party in the order of the model, in kroner; each row sums to its amount',
    },
    args: {
      amount: {
        name: { nb: 'beløp', nn: 'beløp', en: 'amount' },
        description: {
          nb: 'Beløpet i kroner, eller en kolonne med beløp',
          nn: 'Beløpet i kroner, eller ein kolonne med beløp',
          en: 'The amount in kroner, or a column of amounts',
        },
      },
      model,
      unit,
    },
  },
  BUDGET: {
    description: {
      nb: 'Programmets budsjett etter år og part, med summer som stemmer begge veier',
      nn: 'Budsjettet til programmet etter år og part, med summar som stemmer begge vegar',
      en: 'The programme’s budget by year and party, with sums that agree both ways',
    },
    answer: {
      nb: 'En rad per år, en kolonne per part, i kroner',
      nn: 'Ei rad per år, ein kolonne per part, i kroner',
      en: 'A row per year, a column per party in the order of the model, in kroner; `headers` puts the parties’ names on top',
    },
    args: {
      total: {
        name: { nb: 'total', nn: 'total', en: 'total' },
        description: { nb: 'Hele programmet, i kroner', nn: 'Heile programmet, i kroner', en: 'The whole programme, in kroner' },
      },
      startYear: {
        name: { nb: 'startår', nn: 'startår', en: 'startYear' },
        description: { nb: 'Det første budsjettåret', nn: 'Det første budsjettåret', en: 'The first budget year' },
      },
      years: {
        name: { nb: 'antallÅr', nn: 'talPåÅr', en: 'years' },
        description: {
          nb: 'Hvor mange år programmet varer, høyst så mange som reglene tillater',
          nn: 'Kor mange år programmet varer, høgst så mange som reglane tillèt',
          en: 'How many years the programme lasts, at most what the rules allow',
        },
      },
      model,
      profile: {
        name: { nb: 'profil', nn: 'profil', en: 'profile' },
        description: {
          nb: 'Fordelingen på år: "jevn", "programfaser" eller et område med ett tall per år',
          nn: 'Fordelinga på år: "jamn", "programfasar" eller eit område med eitt tal per år',
          en: 'How it falls on the years: "jevn" (even), "programfaser" (phases) or a range with a number for each year',
        },
      },
      unit,
      priceIndex: {
        name: { nb: 'prisindeks', nn: 'prisindeks', en: 'priceIndex' },
        description: {
          nb: 'Prisveksten per år, for eksempel 3 %, eller et indekstall for hvert år; totalen blir den samme',
          nn: 'Prisveksten per år, til dømes 3 %, eller eit indekstal for kvart år; totalen blir den same',
          en: 'Price growth a year, such as 3%, or an index number for each year; the total stays the same',
        },
      },
      headers,
    },
  },
  CARRYOVER: {
    description: {
      nb: 'Hva som overføres fra år til år når tilsagn og forbruk ikke er like',
      nn: 'Kva som blir overført frå år til år når tilsegn og forbruk ikkje er like',
      en: 'What is carried from year to year when commitments and spending differ',
    },
    answer: {
      nb: 'En rad per år: inngående, tilsagn, brukt, overført; overforbruk er negativt',
      nn: 'Ei rad per år: inngåande, tilsegn, brukt, overført; overforbruk er negativt',
      en: 'A row per year: opening balance, committed, spent, carried over, in kroner; overspending is negative',
    },
    args: {
      committed: {
        name: { nb: 'tilsagn', nn: 'tilsegn', en: 'committed' },
        description: { nb: 'Tilsagn hvert år, i kroner', nn: 'Tilsegn kvart år, i kroner', en: 'Committed each year, in kroner' },
      },
      spent: {
        name: { nb: 'brukt', nn: 'brukt', en: 'spent' },
        description: { nb: 'Brukt hvert år, i kroner', nn: 'Brukt kvart år, i kroner', en: 'Spent each year, in kroner' },
      },
      headers,
    },
    columns: ['inngående', 'tilsagn', 'brukt', 'overført'],
  },
  PAYMENT: {
    description: {
      nb: 'Hva som utbetales underveis, og hva som holdes tilbake til sluttrapporten',
      nn: 'Kva som blir utbetalt undervegs, og kva som blir halde tilbake til sluttrapporten',
      en: 'What is paid on account, and what is held back until the final report',
    },
    answer: {
      nb: 'En rad per tilsagn: underveis, tilbakeholdt, i kroner',
      nn: 'Ei rad per tilsegn: undervegs, halde tilbake, i kroner',
      en: 'A row per commitment: on account, retained, in kroner',
    },
    args: {
      committed: {
        name: { nb: 'tilsagn', nn: 'tilsegn', en: 'committed' },
        description: {
          nb: 'Tilsagnet i kroner, eller en kolonne med tilsagn',
          nn: 'Tilsegna i kroner, eller ein kolonne med tilsegner',
          en: 'The commitment in kroner, or a column of them',
        },
      },
      retained: {
        name: { nb: 'tilbakeholdt', nn: 'haldeTilbake', en: 'retained' },
        description: {
          nb: 'Andelen som holdes tilbake, minst det reglene krever',
          nn: 'Delen som blir halden tilbake, minst det reglane krev',
          en: 'The share held back, at least what the rules require',
        },
      },
      headers,
    },
    columns: ['utbetalt underveis', 'tilbakeholdt'],
  },
  INDEXED: {
    description: {
      nb: 'Et beløp i prisene til et annet år, med kommunal deflator',
      nn: 'Eit beløp i prisane til eit anna år, med kommunal deflator',
      en: 'An amount in the prices of another year, by the municipal deflator',
    },
    answer: {
      nb: 'Kroner, ett svar for hvert element',
      nn: 'Kroner, eitt svar for kvart element',
      en: 'Whole kroner, one answer for each element',
    },
    args: {
      amount: {
        name: { nb: 'beløp', nn: 'beløp', en: 'amount' },
        description: { nb: 'Beløpet i kroner', nn: 'Beløpet i kroner', en: 'The amount in kroner' },
      },
      fromYear: {
        name: { nb: 'fraÅr', nn: 'fråÅr', en: 'fromYear' },
        description: {
          nb: 'Året beløpet har prisene til',
          nn: 'Året beløpet har prisane til',
          en: 'The year whose prices the amount is in',
        },
      },
      toYear: {
        name: { nb: 'tilÅr', nn: 'tilÅr', en: 'toYear' },
        description: {
          nb: 'Året svaret skal ha prisene til',
          nn: 'Året svaret skal ha prisane til',
          en: 'The year whose prices the answer is in',
        },
      },
      index: {
        name: { nb: 'indeks', nn: 'indeks', en: 'index' },
        description: {
          nb: '"kommunal" (kommunal deflator) eller "statlig" (statsbudsjettets utgiftsdeflator)',
          nn: '"kommunal" (kommunal deflator) eller "statleg" (utgiftsdeflatoren i statsbudsjettet)',
          en: '"kommunal" (municipal deflator) or "statlig" (the state budget’s deflator)',
        },
      },
    },
  },
  PHASES: {
    description: {
      nb: 'De fire fasene med datoer, ansvarlig og leveranser',
      nn: 'Dei fire fasane med datoar, ansvarleg og leveransar',
      en: 'The four phases with dates, who is responsible and deliverables',
    },
    answer: {
      nb: 'En rad per fase: fase, fra, til, måneder, ansvarlig, leveranser',
      nn: 'Ei rad per fase: fase, frå, til, månader, ansvarleg, leveransar',
      en: 'A row per phase: phase, from and to (Excel dates), months, responsible, deliverables',
    },
    args: {
      start: {
        name: { nb: 'start', nn: 'start', en: 'start' },
        description: {
          nb: 'Den første dagen i avklaringsfasen',
          nn: 'Den første dagen i avklaringsfasen',
          en: 'The first day of clarification',
        },
      },
      months: {
        name: { nb: 'måneder', nn: 'månader', en: 'months' },
        description: {
          nb: 'Måneder i hver fase, fire tall; tomme celler får det lengste reglene tillater',
          nn: 'Månader i kvar fase, fire tal; tomme celler får det lengste reglane tillèt',
          en: 'Months of each phase, four numbers; blanks get the longest the rules allow',
        },
      },
      headers,
    },
    columns: ['fase', 'fra', 'til', 'måneder', 'ansvarlig', 'leveranser'],
  },
  BOARD: {
    description: {
      nb: 'Om omstillingsstyret er satt sammen slik det skal',
      nn: 'Om omstillingsstyret er sett saman slik det skal',
      en: 'Whether the restructuring board is composed as it should be',
    },
    answer: {
      nb: 'En rad per krav: krav, påkrevd, verdi, oppfylt, kilde',
      nn: 'Ei rad per krav: krav, påkravd, verdi, oppfylt, kjelde',
      en: 'A row per rule: rule, required, value, met (JA, NEI or SKJØNN), source',
    },
    args: {
      members: {
        name: { nb: 'medlemmer', nn: 'medlemer', en: 'members' },
        description: {
          nb: 'Tre kolonner: navn, kjønn (K eller M) og rolle (næringsliv, observatør fylkeskommunen …)',
          nn: 'Tre kolonnar: namn, kjønn (K eller M) og rolle (næringsliv, observatør fylkeskommunen …)',
          en: 'Three columns: name, sex (K or M) and role (næringsliv, observatør fylkeskommunen …)',
        },
      },
      date,
      headers,
    },
    columns: ['krav', 'påkrevd', 'verdi', 'oppfylt', 'kilde'],
  },
  COSTPERJOB: {
    description: {
      nb: 'Kroner per ny og sikret arbeidsplass',
      nn: 'Kroner per ny og sikra arbeidsplass',
      en: 'Kroner per job created and secured',
    },
    answer: {
      nb: 'Kroner, ett svar for hvert element',
      nn: 'Kroner, eitt svar for kvart element',
      en: 'Kroner, one answer for each element',
    },
    args: {
      cost: {
        name: { nb: 'kostnad', nn: 'kostnad', en: 'cost' },
        description: { nb: 'Kostnaden i kroner', nn: 'Kostnaden i kroner', en: 'The cost in kroner' },
      },
      created: {
        name: { nb: 'nye', nn: 'nye', en: 'created' },
        description: { nb: 'Nye arbeidsplasser', nn: 'Nye arbeidsplassar', en: 'Jobs created' },
      },
      secured: {
        name: { nb: 'sikrede', nn: 'sikra', en: 'secured' },
        description: { nb: 'Sikrede arbeidsplasser', nn: 'Sikra arbeidsplassar', en: 'Jobs secured' },
      },
    },
  },
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
  RECEIPT: {
    description: {
      nb: 'Kvittering: hvilken versjon, hvilke regler og hvilke data svarene bygger på',
      nn: 'Kvittering: kva versjon, kva reglar og kva data svara byggjer på',
      en: 'Receipt: the version, rules and data that the answers rest on',
    },
    answer: {
      nb: 'En rad: versjon av tillegget, regelsett, gjelder fra, dataårganger, kontrollsum',
      nn: 'Ei rad: versjon av tillegget, regelsett, gjeld frå, dataårgangar, kontrollsum',
      en: 'One row: add-in version, rule set, valid from, data vintages, hash of rules and data',
    },
    args: {},
  },
} satisfies Record<string, FunctionWords>;

/** How methods are written in cells; a word that PROJECTION reads back. */
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

/** A party that a model given as a range does not name. */
export const unnamedParty = (position: number): string => `Part ${position}`;

/** Beside a source, where newer rules than those known may hold; bokmål as all words in cells. */
export const knownUntilWords = 'kjent per';
