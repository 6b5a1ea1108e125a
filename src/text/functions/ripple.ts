import { headers, jobsLost, type FunctionWords } from './words';

export const rippleFunction = {
  description: {
    nb: 'Ringvirkninger: arbeidsplasser som går tapt per næring når en arbeidsgiver legger ned, uten dobbelttelling',
    nn: 'Ringverknader: arbeidsplassar som går tapt per næring når ein arbeidsgivar legg ned, utan dobbeltteljing',
    en: 'The ripple of a closure: jobs lost by industry, direct, indirect and induced, without double counting',
  },
  answer: {
    nb: 'En rad per næring: direkte, indirekte, induserte, sum, og summen lavt og høyt, ikke avrundet. Næringene er gruppene i tabell 13470 uten uoppgitt når regionen er gitt ved dem, ellers de 62 i tabell 1850. Lavt er ved høy delta; høyt ved CILQ, som ikke tar hensyn til størrelsen på regionen. Offentlig administrasjon, undervisning og helse følger befolkningen og har ingen ringvirkninger her. En gruppe i regionen fordeles på næringene sine som i landet; en arbeidsgiver som er større enn næringen da blir, får plass på bekostning av resten av gruppen. Er næringen en gruppe, er svaret det næringene i gruppen ville gitt, veid med arbeidsplassene i regionen. Egen tabell: en rad per næring med koeffisienter, sysselsatte per produksjon, sysselsatte i landet, og for type 2 lønn per produksjon og forbruk per lønn',
    nn: 'Ei rad per næring: direkte, indirekte, induserte, sum, og summen lågt og høgt, ikkje avrunda. Næringane er gruppene i tabell 13470 utan uoppgitt når regionen er gitt ved dei, elles dei 62 i tabell 1850. Lågt er ved høg delta; høgt ved CILQ, som ikkje tek omsyn til storleiken på regionen. Offentleg administrasjon, undervisning og helse følgjer folketalet og har ingen ringverknader her. Ei gruppe i regionen blir fordelt på næringane sine som i landet; ein arbeidsgivar som er større enn næringa då blir, får plass på kostnad av resten av gruppa. Er næringa ei gruppe, er svaret det næringane i gruppa ville gitt, vege med arbeidsplassane i regionen. Eigen tabell: ei rad per næring med koeffisientar, sysselsette per produksjon, sysselsette i landet, og for type 2 lønn per produksjon og forbruk per lønn',
    en: 'A row per industry: direct, indirect, induced, total, and the total low and high, not rounded. The industries are the groups of table 13470, without those unknown, when the region is given by them, else the 62 of table 1850. Low is at the high delta; high by CILQ, which disregards the size of the region. Public administration, education and health follow the population and have no ripple here. A group in the region is spread over its industries as in the nation; an employer larger than its industry then is has room made for it at the expense of the rest of the group. Where the industry is a group, the answer is what its industries would give, weighted by the jobs in the region. A table of one’s own: a row per industry of coefficients, jobs per output, jobs in the nation, and for type 2 income per output and consumption per income',
  },
  args: {
    jobsLost,
    industry: {
      name: { nb: 'næring', nn: 'næring', en: 'industry' },
      description: {
        nb: 'Næring, som «R24» eller «Industri»; eller to kolonner: næring og omsetning, og under den næringer og innkjøp fra dem i regionen',
        nn: 'Næring, som «R24» eller «Industri»; eller to kolonnar: næring og omsetning, og under ho næringar og innkjøp frå dei i regionen',
        en: 'An industry, as “R24” or “Industri”; or two columns: it and its turnover, then industries and purchases from them in the region',
      },
    },
    regional: {
      name: { nb: 'regionen', nn: 'regionen', en: 'regional' },
      description: {
        nb: 'Arbeidsplasser før tapet: næring og antall i to kolonner (næringer som ikke står der, har ingen), eller antallet i én kolonne',
        nn: 'Arbeidsplassar før tapet: næring og tal i to kolonnar (næringar som ikkje står der, har ingen), eller talet i éin kolonne',
        en: 'Jobs before the loss: industry and jobs in two columns (industries not there have none), or the jobs in one column',
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
        nb: 'En annen tabell enn den innebygde: koeffisienter, så to eller fire kolonner; næring er da et nummer, og regionen én kolonne',
        nn: 'Ein annan tabell enn den innebygde: koeffisientar, så to eller fire kolonnar; næring er då eit nummer, og regionen éin kolonne',
        en: 'Another table than the one built in: coefficients, then two or four columns; industry is then a number, the region one column',
      },
    },
    headers,
  },
  columns: ['næring', 'direkte', 'indirekte', 'induserte', 'sum', 'lavt', 'høyt'],
} satisfies FunctionWords;
