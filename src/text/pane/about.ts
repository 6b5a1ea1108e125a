/** The words of the page about the product and its sources. */

import type { Words } from '../index';

export const aboutWords = {
  heading: { nb: 'Om OMST', nn: 'Om OMST', en: 'About OMST' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  rules: { nb: 'Regler', nn: 'Reglar', en: 'Rules' },
  rulesFrom: { nb: '{document}, fra {from}', nn: '{document}, frå {from}', en: '{document}, from {from}' },
  knownUntil: { nb: 'Reglene er kjent per', nn: 'Reglane er kjende per', en: 'The rules are known as of' },
  vintages: { nb: 'Innebygde tall', nn: 'Innebygde tal', en: 'Built-in figures' },
  hash: { nb: 'Kjennemerke for regler og tall', nn: 'Kjennemerke for reglar og tal', en: 'Mark of rules and figures' },
  figures: { nb: 'Tall i denne arbeidsboken', nn: 'Tal i denne arbeidsboka', en: 'Figures in this workbook' },
  noFigures: { nb: 'Ingen tall er hentet.', nn: 'Ingen tal er henta.', en: 'No figures are fetched.' },
  licences: { nb: 'Lisenser', nn: 'Lisensar', en: 'Licences' },
  licence: {
    nb: 'OMST er åpen programvare (MIT). Tall fra SSB: CC BY 4.0. Tall fra NAV og departementet og tekst fra Lovdata: NLOD 2.0. Bibliotekene er under MIT, ISC, BSD og Apache-2.0.',
    nn: 'OMST er open programvare (MIT). Tal frå SSB: CC BY 4.0. Tal frå NAV og departementet og tekst frå Lovdata: NLOD 2.0. Biblioteka er under MIT, ISC, BSD og Apache-2.0.',
    en: 'OMST is open source (MIT). Figures from Statistics Norway: CC BY 4.0. Figures from NAV and the ministry and text from Lovdata: NLOD 2.0. The libraries are under MIT, ISC, BSD and Apache-2.0.',
  },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  private: {
    nb: 'Ingenting i arbeidsboken sendes noe sted. Når du henter tall, spørres SSB om statistikk for kommunene, ikke om noe fra arket.',
    nn: 'Ingenting i arbeidsboka blir sendt nokon stad. Når du hentar tal, blir SSB spurd om statistikk for kommunane, ikkje om noko frå arket.',
    en: 'Nothing in the workbook is sent anywhere. When you fetch figures, Statistics Norway is asked for statistics of the municipalities, not about anything in the sheets.',
  },
  documentation: { nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation' },
  shortcuts: { nb: 'Hurtigtaster', nn: 'Snøggtastar', en: 'Keyboard shortcuts' },
} satisfies Record<string, Words>;
