import type { FunctionWords } from './words';

export const specialisationFunction = {
  description: {
    nb: 'Hvor spesialisert sysselsettingen er: HHI, Krugman, Shannon, hjørnesteinsandel og flere',
    nn: 'Kor spesialisert sysselsetjinga er: HHI, Krugman, Shannon, hjørnesteinsdel og fleire',
    en: 'How specialised employment is: HHI, Krugman, Shannon, cornerstone share and more',
  },
  answer: {
    nb: 'En rad per mål: mål, verdi; bare verdien når målet er oppgitt. Krugman, Hoover og Gini trenger en sammenligning',
    nn: 'Ei rad per mål: mål, verdi; berre verdien når målet er oppgitt. Krugman, Hoover og Gini treng ei samanlikning',
    en: 'A row per measure: measure, value; the value alone when a measure is named. Krugman, Hoover and Gini need a reference; of a reference in several columns it is the mean of the shares. With figures by employer, the cornerstone share is the cornerstone employer’s; with figures by industry, the largest industry’s',
  },
  args: {
    employment: {
      name: { nb: 'sysselsatte', nn: 'sysselsette', en: 'employment' },
      description: {
        nb: 'Sysselsatte per næring, eller per bedrift for hjørnesteinsandelen',
        nn: 'Sysselsette per næring, eller per bedrift for hjørnesteinsdelen',
        en: 'Employment by industry, or by employer for the cornerstone share',
      },
    },
    reference: {
      name: { nb: 'sammenligning', nn: 'samanlikning', en: 'reference' },
      description: {
        nb: 'Det samme i landet, fylket eller andre kommuner, en kolonne for hver',
        nn: 'Det same i landet, fylket eller andre kommunar, ein kolonne for kvar',
        en: 'The same in the nation, the county or other municipalities, a column for each',
      },
    },
    measure: {
      name: { nb: 'mål', nn: 'mål', en: 'measure' },
      description: {
        nb: 'HHI, HHI normalisert, ekvivalent antall, Shannon, Shannon normalisert, Theil, hjørnestein, Krugman, Hoover eller Gini',
        nn: 'HHI, HHI normalisert, ekvivalent tal, Shannon, Shannon normalisert, Theil, hjørnestein, Krugman, Hoover eller Gini',
        en: 'HHI, normalised HHI, equivalent number, Shannon, normalised Shannon, Theil, cornerstone, Krugman, Hoover or Gini',
      },
    },
  },
} satisfies FunctionWords;

/** The names of each measure: first the one that cells show, then the others that SPECIALISATION accepts. */
export const specialisationWords = {
  herfindahl: ['HHI', 'Herfindahl', 'Herfindahl-Hirschman'],
  herfindahlNormalised: ['HHI normalisert', 'Normalisert HHI', 'Normalised HHI', 'HHI normalised'],
  equivalentNumber: ['Ekvivalent antall', 'Ekvivalent tal', 'Equivalent number'],
  shannon: ['Shannon', 'Entropi', 'Entropy'],
  shannonNormalised: ['Shannon normalisert', 'Normalisert Shannon', 'Normalised Shannon', 'Shannon normalised'],
  theil: ['Theil'],
  cornerstone: ['Hjørnestein', 'Hjørnesteinsandel', 'Hjørnesteinsdel', 'Cornerstone', 'Cornerstone share'],
  krugman: ['Krugman'],
  hoover: ['Hoover'],
  gini: ['Gini'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
