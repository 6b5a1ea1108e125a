import type { Words } from '../index';

export const changeTable = {
  title: { nb: 'Befolkningsendring', nn: 'Befolkningsendring', en: 'Population change' },
  sheet: { nb: 'Befolkningsendring', nn: 'Befolkningsendring', en: 'Population change' },
  measure: { nb: 'Personer i året', nn: 'Personar i året', en: 'Persons in the year' },
  births: { nb: 'Fødte', nn: 'Fødde', en: 'Births' },
  deaths: { nb: 'Døde', nn: 'Døde', en: 'Deaths' },
  natural: { nb: 'Fødselsoverskudd', nn: 'Fødselsoverskot', en: 'Natural increase' },
  arrivals: { nb: 'Innflyttinger', nn: 'Innflyttingar', en: 'In-migration' },
  departures: { nb: 'Utflyttinger', nn: 'Utflyttingar', en: 'Out-migration' },
  net: { nb: 'Nettoflytting', nn: 'Nettoflytting', en: 'Net migration' },
  growth: {
    nb: 'Vekst (fødselsoverskudd + nettoflytting)',
    nn: 'Vekst (fødselsoverskot + nettoflytting)',
    en: 'Growth (natural increase + net migration)',
  },
  change: { nb: 'Endring i folketallet', nn: 'Endring i folketalet', en: 'Change in the population count' },
  adjustment: { nb: 'Ikke forklart av regnskapet', nn: 'Ikkje forklart av rekneskapen', en: 'Not explained by the account' },
  note: {
    nb: 'Regnskapet går fra 1. januar til 1. januar året etter. Innflytting og utflytting er medregnet flytting til og fra utlandet. Endringen i folketallet er hentet fra tellingen 1. januar (tabell 07459); en rest som ikke er null, er rettelser i folkeregisteret.',
    nn: 'Rekneskapen går frå 1. januar til 1. januar året etter. Innflytting og utflytting er medrekna flytting til og frå utlandet. Endringa i folketalet er henta frå teljinga 1. januar (tabell 07459); ein rest som ikkje er null, er rettingar i folkeregisteret.',
    en: 'The account runs from 1 January to 1 January of the next year. In- and out-migration include migration from and to other countries. The change in the population count is from the counts of 1 January (table 07459); a remainder other than zero is adjustments of the population register.',
  },
  within: {
    nb: 'Flytting mellom kommunene i området er med både som innflytting og utflytting; nettoflyttingen er den samme.',
    nn: 'Flytting mellom kommunane i området er med både som innflytting og utflytting; nettoflyttinga er den same.',
    en: 'Moves between the municipalities of the area count both as in- and out-migration; net migration is the same.',
  },
  lacks: {
    nb: 'Mangler for én eller flere kommuner: {kinds}. Hent SSB tabell 06913 inn på arket Data befolkningsendring.',
    nn: 'Manglar for éin eller fleire kommunar: {kinds}. Hent SSB tabell 06913 inn på arket Data befolkningsendring.',
    en: 'Missing for one or more municipalities: {kinds}. Put SSB table 06913 on the sheet Data befolkningsendring.',
  },
} satisfies Record<string, Words>;
