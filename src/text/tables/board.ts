import type { Words } from '../index';

export const boardTable = {
  title: { nb: 'Omstillingsstyret', nn: 'Omstillingsstyret', en: 'The restructuring board' },
  sheet: { nb: 'Styre', nn: 'Styre', en: 'Board' },
  rule: { nb: 'Krav', nn: 'Krav', en: 'Rule' },
  required: { nb: 'Påkrevd', nn: 'Påkravd', en: 'Required' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  name: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  sex: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  empty: {
    nb: 'Ingen medlemmer er skrevet ennå. Skriv navn, kjønn (K eller M) og rolle på arket Data styre, og lag tabellene på nytt.',
    nn: 'Ingen medlemer er skrivne enno. Skriv namn, kjønn (K eller M) og rolle på arket Data styre, og lag tabellane på nytt.',
    en: 'No members have been entered yet. Enter name, sex (K or M) and role on the sheet Data styre, and make the tables again.',
  },
  notShown: {
    nb: 'Medlemmer som er kommet til siden arket ble laget (lag tabellene på nytt)',
    nn: 'Medlemer som er komne til sidan arket vart laga (lag tabellane på nytt)',
    en: 'Members added since the sheet was made (make the tables again)',
  },
  note: {
    nb: 'JA: oppfylt. SKJØNN: et «bør» er ikke oppfylt. NEI: et «skal» er ikke oppfylt. Observatører regnes ikke som medlemmer.',
    nn: 'JA: oppfylt. SKJØNN: eit «bør» er ikkje oppfylt. NEI: eit «skal» er ikkje oppfylt. Observatørar blir ikkje rekna som medlemer.',
    en: 'JA (yes): met. SKJØNN (discretion): a “should” is not met. NEI (no): a “shall” is not met. Observers do not count as members.',
  },
} satisfies Record<string, Words>;
