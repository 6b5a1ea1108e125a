import { headers, type ArgumentWords, type FunctionWords } from './words';

const byIndustry = (name: ArgumentWords['name'], [nb, nn, en]: readonly [nb: string, nn: string, en: string]): ArgumentWords => ({
  name,
  description: {
    nb: `Sysselsatte per næring ${nb}; flere kolonner er flere år`,
    nn: `Sysselsette per næring ${nn}; fleire kolonnar er fleire år`,
    en: `Employment by industry ${en}; several columns are several years`,
  },
});

export const structureFunctions = {
  SHIFTSHARE: {
    description: {
      nb: 'Endringen i hver næring delt i nasjonal, næringsmessig og regional komponent',
      nn: 'Endringa i kvar næring delt i nasjonal, næringsmessig og regional komponent',
      en: 'The change in each industry as a national, an industry-mix and a regional component',
    },
    answer: {
      nb: 'En rad per næring: nasjonal, næring, regional, (esteban: allokering,) endring; komponentene summerer til endringen',
      nn: 'Ei rad per næring: nasjonal, næring, regional, (esteban: allokering,) endring; komponentane summerer til endringa',
      en: 'A row per industry, in persons: national, industry mix, regional, (`esteban`: allocation,) change; the components sum to the change. One column in each argument is the classic analysis. With several — the first to the next to last year at the start, the same table moved one year at the end — it is the dynamic one, the sum of the yearly analyses',
    },
    args: {
      regional0: byIndustry({ nb: 'regionFør', nn: 'regionFør', en: 'regional0' }, [
        'i regionen ved starten',
        'i regionen ved starten',
        'in the region at the start',
      ]),
      regional1: byIndustry({ nb: 'regionEtter', nn: 'regionEtter', en: 'regional1' }, [
        'i regionen ved slutten',
        'i regionen ved slutten',
        'in the region at the end',
      ]),
      national0: byIndustry({ nb: 'landFør', nn: 'landFør', en: 'national0' }, [
        'i landet ved starten',
        'i landet ved starten',
        'in the nation at the start',
      ]),
      national1: byIndustry({ nb: 'landEtter', nn: 'landEtter', en: 'national1' }, [
        'i landet ved slutten',
        'i landet ved slutten',
        'in the nation at the end',
      ]),
      variant: {
        name: { nb: 'variant', nn: 'variant', en: 'variant' },
        description: {
          nb: 'dunn, eller esteban som skiller ut allokeringen',
          nn: 'dunn, eller esteban som skil ut allokeringa',
          en: 'dunn, or esteban which sets the allocation apart',
        },
      },
      headers,
    },
    columns: ['nasjonal', 'næring', 'regional', 'allokering', 'endring'],
  },
  SPECIALISATION: {
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
  },
  COMMUTING: {
    description: {
      nb: 'Pendling: andel ut og inn, egendekning, arbeidsplassdekning og netto',
      nn: 'Pendling: del ut og inn, eigendekning, arbeidsplassdekning og netto',
      en: 'Commuting: out and in share, self-containment, coverage and net',
    },
    answer: {
      nb: 'En rad: andel ut, andel inn, egendekning av bosatte og av arbeidsplasser, arbeidsplasser per bosatt sysselsatt, netto, antall ut og inn',
      nn: 'Ei rad: del ut, del inn, eigendekning av busette og av arbeidsplassar, arbeidsplassar per busett sysselsett, netto, talet ut og inn',
      en: 'One row: share of residents commuting out, share of jobs held by those commuting in, self-containment of residents and of jobs, jobs per employed resident, net (in less out), and persons out and in. A row for each of a column of municipalities',
    },
    args: {
      residents: {
        name: { nb: 'bosatte', nn: 'busette', en: 'residents' },
        description: {
          nb: 'Sysselsatte som bor i kommunen',
          nn: 'Sysselsette som bur i kommunen',
          en: 'Employed persons who live in the municipality',
        },
      },
      jobs: {
        name: { nb: 'arbeidsplasser', nn: 'arbeidsplassar', en: 'jobs' },
        description: {
          nb: 'Sysselsatte som arbeider i kommunen',
          nn: 'Sysselsette som arbeider i kommunen',
          en: 'Employed persons who work in the municipality',
        },
      },
      liveAndWork: {
        name: { nb: 'borOgArbeider', nn: 'burOgArbeider', en: 'liveAndWork' },
        description: {
          nb: 'Sysselsatte som både bor og arbeider i kommunen',
          nn: 'Sysselsette som både bur og arbeider i kommunen',
          en: 'Employed persons who both live and work in the municipality',
        },
      },
      headers,
    },
    columns: [
      'andel ut',
      'andel inn',
      'egendekning bosatte',
      'egendekning arbeidsplasser',
      'arbeidsplassdekning',
      'netto',
      'ut',
      'inn',
    ],
  },
  SPILLOVER: {
    description: {
      nb: 'Tapet etter hvor de som hadde arbeidsplassene, bor',
      nn: 'Tapet etter kvar dei som hadde arbeidsplassane, bur',
      en: 'The loss by the municipality where those who held the jobs live',
    },
    answer: {
      nb: 'En rad per kommune: kommune, pendlere, andel, tapte arbeidsplasser i hele tall som summerer til tapet',
      nn: 'Ei rad per kommune: kommune, pendlarar, del, tapte arbeidsplassar i heile tal som summerer til tapet',
      en: 'A row per municipality: municipality, commuters, share, jobs lost; whole jobs that sum to the loss (largest remainder, ties to the first)',
    },
    args: {
      jobsLost: {
        name: { nb: 'tapte', nn: 'tapte', en: 'jobsLost' },
        description: {
          nb: 'Tapte arbeidsplasser i arbeidsstedskommunen, et helt tall',
          nn: 'Tapte arbeidsplassar i arbeidsstadkommunen, eit heilt tal',
          en: 'Jobs lost in the municipality of the workplace, a whole number',
        },
      },
      flows: {
        name: { nb: 'pendling', nn: 'pendling', en: 'flows' },
        description: {
          nb: 'To kolonner: bostedskommune og hvor mange derfra som arbeider i kommunen; ta med den selv',
          nn: 'To kolonnar: bustadkommune og kor mange derfrå som arbeider i kommunen; ta med han sjølv',
          en: 'Two columns: municipality of residence and how many from there work in the municipality, its own included',
        },
      },
      headers,
    },
    columns: ['kommune', 'pendlere', 'andel', 'tapte arbeidsplasser'],
  },
} satisfies Record<string, FunctionWords>;

/** How measures are written in cells, and the other names that SPECIALISATION reads. */
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
