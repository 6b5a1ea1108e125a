/** The documents that the rules are taken from. */

export const documents = {
  'FOR-2018-05-23-747': {
    title: 'Forskrift for distrikts- og regionalpolitiske virkemidler',
    short: 'FOR-2018-05-23-747',
    url: 'https://lovdata.no/forskrift/2018-05-23-747',
    licence: 'NLOD 2.0',
  },
  'FOR-2024-04-03-556': {
    title: 'Forskrift om tilskuddsordninger til omstilling og utvikling i områder med særlige distriktsutfordringer',
    short: 'FOR-2024-04-03-556',
    url: 'https://lovdata.no/forskrift/2024-04-03-556',
    licence: 'NLOD 2.0',
  },
  'Prop. 1 S (2019–2020)': {
    title: 'Prop. 1 S (2019–2020), Kommunal- og moderniseringsdepartementet, kap. 553 post 65',
    short: 'Prop. 1 S (2019–2020)',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-1-s-kmd-20192020/id2671160/',
    licence: 'NLOD 2.0',
  },
  'OR 2018': {
    title: 'Oxford Research, rapport om regional omstilling, 15.1.2018',
    short: 'OR',
    url: null,
    licence: 'cited',
  },
  'Sak 27/20': {
    title: 'Regionrådet for Hallingdal, sak 27/20 «Sats på Hallingdal», 22.5.2020',
    short: 'Sak 27/20',
    url: null,
    licence: 'cited',
  },
  'Saldert budsjett': {
    title: 'Statsbudsjettet med endringer, kap. 551 og 553, 2014–2026',
    short: 'Statsbudsjettet',
    url: 'https://www.statsbudsjettet.no/',
    licence: 'NLOD 2.0',
  },
  'EU 2023/2831': {
    title: 'Kommisjonsforordning (EU) 2023/2831 om bagatellmessig støtte, i norsk rett fra 11.11.2024',
    short: '(EU) 2023/2831',
    url: 'https://eur-lex.europa.eu/eli/reg/2023/2831/oj',
    licence: 'cited',
  },
  Omstillingsloven: {
    title: 'Lov om informasjonsplikt mv. ved nedleggelse av næringsvirksomhet (omstillingsloven)',
    short: 'omstillingsloven',
    url: 'https://lovdata.no/lov/2008-06-06-38',
    licence: 'NLOD 2.0',
  },
  'Innovasjon Norge': {
    title: 'Innovasjon Norge, veileder for regional omstilling',
    short: 'Innovasjon Norge',
    url: 'https://www.innovasjonnorge.no/no/regional-omstilling',
    licence: 'cited',
  },
  Fylkene: {
    title: 'Fylkeskommunenes egne retningslinjer for omstillingsprogrammer',
    short: 'fylkeskommunens retningslinjer',
    url: null,
    licence: 'cited',
  },
  'SSB Klass 128': {
    title: 'Statistisk sentralbyrå, standard for sentralitet (Klass 128)',
    short: 'SSB Klass 128',
    url: 'https://www.ssb.no/klass/klassifikasjoner/128',
    licence: 'CC BY 4.0',
  },
  Inntektsutjevning: {
    title: 'Kommunal- og distriktsdepartementet, løpende inntektsutjevning for kommunene, avregning 2015–2025',
    short: 'inntektsutjevning',
    url: 'https://www.regjeringen.no/contentassets/7bd453aad58a4769ba02659fd7da5647/2025/desember/jan-2026/internettsinntektsutj_2025kom.xlsx',
    licence: 'cited',
  },
  'Nytt inntektssystem': {
    title: 'KDD: Nytt inntektssystem for kommunene, gjengitt av Forum for kontroll og tilsyn 14.5.2024; Innst. 440 S (2023–2024)',
    short: 'nytt inntektssystem',
    url: 'https://www.fkt.no/nyheter/diverse/kdd-nytt-inntektssystem-for-kommunene/',
    licence: 'cited',
  },
  'Grønt hefte': {
    title:
      'Kommunal- og distriktsdepartementet, Inntektssystemet for kommuner og fylkeskommuner (Grønt hefte), tabell 1-k, 2022–2025',
    short: 'Grønt hefte',
    url: 'https://www.regjeringen.no/contentassets/744de1ad6f0f4df09311c33edd01ae99/2025/kommuner/tabell-1-k-2025-rammetislkot-til-kommunane.ods',
    licence: 'cited',
  },
  'Rundskriv H-5/25': {
    title:
      'Kommunal- og distriktsdepartementet (2025), rundskriv H-5/25: Statsbudsjettet for 2026, det økonomiske opplegget for kommunene',
    short: 'rundskriv H-5/25',
    url: 'https://www.regjeringen.no/no/dokumenter/rundskriv-h-525-statsbudsjettet-for-2026-det-okonomiske-opplegget-for-kommuner-og-fylkeskommuner/id3144185',
    licence: 'NLOD 2.0',
  },
  'Flegg & Tohmo 2013': {
    title:
      'Flegg & Tohmo (2013), Regional Input–Output Tables and the FLQ Formula: A Case Study of Finland, Regional Studies 47(5)',
    short: 'Flegg & Tohmo (2013)',
    url: 'https://doi.org/10.1080/00343404.2011.592138',
    licence: 'cited',
  },
  'Huttunen mfl. 2011': {
    title:
      'Huttunen, Møen & Salvanes (2011), How Destructive Is Creative Destruction? Effects of Job Loss on Job Mobility, Withdrawal and Income, Journal of the European Economic Association 9(5)',
    short: 'Huttunen mfl. (2011)',
    url: 'https://www.iza.org/publications/dp/2316/how-destructive-is-creative-destruction-the-costs-of-worker-displacement',
    licence: 'cited',
  },
  'Huttunen mfl. 2018': {
    title: 'Huttunen, Møen & Salvanes (2018), Job Loss and Regional Mobility, Journal of Labor Economics 36(2)',
    short: 'Huttunen mfl. (2018)',
    url: 'https://doi.org/10.1086/694587',
    licence: 'cited',
  },
  'Rege mfl. 2009': {
    title:
      'Rege, Telle & Votruba (2009), The Effect of Plant Downsizing on Disability Pension Utilization, Journal of the European Economic Association 7(4)',
    short: 'Rege mfl. (2009)',
    url: 'https://ssb.no/29766/the-effect-of-plant-downsizing-on-disability-pension-utilization',
    licence: 'cited',
  },
  'Offentlige saker': {
    title: 'Offentlige dokumenter og evalueringer av enkeltprogrammer',
    short: 'offentlige dokumenter',
    url: null,
    licence: 'cited',
  },
} as const;

export type DocumentId = keyof typeof documents;

/** Returns a source as text, such as 'FOR-2024-04-03-556 § 5'. */
export const cite = ({ document, place }: { readonly document: DocumentId; readonly place: string }): string =>
  `${documents[document].short} ${place}`.trim();
