/** The words of the step that follows the programme over the years. */

import type { Words } from '../index';

export const followUpStepWords = {
  lead: {
    nb: 'Når programmet er i gang, fylles prosjekter, resultater og regnskap inn år for år. Gamle år blir stående, og tabellene R1–R5 og B4–B8 følger med.',
    nn: 'Når programmet er i gang, blir prosjekt, resultat og rekneskap fylte inn år for år. Gamle år blir ståande, og tabellane R1–R5 og B4–B8 følgjer med.',
    en: 'When the programme runs, projects, results and accounts are filled in year by year. Old years stay, and the tables R1–R5 and B4–B8 follow.',
  },
  noSheets: {
    nb: 'Arkene for oppfølging er ikke laget ennå.',
    nn: 'Arka for oppfølging er ikkje laga enno.',
    en: 'The follow-up sheets are not made yet.',
  },
  make: { nb: 'Lag oppfølgingsarkene', nn: 'Lag oppfølgingsarka', en: 'Make the follow-up sheets' },
  making: { nb: 'Lager arkene …', nn: 'Lagar arka …', en: 'Making the sheets …' },
  made: { nb: 'Arkene er laget.', nn: 'Arka er laga.', en: 'The sheets are made.' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  projectCount: { nb: 'Antall prosjekter', nn: 'Talet på prosjekt', en: 'Number of projects' },
  committed: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Committed' },
  paid: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid' },
  left: { nb: 'Rest av rammen', nn: 'Rest av ramma', en: 'Left of the frame' },
  overspent: {
    nb: 'Tilsagnene er større enn totalbudsjettet.',
    nn: 'Tilsegna er større enn totalbudsjettet.',
    en: 'The commitments exceed the total budget.',
  },
  results: { nb: 'Resultat mot mål', nn: 'Resultat mot mål', en: 'Results against goals' },
  result: { nb: '{result} av {goal} ({share})', nn: '{result} av {goal} ({share})', en: '{result} of {goal} ({share})' },
  resultOnly: { nb: '{result}, mål mangler', nn: '{result}, mål manglar', en: '{result}, goal missing' },
  noResult: { nb: 'ikke målt ennå, mål {goal}', nn: 'ikkje målt enno, mål {goal}', en: 'not measured yet, goal {goal}' },
  accounts: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  accountsYear: { nb: '{year}: kostnader {costs}', nn: '{year}: kostnader {costs}', en: '{year}: costs {costs}' },
  noAccounts: { nb: 'Ingen regnskap er ført ennå.', nn: 'Ingen rekneskap er ført enno.', en: 'No accounts are entered yet.' },
  fillIn: { nb: 'Fyll inn', nn: 'Fyll inn', en: 'Fill in' },
} satisfies Record<string, Words>;
