import { headers, years, jobsLost, type FunctionWords, type ArgumentWords } from './words';

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

export const criteriaFunctions = {
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
  SITUATION: {
    description: {
      nb: 'Helhetsvurderingen: hvert forhold mot fylket eller landet, og om det støtter, er nøytralt eller taler mot',
      nn: 'Heilskapsvurderinga: kvart forhold mot fylket eller landet, og om det støttar, er nøytralt eller talar mot',
      en: 'The overall assessment: each circumstance against the county or country: supports, neutral or against',
    },
    answer: {
      nb: 'En rad per forhold: forhold, verdi, referanse, vurdering (STØTTER, NØYTRAL, MOT eller MANGLER), kilde, vekt (SKAL eller KAN)',
      nn: 'Ei rad per forhold: forhold, verdi, referanse, vurdering (STØTTER, NØYTRAL, MOT eller MANGLER), kjelde, vekt (SKAL eller KAN)',
      en: 'A row per circumstance: circumstance, value, reference, assessment (`STØTTER` supports, `NØYTRAL`, `MOT` against, `MANGLER` a figure is missing), source, weight (`SKAL` shall be given weight, `KAN` may be considered). Neutral is closer to the reference than the rule `situation.neutralBand`. There is no verdict: what they weigh together is left to judgement',
    },
    args: {
      indicators: {
        name: { nb: 'forhold', nn: 'forhold', en: 'indicators' },
        description: {
          nb: 'Indirekte sysselsetting, arbeidsledighet, pendlingsmuligheter, trygd, andel yrkesaktive eller kommuneøkonomi',
          nn: 'Indirekte sysselsetjing, arbeidsløyse, høve til pendling, trygd, del yrkesaktive eller kommuneøkonomi',
          en: 'Indirect employment, unemployment, commuting, social security, share active or municipal economy',
        },
      },
      values: {
        name: { nb: 'verdier', nn: 'verdiar', en: 'values' },
        description: {
          nb: 'Kommunens tall; tomme celler mangler og er ikke null',
          nn: 'Tala til kommunen; tomme celler manglar og er ikkje null',
          en: 'The municipality’s figures; blanks are missing, not zero',
        },
      },
      reference: {
        name: { nb: 'referanse', nn: 'referanse', en: 'reference' },
        description: {
          nb: 'Det samme for fylket eller landet, i samme enhet',
          nn: 'Det same for fylket eller landet, i same eining',
          en: 'The same for the county or the country, in the same unit',
        },
      },
      headers,
    },
    columns: ['forhold', 'verdi', 'referanse', 'vurdering', 'kilde', 'vekt'],
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
  SCREENING: {
    description: {
      nb: 'Alle kommuner i én tabell, verst først: det verste fallet i sysselsettingen og om det fyller kriteriene',
      nn: 'Alle kommunar i éin tabell, verst først: det verste fallet i sysselsetjinga og om det fyller kriteria',
      en: 'All municipalities in one table, worst first: the worst fall in employment and whether it meets the criteria',
    },
    answer: {
      nb: 'En rad per kommune: kommune, fra, til, tapte arbeidsplasser, andel, vurdering (JA, SKJØNN eller NEI), margin, isolert; .. mangler',
      nn: 'Ei rad per kommune: kommune, frå, til, tapte arbeidsplassar, del, vurdering (JA, SKJØNN eller NEI), margin, isolert; .. manglar',
      en: 'A row per municipality: municipality, from, to, jobs lost (below zero where employment rose), share, verdict (`JA`, `SKJØNN` or `NEI` as ELIGIBLE gives it), margin in whole jobs (negative: so many more would have to be lost for both thresholds to be met), isolated as given. `..` is missing: no two figures are that far apart. First those with `JA`, then `SKJØNN`, then `NEI`, each by share lost',
    },
    args: {
      municipalities: {
        name: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
        description: {
          nb: 'Kommunen i hver rad, med navn eller nummer',
          nn: 'Kommunen i kvar rad, med namn eller nummer',
          en: 'The municipality of each row, by name or number',
        },
      },
      years,
      employment: {
        name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
        description: {
          nb: 'Sysselsatte etter arbeidssted; flere rader for samme kommune og år (næringer) blir summert',
          nn: 'Sysselsette etter arbeidsstad; fleire rader for same kommune og år (næringar) blir summerte',
          en: 'Employed persons by workplace; several rows for a municipality and year (industries) are summed',
        },
      },
      isolated: {
        name: { nb: 'isolert', nn: 'isolert', en: 'isolated' },
        description: {
          nb: 'SANN når stedet er lite og isolert, eller sentralitetsklasse 1–6, for hver rad eller én for alle',
          nn: 'SANN når staden er liten og isolert, eller sentralitetsklasse 1–6, for kvar rad eller éin for alle',
          en: 'TRUE when the place is small and isolated, or centrality class 1–6, for each row or one for all',
        },
      },
      window: {
        name: { nb: 'vindu', nn: 'vindauge', en: 'window' },
        description: {
          nb: 'Antall år mellom de to tallene; ellers forskriftens tre',
          nn: 'Talet på år mellom dei to tala; elles dei tre i forskrifta',
          en: 'Years between the two figures; the regulation’s three when left out',
        },
      },
      date,
      headers,
    },
    columns: ['kommune', 'fra', 'til', 'arbeidsplasser', 'andel', 'vurdering', 'margin', 'isolert'],
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
} satisfies Record<string, FunctionWords>;
