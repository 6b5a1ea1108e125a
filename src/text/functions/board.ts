import { date, headers, type FunctionWords } from './words';

export const boardFunction = {
  description: {
    nb: 'Om omstillingsstyret er satt sammen slik det skal',
    nn: 'Om omstillingsstyret er sett saman slik det skal',
    en: 'Whether the restructuring board is composed as it should be',
  },
  answer: {
    nb: 'En rad per krav: krav, påkrevd, verdi, oppfylt, kilde',
    nn: 'Ei rad per krav: krav, påkravd, verdi, oppfylt, kjelde',
    en: 'A row per rule: rule, required, value, met (JA, NEI or SKJØNN), source',
  },
  args: {
    members: {
      name: { nb: 'medlemmer', nn: 'medlemer', en: 'members' },
      description: {
        nb: 'Tre kolonner: navn, kjønn (K eller M) og rolle (næringsliv, observatør fylkeskommunen …)',
        nn: 'Tre kolonnar: namn, kjønn (K eller M) og rolle (næringsliv, observatør fylkeskommunen …)',
        en: 'Three columns: name, sex (K or M) and role (næringsliv, observatør fylkeskommunen …)',
      },
    },
    date,
    headers,
  },
  columns: ['krav', 'påkrevd', 'verdi', 'oppfylt', 'kilde'],
} satisfies FunctionWords;
