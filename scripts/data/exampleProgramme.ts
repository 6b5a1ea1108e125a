/**
 * An invented programme for the sample Hjartdal. It shows people how to fill in the sheets that are typed by hand. Nothing here is a fact
 * about Hjartdal, and both the texts and the sample's `lacks` say so.
 */

import type { CaseData } from '../../src/case/dataTables';

export const exampleNote =
  'Oppdiktet for å vise utfyllingen: alle rader på arkene Data tiltak, Data prosjekter, Data resultater, Data regnskap, Data styre, Data programstatus, Data områder og Data samordning. Slett dem før bruk.';

const [jobs, attractive] = ['Nye arbeidsplasser', 'Attraktivitet og kompetanse'];
const invented = 'Eksempel: oppdiktet tall';
const years = [2027, 2028, 2029, 2030, 2031, 2032];

const goals: Record<string, readonly number[]> = {
  'Nye arbeidsplasser': [3, 6, 9, 10, 10, 10],
  'Sikrede arbeidsplasser': [4, 6, 6, 6, 4, 4],
  'Nye bedrifter': [1, 2, 2, 2, 2, 1],
};
const results: Record<string, number> = { 'Nye arbeidsplasser': 2, 'Sikrede arbeidsplasser': 5, 'Nye bedrifter': 1 };

export const exampleProgramme: Partial<CaseData> = {
  measures: [
    [
      jobs,
      'Eksempel: videreforedling i landbruket',
      'Eksempel: forstudier av lokal foredling',
      '12 nye arbeidsplasser innen 2032',
      'Tre forstudier ferdige i 2028',
      1_500_000,
      'Program og egeninnsats',
      'Programleder',
      5,
      4,
      4,
      3,
    ],
    [
      jobs,
      'Eksempel: flere og større reiselivsbedrifter',
      'Eksempel: helårs reiseliv, forprosjekt',
      '8 nye arbeidsplasser innen 2032',
      'Ett forprosjekt ferdig i 2029',
      2_000_000,
      'Program og bedriftene',
      'Programleder',
      4,
      3,
      3,
      4,
    ],
    [
      attractive,
      'Eksempel: flere fagbrev',
      'Eksempel: opplæring sammen med bedriftene',
      '20 nye fagbrev innen 2032',
      'Avtale med fem bedrifter i 2028',
      900_000,
      'Program og fylkeskommunen',
      'Kommunen',
      3,
      4,
      5,
      4,
    ],
  ],
  projects: [
    ['Eksempel: lokal foredling', jobs, 'forstudie', 'Eksempel AS', 2027, 400_000, 200_000, 150_000, 380_000, 'Pågår', 200_000],
    [
      'Eksempel: helårs reiseliv',
      jobs,
      'forprosjekt',
      'Eksempel Reiseliv AS',
      2028,
      1_200_000,
      600_000,
      0,
      250_000,
      'Pågår',
      600_000,
    ],
    [
      'Eksempel: fagbrev på jobb',
      attractive,
      'tilretteleggende',
      'Kommunen',
      2027,
      500_000,
      300_000,
      300_000,
      500_000,
      'Ferdig',
      0,
    ],
    ['Eksempel: ny produksjonslinje', jobs, 'hovedprosjekt', 'Eksempel AS', 2029, 4_000_000, null, null, null, 'Planlagt', null],
  ],
  results: Object.entries(goals).flatMap(([indicator, goalOfYear]) =>
    years.map((year, index) => [
      indicator,
      year,
      goalOfYear[index] ?? null,
      year === 2027 ? (results[indicator] ?? null) : null,
      invented,
    ]),
  ),
  accounts: [
    ['kostnad', 'Administrasjon', 2027, 310_000, invented],
    ['kostnad', `${jobs}: bedriftsrettet, forstudie`, 2027, 380_000, invented],
    ['kostnad', `${attractive}: tilretteleggende`, 2027, 500_000, invented],
  ],
  board: [
    ['Eksempel: Kari Nilsen', 'K', 'styreleder, næringsliv'],
    ['Eksempel: Ola Berg', 'M', 'kommunen'],
    ['Eksempel: Anne Li', 'K', 'næringsliv'],
    ['Eksempel: Per Dahl', 'M', 'næringsliv'],
    ['Eksempel: Nils Moen', 'M', 'fagforening'],
    ['Eksempel: Eva Lund', 'K', 'observatør fylkeskommunen'],
    ['Eksempel: Liv Haug', 'K', 'observatør Innovasjon Norge'],
  ],
  areas: [
    ['Eksempel: område A', 118, 25, 1_638],
    ['Eksempel: område B', 60, 40, 2_900],
  ],
  contributions: [
    [
      'Eksempel: fylkeskommunen',
      'Kompetanse',
      'Eksempel: fagskoletilbud i regionen',
      500_000,
      'Studieplasser',
      '2028-06-30',
      'NEI',
    ],
    [
      'Eksempel: Nav',
      'Arbeidsmarked',
      'Eksempel: opplæringstiltak for ledige',
      300_000,
      'Deltakere i arbeid',
      '2027-12-31',
      'JA',
    ],
  ],
};
