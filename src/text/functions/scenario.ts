import { headers, type FunctionWords } from './words';

export const scenarioFunction = {
  description: {
    nb: 'Følgene av et bortfall år for år: arbeidsplasser, folketall og kommunens inntekter, uten og med bortfallet',
    nn: 'Følgjene av eit bortfall år for år: arbeidsplassar, folketal og inntektene til kommunen, utan og med bortfallet',
    en: 'The consequences of a loss year by year: jobs, population and municipal revenue, without and with the loss',
  },
  answer: {
    nb: 'Etter `vis`. Hovedtall: arbeidsplasser, innbyggere og inntekter i det siste året, middels, minst og mest. Sysselsetting, befolkning og økonomi: en rad per år. Følsomhet: en rad per forutsetning, med hovedtallene ved lav og høy. Næringer: en rad per næring. Inntekter er i hele kroner, og «..» uten skatten; resten er ikke avrundet',
    nn: 'Etter `vis`. Hovudtal: arbeidsplassar, innbyggjarar og inntekter i det siste året, middels, minst og mest. Sysselsetting, befolkning og økonomi: ei rad per år. Følsemd: ei rad per føresetnad, med hovudtala ved låg og høg. Næringar: ei rad per næring. Inntekter er i heile kroner, og «..» utan skatten; resten er ikkje avrunda',
    en: 'By `show`. `hovedtall` (main): jobs, inhabitants and revenue in the last year, middle, least and most. `sysselsetting` (employment), `befolkning` (population), `økonomi` (economy): a row per year. `følsomhet` (sensitivity): a row per assumption, with the main figures at its low and high; low delta is by CILQ. `næringer` (industries): a row per industry, without public jobs. Years follow the newest employment figure, at most ten and no longer than the population goes. Losses in or before that year are in the figures already: they are added to the baseline, and the path with the loss is the projection. Least and most have every assumption at that end. Revenue is in whole kroner and `..` without the tax; the rest is not rounded',
  },
  args: {
    losses: {
      name: { nb: 'bortfall', nn: 'bortfall', en: 'losses' },
      description: {
        nb: 'To kolonner: år og arbeidsplasser som går tapt direkte det året',
        nn: 'To kolonnar: år og arbeidsplassar som går tapt direkte det året',
        en: 'Two columns: year and jobs lost directly that year',
      },
    },
    industry: {
      name: { nb: 'næring', nn: 'næring', en: 'industry' },
      description: {
        nb: 'Næringen som mister dem, som «R24» eller «Industri»; en gruppe er blandingen av næringene i den',
        nn: 'Næringa som mistar dei, som «R24» eller «Industri»; ei gruppe er blandinga av næringane i henne',
        en: 'The industry that loses them, as “R24” or “Industri”; a group is the mix of its industries',
      },
    },
    regional: {
      name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
      description: {
        nb: 'To kolonner: næring og arbeidsplasser før tapet',
        nn: 'To kolonnar: næring og arbeidsplassar før tapet',
        en: 'Two columns: industry and jobs before the loss',
      },
    },
    employment: {
      name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
      description: {
        nb: 'To kolonner: år og arbeidsplasser, observert; framskrives her',
        nn: 'To kolonnar: år og arbeidsplassar, observert; blir framskrive her',
        en: 'Two columns: year and jobs, observed; projected here',
      },
    },
    population: {
      name: { nb: 'folketall', nn: 'folketal', en: 'population' },
      description: {
        nb: 'To kolonner: år og folketall 1. januar, observert og framskrevet',
        nn: 'To kolonnar: år og folketal 1. januar, observert og framskrive',
        en: 'Two columns: year and inhabitants on 1 January, observed and projected',
      },
    },
    assumptions: {
      name: { nb: 'forutsetninger', nn: 'føresetnader', en: 'assumptions' },
      description: {
        nb: 'Fire kolonner: forutsetning, verdi, lav og høy, som går foran våre; tomt tar våre',
        nn: 'Fire kolonnar: føresetnad, verdi, låg og høg, som går føre våre; tomt tek våre',
        en: 'Four columns: assumption, value, low and high, used before those of the add-in; a blank takes the add-in’s',
      },
    },
    tax: {
      name: { nb: 'skatt', nn: 'skatt', en: 'tax' },
      description: {
        nb: 'Kommunens skatt per innbygger i kroner; uten den mangler inntektene',
        nn: 'Skatten til kommunen per innbyggjar i kroner; utan han manglar inntektene',
        en: 'The municipality’s tax per inhabitant in kroner; without it the revenue is missing',
      },
    },
    show: {
      name: { nb: 'vis', nn: 'vis', en: 'show' },
      description: {
        nb: 'hovedtall, sysselsetting, befolkning, økonomi, følsomhet eller næringer',
        nn: 'hovudtal, sysselsetting, befolkning, økonomi, følsemd eller næringar',
        en: 'main, employment, population, economy, sensitivity or industries',
      },
    },
    headers,
  },
} satisfies FunctionWords;

/** The words for each part in cells, bokmål first. All are accepted, in upper or lower case. */
export const scenarioParts = {
  main: ['hovedtall', 'hovudtal', 'main'],
  employment: ['sysselsetting', 'employment'],
  population: ['befolkning', 'population'],
  economy: ['økonomi', 'economy'],
  sensitivity: ['følsomhet', 'følsemd', 'sensitivity'],
  industries: ['næringer', 'næringar', 'industries'],
} as const;

/** The header row of each part. */
export const scenarioColumns: Readonly<Record<keyof typeof scenarioParts, readonly string[]>> = {
  main: ['hovedtall', 'middels', 'minst', 'mest'],
  employment: [
    ...['år', 'uten tapet', 'nedre', 'øvre', 'direkte', 'indirekte', 'induserte', 'offentlige', 'tapt'],
    ...['med tapet', 'tapt minst', 'tapt mest'],
  ],
  population: [
    ...[
      'år',
      'uten tapet',
      'med tapet',
      'endring',
      '0–5 år',
      '6–15 år',
      '16–19 år',
      '20–44 år',
      '45–66 år',
      '67–79 år',
      '80 år og over',
    ],
    ...['endring minst', 'endring mest'],
  ],
  economy: [
    ...['år', 'skatt', 'inntektsutjevning', 'innbyggertilskudd', 'sum'],
    ...['skatt med tapet', 'inntektsutjevning med tapet', 'innbyggertilskudd med tapet', 'sum med tapet'],
    ...['endring', 'endring minst', 'endring mest', 'sikkerhet'],
  ],
  sensitivity: [
    ...['forutsetning', 'verdi', 'lav', 'høy', 'arbeidsplasser ved lav', 'arbeidsplasser ved høy'],
    ...['innbyggere ved lav', 'innbyggere ved høy', 'inntekter ved lav', 'inntekter ved høy'],
  ],
  industries: ['næring', 'direkte', 'indirekte', 'induserte', 'sum', 'minst', 'mest'],
};

/** The rows of the main figures, in bokmål as all words in cells. */
export const scenarioFigures = { jobs: 'Arbeidsplasser', inhabitants: 'Innbyggere', revenue: 'Inntekter' } as const;
