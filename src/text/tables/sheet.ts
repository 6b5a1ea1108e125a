/** The words that stand on every sheet. */

import type { Words } from '../index';

export const sheetWords = {
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  receipt: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
  missing: {
    nb: '.. = oppgaven mangler i datagrunnlaget.',
    nn: '.. = oppgåva manglar i datagrunnlaget.',
    en: '.. = the figure is missing from the data.',
  },
  notFunded: {
    nb: 'Mangler finansiering. B1 sier hva som ikke er fylt ut på arket Sak.',
    nn: 'Manglar finansiering. B1 seier kva som ikkje er fylt ut på arket Sak.',
    en: 'No financing yet. B1 names what is not filled in on the sheet Sak.',
  },
  needsAddIn: {
    nb: 'Formler som begynner med OMST, krever tillegget. Kopi for deling lager en kopi med verdier.',
    nn: 'Formlar som byrjar med OMST, krev tillegget. Kopi for deling lagar ein kopi med verdiar.',
    en: 'Formulas that begin with OMST need the add-in. Copy for sharing makes a copy with values.',
  },
  workings: { nb: 'Beregningsgrunnlag', nn: 'Utrekningsgrunnlag', en: 'Workings' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  share: { nb: 'Andel', nn: 'Del', en: 'Share' },
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  kroner: { nb: 'Kroner', nn: 'Kroner', en: 'Kroner' },
  thousandKroner: { nb: '1 000 kr', nn: '1 000 kr', en: 'NOK 1 000' },
  noFigures: {
    nb: 'Mangler: {what}. {cure}',
    nn: 'Manglar: {what}. {cure}',
    en: 'Missing: {what}. {cure}',
  },
} satisfies Record<string, Words>;
