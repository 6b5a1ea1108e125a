import { headers, jobsLost, type FunctionWords } from './words';

export const rippleFunctions = {
  RIPPLE: {
    description: {
      nb: 'Ringvirkninger: arbeidsplasser som går tapt per næring når en arbeidsgiver legger ned, uten dobbelttelling',
      nn: 'Ringverknader: arbeidsplassar som går tapt per næring når ein arbeidsgivar legg ned, utan dobbeltteljing',
      en: 'The ripple of a closure: jobs lost by industry, direct, indirect and induced, without double counting',
    },
    answer: {
      nb: 'En rad per næring: direkte, indirekte, induserte, sum, og sum lavt og høyt. Gruppene i tabell 13470 uten uoppgitt når regionen er gitt ved dem, ellers næringene i tabellen. Lavt er ved høy delta, høyt ved CILQ, som ikke tar hensyn til størrelsen på regionen. Offentlig administrasjon, undervisning og helse følger befolkningen, og har ingen ringvirkninger her. Ikke avrundet',
      nn: 'Ei rad per næring: direkte, indirekte, induserte, sum, og sum lågt og høgt. Gruppene i tabell 13470 utan uoppgitt når regionen er gitt ved dei, elles næringane i tabellen. Lågt er ved høg delta, høgt ved CILQ, som ikkje tek omsyn til storleiken på regionen. Offentleg administrasjon, undervisning og helse følgjer folketalet, og har ingen ringverknader her. Ikkje avrunda',
      en: 'A row per industry: direct, indirect, induced, total, and the total low and high. The groups of table 13470, without those of unknown industry, when the region is given by them, else the industries of the table. Low is at the high delta, high by CILQ, which disregards the size of the region. Public administration, education and health follow the population and have no ripple here. Not rounded',
    },
    args: {
      jobsLost,
      industry: {
        name: { nb: 'næring', nn: 'næring', en: 'industry' },
        description: {
          nb: 'Næringen til arbeidsgiveren, som «R24» eller «Industri»; eller to kolonner, næring og omsetning øverst og næring og innkjøp i regionen under, når innkjøpene er kjent. En gruppe er en av næringene i den, fordelt som arbeidsplassene der',
          nn: 'Næringa til arbeidsgivaren, som «R24» eller «Industri»; eller to kolonnar, næring og omsetning øvst og næring og innkjøp i regionen under, når innkjøpa er kjende. Ei gruppe er ei av næringane i henne, fordelt som arbeidsplassane der',
          en: 'The employer’s industry, as “R24” or “Industri”; or two columns, industry and turnover first and industry and purchases inside the region below, when they are known. A group is one of its industries, weighted by the jobs there',
        },
      },
      regional: {
        name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
        description: {
          nb: 'Arbeidsplasser før tapet. To kolonner, næring og antall, i hvilken som helst rekkefølge; næringer som ikke står der, har ingen. Eller antallet i én kolonne, i rekkefølgen til tabell 13470 eller tabellen',
          nn: 'Arbeidsplassar før tapet. To kolonnar, næring og tal, i kva rekkjefølgje som helst; næringar som ikkje står der, har ingen. Eller talet i éin kolonne, i rekkjefølgja til tabell 13470 eller tabellen',
          en: 'Jobs before the loss. Two columns, industry and jobs, in any order; industries not there have none. Or the jobs in one column, in the order of table 13470 or of the table',
        },
      },
      delta: {
        name: { nb: 'delta', nn: 'delta', en: 'delta' },
        description: {
          nb: 'Hvor mye størrelsen på regionen betyr i FLQ: over 0 og under 1',
          nn: 'Kor mykje storleiken på regionen har å seie i FLQ: over 0 og under 1',
          en: 'How much the size of the region matters in FLQ: above 0 and below 1',
        },
      },
      type: {
        name: { nb: 'type', nn: 'type', en: 'type' },
        description: {
          nb: '1 er bare leverandørene, 2 også det husholdningene ikke lenger kjøper',
          nn: '1 er berre leverandørane, 2 også det hushalda ikkje lenger kjøper',
          en: '1 is suppliers only, 2 also what households no longer buy',
        },
      },
      table: {
        name: { nb: 'tabell', nn: 'tabell', en: 'table' },
        description: {
          nb: 'En annen kryssløpstabell enn den innebygde: en rad per næring med koeffisienter, sysselsatte per produksjon, sysselsatte i landet, og for type 2 lønn per produksjon og forbruk per lønn. Næring er da et nummer, og regionen én kolonne',
          nn: 'Ein annan kryssløpstabell enn den innebygde: ei rad per næring med koeffisientar, sysselsette per produksjon, sysselsette i landet, og for type 2 lønn per produksjon og forbruk per lønn. Næring er då eit nummer, og regionen éin kolonne',
          en: 'Another table than the one built in: a row per industry of coefficients, jobs per output, jobs in the nation, and for type 2 income per output and consumption per income. Industry is then a number, and the region one column',
        },
      },
      headers,
    },
    columns: ['næring', 'direkte', 'indirekte', 'induserte', 'sum', 'lavt', 'høyt'],
  },
} satisfies Record<string, FunctionWords>;
