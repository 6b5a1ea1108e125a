/** The documents that rules are read from. */

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
  'Offentlige saker': {
    title: 'Offentlige dokumenter og evalueringer av enkeltprogrammer',
    short: 'offentlige dokumenter',
    url: null,
    licence: 'cited',
  },
} as const;

export type DocumentId = keyof typeof documents;

/** A source as it is printed: 'FOR-2024-04-03-556 § 5'. */
export const cite = ({ document, place }: { readonly document: DocumentId; readonly place: string }): string =>
  `${documents[document].short} ${place}`.trim();
