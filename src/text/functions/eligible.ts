import { date, jobsLost, rules, smallIsolated, totalEmployment, type FunctionWords } from './words';

export const eligibleFunction = {
  description: {
    nb: 'Om tapet fyller kriteriene for statlig ekstrainnsats: JA, SKJØNN eller NEI',
    nn: 'Om tapet fyller kriteria for statleg ekstrainnsats: JA, SKJØNN eller NEI',
    en: 'Whether the loss meets the criteria for extraordinary state effort: JA, SKJØNN (discretion) or NEI',
  },
  answer: {
    nb: 'JA, SKJØNN eller NEI, ett svar for hvert element',
    nn: 'JA, SKJØNN eller NEI, eitt svar for kvart element',
    en: '`JA` both thresholds are met; `SKJØNN` one is missed and the place is small and isolated; `NEI` otherwise. One answer for each element',
  },
  args: { jobsLost, totalEmployment, smallIsolated, rules, date },
} satisfies FunctionWords;
