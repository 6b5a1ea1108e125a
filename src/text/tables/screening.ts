import type { Words } from '../index';

export const screeningTable = {
  title: { nb: 'Screening av kommuner', nn: 'Screening av kommunar', en: 'Screening of municipalities' },
  sheet: { nb: 'Screening', nn: 'Screening', en: 'Screening' },
  worst: { nb: 'De ti øverste', nn: 'Dei ti øvste', en: 'The first ten' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  rank: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  jobs: { nb: 'Tapte arbeidsplasser', nn: 'Tapte arbeidsplassar', en: 'Jobs lost' },
  share: { nb: 'Andel', nn: 'Del', en: 'Share' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  margin: { nb: 'Margin (arbeidsplasser)', nn: 'Margin (arbeidsplassar)', en: 'Margin (jobs)' },
  isolated: { nb: 'Isolert eller sentralitet', nn: 'Isolert eller sentralitet', en: 'Isolated or centrality' },
  vulnerability: { nb: 'Største næring, andel', nn: 'Største næring, del', en: 'Largest industry, share' },
  counts: { nb: 'Antall kommuner', nn: 'Talet på kommunar', en: 'Number of municipalities' },
  all: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  met: {
    nb: 'JA: begge terskler',
    nn: 'JA: begge tersklane',
    en: 'JA: both thresholds',
  },
  discretion: {
    nb: 'SKJØNN: én, og isolert',
    nn: 'SKJØNN: éin, og isolert',
    en: 'SKJØNN: one, and isolated',
  },
  notMet: {
    nb: 'NEI',
    nn: 'NEI',
    en: 'NEI',
  },
  unknown: {
    nb: '.. (tall mangler)',
    nn: '.. (tal manglar)',
    en: '.. (figures missing)',
  },
  notShown: {
    nb: 'Nye rader i Data kommuner',
    nn: 'Nye rader i Data kommuner',
    en: 'New rows in Data kommuner',
  },
  chartTitle: {
    nb: 'Største fall i sysselsettingen, de ti øverste kommunene',
    nn: 'Største fall i sysselsetjinga, dei ti øvste kommunane',
    en: 'Largest fall in employment, the first ten municipalities',
  },
  chartAlt: {
    nb: 'Liggende stolper: andelen av arbeidsplassene som ble borte i det verste fallet, for de ti kommunene øverst i screeningen.',
    nn: 'Liggjande stolpar: delen av arbeidsplassane som vart borte i det verste fallet, for dei ti kommunane øvst i screeninga.',
    en: 'Horizontal bars: the share of jobs lost in the worst fall, for the ten municipalities first in the screening.',
  },
  chartValue: { nb: 'Tapt andel av arbeidsplassene', nn: 'Tapt del av arbeidsplassane', en: 'Share of jobs lost' },
  note: {
    nb: 'Det verste fallet i sysselsatte etter arbeidssted over så mange år som forskriften måler (tre). Først står de som fyller begge tersklene, så de som overlates til skjønn, så de andre; innen hver etter tapt andel. Margin: 0 eller mer er hvor mange færre tapte som fortsatt ville holdt; negativt er hvor mange flere som måtte vært tapt. Et fall under 0 er en vekst. Screeningen sier hva hovedregelen gir, ikke hva departementet vil avgjøre.',
    nn: 'Det verste fallet i sysselsette etter arbeidsstad over så mange år som forskrifta måler (tre). Først står dei som fyller begge tersklane, så dei som er overlatne til skjøn, så dei andre; innan kvar etter tapt del. Margin: 0 eller meir er kor mange færre tapte som framleis ville halde; negativt er kor mange fleire som måtte ha vore tapte. Eit fall under 0 er ein vekst. Screeninga seier kva hovudregelen gir, ikkje kva departementet vil avgjere.',
    en: 'The worst fall in persons employed by workplace over as many years as the regulation measures (three). First those that meet both thresholds, then those left to discretion, then the others; within each by share lost. Margin: 0 or more is how many fewer lost would still do; negative is how many more would have to be lost. A fall below 0 is a rise. The screening says what the main rule gives, not what the ministry will decide.',
  },
  use: {
    nb: 'Listen over alle kommuner kan sorteres og filtreres med knappene i overskriften, for eksempel på fylke eller vurdering. Tallene står på arket Data kommuner; er det kommet nye rader der, lag tabellene på nytt.',
    nn: 'Lista over alle kommunar kan sorterast og filtrerast med knappane i overskrifta, til dømes på fylke eller vurdering. Tala står på arket Data kommuner; er det komne nye rader der, lag tabellane på nytt.',
    en: 'The list of all municipalities can be sorted and filtered with the buttons in its header, by county or verdict for instance. The figures are on the sheet Data kommuner; when rows have been added there, make the tables again.',
  },
  lacksFigures: {
    nb: 'Mangler sysselsatte etter kommune. Hent SSB tabell 13470 eller 11618 for fylket eller landet til arket Data kommuner, og lag tabellene på nytt.',
    nn: 'Manglar sysselsette etter kommune. Hent SSB tabell 13470 eller 11618 for fylket eller landet til arket Data kommuner, og lag tabellane på nytt.',
    en: 'Employed persons by municipality are missing. Fetch Statistics Norway table 13470 or 11618 for the county or the country to the sheet Data kommuner, and make the tables again.',
  },
  lacksPairs: {
    nb: 'Uten to tall så langt fra hverandre, og derfor ikke vurdert: {municipalities}. Fyll inn årene som mangler.',
    nn: 'Utan to tal så langt frå kvarandre, og derfor ikkje vurderte: {municipalities}. Fyll inn åra som manglar.',
    en: 'Without two figures so far apart, and therefore not judged: {municipalities}. Fill in the years that are missing.',
  },
  lacksIndustries: {
    nb: 'Største næring vises for kommuner som har tall etter næring på arket Data sysselsetting (SSB tabell 13470), i det nyeste året.',
    nn: 'Største næring er vist for kommunar som har tal etter næring på arket Data sysselsetting (SSB tabell 13470), i det nyaste året.',
    en: 'The largest industry is shown for municipalities with figures by industry on the sheet Data sysselsetting (Statistics Norway table 13470), in the newest year.',
  },
} satisfies Record<string, Words>;
