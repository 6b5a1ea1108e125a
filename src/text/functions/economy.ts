import { headers, type ArgumentWords, type FunctionWords } from './words';

const nationalMean: ArgumentWords = {
  name: { nb: 'landssnitt', nn: 'landssnitt', en: 'nationalMean' },
  description: {
    nb: 'Skatt per innbygger i hele landet, i kroner',
    nn: 'Skatt per innbyggjar i heile landet, i kroner',
    en: 'Tax per inhabitant in the whole country, in kroner',
  },
};

export const economyFunctions = {
  ABSORPTION: {
    description: {
      nb: 'Hvor det blir av dem som mister jobben: ny jobb, pendling, ledig, ut av arbeidsstyrken, flyttet',
      nn: 'Kor det blir av dei som mistar jobben: ny jobb, pendling, ledig, ut av arbeidsstyrken, flytta',
      en: 'Where those who lose their jobs end up: a new job, commuting, unemployed, out of the labour force, moved',
    },
    answer: {
      nb: 'En rad per utfall: utfall, personer, andel. Utfallene for bosatte er til sammen de bosattes tap; siste rad er folketallet',
      nn: 'Ei rad per utfall: utfall, personar, del. Utfalla for busette er til saman tapet til dei busette; siste rad er folketalet',
      en: 'A row per outcome: outcome, persons, share. Residents and in-commuters sum to the loss, the five outcomes to the residents’ loss; then fewer employed residents and the population effect. The shares are judgement, to be overruled',
    },
    args: {
      jobsLost: {
        name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
        description: {
          nb: 'Arbeidsplasser som går tapt i kommunen',
          nn: 'Arbeidsplassar som går tapt i kommunen',
          en: 'Jobs lost in the municipality',
        },
      },
      shares: {
        name: { nb: 'andeler', nn: 'delar', en: 'shares' },
        description: {
          nb: 'Navn og tall i to kolonner, eller sju tall: bosatt, ny jobb, pendler, ledig, utenfor, flyttet, personer per flytting',
          nn: 'Namn og tal i to kolonnar, eller sju tal: busett, ny jobb, pendlar, ledig, utanfor, flytta, personar per flytting',
          en: 'Name and number in two columns, or seven numbers: residents, new job, commuting, unemployed, out, moved, persons per move',
        },
      },
      headers,
    },
    columns: ['utfall', 'personer', 'andel'],
  },
  EQUALISATION: {
    description: {
      nb: 'Netto inntektsutjevning per innbygger, med satsene for året',
      nn: 'Netto inntektsutjamning per innbyggjar, med satsane for året',
      en: 'Net income equalisation per inhabitant, at the rates of the year',
    },
    answer: {
      nb: 'Kroner per innbygger, ett svar for hvert element; positivt er tilskudd, negativt er trekk',
      nn: 'Kroner per innbyggjar, eitt svar for kvart element; positivt er tilskot, negativt er trekk',
      en: 'Kroner per inhabitant, one answer for each element; positive is received, negative is paid. 2015–2025 are settled; 2026 is announced (64%) and has the deduction of 2025, so it is not certain',
    },
    args: {
      taxPerInhabitant: {
        name: { nb: 'skattPerInnbygger', nn: 'skattPerInnbyggjar', en: 'taxPerInhabitant' },
        description: {
          nb: 'Kommunens skatt per innbygger, i kroner',
          nn: 'Skatten til kommunen per innbyggjar, i kroner',
          en: 'The municipality’s tax per inhabitant, in kroner',
        },
      },
      nationalMean,
      year: {
        name: { nb: 'år', nn: 'år', en: 'year' },
        description: {
          nb: 'Året satsene gjelder for; uten år brukes det nyeste som er avregnet',
          nn: 'Året satsane gjeld for; utan år blir det nyaste som er avrekna, brukt',
          en: 'The year of the rates; the newest settled one when left out',
        },
      },
    },
  },
  REVENUE: {
    description: {
      nb: 'Skatt, inntektsutjevning og innbyggertilskudd per år, uten og med tapet',
      nn: 'Skatt, inntektsutjamning og innbyggjartilskot per år, utan og med tapet',
      en: 'Tax, income equalisation and block grant per inhabitant by year, without and with the loss',
    },
    answer: {
      nb: 'En rad per år: år, skatt, inntektsutjevning, innbyggertilskudd og sum uten og med tapet, endring, sikkerhet; i hele kroner',
      nn: 'Ei rad per år: år, skatt, inntektsutjamning, innbyggjartilskot og sum utan og med tapet, endring, tryggleik; i heile kroner',
      en: 'A row per year, in whole kroner: year; tax, equalisation, grant per inhabitant and their sum without the loss; the same with it; change; `SIKKER` (settled), `USIKKER` (announced) or `UKJENT` (later: the newest figures carried on, in their year’s kroner). The sum is the part of free revenue that follows population and tax: expenditure equalisation and other grants are left out',
    },
    args: {
      population: {
        name: { nb: 'innbyggere', nn: 'innbyggjarar', en: 'population' },
        description: {
          nb: 'Innbyggere, en rad per år: uten tapet, og i neste kolonne med tapet',
          nn: 'Innbyggjarar, ei rad per år: utan tapet, og i neste kolonne med tapet',
          en: 'Inhabitants, a row per year: without the loss and, in the next column, with it',
        },
      },
      taxPerInhabitant: {
        name: { nb: 'skattPerInnbygger', nn: 'skattPerInnbyggjar', en: 'taxPerInhabitant' },
        description: {
          nb: 'Kommunens skatt per innbygger: én verdi eller en rad per år, uten og med tapet',
          nn: 'Skatten til kommunen per innbyggjar: éin verdi eller ei rad per år, utan og med tapet',
          en: 'The municipality’s tax per inhabitant: one value or a row per year, without and with the loss',
        },
      },
      nationalMean: {
        name: nationalMean.name,
        description: {
          nb: 'Skatt per innbygger i hele landet, i kroner: én verdi eller en per år',
          nn: 'Skatt per innbyggjar i heile landet, i kroner: éin verdi eller ein per år',
          en: 'Tax per inhabitant in the whole country, in kroner: one value or one per year',
        },
      },
      year: {
        name: { nb: 'år', nn: 'år', en: 'year' },
        description: {
          nb: 'Det første året, eller ett år for hver rad; uten år begynner det med det nyeste som er avregnet',
          nn: 'Det første året, eller eitt år for kvar rad; utan år byrjar det med det nyaste som er avrekna',
          en: 'The first year, or one for each row; starts with the newest settled year when left out',
        },
      },
      headers,
    },
    columns: [
      'år',
      'skatt',
      'inntektsutjevning',
      'innbyggertilskudd',
      'sum',
      'skatt med tapet',
      'inntektsutjevning med tapet',
      'innbyggertilskudd med tapet',
      'sum med tapet',
      'endring',
      'sikkerhet',
    ],
  },
} satisfies Record<string, FunctionWords>;

/** Rows of ABSORPTION that are no assumption; bokmål as all words in cells. */
export const absorptionWords = {
  commuters: 'innpendler',
  fewerEmployed: 'færre sysselsatte bosatte',
  population: 'folketall',
} as const;

/** How sure the figures of a year are; words that stay the same in every language. */
export const certaintyWords = { certain: 'SIKKER', uncertain: 'USIKKER', 'not known': 'UKJENT' } as const;
