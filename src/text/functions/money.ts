import { headers, type FunctionWords, type ArgumentWords } from './words';

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

export const moneyFunctions = {
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
} satisfies Record<string, FunctionWords>;
